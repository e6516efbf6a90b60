import assert from 'node:assert/strict';
import { computeDeadlines } from '../../../server/src/core/analysis/deadlines/index';
import type { Deadline } from '../../../server/src/core/analysis/trace';
import { date } from '../../../server/src/core/dates/civil-date';
import { facts, type FactsInput } from '../../support/facts';
import { DEADLINE_VECTORS } from './deadline-vectors';

const compute = (input: FactsInput, avenue?: string, document?: string, asOf = '2026-11-21'): Deadline[] =>
  computeDeadlines({ facts: facts(input), avenue, document, asOf: date(asOf), warnDays: 30 });

const one = (all: readonly Deadline[], id: string): Deadline => {
  const found = all.find((d) => d.id === id);
  assert.ok(found, `no deadline ${id} among ${all.map((d) => d.id).join(', ')}`);
  return found;
};

describe('deadlines', () => {
  for (const vector of DEADLINE_VECTORS) {
    it(`${vector.name}: ${vector.id} ${vector.due}`, () => {
      const d = one(compute(vector.facts, vector.avenue, vector.document), vector.id);
      assert.equal(d.due, vector.due);
      if (vector.final) assert.equal(d.final, vector.final);
      if (vector.earliest) assert.equal(d.earliest, vector.earliest);
      if (vector.latest) assert.equal(d.latest, vector.latest);
      if (vector.status) assert.equal(d.status, vector.status);
      assert.ok(d.steps.length > 0, 'every date has its steps');
      assert.equal(d.steps.at(-1)!.to ?? d.due, d.due, 'the last step leads to the due date');
      assert.ok(d.authorities.length > 0, 'every date has an authority');
    });
  }

  it('names the missing judgment instead of guessing', () => {
    const d = one(compute({}), 'section-2255/f1');
    assert.equal(d.status, 'unknown');
    assert.deepEqual(d.missing, ['judgment-entered']);
    assert.equal(d.due, undefined);
  });

  it('does not count from the mandate', () => {
    const d = one(compute({ events: { 'judgment-entered': '2020-01-06', 'mandate-issued': '2021-03-01' } }), 'section-2255/f1');
    assert.equal(d.due, undefined);
    assert.deepEqual(d.missing, ['appeal-decided']);
  });

  it('does not count from the day a right was made retroactive', () => {
    const d = one(compute({ events: { 'right-made-retroactive': '2016-04-18' } }), 'section-2255/f3');
    assert.equal(d.status, 'unknown');
    assert.deepEqual(d.missing, ['right-recognized']);
  });

  it('holds the year open while direct review is pending', () => {
    for (const events of [
      { 'judgment-entered': '2020-01-06', 'notice-of-appeal-filed': '2020-01-10' },
      { 'judgment-entered': '2020-01-06', 'appeal-decided': '2021-02-01', 'certiorari-petition-filed': '2021-03-01' },
      { 'judgment-entered': '2020-01-06', 'post-trial-motion-filed': '2020-01-10' },
    ]) {
      const d = one(compute({ events }), 'section-2255/f1');
      assert.equal(d.status, 'not-triggered', JSON.stringify(events));
      assert.equal(d.missing.length, 1);
    }
  });

  it('counts a judgment final before the Act from the Act, and never as an error on its own', () => {
    const d = one(compute({ events: { 'certiorari-denied': '1994-10-03' } }), 'section-2255/f1');
    assert.equal(d.due, '1997-04-24');
    assert.equal(d.verified, 'memory');
  });

  it('is not final after the Supreme Court vacates or grants review', () => {
    for (const events of [
      { 'appeal-decided': '2019-01-07', 'certiorari-granted': '2019-06-03' },
      { 'appeal-decided': '2019-01-07', 'supreme-court-decided': { date: '2019-06-24', note: 'vacated and remanded' } },
    ]) {
      assert.equal(one(compute({ events }), 'section-2255/f1').due, undefined);
    }
    const after = one(compute({ events: { 'supreme-court-decided': { date: '2019-06-24', note: 'vacated and remanded' }, 'appeal-decided': '2020-01-06' } }), 'section-2255/f1');
    assert.equal(after.final, '2020-06-04', '150 days under the order of March 19, 2020');
  });

  it('does not reopen the time to appeal for a party who had notice within 21 days', () => {
    const d = one(compute({ events: { 'section-2255-denied': '2026-03-03', 'notice-of-order-received': '2026-03-24' } }), 'reopen-appeal-time');
    assert.deepEqual([d.status, d.due], ['not-triggered', undefined]);
    assert.equal(one(compute({ events: { 'section-2255-denied': '2026-03-03', 'notice-of-order-received': '2026-03-25' } }), 'reopen-appeal-time').due, '2026-04-08');
  });

  it('shows the wait of probation in place of that of supervised release, and holds it against no paper', () => {
    const given = facts({ events: { 'sentence-imposed': '2026-03-02' }, filed: '2026-06-01' });
    const origin = { file: 'case.yaml', span: { start: 0, end: 0 }, key: 'defendant.custody' };
    const all = computeDeadlines({
      facts: { ...given, defendant: { custody: { value: 'probation', origin } } }, avenue: 'supervised-release-termination', document: 'motion', asOf: date('2026-06-01'), warnDays: 30,
    });
    assert.equal(one(all, 'probation/termination-wait').due, '2027-03-03');
    assert.ok(!all.some((d) => d.id === 'supervised-release/termination-wait'));
    assert.equal(one(all, 'probation/termination-wait').filed, undefined);
  });

  it('asks for no court where no circuit has decided', () => {
    const d = one(compute({ events: { 'appeal-decided': '2025-08-21', 'certiorari-extended-to': '2026-01-20' } }), 'section-2255/f1');
    assert.equal(d.readings.length, 2);
    assert.ok(!d.missing.includes('court'));
  });

  it('takes the time of the paper it supports for its own', () => {
    const events = { 'judgment-entered': '2020-01-06' };
    const f1 = (more: { supports?: string; filed?: string }) => computeDeadlines({
      facts: facts({ events, ...(more.filed ? { filed: more.filed } : {}) }), avenue: 'section-2255', document: 'memorandum', asOf: date('2021-06-01'), warnDays: 30,
      ...(more.supports ? { supports: date(more.supports) } : {}),
    }).find((d) => d.id === 'section-2255/f1');
    assert.deepEqual([f1({})?.status, f1({ supports: '2021-01-04' })?.status, f1({ filed: '2021-06-01', supports: '2021-01-04' })?.filed], ['missed', 'met', '2021-01-04']);
  });

  it('asks for the court where circuits disagree and none is named', () => {
    const d = one(compute({ events: { 'appeal-dismissed-voluntarily': '2003-05-01' } }), 'section-2255/f1');
    assert.ok(d.missing.includes('court'));
    assert.equal(d.due, d.earliest);
  });

  it('counts the first motion as the filing, not a later memorandum', () => {
    const d = one(
      compute({ events: { 'judgment-entered': '2020-01-06', 'section-2255-filed': '2021-01-04' }, filed: '2021-06-01' }, 'section-2255', 'memorandum'),
      'section-2255/f1',
    );
    assert.equal(d.filed, '2021-01-04');
    assert.equal(d.status, 'met');
  });

  it('answers a notice of appeal for the order before it', () => {
    const all = compute(
      { events: { 'judgment-entered': '2015-01-05', 'sentence-reduction-denied': '2022-01-04' }, filed: '2022-01-18' },
      'direct-appeal', 'notice-of-appeal',
    );
    const answered = all.filter((d) => d.id === 'direct-appeal/notice' && d.filed);
    assert.deepEqual(answered.map((d) => [d.trigger?.event, d.status]), [['sentence-reduction-denied', 'met']]);
  });

  it('gives an avenue without a deadline an answer that says so', () => {
    const d = one(compute({}, 'rule-36'), 'rule-36/motion');
    assert.equal(d.kind, 'none');
  });

  it('separates open, approaching and missed by the day of the run', () => {
    const status = (asOf: string) => one(compute({ events: { 'judgment-entered': '2025-11-04' } }, undefined, undefined, asOf), 'section-2255/f1').status;
    assert.deepEqual(['2026-10-18', '2026-10-19', '2026-11-18', '2026-11-19'].map(status), ['open', 'approaching', 'approaching', 'missed']);
  });
});

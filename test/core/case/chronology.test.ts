import assert from 'node:assert/strict';
import { checkChronology } from '../../../server/src/core/case/chronology';
import { ORDERS } from '../../../server/src/core/case/chronology-order';
import { EVENT_IDS } from '../../../server/src/core/law/ids';
import { facts, type FactsInput } from '../../support/facts';

type Events = NonNullable<FactsInput['events']>;

const found = (events: Events): string[] => checkChronology(facts({ events })).map(({ earlier, later }) => `${earlier.id} > ${later.id}`);

/** A case from offense to certiorari and back, all in order. */
const ORDINARY: Events = {
  'offense-ended': '2018-03-01', indictment: '2018-05-01', verdict: '2019-02-20', 'jury-discharged': '2019-02-20', 'post-trial-motion-filed': '2019-03-01', 'post-trial-motion-decided': '2019-05-01',
  'sentence-imposed': '2019-06-10', 'judgment-entered': '2019-06-12', 'notice-of-appeal-filed': '2019-06-20', 'record-filed': '2019-08-01', 'opening-brief-served': '2019-09-10',
  'appellee-brief-served': '2019-10-10', argument: '2020-01-15', 'appeal-decided': '2020-03-02', 'rehearing-petition-filed': '2020-03-16', 'rehearing-denied': '2020-04-10', 'mandate-issued': '2020-04-20',
  'certiorari-petition-filed': '2020-07-01', 'certiorari-denied': '2020-10-05', 'certiorari-rehearing-denied': '2020-11-30', 'section-2255-filed': '2021-09-30', 'section-2255-denied': '2022-05-01',
  'section-2255-altered': '2022-06-15', 'warden-request-sent': '2024-01-02', 'warden-request-received': '2024-01-05', 'warden-denied': '2024-01-20', 'regional-director-denied': '2024-02-20',
  'sentence-reduction-denied': '2024-06-01', released: '2026-01-05', 'supervised-release-began': '2026-01-05', 'supervised-release-ends': '2031-01-04',
};

/** Each must be flagged, alone. */
const IMPOSSIBLE: readonly (readonly [first: string, then: string])[] = [
  ['sentence-imposed', 'judgment-entered'], ['plea', 'sentence-imposed'], ['verdict', 'sentence-imposed'], ['plea', 'judgment-entered'], ['verdict', 'judgment-entered'], ['indictment', 'verdict'],
  ['indictment', 'sentence-imposed'], ['offense-ended', 'sentence-imposed'], ['judgment-entered', 'amended-judgment-entered'], ['sentence-imposed', 'resentenced'], ['sentence-imposed', 'released'],
  ['post-trial-motion-filed', 'post-trial-motion-decided'], ['judgment-entered', 'judgment-final'], ['judgment-entered', 'appeal-decided'], ['notice-of-appeal-filed', 'appeal-decided'],
  ['notice-of-appeal-filed', 'appeal-dismissed'], ['notice-of-appeal-filed', 'appeal-dismissed-voluntarily'], ['argument', 'appeal-decided'], ['appeal-decided', 'rehearing-petition-filed'],
  ['appeal-decided', 'rehearing-denied'], ['appeal-decided', 'mandate-issued'], ['rehearing-petition-filed', 'rehearing-denied'], ['certiorari-petition-filed', 'certiorari-denied'],
  ['certiorari-petition-filed', 'certiorari-granted'], ['certiorari-granted', 'supreme-court-decided'], ['certiorari-denied', 'certiorari-rehearing-denied'], ['section-2255-filed', 'section-2255-denied'],
  ['section-2255-denied', 'section-2255-altered'], ['authorization-filed', 'authorization-denied'], ['right-recognized', 'right-made-retroactive'], ['warden-request-sent', 'warden-request-received'],
  ['warden-request-sent', 'warden-denied'], ['warden-request-received', 'warden-denied'], ['warden-denied', 'regional-director-denied'], ['supervised-release-began', 'supervised-release-ends'],
  ['judgment-entered', 'coram-nobis-denied'], ['sentence-imposed', 'sentence-reduction-denied'], ['appeal-decided', 'certiorari-extended-to'], ['judgment-entered', 'mandate-issued'],
];

/** Odd, but each has happened: nothing may be said. */
const POSSIBLE: readonly (readonly [why: string, events: Events])[] = [
  ['a notice of appeal after the sentence and before entry', { 'notice-of-appeal-filed': '2019-06-10', 'sentence-imposed': '2019-06-10', 'judgment-entered': '2019-06-12' }],
  ['a plea to an information, before any indictment', { plea: '2018-04-01', indictment: '2018-05-01' }],
  ['sentence and entry on one day', { 'sentence-imposed': '2019-06-10', 'judgment-entered': '2019-06-10' }],
  ['certiorari sought before rehearing was denied', { 'certiorari-petition-filed': '2020-03-10', 'rehearing-denied': '2020-04-10' }],
  ['certiorari before judgment in the court of appeals', { 'certiorari-petition-filed': '2020-01-10', 'certiorari-denied': '2020-02-24', 'appeal-decided': '2020-03-02' }],
  ['a premature motion to vacate', { 'section-2255-filed': '2019-06-01', 'judgment-entered': '2019-06-12' }],
  ['a mandate that issued before rehearing was denied', { 'mandate-issued': '2020-03-10', 'rehearing-denied': '2020-04-10' }],
  ['an amended judgment before the appeal', { 'amended-judgment-entered': '2019-06-15', 'notice-of-appeal-filed': '2019-06-20' }],
  ['a motion for acquittal before the verdict', { 'post-trial-motion-filed': '2019-02-19', verdict: '2019-02-20' }],
  ['a hung jury, then a retrial', { 'jury-discharged': '2018-10-01', verdict: '2019-02-20' }],
  ['a government appeal decided before trial', { 'government-appeal-filed': '2018-06-01', 'appeal-decided': '2018-12-01', 'judgment-entered': '2019-06-12' }],
  ['an appeal dismissed before judgment', { 'appeal-dismissed': '2019-01-01', 'judgment-entered': '2019-06-12' }],
  ['a new judgment after a remand', { 'appeal-decided': '2020-03-02', resentenced: '2021-02-01', 'judgment-entered': '2021-02-03' }],
  ['a plea after a reversal', { 'sentence-imposed': '2019-06-10', 'appeal-decided': '2020-03-02', plea: '2020-09-01', resentenced: '2020-12-01' }],
  ['an appeal from the denial of a motion to vacate', { 'appeal-decided': '2020-03-02', 'section-2255-denied': '2022-05-01', 'notice-of-appeal-filed': '2022-05-20' }],
  ['an appeal from a later order', { 'appeal-decided': '2020-03-02', 'mandate-issued': '2020-04-01', 'order-entered': '2023-01-02', 'notice-of-appeal-filed': '2023-01-10' }],
  ['a second motion to vacate after authorization', { 'section-2255-denied': '2022-05-01', 'authorization-filed': '2024-01-02', 'section-2255-filed': '2024-03-01' }],
  ['a second petition for certiorari, in the collateral appeal', { 'certiorari-denied': '2020-10-05', 'section-2255-denied': '2022-05-01', 'certiorari-petition-filed': '2023-08-01' }],
  ['argument before the full court after the panel decided', { 'appeal-decided': '2020-03-02', 'rehearing-petition-filed': '2020-03-16', argument: '2020-09-15' }],
  ['a second request to the warden after the first motion was denied', { 'warden-denied': '2022-01-20', 'sentence-reduction-denied': '2022-06-01', 'warden-request-sent': '2024-01-02' }],
  ['revocation after release', { released: '2022-01-05', 'supervised-release-began': '2022-01-05', 'sentence-imposed': '2023-06-10' }],
  ['a petition granted and decided on one day', { 'certiorari-granted': '2020-06-29', 'supreme-court-decided': '2020-06-29' }],
  ['a right recognized and made retroactive by one decision', { 'right-recognized': '2015-06-26', 'right-made-retroactive': '2015-06-26' }],
];

describe('impossible chronologies', () => {
  it('are not found in an ordinary case, nor in any part of it', () => {
    assert.deepEqual(found(ORDINARY), []);
    for (const left of Object.keys(ORDINARY)) assert.deepEqual(found(Object.fromEntries(Object.entries(ORDINARY).filter(([id]) => id !== left))), [], left);
    assert.deepEqual(found({}), []);
  });

  for (const [first, then] of IMPOSSIBLE) {
    it(`${then} before ${first}`, () => {
      const [result, ...more] = checkChronology(facts({ events: { [first]: '2020-01-02', [then]: '2020-01-01' } }));
      assert.deepEqual([result?.earlier.id, result?.earlier.at, result?.later.id, result?.later.at, more.length], [first, '2020-01-02', then, '2020-01-01', 0]);
      assert.match(result?.explanation ?? '', /^[A-Z].*\.$/);
      assert.deepEqual(found({ [first]: '2020-01-01', [then]: '2020-01-01' }), [], 'the same day is possible');
      assert.deepEqual(found({ [first]: '2020-01-01', [then]: '2020-01-02' }), []);
      assert.deepEqual(found({ [then]: '2020-01-01' }), []);
    });
  }

  for (const [why, events] of POSSIBLE) it(`leave alone ${why}`, () => assert.deepEqual(found(events), []));

  it('are found in an otherwise ordinary case when one date is wrong, and few pairs show it', () => {
    const wrong: readonly (readonly [id: string, date: string])[] = [
      ['judgment-entered', '2018-06-12'], ['judgment-entered', '2029-06-12'], ['sentence-imposed', '2091-06-10'], ['verdict', '2019-08-20'], ['appeal-decided', '2018-03-02'], ['notice-of-appeal-filed', '2020-03-20'],
      ['rehearing-denied', '2020-03-01'], ['mandate-issued', '2019-04-20'], ['certiorari-denied', '2020-05-05'], ['section-2255-denied', '2021-05-01'], ['warden-denied', '2023-01-20'],
      ['warden-request-sent', '2024-02-02'], ['released', '2016-01-05'], ['supervised-release-ends', '2021-01-04'], ['indictment', '2019-03-15'],
    ];
    for (const [id, date] of wrong) {
      const pairs = found({ ...ORDINARY, [id]: date });
      assert.ok(pairs.length >= 1 && pairs.length <= 4, `${id} ${date}: ${pairs.join(', ') || 'nothing found'}`);
      for (const pair of pairs) assert.ok(pair.includes(id), `${id} ${date}: ${pair}`);
    }
  });

  it('show a mistake through the nearest events, not through every pair', () => {
    assert.deepEqual(found({ verdict: '2019-07-01', 'sentence-imposed': '2019-06-10', 'judgment-entered': '2019-06-12' }), ['verdict > sentence-imposed']);
    assert.deepEqual(found({ verdict: '2019-07-01', 'judgment-entered': '2019-06-12' }), ['verdict > judgment-entered']);
  });

  describe('with repeated events', () => {
    const SECOND: Events = {
      'sentence-imposed': ['2019-06-10', '2021-02-01'], 'judgment-entered': ['2019-06-12', '2021-02-03'], 'notice-of-appeal-filed': ['2019-06-20', '2021-02-10'], 'appeal-decided': ['2020-03-02', '2022-01-05'],
    };
    it('compare the first with the first and the second with the second', () => {
      assert.deepEqual(found(SECOND), []);
      assert.deepEqual(found({ ...SECOND, 'judgment-entered': ['2019-06-12', '2021-01-03'] }), ['sentence-imposed > judgment-entered']);
      assert.deepEqual(found({ ...SECOND, 'judgment-entered': ['2021-02-03', '2019-06-12'] }), [], 'whatever their order in the file');
    });
    it('say nothing where the numbers differ', () => {
      assert.deepEqual(found({ ...SECOND, 'appeal-decided': '2020-03-02' }), []);
      assert.deepEqual(found({ 'sentence-imposed': ['2019-06-10', '2021-02-01'], 'judgment-entered': '2019-06-12' }), []);
      assert.deepEqual(found({ 'judgment-entered': '2021-02-03', 'appeal-decided': ['2020-03-02', '2022-01-05'] }), []);
    });
  });
});

describe('the table of orders', () => {
  it('names known events and does not contradict itself', () => {
    const known = new Set<string>(EVENT_IDS);
    const after = new Map<string, Set<string>>();
    for (const { first, then, unless = [], opened = [] } of ORDERS) {
      for (const id of [first, then, ...unless, ...opened]) assert.ok(known.has(id), id);
      after.set(first, (after.get(first) ?? new Set()).add(then));
    }
    const visit = (id: string, path: readonly string[]): void => {
      assert.ok(!path.includes(id), `a circle: ${[...path, id].join(' > ')}`);
      for (const next of after.get(id) ?? []) visit(next, [...path, id]);
    };
    for (const id of after.keys()) visit(id, []);
    assert.equal(new Set(ORDERS.map(({ first, then }) => `${first} ${then}`)).size, ORDERS.length);
  });

  it('is tested in full', () => {
    const derived = new Set([
      'offense-ended judgment-entered', 'indictment judgment-entered', 'sentence-imposed amended-judgment-entered', 'sentence-imposed appeal-decided', 'notice-of-appeal-filed mandate-issued',
      'certiorari-petition-filed supreme-court-decided', 'section-2255-filed section-2255-altered',
    ]);
    const tested = new Set(IMPOSSIBLE.map((pair) => pair.join(' ')));
    for (const { first, then } of ORDERS) {
      const pair = `${first} ${then}`;
      assert.ok(tested.has(pair) !== derived.has(pair), pair);
      assert.deepEqual(found({ [first]: '2020-01-02', [then]: '2020-01-01' }), [`${first} > ${then}`]);
    }
  });
});

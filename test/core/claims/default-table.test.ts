/** The decision table of default, relitigation and cognizability: every kind, every way of raising it, every circuit. */
import assert from 'node:assert/strict';
import { defaultBars } from '../../../server/src/core/analysis/claims/default';
import type { Bar } from '../../../server/src/core/analysis/claims/model';
import { CLAIM_KINDS } from '../../../server/src/core/law/ids';
import { DEFAULT_TABLE, defaultCodes, defaultRow, GUIDELINE_KINDS, GUIDELINE_NOT_COGNIZABLE } from '../../../server/src/core/law/claims/default-table';
import { claimKind } from '../../../server/src/core/law/claims/kinds';
import { facts } from '../../support/facts';
import { GRADES, GUIDELINE_CIRCUITS, REFERENCE, type Asked } from './default-reference';
import { BARE, bareClaim, CIRCUITS, entry } from './support';

const ANSWERS = [true, false, undefined] as const;

const ways: readonly Asked[] = ANSWERS.flatMap((trial) =>
  ANSWERS.flatMap((appeal) => ANSWERS.flatMap((decided) => ANSWERS.map((known) => ({ trial, appeal, decided, known })))),
);

const says = (a: Asked): string => `trial ${a.trial}, appeal ${a.appeal}, decided ${a.decided}, known ${a.known}`;
const sorted = (codes: readonly string[]): string => [...codes].sort().join(' ');

describe('the table of procedural default', () => {
  const kinds = CLAIM_KINDS.filter((k) => claimKind(k)?.release !== true);

  it('has every kind that is no reason for release, and no other', () => {
    assert.deepEqual([...new Set(DEFAULT_TABLE.map((r) => r.kind))].sort(), [...kinds].sort());
    assert.deepEqual(Object.keys(REFERENCE).sort(), [...kinds].sort());
  });

  for (const kind of kinds) {
    it(`follows the reference: ${kind}`, () => {
      for (const asked of ways) assert.equal(sorted(defaultCodes(kind, asked)), sorted(REFERENCE[kind]!(asked)), says(asked));
    });
  }

  it('has a row of every kind that asks for nothing, so that an answer never fails', () => {
    for (const kind of kinds) assert.ok(defaultRow(kind, {}), kind);
  });

  for (const [kind, asked, authority, grade] of GRADES) {
    it(`grades ${kind} ${JSON.stringify(asked)} as ${grade}`, () => {
      const row = defaultRow(kind, asked)!;
      assert.match(row.authority, authority);
      assert.equal(row.verified, grade);
    });
  }

  it('never calls a ground that counsel’s failing is, defaulted', () => {
    for (const kind of kinds.filter((k) => claimKind(k)?.counsel)) {
      for (const asked of ways) assert.ok(!defaultCodes(kind, asked).includes('cause-and-prejudice'), `${kind}: ${says(asked)}`);
    }
  });

  it('knows the circuits that refuse guideline errors, as the reference grades them', () => {
    assert.deepEqual(Object.keys(GUIDELINE_NOT_COGNIZABLE).sort(), Object.keys(GUIDELINE_CIRCUITS).sort());
    for (const [circuit, [authority, grade]] of Object.entries(GUIDELINE_CIRCUITS)) {
      assert.match(GUIDELINE_NOT_COGNIZABLE[circuit]!.authority, authority);
      assert.equal(GUIDELINE_NOT_COGNIZABLE[circuit]!.verified, grade);
    }
  });
});

/** What the bars of one ground should be, from the reference's codes under every answer to what is not known. */
function expected(kind: string, asked: Asked): { relitigation?: string; default?: string; cognizable?: string } {
  const completions = (asked.appeal === undefined ? [true, false] : [asked.appeal]).flatMap((appeal) =>
    (appeal ? (asked.decided === undefined ? [true, false] : [asked.decided]) : [false]).map((decided) => REFERENCE[kind]!({ ...asked, appeal, decided })),
  );
  const now = REFERENCE[kind]!(asked);
  const certain = (code: string) => completions.every((codes) => (codes as string[]).includes(code));
  const possible = (code: string) => completions.some((codes) => (codes as string[]).includes(code));
  return {
    ...(now.includes('not-cognizable') ? { cognizable: 'not-cognizable' } : {}),
    ...(now.includes('relitigation') ? { relitigation: 'barred' } : asked.appeal === true && possible('relitigation') ? { relitigation: 'unknown' } : {}),
    ...(now.includes('cause-and-prejudice') ? { default: certain('cause-and-prejudice') ? 'needs-showing' : 'unknown' } : {}),
  };
}

describe('the bars of a ground that pleads nothing', () => {
  const kinds = Object.keys(REFERENCE);
  const given = (asked: Asked) =>
    entry({
      raised: { trial: asked.trial, appeal: asked.appeal }, decidedOnAppeal: asked.decided,
      ...(asked.known === false ? { deadline: { trigger: 'f4' as const } } : {}),
    });
  // Known before the appeal is read from "raised at trial"; known later, from the trigger of discovery.
  const askable = ways.filter((a) => (a.known === true) === (a.trial === true && a.known !== false));

  for (const circuit of [...CIRCUITS, undefined]) {
    it(`follow the reference in ${circuit ? `circuit ${circuit}` : 'an unknown circuit'}`, () => {
      for (const kind of kinds) {
        for (const asked of askable) {
          const bars = defaultBars({ claim: bareClaim(BARE, kind, given(asked)), facts: facts(circuit ? { circuit } : {}), filing: BARE });
          const found = (id: string): string | undefined => bars.find((b) => b.bar === id && b.result !== 'clear')?.result;
          // What was decided on appeal was raised there.
          const want = expected(kind, asked.appeal === undefined && asked.decided === true ? { ...asked, appeal: true } : asked);
          assert.deepEqual(
            { cognizable: found('not-cognizable'), relitigation: found('relitigation'), default: found('procedural-default') },
            { cognizable: want.cognizable, relitigation: want.relitigation, default: want.default },
            `${kind}: ${says(asked)}`,
          );
          for (const bar of bars) check(bar, kind, circuit);
        }
      }
    });
  }

  function check(bar: Bar, kind: string, circuit: string | undefined): void {
    if (bar.verified === 'memory') assert.equal(bar.provable, false, `${kind}: nothing from memory is provable`);
    if (bar.bar === 'procedural-default' && bar.result !== 'clear') assert.equal(bar.provable, false, 'default is never certain: the government must raise it');
    if (bar.bar === 'procedural-default' && bar.result === 'needs-showing') assert.ok(bar.steps.some((s) => s.text.includes('the government must raise it')));
    if (bar.bar === 'not-cognizable' && GUIDELINE_KINDS.has(kind)) {
      const read = circuit !== undefined && GUIDELINE_CIRCUITS[circuit]?.[1] === 'text' && kind !== 'safety-valve-denied';
      assert.equal(bar.provable, read, `${kind} in ${circuit}`);
      assert.equal(bar.missing.includes('court'), circuit === undefined);
    }
    if (bar.result === 'unknown') assert.ok(bar.missing.length > 0);
    if (bar.result !== 'clear') assert.ok(bar.wayOut !== undefined && bar.wayOut !== '', `${kind}: a way out`);
  }

  it('is not proved by a kind read from words', () => {
    for (const kind of ['guideline-error', 'fourth-amendment']) {
      const claim = { ...bareClaim(BARE, kind, entry()), entry: undefined, kindInferred: true };
      for (const bar of defaultBars({ claim, facts: facts({ circuit: '4' }), filing: BARE })) assert.equal(bar.provable, false);
    }
  });

  it('is not proved for a sentence imposed while the Guidelines were mandatory', () => {
    const of = (sentenced: string): Bar | undefined =>
      defaultBars({ claim: bareClaim(BARE, 'guideline-error', entry()), facts: facts({ circuit: '8', events: { 'sentence-imposed': sentenced } }), filing: BARE }).find((b) => b.bar === 'not-cognizable');
    assert.equal(of('2003-04-01')?.provable, false);
    assert.equal(of('2016-04-01')?.provable, true);
  });
});

describe('how a ground was raised before, where the entry does not say', () => {
  const of = (events: Record<string, string>, given = entry()): Bar | undefined =>
    defaultBars({ claim: bareClaim(BARE, 'jury-instruction', given), facts: facts({ events }), filing: BARE }).find((b) => b.bar === 'procedural-default');

  it('is unknown where an appeal was decided', () => assert.equal(of({ 'judgment-entered': '2020-01-06', 'notice-of-appeal-filed': '2020-01-10', 'appeal-decided': '2021-02-01' })?.result, 'unknown'));
  it('is "not raised" where a judgment and no appeal is recorded, and says so', () => {
    const bar = of({ 'judgment-entered': '2020-01-06' });
    assert.equal(bar?.result, 'needs-showing');
    assert.match(bar!.summary, /No appeal is recorded/);
    assert.equal(bar!.decidedBy?.at(-1)?.file, 'case.yaml');
  });
  it('is unknown where nothing is recorded', () => assert.equal(of({})?.result, 'unknown'));
  it('is open while the appeal is pending', () => assert.equal(of({ 'judgment-entered': '2026-01-06', 'notice-of-appeal-filed': '2026-01-10' }, entry({ raised: { trial: false, appeal: false } }))?.result, 'clear'));
  it('is not decided where the appeal was dismissed', () => {
    const bars = defaultBars({
      claim: bareClaim(BARE, 'jury-instruction', entry({ raised: { trial: true, appeal: true } })), filing: BARE,
      facts: facts({ events: { 'judgment-entered': '2020-01-06', 'notice-of-appeal-filed': '2020-01-10', 'appeal-dismissed': '2020-06-01' } }),
    });
    assert.deepEqual(bars.map((b) => b.result), ['clear']);
  });
});

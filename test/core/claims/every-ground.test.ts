/**
 * Every kind of ground, every way in which it was raised and decided before, every circuit, with a waiver, without one and with
 * an exception: enumerated from the data, and what must hold of each answer.
 */
import assert from 'node:assert/strict';
import { judgeClaims } from '../../../server/src/core/analysis/claims/judge';
import type { Bar } from '../../../server/src/core/analysis/claims/model';
import type { Facts, PleaAgreement } from '../../../server/src/core/case/facts';
import { date } from '../../../server/src/core/dates/civil-date';
import { CLAIM_KINDS } from '../../../server/src/core/law/ids';
import { DEFAULT_TABLE } from '../../../server/src/core/law/claims/default-table';
import { claimKind } from '../../../server/src/core/law/claims/kinds';
import { WAIVER_EXCEPTION_TABLE } from '../../../server/src/core/law/waivers/exceptions';
import { WAIVER_CIRCUITS } from '../../../server/src/core/law/waivers/model';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { facts } from '../../support/facts';
import { entry } from './support';

const PAPER = parseFiling('---\navenue: section-2255\n---\n\n# Motion\n\n## Ground One\n\nThe facts are set out above.\n');
const origin = { file: 'case.yaml', span: { start: 0, end: 0 }, key: 'plea-agreement' };
const TODAY = date('2026-11-21');

// What was not raised on appeal was not decided there.
const ANSWERS = [true, false, undefined] as const;
const RAISED = ANSWERS.flatMap((trial) => ANSWERS.flatMap((appeal) => (appeal === true ? ANSWERS : [undefined]).map((decided) => ({ trial, appeal, decided }))));
const AGREEMENTS: readonly (PleaAgreement | undefined)[] = [
  undefined, { waives: ['appeal'], except: [], origin }, { waives: ['appeal', 'collateral-attack'], except: [], origin },
  { waives: ['appeal', 'collateral-attack'], except: ['ineffective-assistance', 'involuntary-plea'], origin },
];
const KINDS = CLAIM_KINDS.filter((k) => claimKind(k)?.release !== true);
/** Kinds that no row of the table sends to cause and prejudice. */
const EXEMPT = new Set(KINDS.filter((k) => DEFAULT_TABLE.filter((r) => r.kind === k).every((r) => !r.codes.includes('cause-and-prejudice'))));

interface Case {
  readonly kind: string;
  readonly raised: (typeof RAISED)[number];
  readonly agreement: PleaAgreement | undefined;
  readonly bars: readonly Bar[];
}

function* cases(circuit: string | undefined): Iterable<Case> {
  const base = facts(circuit === undefined ? {} : { circuit });
  for (const kind of KINDS) {
    for (const raised of RAISED) {
      const claims = [entry({ id: 'one', kind, title: 'One', raised: { trial: raised.trial, appeal: raised.appeal }, decidedOnAppeal: raised.decided })];
      for (const agreement of AGREEMENTS) {
        const all: Facts = { ...base, claims, ...(agreement ? { pleaAgreement: agreement } : {}) };
        const [judged] = judgeClaims({ filing: PAPER, facts: all, avenue: 'section-2255', document: 'motion', deadlines: [], asOf: TODAY });
        yield { kind, raised, agreement, bars: judged!.bars };
      }
    }
  }
}

const say = (c: Case, bar?: Bar): string =>
  `${c.kind}, trial ${c.raised.trial}, appeal ${c.raised.appeal}, decided ${c.raised.decided}, waives ${c.agreement?.waives.join('+') ?? 'nothing'}${bar ? `: ${bar.bar} ${bar.result}` : ''}`;

describe('every ground, raised and waived in every way', () => {
  it('has kinds that are exempt from default, all counsel’s failings among them', () => {
    for (const kind of KINDS) if (claimKind(kind)?.counsel) assert.ok(EXEMPT.has(kind), kind);
    assert.ok(EXEMPT.size < KINDS.length);
  });

  for (const circuit of [...WAIVER_CIRCUITS, undefined]) {
    it(`holds in ${circuit ? `circuit ${circuit}` : 'an unknown circuit'}`, () => {
      let seen = 0;
      for (const c of cases(circuit)) {
        seen += 1;
        for (const bar of c.bars) holds(c, bar);
        const waiver = c.bars.find((b) => b.bar === 'waiver');
        assert.equal(waiver !== undefined, c.agreement?.waives.includes('collateral-attack') === true, `${say(c)}: a waiver of appeal alone bars no motion to vacate`);
        if (c.agreement?.except.some((e) => WAIVER_EXCEPTION_TABLE[e as keyof typeof WAIVER_EXCEPTION_TABLE].covers.some((k) => k === c.kind))) assert.equal(waiver?.result, 'clear', say(c));
      }
      assert.equal(seen, KINDS.length * RAISED.length * AGREEMENTS.length);
    });
  }

  function holds(c: Case, bar: Bar): void {
    const at = say(c, bar);
    if (bar.bar === 'procedural-default') {
      if (EXEMPT.has(c.kind as (typeof KINDS)[number])) assert.equal(bar.result, 'clear', `${at}: an exempt kind is never defaulted`);
      if (c.raised.appeal === true) assert.equal(bar.result, 'clear', `${at}: what was raised is not defaulted`);
      if (bar.result !== 'clear') assert.equal(bar.provable, false, `${at}: the government must raise it`);
    }
    if (bar.result === 'barred' && bar.provable) assert.ok(bar.verified !== 'memory' && (bar.bar === 'waiver' || (bar.decidedBy?.length ?? 0) > 0), `${at}: barred for certain only on a fact`);
    if (bar.bar === 'relitigation' && bar.result === 'barred') assert.ok(c.raised.decided === true, `${at}: relitigation needs a decision`);
    assert.ok(bar.steps.length > 0 && bar.steps.every((s) => s.text.trim() !== ''), `${at}: steps`);
    assert.ok(bar.steps.some((s) => s.authority !== undefined) || bar.authorities.length > 0 || c.kind === 'cumulative-error', `${at}: an authority`);
    if (bar.result === 'unknown') assert.ok(bar.missing.length > 0 && bar.missing.every((m) => m.trim() !== ''), `${at}: an unknown names its fact`);
    if (bar.result !== 'clear' && bar.result !== 'unknown') assert.ok((bar.wayOut ?? '') !== '', `${at}: a way out`);
    if (bar.verified === 'memory') assert.equal(bar.provable, false, `${at}: memory proves nothing`);
  }
});

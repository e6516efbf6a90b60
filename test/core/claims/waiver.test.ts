/** Waivers judged: the answers of the tables one by one, then every combination against what must never happen. */
import assert from 'node:assert/strict';
import type { Bar } from '../../../server/src/core/analysis/claims/model';
import { judgeMotionWaiver } from '../../../server/src/core/analysis/claims/waiver';
import { date } from '../../../server/src/core/dates/civil-date';
import { CLAIM_KINDS, WAIVED_RIGHTS, WAIVER_EXCEPTIONS, AVENUE_IDS } from '../../../server/src/core/law/ids';
import { WAIVER_EXCEPTION_TABLE } from '../../../server/src/core/law/waivers/exceptions';
import { HUNTER_DAY, BEFORE_HUNTER, WAIVER_CIRCUITS } from '../../../server/src/core/law/waivers/model';
import { EMPTY, judgeOne, TODAY, waiverFacts, type Question } from './waiver-fixtures';

const BEFORE = '2026-06-17';
const BOTH = ['appeal', 'collateral-attack'];

/** kind, circuit, avenue, day, result, what its authorities, summary or way out must say. */
type Case = readonly [kind: string, circuit: string | undefined, avenue: string, asOf: string, result: Bar['result'], says?: RegExp];

const APPEAL = 'direct-appeal';
const COLLATERAL = 'section-2255';

const CASES: readonly Case[] = [
  ['ineffective-assistance-sentencing', '5', COLLATERAL, TODAY, 'barred', /White, 307 F\.3d 336/],
  ['ineffective-assistance-sentencing', '11', COLLATERAL, TODAY, 'barred', /Williams, 396 F\.3d 1340|Williams v\. United States/],
  ['ineffective-assistance-sentencing', '6', COLLATERAL, TODAY, 'barred', /Davila/],
  ['ineffective-assistance-sentencing', '10', COLLATERAL, TODAY, 'barred', /Cockerham/],
  ['ineffective-assistance-sentencing', '2', COLLATERAL, TODAY, 'barred', /Djelevic/],
  ['ineffective-assistance-sentencing', 'dc', COLLATERAL, TODAY, 'clear', /In re Sealed Case/],
  ['ineffective-assistance-sentencing', '4', COLLATERAL, TODAY, 'needs-showing', /Attar/],
  ['ineffective-assistance-sentencing', '7', COLLATERAL, TODAY, 'needs-showing'],
  ['ineffective-assistance-sentencing', undefined, COLLATERAL, TODAY, 'unknown', /depends on the circuit/],
  ['ineffective-assistance-sentencing', 'fed', COLLATERAL, TODAY, 'unknown', /depends on the circuit/],
  ['ineffective-assistance-plea', '7', COLLATERAL, TODAY, 'clear', /Hurlow/],
  ['ineffective-assistance-plea', '6', COLLATERAL, TODAY, 'clear', /Acosta/],
  ['ineffective-assistance-plea', '8', COLLATERAL, TODAY, 'clear', /DeRoo/],
  ['ineffective-assistance-plea', undefined, COLLATERAL, TODAY, 'clear'],
  ['ineffective-assistance-plea', '2', APPEAL, TODAY, 'clear', /Hernandez.*Frederick/],
  ['ineffective-assistance-trial', '5', COLLATERAL, TODAY, 'barred', /White/],
  ['ineffective-assistance-appellate', '9', COLLATERAL, TODAY, 'needs-showing'],
  ['involuntary-plea', undefined, APPEAL, TODAY, 'clear', /Garza/],
  ['involuntary-plea', '11', COLLATERAL, TODAY, 'clear', /Garza/],
  ['rule-11-defect', '9', APPEAL, TODAY, 'clear', /Bibler/],
  ['rule-11-defect', '11', APPEAL, TODAY, 'needs-showing', /Bushert/],
  ['no-notice-of-appeal', '5', COLLATERAL, TODAY, 'needs-showing', /Garza/],
  ['no-notice-of-appeal', '3', COLLATERAL, TODAY, 'needs-showing', /Shedrick.*Mabry/],
  ['conflict-of-interest', '1', COLLATERAL, TODAY, 'needs-showing'],
  ['sentence-above-maximum', '5', APPEAL, BEFORE, 'clear', /Barnes.*Kim/],
  ['sentence-above-maximum', undefined, APPEAL, TODAY, 'clear'],
  ['sentence-above-maximum', '5', COLLATERAL, TODAY, 'needs-showing', /Barnes/],
  ['sentence-above-maximum', '6', COLLATERAL, TODAY, 'needs-showing', /Slusser/],
  ['sentence-above-maximum', '7', COLLATERAL, TODAY, 'clear', /Keller/],
  ['guideline-error', '9', APPEAL, TODAY, 'barred', /ordinary error under the Guidelines is not such an error/],
  ['guideline-error', '9', APPEAL, BEFORE, 'barred', /Bibler/],
  ['drug-quantity', undefined, COLLATERAL, TODAY, 'barred', /Guerra-Sanchez/],
  ['safety-valve-denied', '5', COLLATERAL, TODAY, 'barred'],
  ['firearm-enhancement', '3', APPEAL, TODAY, 'barred'],
  ['unreasonable-sentence', '2', APPEAL, TODAY, 'barred', /Riggi/],
  ['section-924c-residual-clause', '7', COLLATERAL, TODAY, 'barred', /Oliver/],
  ['section-924c-residual-clause', '6', COLLATERAL, TODAY, 'barred', /Portis/],
  ['section-924c-residual-clause', '4', COLLATERAL, TODAY, 'clear', /McKinney/],
  ['section-924c-residual-clause', '10', COLLATERAL, TODAY, 'needs-showing'],
  ['new-constitutional-rule', '11', COLLATERAL, TODAY, 'barred', /King/],
  ['new-constitutional-rule', '2', COLLATERAL, TODAY, 'barred', /Cook/],
  ['booker', '7', APPEAL, TODAY, 'barred', /Bownes/],
  ['statute-narrowed', '4', COLLATERAL, TODAY, 'clear', /Adams/],
  ['actual-innocence', '4', COLLATERAL, TODAY, 'clear', /Adams/],
  ['actual-innocence', '5', APPEAL, TODAY, 'needs-showing'],
  ['supervised-release-condition', '8', APPEAL, BEFORE, 'barred', /Andis/],
  ['supervised-release-condition', '8', APPEAL, TODAY, 'barred', /Andis/],
  ['supervised-release-condition', '5', APPEAL, BEFORE, 'barred', /two exceptions/],
  ['supervised-release-condition', '5', APPEAL, TODAY, 'needs-showing'],
  ['supervised-release-condition', '9', APPEAL, TODAY, 'needs-showing', /Wells/],
  ['supervised-release-condition', '9', COLLATERAL, TODAY, 'needs-showing'],
  ['mandatory-minimum-error', '5', APPEAL, BEFORE, 'barred', /Barnes/],
  ['mandatory-minimum-error', '5', APPEAL, TODAY, 'needs-showing', /Hunter/],
  ['breach-of-plea-agreement', undefined, COLLATERAL, TODAY, 'clear', /Garza/],
  ['prosecutorial-misconduct', '3', COLLATERAL, TODAY, 'barred', /read the clause before giving it up/],
  ['brady', '3', COLLATERAL, TODAY, 'needs-showing', /Ruiz/],
  ['statute-unconstitutional', '1', APPEAL, TODAY, 'needs-showing', /Class/],
  ['double-jeopardy', '1', APPEAL, TODAY, 'needs-showing', /Menna/],
  ['fourth-amendment', '10', APPEAL, TODAY, 'barred', /Garza/],
  ['restitution', '9', APPEAL, TODAY, 'needs-showing'],
  ['terminal-illness', '9', COLLATERAL, TODAY, 'unknown'],
  ['ineffective-assistance-sentencing', '9', APPEAL, TODAY, 'unknown', /under § 2255/],
];

const everything = (bar: Bar): string => [bar.summary, bar.wayOut ?? '', ...bar.authorities, ...bar.steps.flatMap((s) => [s.text, s.authority ?? ''])].join('; ');

describe('waivers, by the tables', () => {
  for (const [kind, circuit, avenue, asOf, result, says] of CASES) {
    it(`${kind}, ${circuit ?? 'no circuit'}, ${avenue}, ${asOf}: ${result}`, () => {
      const bar = judgeOne({ kind, circuit, avenue, asOf, waives: BOTH })!;
      assert.equal(bar.result, result, bar.summary);
      if (says) assert.match(everything(bar), says);
    });
  }
});

describe('waivers, by the words of the ground', () => {
  const words: readonly (readonly [title: string, question: Question, before: Bar['result'], after: Bar['result']])[] = [
    ['The court relied on his national origin', { kind: 'unreasonable-sentence', circuit: '5', avenue: APPEAL }, 'barred', 'clear'],
    ['The court considered his race', { kind: 'guideline-error', circuit: '4', avenue: APPEAL }, 'clear', 'clear'],
    ['The court relied on an impermissible factor', { kind: 'unreasonable-sentence', circuit: '5', avenue: COLLATERAL }, 'needs-showing', 'needs-showing'],
    ['The court refused any hearing', { kind: 'unreasonable-sentence', circuit: '5', avenue: APPEAL }, 'barred', 'clear'],
    ['The court refused any hearing', { kind: 'unreasonable-sentence', circuit: '1', avenue: APPEAL }, 'needs-showing', 'clear'],
    ['The court refused any hearing', { kind: 'unreasonable-sentence', circuit: '1', avenue: COLLATERAL }, 'needs-showing', 'needs-showing'],
    ['The condition violates the First Amendment', { kind: 'supervised-release-condition', circuit: '8', avenue: APPEAL }, 'barred', 'needs-showing'],
    ['The condition is inconvenient', { kind: 'supervised-release-condition', circuit: '8', avenue: APPEAL }, 'barred', 'barred'],
    ['Jury selection considered race', { kind: 'jury-instruction', circuit: '5', avenue: APPEAL }, 'barred', 'barred'],
  ];
  for (const [title, question, before, after] of words) {
    it(`${title} (${question.kind}, ${question.circuit}, ${question.avenue}): ${before}, since Hunter ${after}`, () => {
      assert.equal(judgeOne({ ...question, title, waives: BOTH, asOf: BEFORE })?.result, before);
      assert.equal(judgeOne({ ...question, title, waives: BOTH, asOf: HUNTER_DAY })?.result, after);
    });
  }
});

describe('waivers, by the right given up', () => {
  const rightOf: Readonly<Record<string, string>> = {
    'direct-appeal': 'appeal', 'section-2255': 'collateral-attack', 'second-or-successive-2255': 'collateral-attack', 'section-2241': 'collateral-attack',
    'coram-nobis': 'collateral-attack', 'compassionate-release': 'sentence-modification', 'sentence-reduction': 'sentence-modification', 'first-step-act-404': 'sentence-modification',
  };
  for (const avenue of AVENUE_IDS) {
    for (const right of WAIVED_RIGHTS) {
      const relevant = rightOf[avenue] === right;
      it(`${avenue} and a waiver of ${right} only: ${relevant ? 'a bar' : 'none'}`, () => {
        assert.equal(judgeOne({ kind: 'drug-quantity', circuit: '5', avenue, waives: [right] }) !== undefined, relevant);
      });
    }
    it(`${avenue} without a plea agreement, or with one that waives nothing: none`, () => {
      assert.equal(judgeOne({ kind: 'drug-quantity', circuit: '5', avenue }), undefined);
      assert.equal(judgeOne({ kind: 'drug-quantity', circuit: '5', avenue, waives: [] }), undefined);
      assert.equal(judgeOne({ kind: 'drug-quantity', circuit: '5', avenue, waives: ['no-such-right', 'constructor'] }), undefined);
    });
  }
  it('an avenue that is not known: none', () => {
    for (const avenue of ['constructor', '']) assert.equal(judgeOne({ kind: 'drug-quantity', circuit: '5', avenue, waives: BOTH }), undefined);
  });
  for (const avenue of AVENUE_IDS) {
    it(`${avenue} as a whole paper: ${rightOf[avenue] === 'sentence-modification' ? 'barred if named' : 'none'}`, () => {
      const judge = (waives: readonly string[]) => judgeMotionWaiver({ facts: waiverFacts({ waives }), avenue, asOf: date(TODAY), filing: EMPTY });
      assert.equal(judge(BOTH), undefined);
      assert.equal(judge(['sentence-modification'])?.result, rightOf[avenue] === 'sentence-modification' ? 'barred' : undefined);
    });
  }
});

describe('waivers conditioned on the sentence', () => {
  const cases: readonly (readonly [name: string, question: Partial<Question>, result: Bar['result'], missing: readonly string[]])[] = [
    ['above the range', { months: 300, range: [235, 293] }, 'clear', []],
    ['at the top of the range', { months: 293, range: [235, 293] }, 'barred', []],
    ['below the range', { months: 200, range: [235, 293] }, 'barred', []],
    ['life above a range', { months: Infinity, range: [360, 400] }, 'clear', []],
    ['life inside a range that ends with life', { months: Infinity, range: [360, Infinity] }, 'barred', []],
    ['no sentence recorded', { range: [235, 293] }, 'unknown', ['sentence: months']],
    ['no range recorded', { months: 240 }, 'unknown', ['sentence: guideline-range']],
    ['neither recorded', {}, 'unknown', ['sentence: months', 'sentence: guideline-range']],
    ['neither recorded, and another exception covers it', { except: ['above-guideline-range', 'change-in-law'], kind: 'new-constitutional-rule' }, 'clear', []],
    ['neither recorded, and the ground survives anyway', { kind: 'sentence-above-maximum' }, 'clear', []],
    ['neither recorded, and the ground attacks the conviction', { kind: 'fourth-amendment' }, 'barred', []],
    ['above the range, and the ground rests on counsel', { kind: 'ineffective-assistance-sentencing', avenue: COLLATERAL, months: 300, range: [235, 293] }, 'barred', []],
    ['above the range, and the ground may reach the sentence', { kind: 'prosecutorial-misconduct', months: 300, range: [235, 293] }, 'needs-showing', []],
  ];
  for (const [name, question, result, missing] of cases) {
    it(`${name}: ${result}`, () => {
      const bar = judgeOne({ kind: 'guideline-error', circuit: '5', avenue: APPEAL, waives: BOTH, except: ['above-guideline-range'], ...question })!;
      assert.equal(bar.result, result, bar.summary);
      assert.deepEqual(bar.missing, missing);
    });
  }
  it('names the court too where that is missing', () => {
    const bar = judgeOne({ kind: 'supervised-release-condition', avenue: APPEAL, waives: BOTH, except: ['above-guideline-range'] })!;
    assert.deepEqual(bar.missing, ['sentence: months', 'sentence: guideline-range', 'court']);
  });
});

describe('waivers, the order of the questions', () => {
  const texts = (question: Question) => judgeOne({ waives: BOTH, ...question })!.steps.map((s) => s.text);
  const place = (all: readonly string[], pattern: RegExp): number => {
    const at = all.findIndex((t) => pattern.test(t));
    assert.ok(at >= 0, `no step says ${pattern}:\n${all.join('\n')}`);
    return at;
  };
  it('asks for the waiver, its scope, the plea hearing, the law and the remedy', () => {
    const all = texts({ kind: 'drug-quantity', circuit: '5', except: ['ineffective-assistance'], avenue: APPEAL });
    const order = [/^The plea agreement waives appeal/, /^The government must raise/, /within its scope/, /exception for claims of ineffective assistance.*does not cover this ground/, /plea hearing/, /^The Fifth Circuit enforces/, /two exceptions|errors of range/, /^Since Hunter/, /ends it/].map((p) => place(all, p));
    assert.deepEqual(order, [...order].sort((a, b) => a - b), all.join('\n'));
  });
  it('says that the court may not raise a collateral waiver itself, and that a bare appeal waiver does not reach § 2255', () => {
    const all = texts({ kind: 'drug-quantity', circuit: '5' });
    place(all, /may not invoke the waiver on its own/);
    place(all, /bare waiver of appeal/);
  });
  it('shows the place of the plea hearing, if recorded', () => {
    place(texts({ kind: 'drug-quantity', circuit: '5', colloquy: 'Plea Tr. 18:4-21:9' }), /Plea Tr\. 18:4-21:9/);
    place(texts({ kind: 'drug-quantity', circuit: '5' }), /is not recorded/);
  });
  it('marks decisions that Hunter touches, on appeal and from its day', () => {
    const affected = (avenue: string, asOf: string) => texts({ kind: 'drug-quantity', circuit: '5', avenue, asOf }).filter((t) => /affected by Hunter/.test(t)).length;
    assert.deepEqual([affected(APPEAL, HUNTER_DAY), affected(APPEAL, BEFORE), affected(COLLATERAL, TODAY)], [2, 0, 0]);
  });
  it('asks for the kind of a ground that has none', () => {
    for (const kind of [undefined, 'no-such-kind', 'constructor']) {
      const bar = judgeOne({ kind, circuit: '5', waives: BOTH })!;
      assert.equal(bar.result, 'unknown');
      assert.deepEqual(bar.missing, ['claims: kind']);
    }
  });
  it('offers the policy of the prosecution for counsel’s failings only, and as policy', () => {
    assert.match(judgeOne({ kind: 'ineffective-assistance-sentencing', circuit: '5', waives: BOTH })!.wayOut!, /policy only and gives no enforceable right/);
    assert.doesNotMatch(judgeOne({ kind: 'drug-quantity', circuit: '5', waives: BOTH })!.wayOut!, /Department of Justice/);
  });
});

/** How good an answer is for the movant. */
const FAVOR: Readonly<Record<string, number>> = { barred: 0, unknown: 1, 'needs-showing': 1, clear: 2 };

describe('waivers, every kind, circuit, exception, right and day', function () {
  this.timeout(30_000);
  const circuits = [...WAIVER_CIRCUITS, undefined];
  const excepts = [[], ...WAIVER_EXCEPTIONS.map((e) => [e]), [...WAIVER_EXCEPTIONS]];
  const avenues = [APPEAL, COLLATERAL, 'compassionate-release'];
  const sentences: readonly Partial<Question>[] = [{}, { months: 300, range: [235, 293] }, { months: 240, range: [235, 293] }];

  for (const kind of CLAIM_KINDS) {
    it(kind, () => {
      for (const avenue of avenues) for (const circuit of circuits) for (const except of excepts) for (const sentence of except.includes('above-guideline-range') ? sentences : [{}]) {
        const question = { kind, circuit, avenue, except, waives: WAIVED_RIGHTS, ...sentence };
        const [before, after] = [BEFORE_HUNTER, HUNTER_DAY].map((asOf) => judgeOne({ ...question, asOf })!) as [Bar, Bar];
        try {
          check(before, question);
          check(after, question);
          assert.doesNotMatch(everything(before), /Hunter/, 'Hunter before its day');
          assert.ok(FAVOR[after.result]! >= FAVOR[before.result]!, 'Hunter made it worse');
          if (avenue !== APPEAL) assert.deepEqual(after, before, 'Hunter reached another right than appeal');
        } catch (error) {
          throw new Error(`${JSON.stringify(question)}: ${(error as Error).message}`, { cause: error });
        }
      }
    });
  }

  /** Each sentence is looked at once, however many questions it answers. */
  const read = new Set<string>();

  function check(bar: Bar, { kind, avenue, except, circuit }: Question & { avenue: string; except: readonly string[] }): void {
    const listed = except.map((e) => WAIVER_EXCEPTION_TABLE[e as (typeof WAIVER_EXCEPTIONS)[number]]);
    const modification = avenue === 'compassionate-release';
    if (!modification && listed.some((e) => e.covers.some((k) => k === kind))) assert.equal(bar.result, 'clear', 'excepted and not clear');
    if (!modification && listed.some((e) => e.mayCover.some((k) => k === kind))) assert.notEqual(bar.result, 'barred', 'arguably excepted and barred');
    if (!modification && (kind === 'involuntary-plea' || kind === 'ineffective-assistance-plea' || kind === 'breach-of-plea-agreement')) assert.equal(bar.result, 'clear', 'it survives everywhere');
    if (bar.verified === 'memory') assert.equal(bar.provable, false, 'proved from memory');
    if (bar.result === 'needs-showing' || bar.result === 'unknown') assert.equal(bar.provable, false, 'proved though open');
    assert.notEqual(bar.result, 'not-cognizable');
    if (bar.missing.length > 0) assert.ok(bar.result === 'unknown' || bar.result === 'needs-showing', 'decided though a fact is missing');
    if (circuit !== undefined) assert.ok(!bar.missing.includes('court'), 'asks for a court that is known');
    if (bar.result !== 'clear') assert.match(bar.summary, /The government must raise the waiver\.$/);
    if (bar.result === 'clear') assert.equal(bar.wayOut, undefined);
    else if (bar.result !== 'unknown' || bar.missing.length > 0) assert.match(bar.wayOut ?? '', /Ways past it: .*\(Fed\. R\. Crim\. P\. 11\(b\)\(1\)\(N\)/);
    assert.ok(bar.steps.length >= 5);
    assert.equal(bar.bar, 'waiver');
    for (const text of [bar.summary, bar.wayOut ?? '-', ...bar.steps.map((x) => x.text)]) {
      if (read.has(text)) continue;
      read.add(text);
      assert.notEqual(text.trim(), '');
      assert.doesNotMatch(text, /undefined|\s\s|\.\.|: \.|\(\)/);
    }
  }
});

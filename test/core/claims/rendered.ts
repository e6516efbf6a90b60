/** Every sentence that the bar rules can say of a declared ground: enumerated from the tables, and rendered through the whole tool. */
import type { Bar } from '../../../server/src/core/analysis/claims/model';
import { date } from '../../../server/src/core/dates/civil-date';
import { CLAIM_KINDS, WAIVER_EXCEPTIONS } from '../../../server/src/core/law/ids';
import { claimKind } from '../../../server/src/core/law/claims/kinds';
import { WAIVER_CIRCUITS } from '../../../server/src/core/law/waivers/model';
import { waiverKind } from '../../../server/src/core/law/waivers/kinds';
import { RULES } from '../../../server/src/core/rules/index';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';

export interface Rendered {
  /** Circuit, avenue, agreement, what was raised, kind. */
  readonly where: string;
  readonly part: 'message' | 'summary' | 'step' | 'way out';
  readonly text: string;
}

const KINDS = CLAIM_KINDS;
const ATTACKS = KINDS.filter((k) => claimKind(k)?.release !== true);
const TODAY = '2026-11-21';
/** Before Hunter. */
const BEFORE = '2026-03-02';

interface Situation {
  readonly name: string;
  readonly avenue: string;
  readonly kinds: readonly string[];
  /** Lines of the case file. */
  readonly facts: readonly string[];
  /** Keys of every ground beside its kind. */
  readonly ground?: string;
  readonly asOf?: string;
  /** Text under every heading. */
  readonly text?: string;
}

const circuitLine = (circuit: string | undefined): string[] => (circuit === undefined ? [] : [`circuit: ${circuit === 'dc' ? 'dc' : circuit}`]);
const agreement = (right: string, except: readonly string[] = [], more: readonly string[] = []): string[] =>
  ['plea-agreement:', `  waives: [${right}]`, ...(except.length > 0 ? [`  except: [${except.join(', ')}]`] : []), ...more.map((m) => `  ${m}`)];

/** What the front matter can say of how a ground was raised before. */
const RAISED = [
  '', 'raised: { trial: true, appeal: false }', 'raised: { trial: false, appeal: false }', 'raised: { trial: true, appeal: true }',
  'raised: { trial: true, appeal: true }, decided-on-appeal: true', 'raised: { trial: false, appeal: true }, decided-on-appeal: false',
  'raised: { appeal: false }, cause: The basis was novel', 'raised: { appeal: false }, prejudice: It cost him five years', 'raised: { appeal: false }, innocence: true',
];

/** Words that move a ground on the sentence into a row of its own, or say that its error is constitutional. */
const SENTENCE_WORDS = ['The condition is unconstitutional and vague under the First Amendment.', 'The court relied on his race.', 'The court refused him any hearing.'];
const AVENUES = ['section-2255', 'second-or-successive-2255', 'rule-60b', 'direct-appeal', 'rule-33', 'section-2241', 'coram-nobis', 'compassionate-release', 'sentence-reduction', 'first-step-act-404'];

function* situations(): Iterable<Situation> {
  for (const circuit of [...WAIVER_CIRCUITS, undefined]) {
    for (const [avenue, right] of [['section-2255', 'collateral-attack'], ['direct-appeal', 'appeal']] as const) {
      const facts = [...circuitLine(circuit), ...agreement(right)];
      yield { name: `circuit ${circuit}, waiver`, avenue, kinds: ATTACKS, facts };
      // Hunter changed the law of appeals of a sentence only.
      if (avenue === 'direct-appeal') yield { name: `circuit ${circuit}, waiver`, avenue, kinds: ATTACKS.filter((k) => waiverKind(k)?.attacks !== 'conviction'), facts, asOf: BEFORE };
      for (const text of SENTENCE_WORDS) yield { name: `circuit ${circuit}, waiver, ${text}`, avenue, kinds: ['unreasonable-sentence', 'supervised-release-condition'], facts, text };
    }
  }
  for (const except of WAIVER_EXCEPTIONS) {
    yield { name: `except ${except}, no circuit`, avenue: 'direct-appeal', kinds: ATTACKS, facts: agreement('appeal', [except]) };
    for (const months of ['100', '80', 'life']) {
      yield { name: `except ${except}, ${months}`, avenue: 'section-2255', kinds: ATTACKS, facts: ['circuit: 6', ...agreement('collateral-attack', [except], ['colloquy: "Plea Tr. 18:4-21:9"']), `sentence: { months: ${months}, guideline-range: [70, 87] }`] };
    }
  }
  for (const ground of RAISED) {
    yield { name: `raised "${ground}"`, avenue: 'section-2255', kinds: ATTACKS, facts: ['court: txsd', 'events: { judgment-entered: 2026-01-05 }'], ground };
    yield { name: `raised "${ground}", circuit 4, after an appeal`, avenue: 'section-2255', kinds: ATTACKS, facts: ['circuit: 4', 'events: { judgment-entered: 2004-01-05, notice-of-appeal-filed: 2004-01-06, appeal-decided: 2004-09-01, certiorari-denied: 2004-12-01 }'], ground };
  }
  for (const counts of ['predicate: drug', 'predicate: crime of violence', 'name: Firearm']) {
    yield { name: `counts ${counts}`, avenue: 'section-2255', kinds: ATTACKS, facts: ['court: txsd', 'conviction: { by: plea }', `counts: [{ count: 1, statute: "18 U.S.C. § 924(c)", ${counts} }]`], text: 'The residual clause of § 924(c) fell in Davis.' };
  }
  for (const avenue of AVENUES) {
    yield { name: 'jury', avenue, kinds: KINDS, facts: ['court: txsd', 'conviction: { by: jury }', 'events: { verdict: 2021-05-03, judgment-entered: 2021-09-01 }'] };
    yield { name: 'all waived, an earlier motion', avenue, kinds: KINDS, facts: ['court: txsd', 'conviction: { by: plea }', 'events: { judgment-entered: 2021-09-01, section-2255-filed: 2022-01-03, section-2255-denied: 2022-11-01 }', ...agreement('appeal, collateral-attack, sentence-modification')] };
    yield { name: 'released', avenue, kinds: ['guideline-error', 'rehabilitation'], facts: ['court: txsd', 'defendant: { custody: released }', 'events: { judgment-entered: 2021-09-01 }'] };
    yield { name: 'in prison', avenue, kinds: ['guideline-error', 'unusually-long-sentence'], facts: ['defendant: { custody: prison }'], text: 'If sentenced today he would receive a lower sentence under current law.' };
  }
}

/** Every other rule off: none of them speaks of grounds. */
const ONLY_BARS = `rules: { ${RULES.filter((r) => !r.id.startsWith('bar/')).map((r) => `"${r.id}": off`).join(', ')} }\n`;

const heading = (i: number): string => `## Ground ${i + 1}: Matter ${i + 1}`;

function paperOf({ avenue, kinds, ground, text = 'The facts are set out above.' }: Situation): string {
  const declared = kinds.map((kind, i) => `  - { id: g${i + 1}, kind: ${kind}, title: "Matter ${i + 1}"${ground ? `, ${ground}` : ''} }`);
  return ['---', `avenue: ${avenue}`, `document: ${avenue === 'direct-appeal' ? 'brief' : 'motion'}`, 'claims:', ...declared, '---', '# Motion', ...kinds.flatMap((_, i) => ['', heading(i), '', text]), ''].join('\n');
}

/** All of them, once for each text; `where` names the first place that says it. */
export async function rendered(): Promise<readonly Rendered[]> {
  const found = new Map<string, Rendered>();
  const add = (where: string, part: Rendered['part'], text: string | undefined): void => {
    if (text === undefined) return;
    const key = `${part}: ${text.replaceAll(/“Matter \d+”/g, '“M”')}`;
    if (!found.has(key)) found.set(key, { where, part, text });
  };
  for (const situation of situations()) {
    const fs = new MemoryFileSystem({ 'paper.md': paperOf(situation), 'case.yaml': `${situation.facts.join('\n')}\n`, '.filing-lint.yaml': ONLY_BARS });
    const workspace = new Workspace({ fs, clock: { today: () => date(situation.asOf ?? TODAY) } });
    const where = `${situation.name}, ${situation.avenue}, ${situation.asOf ?? TODAY}`;
    for (const d of (await workspace.lint('paper.md')).diagnostics) if (d.rule.startsWith('bar/')) add(`${where}, ${situation.kinds[Number(d.claim?.slice(1)) - 1] ?? ''}`, 'message', d.message);
    const report = await workspace.claims('paper.md');
    for (const { claim, bars } of report?.claims ?? []) for (const bar of bars) addBar(`${where}, ${claim.kind}`, bar);
    for (const bar of report?.paper ?? []) addBar(where, bar);
  }
  return [...found.values()];

  function addBar(where: string, bar: Bar): void {
    add(where, 'summary', bar.summary);
    for (const step of bar.steps) add(where, 'step', step.text);
    if (bar.result !== 'clear') add(where, 'way out', bar.wayOut ?? '');
  }
}

/** What the law of the circuit, and *Hunter* above it, answers for one kind of claim and one waived right. */
import type { CivilDate } from '../../dates/civil-date';
import { CIRCUITS } from '../../law/courts/circuits';
import type { Verified } from '../../law/model';
import { waiverCircuit } from '../../law/waivers/circuits';
import { type Attacked, HUNTER_EXAMPLES, HUNTER_ROWS, HUNTER_RULE, hunterReaches } from '../../law/waivers/hunter';
import { citesOf, type WaivedRight, WAIVER_CIRCUITS, type WaiverAnswer, type WaiverCircuitId, weakest } from '../../law/waivers/model';
import { answerOn, type Column, survivalRow, type SurvivalRowId } from '../../law/waivers/survival';
import type { Step } from '../trace';

export interface LawQuestion {
  readonly row: SurvivalRowId;
  readonly right: Exclude<WaivedRight, 'sentence-modification'>;
  readonly attacks: Attacked;
  readonly circuit: string | undefined;
  /** The ground says that the error is constitutional, where its row asks. */
  readonly constitutional: boolean;
  readonly asOf: CivilDate;
}

export interface LawAnswer {
  readonly answer: WaiverAnswer;
  /** The reason, as a clause without a full stop. */
  readonly text: string;
  readonly authorities: readonly string[];
  readonly verified: Verified;
  readonly steps: readonly Step[];
  /** `court`, where the circuits differ and the circuit is not known. */
  readonly missing: readonly string[];
  /** The circuit, where a decision of its own gives the answer. */
  readonly decidedIn?: string;
  /** True where *Hunter* is law and reaches this ground. */
  readonly hunter: boolean;
}

const circuitName = (circuit: string): string => CIRCUITS.find((c) => c.number === circuit)?.bluebook ?? circuit;
/** `Fifth Circuit`, for running text. */
const circuitTitle = (circuit: string): string => CIRCUITS.find((c) => c.number === circuit)?.name ?? circuit;

export function lawOn(question: LawQuestion): LawAnswer {
  const circuit = circuitLaw(question);
  if (!hunterReaches(question.right, question.attacks, question.asOf)) return circuit;
  return withHunter(question, circuit);
}

function circuitLaw({ row, right, circuit, asOf }: LawQuestion): LawAnswer {
  const column = right === 'appeal' ? survivalRow(row).appeal : survivalRow(row).collateral;
  const known = waiverCircuit(circuit);
  if (!known) return withoutCircuit(column, asOf);
  const found = answerOn(column, known.circuit, asOf);
  const name = circuitName(known.circuit);
  const own = found !== column.everywhere;
  const badges = right === 'appeal' ? known.affectedByHunter.filter((b) => asOf >= b.from && b.effect !== 'floor') : [];
  return {
    answer: found.answer, text: found.text, authorities: found.cites.map((c) => c.cite), verified: found.verified, missing: [], hunter: false,
    ...(own && found.cites.length > 0 ? { decidedIn: name } : {}),
    steps: [
      { text: `The ${circuitTitle(known.circuit)} ${known.test.text}.`, authority: citesOf(known.test) },
      step(`${own ? `In the ${circuitTitle(known.circuit)}` : 'In general'}, for this kind of claim: ${found.text}.`, citesOf(found)),
      ...badges.map((b) => step(`${b.on.cite} is affected by Hunter (${BADGES[b.effect]}).`, HUNTER_RULE.cite.cite)),
    ],
  };
}

const BADGES = {
  floor: 'its exceptions stand above a national floor',
  'refused-exception': 'a rule without a miscarriage-of-justice exception is gone for appeals of a sentence',
  'oral-statement': 'a judge’s remark does not cancel the waiver',
  'condition-ruling': 'its ruling on a condition of supervised release may change',
} as const;

const step = (text: string, authority: string): Step => (authority === '' ? { text } : { text, authority });

/** The common answer of every circuit; unknown where they differ. */
function withoutCircuit(column: Column, asOf: CivilDate): LawAnswer {
  const each = WAIVER_CIRCUITS.map((c) => ({ circuit: c, found: answerOn(column, c, asOf) }));
  const answers = [...new Set(each.map((e) => e.found.answer))];
  const verified = weakest(each.map((e) => e.found.verified));
  const { everywhere } = column;
  if (answers.length === 1) {
    const authorities = everywhere.cites.map((c) => c.cite);
    return { answer: answers[0]!, text: everywhere.text, authorities, verified, missing: [], hunter: false, steps: [step(`No circuit known here differs on this kind of claim: ${everywhere.text}.`, citesOf(everywhere))] };
  }
  const groups = ORDER.map((a) => ({ a, circuits: each.filter((e) => e.found.answer === a).map((e) => e.circuit) })).filter((g) => g.circuits.length > 0);
  const text = groups.map(({ a, circuits }, i) => `${WORDS[a]} ${i === groups.length - 1 && circuits.length > 2 ? 'elsewhere' : `in the ${listed(circuits)}`}`).join('; ');
  const authorities = [...new Set(each.flatMap((e) => e.found.cites.map((c) => c.cite)))];
  return { answer: 'unknown', text, authorities, verified, missing: ['court'], hunter: false, steps: [step(`The circuits differ: ${text}.`, authorities.join('; '))] };
}

/** The most useful first; what is not decided is left for the rest. */
const ORDER: readonly WaiverAnswer[] = ['survives', 'barred', 'as-carved-out', 'open', 'unknown'];

const WORDS: Readonly<Record<WaiverAnswer, string>> = {
  survives: 'it survives', barred: 'it is barred', open: 'the question is open', 'as-carved-out': 'the clause decides', unknown: 'no answer is known here',
};

/** `2d, 5th and 11th Circuits`, `D.C. Circuit`. */
function listed(circuits: readonly WaiverCircuitId[]): string {
  const names = circuits.map((c) => circuitName(c).replace(/ Cir\.$/, ''));
  const last = names.at(-1)!;
  return names.length === 1 ? `${last} Circuit` : `${names.slice(0, -1).join(', ')} and ${last} Circuits`;
}

/** The floor laid over the answer of the circuit: it can lift an answer, and it never lowers one. */
function withHunter({ row, constitutional }: LawQuestion, circuit: LawAnswer): LawAnswer {
  const cite = HUNTER_RULE.cite.cite;
  const floor = HUNTER_ROWS[row];
  const steps = [...circuit.steps, { text: `Since Hunter, ${HUNTER_RULE.holding.text}: ${HUNTER_RULE.standard.text}.`, authority: cite }];
  const standing: LawAnswer = { ...circuit, steps, hunter: true };
  if (!floor || circuit.answer === 'survives') return standing;
  const { decidedIn: _, ...nationwide } = standing;
  if (floor.answer === 'open') {
    if (circuit.answer !== 'barred' || !constitutional) return standing;
    const text = 'Hunter names a constitutionally infirm condition among its examples, and the movant must show that this one is';
    return { ...nationwide, answer: 'open', text, authorities: [cite, ...circuit.authorities], verified: weakest([HUNTER_RULE.cite.verified, circuit.verified]), steps: [...steps, step(`${text}.`, cite)] };
  }
  const example = HUNTER_EXAMPLES.find((e) => e.id === floor.example)!.text;
  const text = `Hunter gives it as an example of a miscarriage of justice (${example})`;
  return { ...nationwide, answer: 'survives', text, authorities: [cite], verified: HUNTER_RULE.cite.verified, missing: [], steps: [...steps, step(`This ground is among its examples: ${example}.`, cite)] };
}

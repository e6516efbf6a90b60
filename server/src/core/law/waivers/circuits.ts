/**
 * Each circuit's law of appeal and collateral-attack waivers: leading decisions, test, what survives, how claims of
 * ineffective assistance and later changes of law fare, and what *Hunter* touches. Twelve rows: the Federal Circuit
 * hears no criminal appeals.
 */
import type { CivilDate } from '../../dates/civil-date';
import type { Provenance } from '../model';
import * as a from './authorities';
import { type Answer, answer, type Cited, HUNTER_DAY, type Point, point, type WaiverCircuitId, WAIVERS_AS_OF, weakest } from './model';

/** How *Hunter* bears on a decision. `floor`: its exceptions are now examples above a national floor, for appeals of a sentence. */
export type HunterEffect = 'floor' | 'refused-exception' | 'oral-statement' | 'condition-ruling';

export interface HunterBadge {
  readonly on: Cited;
  readonly effect: HunterEffect;
  readonly from: CivilDate;
}

export interface WaiverCircuit extends Provenance {
  readonly circuit: WaiverCircuitId;
  readonly leading: readonly Cited[];
  /** What the court does with a waiver, from the verb on: `enforces a knowing and voluntary waiver`. */
  readonly test: Point;
  /** What survives a waiver there, and decisions that mark the limit. */
  readonly survives: readonly Point[];
  /** Ineffective assistance that taints the plea or the waiver. */
  readonly pleaCounsel: Answer;
  /** Ineffective assistance at sentencing, against a collateral-attack waiver. */
  readonly sentencingCounsel: Answer;
  /** Other ineffective assistance, against a collateral-attack waiver. */
  readonly otherCounsel: Answer;
  /** A later favorable change of law, against a collateral-attack waiver. */
  readonly laterLaw: Answer;
  readonly affectedByHunter: readonly HunterBadge[];
}

const UNDECIDED_SENTENCING = answer('open', 'no decision known here settles it', []);
const UNDECIDED_COUNSEL = answer('open', 'counsel’s failing that did not taint the plea or the waiver may be barred; no decision known here settles it', []);
const UNDECIDED_LATER_LAW = answer('open', 'other circuits bar such a claim; no decision known here settles it', []);

const badge = (on: Cited, effect: HunterEffect = 'floor'): HunterBadge => ({ on, effect, from: HUNTER_DAY });

type Row = Omit<WaiverCircuit, keyof Provenance>;

const row = (r: Row): WaiverCircuit => ({
  ...r, row: '2.3', source: [...new Set(r.leading.flatMap((c) => c.source ?? []))].join('; '), asOf: WAIVERS_AS_OF,
  verified: weakest([...r.leading.map((c) => c.verified), r.test.verified]),
});

export const WAIVER_CIRCUIT_TABLE: readonly WaiverCircuit[] = [
  row({
    circuit: '1', leading: [a.TEETER, a.BOUDREAU],
    test: point('enforces a written waiver that is clear in its scope, if the judge inquired into it at the plea hearing and enforcing it works no miscarriage of justice', [a.TEETER, a.VILLODAS]),
    survives: [
      point('Teeter refused a waiver where the court did not address it and told the defendant that she could appeal', [a.TEETER]),
      point('factors: clarity, gravity and character of the error, impact on each side, acquiescence', [a.TEETER], 'memory'),
      point('an unpreserved defect of the hearing is reviewed for plain error, in tension with Teeter', [a.BORRERO, a.VILLODAS]),
    ],
    pleaCounsel: answer('survives', 'ineffective assistance that taints the plea survives', [], 'memory'),
    sentencingCounsel: UNDECIDED_SENTENCING, otherCounsel: UNDECIDED_COUNSEL, laterLaw: UNDECIDED_LATER_LAW,
    affectedByHunter: [badge(a.TEETER), badge(a.VILLODAS)],
  }),
  row({
    circuit: '2', leading: [a.GOMEZ_PEREZ, a.RIGGI, a.COOK],
    test: point('enforces a knowing, voluntary and competent waiver unless a fundamental right was violated or the judge abdicated judicial responsibility', [a.GOMEZ_PEREZ, a.RIGGI]),
    survives: [
      point('an unknowing waiver, an impermissible factor, breach by the government, or failure to state any rationale; the list is not exhaustive', [a.GOMEZ_PEREZ]),
      point('meaningful errors are not enough', [a.RIGGI]),
      point('Rule 35(a) may not be used to reargue the sentence', [a.RAKHMATOV]),
    ],
    pleaCounsel: answer('survives', 'a claim that ineffective assistance tainted the plea process survives', [a.HERNANDEZ, a.FREDERICK]),
    sentencingCounsel: answer('barred', 'a claim raised to reach the sentence is barred', [a.DJELEVIC]),
    otherCounsel: UNDECIDED_COUNSEL,
    laterLaw: answer('barred', 'the waiver holds, and later law does not undo it', [a.COOK]),
    affectedByHunter: [badge(a.GOMEZ_PEREZ), badge(a.RIGGI)],
  }),
  row({
    circuit: '3', leading: [a.KHATTAK, a.MABRY],
    test: point('asks whether the claim is within the scope of the waiver, whether the waiver was knowing and voluntary, and whether enforcing it would work a miscarriage of justice, and looks for itself', [a.KHATTAK, a.MABRY]),
    survives: [point('the factors of Teeter are adopted', [a.KHATTAK], 'memory')],
    pleaCounsel: answer('survives', 'ineffective assistance, including a lost appeal, is reached where enforcing the waiver could work a miscarriage of justice', [a.SHEDRICK]),
    sentencingCounsel: answer('open', 'ineffective assistance is reached where enforcing the waiver could work a miscarriage of justice', [a.SHEDRICK]),
    otherCounsel: answer('open', 'ineffective assistance is reached where enforcing the waiver could work a miscarriage of justice', [a.SHEDRICK]),
    laterLaw: UNDECIDED_LATER_LAW,
    affectedByHunter: [badge(a.KHATTAK)],
  }),
  row({
    circuit: '4', leading: [a.MARIN, a.ATTAR, a.ADAMS],
    test: point('enforces a valid waiver (knowing and intelligent on the whole record) within its scope, with an exception for a miscarriage of justice', [a.MARIN, a.ATTAR, a.ADAMS]),
    survives: [
      point('a sentence above the maximum or based on an impermissible factor', [a.MARIN]),
      point('a cognizable claim of innocence', [a.ADAMS, a.MCKINNEY]),
      point('denial of counsel after the plea', [a.ATTAR]),
      point('Smith refused a waiver after a defective plea hearing and found a miscarriage of justice', [a.SMITH_2025]),
      point('misapplication of the Armed Career Criminal Act is not an illegal sentence', [a.LUBKIN]),
    ],
    pleaCounsel: answer('survives', 'ineffective assistance in the plea or the waiver survives, but a claim that contradicts the plea hearing is rejected', [a.LEMASTER]),
    sentencingCounsel: answer('open', 'denial of counsel after the plea survives; most other claims about the sentence are covered', [a.ATTAR, a.JOHNSON_2005]),
    otherCounsel: UNDECIDED_COUNSEL,
    laterLaw: answer('open', 'a waiver was not enforced against a conviction for conduct that is no crime', [a.ADAMS, a.MCKINNEY]),
    affectedByHunter: [badge(a.MARIN), badge(a.ATTAR), badge(a.JOHNSON_2005)],
  }),
  row({
    circuit: '5', leading: [a.BOND, a.WHITE, a.BARNES],
    test: point('enforces a knowing and voluntary waiver that applies on its plain language', [a.BOND]),
    survives: [
      point('a sentence above the statutory maximum', [a.BARNES, a.KIM]),
      point('ineffective assistance that directly affected the validity of the waiver or the plea', [a.WHITE]),
      point('a waiver must be knowing, not all-knowing', [a.BARNES]),
    ],
    pleaCounsel: answer('survives', 'ineffective assistance survives if it directly affected the validity of the waiver or the plea', [a.WHITE]),
    sentencingCounsel: answer('barred', 'it survives only if it directly affected the validity of the waiver or the plea', [a.WHITE]),
    otherCounsel: answer('barred', 'it survives only if it directly affected the validity of the waiver or the plea', [a.WHITE]),
    laterLaw: answer('barred', 'the waiver holds, and later law does not undo it', [a.BARNES]),
    affectedByHunter: [badge(a.BOND), badge(a.BARNES, 'refused-exception'), badge(a.WHITE, 'refused-exception')],
  }),
  row({
    circuit: '6', leading: [a.DAVILA, a.SLUSSER, a.PORTIS],
    test: point('enforces an informed and voluntary waiver of collateral attack, which a later change in the law does not undo', [a.DAVILA, a.PORTIS]),
    survives: [point('an argument that later law puts the sentence above the maximum is rejected', [a.SLUSSER])],
    pleaCounsel: answer('survives', 'ineffective assistance that made the plea or the waiver unknowing survives', [a.ACOSTA]),
    sentencingCounsel: answer('barred', 'a claim that does not attack the plea or the waiver is barred unless excepted', [a.DAVILA]),
    otherCounsel: answer('barred', 'a claim that does not attack the plea or the waiver is barred unless excepted', [a.DAVILA]),
    laterLaw: answer('barred', 'the waiver holds, and later law does not undo it', [a.PORTIS]),
    affectedByHunter: [],
  }),
  row({
    circuit: '7', leading: [a.JONES_1999, a.HURLOW, a.BOWNES, a.OLIVER],
    test: point('treats the waiver as a contract and enforces it unless the plea itself is infirm or a narrow exception applies', [a.JONES_1999, a.HURLOW, a.BOWNES]),
    survives: [
      point('a sentence above the maximum, an impermissible factor, or ineffective assistance in the negotiation, for appeal and collateral waivers alike', [a.KELLER_2011]),
      point('want of some minimum of civilized procedure', [a.BOWNES, a.ADKINS], 'memory'),
      point('a vague condition of supervised release was reached', [a.ADKINS]),
    ],
    pleaCounsel: answer('survives', 'ineffective assistance in negotiating the agreement survives; it need not concern the waiver clause itself', [a.JONES_1999, a.HURLOW]),
    sentencingCounsel: UNDECIDED_SENTENCING, otherCounsel: UNDECIDED_COUNSEL,
    laterLaw: answer('barred', 'the waiver holds, and later law does not undo it', [a.OLIVER]),
    affectedByHunter: [badge(a.BOWNES)],
  }),
  row({
    circuit: '8', leading: [a.ANDIS],
    test: point('enforces a knowing and voluntary waiver within its scope unless that would be a miscarriage of justice, a narrow exception for an illegal sentence', [a.ANDIS]),
    survives: [
      point('a challenge to a condition of supervised release was barred', [a.ANDIS]),
      point('waivers of appeal and of § 2255 are treated alike', [a.DEROO], 'second-hand'),
    ],
    pleaCounsel: answer('survives', 'ineffective assistance in negotiating the plea or the waiver cannot be waived', [a.DEROO]),
    sentencingCounsel: UNDECIDED_SENTENCING, otherCounsel: UNDECIDED_COUNSEL, laterLaw: UNDECIDED_LATER_LAW,
    affectedByHunter: [badge(a.ANDIS), badge(a.ANDIS, 'condition-ruling')],
  }),
  row({
    circuit: '9', leading: [a.BIBLER, a.WELLS],
    test: point('enforces a knowing and voluntary waiver in unambiguous language, with listed exceptions', [a.BIBLER, a.WELLS]),
    survives: [
      point('a plea hearing that failed Rule 11, advice of the court to the contrary, a sentence contrary to the agreement, or one that violates the law (narrowly read)', [a.BIBLER]),
      point('the meaning of an illegal sentence was not enlarged, but a condition was clarified to avoid a constitutional violation', [a.WELLS]),
    ],
    pleaCounsel: answer('survives', 'a waiver does not bar ineffective assistance that goes to its voluntariness', [a.LAMPERT]),
    sentencingCounsel: UNDECIDED_SENTENCING, otherCounsel: UNDECIDED_COUNSEL, laterLaw: UNDECIDED_LATER_LAW,
    affectedByHunter: [badge(a.BIBLER), badge(a.BUCHANAN, 'oral-statement')],
  }),
  row({
    circuit: '10', leading: [a.HAHN, a.COCKERHAM],
    test: point('asks whether the claim is within the scope of the waiver, whether the waiver was knowing and voluntary, and whether enforcing it would work a miscarriage of justice', [a.HAHN]),
    survives: [
      point('an impermissible factor, ineffective assistance in negotiating the waiver, a sentence above the maximum, or a waiver otherwise unlawful', [a.HAHN], 'memory'),
      point('Holzer applies the test', [a.HOLZER]),
      point('error in denying concurrent sentences did not qualify', [a.HAHN]),
    ],
    pleaCounsel: answer('survives', 'ineffective assistance survives if it attacks the validity of the plea or the waiver', [a.COCKERHAM]),
    sentencingCounsel: answer('barred', 'a claim about the sentence or the type of drug is barred; one that attacks the validity of the plea or the waiver is not', [a.COCKERHAM]),
    otherCounsel: answer('barred', 'it survives only if it attacks the validity of the plea or the waiver', [a.COCKERHAM]),
    laterLaw: UNDECIDED_LATER_LAW,
    affectedByHunter: [badge(a.HAHN)],
  }),
  row({
    circuit: '11', leading: [a.BUSHERT, a.WILLIAMS, a.KING],
    test: point('enforces a knowing and voluntary waiver strictly; general remarks at the plea hearing were not enough, and the waiver was severed', [a.BUSHERT, a.WILLIAMS, a.KING]),
    survives: [
      point('a record that makes it manifestly clear that the defendant understood the waiver is enough', [a.BUSHERT], 'memory'),
      point('a sentence above the maximum or based on an impermissible factor', [], 'memory'),
      point('a new retroactive constitutional rule does not escape the waiver', [a.KING]),
      point('the court may not raise the waiver itself', [a.BURGESS]),
    ],
    pleaCounsel: answer('survives', 'ineffective assistance in the plea survives', [], 'memory'),
    sentencingCounsel: answer('barred', 'a waiver of direct and collateral attack on the sentence bars it', [a.WILLIAMS]),
    otherCounsel: UNDECIDED_COUNSEL,
    laterLaw: answer('barred', 'a claim under a new retroactive rule does not escape a collateral-attack waiver', [a.KING]),
    affectedByHunter: [badge(a.BUSHERT)],
  }),
  row({
    circuit: 'dc', leading: [a.GUILLEN, a.SEALED_CASE],
    test: point('enforces a knowing, intelligent and voluntary waiver', [a.GUILLEN]),
    survives: [point('a miscarriage of justice, or colorable ineffective assistance in agreeing to the waiver', [a.GUILLEN])],
    pleaCounsel: answer('survives', 'colorable ineffective assistance in agreeing to the waiver survives', [a.GUILLEN]),
    sentencingCounsel: answer('survives', 'a generic waiver does not cover ineffective assistance at a sentencing yet to come', [a.SEALED_CASE]),
    otherCounsel: UNDECIDED_COUNSEL, laterLaw: UNDECIDED_LATER_LAW,
    affectedByHunter: [badge(a.GUILLEN)],
  }),
];

const BY_CIRCUIT: ReadonlyMap<string, WaiverCircuit> = new Map(WAIVER_CIRCUIT_TABLE.map((c) => [c.circuit, c]));

/** The row of a circuit, `1` to `11` or `dc`; undefined for the Federal Circuit and anything else. */
export const waiverCircuit = (circuit: string | undefined): WaiverCircuit | undefined => (circuit === undefined ? undefined : BY_CIRCUIT.get(circuit));

/** One answer of each row, by circuit. */
export const byCircuit = (of: (c: WaiverCircuit) => Answer): Readonly<Partial<Record<WaiverCircuitId, Answer>>> =>
  Object.fromEntries(WAIVER_CIRCUIT_TABLE.map((c) => [c.circuit, of(c)]));

/**
 * Whether the waiver in a plea agreement bars one ground, in the order in which courts ask: is there a waiver that reaches
 * this avenue, does the agreement except the ground, was the waiver knowing and voluntary, does the law of the circuit or
 * *Hunter* save the ground, and what follows.
 */
import type { Facts, PleaAgreement } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import type { Filing } from '../../filing/model';
import type { ClaimKind } from '../../law/claims/kinds';
import { WAIVER_EXCEPTION_TABLE } from '../../law/waivers/exceptions';
import { BARE_APPEAL_WAIVER, COLLOQUY, COLLOQUY_UNRAISED, GOVERNMENT_RAISES, MODIFICATION_NAMED, NOT_ON_ITS_OWN, NOTICE_OF_APPEAL, REMEDY, RULE_11_CITE, SCOPE } from '../../law/waivers/fixed-points';
import { waiverKind, type WaiverKind } from '../../law/waivers/kinds';
import { citesOf, type Point, type WaivedRight, type WaiverAnswer, weakest } from '../../law/waivers/model';
import { survivalRow, SURVIVAL_TABLE, type SurvivalRow, type SurvivalRowId } from '../../law/waivers/survival';
import { LED_TO_PLEA } from '../../law/waivers/words';
import type { Step } from '../trace';
import type { Bar, BarResult, Claim } from './model';
import { textOf } from './text-of';
import { type LawAnswer, lawOn } from './waiver-law';
import { waiverMetAt } from './waiver-met';
import { exceptionFor, type ExceptionResult, RIGHT_NAMES, waivedRight } from './waiver-scope';
import { wayOutOf } from './waiver-way-out';

export interface WaiverInput {
  readonly claim: Claim;
  readonly facts: Facts;
  readonly avenue: string | undefined;
  /** The day whose law applies. */
  readonly asOf: CivilDate;
  readonly filing: Filing;
}

/** The right asked about, with the agreement that gives it up. */
interface Waived {
  readonly right: WaivedRight;
  readonly agreement: PleaAgreement;
}

const GOVERNMENT = 'The government must raise the waiver.';

/**
 * The bar of the waiver for this ground; undefined without a plea agreement, or where it does not give up the right that
 * the avenue exercises. Facts that keep the answer open are named in `missing`.
 */
export function judgeWaiver(input: WaiverInput): Bar | undefined {
  const { claim, facts, avenue, filing } = input;
  const right = waivedRight(facts.pleaAgreement, avenue);
  if (right === undefined) return undefined;
  const waived: Waived = { right, agreement: facts.pleaAgreement! };
  const metAt = waiverMetAt(filing, facts, claim);
  const bar = right === 'sentence-modification' ? modification(waived) : ofGround(input, waived, right);
  return { ...bar, ...(metAt ? { metAt } : {}) };
}

/** The bar for a paper as a whole, where its avenue has no grounds: a motion to reduce the sentence. Undefined as for `judgeWaiver`. */
export function judgeMotionWaiver(input: Omit<WaiverInput, 'claim'>): Bar | undefined {
  const { facts, avenue, filing } = input;
  if (waivedRight(facts.pleaAgreement, avenue) !== 'sentence-modification') return undefined;
  const metAt = waiverMetAt(filing, facts, undefined);
  return { ...modification({ right: 'sentence-modification', agreement: facts.pleaAgreement! }), ...(metAt ? { metAt } : {}) };
}

function ofGround(input: WaiverInput, waived: Waived, right: Exclude<WaivedRight, 'sentence-modification'>): Bar {
  const { claim, facts, filing, asOf } = input;
  const kind = waiverKind(claim.kind);
  if (!kind) return unknownKind(waived);
  const text = textOf(filing, claim);
  const row = rowFor(kind, text);
  const entry = survivalRow(row);
  const exception = exceptionFor(claim.kind as ClaimKind, kind.attacks, facts);
  const law = lawOn({ row, right, attacks: kind.attacks, circuit: facts.circuit?.value, constitutional: entry.constitutional?.test(text) === true, asOf });
  const steps = [...opening(waived), ...scope(exception), colloquy(waived.agreement), ...law.steps];
  if (exception.state === 'excepted') return excepted(exception, steps);
  if (law.answer === 'survives') return saved(waived, entry, law, steps);
  const { result, missing } = outcome(exception, law);
  const wayOut = wayOutOf({ kind: claim.kind as ClaimKind, row, result, missing, law, exception, agreement: waived.agreement });
  return {
    bar: 'waiver', result, summary: summaryOf({ waived, entry, law, exception, result }),
    steps: [...steps, remedy(result), ...(row === 'no-appeal' ? [said(NOTICE_OF_APPEAL)] : [])],
    authorities: law.authorities, verified: law.verified, missing, ...(wayOut ? { wayOut } : {}),
    provable: result === 'barred' && law.verified !== 'memory',
  };
}

/** Sentence errors that a few words lift out of the ordinary: race, or no procedure at all. */
function rowFor(kind: WaiverKind, text: string): SurvivalRowId {
  // A conflict that led to the plea attacks the plea, as bad advice does.
  if (kind.row === 'conflict') return LED_TO_PLEA.test(text) ? 'plea-counsel' : kind.row;
  if (kind.attacks !== 'sentence' || !LIFTED_FROM.has(kind.row)) return kind.row;
  const lifted = (Object.keys(SURVIVAL_TABLE) as SurvivalRowId[]).find((id) => survivalRow(id).pleads?.test(text));
  return lifted ?? kind.row;
}

const LIFTED_FROM: ReadonlySet<SurvivalRowId> = new Set(['guideline', 'unreasonable', 'sentence-law']);

const RESULTS: Readonly<Record<WaiverAnswer, BarResult>> = {
  survives: 'clear', barred: 'barred', open: 'needs-showing', 'as-carved-out': 'barred', unknown: 'unknown',
};

function outcome(exception: ExceptionResult, law: LawAnswer): { readonly result: BarResult; readonly missing: readonly string[] } {
  if (exception.state === 'may-be') return { result: 'needs-showing', missing: law.missing };
  if (exception.state === 'unknown') return { result: 'unknown', missing: [...exception.missing, ...law.missing] };
  return { result: RESULTS[law.answer], missing: law.missing };
}

const said = (p: Point): Step => (p.cites.length > 0 ? { text: p.text, authority: citesOf(p) } : { text: p.text });

function opening({ right }: Waived): Step[] {
  return [
    { text: `The plea agreement waives ${RIGHT_NAMES[right]}.` },
    said(GOVERNMENT_RAISES),
    ...(right === 'collateral-attack' ? [said(NOT_ON_ITS_OWN), said(BARE_APPEAL_WAIVER)] : []),
  ];
}

const scope = (exception: ExceptionResult): Step[] => [said(SCOPE), ...exception.notes.map((text) => ({ text }))];

function colloquy(agreement: PleaAgreement): Step {
  const read = agreement.colloquy
    ? `The plea hearing on the waiver is recorded at ${agreement.colloquy}: read whether the judge named this waiver and asked whether it was understood.`
    : `${COLLOQUY.text} Where the judge did so is not recorded. ${COLLOQUY_UNRAISED.text}`;
  return { text: read, authority: citesOf(COLLOQUY) };
}

function remedy(result: BarResult): Step {
  if (result === 'barred') return said(REMEDY);
  return { text: result === 'unknown' ? 'The answer waits on what is not recorded.' : 'The answer turns on what is shown.' };
}

function excepted(exception: ExceptionResult, steps: readonly Step[]): Bar {
  const name = WAIVER_EXCEPTION_TABLE[exception.exception!].name;
  return {
    bar: 'waiver', result: 'clear', summary: `The waiver has an exception for ${name}, which covers this ground.`, steps,
    authorities: SCOPE.cites.map((c) => c.cite), verified: SCOPE.verified, missing: [], provable: true,
  };
}

function saved({ right }: Waived, entry: SurvivalRow, law: LawAnswer, steps: readonly Step[]): Bar {
  return {
    bar: 'waiver', result: 'clear', summary: `The waiver of ${RIGHT_NAMES[right]} does not bar ${entry.name}: ${law.text}.`, steps,
    authorities: law.authorities, verified: law.verified, missing: [], provable: law.verified !== 'memory',
  };
}

interface SummaryInput {
  readonly waived: Waived;
  readonly entry: SurvivalRow;
  readonly law: LawAnswer;
  readonly exception: ExceptionResult;
  readonly result: BarResult;
}

function summaryOf({ waived: { right }, entry, law, exception, result }: SummaryInput): string {
  const waiver = `the waiver of ${RIGHT_NAMES[right]}`;
  const where = law.decidedIn ? ` (${law.decidedIn})` : '';
  if (result === 'barred') return `${capital(waiver)} covers ${entry.name}: ${law.text}${where}. ${GOVERNMENT}`;
  if (exception.state === 'may-be') return `Whether ${waiver} bars ${entry.name} depends on the exception for ${WAIVER_EXCEPTION_TABLE[exception.exception!].name}: read the clause to see whether its words cover this ground. ${GOVERNMENT}`;
  if (exception.state === 'unknown') return `Whether ${waiver} bars this ground depends on the exception for ${WAIVER_EXCEPTION_TABLE[exception.exception!].name}, and the sentence or the range is not recorded. ${GOVERNMENT}`;
  if (result === 'needs-showing') return `Whether ${waiver} bars ${entry.name} is open: ${law.text}${where}. ${GOVERNMENT}`;
  return law.missing.length > 0
    ? `Whether ${waiver} bars ${entry.name} depends on the circuit, and the court is not recorded: ${law.text}. ${GOVERNMENT}`
    : `Whether ${waiver} bars ${entry.name} is not answered here: ${law.text}. ${GOVERNMENT}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Nothing is known of the ground, so nothing is known of whether it survives. */
function unknownKind(waived: Waived): Bar {
  return {
    bar: 'waiver', result: 'unknown', summary: `The agreement waives ${RIGHT_NAMES[waived.right]}, and whether it bars this ground depends on its kind, which is not recorded. ${GOVERNMENT}`,
    steps: [...opening(waived), said(SCOPE), colloquy(waived.agreement)], authorities: SCOPE.cites.map((c) => c.cite), verified: SCOPE.verified,
    missing: ['claims: kind'], provable: false, wayOut: 'Some kinds, such as an involuntary plea, survive every waiver; most others need an exception of the clause or of the circuit.',
  };
}

/** A motion to reduce the sentence, where the clause names it. */
function modification(waived: Waived): Bar {
  return {
    bar: 'waiver', result: 'barred', summary: `The agreement names motions to reduce the sentence among the rights given up, and this is one. ${GOVERNMENT}`,
    steps: [...opening(waived), said(SCOPE), said(MODIFICATION_NAMED), colloquy(waived.agreement), remedy('barred')],
    authorities: SCOPE.cites.map((c) => c.cite), verified: weakest([SCOPE.verified, MODIFICATION_NAMED.verified]), missing: [], provable: false,
    wayOut: `Ways past it: the words of the clause, if they do not name this motion (ambiguities are read against the government); a plea hearing that did not make sure the waiver was understood (${RULE_11_CITE}); the government, which can be asked to give the waiver up.`,
  };
}

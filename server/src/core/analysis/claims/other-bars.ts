/** Bars that come from the avenue, the movant or a decision, apart from default and waiver. */
import { formatDate, type CivilDate } from '../../dates/civil-date';
import {
  ABOUT_CUSTODY, ABOUT_MONEY, MONEY_ALONE,
  ATTACKS_CONVICTION, COURT_GONE, DEFECT_IN_PROCEEDING, DOUBTS_GUILT, DRUG_PREDICATE, FERNANDEZ, GIVEN_UP_BY_PLEA, GONZALEZ_V_CROSBY, JONES_V_HENDRIX,
  MEETS_RUTHERFORD, NONRETROACTIVE_CHANGE, REHABILITATION_ALONE, REINTERPRETED, RESIDUAL_CLAUSE_CASES, RUTHERFORD, SAVING_CLAUSE, SECTION_924C, TOLLETT,
} from '../../law/claims/bars';
import { PLEADS } from '../../law/claims/cause';
import { FORUM_DEADLINES, FORUM_PAPERS, FORUMS, OUTSIDE_RECORD, RECORD_MET, RECORD_ON_APPEAL, RECORD_WAY_OUT, YEAR_AFTER_APPEAL } from '../../law/claims/forums';
import { claimKind } from '../../law/claims/kinds';
import { ABOUT_SAFETY_VALVE, MEETS_PULSIFER, PULSIFER, READS_TOGETHER } from '../../law/claims/reductions';
import type { Deadline } from '../trace';
import { bar, inForce } from './bar-of';
import type { ClaimInput } from './default';
import { openingOf } from './kind-of';
import type { Bar, Claim } from './model';
import type { WholePaper } from './paper-bars';
import { pleadedAt, sentenceAt } from './pleaded';
import { retroactivity } from './retroactivity';
import { clausesOf, foundIn, textOf } from './text-of';

export { paperBars, type WholePaper } from './paper-bars';

export interface PaperInput extends ClaimInput, WholePaper {
  readonly asOf: CivilDate;
  readonly claims: readonly Claim[];
  readonly deadlines: readonly Deadline[];
}

/** Every bar of this ground that does not depend on how it was raised before. */
export function otherBars(input: PaperInput): Bar[] {
  const { avenue } = input;
  const elsewhere = forum(input);
  const found: (Bar | undefined)[] = [elsewhere];
  if (avenue === 'direct-appeal' && !elsewhere) found.push(outsideRecord(input));
  if (avenue === 'compassionate-release') found.push(conviction(input), longSentence(input), rehabilitationAlone(input));
  if (avenue === 'section-2255' || avenue === 'second-or-successive-2255') found.push(retroactivity(input), drugPredicate(input), givenUpByPlea(input), moneyAlone(input));
  if (avenue !== 'compassionate-release' && avenue !== 'section-2241') found.push(conjunctiveSafetyValve(input));
  if (avenue === 'section-2241') found.push(savingClause(input));
  if (avenue === 'rule-60b') found.push(rule60(input));
  return found.filter((b) => b !== undefined);
}

/** Doubt about the conviction is for § 2255, not for a reduction of sentence. */
function conviction({ claim, asOf, filing }: PaperInput): Bar | undefined {
  if (!inForce(FERNANDEZ, asOf)) return undefined;
  const attacks = claim.kind !== undefined && ATTACKS_CONVICTION.has(claim.kind);
  if (!attacks && (claimKind(claim.kind)?.release === true || !(DOUBTS_GUILT.test(claim.title) || (claim.kind === undefined && claim.section && saysOfGuilt(openingOf(filing, claim.section)))))) return undefined;
  return bar('not-cognizable', 'not-cognizable', FERNANDEZ,
    'Doubt about the conviction is not an extraordinary and compelling reason; § 2255 is the way to attack it.',
    'Take it out of this motion and, if it is timely, plead it under § 2255; keep the reasons of health, family, age and time served.',
    { provable: attacks && !claim.kindInferred });
}

/** A sentence doubts the guilt and does not deny that it does. */
const saysOfGuilt = (opening: string): boolean => clausesOf(opening).some((c) => DOUBTS_GUILT.test(c) && !/\b(?:not (?:question|rest|challenge|attack|argue|raise|dispute)|without|never|no doubts?)\b/i.test(c));

/** Reasons under which a change of law is pleaded, whatever they are called: all but those of health, family and conduct, and doubts of guilt. */
const mayRestOnChange = (kind: string | undefined): boolean =>
  kind === undefined || kind === 'unusually-long-sentence' || kind === 'other-similar-circumstances' || (claimKind(kind)?.release !== true && !ATTACKS_CONVICTION.has(kind));

function longSentence({ claim, filing, asOf }: PaperInput): Bar | undefined {
  if (!mayRestOnChange(claim.kind) || !inForce(RUTHERFORD, asOf)) return undefined;
  if (!NONRETROACTIVE_CHANGE.test(textOf(filing, claim))) return undefined;
  const metAt = foundIn(filing, claim, MEETS_RUTHERFORD);
  return bar('foreclosed', metAt ? 'needs-showing' : 'barred', RUTHERFORD,
    'A disparity from a sentencing change that Congress did not make retroactive cannot count as an extraordinary and compelling reason, alone or combined with others.',
    'Rest the motion on reasons that do not depend on the change. Whether the change may still bear on the extent of a reduction for which another reason makes the movant eligible, and what is left of § 1B1.13(b)(6) for later decisions of courts, is open.',
    { provable: false, ...(metAt ? { metAt } : {}) });
}

function rehabilitationAlone({ claim, claims }: PaperInput): Bar | undefined {
  if (claim.kind !== 'rehabilitation' || claims.some((c) => c.kind !== 'rehabilitation')) return undefined;
  return bar('foreclosed', 'barred', REHABILITATION_ALONE,
    'Rehabilitation alone is not an extraordinary and compelling reason.', 'Plead it together with another reason, where it counts.');
}

/** Every predicate of the § 924(c) count is a drug crime: the residual clause was never in play. */
function drugPredicate(input: PaperInput): Bar | undefined {
  const { claim, facts } = input;
  if (claim.kind !== 'section-924c-residual-clause' && !restsOnResidualClause(input)) return undefined;
  const counts = facts.counts.filter((c) => /924\(c\)/.test(c.statute ?? ''));
  const predicates = counts.length > 0 ? counts.map((c) => c.predicate) : facts.counts.flatMap((c) => (c.predicate ? [c.predicate] : []));
  if (predicates.length === 0 || predicates.some((p) => p === undefined)) {
    return bar('foreclosed', 'unknown', DRUG_PREDICATE, 'It turns on whether the § 924(c) count rests on a drug crime or a crime of violence: the decisions on the residual clause help only with the latter.',
      'Add "predicate:" to the count, such as "drug" or "crime of violence".', { missing: ['predicate'] });
  }
  if (predicates.some((p) => !/drug|traffick|controlled|841|846/i.test(p!))) return undefined;
  return bar('foreclosed', 'barred', DRUG_PREDICATE,
    'The predicate of the § 924(c) count is a drug trafficking crime, which the decisions on the residual clause leave untouched.',
    'Leave the ground out, or attack the count on the facts (in furtherance, firearm, findings of the jury).');
}

/** Davis, Taylor or Johnson turned on a § 924(c) count under another name: innocence, a new rule, a narrower statute. */
const MAY_REST_ON_RESIDUAL: readonly (string | undefined)[] = ['new-constitutional-rule', 'statute-narrowed', 'statute-unconstitutional', 'actual-innocence'];

function restsOnResidualClause({ claim, filing }: PaperInput): boolean {
  if (!MAY_REST_ON_RESIDUAL.includes(claim.kind)) return false;
  const text = textOf(filing, claim);
  return SECTION_924C.test(text) && RESIDUAL_CLAUSE_CASES.test(text);
}

/** A ground that reads the three limits of § 3553(f)(1) together. */
function conjunctiveSafetyValve(input: PaperInput): Bar | undefined {
  const { claim, filing, asOf } = input;
  const kind = claim.kind ?? '';
  if (!inForce(PULSIFER, asOf) || !['safety-valve-denied', 'ineffective-assistance-sentencing', 'mandatory-minimum-error', 'guideline-error'].includes(kind)) return undefined;
  if (!ABOUT_SAFETY_VALVE.test(textOf(filing, claim))) return undefined;
  const said = sentenceAt(input, READS_TOGETHER);
  if (!said) return undefined;
  const metAt = sentenceAt(input, MEETS_PULSIFER);
  return bar('foreclosed', metAt ? 'needs-showing' : 'barred', PULSIFER,
    'Each of the three limits on criminal history in § 3553(f)(1)(A) to (C) shuts the safety valve by itself; the reading that only all three together do was rejected.',
    'Show that none of the three applies, prior by prior; or, for counsel’s failing before that decision, say what the law of the circuit then was.',
    { provable: false, at: said, ...(metAt ? { metAt } : {}) });
}

/** Counsel's failing as to restitution, forfeiture or a fine, and nothing else: whoever wins it is not released. */
function moneyAlone({ claim }: PaperInput): Bar | undefined {
  if (claimKind(claim.kind)?.counsel !== true || !ABOUT_MONEY.test(claim.title) || ABOUT_CUSTODY.test(claim.title)) return undefined;
  return bar('not-cognizable', 'not-cognizable', MONEY_ALONE,
    'Relief from restitution, forfeiture or a fine alone is not release from custody, also where counsel’s failing is the reason.',
    'Say what of the failing bore on the term of imprisonment or supervision; for the order itself, look for the appeal or a motion about it.', { provable: false });
}

/** After a plea there was no trial to err in: what came before the plea is given up with it. */
function givenUpByPlea(input: PaperInput): Bar | undefined {
  const { claim, facts } = input;
  if (facts.convictionBy?.value !== 'plea' || !GIVEN_UP_BY_PLEA.has(claim.kind ?? '')) return undefined;
  const metAt = pleadedAt(input, PLEADS.conditionalPlea) ?? pleadedAt(input, PLEADS.counselsFailure) ?? pleadedAt(input, PLEADS.pleaNotKnowing);
  return bar('foreclosed', 'barred', TOLLETT,
    'The conviction rests on a plea, which gives up claims of what went wrong before it; what is left is whether the plea was knowing and what counsel advised.',
    'Attack the plea or the advice that led to it, or show that the plea was conditional and kept this ground.',
    { decidedBy: [{ file: facts.convictionBy.origin.file, span: facts.convictionBy.origin.span, message: 'The conviction rests on a plea' }], ...(metAt ? { metAt } : {}) });
}

function savingClause(input: PaperInput): Bar | undefined {
  const { claim, asOf } = input;
  const kind = claimKind(claim.kind);
  if (!kind || kind.release || !inForce(JONES_V_HENDRIX, asOf)) return undefined;
  const metAt = pleadedAt(input, COURT_GONE);
  const met = metAt ? { metAt } : {};
  if (!REINTERPRETED.has(kind.id)) {
    return bar('wrong-forum', 'barred', SAVING_CLAUSE, 'The ground belongs in another avenue: an attack on the conviction or sentence is for the sentencing court.',
      `${takeTo('section-2255')}${timeThere(input, 'section-2255')} § 2241 is for how the sentence is carried out.`, { belongsIn: 'section-2255', provable: false, ...met });
  }
  return bar('foreclosed', 'barred', JONES_V_HENDRIX,
    'A challenge to the conviction or sentence is not heard under § 2241 because a later decision reads the statute more narrowly.',
    'Use § 2255 or, after a first motion, § 2255(h); keep § 2241 for how the sentence is carried out.', { provable: false, ...met });
}

function rule60(input: PaperInput): Bar | undefined {
  if (!claimKind(input.claim.kind)) return undefined;
  const metAt = pleadedAt(input, DEFECT_IN_PROCEEDING);
  return bar('second-or-successive', 'needs-showing', GONZALEZ_V_CROSBY,
    'A Rule 60(b) motion that raises or re-argues a ground for relief is a second § 2255 motion.',
    'Confine the motion to a defect in the § 2255 proceeding, such as a wrong ruling that it was untimely, or ask for authorization.',
    { provable: false, ...(metAt ? { metAt } : {}) });
}

/** The ground belongs in another avenue, which is named. */
function forum(input: PaperInput): Bar | undefined {
  const { claim, avenue, filing, deadlines, facts } = input;
  const opening = textOf(filing, claim).slice(0, 600);
  const found = FORUMS.find(
    (f) => f.avenue === avenue && (f.kinds.some((k) => k === claim.kind) || (f.words !== undefined && (f.words.test(claim.title) || (claim.kind === undefined && f.words.test(opening))))),
  );
  if (!found) return undefined;
  const on = facts.filed?.value;
  const open = found.openUntil ? deadlines.find((d) => d.id === found.openUntil) : undefined;
  if (open?.latest !== undefined && on !== undefined && on <= open.latest) return undefined;
  const metAt = found.unless ? (pleadedAt(input, found.unless) ?? (found.unless.test(claim.title) ? claim.span : undefined)) : undefined;
  return bar('wrong-forum', 'barred', { authority: found.authority, verified: found.verified },
    `The ground belongs in another avenue: ${found.because}.`, `${takeTo(found.belongsIn)}${timeThere(input, found.belongsIn)}`,
    { belongsIn: found.belongsIn, provable: false, ...(metAt ? { metAt } : {}) });
}

/** An appeal is decided on the record of the trial court: proof that came later, or that only the brief has, is not in it. */
function outsideRecord(input: PaperInput): Bar | undefined {
  const { claim, document } = input;
  if (document !== 'brief' || claim.section === undefined) return undefined;
  const said = sentenceAt(input, OUTSIDE_RECORD);
  if (!said) return undefined;
  const metAt = sentenceAt(input, RECORD_MET);
  return bar('wrong-forum', 'barred', RECORD_ON_APPEAL, 'The ground belongs in another avenue: it rests on evidence outside the record, and the appeal is decided on the record of the trial court.',
    `${RECORD_WAY_OUT}${timeThere(input, 'rule-33')}`, { belongsIn: 'rule-33', provable: false, at: said, ...(metAt ? { metAt } : {}) });
}

/** The paper where it belongs, by its name and by the line that makes one. */
const takeTo = (avenue: string): string => `Raise it in ${FORUM_PAPERS[avenue] ?? 'the paper that fits it'} ("avenue: ${avenue}").`;

/** When the paper must be there, as a sentence with a space before it; empty where nothing is known of its time. */
function timeThere({ deadlines, facts, asOf, avenue: here }: PaperInput, avenue: string): string {
  if (here === 'direct-appeal' && avenue === 'section-2255') return ` ${YEAR_AFTER_APPEAL}`;
  const id = FORUM_DEADLINES[avenue];
  if (id === undefined) return '';
  if (id === 'none') return ' No period runs for it.';
  const found = deadlines.find((d) => d.id === id);
  if (!found) return '';
  const due = found.latest ?? found.due;
  if (due === undefined) return found.missing.length > 0 ? ` When it is due cannot be told without ${found.missing.map((m) => `"${m}"`).join(' and ')}.` : '';
  const on = facts.filed?.value ?? asOf;
  return due < on ? ` Its time ran out on ${formatDate(due)}: say there what excuses that.` : ` It is due by ${formatDate(due)}.`;
}

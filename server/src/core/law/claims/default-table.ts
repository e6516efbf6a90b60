/**
 * Procedural default, relitigation and cognizability under 28 U.S.C. § 2255, by kind of claim and how it was
 * raised before. The first row that fits decides. Default is an affirmative defense: the government must raise it.
 */
import type { Verified } from '../model';
import type { ClaimKind } from './kinds';

/**
 * `ok`: not barred. `cause-and-prejudice`: needs cause and actual prejudice, or innocence. `relitigation`: decided on
 * appeal. `not-cognizable`: not heard in this avenue. `through-counsel`: heard only as ineffective assistance.
 */
export type DefaultCode = 'ok' | 'cause-and-prejudice' | 'relitigation' | 'not-cognizable' | 'through-counsel';

export interface DefaultRow {
  readonly kind: ClaimKind;
  /** Raised in the district court; absent: either way. */
  readonly trial?: boolean;
  /** Raised on direct appeal; absent: either way. */
  readonly appeal?: boolean;
  /** Decided on direct appeal; absent: either way. */
  readonly decided?: boolean;
  /** Its facts were known before the appeal; absent: either way. */
  readonly known?: boolean;
  readonly codes: readonly DefaultCode[];
  readonly note: string;
  readonly authority: string;
  readonly verified: Verified;
}

const MASSARO = 'Massaro v. United States, 538 U.S. 500, 504 (2003)';
const FRADY = 'United States v. Frady, 456 U.S. 152 (1982)';
const BOUSLEY = 'Bousley v. United States, 523 U.S. 614 (1998)';
const DAVIS = 'Davis v. United States, 417 U.S. 333 (1974)';
const WHITE = 'White v. United States, 371 F.3d 900 (7th Cir. 2004)';
/** The rule was read in the opinions; that it governs § 2255 as well as § 2254, in the summary and the opening of *Ray*. */
const STONE = 'Stone v. Powell, 428 U.S. 465 (1976); Ray v. United States, 721 F.3d 758 (6th Cir. 2013)';
const KIMMELMAN = 'Kimmelman v. Morrison, 477 U.S. 365 (1986)';
const HILL_1962 = 'Hill v. United States, 368 U.S. 424 (1962)';

const row = (
  kind: ClaimKind, facts: Partial<Pick<DefaultRow, 'trial' | 'appeal' | 'decided' | 'known'>>, codes: readonly DefaultCode[], note: string, authority: string, verified: Verified,
): DefaultRow => ({ kind, ...facts, codes, note, authority, verified });

/** What was decided on direct appeal is not heard again; known in part only. */
export const DECIDED_ON_APPEAL: CircuitLaw = { authority: `${DAVIS}; ${WHITE}`, verified: 'second-hand' };

const decided = (kind: ClaimKind): DefaultRow =>
  row(kind, { appeal: true, decided: true }, ['relitigation'], 'It was decided on appeal.', DECIDED_ON_APPEAL.authority, DECIDED_ON_APPEAL.verified);

/** An ordinary trial error: raised and decided, or left out. */
const trialError = (kind: ClaimKind, verified: Verified = 'second-hand'): DefaultRow[] => [
  decided(kind),
  row(kind, {}, ['cause-and-prejudice'], 'It could have been raised at trial and on direct appeal.', FRADY, verified),
];

const counsel = (kind: ClaimKind, note: string, authority: string, verified: Verified): DefaultRow[] => [
  decided(kind),
  row(kind, {}, ['ok'], note, authority, verified),
];

const guideline = (kind: ClaimKind): DefaultRow[] => [
  row(kind, { appeal: true, decided: true }, ['relitigation', 'not-cognizable', 'through-counsel'], 'It is an error in an advisory guideline range, already decided on appeal.', `${DAVIS}; ${HILL_1962}`, 'second-hand'),
  row(kind, {}, ['not-cognizable', 'through-counsel'], 'An error in an advisory guideline range within the statutory maximum is not a ground of § 2255.', HILL_1962, 'second-hand'),
];

export const DEFAULT_TABLE: readonly DefaultRow[] = [
  ...counsel('ineffective-assistance-trial', 'Ineffective assistance may be raised first under § 2255.', MASSARO, 'text'),
  ...counsel('ineffective-assistance-plea', 'Ineffective assistance may be raised first under § 2255.', MASSARO, 'text'),
  ...counsel('ineffective-assistance-sentencing', 'Ineffective assistance may be raised first under § 2255.', MASSARO, 'text'),
  row('ineffective-assistance-appellate', {}, ['ok'], 'It could not have been raised in the appeal it concerns.', 'Smith v. Robbins, 528 U.S. 259 (2000)', 'memory'),
  row('no-notice-of-appeal', {}, ['ok'], 'Prejudice is presumed when a requested appeal was not filed.', 'Garza v. Idaho, 586 U.S. 232 (2019)', 'text'),
  ...counsel('conflict-of-interest', 'A conflict of counsel is heard as ineffective assistance; without an objection at the time, an adverse effect must be shown.', 'Cuyler v. Sullivan, 446 U.S. 335 (1980)', 'memory'),
  decided('involuntary-plea'),
  row('involuntary-plea', { known: false }, ['ok'], 'It rests on facts outside the record of the plea, which an appeal could not have reviewed.', BOUSLEY, 'memory'),
  row('involuntary-plea', {}, ['cause-and-prejudice'], 'The voluntariness of a plea can be attacked on collateral review only if it was first challenged on appeal.', BOUSLEY, 'second-hand'),
  decided('rule-11-defect'),
  row('rule-11-defect', {}, ['cause-and-prejudice', 'not-cognizable'], 'A formal defect in the plea hearing is usually not a ground of § 2255.', 'United States v. Timmreck, 441 U.S. 780 (1979)', 'memory'),
  row('fourth-amendment', { appeal: true, decided: true }, ['not-cognizable', 'relitigation', 'through-counsel'], 'A Fourth Amendment claim that could be litigated fully is not heard on collateral review, and this one was decided.', `${STONE}; ${KIMMELMAN}`, 'second-hand'),
  row('fourth-amendment', {}, ['not-cognizable', 'through-counsel'], 'A Fourth Amendment claim that could be litigated fully is not heard on collateral review.', `${STONE}; ${KIMMELMAN}`, 'second-hand'),
  decided('miranda'),
  row('miranda', {}, ['cause-and-prejudice'], 'It could have been raised at trial and on direct appeal; Stone does not keep it from collateral review.', `${FRADY}; Withrow v. Williams, 507 U.S. 680 (1993)`, 'memory'),
  decided('brady'),
  row('brady', { known: true }, ['cause-and-prejudice'], 'The facts were known before the appeal, so it could have been raised there.', FRADY, 'second-hand'),
  row('brady', {}, ['ok'], 'Suppression by the government is cause, and materiality is prejudice.', 'Strickler v. Greene, 527 U.S. 263 (1999)', 'memory'),
  decided('napue'),
  row('napue', { known: true }, ['cause-and-prejudice'], 'The facts were known before the appeal, so it could have been raised there.', FRADY, 'second-hand'),
  row('napue', {}, ['ok'], 'Concealment by the government can be cause; materiality must be shown.', 'Strickler v. Greene, 527 U.S. 263 (1999); Glossip v. Oklahoma, 604 U.S. 226 (2025)', 'memory'),
  ...trialError('prosecutorial-misconduct'),
  decided('insufficient-evidence'),
  row('insufficient-evidence', {}, ['cause-and-prejudice'], 'Sufficiency belongs to the appeal; on collateral review only innocence or cause and prejudice opens it.', FRADY, 'second-hand'),
  ...trialError('jury-instruction'),
  decided('evidentiary-error'),
  row('evidentiary-error', {}, ['cause-and-prejudice', 'not-cognizable'], 'A ruling on evidence is no constitutional error by itself and could have been raised on appeal.', `${FRADY}; ${HILL_1962}`, 'second-hand'),
  ...trialError('double-jeopardy', 'memory'),
  decided('statute-narrowed'),
  row('statute-narrowed', {}, ['cause-and-prejudice'], 'A claim that the statute does not reach the conduct is defaulted where it was not raised, and often shows the innocence that excuses default.', BOUSLEY, 'second-hand'),
  ...trialError('statute-unconstitutional', 'memory'),
  decided('section-924c-residual-clause'),
  row('section-924c-residual-clause', {}, ['cause-and-prejudice'], 'Whether the novelty of the rule is cause is disputed between circuits; it is no use where the predicate is a drug crime.', 'United States v. Davis, 588 U.S. 445 (2019)', 'memory'),
  ...trialError('apprendi-alleyne', 'memory'),
  row('booker', {}, ['not-cognizable'], 'The rule of Booker does not apply on collateral review.', 'Teague v. Lane, 489 U.S. 288 (1989)', 'memory'),
  ...guideline('guideline-error'),
  ...guideline('drug-quantity'),
  ...guideline('firearm-enhancement'),
  ...guideline('safety-valve-denied'),
  row('unreasonable-sentence', {}, ['not-cognizable', 'through-counsel'], 'The reasonableness of a sentence is a question for the appeal.', HILL_1962, 'second-hand'),
  decided('sentence-above-maximum'),
  row('sentence-above-maximum', {}, ['ok'], 'The statute itself names a sentence above the maximum as a ground.', '28 U.S.C. § 2255(a)', 'memory'),
  decided('mandatory-minimum-error'),
  row('mandatory-minimum-error', {}, ['cause-and-prejudice', 'through-counsel'], 'Whether innocence of the sentence excuses default is disputed.', FRADY, 'memory'),
  row('prior-conviction-vacated', {}, ['ok'], 'A sentence raised by a prior conviction that has since been vacated may be attacked within a year of notice of the vacatur, if it was sought with diligence after the federal judgment.', 'Johnson v. United States, 544 U.S. 295 (2005)', 'text'),
  row('prior-conviction-attack', {}, ['not-cognizable'], 'A prior conviction may be attacked here only for want of counsel.', 'Daniels v. United States, 532 U.S. 374 (2001); Custis v. United States, 511 U.S. 485 (1994)', 'memory'),
  row('restitution', {}, ['not-cognizable'], 'Relief from restitution alone is not release from custody.', '28 U.S.C. § 2255(a)', 'memory'),
  row('forfeiture', {}, ['not-cognizable'], 'Relief from an order of forfeiture alone is not release from custody.', '28 U.S.C. § 2255(a)', 'memory'),
  decided('supervised-release-condition'),
  row('supervised-release-condition', {}, ['cause-and-prejudice'], 'A condition of supervised release can also be modified under 18 U.S.C. § 3583(e)(2), where no default stands in the way.', '18 U.S.C. § 3583(e)(2)', 'memory'),
  ...trialError('identification', 'memory'),
  ...trialError('other-trial-error', 'memory'),
  row('weight-of-evidence', {}, ['not-cognizable'], 'The weight of the evidence is a question for a motion under Rule 33.', 'Fed. R. Crim. P. 33', 'memory'),
  row('lack-of-jurisdiction', {}, ['ok'], 'A want of jurisdiction is never defaulted; a defect in the indictment is not one.', 'United States v. Cotton, 535 U.S. 625 (2002)', 'memory'),
  row('cumulative-error', {}, ['ok'], 'It only adds up constitutional errors that are themselves reviewable, and rises or falls with them.', '', 'memory'),
  row('actual-innocence', {}, ['not-cognizable'], 'Innocence is a gateway to other claims; standing alone it has not been recognized as a ground.', 'Herrera v. Collins, 506 U.S. 390 (1993)', 'memory'),
  row('newly-discovered-evidence', {}, ['not-cognizable'], 'New evidence is a starting date under § 2255(f)(4) and a reason for Rule 33, not a ground by itself.', 'Herrera v. Collins, 506 U.S. 390 (1993)', 'memory'),
  ...trialError('breach-of-plea-agreement', 'memory'),
  decided('new-constitutional-rule'),
  row('new-constitutional-rule', {}, ['cause-and-prejudice'], 'A rule so new that it could not reasonably have been raised can be cause; adverse precedent alone is not.', BOUSLEY, 'memory'),
];

/** Kinds that attack an advisory guideline range, and nothing else. */
export const GUIDELINE_KINDS: ReadonlySet<string> = new Set(['guideline-error', 'drug-quantity', 'firearm-enhancement', 'safety-valve-denied']);

interface CircuitLaw {
  readonly authority: string;
  readonly verified: Verified;
}

/** Circuits that have held an advisory-guideline error not cognizable, with the decision. */
export const GUIDELINE_NOT_COGNIZABLE: Readonly<Record<string, CircuitLaw>> = {
  '3': { authority: 'United States v. Folk, 954 F.3d 597 (3d Cir. 2020)', verified: 'text' },
  '4': { authority: 'United States v. Foote, 784 F.3d 931 (4th Cir. 2015)', verified: 'text' },
  '5': { authority: 'United States v. Williamson, 183 F.3d 458 (5th Cir. 1999)', verified: 'memory' },
  '6': { authority: 'Snider v. United States, 908 F.3d 183 (6th Cir. 2018)', verified: 'text' },
  '7': { authority: 'Hawkins v. United States, 706 F.3d 820 (7th Cir. 2013)', verified: 'text' },
  '8': { authority: 'Sun Bear v. United States, 644 F.3d 700 (8th Cir. 2011) (en banc)', verified: 'text' },
  '11': { authority: 'Spencer v. United States, 773 F.3d 1132 (11th Cir. 2014) (en banc)', verified: 'text' },
};

/**
 * The decision that governs this kind in this circuit; undefined where none is known. The decisions on ranges say
 * nothing of the safety valve, which is a statute's.
 */
export const guidelineLaw = (kind: string, circuit: string | undefined): CircuitLaw | undefined =>
  GUIDELINE_KINDS.has(kind) && kind !== 'safety-valve-denied' && circuit !== undefined ? GUIDELINE_NOT_COGNIZABLE[circuit] : undefined;

/** Circuits in which a claim that Supreme Court precedent then foreclosed was heard in spite of default. */
export const FORECLOSED_THEN: Readonly<Record<string, CircuitLaw & { readonly kinds: readonly ClaimKind[]; readonly text: string }>> = {
  '4': {
    authority: 'United States v. McKinney, 60 F.4th 188 (4th Cir. 2023)', verified: 'text',
    kinds: ['section-924c-residual-clause', 'statute-narrowed', 'new-constitutional-rule'],
    text: 'The Fourth Circuit found cause where the Supreme Court’s own law at the time was contrary to the claim',
  },
};

/** What is known of how a ground was raised; undefined where it is not. */
export interface RaisedFacts {
  readonly trial?: boolean | undefined;
  readonly appeal?: boolean | undefined;
  readonly decided?: boolean | undefined;
  readonly known?: boolean | undefined;
}

/** The row that decides; `undefined` facts match only rows that do not ask for them. */
export function defaultRow(kind: string, facts: RaisedFacts): DefaultRow | undefined {
  const fits = (wanted: boolean | undefined, have: boolean | undefined) => wanted === undefined || wanted === have;
  return DEFAULT_TABLE.find(
    (r) => r.kind === kind && fits(r.trial, facts.trial) && fits(r.appeal, facts.appeal) && fits(r.decided, facts.decided) && fits(r.known, facts.known),
  );
}

/**
 * The codes of the row that decides. A ground that was raised on appeal is not defaulted, whatever the court of appeals
 * did with it: default is for what was left out (*Frady*, 456 U.S. at 165). Empty for a kind that the table does not have.
 */
export function defaultCodes(kind: string, facts: RaisedFacts): readonly DefaultCode[] {
  const codes = defaultRow(kind, facts)?.codes ?? [];
  if (facts.appeal !== true || !codes.includes('cause-and-prejudice')) return codes;
  const left = codes.filter((c) => c !== 'cause-and-prejudice');
  return left.length > 0 ? left : ['ok'];
}

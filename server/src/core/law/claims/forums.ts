/** Grounds that belong in another avenue: which, where, and why. */
import type { Verified } from '../model';
import type { BarLaw } from './bars';
import type { ClaimKind } from './kinds';

export interface Forum {
  readonly avenue: string;
  /** Kinds of claim, or words in the ground's heading or opening, that belong elsewhere. */
  readonly kinds: readonly ClaimKind[];
  readonly words?: RegExp;
  readonly belongsIn: string;
  readonly because: string;
  readonly authority: string;
  readonly verified: Verified;
  /** Words of the ground that answer it. */
  readonly unless?: RegExp;
  /** The deadline while which this avenue does take the ground. */
  readonly openUntil?: string;
}

const COUNSEL_KINDS: readonly ClaimKind[] = [
  'ineffective-assistance-trial', 'ineffective-assistance-plea', 'ineffective-assistance-sentencing', 'ineffective-assistance-appellate',
  'no-notice-of-appeal', 'conflict-of-interest',
];
const RELEASE_KINDS: readonly ClaimKind[] = [
  'terminal-illness', 'serious-medical-condition', 'inadequate-medical-care', 'public-health-emergency', 'age', 'caregiver-of-child',
  'caregiver-of-partner', 'caregiver-of-parent', 'abuse-in-custody', 'unusually-long-sentence', 'rehabilitation',
];

const CREDITS = /\b(?:good[- ](?:time|conduct)|earned[- ]time|First Step Act time|FSA time|jail[- ]time|jail|prior[- ]custody) credits?\b|\b(?:jail|custody|county|state) time\b[^.;]{0,40}?\b(?:counted|credited)\b|\b(?:count|credit)(?:ed)?\b[^.;]{0,60}?\b(?:months|days|time)\b[^.;]{0,30}?\b(?:jail|state custody|detention)\b|\bsentence computation\b|\bcomputation of (?:the |his |her )?(?:sentence|release date)\b|\bdisciplinary (?:hearing|sanction)\b/i;

/** What an appeal is decided on. */
export const RECORD_ON_APPEAL: BarLaw = { authority: 'Fed. R. App. P. 10(a)', verified: 'memory' };
const LATER = String.raw`(?:since|after|following)\s+(?:the\s+|his\s+|her\s+|my\s+)?(?:trial|verdict|plea|sentencing|sentence|judgment|hearing|conviction)`;
const PROOF = String.raw`(?:affidavits?|declarations?|sworn\s+(?:statements?|letters?)|recant\w*|(?:new|lab(?:oratory)?|DNA|medical|expert)\s+(?:reports?|evidence|tests?|results)|recordings?|videos?|letters?|statements?|witness(?:es)?)`;
/** Proof that came into being or to light after the trial court was done, or that only the brief has. */
export const OUTSIDE_RECORD = new RegExp(
  [
    String.raw`\b${LATER}\b[^.;]{0,80}?\b(?:${PROOF}|has\s+(?:sworn|written|said|admitted|recanted|come\s+forward)|have\s+(?:sworn|come\s+forward)|came\s+forward|has\s+surfaced|came\s+to\s+light|learned)\b`,
    String.raw`\b${PROOF}\b[^.;]{0,80}?\b(?:${LATER}|(?:attached|appended|annexed)\s+to\s+th(?:is|e)\s+brief|in\s+the\s+addendum|not\s+(?:in|part\s+of)\s+the\s+record|outside\s+(?:of\s+)?the\s+record|never\s+before\s+the\s+(?:district\s+)?court|not\s+before\s+the\s+(?:district\s+)?court)\b`,
  ].join('|'), 'i');
/** The trial court has ruled on it, the record is asked to be enlarged, or the law lets the court look. */
export const RECORD_MET = /\bRule\s+33\b|\bmotion\s+for\s+(?:a\s+)?new\s+trial\b|\bjudicial(?:ly)?\s+notice\w*\b|\bsupplement(?:ed|ing)?\s+the\s+record\b|\bRule\s+10\(e\)|\bremand\b|\bECF\s+No\b|\bdistrict\s+court\s+(?:denied|held|found|heard|considered|refused)\b|\bgovernment\b[^.;]{0,40}\b(?:argues|relies|points\s+to)\b/i;
export const RECORD_WAY_OUT =
  'Keep to the record of the district court. Evidence of innocence that came up later is for a motion under Rule 33(b)(1), within three years of the verdict; facts about counsel or the plea are for § 2255; what was before the court and left out of the record can be added under Rule 10(e).';

export const FORUMS: readonly Forum[] = [
  { avenue: 'section-2255', kinds: RELEASE_KINDS, belongsIn: 'compassionate-release', because: 'health, family and years served are reasons for a reduction, not errors in the judgment', authority: '18 U.S.C. § 3582(c)(1)(A)', verified: 'text' },
  { avenue: 'section-2255', kinds: [], words: /\bAmendments? (?:782|821|750|706)\b|\bretroactive (?:guideline )?amendment\b/i, belongsIn: 'sentence-reduction', because: 'a guideline amendment listed as retroactive is applied by a motion of its own', authority: '18 U.S.C. § 3582(c)(2); USSG § 1B1.10', verified: 'text', unless: /\b(?:ineffective|deficient)\w*\b/i },
  { avenue: 'section-2255', kinds: [], words: CREDITS, belongsIn: 'section-2241', because: 'how the sentence is carried out is for a petition in the district of confinement', authority: '28 U.S.C. § 2241', verified: 'memory' },
  { avenue: 'section-2255', kinds: ['supervised-release-condition'], belongsIn: 'supervised-release-modification', because: 'a condition can be modified at any time before the term ends', authority: '18 U.S.C. § 3583(e)(2)', verified: 'text', unless: /\b(?:unconstitutional\w*|unlawful\w*|illegal\w*|vague\w*|overbroad|First Amendment|due process|not (?:authorized|pronounced)|delegat\w+)\b/i },
  { avenue: 'section-2255', kinds: ['newly-discovered-evidence', 'weight-of-evidence'], belongsIn: 'rule-33', because: 'new evidence of innocence is first a reason for a new trial, within three years of the verdict', authority: 'Fed. R. Crim. P. 33(b)(1)', verified: 'text' },
  { avenue: 'section-2255', kinds: ['unreasonable-sentence'], belongsIn: 'direct-appeal', because: 'an error that the record shows is for the appeal', authority: '18 U.S.C. § 3742(a)', verified: 'memory' },
  { avenue: 'direct-appeal', kinds: COUNSEL_KINDS, belongsIn: 'section-2255', because: 'counsel’s reasons are rarely in the record, and nothing is lost by waiting', authority: 'Massaro v. United States, 538 U.S. 500, 504 (2003)', verified: 'text', unless: /\bon (?:the face of )?(?:the|this) (?:existing |trial )?record\b|\brecord is (?:fully |sufficiently |adequately )?(?:developed|complete|adequate)\b|\bapparent from the record\b|\bMassaro\b/i },
  { avenue: 'direct-appeal', kinds: ['newly-discovered-evidence'], belongsIn: 'rule-33', because: 'the appeal is decided on the record of the trial court', authority: 'Fed. R. Crim. P. 33(b)(1)', verified: 'text', unless: /\bdenied\b.{0,60}\bnew trial\b|\bmotion for (?:a )?new trial\b|\bRule 33\b/is },
  { avenue: 'direct-appeal', kinds: RELEASE_KINDS, belongsIn: 'compassionate-release', because: 'health and family after sentencing are no error in the judgment', authority: '18 U.S.C. § 3582(c)(1)(A)', verified: 'text' },
  { avenue: 'rule-33', kinds: COUNSEL_KINDS, belongsIn: 'section-2255', because: 'counsel’s performance is no newly discovered evidence, and the time for other grounds is short', authority: '28 U.S.C. § 2255', verified: 'memory', openUntil: 'rule-33/other' },
];

/** Until the appeal is over no year runs: 28 U.S.C. § 2255(f)(1). */
export const YEAR_AFTER_APPEAL = 'Its year runs only from the end of the appeal (28 U.S.C. § 2255(f)(1)).';

/** The paper for each avenue, as it reads after "in". */
export const FORUM_PAPERS: Readonly<Record<string, string>> = {
  'section-2255': 'a motion under § 2255', 'rule-33': 'a motion for a new trial under Rule 33', 'direct-appeal': 'the direct appeal',
  'compassionate-release': 'a motion for compassionate release', 'sentence-reduction': 'a motion under § 3582(c)(2)',
  'section-2241': 'a petition under § 2241 in the district of confinement', 'supervised-release-modification': 'a motion under § 3583(e)(2)',
};

/** The deadline that a ground meets where it belongs; `none` where no period runs. A reduction of sentence waits for the warden instead. */
export const FORUM_DEADLINES: Readonly<Record<string, string>> = {
  'section-2255': 'section-2255/f1', 'rule-33': 'rule-33/new-evidence', 'direct-appeal': 'direct-appeal/notice',
  'sentence-reduction': 'none', 'section-2241': 'none', 'supervised-release-modification': 'none',
};

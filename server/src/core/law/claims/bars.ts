/** Bars other than default and waiver: who may move, in which avenue, and what has been foreclosed, each with its date. */
import { date, type CivilDate } from '../../dates/civil-date';
import type { Verified } from '../model';
import type { ClaimKind } from './kinds';

export interface BarLaw {
  readonly authority: string;
  readonly verified: Verified;
  /** First day on which it is the law; absent: as far back as the tool reaches. */
  readonly from?: CivilDate;
}

const FERNANDEZ_AND_RUTHERFORD_DAY = date('2026-05-28');

/** Compassionate release: what the Supreme Court took out of it on May 28, 2026. */
export const FERNANDEZ: BarLaw = { authority: 'Fernandez v. United States, No. 24-556, 608 U.S. ___ (May 28, 2026)', verified: 'second-hand', from: FERNANDEZ_AND_RUTHERFORD_DAY };
export const RUTHERFORD: BarLaw = { authority: 'Rutherford v. United States, 608 U.S. 454 (2026)', verified: 'second-hand', from: FERNANDEZ_AND_RUTHERFORD_DAY };

/** Words by which a reason rests on a change of sentencing law that Congress did not make retroactive. */
export const NONRETROACTIVE_CHANGE =
  /\bstack(?:ed|ing)\b|\b(?:non-?retroactive|not retroactive)\b|\bFirst Step Act\b.{0,120}\b(?:§ ?40[13]|section 40[13]|924\(c\)|841|851|would (?:receive|face|be))\b|\b(?:if|were) (?:he|she|they|the defendant)?\s*(?:were )?sentenced today\b|\bwould (?:receive|face|be sentenced to)\b.{0,60}\btoday\b|\b1B1\.13\(b\)\(6\)|\bAmendment 814\b/is;

export const REHABILITATION_ALONE: BarLaw = { authority: '28 U.S.C. § 994(t)', verified: 'memory' };

export const CUSTODY: BarLaw = { authority: '28 U.S.C. § 2255(a)', verified: 'memory' };

/** An earlier § 2255 motion was decided: authorization by the court of appeals comes first. */
export const SECOND_OR_SUCCESSIVE: BarLaw = { authority: '28 U.S.C. §§ 2255(h), 2244(b)(3)(A); Burton v. Stewart, 549 U.S. 147 (2007)', verified: 'text' };
export const NEW_JUDGMENT: BarLaw = { authority: 'Magwood v. Patterson, 561 U.S. 320 (2010)', verified: 'text' };
export const AUTHORIZED = /\b(?:authoriz(?:ed|ation)|certif(?:ied|ication))\b.{0,120}\b(?:court of appeals|circuit|panel|granted)\b|\b(?:court of appeals|circuit|panel)\b.{0,120}\b(?:authoriz(?:ed|ation)|granted)\b/is;

export const DEFENSE_RULE_35B: BarLaw = { authority: 'Fed. R. Crim. P. 35(b)(1)', verified: 'text' };
export const RULE_33_AFTER_PLEA: BarLaw = { authority: 'Fed. R. Crim. P. 33(a)', verified: 'memory' };

/** New procedural rules do not reach back on collateral review; new substantive rules do. */
export const TEAGUE: BarLaw = { authority: 'Teague v. Lane, 489 U.S. 288 (1989); Edwards v. Vannoy, 593 U.S. 255 (2021)', verified: 'text' };
export const NOT_RETROACTIVE_KINDS: readonly ClaimKind[] = ['apprendi-alleyne', 'booker', 'new-constitutional-rule'];
export const SUBSTANTIVE = /\bsubstantive (?:rule|right)\b|\bmade retroactive\b|\bretroactive(?:ly)?\b|\bWelch\b|\bDavis\b/i;

/** Davis and Taylor attack crimes of violence; a drug predicate is untouched. */
export const DRUG_PREDICATE: BarLaw = { authority: '18 U.S.C. § 924(c)(2); United States v. Davis, 588 U.S. 445 (2019)', verified: 'memory' };

/** A change of statutory interpretation does not open § 2241. */
export const JONES_V_HENDRIX: BarLaw = { authority: 'Jones v. Hendrix, 599 U.S. 465 (2023)', verified: 'text', from: date('2023-06-22') };

/** A Rule 60(b) motion that raises or re-argues a ground is a successive motion. */
export const GONZALEZ_V_CROSBY: BarLaw = { authority: 'Gonzalez v. Crosby, 545 U.S. 524 (2005)', verified: 'text' };

export interface Forum {
  readonly avenue: string;
  /** Kinds of claim, or words in the ground's heading or opening, that belong elsewhere. */
  readonly kinds: readonly ClaimKind[];
  readonly words?: RegExp;
  readonly belongsIn: string;
  readonly because: string;
  readonly authority: string;
  readonly verified: Verified;
}

const COUNSEL_KINDS: readonly ClaimKind[] = [
  'ineffective-assistance-trial', 'ineffective-assistance-plea', 'ineffective-assistance-sentencing', 'ineffective-assistance-appellate',
  'no-notice-of-appeal', 'conflict-of-interest',
];
const RELEASE_KINDS: readonly ClaimKind[] = [
  'terminal-illness', 'serious-medical-condition', 'inadequate-medical-care', 'public-health-emergency', 'age', 'caregiver-of-child',
  'caregiver-of-partner', 'caregiver-of-parent', 'abuse-in-custody', 'unusually-long-sentence', 'rehabilitation',
];

export const FORUMS: readonly Forum[] = [
  { avenue: 'section-2255', kinds: RELEASE_KINDS, belongsIn: 'compassionate-release', because: 'health, family and years served are reasons for a reduction, not errors in the judgment', authority: '18 U.S.C. § 3582(c)(1)(A)', verified: 'text' },
  { avenue: 'section-2255', kinds: [], words: /\bAmendment (?:782|821|750|706)\b|\bretroactive (?:guideline )?amendment\b/i, belongsIn: 'sentence-reduction', because: 'a guideline amendment listed as retroactive is applied by a motion of its own', authority: '18 U.S.C. § 3582(c)(2); USSG § 1B1.10', verified: 'text' },
  { avenue: 'section-2255', kinds: [], words: /\b(?:good[- ](?:time|conduct)|earned[- ]time|First Step Act time|jail) credits?\b|\bsentence computation\b|\bprior custody credit\b/i, belongsIn: 'section-2241', because: 'how the sentence is carried out is for a petition in the district of confinement', authority: '28 U.S.C. § 2241', verified: 'memory' },
  { avenue: 'section-2255', kinds: ['supervised-release-condition'], belongsIn: 'supervised-release-modification', because: 'a condition can be modified at any time before the term ends', authority: '18 U.S.C. § 3583(e)(2)', verified: 'text' },
  { avenue: 'section-2255', kinds: ['newly-discovered-evidence', 'weight-of-evidence'], belongsIn: 'rule-33', because: 'new evidence of innocence is first a reason for a new trial, within three years of the verdict', authority: 'Fed. R. Crim. P. 33(b)(1)', verified: 'text' },
  { avenue: 'section-2255', kinds: ['unreasonable-sentence'], belongsIn: 'direct-appeal', because: 'an error that the record shows is for the appeal', authority: '18 U.S.C. § 3742(a)', verified: 'memory' },
  { avenue: 'direct-appeal', kinds: COUNSEL_KINDS, belongsIn: 'section-2255', because: 'counsel’s reasons are rarely in the record, and nothing is lost by waiting', authority: 'Massaro v. United States, 538 U.S. 500, 504 (2003)', verified: 'text' },
  { avenue: 'direct-appeal', kinds: ['newly-discovered-evidence'], belongsIn: 'rule-33', because: 'the appeal is decided on the record of the trial court', authority: 'Fed. R. Crim. P. 33(b)(1)', verified: 'text' },
  { avenue: 'direct-appeal', kinds: RELEASE_KINDS, belongsIn: 'compassionate-release', because: 'health and family after sentencing are no error in the judgment', authority: '18 U.S.C. § 3582(c)(1)(A)', verified: 'text' },
  { avenue: 'rule-33', kinds: COUNSEL_KINDS, belongsIn: 'section-2255', because: 'counsel’s performance is no newly discovered evidence', authority: '28 U.S.C. § 2255', verified: 'memory' },
];

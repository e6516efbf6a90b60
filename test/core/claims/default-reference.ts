/**
 * The decision table of procedural default under § 2255, written from the reviewed reference (its sections 3.1 and 3.2,
 * rows D1 to D16) and not from the code: what follows for each kind from how it was raised. Kinds that the reference
 * does not list follow its general rules (D1: left out; D9: decided; D10: not constitutional).
 */
import type { DefaultCode } from '../../../server/src/core/law/claims/default-table';
import type { Verified } from '../../../server/src/core/law/model';

export interface Asked {
  readonly trial: boolean | undefined;
  readonly appeal: boolean | undefined;
  readonly decided: boolean | undefined;
  readonly known: boolean | undefined;
}

type Answer = (asked: Asked) => readonly DefaultCode[];

const ok: Answer = () => ['ok'];
const never: Answer = () => ['not-cognizable'];
const decided = (a: Asked): boolean => a.appeal === true && a.decided === true;
const leftOut = (a: Asked): boolean => a.appeal !== true;

/** D9 when decided on appeal; D1 when left out; nothing when raised and left undecided. */
const ordinary: Answer = (a) => (decided(a) ? ['relitigation'] : leftOut(a) ? ['cause-and-prejudice'] : ['ok']);
/** Massaro, but D9 when decided. */
const counsel: Answer = (a) => (decided(a) ? ['relitigation'] : ['ok']);
/** D11, with D9 when decided: heard only through counsel. */
const guideline: Answer = (a) => (decided(a) ? ['relitigation', 'not-cognizable', 'through-counsel'] : ['not-cognizable', 'through-counsel']);
/** Suppression is cause and materiality is prejudice, unless the facts were known before the appeal. */
const suppressed: Answer = (a) => (decided(a) ? ['relitigation'] : a.known === true && leftOut(a) ? ['cause-and-prejudice'] : ['ok']);
/** CP and usually NC. */
const notConstitutional: Answer = (a) => (decided(a) ? ['relitigation'] : leftOut(a) ? ['cause-and-prejudice', 'not-cognizable'] : ['not-cognizable']);

export const REFERENCE: Readonly<Record<string, Answer>> = {
  'ineffective-assistance-trial': counsel,
  'ineffective-assistance-plea': counsel,
  'ineffective-assistance-sentencing': counsel,
  'ineffective-assistance-appellate': ok,
  'no-notice-of-appeal': ok,
  'conflict-of-interest': counsel,
  'involuntary-plea': (a) => (decided(a) ? ['relitigation'] : a.known === false ? ['ok'] : leftOut(a) ? ['cause-and-prejudice'] : ['ok']),
  'rule-11-defect': notConstitutional,
  'fourth-amendment': (a) => (decided(a) ? ['not-cognizable', 'relitigation', 'through-counsel'] : ['not-cognizable', 'through-counsel']),
  miranda: ordinary,
  brady: suppressed,
  napue: suppressed,
  'insufficient-evidence': ordinary,
  'jury-instruction': ordinary,
  'evidentiary-error': notConstitutional,
  'double-jeopardy': ordinary,
  'statute-narrowed': ordinary,
  'statute-unconstitutional': ordinary,
  'section-924c-residual-clause': ordinary,
  'apprendi-alleyne': ordinary,
  booker: never,
  'guideline-error': guideline,
  'drug-quantity': guideline,
  'firearm-enhancement': guideline,
  'safety-valve-denied': guideline,
  'sentence-above-maximum': (a) => (decided(a) ? ['relitigation'] : ['ok']),
  'mandatory-minimum-error': (a) => (decided(a) ? ['relitigation'] : leftOut(a) ? ['cause-and-prejudice', 'through-counsel'] : ['through-counsel']),
  'prior-conviction-vacated': ok,
  'prior-conviction-attack': never,
  restitution: never,
  forfeiture: never,
  'supervised-release-condition': ordinary,
  'lack-of-jurisdiction': ok,
  'cumulative-error': ok,
  'actual-innocence': never,
  'newly-discovered-evidence': never,
  // Not in the reference's table; its general rules.
  'prosecutorial-misconduct': ordinary,
  identification: ordinary,
  'other-trial-error': ordinary,
  'breach-of-plea-agreement': ordinary,
  'new-constitutional-rule': ordinary,
  'unreasonable-sentence': () => ['not-cognizable', 'through-counsel'],
  'weight-of-evidence': never,
};

/** What the reference gives as authority and grade for each row of a kind: those decided on appeal, those left out, and those whose facts were known or not. */
export const GRADES: readonly (readonly [kind: string, asked: Partial<Asked>, authority: RegExp, grade: Verified])[] = [
  ['ineffective-assistance-trial', {}, /^Massaro v\. United States, 538 U\.S\. 500, 504 \(2003\)$/, 'text'],
  ['ineffective-assistance-trial', { appeal: true, decided: true }, /^Davis v\. United States, 417 U\.S\. 333 \(1974\); White v\. United States, 371 F\.3d 900/, 'second-hand'],
  ['ineffective-assistance-plea', {}, /^Massaro/, 'text'],
  ['ineffective-assistance-sentencing', {}, /^Massaro/, 'text'],
  ['ineffective-assistance-appellate', {}, /^Smith v\. Robbins, 528 U\.S\. 259 \(2000\)$/, 'memory'],
  ['no-notice-of-appeal', {}, /^Garza v\. Idaho, 586 U\.S\. 232 \(2019\)$/, 'text'],
  ['conflict-of-interest', {}, /^Cuyler v\. Sullivan, 446 U\.S\. 335 \(1980\)$/, 'memory'],
  ['involuntary-plea', {}, /^Bousley v\. United States, 523 U\.S\. 614 \(1998\)$/, 'second-hand'],
  ['involuntary-plea', { known: false }, /^Bousley/, 'memory'],
  ['rule-11-defect', {}, /^United States v\. Timmreck, 441 U\.S\. 780 \(1979\)$/, 'memory'],
  ['fourth-amendment', {}, /^Stone v\. Powell, 428 U\.S\. 465 \(1976\); Ray v\. United States.*; Kimmelman v\. Morrison, 477 U\.S\. 365 \(1986\)$/, 'second-hand'],
  ['miranda', {}, /Withrow v\. Williams, 507 U\.S\. 680 \(1993\)$/, 'memory'],
  ['brady', {}, /^Strickler v\. Greene, 527 U\.S\. 263 \(1999\)$/, 'memory'],
  ['brady', { known: true }, /^United States v\. Frady, 456 U\.S\. 152 \(1982\)$/, 'second-hand'],
  ['napue', {}, /Glossip v\. Oklahoma, 604 U\.S\. 226 \(2025\)$/, 'memory'],
  ['insufficient-evidence', {}, /^United States v\. Frady/, 'second-hand'],
  ['jury-instruction', {}, /^United States v\. Frady/, 'second-hand'],
  ['evidentiary-error', {}, /Frady.*Hill v\. United States, 368 U\.S\. 424 \(1962\)$/, 'second-hand'],
  ['double-jeopardy', {}, /^United States v\. Frady/, 'memory'],
  ['statute-narrowed', {}, /^Bousley/, 'second-hand'],
  ['statute-unconstitutional', {}, /^United States v\. Frady/, 'memory'],
  ['section-924c-residual-clause', {}, /^United States v\. Davis, 588 U\.S\. 445 \(2019\)$/, 'memory'],
  ['apprendi-alleyne', {}, /^United States v\. Frady/, 'memory'],
  ['booker', {}, /^Teague v\. Lane, 489 U\.S\. 288 \(1989\)$/, 'memory'],
  ['guideline-error', {}, /^Hill v\. United States/, 'second-hand'],
  ['guideline-error', { appeal: true, decided: true }, /^Davis v\. United States/, 'second-hand'],
  ['sentence-above-maximum', {}, /^28 U\.S\.C\. § 2255\(a\)$/, 'memory'],
  ['mandatory-minimum-error', {}, /^United States v\. Frady/, 'memory'],
  ['prior-conviction-vacated', {}, /^Johnson v\. United States, 544 U\.S\. 295 \(2005\)$/, 'text'],
  ['prior-conviction-attack', {}, /Daniels v\. United States, 532 U\.S\. 374 \(2001\); Custis v\. United States, 511 U\.S\. 485 \(1994\)$/, 'memory'],
  ['restitution', {}, /^28 U\.S\.C\. § 2255\(a\)$/, 'memory'],
  ['forfeiture', {}, /^28 U\.S\.C\. § 2255\(a\)$/, 'memory'],
  ['supervised-release-condition', {}, /^18 U\.S\.C\. § 3583\(e\)\(2\)$/, 'memory'],
  ['lack-of-jurisdiction', {}, /^United States v\. Cotton, 535 U\.S\. 625 \(2002\)$/, 'memory'],
  ['cumulative-error', {}, /^$/, 'memory'],
  ['actual-innocence', {}, /^Herrera v\. Collins, 506 U\.S\. 390 \(1993\)$/, 'memory'],
  ['newly-discovered-evidence', {}, /^Herrera v\. Collins/, 'memory'],
];

/** D11: the circuits that have held it, and whether their opinion was read. */
export const GUIDELINE_CIRCUITS: Readonly<Record<string, readonly [RegExp, Verified]>> = {
  '3': [/Folk, 954 F\.3d 597/, 'text'],
  '4': [/Foote, 784 F\.3d 931/, 'text'],
  '5': [/Williamson, 183 F\.3d 458/, 'memory'],
  '6': [/Snider v\. United States, 908 F\.3d 183/, 'text'],
  '7': [/Hawkins v\. United States, 706 F\.3d 820/, 'text'],
  '8': [/Sun Bear v\. United States, 644 F\.3d 700/, 'text'],
  '11': [/Spencer v\. United States, 773 F\.3d 1132/, 'text'],
};

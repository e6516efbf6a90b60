/** The closed sets of ids that the file formats fix. They may grow; an id never changes its meaning. */

export const AVENUE_IDS = [
  'direct-appeal', 'section-2255', 'second-or-successive-2255', 'rule-60b',
  'rule-29', 'rule-33', 'rule-34', 'rule-35a', 'rule-35b', 'rule-36',
  'compassionate-release', 'sentence-reduction', 'first-step-act-404',
  'supervised-release-modification', 'supervised-release-termination', 'supervised-release-revocation',
  'commutation', 'pardon', 'section-2241', 'coram-nobis', 'certiorari', 'rehearing',
  'suppression-motion', 'discovery-motion', 'sentencing-memorandum', 'plea-offer-review',
  'proffer-letter', 'diversion-request',
] as const;
export type AvenueId = (typeof AVENUE_IDS)[number];

export const DOCUMENT_KINDS = [
  'motion', 'memorandum', 'brief', 'reply', 'petition', 'notice-of-appeal', 'objections',
  'declaration', 'proposed-order', 'letter', 'certificate',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const CLAIM_KINDS = [
  'ineffective-assistance-trial', 'ineffective-assistance-plea', 'ineffective-assistance-sentencing',
  'ineffective-assistance-appellate', 'no-notice-of-appeal', 'conflict-of-interest', 'involuntary-plea',
  'rule-11-defect', 'fourth-amendment', 'miranda', 'brady', 'napue', 'prosecutorial-misconduct',
  'insufficient-evidence', 'jury-instruction', 'evidentiary-error', 'double-jeopardy', 'statute-narrowed',
  'statute-unconstitutional', 'section-924c-residual-clause', 'apprendi-alleyne', 'booker', 'guideline-error',
  'drug-quantity', 'firearm-enhancement', 'safety-valve-denied', 'sentence-above-maximum',
  'mandatory-minimum-error', 'unreasonable-sentence', 'prior-conviction-vacated', 'prior-conviction-attack',
  'restitution', 'supervised-release-condition', 'identification', 'weight-of-evidence',
  'lack-of-jurisdiction', 'cumulative-error', 'actual-innocence', 'newly-discovered-evidence',
  'breach-of-plea-agreement', 'new-constitutional-rule', 'forfeiture', 'other-trial-error',
  // Reasons for compassionate release, pleaded as claims.
  'terminal-illness', 'serious-medical-condition', 'inadequate-medical-care', 'public-health-emergency', 'age',
  'caregiver-of-child', 'caregiver-of-partner', 'caregiver-of-parent', 'abuse-in-custody',
  'other-similar-circumstances', 'unusually-long-sentence', 'rehabilitation',
] as const;

export const CAUSES = [
  'ineffective-assistance-trial', 'ineffective-assistance-appellate', 'government-suppression',
  'novelty', 'interference', 'none',
] as const;

export const EVENT_IDS = [
  'judgment-final', 'offense-ended', 'indictment', 'plea', 'verdict', 'jury-discharged', 'sentence-imposed',
  'judgment-entered', 'amended-judgment-entered', 'post-trial-motion-filed', 'post-trial-motion-decided',
  'government-appeal-filed', 'notice-of-appeal-filed', 'appeal-dismissed-voluntarily', 'appeal-dismissed',
  'appeal-decided', 'rehearing-petition-filed', 'rehearing-denied', 'mandate-issued', 'certiorari-extended-to',
  'certiorari-petition-filed', 'certiorari-granted', 'certiorari-denied', 'certiorari-rehearing-denied',
  'supreme-court-decided', 'resentenced', 'section-2255-filed', 'section-2255-denied', 'section-2255-altered',
  'report-and-recommendation-served', 'impediment-removed', 'right-recognized', 'right-made-retroactive',
  'facts-discoverable', 'prior-conviction-vacated', 'notice-of-order-received', 'warden-request-sent',
  'warden-request-received', 'warden-denied', 'regional-director-denied', 'sentence-reduction-denied',
  'coram-nobis-denied', 'authorization-filed', 'authorization-denied', 'record-filed', 'opening-brief-served',
  'appellee-brief-served', 'argument', 'motion-hearing', 'supervised-release-began', 'supervised-release-ends',
  'released', 'order-entered', 'presentence-report-received', 'pretrial-motions-due', 'trial', 'section-2241-denied', 'grievance-arose', 'remedy-request-filed',
  'remedy-regional-filed', 'remedy-central-filed', 'appellate-motion-served', 'appellate-response-served', 'revocation-warrant-issued', 'revocation-summons-issued',
] as const;
export type EventId = (typeof EVENT_IDS)[number];

export const WAIVED_RIGHTS = ['appeal', 'collateral-attack', 'sentence-modification'] as const;

export const WAIVER_EXCEPTIONS = [
  'ineffective-assistance', 'involuntary-plea', 'above-statutory-maximum', 'above-guideline-range',
  'prosecutorial-misconduct', 'change-in-law', 'newly-discovered-evidence',
] as const;

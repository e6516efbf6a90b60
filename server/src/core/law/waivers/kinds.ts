/** The row of the survival table for every kind of claim, and what of the judgment the kind attacks. */
import type { ClaimKind } from '../claims/kinds';
import type { Attacked } from './hunter';
import type { SurvivalRowId } from './survival';

export interface WaiverKind {
  readonly row: SurvivalRowId;
  readonly attacks: Attacked;
}

const conviction = (row: SurvivalRowId): WaiverKind => ({ row, attacks: 'conviction' });
const sentence = (row: SurvivalRowId): WaiverKind => ({ row, attacks: 'sentence' });
const either = (row: SurvivalRowId): WaiverKind => ({ row, attacks: 'either' });

export const WAIVER_KINDS: Readonly<Record<ClaimKind, WaiverKind>> = {
  'ineffective-assistance-trial': conviction('other-counsel'),
  'ineffective-assistance-plea': conviction('plea-counsel'),
  'ineffective-assistance-sentencing': sentence('sentencing-counsel'),
  'ineffective-assistance-appellate': either('other-counsel'),
  'no-notice-of-appeal': either('no-appeal'),
  'conflict-of-interest': either('conflict'),
  'involuntary-plea': conviction('involuntary'),
  'rule-11-defect': conviction('rule-11'),
  'fourth-amendment': conviction('trial-error'),
  miranda: conviction('trial-error'),
  brady: conviction('brady'),
  napue: conviction('misconduct'),
  'prosecutorial-misconduct': either('misconduct'),
  'insufficient-evidence': conviction('trial-error'),
  'jury-instruction': conviction('trial-error'),
  'evidentiary-error': conviction('trial-error'),
  'double-jeopardy': conviction('double-jeopardy'),
  'statute-narrowed': conviction('no-crime'),
  'statute-unconstitutional': conviction('statute'),
  'section-924c-residual-clause': conviction('section-924c'),
  'apprendi-alleyne': sentence('sentence-law'),
  booker: sentence('later-law'),
  'guideline-error': sentence('guideline'),
  'drug-quantity': sentence('guideline'),
  'firearm-enhancement': sentence('guideline'),
  'safety-valve-denied': sentence('guideline'),
  'sentence-above-maximum': sentence('above-maximum'),
  'mandatory-minimum-error': sentence('sentence-law'),
  'unreasonable-sentence': sentence('unreasonable'),
  'prior-conviction-vacated': sentence('sentence-law'),
  'prior-conviction-attack': sentence('prior-conviction'),
  restitution: sentence('restitution'),
  forfeiture: sentence('forfeiture'),
  'supervised-release-condition': sentence('condition'),
  identification: conviction('trial-error'),
  'other-trial-error': conviction('trial-error'),
  'weight-of-evidence': conviction('trial-error'),
  'lack-of-jurisdiction': conviction('jurisdiction'),
  'cumulative-error': either('cumulative'),
  'actual-innocence': conviction('innocence'),
  'newly-discovered-evidence': conviction('new-evidence'),
  'breach-of-plea-agreement': either('breach'),
  'new-constitutional-rule': either('later-law'),
  'terminal-illness': either('release'),
  'serious-medical-condition': either('release'),
  'inadequate-medical-care': either('release'),
  'public-health-emergency': either('release'),
  age: either('release'),
  'caregiver-of-child': either('release'),
  'caregiver-of-partner': either('release'),
  'caregiver-of-parent': either('release'),
  'abuse-in-custody': either('release'),
  'other-similar-circumstances': either('release'),
  'unusually-long-sentence': either('release'),
  rehabilitation: either('release'),
};

/** The row of a kind; undefined for an unknown id. */
export const waiverKind = (kind: string | undefined): WaiverKind | undefined =>
  kind !== undefined && Object.hasOwn(WAIVER_KINDS, kind) ? WAIVER_KINDS[kind as ClaimKind] : undefined;

/**
 * What each exception that an agreement can list leaves open. These are readings of the clause's words, not decisions;
 * ambiguities are read against the government (Garza, quoting Hardman).
 */
import type { ClaimKind } from '../claims/kinds';
import type { WaiverException } from './model';

export interface WaiverExceptionEntry {
  /** As a sentence would call it: `claims of ineffective assistance`. */
  readonly name: string;
  /** Kinds that its words plainly cover. */
  readonly covers: readonly ClaimKind[];
  /** Kinds that it covers by the words of some clauses: read the clause. */
  readonly mayCover: readonly ClaimKind[];
  /** Turns on the sentence imposed and not on the kind of claim: covers any attack on a sentence above the range. */
  readonly condition?: 'above-guideline-range';
}

export const WAIVER_EXCEPTION_TABLE: Readonly<Record<WaiverException, WaiverExceptionEntry>> = {
  'ineffective-assistance': {
    name: 'claims of ineffective assistance of counsel',
    covers: ['ineffective-assistance-plea', 'ineffective-assistance-sentencing', 'ineffective-assistance-trial', 'ineffective-assistance-appellate', 'no-notice-of-appeal'],
    mayCover: ['conflict-of-interest'],
  },
  'involuntary-plea': {
    name: 'challenges to the voluntariness of the plea or the waiver',
    covers: ['involuntary-plea'],
    mayCover: ['rule-11-defect', 'ineffective-assistance-plea', 'conflict-of-interest'],
  },
  'above-statutory-maximum': {
    name: 'a sentence above the statutory maximum',
    covers: ['sentence-above-maximum'],
    mayCover: ['apprendi-alleyne', 'prior-conviction-vacated', 'restitution'],
  },
  'above-guideline-range': {
    name: 'a sentence above the guideline range', covers: [], mayCover: [], condition: 'above-guideline-range',
  },
  'prosecutorial-misconduct': {
    name: 'claims of prosecutorial misconduct',
    covers: ['prosecutorial-misconduct', 'napue'],
    mayCover: ['brady', 'breach-of-plea-agreement'],
  },
  'change-in-law': {
    name: 'a later change in the law',
    covers: ['new-constitutional-rule', 'statute-narrowed', 'section-924c-residual-clause'],
    mayCover: ['booker', 'apprendi-alleyne', 'statute-unconstitutional', 'sentence-above-maximum', 'actual-innocence'],
  },
  'newly-discovered-evidence': {
    name: 'newly discovered evidence',
    covers: ['newly-discovered-evidence'],
    mayCover: ['actual-innocence', 'brady', 'napue', 'prior-conviction-vacated'],
  },
};

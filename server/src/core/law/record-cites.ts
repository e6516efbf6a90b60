/** Where a statement of facts must cite the record. */
import type { Verified } from './model';

export interface RecordCiteRule {
  readonly text: string;
  readonly authority: string;
  readonly verified: Verified;
}

export const BRIEF_RECORD_CITES: RecordCiteRule = {
  text: 'A brief’s statement of the case refers to the record for its facts.',
  authority: 'Fed. R. App. P. 28(a)(6), (e)',
  verified: 'memory',
};

/** No national rule asks it of papers in a district court; many local rules and every reader do. */
export const OTHER_RECORD_CITES: Omit<RecordCiteRule, 'authority'> = {
  text: 'A judge takes a fact from the record, an exhibit or a declaration, not from the paper that asserts it.',
  verified: 'memory',
};

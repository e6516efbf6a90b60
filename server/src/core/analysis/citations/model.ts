/** Citations with what they refer to and whether it still stands. */
import type { ProseBlock } from '../../filing/model';
import type { Citation } from '../../filing/citations/index';
import type { Authority, StandingEntry } from '../../law/authorities/index';

export type CitationStatus = 'current' | 'superseded' | 'narrowed' | 'unknown';

/** Why a reference back leads nowhere. */
export type Unresolved =
  /** Nothing that it could refer to stands before it. */
  | 'nothing-before'
  /** Several authorities stand before it in one string. */
  | 'several-before'
  /** What stands before it may or may not be what is meant. */
  | 'unclear';

export interface AnalysedCitation {
  readonly citation: Citation;
  /** Offset of the citation that a short form, `Id.` or `supra` refers to; null for a full form, and where that is not certain. */
  readonly resolvesTo: number | null;
  /** Says why, when a reference back has no antecedent. */
  readonly unresolved?: Unresolved;
  readonly status: CitationStatus;
  /** The authority of the table that is cited, by itself or through its antecedent. */
  readonly authority?: Authority;
  /** What befell the authority by the day of the analysis. */
  readonly standing?: StandingEntry;
}

/** What the analysis reads of a document. A `Filing` is one; plain text has its blocks from `blocksOfText`. */
export interface CitedText {
  readonly text: string;
  readonly prose: readonly ProseBlock[];
}

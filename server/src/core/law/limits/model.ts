/** Length limits of papers, as data. District courts have no national limit, so none stands here. */
import type { CivilDate } from '../../dates/civil-date';
import type { Provenance } from '../model';

export type PaperCourt = 'district' | 'appeals' | 'supreme';

export interface WordLimit extends Provenance {
  readonly id: string;
  /** What the limit is for, as a phrase: `a principal brief`. */
  readonly paper: string;
  readonly court: PaperCourt;
  readonly documents: readonly string[];
  /** Only in these avenues; absent: in any. */
  readonly avenues?: readonly string[];
  /** Only where the paper's own title says so; absent: whatever its title. */
  readonly title?: RegExp;
  readonly words: number;
  readonly authority: string;
  /**
   * The limit by pages that may be chosen instead of the words; absent where only a handwritten or typewritten paper
   * may be measured in pages.
   */
  readonly pages?: number;
  /** Circuits whose own rule allows more, with the number and how it was checked. */
  readonly local?: readonly LocalLimit[];
  /** The rule that asks for a certificate stating the number of words; absent: none. */
  readonly certificate?: { readonly authority: string } & Pick<Provenance, 'verified' | 'source'>;
  /** Kinds of counsel whose papers are measured in another way, such as pages of a petition in forma pauperis. */
  readonly notFor?: readonly string[];
}

export interface LocalLimit extends Provenance {
  readonly circuits: readonly string[];
  readonly words: number;
}

export interface LimitQuestion {
  readonly court: PaperCourt | undefined;
  readonly avenue: string | undefined;
  readonly document: string;
  /** The paper's own title; empty when it has none. */
  readonly title: string;
  readonly counsel: string | undefined;
  /** The day the paper is filed, or today. */
  readonly on: CivilDate;
}

/** What counts as a word of a paper, and what its certificate must say. */
import { CHECKED } from '../deadlines/periods';
import type { Provenance } from '../model';

export interface CountingRule extends Provenance {
  readonly authority: string;
  /** Parts of a paper that do not count, by the names of the parts. Headings, footnotes and quotations do. */
  readonly excluded: readonly string[];
}

export const ITEMS_EXCLUDED: CountingRule = {
  row: 'L12', authority: 'Fed. R. App. P. 32(f)', source: 'FRAP, edition with amendments to 2024-12-01', verified: 'text', asOf: CHECKED,
  excluded: ['caption', 'disclosure', 'contents', 'oral-argument', 'addendum', 'compliance', 'certificate', 'signature', 'service'],
  note: 'Local rules may exclude more.',
};

/** Words on a page of a brief, as the limits were once converted; a brief longer than its pages hold relies on its words. */
export const WORDS_ON_A_PAGE: Provenance & { readonly words: number } = {
  words: 280, source: 'committee notes, as quoted in reports on the amendments of 2016', verified: 'second-hand', asOf: CHECKED,
};

/** A certificate may rely on the count of the word processor, which differs a little from any other count. */
export const COUNTS_MAY_DIFFER_BY = 0.02;

/** What stands in an exhibit, page by page, as far as it could be read. */

export type UnreadableReason = 'encrypted' | 'broken' | 'too-large';

export interface ExhibitContent {
  /** 0 when the exhibit could not be read. */
  readonly pages: number;
  /** The text of each page; a line of the page is a line of the text. */
  readonly text: readonly string[];
  /** False when no page has text: they are images. */
  readonly searchable: boolean;
  /** False for a text without page breaks: where the pages of the paper ended cannot be told from it. */
  readonly paged: boolean;
  /** For a text that the workspace holds: its path from the workspace root, so that a finding can point into it. */
  readonly path?: string;
  /** Why it could not be read; the message is one line, fit for an attorney. */
  readonly unreadable?: { readonly reason: UnreadableReason; readonly message: string };
}

/** Fewer letters than this on a page are a stamp or a page number. */
const LEAST_LETTERS = 20;
/** The line with which a clerk's system stamps every page it files, pictures too. */
const STAMP = /^[^\S\r\n\u2028\u2029]*(?:USCA\S{0,6}\s+|Appellate\s+)?Case:?\s*(?:#\s*)?\d[^\n]{0,200}$/gim;

/** True when a page has words of its own, besides the stamp of the docket. */
export const hasWords = (page: string): boolean =>
  (page.slice(0, 4_000).replace(STAMP, '').match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS;

/** The content of an exhibit whose pages have these texts. */
export const contentOf = (text: readonly string[], paged: boolean): ExhibitContent => ({
  pages: text.length, text, searchable: text.some(hasWords), paged,
});

export const unreadable = (reason: UnreadableReason, message: string): ExhibitContent => ({
  pages: 0, text: [], searchable: false, paged: false, unreadable: { reason, message },
});

/**
 * Snippet libraries in an editor: find an entry and put it into a paper, save what worked, see what changed. Names and
 * plain data, no logic. Dates are civil days, `YYYY-MM-DD`; texts have `\n` between lines and are plain.
 *
 * Everywhere `uri` is the document in front of the user: it decides which libraries are in force (the nearest first, the
 * built-in one last), which entries suit, and whose facts fill them. A document that is no filing is answered with the
 * facts of the case file above it, where there is one.
 */
import type { RangeDto } from './views';

/** The libraries in force for a document, with everything that keeps one from being used. Answers `SnippetLibrariesResult`. */
export const SNIPPET_LIBRARIES_REQUEST = 'filingLint/snippets/libraries';

/**
 * Entries that suit a document and have every word of a query, the nearest library first; of several with one prefix only
 * the nearest, which says what it hides. For the list of *Insert Snippet*. Answers `SnippetSearchResult`.
 */
export const SNIPPET_SEARCH_REQUEST = 'filingLint/snippets/search';

/** One entry, filled from the facts of the filing's case: to preview and to insert. Answers `SnippetExpandResult`, or null when there is no such entry. */
export const SNIPPET_EXPAND_REQUEST = 'filingLint/snippets/expand';

/**
 * What a selection would be as an entry: without the names, numbers and dates that the case knows, and what was taken out.
 * Nothing is written. For *Save Selection to Team Library*, to show before anything is saved. Answers `SnippetStripResult`.
 */
export const SNIPPET_STRIP_REQUEST = 'filingLint/snippets/strip';

/**
 * Saves a selection as a new entry of a library. The server strips the facts of the case again, whatever the client
 * showed, writes the whole file or none, only inside the folder of the library, and never over another entry. Answers
 * `SnippetSaveResult`.
 */
export const SNIPPET_SAVE_REQUEST = 'filingLint/snippets/save';

/** The parts of a filing that came from an entry which has changed since, each with a diff to its text now. Answers `SnippetChangesResult`. */
export const SNIPPET_CHANGES_REQUEST = 'filingLint/snippets/changes';

/**
 * The text of a document without the comments that remember which entry a part came from, as it may leave the office.
 * Answers `SnippetCleanResult`, or null for a document that cannot be read.
 */
export const SNIPPET_CLEAN_REQUEST = 'filingLint/snippets/clean';

export interface SnippetDocumentParams {
  readonly uri: string;
}

export interface SnippetLibraryDto {
  readonly name: string;
  /** Empty when it has none. */
  readonly version: string;
  /** As the settings write it; empty for the built-in entries. */
  readonly folder: string;
  readonly owners: readonly string[];
  readonly entries: number;
  /** True when `filingLint/snippets/save` can write into it. */
  readonly writable: boolean;
  /** Why it, or a part of it, cannot be used: sentences. */
  readonly problems: readonly string[];
}

export interface SnippetLibrariesResult {
  readonly libraries: readonly SnippetLibraryDto[];
}

export interface SnippetSearchParams extends SnippetDocumentParams {
  /** Words, all of which title, prefix, id, notes or authorities must have; absent or empty: every entry. */
  readonly query?: string;
  /** `section`: a part of the filing at `uri`. `document`: a whole paper to begin. Absent: both. */
  readonly scope?: 'section' | 'document';
  /** True: entries for other avenues, kinds of paper and circuits too. */
  readonly all?: boolean;
}

export interface SnippetEntryDto {
  /** Library and id, as the other requests want it. */
  readonly name: string;
  readonly title: string;
  readonly prefix: string;
  readonly scope: 'section' | 'document';
  readonly library: string;
  /** Empty when neither the entry nor its library has one. */
  readonly version: string;
  /** Ids; empty: any. The same holds for the next two. */
  readonly avenues: readonly string[];
  readonly documents: readonly string[];
  readonly circuits: readonly string[];
  readonly authorities: readonly string[];
  /** Absent: nobody has noted a review. */
  readonly reviewed?: string;
  readonly reviewer?: string;
  readonly lawAsOf?: string;
  readonly notes?: string;
  /** Source and review in one line for a list: `office 3, reviewed June 1, 2026 by A. Roe`. */
  readonly about: string;
  /** Names of entries with the same prefix in libraries further away. */
  readonly hides: readonly string[];
  /** True in a search for all entries, where it is for an avenue of which the matter has a paper; such entries come first. */
  readonly near?: true;
}

export interface SnippetSearchResult {
  readonly entries: readonly SnippetEntryDto[];
  /** True when there are more than were sent; a longer query finds the rest. */
  readonly incomplete: boolean;
}

export interface SnippetExpandParams extends SnippetDocumentParams {
  /** `SnippetEntryDto.name`. */
  readonly name: string;
}

export interface SnippetExpandResult {
  readonly entry: SnippetEntryDto;
  /** For the editor: tab stops and choices in the syntax of the protocol, with the comment that remembers the entry. */
  readonly snippet: string;
  /** The same as plain text. */
  readonly text: string;
  /** For a preview: without the comment. */
  readonly preview: string;
  /** What is stale in the entry today, as sentences; to be shown before it is inserted. */
  readonly stale: readonly string[];
}

export interface SnippetSelectionParams extends SnippetDocumentParams {
  /** The selection, as it stands in the document. */
  readonly text: string;
}

export interface StrippedDto {
  /** What stood there; an identifier that Fed. R. Crim. P. 49.1 protects is described, not repeated. */
  readonly was: string;
  /** A variable or a gap. */
  readonly now: string;
  readonly kind: 'name' | 'number' | 'date' | 'identifier';
  readonly times: number;
}

export interface SnippetStripResult {
  readonly text: string;
  readonly stripped: readonly StrippedDto[];
  /** False: no case is known, so that nothing but protected identifiers could be taken out. */
  readonly knowsCase: boolean;
  /** The entry that the selection came from, `library/id`, when it remembers one. */
  readonly cameFrom?: string;
  /** What the form may start with. */
  readonly suggested: { readonly title: string; readonly prefix: string; readonly avenue?: string; readonly document?: string; readonly circuit?: string; readonly authorities: readonly string[] };
}

export interface SnippetSaveParams extends SnippetSelectionParams {
  /** `SnippetLibraryDto.name`. */
  readonly library: string;
  readonly title: string;
  /** Absent: made from the title. */
  readonly prefix?: string;
  readonly scope?: 'section' | 'document';
  readonly avenues?: readonly string[];
  readonly documents?: readonly string[];
  readonly circuits?: readonly string[];
  readonly authorities?: readonly string[];
  /** The day on which somebody read it against the law. */
  readonly reviewed?: string;
  readonly reviewer?: string;
  readonly notes?: string;
  /** Folder inside the library; absent: its top. */
  readonly folder?: string;
}

/** `uri` of the new entry; or why there is none, with the text that would have been written. */
export type SnippetSaveResult =
  | { readonly uri: string; readonly name: string; readonly text: string; readonly stripped: readonly StrippedDto[] }
  | { readonly problem: string; readonly text?: string };

export interface SnippetChangeDto {
  readonly name: string;
  readonly title: string;
  readonly library: string;
  /** Versions that the paper remembers and that the library has now; empty where there was none. */
  readonly from: string;
  readonly to: string;
  readonly reviewed?: string;
  /** The comment and the part that came from the entry. */
  readonly range: RangeDto;
  /** What stands there now, and what the library would put there, filled from the case. */
  readonly before: string;
  readonly after: string;
  /** A unified diff from the one to the other. */
  readonly diff: string;
}

export interface SnippetChangesResult {
  readonly changes: readonly SnippetChangeDto[];
}

export interface SnippetCleanResult {
  readonly text: string;
  /** Comments that were taken out. */
  readonly removed: number;
  readonly edits: readonly { readonly range: RangeDto; readonly newText: string }[];
}

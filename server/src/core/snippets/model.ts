/** Entries that an attorney inserts (a section, or a whole paper) and the libraries that hold them. */
import type { CivilDate } from '../dates/civil-date';
import type { ParseProblem } from '../filing/yaml-node';
import type { Span } from '../text/span';

/** `document`: a whole paper with its own front matter. `section`: a part of one. */
export type Scope = 'document' | 'section';

/** A piece of the text of an entry. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** A place to write; `index` orders it among the others, absent: in the order of the text. */
  | { readonly kind: 'stop'; readonly index: number | undefined; readonly parts: readonly Part[]; readonly span: Span }
  | { readonly kind: 'choice'; readonly index: number | undefined; readonly options: readonly string[]; readonly span: Span }
  /** Filled from the facts of the case where they have it. */
  | { readonly kind: 'variable'; readonly name: string; readonly fallback: string | undefined; readonly span: Span };

export interface Entry {
  /** Path in its library without the extension, with `/`: `section-2255/timeliness-f1`. */
  readonly id: string;
  /** Name of the library; `built-in` for the tool's own. */
  readonly library: string;
  /** Path of the file in its library. */
  readonly file: string;
  readonly title: string;
  /** What is typed to get it. */
  readonly prefix: string;
  readonly scope: Scope;
  /** Canonical ids; empty: any. */
  readonly avenues: readonly string[];
  readonly documents: readonly string[];
  /** `1` to `11`, `dc`; empty: all. */
  readonly circuits: readonly string[];
  /** What it rests on, as cited. */
  readonly authorities: readonly string[];
  /** The day to which its law was checked. */
  readonly lawAsOf: CivilDate | undefined;
  readonly reviewed: CivilDate | undefined;
  readonly reviewer: string | undefined;
  readonly notes: string | undefined;
  /** Its own version, else that of its library; empty when neither is given. */
  readonly version: string;
  readonly body: string;
  /** Where the body stands in the file. */
  readonly bodySpan: Span;
  /** Of each key of the front matter that has a value, the place of the value. */
  readonly places: ReadonlyMap<string, Span>;
}

/** Something that keeps an entry or a library from being used as it is written. */
export interface EntryProblem extends ParseProblem {
  /** What to do about it. */
  readonly advice: string;
}

export interface ReadEntry {
  /** Undefined when the file cannot serve as an entry. */
  readonly entry: Entry | undefined;
  readonly problems: readonly EntryProblem[];
}

/** What `library.yaml` says. */
export interface LibraryHead {
  readonly name: string;
  readonly version: string;
  readonly owners: readonly string[];
  /** Months for which a review holds; undefined: for as long as the law stands. */
  readonly reviewMonths: number | undefined;
}

/** The name that the tool's own entries go by; no other library may take it. */
export const BUILT_IN = 'built-in';

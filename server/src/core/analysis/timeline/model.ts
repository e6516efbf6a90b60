/** What an account of events says of time: moments, the entries that carry them, and the durations it claims. */
import type { CivilDate } from '../../dates/civil-date';
import type { Span } from '../../text/span';

/** A time of day, or a place in a recording. */
export interface Moment {
  readonly kind: 'clock' | 'offset';
  /** Seconds since midnight, or since the recording began. */
  readonly seconds: number;
  /** How fine it is written, in seconds: 1, 60, or 3600 for a bare hour. */
  readonly precision: number;
  /** True for `2:03` without a.m. or p.m.: it may be twelve hours later. */
  readonly half: boolean;
  /** Minutes east of Greenwich where a zone with one meaning is named; its name where it has several. */
  readonly zone?: number | string;
  /** `about`, `approximately`, `shortly after`. */
  readonly approximate: boolean;
  readonly span: Span;
  readonly shown: string;
}

/** A line of an account: a row of a table, an item of a list, or a sentence. */
export interface Entry {
  readonly shown: string;
  /** Place of the moment or date. */
  readonly span: Span;
  /** Place of the whole row, item or sentence. */
  readonly whole: Span;
  /** What happened, as written, with the citation. */
  readonly text: string;
  /** Seconds on the account's own line of time; days count 86 400. */
  readonly at: number;
  /** Where the entry names a stretch of time, its end. */
  readonly until?: number;
  /** Seconds by which `at` may be off: approximate times, bare hours, months without a day. */
  readonly slack: number;
  readonly precision: number;
  readonly kind: 'clock' | 'offset' | 'date';
  /** Entries are compared only with those of the same track: one recording, one zone. */
  readonly track: string;
  readonly date?: CivilDate;
  readonly cited: boolean;
  /** Place in a recording that the same line cites, by exhibit. */
  readonly offsets: readonly { readonly exhibit: string; readonly seconds: number; readonly span: Span; readonly shown: string }[];
}

export interface Account {
  readonly form: 'table' | 'list' | 'prose';
  readonly kind: 'clock' | 'offset' | 'date';
  readonly entries: readonly Entry[];
  readonly span: Span;
  /** Heading above it and, for a table, its header cells; lower case. */
  readonly about: string;
  /** True when it reads as a chronology: a column or lead of times, not a column that happens to hold some. */
  readonly chronological: boolean;
}

/** A length of time claimed in words. */
export interface Duration {
  /** Seconds; `Infinity` and 0 for open ends. */
  readonly least: number;
  readonly most: number;
  /** The number named, in seconds. */
  readonly named: number;
  /** Seconds in the smallest unit named. */
  readonly unit: number;
  readonly exact: boolean;
  /** Offsets in the text it was read from. */
  readonly span: Span;
  readonly shown: string;
}

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;

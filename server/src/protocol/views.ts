/**
 * What views of a paper and of a matter show: plain data, no logic. Dates are civil days, `YYYY-MM-DD`; ranges are counted
 * in the units agreed with the client; texts are plain and must be escaped where they are shown.
 */
import type { MatterDeadlinesDto } from './requests';

/** Grounds, exhibits and checklist of one filing; null for what is no filing. No rule is run for it. */
export const PAPER_REQUEST = 'filingLint/paper';

/** A matter with its events, deadlines and papers, each with its findings; null for what belongs to no matter. */
export const MATTER_REQUEST = 'filingLint/matter';

export interface PaperParams {
  readonly uri: string;
}

export interface RangeDto {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface BarDto {
  readonly bar: string;
  /** `Procedural default`. */
  readonly name: string;
  readonly result: 'clear' | 'barred' | 'needs-showing' | 'not-cognizable' | 'unknown';
  readonly summary: string;
  /** True when the filing itself answers it. */
  readonly met: boolean;
  readonly missing: readonly string[];
}

export interface ClaimDto {
  readonly id: string;
  readonly title: string;
  readonly kind?: string;
  readonly kindName?: string;
  readonly declared: boolean;
  readonly timely: { readonly status: string; readonly summary: string };
  readonly bars: readonly BarDto[];
  readonly prejudice: { readonly needed: boolean; readonly asserted: number; readonly supported: number };
  readonly exhibits: readonly string[];
  readonly range: RangeDto;
}

export interface ExhibitDto {
  readonly label: string;
  readonly title?: string;
  readonly file?: string;
  /** Of the file; absent when the index names none. */
  readonly state?: 'present' | 'missing' | 'outside' | 'not-a-file' | 'unreadable';
  /** False for an exhibit that is cited and not in the index. */
  readonly declared: boolean;
  readonly citations: readonly RangeDto[];
  readonly range: RangeDto;
}

export interface ChecklistItemDto {
  readonly kind: 'section' | 'element' | 'exhibit' | 'record';
  readonly title: string;
  readonly done: boolean;
  /** False for what is usual but not asked for. */
  readonly required: boolean;
  readonly authority?: string;
  /** The ground that it is about; absent for the paper as a whole. */
  readonly claim?: string;
  readonly range?: RangeDto;
  /** Of a part of the record: how it stands, of whom and when it was asked, and what waits on it. */
  readonly note?: string;
}

export interface PaperDto {
  readonly uri: string;
  /** Path from the workspace root, with `/`. */
  readonly path: string;
  readonly document: string;
  readonly avenue?: { readonly id: string; readonly name: string };
  readonly filed?: string;
  readonly words: number;
  readonly claims: readonly ClaimDto[];
  readonly exhibits: readonly ExhibitDto[];
  readonly checklist: readonly ChecklistItemDto[];
}

export interface FindingDto {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly confidence: 'certain' | 'likely' | 'check';
  /** The three parts in one line. */
  readonly message: string;
  readonly what: string;
  readonly why: string;
  readonly do: string;
  readonly claim?: string;
  readonly range: RangeDto;
  /** Set for a finding that the paper sets aside. */
  readonly suppressed?: { readonly reason?: string; readonly until?: string; readonly by?: string };
}

export interface EventDto {
  readonly id: string;
  /** `entry of judgment`. */
  readonly name: string;
  readonly date: string;
  readonly source?: string;
  readonly uri: string;
  readonly range: RangeDto;
}

export interface MatterDto extends MatterDeadlinesDto {
  readonly asOf: string;
  /** In the order of their dates. */
  readonly events: readonly EventDto[];
  /** Filings of the matter, and the findings of each. */
  readonly papers: readonly (PaperDto & { readonly findings: readonly FindingDto[] })[];
  /** Findings in the case file itself. */
  readonly findings: readonly FindingDto[];
}

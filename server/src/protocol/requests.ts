/**
 * What the client and the language server say to each other besides the protocol's own messages:
 * names and plain data, no logic. Dates are civil days written `YYYY-MM-DD`; counts are civil days;
 * positions are zero-based, UTF-16, as in LSP.
 */

/** The section that the server asks `workspace/configuration` for. */
export const SETTINGS_SECTION = 'filingLint';

/** Deadlines of one matter (the one `uri` belongs to) or, without `uri`, of every matter of the workspace. */
export const DEADLINES_REQUEST = 'filingLint/deadlines';

/** How current the law and the analysis are; for the status item. */
export const STATUS_REQUEST = 'filingLint/status';

/** From the server, whenever an answer to `filingLint/status` or `filingLint/deadlines` may have changed. */
export const STATUS_CHANGED_NOTIFICATION = 'filingLint/statusChanged';

export interface DeadlinesParams {
  /** A filing or a case file; absent: every matter of the workspace. */
  readonly uri?: string;
}

export interface StepDto {
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly authority?: string;
}

export interface ReadingDto {
  readonly due: string;
  readonly final?: string;
  readonly label: string;
  readonly authorities: readonly string[];
}

/** A deadline as `filing-lint deadlines --format json` prints it, with its explanation. */
export interface DeadlineDto {
  readonly id: string;
  /** Path of the case file or filing that holds the facts, from the workspace root. */
  readonly matter: string;
  readonly avenue: string;
  readonly title: string;
  readonly kind: 'deadline' | 'waiting-period' | 'none';
  readonly trigger?: { readonly event: string; readonly date: string };
  readonly final?: string;
  readonly due?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly readings: readonly ReadingDto[];
  readonly filed?: string;
  readonly status: 'met' | 'open' | 'approaching' | 'missed' | 'premature' | 'not-triggered' | 'unknown';
  readonly daysLeft?: number;
  readonly steps: readonly StepDto[];
  /** Event ids or fact keys whose absence keeps the answer open. */
  readonly missing: readonly string[];
  readonly authorities: readonly string[];
  /** Markdown: the steps, readings and notes, as a hover shows them. */
  readonly explanation: string;
}

export interface MatterDeadlinesDto {
  /** The caption, else the docket number, else the folder's name. */
  readonly title: string;
  /** Path of the case file (or of the filing, where there is none), from the workspace root. */
  readonly path: string;
  readonly uri: string;
  readonly deadlines: readonly DeadlineDto[];
}

export interface DeadlinesResult {
  /** Today for this answer. */
  readonly asOf: string;
  readonly matters: readonly MatterDeadlinesDto[];
}

export interface StatusParams {
  /** The document in front of the user, when there is one. */
  readonly uri?: string;
}

export interface StatusResult {
  /** The day through which the law in this build was checked. */
  readonly lawAsOf: string;
  /** Version of the extension. */
  readonly version: string;
  readonly matters: number;
  readonly filings: number;
  /** True when the law was last checked too long before today to rely on. */
  readonly stale: boolean;
  /** Set when `uri` is a filing whose avenue is known. */
  readonly avenue?: { readonly id: string; readonly name: string };
}

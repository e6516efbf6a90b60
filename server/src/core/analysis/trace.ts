/** How an answer was reached. Every face of the product (hover, table, report, message) shows the same trace. */
import type { CivilDate } from '../dates/civil-date';
import type { Settled, Step, Verified } from '../law/model';

export type { Step } from '../law/model';

/** One way courts read a period. Where courts agree there is exactly one. */
export interface Reading {
  readonly due: CivilDate;
  /** For 28 U.S.C. § 2255(f)(1): the day the judgment became final. */
  readonly final?: CivilDate;
  /** Short name of the reading, such as "final on the day of dismissal". */
  readonly label: string;
  readonly authorities: readonly string[];
  readonly steps: readonly Step[];
  readonly settled: Settled;
  readonly verified: Verified;
  /** True for the reading that prevails in the case's own circuit (or everywhere). */
  readonly prevails: boolean;
  /** True for a later date that holds only if an open day counts as a legal holiday; courts do not differ on the rest. */
  readonly arguable?: true;
}

export type DeadlineKind = 'deadline' | 'waiting-period' | 'none';

export type DeadlineStatus =
  | 'met'
  | 'open'
  | 'approaching'
  | 'missed'
  | 'premature'
  | 'not-triggered'
  | 'unknown';

/** A deadline applied to the facts of one matter. Dates are civil days; counts are civil days. */
export interface Deadline {
  readonly id: string;
  readonly avenue: string;
  readonly title: string;
  readonly kind: DeadlineKind;
  readonly trigger?: { readonly event: string; readonly date: CivilDate };
  readonly final?: CivilDate;
  /** The prevailing reading's date; where none prevails, the earliest. For a waiting period, the first safe day. */
  readonly due?: CivilDate;
  readonly earliest?: CivilDate;
  readonly latest?: CivilDate;
  readonly readings: readonly Reading[];
  readonly filed?: CivilDate;
  readonly status: DeadlineStatus;
  /** Civil days from the day of the run to `due`; negative once it has passed. */
  readonly daysLeft?: number;
  /** Steps of the reading that `due` comes from. */
  readonly steps: readonly Step[];
  /** Event ids or fact keys whose absence keeps the answer open. */
  readonly missing: readonly string[];
  readonly authorities: readonly string[];
  /** Plain sentences an attorney should know with this date: extension, exceptions, doubts. */
  readonly notes: readonly string[];
  readonly nature: string;
  /** The weakest check among the entries of law that the answer rests on. */
  readonly verified: Verified;
}

/**
 * What every entry of the law table carries: where it stands, who looked, and for which days it holds.
 * Nothing outside `law` may state a period, a date or a citation of law.
 */
import type { CivilDate } from '../dates/civil-date';

/**
 * How an entry was checked. `text`: the rule, statute or opinion itself was read. `second-hand`:
 * a court page, defender page or commentary says it. `memory`: unverified. An entry checked by
 * memory only never makes an error on its own.
 */
export type Verified = 'text' | 'second-hand' | 'memory';

export interface Provenance {
  /** Row of the reviewed law reference, such as `A1` or `F11`, for tracing an entry back to its review. */
  readonly row?: string;
  /** Where the statement was read: a register code or an address. */
  readonly source: string;
  readonly verified: Verified;
  /** The day up to which the entry is known to hold. */
  readonly asOf: CivilDate;
  /** First day on which the entry is the law; absent: as far back as the tool reaches. */
  readonly from?: CivilDate;
  /** Last day on which the entry is the law; absent: still the law as of `asOf`. */
  readonly until?: CivilDate;
  /** What a reviewer should know: limits, doubts, open questions. */
  readonly note?: string;
}

/** How firmly courts hold to a rule. `settled` may yield an error; the others yield warnings and readings. */
export type Settled = 'settled' | 'likely' | 'split' | 'unsettled';

/** What happens when a period is missed. */
export type Nature =
  | 'jurisdictional'
  | 'mandatory-claim-processing'
  | 'statute-of-limitations'
  | 'claim-processing'
  | 'administrative'
  | 'waiting-period'
  /** Set by a party, not by law: nothing but that party’s word extends it. */
  | 'offer'
  | 'none';

export type Unit = 'day' | 'month' | 'year';

export interface Period {
  readonly count: number;
  readonly unit: Unit;
}

/** One version of a period, in force from `from` until `until`, chosen by the day of the triggering event. */
export interface DatedPeriod extends Provenance {
  readonly period: Period;
  /** Under the rules before 2009-12-01 weekends and holidays inside short periods were not counted. */
  readonly skipsWeekendsAndHolidays?: boolean;
  readonly authority: string;
}

/** One step of a computation: a plain sentence, the days it leads from and to, and its authority. */
export interface Step {
  readonly text: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly authority?: string;
}

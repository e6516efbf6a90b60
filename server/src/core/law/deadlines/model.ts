import type { DatedPeriod, Nature, Provenance } from '../model';
import type { CivilDate } from '../../dates/civil-date';

/** Which set of rules computes the time. */
export type TimeRules = 'criminal' | 'civil' | 'appellate' | 'supreme-court';

/** The avenue and documents whose timeliness a deadline decides. */
export interface Governs {
  readonly avenue: string;
  /** Absent: every document of the avenue that opens it (motion, memorandum, petition, brief). */
  readonly documents?: readonly string[];
  /** It decides only for a paper whose text has these words, and not for one that has the others. */
  readonly pleading?: RegExp;
  readonly unlessPleading?: RegExp;
}

/** A deadline as law: no facts in it. */
export interface DeadlineRule {
  readonly id: string;
  /** Avenue under which tables list it. */
  readonly avenue: string;
  readonly title: string;
  readonly kind: 'deadline' | 'waiting-period' | 'none';
  readonly nature: Nature;
  readonly timeRules: TimeRules;
  /** What the period runs from, in words: `entry of judgment`. */
  readonly from: string;
  /** Versions of the period, oldest first, chosen by the day of the trigger. Empty for kind `none`. */
  readonly periods: readonly DatedPeriod[];
  /** The documents it decides for. */
  readonly governs: readonly Governs[];
  /** Events that show the act was done. */
  readonly doneBy: readonly string[];
  /** How the period can be enlarged, as a sentence; absent: it cannot, or nothing is known. */
  readonly extension?: string;
  /** Sentences that go with every answer. */
  readonly notes: readonly string[];
  /** Binds the other side or the court: no reminder is set for it. */
  readonly theirs?: true;
  /** How an entry without a period was checked; a period says so itself. */
  readonly provenance?: Provenance;
}

/** The version of the period in force on `on`, the day of the trigger; the first one for earlier days. */
export function periodOn(rule: DeadlineRule, on: CivilDate): DatedPeriod {
  const version = rule.periods.findLast((p) => p.from === undefined || p.from <= on) ?? rule.periods[0];
  if (version === undefined) throw new Error(`${rule.id} has no period`);
  return version;
}

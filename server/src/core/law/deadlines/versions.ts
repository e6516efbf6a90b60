/** Whether a count rests on a period that has since been changed. */
import type { DatedPeriod, Period } from '../model';
import type { DeadlineRule } from './model';
import { DEADLINE_RULES } from './index';

export interface FormerPeriod {
  readonly rule: DeadlineRule;
  /** The version that was counted. */
  readonly then: DatedPeriod;
  /** The version in force now. */
  readonly now: DatedPeriod;
}

const FORMER: readonly FormerPeriod[] = DEADLINE_RULES.flatMap((rule) => {
  const now = rule.periods.at(-1);
  return now ? rule.periods.filter((p) => p.until !== undefined).map((then) => ({ rule, then, now })) : [];
});

/** The periods among `authorities` that are no longer the law: a period is counted as it stood on the day that started it. */
export const formerPeriods = (authorities: readonly string[]): FormerPeriod[] =>
  FORMER.filter(({ then }, i) => authorities.includes(then.authority) && FORMER.findIndex((f) => f.then.authority === then.authority) === i);

/** `14 days`, `1 year`. */
export const periodWords = ({ count, unit }: Period): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

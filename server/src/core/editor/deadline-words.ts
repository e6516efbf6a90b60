/** How a deadline stands, in the words of the table and the ledger. */
import type { Deadline } from '../analysis/trace';
import { daysBetween, type CivilDate } from '../dates/civil-date';
import { eventWords } from '../law/event-words';
import { grouped } from '../text/numbers';

const days = (n: number): string => (n === 1 ? 'one day' : `${grouped(n)} days`);

/** How a deadline stands when `due` is its last day (of a waiting period: the first safe day), in words. */
export function statusWords({ kind, filed }: Pick<Deadline, 'kind' | 'filed'>, due: CivilDate, asOf: CivilDate): string {
  const waiting = kind === 'waiting-period';
  if (filed === undefined) {
    const left = daysBetween(asOf, due);
    if (waiting) return left > 0 ? `too early today; safe in ${days(left)}` : 'the wait is over';
    if (left === 0) return 'due today';
    return left > 0 ? `due in ${days(left)}` : `passed ${days(-left)} ago, no filing recorded`;
  }
  const when = `${filed > asOf ? 'to be filed' : 'filed'} ${filed}`;
  const late = daysBetween(due, filed);
  if (waiting) return late < 0 ? `${days(-late)} too early: ${when}` : `met: ${when}`;
  if (late > 0) return `${days(late)} late: ${when}`;
  return `met: ${when}, ${late === 0 ? 'on the last day' : `${days(-late)} before the last day`}`;
}

/** The same in two or three words, for where there is room for no more: `12 days left`, `3 days late`. */
export function shortStatus({ kind, filed }: Pick<Deadline, 'kind' | 'filed'>, due: CivilDate, asOf: CivilDate): string {
  const waiting = kind === 'waiting-period';
  const away = daysBetween(filed ?? asOf, due);
  if (filed !== undefined) {
    if (waiting) return away > 0 ? `${days(away)} too early` : 'met';
    return away < 0 ? `${days(-away)} late` : 'met';
  }
  if (waiting) return away > 0 ? `safe in ${days(away)}` : 'wait is over';
  if (away === 0) return 'today';
  return away > 0 ? `${days(away)} left` : `passed ${days(-away)} ago`;
}

/** An event or fact in plain words, with the key to write it under. */
export function named(key: string): string {
  const words = eventWords(key);
  return words === key ? key : `${words} (${key})`;
}

/** `entry of judgment, 2019-06-12; judgment final 2019-06-26`; undefined while nothing has started the time. */
export function startWords({ trigger, final }: Pick<Deadline, 'trigger' | 'final'>): string | undefined {
  if (trigger === undefined) return undefined;
  return `${eventWords(trigger.event)}, ${trigger.date}${final !== undefined && final !== trigger.date ? `; judgment final ${final}` : ''}`;
}

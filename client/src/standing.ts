/** How a deadline stands, in words, from the dates that the server computed. No period is counted here. */
import type { DeadlineDto } from '../../server/src/protocol/requests';

const DAY_MS = 86_400_000;
const WEEKDAY = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' });

/** `Wed 2026-11-18`: the weekday is what an attorney checks a computed date by. */
export const day = (date: string): string => `${WEEKDAY.format(new Date(`${date}T00:00:00Z`))} ${date}`;

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

export const days = (count: number): string => (count === 1 ? 'one day' : `${count.toLocaleString('en-US')} days`);

export interface Standing {
  /** The date to act by: the earliest reading that is not past, else the last one; absent when it cannot be computed. */
  readonly date?: string;
  readonly words: string;
  /** `lapsed`: passed long ago without a filing on record, as most periods of a matter do. */
  readonly urgency: 'passed' | 'lapsed' | 'now' | 'soon' | 'later' | 'done' | 'unknown' | 'wait';
}

/** Days at which a date is a matter of days, not of planning. */
const NOW_DAYS = 7;
/** Days for which a date that has passed may still be news. */
const NEWS_DAYS = 30;

export function standingOf(deadline: DeadlineDto, asOf: string): Standing {
  const { due, filed, kind, status } = deadline;
  if (due === undefined) {
    if (kind === 'none') return { words: 'no deadline', urgency: 'done' };
    if (status === 'not-triggered') return { words: 'not running', urgency: 'done' };
    return { words: deadline.missing.length > 0 ? `needs ${deadline.missing.join(', ')}` : 'needs more facts', urgency: 'unknown' };
  }
  if (kind === 'waiting-period') {
    const left = daysBetween(asOf, due);
    return left > 0 ? { date: due, words: `not before; ${days(left)} to wait`, urgency: 'wait' } : { date: due, words: 'the wait is over', urgency: 'done' };
  }
  if (filed !== undefined && filed <= asOf) {
    const late = daysBetween(due, filed);
    return late > 0 ? { date: due, words: `filed ${days(late)} late`, urgency: 'passed' } : { date: due, words: `met: filed ${filed}`, urgency: 'done' };
  }
  const dates = [...new Set([due, ...deadline.readings.map((r) => r.due)])].sort();
  const next = dates.find((date) => date >= asOf);
  if (next === undefined) {
    const ago = daysBetween(due, asOf);
    return { date: due, words: `passed ${days(ago)} ago`, urgency: ago <= NEWS_DAYS ? 'passed' : 'lapsed' };
  }
  const left = daysBetween(asOf, next);
  const ahead = left === 0 ? 'due today' : `${days(left)} left`;
  const words = next === dates[0] ? ahead : `${ahead} on a later reading; the earliest has passed`;
  const close = left <= NOW_DAYS || next !== dates[0];
  return { date: next, words, urgency: close ? 'now' : status === 'approaching' ? 'soon' : 'later' };
}

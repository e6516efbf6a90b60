/** Small pieces of wording that several rules share, so that the same thing is always said the same way. */
import type { Deadline, Reading } from '../analysis/trace';
import { eventWords } from '../law/event-words';
import { formatDate, daysBetween, type CivilDate } from '../dates/civil-date';

/** `one day`, `12 days`. */
export const dayCount = (n: number): string => (n === 1 ? 'one day' : `${n} days`);

/** `one day late`, `12 days late`. */
export const late = (due: CivilDate, on: CivilDate): string => `${dayCount(daysBetween(due, on))} late`;

const NATURES: Readonly<Record<string, string>> = {
  jurisdictional: 'The time is jurisdictional: the court cannot excuse a late paper.',
  'mandatory-claim-processing': 'The time must be enforced if the government raises it, though it can be forfeited.',
  'statute-of-limitations': 'It is a statute of limitations: the government must raise it, and equitable tolling or actual innocence can excuse it.',
  'claim-processing': 'The court can extend the time.',
  administrative: 'It is an agency’s time; a valid reason for delay may be accepted.',
  offer: 'The day is the government’s own: only its word in writing extends it. Counsel who lets an offer lapse unconveyed may have been ineffective.',
  'waiting-period': 'The wait must be enforced if the government raises it.',
};

export const consequence = (d: Deadline): string => NATURES[d.nature] ?? '';

/** `due December 1, 1998, from the day certiorari was denied (28 U.S.C. § 2255(f)(1); Robinson ...)`. */
export const readingLine = (r: Reading): string => `${formatDate(r.due)}: ${r.label} (${r.authorities.slice(0, 3).join('; ')})`;

/** The chain of dates in one sentence: `December 1, 1997 → December 1, 1998`. */
export function counted(d: Deadline): string {
  const start = d.trigger ? `${eventWords(d.trigger.event)} on ${formatDate(d.trigger.date)}` : '';
  const final = d.final && d.final !== d.trigger?.date ? `, final on ${formatDate(d.final)}` : '';
  return `counted from ${start}${final}`;
}

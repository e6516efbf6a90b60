/** The deadlines of a matter as a whole: those of its case file, answered by what its filings say. */
import type { Deadline } from '../core/analysis/trace';

/** The same period from the same order: an id comes back for each order that starts it. */
const sameOrder = (a: Deadline, b: Deadline): boolean =>
  a.id === b.id && a.trigger?.event === b.trigger?.event && a.trigger?.date === b.trigger?.date;

/**
 * The better-informed of two answers about the same order. An act that the case file shows as done stands. Among
 * filings the first filed counts: the paper that opened the avenue met or missed the date, not a later memorandum.
 */
function better(known: Deadline, other: Deadline, fromCase: ReadonlySet<Deadline>): Deadline {
  if (other.filed === undefined) return known;
  if (known.filed === undefined) return other;
  return !fromCase.has(known) && other.filed < known.filed ? other : known;
}

/**
 * `fromCase`: deadlines computed from the case file alone. `fromFilings`: one list for each filing of the
 * matter, computed from its own facts. Returns the case file's list in its order, each answer replaced by a
 * better-informed one, with what only filings know (a claim's own trigger) beside its like.
 */
export function mergeDeadlines(fromCase: readonly Deadline[], fromFilings: readonly (readonly Deadline[])[]): Deadline[] {
  const own = new Set(fromCase);
  const merged = [...fromCase];
  for (const deadline of fromFilings.flat()) {
    const same = merged.findIndex((known) => sameOrder(known, deadline));
    if (same >= 0) {
      merged[same] = better(merged[same]!, deadline, own);
      continue;
    }
    const open = merged.findIndex((known) => known.id === deadline.id && known.due === undefined);
    const last = merged.findLastIndex((known) => known.id === deadline.id);
    if (open >= 0) merged[open] = deadline;
    else if (deadline.due !== undefined || last < 0) merged.splice(last < 0 ? merged.length : last + 1, 0, deadline);
  }
  return merged;
}

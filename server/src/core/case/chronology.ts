/** Finds dates that cannot all be right, because one event cannot come before the other. */
import { ORDERS, type Order } from './chronology-order';
import type { CaseEvent, Facts } from './facts';

export interface ImpossibleOrder {
  /** The event that has to come first; its date is the later one. */
  readonly earlier: CaseEvent;
  /** The event that cannot come before it. */
  readonly later: CaseEvent;
  /** Why, as a sentence. */
  readonly explanation: string;
}

type ById = ReadonlyMap<string, readonly CaseEvent[]>;

function byId(events: readonly CaseEvent[]): ById {
  const found = new Map<string, CaseEvent[]>();
  for (const event of events) {
    const list = found.get(event.id);
    if (list) list.push(event);
    else found.set(event.id, [event]);
  }
  return found;
}

/** Some event tells of another round: one between the two dates, ends included, or one that opened it before. */
const reopened = ({ first, then, unless = [], opened = [] }: Order, from: CaseEvent, to: CaseEvent, events: ById): boolean =>
  unless.some((id) => id !== first && id !== then && events.get(id)?.some(({ at }) => at >= from.at && at <= to.at))
  || opened.some((id) => events.get(id)?.some(({ at }) => at <= from.at));

/**
 * The pairs that an order can be checked on. An event that happened once is compared with its one
 * counterpart, and the n-th of several with the n-th; where the numbers differ some are missing, and
 * nobody can tell which.
 */
function pairs({ first, then }: Order, events: ById): readonly (readonly [CaseEvent, CaseEvent])[] {
  const [ones, others] = [events.get(first) ?? [], events.get(then) ?? []];
  return ones.length === others.length ? ones.map((one, i) => [one, others[i]!] as const) : [];
}

/** True when an event known once, between the two in every case, will itself show the mistake. */
function shownThrough({ first, then }: Order, events: ById): boolean {
  return ORDERS.some(
    (a) => a.first === first && events.get(a.then)?.length === 1
      && ORDERS.some((b) => b.first === a.then && b.then === then && comparable(a, events) && comparable(b, events)),
  );
}

function comparable(order: Order, events: ById): boolean {
  const found = pairs(order, events);
  return found.length === 1 && found.every(([one, other]) => one.at <= other.at || !reopened(order, other, one, events));
}

/**
 * The orders of events that no case can have: each names two events, of which one is dated wrongly.
 * Unusual but possible orders, and repeated events that cannot be matched, are left alone.
 * @returns in the order of the dates; empty when nothing is provably wrong
 */
export function checkChronology(facts: Pick<Facts, 'events'>): readonly ImpossibleOrder[] {
  const events = byId([...facts.events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)));
  const found: ImpossibleOrder[] = [];
  for (const order of ORDERS) {
    if (!events.has(order.first) || !events.has(order.then) || shownThrough(order, events)) continue;
    for (const [earlier, later] of pairs(order, events)) {
      if (earlier.at > later.at && !reopened(order, later, earlier, events)) found.push({ earlier, later, explanation: order.explanation });
    }
  }
  return found.sort((a, b) => (a.later.at < b.later.at ? -1 : a.later.at > b.later.at ? 1 : 0));
}

/** Which appeal belongs to which order: notices are matched to the last appealable order before them. */
import type { CaseEvent } from '../../case/facts';
import { earliest, type CivilDate } from '../../dates/civil-date';
import type { DeadlineContext } from './context';

const LATER_ORDERS = ['section-2255-denied', 'sentence-reduction-denied', 'order-entered', 'coram-nobis-denied', 'section-2241-denied'];

/** The judgment that the matter is about: the last one entered, or the one that followed a resentencing. */
export interface Judgment {
  /** Entry on the docket; where only the resentencing is known, that day, which is never later than entry. */
  readonly entered: CaseEvent;
  /** The day from which appeals and petitions belong to this judgment; absent: from the beginning. */
  readonly since?: CivilDate;
  /** True when an earlier judgment was replaced. */
  readonly renewed: boolean;
  /** Fact that would make the answer exact. */
  readonly missing?: string;
}

export function judgmentOf(context: DeadlineContext): Judgment | undefined {
  const entries = context.all('judgment-entered');
  const resentenced = context.last('resentenced');
  if (resentenced) {
    const entered = [...entries, ...context.all('amended-judgment-entered')]
      .filter((e) => e.at >= resentenced.at)
      .sort((a, b) => (a.at < b.at ? -1 : 1))[0];
    return entered
      ? { entered, since: resentenced.at, renewed: true }
      : { entered: resentenced, since: resentenced.at, renewed: true, missing: 'amended-judgment-entered' };
  }
  const entered = entries.at(-1);
  if (!entered) return undefined;
  if (entries.length === 1) return { entered, renewed: false };
  const announced = context.all('sentence-imposed').filter((e) => e.at <= entered.at).at(-1);
  return { entered, since: announced?.at ?? entered.at, renewed: true };
}

/** Orders after judgment that can be appealed on their own, oldest first. */
export const laterOrders = (context: DeadlineContext): readonly CaseEvent[] =>
  context.facts.events.filter((e) => LATER_ORDERS.includes(e.id));

/**
 * The notice of appeal that belongs to `order`: the first one filed on or after it and before the next appealable
 * order. A notice filed between the announcement of a sentence and the entry of judgment counts for the judgment
 * (Fed. R. App. P. 4(b)(2)).
 */
export function noticeFor(context: DeadlineContext, order: CaseEvent): CaseEvent | undefined {
  const orders = [...context.all('judgment-entered'), ...context.all('amended-judgment-entered'), ...laterOrders(context)];
  const next = orders.filter((o) => o.at > order.at && !isPrelude(context, o, order)).sort((a, b) => (a.at < b.at ? -1 : 1))[0];
  const isJudgment = order.id === 'judgment-entered' || order.id === 'amended-judgment-entered' || order.id === 'resentenced';
  const announced = isJudgment
    ? [...context.all('sentence-imposed'), ...context.all('resentenced')].filter((e) => e.at <= order.at).at(-1)?.at
    : undefined;
  const from = announced ?? order.at;
  return context.all('notice-of-appeal-filed').find((n) => n.at >= from && (next === undefined || n.at < next.at));
}

/** An amended judgment that is no new judgment does not end the appeal of the one before it. */
const isPrelude = (context: DeadlineContext, later: CaseEvent, order: CaseEvent): boolean =>
  later.id === 'amended-judgment-entered' && order.id === 'judgment-entered' && context.last('resentenced') === undefined;

const ENDS_REVIEW = ['appeal-decided', 'rehearing-denied', 'appeal-dismissed', 'appeal-dismissed-voluntarily', 'certiorari-denied', 'supreme-court-decided'];

/**
 * Events of direct review of `judgment`: those of its own time, and none that belongs to the appeal of a later order.
 * Where the appeal of the judgment had been decided before the next appealable order, a later appellate ruling is
 * that order's, unless a petition for certiorari was already pending.
 */
export function directReview(context: DeadlineContext, judgment: Judgment): readonly CaseEvent[] {
  const events = context.facts.events.filter((e) => judgment.since === undefined || e.at >= judgment.since);
  const later = laterOrders(context).filter((o) => o.at >= judgment.entered.at);
  const own = noticeFor(context, judgment.entered);
  const nextNotice = later.map((o) => noticeFor(context, o)?.at ?? (own ? undefined : o.at)).find((d) => d !== undefined);
  const nextOrder = later[0]?.at;
  const before = (at: CivilDate | undefined, ids: readonly string[]) => at !== undefined && events.some((e) => ids.includes(e.id) && e.at < at);
  const pending = before(nextOrder, ['certiorari-petition-filed', 'certiorari-granted']) && !before(nextOrder, ['certiorari-denied', 'supreme-court-decided']);
  const concluded = before(nextOrder, ENDS_REVIEW) && !pending;
  const end = concluded ? earliest([nextOrder, nextNotice].filter((d) => d !== undefined)) : nextNotice;
  return events.filter((e) => end === undefined || e.at < end);
}

/** What runs from a ruling on a § 2255 motion or a coram nobis petition. */
import type { CaseEvent } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import { appeal, periodOn, type DeadlineRule } from '../../law/deadlines/index';
import { calendarDays } from '../../law/time/counting';
import type { Deadline } from '../trace';
import { laterOrders, noticeFor } from './appeals';
import { conclude, countPeriod, countRule, plainReading, type DeadlineContext } from './context';
import { simple } from './simple';

/** Appeal, alteration and reopening after a ruling on a § 2255 motion or a coram nobis petition. */
export function collateralRulingDeadlines(context: DeadlineContext): Deadline[] {
  const { section2255Appeal, alterJudgment, reopenAppealTime, coramNobisAppeal } = appeal;
  const denied = context.last('section-2255-denied');
  const altered = context.all('section-2255-altered').filter((e) => denied === undefined || e.at >= denied.at).at(-1);
  const from = altered ?? denied;
  const notes = denied && !altered ? [appeal.separateDocumentNote(denied.at, separateDocumentDue(context, denied.at))] : [];
  const coram = context.last('coram-nobis-denied');
  return [
    ...simple(context, section2255Appeal, from, 'section-2255-denied', { filed: denied && noticeFor(context, denied)?.at, notes }),
    ...simple(context, alterJudgment, denied, 'section-2255-denied', { filed: undefined }),
    ...reopening(context, reopenAppealTime, denied),
    ...simple(context, coramNobisAppeal, coram, 'coram-nobis-denied', { filed: coram && noticeFor(context, coram)?.at }),
  ];
}

function separateDocumentDue(context: DeadlineContext, order: CivilDate): CivilDate {
  const rule = appeal.section2255Appeal;
  const entry = calendarDays(order, appeal.SEPARATE_DOCUMENT_DAYS).due;
  return countRule(context, rule, entry).due;
}

/** 14 days from notice or 180 days from entry, whichever is earlier. */
function reopening(context: DeadlineContext, rule: DeadlineRule, denied: CaseEvent | undefined): Deadline[] {
  const notice = context.last('notice-of-order-received');
  const order = denied ?? laterOrders(context).at(-1);
  if (!notice || !order) return [];
  const near = countRule(context, rule, notice.at);
  const far = countPeriod(context, rule, appeal.reopenOuterLimit, order.at, 'entry of the order');
  const first = near.due <= far.due ? near : far;
  const reading = { ...plainReading(first, periodOn(rule, notice.at), 'the earlier of the two limits'), steps: [...near.steps, ...far.steps] };
  return [conclude(context, { rule, trigger: { event: notice.id, date: notice.at }, readings: [reading] })];
}

/** What runs from a ruling on a § 2255 motion or a coram nobis petition. */
import type { CaseEvent } from '../../case/facts';
import { daysBetween, type CivilDate } from '../../dates/civil-date';
import { appeal, periodOn, rule60b, type DeadlineRule } from '../../law/deadlines/index';
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
  const habeas = context.last('section-2241-denied');
  const notice = simple(context, section2255Appeal, from, 'section-2255-denied', { filed: denied && noticeFor(context, denied)?.at, notes });
  return [
    ...notice,
    ...appealExtension(context, notice),
    ...simple(context, alterJudgment, denied, 'section-2255-denied', { filed: undefined }),
    ...simple(context, rule60b.rule60bOneYear, denied, 'section-2255-denied'),
    ...reopening(context, reopenAppealTime, denied),
    ...simple(context, rule60b.section2241Appeal, habeas, 'section-2241-denied', { filed: habeas && noticeFor(context, habeas)?.at }),
    ...simple(context, coramNobisAppeal, coram, 'coram-nobis-denied', { filed: coram && noticeFor(context, coram)?.at }),
  ];
}

function appealExtension(context: DeadlineContext, notices: readonly Deadline[]): Deadline[] {
  const rule = appeal.section2255AppealExtension;
  return notices.flatMap((notice) => {
    if (!notice.due || !notice.trigger) return [];
    const count = countRule(context, rule, notice.due);
    const reading = { ...plainReading(count, periodOn(rule, notice.due), `from ${rule.from}`), steps: [...notice.steps, ...count.steps] };
    return [conclude(context, { rule, trigger: notice.trigger, readings: [reading], filed: undefined })];
  });
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
  if (daysBetween(order.at, notice.at) <= appeal.NOTICE_WITHIN_DAYS) {
    return [conclude(context, { rule, readings: [], without: 'not-triggered', notes: [appeal.noticeInTime(notice.at)] })];
  }
  const near = countRule(context, rule, notice.at);
  const far = countPeriod(context, rule, appeal.reopenOuterLimit, order.at, 'entry of the order');
  const [first, other] = near.due <= far.due ? [near, far] : [far, near];
  const reading = { ...plainReading(first, periodOn(rule, notice.at), 'the earlier of the two limits'), steps: [...other.steps, ...first.steps] };
  return [conclude(context, { rule, trigger: { event: notice.id, date: notice.at }, readings: [reading] })];
}

/** The time to appeal the criminal judgment, and to appeal other orders of the criminal case. */
import type { CaseEvent } from '../../case/facts';
import { latest, type CivilDate } from '../../dates/civil-date';
import { eventWords } from '../../law/event-words';
import { appeal, appellateMotions, periodOn, pretrial, trialCourt } from '../../law/deadlines/index';
import { GOVERNMENT_APPEAL, ORDER_APPEAL_NOTES, POST_TRIAL_MOTION, RESTITUTION_APPEAL_NOTE } from '../../law/deadlines/notes';
import type { Verified } from '../../law/model';
import type { Deadline, Step } from '../trace';
import { judgmentOf, laterOrders, noticeFor, type Judgment } from './appeals';
import { arguableReadings } from './arguable-days';
import { conclude, countPeriod, countRule, plainReading, type DeadlineContext } from './context';
import { simple } from './simple';

/** When the time to appeal a judgment starts and ends, with how that was found. */
export interface AppealTime {
  readonly trigger: { readonly event: string; readonly date: CivilDate };
  readonly expires: CivilDate;
  readonly steps: readonly Step[];
  readonly missing: readonly string[];
  readonly notes: readonly string[];
  /** True when a motion under Rule 29, 33 or 34 moved the start. */
  readonly tolled: boolean;
  /** How the period that was counted is known. */
  readonly verified: Verified;
  /** Set while such a motion is pending: the time has not started. */
  readonly pending?: string;
}

const { noticeOfAppeal, appealExtension } = appeal;

const FROM_ORDER = 'entry of the order';

const APPEAL_ENDED = ['appeal-dismissed', 'appeal-dismissed-voluntarily', 'appeal-decided', 'rehearing-denied', 'certiorari-denied', 'supreme-court-decided', 'judgment-final'];

/** The time to appeal `judgment`: from its entry, or from the last timely post-trial motion or the government's notice. */
export function appealTime(context: DeadlineContext, judgment: Judgment): AppealTime {
  const entered = judgment.entered;
  const missing: string[] = judgment.missing ? [judgment.missing] : [];
  const notes: string[] = [];
  const steps: Step[] = [];
  let trigger = { event: entered.id, date: entered.at };
  let tolled = false;
  let pending: string | undefined;

  const filed = context.all('post-trial-motion-filed').filter((e) => judgment.since === undefined || e.at >= judgment.since).at(-1);
  const decided = context.all('post-trial-motion-decided').filter((e) => judgment.since === undefined || e.at >= judgment.since).at(-1);
  const late = filed !== undefined && filed.at > lastDayForTollingMotion(context, entered.at);
  if (late) {
    notes.push(POST_TRIAL_MOTION.tooLate(filed.at));
  } else if (decided && decided.at > entered.at) {
    steps.push({
      text: POST_TRIAL_MOTION.moves,
      from: entered.at, to: decided.at, authority: POST_TRIAL_MOTION.authority,
    });
    trigger = { event: decided.id, date: decided.at };
    tolled = true;
    if (!filed) {
      missing.push('post-trial-motion-filed');
      notes.push(POST_TRIAL_MOTION.unproven);
    }
  } else if (filed && !decided) {
    pending = 'post-trial-motion-decided';
  }

  const government = context.all('government-appeal-filed').filter((e) => e.at > trigger.date).at(-1);
  if (government) {
    const ours = countRule(context, noticeOfAppeal, trigger.date);
    const theirs = countRule(context, noticeOfAppeal, government.at);
    if (theirs.due > ours.due) {
      steps.push({
        text: GOVERNMENT_APPEAL.opens,
        from: trigger.date, to: government.at, authority: GOVERNMENT_APPEAL.authority,
      });
      trigger = { event: government.id, date: government.at };
    }
  }
  const count = countRule(context, noticeOfAppeal, trigger.date);
  return {
    trigger, expires: count.due, steps: [...steps, ...count.steps], missing, notes, tolled,
    verified: periodOn(noticeOfAppeal, trigger.date).verified, ...(pending ? { pending } : {}),
  };
}

/** A post-trial motion tolls when made within its own time from the verdict, or within 14 days of entry of judgment. */
function lastDayForTollingMotion(context: DeadlineContext, entered: CivilDate): CivilDate {
  const verdict = context.last('verdict') ?? context.last('plea');
  const discharged = context.last('jury-discharged');
  const candidates = [verdict, discharged].flatMap((e) => (e && e.at <= entered ? [countRule(context, trialCourt.rule29, e.at).due] : []));
  return latest([...candidates, countRule(context, noticeOfAppeal, entered).due])!;
}

/** One deadline for each order that can be appealed, the latest order first. */
export function noticeDeadlines(context: DeadlineContext): Deadline[] {
  const judgment = judgmentOf(context);
  const found: Deadline[] = [];
  for (const order of [...laterOrders(context)].reverse()) {
    if (order.id === 'sentence-reduction-denied' || order.id === 'order-entered') found.push(orderNotice(context, order));
  }
  const restitution = judgment && !judgment.renewed ? restitutionFixed(context) : undefined;
  if (restitution) found.push(restitutionNotice(context, restitution));
  if (judgment) found.push(judgmentNotice(context, judgment));
  // Once an appeal has run its course, the time to take it is no question any more.
  const moot = context.facts.events.some((e) => APPEAL_ENDED.includes(e.id));
  if (found.length === 0 && (!moot || context.governs(noticeOfAppeal))) {
    found.push(conclude(context, { rule: noticeOfAppeal, readings: [], missing: ['judgment-entered'], without: 'unknown' }));
  }
  return governed(context, found);
}

/** For a notice that is itself being checked, its date belongs to the last order entered before it. */
function governed(context: DeadlineContext, found: Deadline[]): Deadline[] {
  const filed = context.filed;
  if (!filed || !context.governs(noticeOfAppeal)) return found;
  const target = found.find((d) => d.trigger && d.trigger.date <= filed) ?? found[0];
  return found.map((d) =>
    d === target
      ? conclude(context, { rule: noticeOfAppeal, trigger: d.trigger, readings: d.readings, filed, missing: d.missing, notes: extra(d) })
      : d,
  );
}

const extra = (d: Deadline): string[] =>
  d.notes.filter((n) => !noticeOfAppeal.notes.includes(n) && n !== noticeOfAppeal.extension);

function judgmentNotice(context: DeadlineContext, judgment: Judgment): Deadline {
  const time = appealTime(context, judgment);
  const filed = noticeFor(context, judgment.entered);
  if (time.pending && !filed) {
    return conclude(context, {
      rule: noticeOfAppeal, trigger: time.trigger, readings: [], missing: [time.pending], without: 'not-triggered',
      notes: [POST_TRIAL_MOTION.pending],
    });
  }
  const period = periodOn(noticeOfAppeal, time.trigger.date);
  const reading = plainReading({ due: time.expires, steps: time.steps }, period, `from ${eventWords(time.trigger.event)}`);
  const readings = [reading, ...arguableReadings(context, noticeOfAppeal, period, time.trigger.date, noticeOfAppeal.from, reading)];
  return conclude(context, {
    rule: noticeOfAppeal, trigger: time.trigger, readings, filed: filed?.at, missing: time.missing, notes: time.notes,
  });
}

function orderNotice(context: DeadlineContext, order: CaseEvent): Deadline {
  const period = periodOn(noticeOfAppeal, order.at);
  const count = countPeriod(context, noticeOfAppeal, period, order.at, FROM_ORDER);
  const reading = plainReading(count, period, `from ${FROM_ORDER}`);
  return conclude(context, {
    rule: noticeOfAppeal,
    trigger: { event: order.id, date: order.at },
    readings: [reading, ...arguableReadings(context, noticeOfAppeal, period, order.at, FROM_ORDER, reading)],
    filed: noticeFor(context, order)?.at,
    notes: ORDER_APPEAL_NOTES,
  });
}

/** The amended judgment that fixed restitution left open at sentencing; its note or source says so. */
export const restitutionFixed = (context: DeadlineContext): CaseEvent | undefined =>
  context.all('amended-judgment-entered').findLast((e) => /restitution/i.test(`${e.note ?? ''} ${e.source ?? ''}`));

/** A second notice, from the amended judgment: the first does not reach it. */
function restitutionNotice(context: DeadlineContext, amended: CaseEvent): Deadline {
  const period = periodOn(noticeOfAppeal, amended.at);
  const from = 'entry of the amended judgment that fixed restitution';
  const reading = plainReading(countPeriod(context, noticeOfAppeal, period, amended.at, from), period, `from ${from}`);
  return conclude(context, {
    rule: noticeOfAppeal, trigger: { event: amended.id, date: amended.at },
    readings: [reading, ...arguableReadings(context, noticeOfAppeal, period, amended.at, from, reading)],
    filed: context.all('notice-of-appeal-filed').find((n) => n.at >= amended.at)?.at,
    notes: [RESTITUTION_APPEAL_NOTE],
  });
}

/** The government's time, while the judgment can still be appealed: nothing once the appeal has run its course. */
export function governmentDeadlines(context: DeadlineContext): Deadline[] {
  const rule = appellateMotions.governmentNotice;
  const judgment = judgmentOf(context);
  if (!judgment || context.facts.events.some((e) => e.at >= judgment.entered.at && APPEAL_ENDED.includes(e.id))) return [];
  const notice = noticeFor(context, judgment.entered);
  const from = notice && notice.at > judgment.entered.at ? notice : judgment.entered;
  return simple(context, rule, from, 'judgment-entered', { filed: context.all('government-appeal-filed').find((e) => e.at >= judgment.entered.at)?.at });
}

/** A motion to reconsider the last order of the criminal case that can be appealed on its own. */
export function reconsiderationDeadlines(context: DeadlineContext): Deadline[] {
  const order = laterOrders(context).findLast((e) => e.id === 'sentence-reduction-denied' || e.id === 'order-entered');
  return order ? simple(context, pretrial.reconsideration, order, order.id) : [];
}

/** The outer day to which the time to appeal can be extended, for each time to appeal that has a date. */
export function extensionDeadlines(context: DeadlineContext, notices: readonly Deadline[]): Deadline[] {
  return notices.flatMap((notice) => {
    if (!notice.due) return [];
    const count = countRule(context, appealExtension, notice.due);
    return conclude(context, {
      rule: appealExtension,
      trigger: { event: notice.trigger?.event ?? 'judgment-entered', date: notice.trigger?.date ?? notice.due },
      readings: [{ ...plainReading(count, periodOn(appealExtension, notice.due), 'from expiry of the time to appeal'), steps: [...notice.steps, ...count.steps] }],
      filed: notice.filed,
    });
  });
}

/** Waiting periods and agency times around sentence reduction, supervision and clemency; avenues with no deadline. */
import { addYears, type CivilDate } from '../../dates/civil-date';
import { deadlineRule, periodOn, sentence, type DeadlineRule } from '../../law/deadlines/index';
import { calendarDays, waitUntilAfter } from '../../law/time/counting';
import type { Deadline, Reading } from '../trace';
import { conclude, periodText, plainReading, type DeadlineContext } from './context';
import { simple } from './simple';

/** Waiting periods and agency times around sentence reduction, supervision and clemency. */
export function sentenceDeadlines(context: DeadlineContext): Deadline[] {
  const { compassionateReleaseWait, regionalRemedy, centralRemedy, terminationWait, pardonWait } = sentence;
  const began = context.last('supervised-release-began') ?? context.last('released');
  const released = context.last('released') ?? (context.facts.defendant.custody?.value === 'prison' ? undefined : context.last('sentence-imposed'));
  return [
    ...wardenWait(context, compassionateReleaseWait),
    ...agency(context, regionalRemedy, 'warden-denied'),
    ...agency(context, centralRemedy, 'regional-director-denied'),
    ...simple(context, terminationWait, began, 'supervised-release-began', began ? { readings: wait(terminationWait, began.at) } : {}),
    ...(context.governs(pardonWait) || context.first('released') ? simple(context, pardonWait, released, 'released', released ? { readings: [anniversary(pardonWait, released.at)] } : {}) : []),
  ];
}

function wait(rule: DeadlineRule, from: CivilDate, words = rule.from): Reading[] {
  const period = periodOn(rule, from);
  const count = waitUntilAfter(from, period.period, { label: `${periodText(period)} from ${words}`, authority: period.authority });
  return [plainReading(count, period, `after ${periodText(period)}`)];
}

/** "At least five years after": the anniversary itself is late enough, and a waiting period never rolls. */
function anniversary(rule: DeadlineRule, from: CivilDate): Reading {
  const period = periodOn(rule, from);
  const due = addYears(from, period.period.count);
  const step = { text: `${periodText(period)} from ${rule.from}`, from, to: due, authority: period.authority };
  return plainReading({ due, steps: [step] }, period, `after ${periodText(period)}`);
}

/** The 30 days run from receipt; a date of sending alone gives only the first day that could possibly be safe. */
function wardenWait(context: DeadlineContext, rule: DeadlineRule): Deadline[] {
  const filed = context.governs(rule) ? context.facts.filed?.value : undefined;
  const before = (id: string) => context.all(id).filter((e) => filed === undefined || e.at <= filed).at(-1) ?? context.first(id);
  const received = before('warden-request-received');
  if (received) return simple(context, rule, received, 'warden-request-received', { readings: wait(rule, received.at) });
  const sent = before('warden-request-sent');
  if (!sent) return simple(context, rule, undefined, 'warden-request-received');
  const reading: Reading = { ...wait(rule, sent.at, 'the day the request was sent, which is never later than receipt')[0]!, label: 'no earlier than this, counted from sending', settled: 'likely' };
  return [
    conclude(context, {
      rule, filed, trigger: { event: sent.id, date: sent.at }, readings: [reading], missing: ['warden-request-received'],
      notes: [sentence.RECEIPT_NOTE],
    }),
  ];
}

function agency(context: DeadlineContext, rule: DeadlineRule, id: string): Deadline[] {
  const event = context.last(id);
  if (!event) return [];
  const period = periodOn(rule, event.at);
  const count = calendarDays(event.at, period.period.count, { label: `${periodText(period)} from ${rule.from}`, authority: period.authority });
  return simple(context, rule, event, id, { readings: [plainReading(count, period, `from ${rule.from}`)] });
}

/** Avenues without a deadline say so, when a filing of theirs asks. */
export function withoutDeadline(context: DeadlineContext): Deadline[] {
  const rule = deadlineRule(`${context.input.avenue}/motion`) ?? deadlineRule(`${context.input.avenue}/petition`);
  return rule?.kind === 'none' ? [conclude(context, { rule, readings: [], filed: context.facts.filed?.value })] : [];
}

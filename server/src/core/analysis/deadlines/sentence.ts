/** Waiting periods and agency times around sentence reduction, supervision and clemency; avenues with no deadline. */
import type { CaseEvent } from '../../case/facts';
import { addYears, formatLong, type CivilDate } from '../../dates/civil-date';
import { DEADLINE_RULES, periodOn, remedies, sentence, type DeadlineRule } from '../../law/deadlines/index';
import { calendarDays, nextCourtDay, waitUntilAfter } from '../../law/time/counting';
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
    ...agency(context, remedies.remedyRequest, 'grievance-arose'),
    ...silence(context, remedies.wardenResponse, 'remedy-request-filed', 'warden-denied'),
    ...agency(context, regionalRemedy, 'warden-denied'),
    ...silence(context, remedies.regionalResponse, 'remedy-regional-filed', 'regional-director-denied'),
    ...agency(context, centralRemedy, 'regional-director-denied'),
    ...silence(context, remedies.centralResponse, 'remedy-central-filed'),
    ...(onProbation(context) ? probation(context) : simple(context, terminationWait, began, 'supervised-release-began', began ? waited(context, terminationWait, began) : {})),
    ...(context.governs(pardonWait) || context.first('released') ? simple(context, pardonWait, released, 'released', released ? { readings: [anniversary(pardonWait, released.at)] } : {}) : []),
  ];
}

function wait(rule: DeadlineRule, from: CivilDate, words = rule.from): Reading[] {
  const period = periodOn(rule, from);
  const count = waitUntilAfter(from, period.period, { label: `${periodText(period)} from ${words}`, authority: period.authority });
  return [plainReading(count, period, `after ${periodText(period)}`)];
}

/** The wait, and where it ends on a weekend or holiday the first day on which the court is open after it. */
function waited(context: DeadlineContext, rule: DeadlineRule, event: CaseEvent): { readings: Reading[]; notes: string[] } {
  const readings = wait(rule, event.at);
  const first = readings[0]!.due;
  const open = nextCourtDay(first, context.courtDays(rule.timeRules));
  return { readings, notes: open === first ? [] : [sentence.firstCourtDay(formatLong(open))] };
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
  const filed = context.governs(rule) ? context.filed : undefined;
  const before = (id: string) => context.all(id).filter((e) => filed === undefined || e.at <= filed).at(-1) ?? context.first(id);
  const received = before('warden-request-received');
  if (received) return simple(context, rule, received, 'warden-request-received', waited(context, rule, received));
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

/** The first day on which silence may be taken for a denial; nothing once the answer is there. */
function silence(context: DeadlineContext, rule: DeadlineRule, id: string, answered?: string): Deadline[] {
  const event = context.last(id);
  if (!event || (answered !== undefined && context.all(answered).some((e) => e.at >= event.at))) return [];
  return simple(context, rule, event, id, { readings: wait(rule, event.at) });
}

const onProbation = (context: DeadlineContext): boolean => context.facts.defendant.custody?.value === 'probation';

/** Shown, never held against a paper: whether the offense is a felony, which alone has to wait, the facts do not say. */
function probation(context: DeadlineContext): Deadline[] {
  const sentenced = context.last('sentence-imposed');
  return sentenced ? simple(context, remedies.probationWait, sentenced, 'sentence-imposed', waited(context, remedies.probationWait, sentenced)) : [];
}

/** Avenues without a deadline say so, when a filing of theirs asks. */
export const withoutDeadline = (context: DeadlineContext): Deadline[] =>
  DEADLINE_RULES.filter((rule) => rule.kind === 'none' && context.governs(rule)).map((rule) =>
    conclude(context, { rule, readings: [], filed: context.filed }));

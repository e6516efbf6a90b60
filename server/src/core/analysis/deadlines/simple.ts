/** Deadlines that run from one event by one period. */
import type { CaseEvent } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import { periodOn, type DeadlineRule } from '../../law/deadlines/index';
import { addServiceDays } from '../../law/time/counting';
import type { Deadline, Reading } from '../trace';
import { arguableReadings } from './arguable-days';
import { conclude, countRule, plainReading, type DeadlineContext } from './context';

/** A date from one event, when the event is known or the filing calls for the deadline; else nothing. */
export function simple(
  context: DeadlineContext, rule: DeadlineRule, event: CaseEvent | undefined, missing: string,
  options: { filed?: CivilDate | undefined; notes?: readonly string[]; readings?: readonly Reading[] } = {},
): Deadline[] {
  const own = context.governs(rule) ? context.filed : undefined;
  const filed = own ?? options.filed;
  if (!event) {
    return context.governs(rule) ? [conclude(context, { rule, readings: [], filed, missing: [missing], without: 'unknown' })] : [];
  }
  const readings = options.readings ?? forward(context, rule, event.at);
  return [conclude(context, { rule, trigger: { event: event.id, date: event.at }, readings, filed, notes: options.notes ?? [] })];
}

function forward(context: DeadlineContext, rule: DeadlineRule, at: CivilDate): Reading[] {
  const period = periodOn(rule, at);
  const plain = plainReading(countRule(context, rule, at), period, `from ${rule.from}`);
  return [plain, ...arguableReadings(context, rule, period, at, rule.from, plain)];
}

/** The first day on which the act was done, on or after `from`. */
export const done = (context: DeadlineContext, rule: DeadlineRule, from: CivilDate | undefined): CivilDate | undefined =>
  context.facts.events.find((e) => rule.doneBy.includes(e.id) && (from === undefined || e.at >= from))?.at;

/** From service of a paper; service by mail and the like adds days after the period has rolled. */
export function served(context: DeadlineContext, rule: DeadlineRule, event: CaseEvent): Reading[] {
  const period = periodOn(rule, event.at);
  const count = addServiceDays(countRule(context, rule, event.at), event.by ?? 'electronic', event.at, context.courtDays(rule.timeRules));
  return [plainReading(count, period, `from ${rule.from}`)];
}

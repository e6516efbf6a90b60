/**
 * Counting periods as the rules count them: the trigger day left out, every day counted, the last day
 * counted unless the court is closed on it. Each count carries the lines of its worksheet.
 */
import type { CivilDate } from '../../dates/civil-date';
import { addDays, addMonths, addYears, dayOf, formatDate, formatLong } from '../../dates/civil-date';
import type { Period, Step } from '../model';
import type { CourtDays } from './court-days';
import { nonCountingDay, rollBackward, rollForward, withAuthority } from './court-days';
import { rulesOn, serviceRule } from './rules';

export type { CourtDays } from './court-days';
export { nextCourtDay } from './court-days';
export type { HourCount, Moment } from './hours';
export { countHours } from './hours';
export type { RuleSet, Service } from './rules';

export interface Count {
  readonly due: CivilDate;
  readonly steps: readonly Step[];
  /** True when the date would differ if a holiday were kept only on the day the statute names. */
  readonly reliesOnObservedHoliday: boolean;
}

export interface CountOptions {
  /** First line of the worksheet, such as `14 days from entry of judgment`. */
  readonly label?: string;
  /** The rule or statute that sets the period. */
  readonly authority?: string;
  /** Weekends and holidays inside the period are left out: periods under 11 days before December 1, 2009. Days only. */
  readonly skipsWeekendsAndHolidays?: boolean;
}

const UNITS = { day: 'days', month: 'months', year: 'years' } as const;

/** `14 days`, `1 year`. */
export const periodText = (period: Period): string =>
  `${period.count} ${period.count === 1 ? period.unit : UNITS[period.unit]}`;

/**
 * The last day of a period measured after an event.
 * Months and years end on the same day of the month; a day that the month lacks becomes its last day, the earlier and safe choice.
 * Source: Fed. R. Crim. P. 45(a)(1), Fed. R. Civ. P. 6(a)(1), Fed. R. App. P. 26(a)(1), S. Ct. R. 30.1; United States v. Hurst,
 * 322 F.3d 1256 (10th Cir. 2003) (anniversary).
 */
export function countForward(trigger: CivilDate, period: Period, days: CourtDays, options: CountOptions = {}): Count {
  const rules = rulesOn(days.rules, trigger);
  const counted = options.skipsWeekendsAndHolidays === true && period.unit === 'day'
    ? countOpenDays(trigger, period.count, days)
    : { last: addPeriod(trigger, period), leftOut: [] };
  const steps: Step[] = [{
    text: options.label ?? `${periodText(period)} from ${formatDate(trigger)}`,
    from: trigger,
    to: counted.last,
    authority: options.authority ?? rules.count,
  }];
  if (counted.leftOut.length > 0) {
    const text = `Weekend days and holidays inside this short period are not counted: ${counted.leftOut.map(formatDate).join('; ')}`;
    steps.push(withAuthority({ text, from: trigger, to: counted.last }, rules.shortPeriods));
  }
  steps.push(...shortMonth(trigger, period, counted.last));
  const moved = rollForward(counted.last, days, rules);
  return { due: moved.due, steps: [...steps, ...moved.steps], reliesOnObservedHoliday: moved.reliesOnObservedHoliday };
}

/**
 * The last day of a period of `count` civil days measured back from an event: the act may be done on that day or before.
 * State holidays do not count; a closed clerk's office moves the date forward again.
 * Source: Fed. R. Crim. P. 45(a)(5), (a)(3), (a)(6)(C) and their civil and appellate twins.
 */
export function countBackward(event: CivilDate, count: number, days: CourtDays, options: CountOptions = {}): Count {
  const rules = rulesOn(days.rules, event);
  const last = addDays(event, -count);
  const first: Step = {
    text: options.label ?? `${periodText({ count, unit: 'day' })} before ${formatDate(event)}`,
    from: event,
    to: last,
    authority: options.authority ?? rules.countingBack,
  };
  const moved = rollBackward(last, days, rules);
  return { due: moved.due, steps: [first, ...moved.steps], reliesOnObservedHoliday: moved.reliesOnObservedHoliday };
}

/**
 * Adds what the manner of service adds, after the period would otherwise expire: `count` is the period already moved off
 * weekends and holidays, and the result is moved again. An unknown method adds nothing, which is the safe reading.
 * Source: Fed. R. Crim. P. 45(c), Fed. R. Civ. P. 6(d), Fed. R. App. P. 26(c). It applies only when the party must act within
 * a time after being served, never to periods that run from entry, verdict, sentence or finality.
 */
export function addServiceDays(count: Count, method: string | undefined, servedOn: CivilDate, days: CourtDays): Count {
  const rules = rulesOn(days.rules, servedOn);
  const service = method === undefined ? undefined : serviceRule(method, servedOn);
  const stays = { from: count.due, to: count.due };
  const noted = (text: string): Count => ({ ...count, steps: [...count.steps, withAuthority({ text, ...stays }, rules.threeDays)] });
  if (!service) return noted('No days added: the facts do not say how the paper was served');
  if (rules.threeDays === undefined) return noted('No days added: these rules add none for the manner of service');
  if (service.added === 0) {
    const since = service.from ? ` since ${formatDate(service.from)}` : '';
    return noted(`No days added: the paper was served ${service.phrase}, which adds none${since}`);
  }
  const last = addDays(count.due, service.added);
  const added = withAuthority({
    text: `${periodText({ count: service.added, unit: 'day' })} added, because the paper was served ${service.phrase}`,
    from: count.due,
    to: last,
  }, rules.threeDays);
  const moved = rollForward(last, days, rules);
  return {
    due: moved.due,
    steps: [...count.steps, added, ...moved.steps],
    reliesOnObservedHoliday: count.reliesOnObservedHoliday || moved.reliesOnObservedHoliday,
  };
}

/**
 * The first day on which an act is no longer premature: the day after the waiting period has run.
 * Never moved: electronic filing is open on weekends, and the error to prevent is filing too early.
 */
export function waitUntilAfter(trigger: CivilDate, period: Period, options: CountOptions = {}): Count {
  const last = addPeriod(trigger, period);
  const due = addDays(last, 1);
  const label = options.label ?? `${periodText(period)} from ${formatDate(trigger)}`;
  return {
    due,
    steps: [
      withAuthority({ text: label, from: trigger, to: last }, options.authority),
      ...shortMonth(trigger, period, last),
      withAuthority({ text: `The period has run at the end of ${formatLong(last)}: ${formatLong(due)} is the first safe day`, from: last, to: due }, options.authority),
    ],
    reliesOnObservedHoliday: false,
  };
}

/**
 * The last of `count` calendar days after the trigger, on whatever day of the week it falls.
 * Source: the regulations on the administrative remedy speak of calendar days and move no date (28 C.F.R. §§ 542.14, 542.15).
 */
export function calendarDays(trigger: CivilDate, count: number, options: CountOptions = {}): Count {
  const due = addDays(trigger, count);
  const text = options.label ?? `${count} calendar ${count === 1 ? 'day' : 'days'} from ${formatDate(trigger)}`;
  return { due, steps: [withAuthority({ text, from: trigger, to: due }, options.authority)], reliesOnObservedHoliday: false };
}

/** The same day `period` later, before any moving. */
function addPeriod(trigger: CivilDate, period: Period): CivilDate {
  switch (period.unit) {
    case 'day': return addDays(trigger, period.count);
    case 'month': return addMonths(trigger, period.count);
    case 'year': return addYears(trigger, period.count);
  }
}

/** Counts only days on which the court is open for the purposes of the old short-period rule: no weekend, no holiday. */
function countOpenDays(trigger: CivilDate, count: number, days: CourtDays): { last: CivilDate; leftOut: readonly CivilDate[] } {
  const leftOut: CivilDate[] = [];
  let last = trigger;
  for (let counted = 0; counted < count;) {
    const next = addDays(last, 1);
    if (next <= last) break;
    last = next;
    if (nonCountingDay(last, days, 'forward')) leftOut.push(last);
    else counted += 1;
  }
  return { last, leftOut };
}

/** The line that explains an anniversary on an earlier day of the month, as when the trigger is February 29. */
function shortMonth(trigger: CivilDate, period: Period, last: CivilDate): readonly Step[] {
  if (period.unit === 'day' || dayOf(last) === dayOf(trigger)) return [];
  return [{ text: `The month has no day ${dayOf(trigger)}: its last day, ${formatDate(last)}, is taken as the safe choice`, from: last, to: last }];
}

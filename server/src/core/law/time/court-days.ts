/** On which days a paper cannot be due, and how a date moves off them, one worksheet line for each cause. */
import type { CivilDate } from '../../dates/civil-date';
import { addDays, formatDate, formatLong, isWeekend, weekday } from '../../dates/civil-date';
import type { Step } from '../model';
import type { LegalHoliday } from './holidays';
import { legalHoliday } from './holidays';
import type { CountingRules, RuleSet } from './rules';

/** What makes a day unavailable for one matter. */
export interface CourtDays {
  /** State and court holidays named in the case file; they count only in periods measured after an event. */
  readonly stateHolidays: ReadonlySet<CivilDate>;
  /** Days on which the clerk's office was inaccessible. */
  readonly closures: ReadonlySet<CivilDate>;
  /**
   * Days whose standing as a legal holiday is open, counted as holidays only to show an arguable later date;
   * forward periods only. Absent for the date that is shown as due.
   */
  readonly arguable?: ReadonlyMap<CivilDate, NamedDay>;
  /** Names the authority of each step. The Supreme Court counts no state holiday and no other court's closure. */
  readonly rules: RuleSet;
}

export interface NamedDay {
  readonly name: string;
  readonly authority: string;
}

export type Direction = 'forward' | 'backward';

/** Why a period may not end on a day. */
export type Bar =
  | { readonly cause: 'weekend' }
  | { readonly cause: 'holiday'; readonly holiday: LegalHoliday }
  | { readonly cause: 'state-holiday' }
  | { readonly cause: 'arguable'; readonly day: NamedDay }
  | { readonly cause: 'closure' };

/** Why a period running in this direction may not end on `d`, closures aside; undefined when it may. */
export function nonCountingDay(d: CivilDate, days: CourtDays, direction: Direction): Bar | undefined {
  if (isWeekend(d)) return { cause: 'weekend' };
  const holiday = legalHoliday(d);
  if (holiday) return { cause: 'holiday', holiday };
  // Rule 45(a)(6)(C): state holidays count "for periods that are measured after an event" only.
  if (direction === 'forward' && days.rules !== 'supreme-court' && days.stateHolidays.has(d)) return { cause: 'state-holiday' };
  const arguable = direction === 'forward' ? days.arguable?.get(d) : undefined;
  return arguable && { cause: 'arguable', day: arguable };
}

function barOn(d: CivilDate, days: CourtDays, direction: Direction): Bar | undefined {
  const bar = nonCountingDay(d, days, direction);
  if (bar) return bar;
  return days.rules !== 'supreme-court' && days.closures.has(d) ? { cause: 'closure' } : undefined;
}

export interface Moved {
  readonly due: CivilDate;
  readonly steps: readonly Step[];
  readonly reliesOnObservedHoliday: boolean;
}

/**
 * The first day, from `start` on, on which a period measured after an event may end.
 * Source: Fed. R. Crim. P. 45(a)(1)(C), (a)(3)(A), (a)(5), (a)(6) and their civil and appellate twins; S. Ct. R. 30.1.
 */
export function rollForward(start: CivilDate, days: CourtDays, rules: CountingRules): Moved {
  return roll(start, (d) => barOn(d, days, 'forward'), 1, rules);
}

/**
 * The last day, back from `start`, on which a period measured before an event may end.
 * State holidays do not count. A closed clerk's office extends the time, so it moves the date *forward*,
 * to the next accessible day that is no weekend and no holiday (Rule 45(a)(3)(A) and the note of 2009).
 */
export function rollBackward(start: CivilDate, days: CourtDays, rules: CountingRules): Moved {
  const back = roll(start, (d) => nonCountingDay(d, days, 'backward'), -1, rules);
  const ahead = roll(back.due, (d) => barOn(d, days, 'backward'), 1, rules);
  return {
    due: ahead.due,
    steps: [...back.steps, ...ahead.steps],
    reliesOnObservedHoliday: back.reliesOnObservedHoliday || ahead.reliesOnObservedHoliday,
  };
}

/** The first day, from `start` on, on which the court is open; `start` itself when it is. */
export const nextCourtDay = (start: CivilDate, days: CourtDays): CivilDate => {
  let d = start;
  while (barOn(d, days, 'forward')) {
    const next = addDays(d, 1);
    if (next <= d) break;
    d = next;
  }
  return d;
};

function roll(start: CivilDate, barred: (d: CivilDate) => Bar | undefined, step: 1 | -1, rules: CountingRules): Moved {
  const steps: Step[] = [];
  let reliesOnObservedHoliday = false;
  let due = start;
  for (let bar = barred(due); bar; bar = barred(due)) {
    const next = addDays(due, bar.cause === 'weekend' ? acrossWeekend(due, step) : step);
    // The calendar ends somewhere; a date at its edge stays where it is.
    if (step > 0 ? next <= due : next >= due) break;
    steps.push(moveStep(due, next, bar, step, rules));
    if (bar.cause === 'holiday' && bar.holiday.observed) reliesOnObservedHoliday = true;
    due = next;
  }
  return { due, steps, reliesOnObservedHoliday };
}

/** Civil days from a Saturday or Sunday to the nearest weekday in the direction of `step`. */
const acrossWeekend = (d: CivilDate, step: 1 | -1): number =>
  weekday(d) === 6 ? (step > 0 ? 2 : -1) : step > 0 ? 1 : -2;

function moveStep(from: CivilDate, to: CivilDate, bar: Bar, step: 1 | -1, rules: CountingRules): Step {
  const moved = `moved ${step > 0 ? '' : 'back '}to ${formatLong(to)}`;
  const next = step > 0 ? rules.lastDay : rules.countingBack;
  switch (bar.cause) {
    case 'weekend':
      return { text: `${formatDate(from)} is a ${dayName(from)}: ${moved}`, from, to, authority: next };
    case 'holiday':
      return { text: `${holidayText(from, bar.holiday)}: ${moved}`, from, to, authority: `${next}; ${bar.holiday.authority}` };
    case 'state-holiday':
      return withAuthority(
        { text: `${formatLong(from)} is listed in the case file as a state or court holiday: ${moved}`, from, to }, rules.stateHoliday);
    case 'arguable':
      return { text: `If ${bar.day.name} counts as a legal holiday, ${formatLong(from)} is left out: ${moved}`, from, to, authority: bar.day.authority };
    case 'closure':
      return withAuthority(
        { text: `The clerk's office was inaccessible on ${formatLong(from)}: ${moved}`, from, to }, rules.clerkInaccessible);
  }
}

/** `Friday, July 3, 2026 is the observed day of Independence Day, which falls on Saturday, July 4, 2026`. */
const holidayText = (d: CivilDate, holiday: LegalHoliday): string =>
  holiday.observed
    ? `${formatLong(d)} is the observed day of ${holiday.name}, which falls on ${formatLong(holiday.actual)}`
    : `${formatLong(d)} is ${holiday.name}`;

const dayName = (d: CivilDate): string => formatLong(d).split(',')[0] ?? '';

export const withAuthority = (step: Step, authority: string | undefined): Step =>
  authority === undefined ? step : { ...step, authority };

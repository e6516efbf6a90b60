/** How a holiday is fixed in the calendar, and on which day of a given year it falls. */
import type { CivilDate } from '../../dates/civil-date';
import { addDays, civilDate, weekday, yearOf } from '../../dates/civil-date';

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export type DayRule =
  | { readonly on: 'date'; readonly month: number; readonly day: number; readonly years?: Years }
  | {
      readonly on: 'weekday';
      readonly month: number;
      readonly weekday: Weekday;
      readonly nth: 1 | 2 | 3 | 4 | 'last';
      /** Civil days after that weekday: 1 for the Friday after Thanksgiving. */
      readonly plus?: number;
      readonly years?: Years;
    }
  /** Civil days after Easter Sunday of the Western churches; Good Friday is -2. */
  | { readonly on: 'easter'; readonly plus: number }
  /** Days that no rule of the civil calendar gives: lunar feasts and proclamations. */
  | { readonly on: 'listed'; readonly dates: readonly CivilDate[] };

/** Years in which the day is kept; absent: every year. */
export type Years = 'even' | 'presidential-election';

/** Tuesday after the first Monday of November (2 U.S.C. § 7). */
export const electionDay = (years?: Years): DayRule =>
  ({ on: 'weekday', month: 11, weekday: 1, nth: 1, plus: 1, ...(years ? { years } : {}) });

/** The days of `year` that the rule names: one or none, and for listed days as many as are listed. */
export function daysIn(rule: DayRule, year: number): readonly CivilDate[] {
  if (rule.on === 'listed') return rule.dates.filter((d) => yearOf(d) === year);
  const day = dayIn(rule, year);
  return day ? [day] : [];
}

function dayIn(rule: Exclude<DayRule, { readonly on: 'listed' }>, year: number): CivilDate | undefined {
  if (rule.on === 'easter') {
    const sunday = easter(year);
    return sunday && addDays(sunday, rule.plus);
  }
  if (!kept(rule.years, year)) return undefined;
  if (rule.on === 'date') return civilDate(year, rule.month, rule.day);
  const day = nthWeekday(year, rule.month, rule.weekday, rule.nth);
  return day && addDays(day, rule.plus ?? 0);
}

function kept(years: Years | undefined, year: number): boolean {
  if (years === undefined) return true;
  return year % (years === 'even' ? 2 : 4) === 0;
}

function nthWeekday(year: number, month: number, day: Weekday, nth: 1 | 2 | 3 | 4 | 'last'): CivilDate | undefined {
  const first = civilDate(year, month, 1);
  if (!first) return undefined;
  const inFirstWeek = 1 + ((day - weekday(first) + 7) % 7);
  if (nth !== 'last') return civilDate(year, month, inFirstWeek + 7 * (nth - 1));
  return civilDate(year, month, inFirstWeek + 28) ?? civilDate(year, month, inFirstWeek + 21);
}

/** Easter Sunday in the Gregorian calendar, by the anonymous computus of 1876. */
function easter(year: number): CivilDate | undefined {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * correction + 114;
  return civilDate(year, Math.floor(days / 31), (days % 31) + 1);
}

/**
 * Holidays of the states, for Fed. R. Crim. P. 45(a)(6)(C), Fed. R. Civ. P. 6(a)(6)(C) and Fed. R. App. P. 26(a)(6)(C).
 *
 * Most states have two layers, the statutory list of legal holidays and the days on which state offices close, and no
 * decision was found on which of them the rules mean. So nothing here moves a date: a day of this table only yields a
 * later, arguable date. What a court does observe goes into the case file under `holidays`.
 */
import type { CivilDate } from '../../dates/civil-date';
import { addDays, weekday, yearOf } from '../../dates/civil-date';
import type { Verified } from '../model';
import type { DayRule } from './day-rule';
import { daysIn } from './day-rule';
import { STATE_CALENDARS } from './state-calendars';
import { legalHoliday } from './holidays';

export type Confidence = 'high' | 'medium' | 'low';

/** Where a day of a state's list is kept when it falls on a weekend. */
export type WeekendRule = 'sunday-to-monday' | 'both-ways';

export interface StateHolidayRule {
  readonly name: string;
  readonly rule: DayRule;
  readonly weekend?: WeekendRule;
  /** Offices close, but the day was not seen in the list of legal holidays. */
  readonly officesOnly?: boolean;
  /** First day of the law that names it, where that is known and recent. */
  readonly from?: CivilDate;
  /** Set where this day is checked differently from the rest of the state's list. */
  readonly verified?: Verified;
  readonly note?: string;
}

export interface StateHoliday {
  readonly name: string;
  readonly statute: string;
  readonly verified: Verified;
  readonly confidence: Confidence;
  /** True when the holiday falls on a weekend and the state keeps it on this weekday instead. */
  readonly observed: boolean;
  readonly officesOnly: boolean;
  readonly note?: string;
}

/**
 * The holiday beyond the federal list that `state` (postal code) keeps on `d`. Undefined on weekends, on federal legal
 * holidays, for an unknown state, and on days the table does not know: absence proves nothing.
 */
export function stateHoliday(state: string, d: CivilDate): StateHoliday | undefined {
  const calendar = Object.hasOwn(STATE_CALENDARS, state) ? STATE_CALENDARS[state] : undefined;
  if (!calendar || weekday(d) === 0 || weekday(d) === 6 || legalHoliday(d)) return undefined;
  for (const day of calendar.days) {
    const kept = day.from !== undefined && d < day.from ? undefined : keptOn(day, d);
    if (!kept) continue;
    const notes = [day.note, calendar.note].filter((n) => n !== undefined).join(' ');
    return {
      name: day.name,
      statute: calendar.statute,
      verified: day.verified ?? calendar.verified,
      confidence: calendar.confidence,
      observed: kept === 'observed',
      officesOnly: day.officesOnly ?? false,
      ...(notes === '' ? {} : { note: notes }),
    };
  }
  return undefined;
}

function keptOn(day: StateHolidayRule, d: CivilDate): 'actual' | 'observed' | undefined {
  const year = yearOf(d);
  const named = (on: CivilDate): boolean => daysIn(day.rule, yearOf(on)).includes(on);
  if (daysIn(day.rule, year).includes(d)) return 'actual';
  if (day.weekend && weekday(d) === 1 && named(addDays(d, -1))) return 'observed';
  if (day.weekend === 'both-ways' && weekday(d) === 5 && named(addDays(d, 1))) return 'observed';
  return undefined;
}

/**
 * A civil date: a day on the calendar, with no clock and no time zone, written `YYYY-MM-DD`.
 * Kept as text, so that two dates compare with `<` and print as they are; no code path ever
 * turns one into a local `Date`, which is how a deadline moves by a day in Los Angeles.
 *
 * date-fns does the month and year arithmetic, on `UTCDate`, behind this one file.
 */
import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsFns } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

declare const civil: unique symbol;
export type CivilDate = string & { readonly [civil]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A `UTCDate` at midnight; `setUTCFullYear`, because the constructor reads the years 0 to 99 as 1900 to 1999. */
const toUtc = (date: CivilDate): Date => {
  const utc = new UTCDate(0);
  utc.setUTCFullYear(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  return utc;
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const FIRST = '0001-01-01' as CivilDate;
const LAST = '9999-12-31' as CivilDate;

/** Arithmetic that leaves the calendar of years 1 to 9999 stops at its edge, so that a mistyped year cannot make a malformed date. */
const fromUtc = (date: Date): CivilDate => {
  const year = date.getUTCFullYear();
  if (year >= 1 && year <= 9999) return date.toISOString().slice(0, 10) as CivilDate;
  return year < 1 ? FIRST : LAST;
};

/** The date written in `text` as `YYYY-MM-DD`; undefined when it is not that shape or no such day exists. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return civilDate(Number(year), Number(month), Number(day));
}

/** The date of a year (1 to 9999), month (1 to 12) and day; undefined when no such day exists. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (day > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CivilDate;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** For dates written in source code; throws on a date that does not exist. */
export function date(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed) throw new Error(`Not a civil date: ${text}`);
  return parsed;
}

export const yearOf = (d: CivilDate): number => Number(d.slice(0, 4));
export const monthOf = (d: CivilDate): number => Number(d.slice(5, 7));
export const dayOf = (d: CivilDate): number => Number(d.slice(8, 10));

/** `days` civil days after `d` (before it, when negative). */
export function addDays(d: CivilDate, days: number): CivilDate {
  const shifted = toUtc(d);
  shifted.setUTCDate(shifted.getUTCDate() + days);
  return fromUtc(shifted);
}

/** `months` calendar months after `d`; a day the month does not have becomes its last day. */
export const addMonths = (d: CivilDate, months: number): CivilDate =>
  fromUtc(addMonthsFns(toUtc(d), months));

/** The anniversary `years` after `d`; 29 February becomes 28 February in a common year. */
export const addYears = (d: CivilDate, years: number): CivilDate => addMonths(d, 12 * years);

/** Civil days from `from` to `to`: positive when `to` is later. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  differenceInCalendarDays(toUtc(to), toUtc(from));

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export const weekday = (d: CivilDate): number => toUtc(d).getUTCDay();

export const isWeekend = (d: CivilDate): boolean => weekday(d) === 0 || weekday(d) === 6;

/** `Monday, November 23, 2026`. */
export const formatLong = (d: CivilDate): string => `${WEEKDAYS[weekday(d)]}, ${formatDate(d)}`;

/** `November 23, 2026`. */
export const formatDate = (d: CivilDate): string => `${MONTHS[monthOf(d) - 1]} ${dayOf(d)}, ${yearOf(d)}`;

/** `Mon 2026-11-23`, for tables. */
export const formatShort = (d: CivilDate): string => `${WEEKDAYS[weekday(d)]!.slice(0, 3)} ${d}`;

export const earliest = (dates: readonly CivilDate[]): CivilDate | undefined =>
  dates.reduce<CivilDate | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);

export const latest = (dates: readonly CivilDate[]): CivilDate | undefined =>
  dates.reduce<CivilDate | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);

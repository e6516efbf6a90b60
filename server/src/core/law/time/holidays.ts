/**
 * Legal holidays of the federal courts: the days of 5 U.S.C. § 6103(a), which the rules list
 * (Fed. R. Crim. P. 45(a)(6)(A), Fed. R. Civ. P. 6(a)(6)(A), Fed. R. App. P. 26(a)(6)(A)),
 * each for the years in which the statute has it, and the days on which they are observed.
 */
import type { CivilDate } from '../../dates/civil-date';
import { addDays, date, weekday, yearOf } from '../../dates/civil-date';
import type { Provenance, Verified } from '../model';
import type { DayRule } from './day-rule';
import { daysIn } from './day-rule';

export { presidentialClosing } from './presidential-closings';

export interface FederalHoliday extends Provenance {
  readonly name: string;
  readonly rule: DayRule;
  readonly authority: string;
}

const STATUTE = '5 U.S.C. § 6103(a)';
const MONDAYS_ACT = 'Act of June 28, 1968, Pub. L. 90-363, 82 Stat. 250';
const row = { row: '1.2', asOf: date('2026-11-21') } as const;
const listed = { ...row, authority: STATUTE, source: 'S4', verified: 'text' } as const;
const amended = { ...row, authority: `${STATUTE}, as amended by ${MONDAYS_ACT}`, source: 'S4 S46', verified: 'text' } as const;
const before1971 = { ...row, source: 'S46', verified: 'text', until: date('1970-12-31') } as const;

/** One row for each form a holiday has had; `from` and `until` bound the days of that form. */
export const FEDERAL_HOLIDAYS: readonly FederalHoliday[] = [
  { ...listed, name: "New Year's Day", rule: { on: 'date', month: 1, day: 1 } },
  {
    ...listed, name: 'Birthday of Martin Luther King, Jr.', rule: { on: 'weekday', month: 1, weekday: 1, nth: 3 },
    from: date('1986-01-01'), verified: 'memory',
    note: 'In the code today (text); first observed January 20, 1986 under Pub. L. 98-144 (memory).',
  },
  { ...before1971, name: "Washington's Birthday", rule: { on: 'date', month: 2, day: 22 }, authority: `${STATUTE}, before ${MONDAYS_ACT}` },
  { ...amended, name: "Washington's Birthday", rule: { on: 'weekday', month: 2, weekday: 1, nth: 3 }, from: date('1971-01-01') },
  { ...before1971, name: 'Memorial Day', rule: { on: 'date', month: 5, day: 30 }, authority: `${STATUTE}, before ${MONDAYS_ACT}` },
  { ...amended, name: 'Memorial Day', rule: { on: 'weekday', month: 5, weekday: 1, nth: 'last' }, from: date('1971-01-01') },
  {
    ...listed, name: 'Juneteenth', rule: { on: 'date', month: 6, day: 19 }, from: date('2021-06-17'),
    note:
      'Pub. L. 117-17 of June 17, 2021 (date from memory). In the list of the rules only since December 1, 2023; before that ' +
      'it counted as a day declared a holiday by Congress, Rule 45(a)(6)(B) (inference).',
  },
  { ...listed, name: 'Independence Day', rule: { on: 'date', month: 7, day: 4 } },
  { ...listed, name: 'Labor Day', rule: { on: 'weekday', month: 9, weekday: 1, nth: 1 } },
  {
    ...amended, name: 'Columbus Day', rule: { on: 'weekday', month: 10, weekday: 1, nth: 2 }, from: date('1971-01-01'),
    note: 'In the list of the appellate rule since July 1, 1971.',
  },
  { ...before1971, name: 'Veterans Day', rule: { on: 'date', month: 11, day: 11 }, authority: `${STATUTE}, before ${MONDAYS_ACT}` },
  {
    ...amended, name: 'Veterans Day', rule: { on: 'weekday', month: 10, weekday: 1, nth: 4 },
    from: date('1971-01-01'), until: date('1977-12-31'), verified: 'memory',
    note: 'The move to October is text; the last year in which it was kept there is from memory.',
  },
  { ...listed, name: 'Veterans Day', rule: { on: 'date', month: 11, day: 11 }, from: date('1978-01-01'), note: 'The year of the return to November 11 is from memory.' },
  { ...listed, name: 'Thanksgiving Day', rule: { on: 'weekday', month: 11, weekday: 4, nth: 4 } },
  { ...listed, name: 'Christmas Day', rule: { on: 'date', month: 12, day: 25 } },
];

/** Where a holiday is kept when it falls on a weekend. `shift` is in civil days. */
export const OBSERVANCE: Readonly<Record<'saturday' | 'sunday', Provenance & { readonly shift: number; readonly authority: string }>> = {
  saturday: {
    ...row, shift: -1, authority: '5 U.S.C. § 6103(b)(1)', source: 'S4', verified: 'text',
    note: 'Worded for statutes on pay and leave; that it binds a time-computing rule is likely, not decided.',
  },
  sunday: {
    ...row, shift: 1, authority: 'Exec. Order No. 11582 (Feb. 11, 1971)', source: 'S53', verified: 'second-hand',
    note: 'Not in § 6103. The order itself was not read; the Office of Personnel Management states the rule. Earlier years: from memory.',
  },
};

export interface LegalHoliday {
  readonly name: string;
  /** True when the holiday itself falls on a weekend and is kept on this weekday instead. */
  readonly observed: boolean;
  readonly authority: string;
  /** The day the statute names; differs from the day asked for when `observed`. */
  readonly actual: CivilDate;
  readonly verified: Verified;
}

/** A memo of a pure function: filling it changes no answer. */
const byYear = new Map<number, ReadonlyMap<CivilDate, LegalHoliday>>();

/**
 * The federal legal holiday that `d` is, actual or observed; undefined on any other day.
 * A Saturday or Sunday on which a holiday falls is that holiday (not observed), besides being a weekend day.
 * Source: 5 U.S.C. § 6103(a), (b)(1); Exec. Order No. 11582.
 */
export function legalHoliday(d: CivilDate): LegalHoliday | undefined {
  const year = yearOf(d);
  let days = byYear.get(year);
  if (!days) byYear.set(year, (days = holidaysOf(year)));
  return days.get(d);
}

/** Every federal legal holiday, actual and observed, that falls in `year`, by day. */
function holidaysOf(year: number): ReadonlyMap<CivilDate, LegalHoliday> {
  const actual: [CivilDate, LegalHoliday][] = [];
  const observed: [CivilDate, LegalHoliday][] = [];
  for (const holiday of FEDERAL_HOLIDAYS) {
    // New Year's Day of the next year is observed on December 31 when it is a Saturday.
    for (const day of [...daysIn(holiday.rule, year), ...daysIn(holiday.rule, year + 1)]) {
      if (!inForce(holiday, day)) continue;
      const { name, authority, verified } = holiday;
      actual.push([day, { name, observed: false, authority, actual: day, verified }]);
      const rule = weekday(day) === 6 ? OBSERVANCE.saturday : weekday(day) === 0 ? OBSERVANCE.sunday : undefined;
      if (!rule) continue;
      observed.push([addDays(day, rule.shift), { name, observed: true, authority: rule.authority, actual: day, verified: rule.verified }]);
    }
  }
  return new Map([...observed, ...actual].filter(([day]) => yearOf(day) === year));
}

const inForce = (entry: Provenance, day: CivilDate): boolean =>
  (entry.from === undefined || entry.from <= day) && (entry.until === undefined || day <= entry.until);

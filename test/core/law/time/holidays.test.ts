import federal from '@18f/us-federal-holidays';
import assert from 'node:assert/strict';
import { addDays, date, formatShort, isWeekend, yearOf, type CivilDate } from '../../../../server/src/core/dates/civil-date';
import { daysIn, electionDay } from '../../../../server/src/core/law/time/day-rule';
import { FEDERAL_HOLIDAYS, legalHoliday, OBSERVANCE } from '../../../../server/src/core/law/time/holidays';
import { PRESIDENTIAL_CLOSINGS, presidentialClosing } from '../../../../server/src/core/law/time/presidential-closings';

const NAMES = [
  "New Year's Day", 'Birthday of Martin Luther King, Jr.', "Washington's Birthday", 'Memorial Day', 'Juneteenth', 'Independence Day',
  'Labor Day', 'Columbus Day', 'Veterans Day', 'Thanksgiving Day', 'Christmas Day',
];

/** For each year the weekday on which each holiday is kept, in the order of `NAMES`. */
const OBSERVED: Readonly<Record<number, readonly string[]>> = {
  2025: ['Wed 2025-01-01', 'Mon 2025-01-20', 'Mon 2025-02-17', 'Mon 2025-05-26', 'Thu 2025-06-19', 'Fri 2025-07-04', 'Mon 2025-09-01', 'Mon 2025-10-13', 'Tue 2025-11-11', 'Thu 2025-11-27', 'Thu 2025-12-25'],
  2026: ['Thu 2026-01-01', 'Mon 2026-01-19', 'Mon 2026-02-16', 'Mon 2026-05-25', 'Fri 2026-06-19', 'Fri 2026-07-03', 'Mon 2026-09-07', 'Mon 2026-10-12', 'Wed 2026-11-11', 'Thu 2026-11-26', 'Fri 2026-12-25'],
  2027: ['Fri 2027-01-01', 'Mon 2027-01-18', 'Mon 2027-02-15', 'Mon 2027-05-31', 'Fri 2027-06-18', 'Mon 2027-07-05', 'Mon 2027-09-06', 'Mon 2027-10-11', 'Thu 2027-11-11', 'Thu 2027-11-25', 'Fri 2027-12-24'],
  2028: ['Fri 2027-12-31', 'Mon 2028-01-17', 'Mon 2028-02-21', 'Mon 2028-05-29', 'Mon 2028-06-19', 'Tue 2028-07-04', 'Mon 2028-09-04', 'Mon 2028-10-09', 'Fri 2028-11-10', 'Thu 2028-11-23', 'Mon 2028-12-25'],
  2029: ['Mon 2029-01-01', 'Mon 2029-01-15', 'Mon 2029-02-19', 'Mon 2029-05-28', 'Tue 2029-06-19', 'Wed 2029-07-04', 'Mon 2029-09-03', 'Mon 2029-10-08', 'Mon 2029-11-12', 'Thu 2029-11-22', 'Tue 2029-12-25'],
  2030: ['Tue 2030-01-01', 'Mon 2030-01-21', 'Mon 2030-02-18', 'Mon 2030-05-27', 'Wed 2030-06-19', 'Thu 2030-07-04', 'Mon 2030-09-02', 'Mon 2030-10-14', 'Mon 2030-11-11', 'Thu 2030-11-28', 'Wed 2030-12-25'],
};

function* everyDay(from: string, to: string): Generator<CivilDate> {
  for (let d = date(from); d <= to; d = addDays(d, 1)) yield d;
}

describe('federal legal holidays', () => {
  it('are kept on the days of the table for 2025 to 2030, and on no other weekday', () => {
    const expected = Object.values(OBSERVED).flatMap((row) => row.map((day, i) => `${day} ${NAMES[i]}`)).sort(byDate);
    const found: string[] = [];
    for (const d of everyDay('2025-01-01', '2030-12-31')) {
      const holiday = isWeekend(d) ? undefined : legalHoliday(d);
      if (holiday) found.push(`${formatShort(d)} ${holiday.name}`);
    }
    assert.deepEqual(found, expected);
  });

  it('tell the actual day from the observed day', () => {
    const actual = legalHoliday(date('2026-07-04'));
    const observed = legalHoliday(date('2026-07-03'));
    assert.deepEqual([actual?.observed, actual?.actual, actual?.authority], [false, '2026-07-04', '5 U.S.C. § 6103(a)']);
    assert.deepEqual([observed?.observed, observed?.actual, observed?.authority], [true, '2026-07-04', '5 U.S.C. § 6103(b)(1)']);
    assert.match(legalHoliday(date('2027-07-05'))?.authority ?? '', /Exec\. Order No\. 11582/);
    assert.equal(legalHoliday(date('2026-07-06')), undefined);
  });

  for (const d of ['2004-12-31', '2010-12-31', '2021-12-31', '2027-12-31']) {
    it(`keep New Year's Day on ${d}, in the year before`, () => {
      assert.deepEqual([legalHoliday(date(d))?.name, legalHoliday(date(d))?.observed], ["New Year's Day", true]);
    });
  }

  const eras: readonly (readonly [string, string | undefined])[] = [
    ['1985-01-21', undefined], ['1986-01-20', 'Birthday of Martin Luther King, Jr.'],
    ['2020-06-19', undefined], ['2021-06-18', 'Juneteenth'], ['2022-06-20', 'Juneteenth'], ['2015-06-19', undefined],
    ['1967-02-22', "Washington's Birthday"], ['1972-02-22', undefined], ['1972-02-21', "Washington's Birthday"],
    ['1968-05-30', 'Memorial Day'], ['1973-05-30', undefined], ['1973-05-28', 'Memorial Day'],
    ['1970-10-12', undefined], ['1971-10-11', 'Columbus Day'],
    ['1970-11-11', 'Veterans Day'], ['1971-10-25', 'Veterans Day'], ['1971-11-11', undefined], ['1977-10-24', 'Veterans Day'], ['1977-11-11', undefined],
    ['1978-10-23', undefined], ['1978-11-10', 'Veterans Day'],
  ];
  for (const [d, name] of eras) it(`${d}: ${name ?? 'no holiday'}`, () => assert.equal(legalHoliday(date(d))?.name, name));

  it('agree with an independent library for 1986 to 2040', () => {
    const theirs = new Set<string>();
    for (let year = 1986; year <= 2041; year += 1) for (const { dateString } of federal.allForYear(year)) theirs.add(dateString);
    for (const d of everyDay('1986-01-01', '2040-12-31')) {
      if (isWeekend(d)) continue;
      const ours = legalHoliday(d) !== undefined;
      // The library starts Juneteenth on January 1, 2021 and knows no other change.
      assert.equal(ours, theirs.has(d), d);
      if (ours) assert.ok(federal.isAHoliday(new Date(`${d}T00:00:00Z`), { utc: true }), d);
    }
  });

  it('do not depend on the order of the questions', () => {
    const asked = ['2028-01-01', '2027-12-31', '2026-07-03'].map(date);
    const first = asked.map(legalHoliday);
    assert.deepEqual([...asked].reverse().map(legalHoliday).reverse(), first);
  });

  it('are unbroken from one form of a holiday to the next', () => {
    for (const name of NAMES) {
      const forms = FEDERAL_HOLIDAYS.filter((h) => h.name === name);
      assert.ok(forms.length > 0, name);
      forms.slice(1).forEach((form, i) => {
        const until = forms[i]?.until;
        assert.equal(form.from, until && addDays(until, 1), name);
      });
    }
  });

  it('say how each was checked', () => {
    for (const h of [...FEDERAL_HOLIDAYS, ...Object.values(OBSERVANCE), ...PRESIDENTIAL_CLOSINGS]) {
      assert.ok(h.authority.length > 0 && h.source.length > 0);
      assert.match(h.asOf, /^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe('presidential closings', () => {
  it('are no legal holidays', () => {
    for (const { day } of PRESIDENTIAL_CLOSINGS) {
      assert.equal(legalHoliday(day), undefined, day);
      assert.equal(isWeekend(day), false, day);
    }
  });

  it('are found by day, with a name to print', () => {
    assert.equal(presidentialClosing(date('2025-12-26'))?.name, 'the closing of the executive departments on December 26, 2025');
    assert.equal(presidentialClosing(date('2025-12-23')), undefined);
  });
});

describe('rules of the calendar', () => {
  it('find Easter', () => {
    // Published dates of Easter Sunday, among them the earliest and latest of their centuries.
    for (const easter of ['1818-03-22', '1943-04-25', '1961-04-02', '2000-04-23', '2008-03-23', '2011-04-24', '2019-04-21', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25']) {
      assert.deepEqual(daysIn({ on: 'easter', plus: 0 }, Number(easter.slice(0, 4))), [easter]);
    }
  });

  it('find election day', () => {
    assert.deepEqual([2024, 2025, 2026].map((y) => daysIn(electionDay(), y)[0]), ['2024-11-05', '2025-11-04', '2026-11-03']);
    assert.deepEqual([2024, 2025, 2026].flatMap((y) => daysIn(electionDay('even'), y)), ['2024-11-05', '2026-11-03']);
    assert.deepEqual([2024, 2026, 2028].flatMap((y) => daysIn(electionDay('presidential-election'), y)), ['2024-11-05', '2028-11-07']);
  });

  it('find the last weekday of a month, and every listed day of a year', () => {
    assert.deepEqual(daysIn({ on: 'weekday', month: 5, weekday: 1, nth: 'last' }, 2027), ['2027-05-31']);
    assert.deepEqual(daysIn({ on: 'weekday', month: 2, weekday: 6, nth: 'last' }, 2026), ['2026-02-28']);
    assert.deepEqual(daysIn({ on: 'listed', dates: ['2025-12-24', '2025-12-26', '2026-12-24'].map(date) }, 2025), ['2025-12-24', '2025-12-26']);
  });

  it('find no day that a year does not have', () => {
    assert.deepEqual(daysIn({ on: 'date', month: 2, day: 29 }, 2025), []);
    assert.deepEqual(daysIn({ on: 'date', month: 1, day: 1 }, 10_000), []);
    assert.equal(yearOf(date('9999-12-31')), 9999);
    assert.equal(legalHoliday(date('9999-12-31')), undefined);
  });
});

function byDate(a: string, b: string): number {
  return a.slice(4, 14) < b.slice(4, 14) ? -1 : 1;
}

import assert from 'node:assert/strict';
import type { CivilDate } from '../../../../server/src/core/dates/civil-date';
import { addDays, date, formatShort } from '../../../../server/src/core/dates/civil-date';
import type { Count, CourtDays } from '../../../../server/src/core/law/time/counting';
import {
  addServiceDays, calendarDays, countBackward, countForward, countHours, nextCourtDay, waitUntilAfter,
} from '../../../../server/src/core/law/time/counting';
import type { Vector } from './vectors';
import { HOUR_VECTORS, VECTORS } from './vectors';

const days = (given: Partial<CourtDays> = {}): CourtDays =>
  ({ stateHolidays: new Set(), closures: new Set(), rules: 'criminal', ...given });
const set = (...dates: readonly string[]): ReadonlySet<CivilDate> => new Set(dates.map(date));
const DAYS_14 = { count: 14, unit: 'day' } as const;
const YEAR = { count: 1, unit: 'year' } as const;
const texts = (count: { readonly steps: Count['steps'] }): string[] => count.steps.map((s) => s.text);

/** The day a vector asks for. */
function answer(v: Vector): { readonly due: CivilDate; readonly count: Count } {
  const from = date(v.from);
  const period = { count: v.period[0], unit: v.period[1] };
  const court = days({ rules: v.rules, stateHolidays: v.operation === 'arguable-holiday' ? set() : set(...(v.holidays ?? [])) });
  const plain = (count: Count): { due: CivilDate; count: Count } => ({ due: count.due, count });
  switch (v.operation) {
    case 'forward': return plain(countForward(from, period, court));
    case 'backward': return plain(countBackward(from, period.count, court));
    case 'served-by-mail': return plain(addServiceDays(countForward(from, period, court), 'mail', from, court));
    case 'calendar': return plain(calendarDays(from, period.count));
    case 'arguable-holiday': {
      const arguable = new Map((v.holidays ?? []).map((d) => [date(d), { name: 'a day', authority: 'an order' }]));
      return plain(countForward(from, period, { ...court, arguable }));
    }
    case 'waiting-period-runs-until': {
      const count = waitUntilAfter(from, period);
      return { due: addDays(count.due, -1), count };
    }
    case 'first-court-day-after-waiting': {
      const count = waitUntilAfter(from, period);
      return { due: nextCourtDay(count.due, court), count };
    }
  }
}

describe('worked examples', () => {
  for (const v of VECTORS) {
    it(`${v.id}: ${v.note}: ${v.due}`, () => {
      const { due, count } = answer(v);
      assert.equal(formatShort(due), v.due);
      assert.equal(count.reliesOnObservedHoliday, v.observed ?? false);
    });
  }

  it('has a worksheet for each that leads from the first day to the last without a gap', () => {
    for (const v of VECTORS) {
      const { count } = answer(v);
      assert.equal(count.steps[0]?.from, v.from);
      assert.equal(count.steps.at(-1)?.to, count.due);
      count.steps.slice(1).forEach((step, i) => assert.equal(step.from, count.steps[i]?.to, `${v.id}: ${step.text}`));
    }
  });

  it('names an authority for each move', () => {
    for (const v of VECTORS) {
      for (const step of answer(v).count.steps.slice(1)) {
        if (v.operation !== 'waiting-period-runs-until' && v.operation !== 'first-court-day-after-waiting' && step.from !== step.to) {
          assert.match(step.authority ?? '', /Fed\. R\.|S\. Ct\. R\.|an order/, `${v.id}: ${step.text}`);
        }
      }
    }
  });
});

describe('the worksheet', () => {
  it('gives one line to each cause, with its authority', () => {
    const count = countForward(date('2026-06-03'), { count: 30, unit: 'day' }, days({ rules: 'appellate' }),
      { label: "30 days from entry of judgment", authority: 'Fed. R. App. P. 4(b)(1)(B)' });
    assert.deepEqual(count.steps, [
      { text: '30 days from entry of judgment', from: '2026-06-03', to: '2026-07-03', authority: 'Fed. R. App. P. 4(b)(1)(B)' },
      {
        text: 'Friday, July 3, 2026 is the observed day of Independence Day, which falls on Saturday, July 4, 2026: moved to Saturday, July 4, 2026',
        from: '2026-07-03', to: '2026-07-04', authority: 'Fed. R. App. P. 26(a)(1)(C); 5 U.S.C. § 6103(b)(1)',
      },
      { text: 'July 4, 2026 is a Saturday: moved to Monday, July 6, 2026', from: '2026-07-04', to: '2026-07-06', authority: 'Fed. R. App. P. 26(a)(1)(C)' },
    ]);
  });

  it('names the actual day of a holiday as such', () => {
    const count = countForward(date('2023-09-06'), { count: 3, unit: 'year' }, days());
    assert.deepEqual(texts(count).slice(1), [
      'September 6, 2026 is a Sunday: moved to Monday, September 7, 2026',
      'Monday, September 7, 2026 is Labor Day: moved to Tuesday, September 8, 2026',
    ]);
  });

  const authorities = [
    ['criminal', 'Fed. R. Crim. P. 45(a)(1)(C)'], ['civil', 'Fed. R. Civ. P. 6(a)(1)(C)'], ['appellate', 'Fed. R. App. P. 26(a)(1)(C)'], ['supreme-court', 'S. Ct. R. 30.1'],
  ] as const;
  for (const [rules, authority] of authorities) {
    it(`cites ${authority} under the ${rules} rules`, () => {
      assert.equal(countForward(date('2026-11-07'), DAYS_14, days({ rules })).steps.at(-1)?.authority, authority);
    });
  }

  it('cites the rules of the day before the rewriting of 2009', () => {
    assert.equal(countForward(date('2009-11-07'), DAYS_14, days()).steps[0]?.authority, 'Fed. R. Crim. P. 45(a)');
  });
});

describe('state holidays and closures', () => {
  // The 14th day is Friday, November 27, 2026.
  const trigger = date('2026-11-13');

  it('moves a forward period off a state holiday of the case file', () => {
    const count = countForward(trigger, DAYS_14, days({ stateHolidays: set('2026-11-27') }));
    assert.equal(count.due, '2026-11-30');
    assert.equal(count.steps[1]?.authority, 'Fed. R. Crim. P. 45(a)(6)(C)');
    assert.match(count.steps[1]?.text ?? '', /listed in the case file as a state or court holiday/);
  });

  it('counts no state holiday and no closure of another court at the Supreme Court', () => {
    const closed = set('2026-11-27');
    assert.equal(countForward(trigger, DAYS_14, days({ rules: 'supreme-court', stateHolidays: closed, closures: closed })).due, '2026-11-27');
  });

  it('counts no state holiday back from an event', () => {
    assert.equal(countBackward(date('2026-12-04'), 7, days({ stateHolidays: set('2026-11-27') })).due, '2026-11-27');
  });

  it('moves a forward period to the first accessible day', () => {
    const count = countForward(trigger, DAYS_14, days({ closures: set('2026-11-27', '2026-11-30') }));
    assert.equal(count.due, '2026-12-01');
    assert.equal(count.steps[1]?.text, "The clerk's office was inaccessible on Friday, November 27, 2026: moved to Saturday, November 28, 2026");
    assert.equal(count.steps[1]?.authority, 'Fed. R. Crim. P. 45(a)(3)');
  });

  it('moves a backward period forward when the clerk is inaccessible, as the note of 2009 has it', () => {
    // Ten days before September 11, 2007 is a Saturday: back to Friday, August 31; inaccessible: forward past Labor Day.
    const count = countBackward(date('2007-09-11'), 10, days({ rules: 'civil', closures: set('2007-08-31') }));
    assert.equal(count.due, '2007-09-04');
    assert.deepEqual(count.steps.map((s) => s.to), ['2007-09-01', '2007-08-31', '2007-09-01', '2007-09-03', '2007-09-04']);
  });

  it('leaves a closure alone that is not the last day', () => {
    assert.equal(countForward(trigger, DAYS_14, days({ closures: set('2026-11-25') })).due, '2026-11-27');
  });

  it('names a day of open standing when asked to count it', () => {
    const arguable = new Map([[date('2026-11-27'), { name: 'Friday after Thanksgiving (TX)', authority: "Tex. Gov't Code § 662.003" }]]);
    const count = countForward(trigger, DAYS_14, days({ arguable }));
    assert.equal(count.due, '2026-11-30');
    assert.match(count.steps[1]?.text ?? '', /^If Friday after Thanksgiving \(TX\) counts as a legal holiday/);
    assert.equal(countBackward(date('2026-12-04'), 7, days({ arguable })).due, '2026-11-27');
  });
});

describe('months and years', () => {
  it('takes February 28 for an anniversary of February 29, and says so', () => {
    const count = countForward(date('2024-02-29'), YEAR, days());
    assert.equal(count.due, '2025-02-28');
    assert.match(texts(count)[1] ?? '', /no day 29/);
  });

  it('takes the last day of a shorter month', () => {
    assert.equal(countForward(date('2026-08-31'), { count: 1, unit: 'month' }, days()).due, '2026-09-30');
  });

  it('says nothing of the month when the day exists', () => {
    assert.equal(countForward(date('2024-02-28'), YEAR, days()).steps.length, 1);
    assert.equal(countForward(date('2024-02-29'), { count: 4, unit: 'year' }, days()).due, '2028-02-29');
  });
});

describe('short periods before December 1, 2009', () => {
  const tenDays = { count: 10, unit: 'day' } as const;
  const appellate = days({ rules: 'appellate' });

  it('leaves out weekends inside the period', () => {
    const count = countForward(date('2007-06-04'), tenDays, appellate, { skipsWeekendsAndHolidays: true });
    assert.equal(count.due, '2007-06-18');
    assert.match(texts(count)[1] ?? '', /June 9, 2007; June 10, 2007; June 16, 2007; June 17, 2007$/);
    assert.equal(count.steps[1]?.authority, 'Fed. R. App. P. 26(a)(2) (before December 1, 2009)');
  });

  it('leaves out holidays, actual and of the state', () => {
    // Thanksgiving 2007 was November 22.
    assert.equal(countForward(date('2007-11-15'), tenDays, appellate, { skipsWeekendsAndHolidays: true }).due, '2007-11-30');
    const texas = days({ rules: 'appellate', stateHolidays: set('2007-11-23') });
    assert.equal(countForward(date('2007-11-15'), tenDays, texas, { skipsWeekendsAndHolidays: true }).due, '2007-12-03');
  });

  it('gives the same as fourteen calendar days when no holiday intervenes and the trigger is a weekday', () => {
    for (const trigger of ['2007-06-04', '2007-06-05', '2007-06-06', '2007-06-07', '2007-06-08']) {
      assert.equal(countForward(date(trigger), tenDays, appellate, { skipsWeekendsAndHolidays: true }).due, addDays(date(trigger), 14));
    }
  });

  it('does not apply to years', () => {
    assert.equal(countForward(date('2007-06-04'), YEAR, appellate, { skipsWeekendsAndHolidays: true }).due, '2008-06-04');
  });
});

describe('days added for service', () => {
  const served = date('2026-11-09');
  const after = (method: string | undefined, on = served, court = days()): Count =>
    addServiceDays(countForward(on, DAYS_14, court), method, on, court);

  const methods: readonly (readonly [string | undefined, string])[] = [
    ['mail', '2026-11-27'], ['left-with-clerk', '2026-11-27'], ['inmate-mail', '2026-11-27'], ['other-consented', '2026-11-27'],
    ['electronic', '2026-11-23'], ['hand', '2026-11-23'], [undefined, '2026-11-23'], ['pigeon', '2026-11-23'], ['__proto__', '2026-11-23'],
  ];
  for (const [method, due] of methods) {
    it(`after service by ${method ?? 'an unknown method'}: ${due}`, () => assert.equal(after(method).due, due));
  }

  it('adds three days for electronic service through November 30, 2016 and none from the next day', () => {
    assert.equal(after('electronic', date('2016-11-30')).due, '2016-12-19'); // Wed 14th, +3 = Saturday 17th
    assert.equal(after('electronic', date('2016-12-01')).due, '2016-12-15');
  });

  it('adds them after the period would otherwise expire, not before', () => {
    const court = days({ rules: 'appellate' });
    const on = date('2026-09-02');
    const ten = countForward(on, { count: 10, unit: 'day' }, court);
    assert.equal(addServiceDays(ten, 'mail', on, court).due, '2026-09-17');
    assert.equal(countForward(on, { count: 13, unit: 'day' }, court).due, '2026-09-15');
  });

  it('adds none at the Supreme Court', () => assert.equal(after('mail', served, days({ rules: 'supreme-court' })).due, '2026-11-23'));

  it('says in the worksheet what was added and why', () => {
    assert.ok(texts(after('mail')).includes('3 days added, because the paper was served by mail'));
    assert.equal(texts(after('electronic')).at(-1), 'No days added: the paper was served electronically, which adds none since December 1, 2016');
    assert.equal(texts(after(undefined)).at(-1), 'No days added: the facts do not say how the paper was served');
  });

  it('keeps the mark of an observed holiday', () => {
    // The 14th day, Friday, December 24, 2027, is the observed day of Christmas.
    assert.equal(after('mail', date('2027-12-10')).reliesOnObservedHoliday, true);
  });
});

describe('waiting periods and calendar days', () => {
  it('gives the day after the period as the first safe day, weekend or not', () => {
    const count = waitUntilAfter(date('2026-10-01'), { count: 30, unit: 'day' }, { label: '30 days from receipt by the warden', authority: '18 U.S.C. § 3582(c)(1)(A)' });
    assert.equal(formatShort(count.due), 'Sun 2026-11-01');
    assert.deepEqual(count.steps.map((s) => s.authority), ['18 U.S.C. § 3582(c)(1)(A)', '18 U.S.C. § 3582(c)(1)(A)']);
  });

  it('moves no calendar day', () => assert.equal(formatShort(calendarDays(date('2026-02-02'), 20).due), 'Sun 2026-02-22'));
});

describe('hours', () => {
  for (const v of HOUR_VECTORS) {
    it(`${v.id}: ${v.hours} hours from ${v.from.join(' ')}, ${v.note}: ${v.due.join(' ')}`, () => {
      const count = countHours({ date: date(v.from[0]), time: v.from[1] }, v.hours, days());
      assert.deepEqual(count?.due, { date: v.due[0], time: v.due[1] });
    });
  }

  const cases: readonly (readonly [string, string, number, string, string])[] = [
    ['2026-03-02', '10:00', 0, '2026-03-02', '10:00'],
    ['2026-03-02', '23:59', 1, '2026-03-03', '00:59'],
    ['2026-11-25', '09:00', 24, '2026-11-27', '09:00'], // Thanksgiving
    ['2007-11-02', '10:23', 72, '2007-11-05', '09:23'], // clocks went back on November 4
    ['2026-03-06', '10:23', 72, '2026-03-09', '11:23'], // clocks went forward on March 8
    ['2005-10-28', '10:00', 72, '2005-10-31', '09:00'], // until 2006 the last Sunday of October
  ];
  for (const [from, at, hours, due, time] of cases) {
    it(`${hours} hours from ${from} ${at}`, () => {
      assert.deepEqual(countHours({ date: date(from), time: at }, hours, days())?.due, { date: due, time });
    });
  }

  it('keeps the clock where there is no daylight saving', () => {
    assert.deepEqual(countHours({ date: date('2007-11-02'), time: '10:23' }, 72, days(), { daylightSaving: false })?.due, { date: '2007-11-05', time: '10:23' });
  });

  it('answers nothing to a time it cannot read', () => {
    for (const time of ['24:00', '9:00', '', '10:60', '10:23 a.m.']) assert.equal(countHours({ date: date('2026-03-02'), time }, 1, days()), undefined);
    for (const hours of [-1, 1.5, NaN, Infinity]) assert.equal(countHours({ date: date('2026-03-02'), time: '10:00' }, hours, days()), undefined);
  });
});

describe('the edge of the calendar', () => {
  it('stops there, whatever the case file lists', () => {
    const closed = set('9999-12-30', '9999-12-31', '0001-01-01');
    const court = days({ stateHolidays: closed, closures: closed });
    assert.equal(countForward(date('9999-12-25'), YEAR, court).due, '9999-12-31');
    assert.equal(countForward(date('9999-12-25'), DAYS_14, court, { skipsWeekendsAndHolidays: true }).due, '9999-12-31');
    assert.equal(nextCourtDay(date('9999-12-31'), court), '9999-12-31');
    assert.ok(countBackward(date('0001-01-03'), 14, court).due >= '0001-01-01');
  });
});

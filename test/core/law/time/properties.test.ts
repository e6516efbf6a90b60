import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, date, isWeekend, parseCivilDate, weekday, type CivilDate } from '../../../../server/src/core/dates/civil-date';
import { addServiceDays, countBackward, countForward, type CourtDays } from '../../../../server/src/core/law/time/counting';
import { legalHoliday } from '../../../../server/src/core/law/time/holidays';
import { rulesOn, type RuleSet } from '../../../../server/src/core/law/time/rules';

/** A day-by-day count on plain numbers, with its own weekdays, sharing no arithmetic with the engine. */
const DAY = 86_400_000;
const ordinal = (d: string): number => Date.parse(`${d}T00:00:00Z`) / DAY;
const iso = (o: number): CivilDate => date(new Date(o * DAY).toISOString().slice(0, 10));
/** 1970-01-01, ordinal 0, was a Thursday. */
const weekend = (o: number): boolean => [0, 6].includes((((o + 4) % 7) + 7) % 7);

const closed = (o: number, extra: readonly CivilDate[]): boolean =>
  weekend(o) || legalHoliday(iso(o)) !== undefined || extra.includes(iso(o));

function naiveForward(trigger: string, count: number, extra: readonly CivilDate[]): CivilDate {
  let o = ordinal(trigger);
  for (let i = 0; i < count; i += 1) o += 1;
  while (closed(o, extra)) o += 1;
  return iso(o);
}

function naiveBackward(event: string, count: number, closures: readonly CivilDate[]): CivilDate {
  let o = ordinal(event);
  for (let i = 0; i < count; i += 1) o -= 1;
  while (closed(o, [])) o -= 1;
  if (closures.includes(iso(o))) while (closed(o, closures)) o += 1;
  return iso(o);
}

function naiveShort(trigger: string, count: number, state: readonly CivilDate[], closures: readonly CivilDate[]): CivilDate {
  let o = ordinal(trigger);
  for (let left = count; left > 0;) {
    o += 1;
    if (!closed(o, state)) left -= 1;
  }
  while (closed(o, [...state, ...closures])) o += 1;
  return iso(o);
}

const RUNS = 10_000;
const day = fc.integer({ min: ordinal('1972-01-01'), max: ordinal('2060-12-31') }).map(iso);
/** Listed days near the end of the period, where they matter. */
const around = (d: CivilDate): fc.Arbitrary<CivilDate[]> =>
  fc.array(fc.integer({ min: -4, max: 8 }).map((n) => iso(ordinal(d) + n)), { maxLength: 5 });
const rules = fc.constantFrom<RuleSet>('criminal', 'civil', 'appellate');

const matter = fc.record({ trigger: day, count: fc.integer({ min: 0, max: 200 }), rules }).chain((m) =>
  fc.record({
    trigger: fc.constant(m.trigger), count: fc.constant(m.count), rules: fc.constant(m.rules),
    stateHolidays: around(addDays(m.trigger, m.count)), closures: around(addDays(m.trigger, m.count)),
  }));
const court = (m: { rules: RuleSet; stateHolidays: readonly CivilDate[]; closures: readonly CivilDate[] }): CourtDays =>
  ({ rules: m.rules, stateHolidays: new Set(m.stateHolidays), closures: new Set(m.closures) });

describe('counting, on random matters', function () {
  this.timeout(60_000);

  it('never makes a paper due on a day on which the court is closed', () => {
    fc.assert(fc.property(matter, (m) => {
      const { due } = countForward(m.trigger, { count: m.count, unit: 'day' }, court(m));
      assert.ok(!isWeekend(due) && !legalHoliday(due) && !m.stateHolidays.includes(due) && !m.closures.includes(due), due);
      assert.ok(weekday(due) >= 1 && weekday(due) <= 5);
    }), { numRuns: RUNS });
  });

  it('agrees forward with a naive count', () => {
    fc.assert(fc.property(matter, (m) => {
      const { due } = countForward(m.trigger, { count: m.count, unit: 'day' }, court(m));
      assert.equal(due, naiveForward(m.trigger, m.count, [...m.stateHolidays, ...m.closures]));
    }), { numRuns: RUNS });
  });

  it('agrees backward with a naive count', () => {
    const hearing = fc.record({ event: day, count: fc.integer({ min: 0, max: 60 }) }).chain((h) =>
      fc.record({ event: fc.constant(h.event), count: fc.constant(h.count), closures: around(addDays(h.event, -h.count)), stateHolidays: around(addDays(h.event, -h.count)) }));
    fc.assert(fc.property(hearing, rules, (h, set) => {
      const { due } = countBackward(h.event, h.count, court({ ...h, rules: set }));
      assert.equal(due, naiveBackward(h.event, h.count, h.closures));
    }), { numRuns: RUNS });
  });

  it('agrees with a naive count that leaves out weekends and holidays', () => {
    const short = matter.map((m) => ({ ...m, count: m.count % 11 }));
    fc.assert(fc.property(short, (m) => {
      const { due } = countForward(m.trigger, { count: m.count, unit: 'day' }, court(m), { skipsWeekendsAndHolidays: true });
      assert.equal(due, naiveShort(m.trigger, m.count, m.stateHolidays, m.closures));
    }), { numRuns: RUNS });
  });

  it('counts three days after service from the day the period would otherwise expire', () => {
    fc.assert(fc.property(matter, (m) => {
      const days = court(m);
      const extra = [...m.stateHolidays, ...m.closures];
      const { due } = addServiceDays(countForward(m.trigger, { count: m.count, unit: 'day' }, days), 'mail', m.trigger, days);
      assert.equal(due, naiveForward(naiveForward(m.trigger, m.count, extra), 3, extra));
    }), { numRuns: 2_000 });
  });

  it('never falls due earlier for a later trigger', () => {
    fc.assert(fc.property(matter, (m) => {
      const period = { count: m.count, unit: 'day' } as const;
      const days = court(m);
      assert.ok(countForward(m.trigger, period, days).due <= countForward(addDays(m.trigger, 1), period, days).due);
    }), { numRuns: 2_000 });
  });

  it('marks a date exactly when the observed day of a holiday moved it', () => {
    fc.assert(fc.property(matter, (m) => {
      const count = countForward(m.trigger, { count: m.count, unit: 'day' }, court(m));
      const moved = count.steps.slice(1).some((s) => s.from !== undefined && !isWeekend(s.from) && legalHoliday(s.from)?.observed);
      assert.equal(count.reliesOnObservedHoliday, moved);
    }), { numRuns: 2_000 });
  });

  it('has exactly one version of each set of rules for every day', () => {
    fc.assert(fc.property(day, fc.constantFrom<RuleSet>('criminal', 'civil', 'appellate', 'supreme-court'), (d, set) => {
      const version = rulesOn(set, d);
      assert.ok((version.from === undefined || version.from <= d) && (version.until === undefined || d <= version.until));
    }), { numRuns: 1_000 });
  });

  it('takes any civil date without failing', () => {
    const anyDay = fc.integer({ min: 1, max: 9999 }).chain((y) => fc.integer({ min: 1, max: 28 }).map((d) =>
      parseCivilDate(`${String(y).padStart(4, '0')}-01-${String(d).padStart(2, '0')}`) as CivilDate));
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 4_000_000 }), (d, count) => {
      const days = court({ rules: 'civil', stateHolidays: [], closures: [] });
      for (const { due } of [countForward(d, { count, unit: 'day' }, days), countBackward(d, count, days)]) {
        assert.ok(parseCivilDate(due), due);
      }
    }), { numRuns: 500 });
  });
});

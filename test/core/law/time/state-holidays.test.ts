import assert from 'node:assert/strict';
import { addDays, date } from '../../../../server/src/core/dates/civil-date';
import { DISTRICTS } from '../../../../server/src/core/law/courts/districts';
import { STATE_CALENDARS } from '../../../../server/src/core/law/time/state-calendars';
import { stateHoliday } from '../../../../server/src/core/law/time/state-holidays';

/** Weekdays beyond the federal list, by state: 2025, then 2026; days kept only by offices or in some counties included. */
const TABLE: Readonly<Record<string, readonly [string, string]>> = {
  TX: ['04-21 08-27 11-28 12-24 12-26', '03-02 04-21 08-27 11-27 12-24'],
  CA: ['01-29 02-12 03-31 04-24 09-09 09-26 11-28', '02-12 02-17 03-31 04-24 09-09 09-25 11-27'],
  FL: ['01-15 02-12 03-27 04-02 04-18 06-03 11-28', '01-15 02-12 03-26 04-02 04-03 04-27 06-03 06-15 11-03 11-27'],
  NY: ['02-12 11-04', '02-12 11-03'],
  IL: ['02-12 03-03', '02-12 03-02 11-03'],
  OH: ['', ''],
  GA: ['04-18 11-28 12-26', '04-03 11-27 12-24'],
  NC: ['03-25 04-18 05-20 10-02 11-28 12-24 12-26', '03-25 04-03 04-13 05-11 05-20 09-21 11-03 11-27 12-24 12-28'],
  VA: ['11-04 11-28', '11-03 11-27'],
  PA: ['11-28', '11-27'],
  TN: ['04-18', '04-03 08-06 11-03'],
  MO: ['02-12 05-08', '02-12 05-08'],
  LA: ['01-08 03-04 04-18 11-28 12-24 12-31', '01-08 02-17 04-03 11-03 11-27 12-24 12-31'],
  AL: ['03-04 04-28 06-02', '02-17 04-27 06-01'],
  MA: ['03-17 04-21 06-17', '03-17 04-20 06-17'],
  KY: ['01-30 02-12 06-03 11-28', '01-30 02-12 06-03 11-27'],
  MI: ['02-12 11-28 12-24 12-31', '02-12 11-03 11-27 12-24 12-31'],
  WA: ['11-28', '11-27'],
  AZ: ['', ''],
  PR: ['01-06 04-18 07-25 11-19', '01-06 03-23 04-03 11-19'],
  UT: ['07-24', '07-24'],
  VI: ['01-06 03-31 04-17 04-18 04-21 07-03 12-26', '01-06 03-31 04-02 04-03 04-06'],
};

function found(state: string, year: number): string {
  const days: string[] = [];
  for (let d = date(`${year}-01-01`); d <= `${year}-12-31`; d = addDays(d, 1)) if (stateHoliday(state, d)) days.push(d.slice(5));
  return days.join(' ');
}

describe('state holidays', () => {
  for (const [state, [in2025, in2026]] of Object.entries(TABLE)) {
    it(`of ${state} fall on the weekdays of the table`, () => {
      assert.equal(found(state, 2025), in2025);
      assert.equal(found(state, 2026), in2026);
    });
  }

  it('have an entry for the state of every district', () => {
    for (const { state } of DISTRICTS) assert.ok(STATE_CALENDARS[state], state);
    assert.equal(Object.keys(STATE_CALENDARS).length, 55);
  });

  it('move as the state moves them', () => {
    assert.deepEqual([stateHoliday('FL', date('2026-04-27'))?.name, stateHoliday('FL', date('2026-04-27'))?.observed], ['Confederate Memorial Day', true]);
    assert.equal(stateHoliday('FL', date('2026-04-03'))?.observed, false);
    // Texas moves none: January 19, 2025 was a Sunday.
    assert.equal(stateHoliday('TX', date('2025-01-21')), undefined);
  });

  it('tell days of the statute from days on which offices close', () => {
    assert.equal(stateHoliday('LA', date('2026-04-03'))?.officesOnly, false);
    assert.equal(stateHoliday('LA', date('2026-11-27'))?.officesOnly, true);
  });

  it('carry the grade of the check, never more than the state list has where a day is weaker', () => {
    assert.deepEqual([stateHoliday('FL', date('2026-02-12'))?.verified, stateHoliday('FL', date('2026-02-12'))?.confidence], ['text', 'high']);
    assert.equal(stateHoliday('CA', date('2026-02-17'))?.verified, 'memory');
    assert.deepEqual([stateHoliday('UT', date('2026-07-24'))?.verified, stateHoliday('UT', date('2026-07-24'))?.confidence], ['memory', 'low']);
    assert.equal(stateHoliday('LA', date('2026-11-03'))?.verified, 'second-hand');
  });

  it('do not reach back before the law that made them', () => {
    assert.equal(stateHoliday('VA', date('2019-11-05')), undefined);
    assert.equal(stateHoliday('VA', date('2020-11-03'))?.name, 'Election Day');
  });

  it('are never a weekend, a federal holiday, or a day of an unknown state', () => {
    assert.equal(stateHoliday('TX', date('2026-12-26')), undefined);
    assert.equal(stateHoliday('FL', date('2026-01-19')), undefined);
    for (const state of ['', 'ZZ', 'tx', '__proto__', 'constructor']) assert.equal(stateHoliday(state, date('2026-11-27')), undefined);
  });

  it('include the Friday after Thanksgiving where the states have it, and not where they do not', () => {
    const friday = date('2026-11-27');
    for (const state of ['CA', 'FL', 'IN', 'LA', 'MD', 'MI', 'NC', 'NH', 'NV', 'OK', 'TX', 'VA', 'WA', 'WV']) assert.ok(stateHoliday(state, friday), state);
    for (const state of ['TN', 'OH', 'NY', 'MO', 'MA']) assert.equal(stateHoliday(state, friday), undefined, state);
  });
});

/**
 * Weekdays that the states keep beyond the federal list, as far as they could be stated as rules.
 * Days already on the federal list are left out.
 */
import { date } from '../../dates/civil-date';
import type { Provenance } from '../model';
import type { DayRule, Weekday, Years } from './day-rule';
import { electionDay } from './day-rule';
import type { Confidence, StateHolidayRule, WeekendRule } from './state-holidays';

export interface StateCalendar extends Provenance {
  readonly statute: string;
  readonly confidence: Confidence;
  readonly days: readonly StateHolidayRule[];
}

const on = (name: string, month: number, day: number, weekend?: WeekendRule): StateHolidayRule =>
  ({ name, rule: { on: 'date', month, day }, ...(weekend ? { weekend } : {}) });
const nth = (name: string, month: number, weekday: Weekday, nth: 1 | 2 | 3 | 4 | 'last'): StateHolidayRule =>
  ({ name, rule: { on: 'weekday', month, weekday, nth } });
const easter = (name: string, plus: number): StateHolidayRule => ({ name, rule: { on: 'easter', plus } });
const election = (years?: Years): StateHolidayRule => ({ name: 'Election Day', rule: electionDay(years) });
const listed = (name: string, ...dates: readonly string[]): StateHolidayRule =>
  ({ name, rule: { on: 'listed', dates: dates.map(date) } });
const offices = (day: StateHolidayRule): StateHolidayRule => ({ ...day, officesOnly: true });

const FRIDAY_AFTER_THANKSGIVING: DayRule = { on: 'weekday', month: 11, weekday: 4, nth: 4, plus: 1 };
const afterThanksgiving: StateHolidayRule = { name: 'Friday after Thanksgiving', rule: FRIDAY_AFTER_THANKSGIVING };
const goodFriday = easter('Good Friday', -2);
const mardiGras = easter('Mardi Gras', -47);
const lincoln = (weekend?: WeekendRule): StateHolidayRule => on("Lincoln's Birthday", 2, 12, weekend);
const christmasEve = on('Christmas Eve', 12, 24);

const SUN = 'sunday-to-monday';
const both = { row: '16', source: 'S59', asOf: date('2026-11-21') } as const;
const text = { ...both, verified: 'text' } as const;
const secondHand = { ...both, verified: 'second-hand' } as const;
/** Taken from a package of holiday data; the statute was not read. */
const packaged = { ...both, verified: 'memory', note: 'From a package of holiday data; the statute was not read.' } as const;

const unread = (state: string, ...days: readonly StateHolidayRule[]): StateCalendar =>
  ({ ...packaged, statute: `law of ${state} (statute not read)`, confidence: 'low', days });

export const STATE_CALENDARS: Readonly<Record<string, StateCalendar>> = {
  TX: {
    ...text, statute: "Tex. Gov't Code § 662.003(b)-(c)", confidence: 'medium',
    note: "Copy of 2021. A narrower definition in § 662.021 (without December 24 and 26) is from memory. Good Friday, Rosh Hashanah and Yom Kippur are optional holidays only.",
    days: [
      on('Confederate Heroes Day', 1, 19), on('Texas Independence Day', 3, 2), on('San Jacinto Day', 4, 21),
      on('Lyndon Baines Johnson Day', 8, 27), afterThanksgiving, christmasEve, on('the day after Christmas', 12, 26),
    ],
  },
  CA: {
    ...text, statute: "Cal. Gov't Code §§ 6700(a), 6701", confidence: 'medium',
    note: 'State courts keep fewer days (Code Civ. Proc. § 135, second-hand). Good Friday is kept from noon to 3 p.m. only and is left out.',
    days: [
      { ...listed('Lunar New Year', '2025-01-29', '2026-02-17'), verified: 'memory', note: 'Lunar dates are from memory and known for 2025 and 2026 only.' },
      lincoln(SUN), on('Cesar Chavez Day', 3, 31, SUN), on('Genocide Remembrance Day', 4, 24, SUN), on('Admission Day', 9, 9, SUN),
      nth('Native American Day', 9, 5, 4), afterThanksgiving,
    ],
  },
  FL: {
    ...text, statute: 'Fla. Stat. §§ 683.01, 110.117(1)', confidence: 'high',
    note: 'Shrove Tuesday counts in some counties only and is left out.',
    days: [
      on('Birthday of Martin Luther King, Jr. (Florida)', 1, 15, SUN), on('Birthday of Robert E. Lee', 1, 19, SUN), lincoln(SUN),
      on("Susan B. Anthony's Birthday", 2, 15, SUN),
      { ...nth('Tuskegee Airmen Commemoration Day', 3, 4, 4), from: date('2024-07-01'), note: 'Added by ch. 2024-83; its effective date is from memory.' },
      goodFriday, on('Pascua Florida Day', 4, 2, SUN), on('Confederate Memorial Day', 4, 26, SUN),
      on('Birthday of Jefferson Davis', 6, 3, SUN), on('Flag Day', 6, 14, SUN), election('even'), offices(afterThanksgiving),
    ],
  },
  NY: { ...text, statute: 'N.Y. Gen. Constr. Law § 24', confidence: 'high', days: [lincoln(SUN), election()] },
  IL: {
    ...text, statute: '5 ILCS 490/15, 490/60', confidence: 'medium',
    note: 'Offices stay open on Casimir Pulaski Day. Good Friday is in the statute, but a court restricted its observance, and it is left out.',
    days: [lincoln(SUN), nth("Casimir Pulaski's Birthday", 3, 1, 1), { ...election('even'), verified: 'second-hand' }],
  },
  OH: {
    ...text, statute: 'Ohio Rev. Code §§ 1.14, 124.19', confidence: 'medium',
    note: 'Any day appointed by the governor or the president also counts; edition of 2001.', days: [],
  },
  GA: {
    ...packaged, statute: 'Ga. Code Ann. § 1-4-1', confidence: 'low', note: "The days are proclaimed each year: get the governor's proclamation.",
    days: [
      listed('a state holiday by proclamation', '2025-04-18', '2025-11-28', '2025-12-26', '2026-04-03', '2026-11-27', '2026-12-24'),
    ],
  },
  NC: {
    ...text, statute: 'N.C. Gen. Stat. § 103-4', confidence: 'medium', note: 'Undated copy.',
    days: [
      on("Robert E. Lee's Birthday", 1, 19, SUN), on('Greek Independence Day', 3, 25, SUN), on('Anniversary of the Halifax Resolves', 4, 12, SUN),
      goodFriday, on('Confederate Memorial Day', 5, 10, SUN), on('Anniversary of the Mecklenburg Declaration', 5, 20, SUN),
      { ...listed('Yom Kippur', '2025-10-02', '2026-09-21'), verified: 'memory', note: 'Known for 2025 and 2026 only.' },
      election('even'),
      { ...offices(afterThanksgiving), verified: 'memory' },
      { ...offices(listed('the Christmas closing of state offices', '2025-12-24', '2025-12-26', '2026-12-24', '2026-12-28')), verified: 'memory' },
    ],
  },
  VA: {
    ...secondHand, statute: 'Va. Code Ann. § 2.2-3300', confidence: 'medium',
    days: [{ ...election(), from: date('2020-07-01') }, afterThanksgiving],
  },
  PA: {
    ...packaged, statute: '44 Pa. Stat. § 11 (not read)', confidence: 'low',
    note: 'February 12, Good Friday, June 14 and Election Day are optional bank holidays only (7 Pa. Stat. § 113) and are left out.',
    days: [offices(afterThanksgiving)],
  },
  TN: {
    ...text, statute: 'Tenn. Code Ann. § 15-1-101', confidence: 'high',
    note: 'The Friday after Thanksgiving is not in the statute; a filing missed that day was late (Wright v. Blalock, second-hand).',
    days: [
      goodFriday, election('even'),
      {
        name: 'the August general election', rule: { on: 'weekday', month: 8, weekday: 4, nth: 1, years: 'even' }, verified: 'memory',
        note: 'The statute counts days set by law for elections throughout the state; that this one is the first Thursday of August is from memory.',
      },
    ],
  },
  MO: { ...text, statute: 'Mo. Rev. Stat. §§ 9.010, 9.020', confidence: 'high', days: [lincoln(SUN), on('Truman Day', 5, 8, SUN)] },
  LA: {
    ...text, statute: 'La. R.S. 1:55', confidence: 'high',
    days: [
      on('Battle of New Orleans', 1, 8), mardiGras, goodFriday, on("Huey P. Long's Birthday", 8, 30), on("All Saints' Day", 11, 1),
      { ...election('even'), verified: 'second-hand' },
      { ...offices(afterThanksgiving), note: 'Clerks of court close (§ 1:55(E)).' },
      { ...offices(christmasEve), note: 'Clerks of court close (§ 1:55(E)).' },
      { ...offices(on("New Year's Eve", 12, 31)), note: 'Clerks of court close (§ 1:55(E)).' },
    ],
  },
  AL: {
    ...secondHand, statute: 'Ala. Code § 1-3-8', confidence: 'medium', note: 'A bill to drop the June day was pending.',
    days: [
      nth('Confederate Memorial Day', 4, 1, 4), nth("Jefferson Davis' Birthday", 6, 1, 1),
      { ...mardiGras, note: 'Mobile and Baldwin counties only.' },
    ],
  },
  MA: {
    ...text, statute: 'Mass. Gen. Laws ch. 4, § 7, cl. 18; ch. 136, § 12', confidence: 'high',
    days: [
      nth("Patriots' Day", 4, 1, 3),
      { ...on('Evacuation Day', 3, 17, SUN), note: 'Suffolk County only; state courts stay open.' },
      { ...on('Bunker Hill Day', 6, 17, SUN), note: 'Suffolk County only; state courts stay open.' },
    ],
  },
  KY: {
    ...text, statute: 'Ky. Rev. Stat. §§ 2.110, 18A.190', confidence: 'medium',
    note: 'Offices may be closed on the days of § 2.110; they also close half of Good Friday and extra days that the governor sets.',
    days: [
      on("Robert E. Lee's Birthday", 1, 19), on("Franklin D. Roosevelt's Birthday", 1, 30), lincoln(), on('Confederate Memorial Day', 6, 3),
      offices(afterThanksgiving), offices(election('presidential-election')),
    ],
  },
  MI: {
    ...packaged, statute: 'Mich. Comp. Laws § 435.101 (not read)', confidence: 'low',
    days: [
      { ...lincoln(), verified: 'second-hand' }, offices(afterThanksgiving), offices(christmasEve), offices(on("New Year's Eve", 12, 31)),
      offices(election('even')),
    ],
  },
  WA: {
    ...packaged, statute: 'Wash. Rev. Code § 1.16.050 (not read)', confidence: 'medium',
    days: [{ name: 'Native American Heritage Day', rule: FRIDAY_AFTER_THANKSGIVING }],
  },
  AZ: { ...packaged, statute: 'Ariz. Rev. Stat. § 1-301 (not read)', confidence: 'medium', days: [] },
  PR: {
    ...packaged, statute: 'law of Puerto Rico (statute not read)', confidence: 'medium',
    days: [
      on('Epiphany', 1, 6, SUN), on('Emancipation Day', 3, 22, SUN), goodFriday, on('Commonwealth Constitution Day', 7, 25, SUN),
      on('Discovery of Puerto Rico', 11, 19, SUN),
    ],
  },

  AK: unread('Alaska', nth("Seward's Day", 3, 1, 'last'), on('Alaska Day', 10, 18)),
  AR: unread('Arkansas'),
  CO: unread('Colorado', on('Cesar Chavez Day', 3, 31), nth('Frances Xavier Cabrini Day', 10, 1, 1)),
  CT: unread('Connecticut', lincoln(), goodFriday),
  DC: unread('the District of Columbia', on('Emancipation Day', 4, 16)),
  DE: unread('Delaware', goodFriday, afterThanksgiving, election('even')),
  GU: unread('Guam', nth('Guam History and Chamorro Heritage Day', 3, 1, 1), goodFriday, on('Liberation Day', 7, 21), on("All Souls' Day", 11, 2), on('Our Lady of Camarin Day', 12, 8)),
  HI: unread('Hawaii', on('Prince Kuhio Day', 3, 26), on('King Kamehameha Day', 6, 11), nth('Statehood Day', 8, 5, 3), election('even')),
  IA: unread('Iowa', lincoln()),
  ID: unread('Idaho'),
  IN: unread(
    'Indiana', goodFriday, { name: 'Primary Election Day', rule: { on: 'weekday', month: 5, weekday: 1, nth: 1, plus: 1, years: 'even' } },
    election('even'), afterThanksgiving,
    { ...christmasEve, note: 'One of December 24 and 26.' }, { ...on('the day after Christmas', 12, 26), note: 'One of December 24 and 26.' },
  ),
  KS: unread('Kansas', christmasEve),
  MD: unread('Maryland', afterThanksgiving),
  ME: unread('Maine', nth("Patriots' Day", 4, 1, 3)),
  MN: unread('Minnesota'),
  MP: unread('the Northern Mariana Islands', on('Commonwealth Covenant Day', 3, 24), goodFriday, on('Citizenship Day', 11, 4), on('Constitution Day', 12, 8)),
  MS: unread('Mississippi', nth('Confederate Memorial Day', 4, 1, 'last')),
  MT: unread('Montana', election('even')),
  ND: unread('North Dakota'),
  NE: unread('Nebraska', nth('Arbor Day', 4, 5, 'last')),
  NH: unread('New Hampshire', afterThanksgiving, election('even')),
  NJ: unread('New Jersey', lincoln(), goodFriday, election('even')),
  NM: unread('New Mexico', afterThanksgiving),
  NV: unread('Nevada', nth('Nevada Day', 10, 5, 'last'), afterThanksgiving),
  OK: unread('Oklahoma', afterThanksgiving),
  OR: unread('Oregon'),
  RI: unread('Rhode Island', nth('Victory Day', 8, 1, 2)),
  SC: unread('South Carolina', { ...nth('Confederate Memorial Day', 4, 1, 4), note: 'Other days of South Carolina are missing from the data.' }),
  SD: unread('South Dakota'),
  UT: unread('Utah', on('Pioneer Day', 7, 24)),
  VI: unread(
    'the Virgin Islands', on("Three Kings' Day", 1, 6), on('Transfer Day', 3, 31), easter('Holy Thursday', -3), goodFriday, easter('Easter Monday', 1),
    on('Emancipation Day', 7, 3), on('D. Hamilton Jackson Day', 11, 1), on('the day after Christmas', 12, 26),
  ),
  VT: unread('Vermont', nth('Town Meeting Day', 3, 2, 1), on('Bennington Battle Day', 8, 16)),
  WI: unread('Wisconsin', christmasEve, on("New Year's Eve", 12, 31)),
  WV: unread('West Virginia', on('West Virginia Day', 6, 20), afterThanksgiving, election('even')),
  WY: unread('Wyoming'),
};

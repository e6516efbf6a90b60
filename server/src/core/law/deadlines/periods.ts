/** Short ways to write the entries of the deadline table; every period still names its authority, source and grade. */
import { date } from '../../dates/civil-date';
import type { DatedPeriod, Unit, Verified } from '../model';

/** Text of the federal rules was read in editions with amendments to 2024-12-01; no later change touches a row. */
export const CHECKED = date('2026-07-01');

/** The rule that short periods leave out weekends and holidays is taken back no further than this day. */
const BEFORE_2009 = date('2002-12-01');

/** The time-computation amendments: short periods became multiples of seven and every day counts. */
const DAYS_ARE_DAYS = date('2009-12-01');

export const days = (count: number): { count: number; unit: Unit } => ({ count, unit: 'day' });
export const years = (count: number): { count: number; unit: Unit } => ({ count, unit: 'year' });

interface Entry {
  readonly row: string;
  readonly authority: string;
  readonly source: string;
  readonly verified: Verified;
  readonly note?: string;
}

/** A period that the reference states without an era. */
export const always = (period: DatedPeriod['period'], entry: Entry): readonly DatedPeriod[] => [
  { period, asOf: CHECKED, ...entry },
];

/** A period that the 2009 amendments lengthened; the older one left out weekends and holidays inside it. */
export const since2009 = (
  before: { period: DatedPeriod['period']; verified: Verified; source: string; note?: string },
  now: { period: DatedPeriod['period'] } & Entry,
): readonly DatedPeriod[] => [
  {
    row: now.row,
    authority: `${now.authority} (before December 1, 2009)`,
    skipsWeekendsAndHolidays: true,
    from: BEFORE_2009,
    until: date('2009-11-30'),
    asOf: CHECKED,
    ...before,
  },
  { ...now, from: DAYS_ARE_DAYS, asOf: CHECKED },
];

/**
 * The sentencing table, USSG ch. 5, pt. A: months by offense level and criminal history category. Its figures are the
 * same in every Manual since November 1, 2012 in the cells below. From memory, so a difference never makes an error.
 */
import { date } from '../../dates/civil-date';
import type { Provenance } from '../model';

/** Low and high end in months; `Infinity` for life. */
export type MonthRange = readonly [low: number, high: number];

export const CATEGORIES = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
export type Category = (typeof CATEGORIES)[number];

export const HIGHEST_LEVEL = 43;

export const SENTENCING_TABLE_SOURCE: Provenance & { readonly authority: string } = {
  authority: 'USSG ch. 5, pt. A (sentencing table)', source: 'memory; two cells seen in commentary (15/III, 23/I)', verified: 'memory', asOf: date('2026-07-01'),
  note: 'The 2026 Manual was not reviewed.',
};

/** One line for each level; `360-` and `life` as printed. */
const ROWS = `
  0-6 0-6 0-6 0-6 0-6 0-6
  0-6 0-6 0-6 0-6 0-6 1-7
  0-6 0-6 0-6 0-6 2-8 3-9
  0-6 0-6 0-6 2-8 4-10 6-12
  0-6 0-6 1-7 4-10 6-12 9-15
  0-6 1-7 2-8 6-12 9-15 12-18
  0-6 2-8 4-10 8-14 12-18 15-21
  0-6 4-10 6-12 10-16 15-21 18-24
  4-10 6-12 8-14 12-18 18-24 21-27
  6-12 8-14 10-16 15-21 21-27 24-30
  8-14 10-16 12-18 18-24 24-30 27-33
  10-16 12-18 15-21 21-27 27-33 30-37
  12-18 15-21 18-24 24-30 30-37 33-41
  15-21 18-24 21-27 27-33 33-41 37-46
  18-24 21-27 24-30 30-37 37-46 41-51
  21-27 24-30 27-33 33-41 41-51 46-57
  24-30 27-33 30-37 37-46 46-57 51-63
  27-33 30-37 33-41 41-51 51-63 57-71
  30-37 33-41 37-46 46-57 57-71 63-78
  33-41 37-46 41-51 51-63 63-78 70-87
  37-46 41-51 46-57 57-71 70-87 77-96
  41-51 46-57 51-63 63-78 77-96 84-105
  46-57 51-63 57-71 70-87 84-105 92-115
  51-63 57-71 63-78 77-96 92-115 100-125
  57-71 63-78 70-87 84-105 100-125 110-137
  63-78 70-87 78-97 92-115 110-137 120-150
  70-87 78-97 87-108 100-125 120-150 130-162
  78-97 87-108 97-121 110-137 130-162 140-175
  87-108 97-121 108-135 121-151 140-175 151-188
  97-121 108-135 121-151 135-168 151-188 168-210
  108-135 121-151 135-168 151-188 168-210 188-235
  121-151 135-168 151-188 168-210 188-235 210-262
  135-168 151-188 168-210 188-235 210-262 235-293
  151-188 168-210 188-235 210-262 235-293 262-327
  168-210 188-235 210-262 235-293 262-327 292-365
  188-235 210-262 235-293 262-327 292-365 324-405
  210-262 235-293 262-327 292-365 324-405 360-life
  235-293 262-327 292-365 324-405 360-life 360-life
  262-327 292-365 324-405 360-life 360-life 360-life
  292-365 324-405 360-life 360-life 360-life 360-life
  324-405 360-life 360-life 360-life 360-life 360-life
  360-life 360-life 360-life 360-life 360-life 360-life
  life-life life-life life-life life-life life-life life-life`;

const months = (text: string): number => (text === 'life' ? Infinity : Number(text));

const TABLE: readonly (readonly MonthRange[])[] = ROWS.trim().split('\n').map((row) =>
  row.trim().split(/\s+/).map((cell): MonthRange => {
    const [low = '', high = ''] = cell.split('-');
    return [months(low), months(high)];
  }));

/**
 * The range for a total offense level and a category. A level below 1 counts as 1, one above 43 as 43
 * (USSG ch. 5, pt. A, n.2). Undefined for a level that is no whole number.
 */
export function guidelineRange(level: number, category: Category): MonthRange | undefined {
  if (!Number.isInteger(level)) return undefined;
  return TABLE[Math.min(HIGHEST_LEVEL, Math.max(1, level)) - 1]?.[CATEGORIES.indexOf(category)];
}

/** `70 to 87 months`, `360 months to life`, `life`. */
export function rangeWords([low, high]: MonthRange): string {
  if (low === Infinity) return 'life';
  return high === Infinity ? `${low} months to life` : `${low} to ${high} months`;
}

/** Where the statute's floor or ceiling stands against the range. From memory. */
export const STATUTE_AND_RANGE = {
  floorAbove: 'Where the statutory minimum is above the whole range, the minimum is the guideline sentence (USSG § 5G1.1(b)).',
  floorInside: 'Where the statutory minimum falls inside the range, the range begins at the minimum (USSG § 5G1.1(c)(2)).',
  ceilingBelow: 'Where the statutory maximum is below the whole range, the maximum is the guideline sentence (USSG § 5G1.1(a)).',
  authority: 'USSG § 5G1.1',
  verified: 'memory',
} as const;

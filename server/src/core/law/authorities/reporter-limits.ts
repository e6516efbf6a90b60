/** What volumes a reporter has, and in which years they were decided. */
import { date, yearOf, type CivilDate } from '../../dates/civil-date';
import { once } from '../../text/remembered';
import { VOLUME_YEARS } from './volume-years';

interface ReporterLimit {
  readonly reporter: string;
  readonly first: number;
  readonly last: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Courts whose opinions it prints. */
  readonly prints: 'supreme-court' | 'courts-of-appeals' | 'district-courts' | 'any';
  /** Volumes a year, generously, for a reporter that still grows; absent for a closed one. */
  readonly growth?: number;
}

/** The day on which the last volumes were counted. */
const COUNTED = date('2026-11-21');

/** From tables of decisions, known cases, and memory for the last volumes; those of reporters that still appear are approximate. */
const LIMITS: readonly ReporterLimit[] = [
  { reporter: 'U.S.', first: 1, last: 609, firstYear: 1790, lastYear: 2026, prints: 'supreme-court', growth: 6 },
  { reporter: 'S. Ct.', first: 1, last: 147, firstYear: 1882, lastYear: 2026, prints: 'supreme-court', growth: 1 },
  { reporter: 'L. Ed.', first: 1, last: 100, firstYear: 1790, lastYear: 1956, prints: 'supreme-court' },
  { reporter: 'L. Ed. 2d', first: 1, last: 226, firstYear: 1956, lastYear: 2026, prints: 'supreme-court', growth: 6 },
  { reporter: 'F.', first: 1, last: 300, firstYear: 1880, lastYear: 1924, prints: 'any' },
  { reporter: 'F.2d', first: 1, last: 999, firstYear: 1924, lastYear: 1993, prints: 'any' },
  { reporter: 'F.3d', first: 1, last: 999, firstYear: 1993, lastYear: 2021, prints: 'courts-of-appeals' },
  { reporter: 'F.4th', first: 1, last: 210, firstYear: 2021, lastYear: 2026, prints: 'courts-of-appeals', growth: 45 },
  { reporter: 'F. Supp.', first: 1, last: 999, firstYear: 1932, lastYear: 1998, prints: 'district-courts' },
  { reporter: 'F. Supp. 2d', first: 1, last: 999, firstYear: 1998, lastYear: 2014, prints: 'district-courts' },
  { reporter: 'F. Supp. 3d', first: 1, last: 880, firstYear: 2014, lastYear: 2026, prints: 'district-courts', growth: 90 },
  { reporter: "F. App'x", first: 1, last: 861, firstYear: 2001, lastYear: 2021, prints: 'courts-of-appeals' },
  { reporter: 'F.R.D.', first: 1, last: 350, firstYear: 1940, lastYear: 2026, prints: 'any', growth: 12 },
  { reporter: 'B.R.', first: 1, last: 690, firstYear: 1979, lastYear: 2026, prints: 'any', growth: 30 },
  { reporter: 'Fed. Cl.', first: 27, last: 182, firstYear: 1992, lastYear: 2026, prints: 'any', growth: 12 },
  { reporter: 'Cl. Ct.', first: 1, last: 26, firstYear: 1982, lastYear: 1992, prints: 'any' },
];

interface VolumeRange {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

const numbers = (text: string): readonly [number, number] => {
  const [first, last] = text.split('-').map(Number);
  return [first!, last ?? first!];
};

const ranges: () => ReadonlyMap<string, readonly VolumeRange[]> = once(() => new Map(
  Object.entries(VOLUME_YEARS).map(([reporter, { volumes }]) => [
    reporter,
    volumes.split(/, ?/).filter((entry) => entry !== '').map((entry) => {
      const [volume, years] = entry.split(' ');
      const [first, last] = numbers(volume!);
      const [from, to] = numbers(years!);
      return { first, last, from, to };
    }),
  ]),
));

/** The years of a volume, with the slack; undefined when nothing is known of it. */
export function yearsOfVolume(reporter: string, volume: number): { readonly from: number; readonly to: number } | undefined {
  // The Supreme Court Reporter has one volume a term, and a term runs over two years.
  if (reporter === 'S. Ct.' && volume >= 4) return { from: volume + 1879, to: volume + 1880 };
  const range = ranges().get(reporter)?.find((r) => volume >= r.first && volume <= r.last);
  if (!range) return undefined;
  const { slack } = VOLUME_YEARS[reporter]!;
  return { from: range.from - slack, to: range.to + slack };
}

export interface ImpossibleVolume {
  readonly first: number;
  readonly last: number;
  readonly growing: boolean;
}

/**
 * What volumes the reporter has, when `volume` is none of them as of the day; undefined when it may be one, or the
 * reporter is not in the table. A reporter that still grows is given the volumes it may have reached, and a fifth of a
 * year's more.
 */
export function impossibleVolume(reporter: string, volume: number, asOf: CivilDate): ImpossibleVolume | undefined {
  const limit = LIMITS.find((l) => l.reporter === reporter);
  if (!limit) return undefined;
  const years = Math.max(1, yearOf(asOf) - yearOf(COUNTED) + 1);
  const last = limit.last + (limit.growth === undefined ? 0 : Math.ceil(limit.growth * years * 1.2));
  return volume >= limit.first && volume <= last ? undefined : { first: limit.first, last: limit.last, growing: limit.growth !== undefined };
}

/** Which courts' opinions the reporter prints; undefined for a reporter not in the table. */
export const printedCourts = (reporter: string): ReporterLimit['prints'] | undefined => LIMITS.find((l) => l.reporter === reporter)?.prints;

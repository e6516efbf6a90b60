/** The shapes of the waiver tables. */
import { date, type CivilDate } from '../../dates/civil-date';
import type { WAIVED_RIGHTS, WAIVER_EXCEPTIONS } from '../ids';
import { CHECKED } from '../deadlines/periods';
import type { Verified } from '../model';

export type WaivedRight = (typeof WAIVED_RIGHTS)[number];
export type WaiverException = (typeof WAIVER_EXCEPTIONS)[number];

/** The courts of appeals that hear criminal appeals; the Federal Circuit hears none. */
export const WAIVER_CIRCUITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', 'dc'] as const;
export type WaiverCircuitId = (typeof WAIVER_CIRCUITS)[number];

/** The day to which the tables were checked. */
export const WAIVERS_AS_OF: CivilDate = CHECKED;

/** The day *Hunter* was decided; an answer for an earlier day rests on the law of the circuit alone. */
export const HUNTER_DAY: CivilDate = date('2026-06-18');
/** The last day of the law before *Hunter*. */
export const BEFORE_HUNTER: CivilDate = date('2026-06-17');

/** An authority with how it was checked and where it was read. */
export interface Cited {
  readonly cite: string;
  readonly verified: Verified;
  /** Absent for an entry from memory. */
  readonly source?: string;
}

/** What an authority says on one point, graded for that point: an opinion may be read for one and remembered for another. */
export interface Point {
  readonly text: string;
  readonly cites: readonly Cited[];
  readonly verified: Verified;
}

/**
 * `survives`: the waiver does not bar it. `barred`: it does, if the clause covers it. `open`: courts differ, have not
 * decided, or look at the circumstances. `as-carved-out`: the clause decides. `unknown`: the tables have no answer.
 */
export type WaiverAnswer = 'survives' | 'barred' | 'open' | 'as-carved-out' | 'unknown';

export interface Answer extends Point {
  readonly answer: WaiverAnswer;
  /** Last day on which the answer is the law; absent: still. */
  readonly until?: CivilDate;
}

const RANK: Readonly<Record<Verified, number>> = { text: 0, 'second-hand': 1, memory: 2 };

/** The weakest of several grades; `memory` for none. */
export const weakest = (grades: readonly Verified[]): Verified =>
  grades.reduce<Verified | undefined>((worst, v) => (worst === undefined || RANK[v] > RANK[worst] ? v : worst), undefined) ?? 'memory';

/** A point as well checked as the weakest of its authorities, or from memory where it has none; `verified` can only lower that. */
export const point = (text: string, cites: readonly Cited[], verified?: Verified): Point => {
  const own = weakest(cites.map((c) => c.verified));
  return { text, cites, verified: verified === undefined ? own : weakest([own, verified]) };
};

export const answer = (is: WaiverAnswer, text: string, cites: readonly Cited[], verified?: Verified): Answer => ({ answer: is, ...point(text, cites, verified) });

/** The authorities of a point as one string for messages; empty when it has none. */
export const citesOf = (p: Pick<Point, 'cites'>): string => p.cites.map((c) => c.cite).join('; ');

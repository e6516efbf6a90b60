/** Whether the length between two moments is one that the words allow. */
import { DAY, type Duration, HOUR, MINUTE } from './model';

export type Verdict = 'fits' | 'off-by-one' | 'off';

export interface Measured {
  /** Seconds between the two moments. */
  readonly length: number;
  /** Coarser of the two, in seconds. */
  readonly precision: number;
  /** Seconds by which approximate moments may be off, together. */
  readonly slack: number;
}

/**
 * `off-by-one`: times written to the minute differ from the words by one minute, which seconds left out may explain.
 * Days may be counted with or without the first; months and years are named by the number begun or ended.
 */
export function compareLength({ length, precision, slack }: Measured, claim: Duration): Verdict {
  const tolerance = toleranceOf(claim, precision) + slack;
  if (length >= claim.least - tolerance && length <= claim.most + tolerance) return 'fits';
  const apart = length < claim.least ? claim.least - length : length - claim.most;
  return claim.exact && precision === MINUTE && claim.unit === MINUTE && apart <= MINUTE ? 'off-by-one' : 'off';
}

function toleranceOf({ unit, exact, named, least, most }: Duration, precision: number): number {
  if (precision >= DAY || unit >= DAY) return unit < 2 * DAY ? DAY : unit * (exact ? 0.99 : 0.5);
  if (precision === HOUR) return HOUR / 2;
  if (unit >= HOUR) return Math.min(named * 0.25, HOUR / 2);
  // Written to the minute, open bounds and loose words are read to the minute too.
  if (precision === MINUTE) return unit < MINUTE ? MINUTE : exact ? 0 : least === 0 || most === Infinity ? 0 : MINUTE;
  return exact ? (unit < MINUTE ? 2 : unit - 1) : 0;
}

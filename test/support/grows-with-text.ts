/** Whether a function takes time that grows no faster than its input: no clock is compared with a fixed figure. */
import assert from 'node:assert/strict';

/** Four times the text takes four times as long where time grows with it, and sixteen times as long where it grows with its square. */
const MOST = 9;
/** Processor time in microseconds that is added to both sides, so that noise in short runs is none in their ratio. */
const FLOOR = 4_000;
const TRIES = 8;

/**
 * Asserts that `run` on four times the text takes less than nine times as long. `texts(n)` makes a text of n parts, and
 * `prepare` what is not to be timed. The least of several ratios counts: a busy machine can only make one larger.
 */
export function growsWithText<T>(name: string, texts: (parts: number) => string, parts: number, prepare: (text: string) => T, run: (prepared: T) => unknown): void {
  let least = Infinity;
  for (let i = 0; i < TRIES && least >= MOST; i++) {
    const small = timed(() => prepare(texts(parts)), run);
    const large = timed(() => prepare(texts(parts * 4)), run);
    least = Math.min(least, (large + FLOOR) / (small + FLOOR));
  }
  assert.ok(least < MOST, `${name}: four times the text takes ${least.toFixed(1)} times as long`);
}

/** Processor time of this process alone, in microseconds; what is prepared is made anew, so that nothing is remembered. */
function timed<T>(prepare: () => T, run: (prepared: T) => unknown): number {
  const prepared = prepare();
  const before = process.cpuUsage();
  run(prepared);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Whether work grows with its input and no faster: ratios of the processor's time within one run, never milliseconds of a clock. */
import assert from 'node:assert/strict';

/** Eight times the input takes eight times as long where time grows in proportion, and sixty-four where it grows with the square. */
const TIMES = 8;
const MOST = 24;
/** What takes less, in milliseconds of the processor, is too short to be compared, and for whatever input harmless. */
const FLOOR = 60;
const ATTEMPTS = 6;
/** The small input is run so often first: until code is compiled it takes long, and a long small run would excuse any large one. */
const WARMING = 4;

/** `run` works on an input of size `n`; fails when it takes out of proportion longer for `8 * n` than for `n`. */
export function assertProportional(run: (n: number) => unknown, n: number, what: string): void {
  assertProportionalTo((size) => size, run, n, what);
}

/**
 * As `assertProportional`, where `prepare` makes what is worked on, of a size, and is not measured. It makes it anew for each
 * attempt, so that what is kept with a paper helps none. The best of several attempts counts, so that other work on the
 * machine does not.
 */
export function assertProportionalTo<T>(prepare: (n: number) => T, run: (prepared: T) => unknown, n: number, what: string): void {
  let [one, many] = [Infinity, Infinity];
  for (let round = 0; round < WARMING; round++) one = Math.min(one, spent(prepare(n), run));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    one = Math.min(one, spent(prepare(n), run));
    many = Math.min(many, spent(prepare(TIMES * n), run));
    if (many < FLOOR || many < MOST * one) return;
  }
  assert.fail(`${what}: ${TIMES} times the input took ${(many / one).toFixed(0)} times as long (${one.toFixed(1)} and ${many.toFixed(1)} ms)`);
}

function spent<T>(prepared: T, run: (prepared: T) => unknown): number {
  const start = process.cpuUsage();
  run(prepared);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

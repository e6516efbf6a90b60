/**
 * Whether work grows faster than its input, told by a ratio within one run: how long anything takes depends on the machine
 * and on what else it does. Each size is run twice and the quicker run counts.
 */
import assert from 'node:assert/strict';

/** Milliseconds below which a run tells nothing. */
const GRAIN = 10;
/** Eight times the input takes eight times as long, and sixty-four times where each part is compared with each other. */
const TIMES = 8;
const MOST = 30;

const quicker = (run: () => void): number => Math.min(...[0, 1].map(() => {
  const started = performance.now();
  run();
  return performance.now() - started;
}));

/** `prepare` makes what is not measured, of a size; `run` is what is. */
export function assertGrowsEvenly<T>(size: number, prepare: (size: number) => T, run: (prepared: T) => void): void {
  const small = prepare(Math.round(size / TIMES));
  const large = prepare(size);
  const short = Math.max(quicker(() => run(small)), GRAIN);
  const long = quicker(() => run(large));
  assert.ok(long < short * MOST, `${TIMES} times the input took ${(long / short).toFixed(1)} times as long`);
}

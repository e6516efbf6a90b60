/** How far a long run is: one line on a terminal, rewritten in place and gone at the end; nothing anywhere else. */
import { grouped } from '../../core/text/numbers';
import type { Io } from '../io';

/** Runs that end sooner show nothing. */
const QUIET_MS = 800;
const EVERY_MS = 200;

const clock = (seconds: number): string =>
  seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${String(Math.ceil(seconds % 60)).padStart(2, '0')} s`;

/** `done` of `total` documents after `seconds`, in one line. */
function progressLine(done: number, total: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = done === 0 || done >= total ? '' : `, about ${clock((total - done) / rate)} left`;
  return `${grouped(done)} of ${grouped(total)} documents, ${rate < 10 ? rate.toFixed(1) : grouped(rate)} files per second${left}`;
}

export class Progress {
  readonly #io: Io;
  readonly #total: number;
  readonly #started = performance.now();
  #done = 0;
  #shown = 0;

  constructor(io: Io, total: number) {
    this.#io = io;
    this.#total = total;
  }

  /** `documents` more are done. */
  add(documents: number): void {
    this.#done += documents;
    const now = performance.now();
    if (this.#io.stderr.isTTY !== true || now - this.#started < QUIET_MS || now - this.#shown < EVERY_MS) return;
    this.#shown = now;
    this.#io.stderr.write(`\r\u001b[K${progressLine(this.#done, this.#total, (now - this.#started) / 1000)}`);
  }

  end(): void {
    if (this.#shown > 0) this.#io.stderr.write('\r\u001b[K');
  }
}

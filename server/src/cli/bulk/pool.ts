/** Units linted here or by threads. The results come in the order of the units, whoever made them. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Host } from '../open-workspace';
import { displayPath } from '../targets';
import type { Planned } from './plan';
import { lintUnit, type Unit, type UnitResult } from './unit';

/** Below this many documents one thread is done before others have started. */
const LEAST_DOCUMENTS = 100;
/** Documents sent to a thread at once: enough that sending costs little, few enough that all end together. */
const AT_ONCE = 16;

/**
 * The most that a thread may hold, in MiB. It is far more than a paper of a megabyte takes; but the engine lets a heap grow the more between
 * two collections the larger it may become, and without a limit of its own a thread would hold three times what it needs. One
 * that does need more ends, and its papers are told as not checked.
 */
const MOST_MEMORY = 1_024;

/** What a thread gets. */
export interface Task {
  readonly host: Host;
  readonly units: readonly Unit[];
  readonly record: boolean;
}

/** The work of a thread. */
export async function lintTask({ host, units, record }: Task): Promise<UnitResult[]> {
  const results: UnitResult[] = [];
  for (const unit of units) results.push(await lintUnit(host, unit, record));
  return results;
}

export interface Work {
  readonly units: readonly Planned[];
  readonly record: boolean;
  /** Threads asked for; undefined: as many as there are processors, if there is work for them. */
  readonly workers: number | undefined;
  readonly programFolder: string;
  /** Called for each unit when it is done. */
  readonly done: (index: number, result: UnitResult) => void;
}

const sizeOf = (units: readonly Planned[]): number => units.reduce((n, { unit }) => n + unit.documents.length, 0);

/** The program of a thread, which the pool's library brings; undefined where it was not built. */
function threadProgram(programFolder: string): string | undefined {
  const program = path.join(programFolder, 'cli.cjs');
  return existsSync(path.join(programFolder, 'entry', 'worker.js')) && existsSync(program) ? program : undefined;
}

/** Indexes of units of one root, in pieces of a good size. */
function* pieces(units: readonly Planned[]): Generator<number[]> {
  let piece: number[] = [];
  let size = 0;
  for (const [i, { host, unit }] of units.entries()) {
    if (piece.length > 0 && (size >= AT_ONCE || units[piece[0]!]!.host.root !== host.root)) {
      yield piece;
      piece = [];
      size = 0;
    }
    piece.push(i);
    size += unit.documents.length;
  }
  if (piece.length > 0) yield piece;
}

/** Lints every unit. A unit whose thread breaks off has a problem for each of its documents instead of findings. */
export async function lintUnits({ units, record, workers, programFolder, done }: Work): Promise<void> {
  const threads = workers ?? (sizeOf(units) < LEAST_DOCUMENTS ? 1 : availableParallelism());
  const program = threads > 1 && units.length > 1 ? threadProgram(programFolder) : undefined;
  if (program === undefined) {
    for (const [i, { host, unit }] of units.entries()) done(i, await lintUnit(host, unit, record));
    return;
  }
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: program, name: 'lintTask', minThreads: 1, maxThreads: threads, useAtomics: false, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
  try {
    await Promise.all([...pieces(units)].map(async (piece) => {
      const { host } = units[piece[0]!]!;
      let results: UnitResult[];
      try {
        results = (await pool.run({ host, units: piece.map((i) => units[i]!.unit), record } satisfies Task)) as UnitResult[];
      } catch (error) {
        const message = `Internal failure: ${error instanceof Error ? error.message : String(error)}. Please report it; the other files were checked.`;
        results = piece.map((i) => ({ files: [], problems: units[i]!.unit.documents.map((document) => [displayPath(host.root, document, host.cwd), message] as const) }));
      }
      for (const [at, i] of piece.entries()) done(i, results[at]!);
    }));
  } finally {
    await pool.destroy();
  }
}

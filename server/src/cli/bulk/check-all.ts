/** Everything the paths of a run name, checked: what did not change from the cache, the rest by as many threads as help. */
import type { ReportedFile } from '../../core/lint/report';
import type { Io } from '../io';
import type { Session } from '../session';
import { displayPath } from '../targets';
import type { Cache } from './cache';
import { plan, shardOf, type Planned, type Shard } from './plan';
import { lintUnits } from './pool';
import { Progress } from './progress';
import { Shared } from './shared';
import type { UnitResult } from './unit';

export interface BulkOptions {
  readonly workers: number | undefined;
  readonly shard: Shard | undefined;
  /** Absolute path of the file, or a cache that is open already. */
  readonly cache: string | Cache | undefined;
  /** Only matters with a file that differs from this commit. */
  readonly changed: string | undefined;
}

export interface Checked {
  readonly root: string;
  /** From the root. */
  readonly path: string;
  readonly file: ReportedFile;
}

/** The units that the cache has no answer for, by index; answers go to `results`. */
async function fromCache(cache: Cache, units: readonly Planned[], results: UnitResult[], progress: Progress): Promise<number[]> {
  const missed: number[] = [];
  for (const [i, planned] of units.entries()) {
    const found = await cache.find(planned);
    if (!found) missed.push(i);
    else {
      results[i] = found;
      progress.add(planned.unit.documents.length);
    }
  }
  return missed;
}

/** Every document at the places of the session, checked, in an order that depends on the documents alone. */
export async function checkAll(io: Io, session: Session, options: BulkOptions): Promise<Checked[]> {
  const note = (message: string): void => void io.stderr.write(`filing-lint: ${message}\n`);
  const cache = typeof options.cache === 'string' ? await (await import('./cache')).Cache.open(options.cache, io.programFolder, note) : options.cache;
  const everything = await plan(session);
  const wanted = options.changed === undefined ? everything : await (await import('./changed')).touched(everything, options.changed);
  const units = options.shard ? shardOf(wanted, options.shard) : wanted;
  const progress = new Progress(io, units.reduce((n, { unit }) => n + unit.documents.length, 0));
  const results: UnitResult[] = [];
  const shared = new Shared();
  const missed = cache ? await fromCache(cache, units, results, progress) : units.map((_, i) => i);
  await lintUnits({
    units: missed.map((i) => units[i]!), record: cache !== undefined, workers: options.workers, programFolder: io.programFolder,
    done: (at, result) => {
      const i = missed[at]!;
      cache?.keep(units[i]!, result);
      results[i] = shared.result(result);
      progress.add(units[i]!.unit.documents.length);
    },
  });
  progress.end();
  await cache?.save();
  return units.flatMap(({ host: { root, cwd } }, i) => {
    const { files, problems } = results[i]!;
    for (const [shown, message] of problems) session.problem(shown, message);
    return files.map(({ path, file }) => ({ root, path, file: { ...file, path: displayPath(root, path, cwd) } }));
  });
}

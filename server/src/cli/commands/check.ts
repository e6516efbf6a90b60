import { join, resolve } from 'node:path';
import { version } from '../../../../package.json';
import { withBaseline } from '../../core/lint/baseline';
import { checkReport, type ReportedFile } from '../../core/lint/report';
import { RULES } from '../../core/rules/index';
import { rulePage } from '../../node/rule-pages';
import { checkAll, type BulkOptions } from '../bulk/check-all';
import { baselineFor, pathIn, type BaselinesRead } from '../baseline-file';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import type { ExitCode } from '../problem';
import { CHECK_REPORTERS, WITH_PAGES } from '../reporters/check/index';
import { Session, type Place } from '../session';
import { count, type Style } from '../terminal';
import { lintPlaces, reported } from './lint-places';

/** As `lintAll`, with what can be mended mended. Adds to `diffs` what changed, and writes it where that is asked for. */
async function fixedAll(session: Session, { unsafe, write }: NonNullable<Options['fix']>, diffs: string[]): Promise<ReportedFile[]> {
  const [{ fixAll }, { replaceFile }, { patchOf }] = await Promise.all([import('../../workspace/fixer'), import('../../node/replace-file'), import('../write-edits')]);
  const files = new Map<string, ReportedFile>();
  const read: BaselinesRead = new Map();
  const byWorkspace = new Map<Place['workspace'], { readonly place: Place; readonly paths: Set<string> }>();
  for (const place of await session.places()) {
    const known = byWorkspace.get(place.workspace) ?? { place, paths: new Set<string>() };
    byWorkspace.set(place.workspace, known);
    for (const path of await session.documents(place)) known.paths.add(path);
  }
  for (const { place, paths } of byWorkspace.values()) {
    const { linted, changed } = await fixAll(place.workspace, [...paths], unsafe, (path, error) => session.failed(place.root, path, error));
    for (const [path, { before, after }] of [...changed].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const shown = session.display(place.root, path);
      diffs.push(patchOf([{ root: place.root, path, shown, before, after }]));
      const refusal = write ? await replaceFile(join(place.root, path), before, after) : undefined;
      if (refusal !== undefined) session.problem(shown, refusal);
    }
    for (const [path, file] of linted) {
      const shown = session.display(place.root, path);
      files.set(shown, await known(place, path, await reported(session, place, file), read));
    }
  }
  return [...files.values()];
}

/** Every document at the places of the session, linted; what the baseline knows is set aside. */
async function lintAll(session: Session): Promise<ReportedFile[]> {
  const files: ReportedFile[] = [];
  const read: BaselinesRead = new Map();
  for (const { place, path, file } of await lintPlaces(session)) files.push(await known(place, path, file, read));
  return files;
}

async function known({ root }: Pick<Place, 'root'>, path: string, file: ReportedFile, read: BaselinesRead): Promise<ReportedFile> {
  const found = await baselineFor(root, path, read);
  return found ? withBaseline(file, pathIn(found.folder, root, path), found.baseline) : file;
}

async function pagesFor(io: Io, format: string): Promise<ReadonlyMap<string, string>> {
  if (!WITH_PAGES.has(format)) return new Map();
  const pages = await Promise.all(RULES.map(async ({ id }): Promise<[string, string | undefined]> => [id, await rulePage(io.programFolder, id)]));
  return new Map(pages.filter((page): page is [string, string] => page[1] !== undefined));
}

/** As `lintAll`, by threads and from the cache where that helps. */
async function bulkAll(io: Io, session: Session, bulk: BulkOptions): Promise<ReportedFile[]> {
  const files: ReportedFile[] = [];
  const read: BaselinesRead = new Map();
  for (const { root, path, file } of await checkAll(io, session, bulk)) files.push(await known({ root }, path, file, read));
  return files;
}

/** Checks the paths again and again, until the program is interrupted. */
async function checkWatching(io: Io, options: Options, style: Style): Promise<ExitCode> {
  const [{ Cache, programDigest }, { watching }] = await Promise.all([import('../bulk/cache'), import('../bulk/watch')]);
  const file = options.bulk.cache === undefined ? undefined : resolve(io.cwd, options.bulk.cache);
  const cache = file === undefined ? Cache.inMemory(await programDigest(io.programFolder)) : await Cache.open(file, io.programFolder, (message) => void io.stderr.write(`filing-lint: ${message}\n`));
  const folders = [...new Set((await new Session(io, options).places()).map(({ root }) => root))];
  const written = [file, options.output === undefined ? undefined : resolve(io.cwd, options.output)];
  const own = (folder: string, name: string): boolean => written.includes(join(folder, name));
  let last: ExitCode = 0;
  const stop = new AbortController();
  const interrupted = (): void => stop.abort();
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await watching(folders, stop.signal, own, async () => {
      const session = new Session(io, options);
      last = await report(io, options, style, session, await bulkAll(io, session, { ...options.bulk, cache }));
      io.stderr.write('filing-lint: Waiting for changes. Ctrl+C ends.\n');
    });
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
  return last;
}

/** Checks the paths and prints the findings. Exit code 1 on errors or too many warnings, 2 on unreadable input. */
export async function check(io: Io, options: Options, style: Style): Promise<ExitCode> {
  const session = new Session(io, options);
  if (options.printConfig !== undefined) return (await import('./print-config')).printConfig(io, options, session, style);
  if (options.bulk.watch) return checkWatching(io, options, style);
  const diffs: string[] = [];
  const cache = options.bulk.cache === undefined ? undefined : resolve(io.cwd, options.bulk.cache);
  const all = options.fix ? await fixedAll(session, options.fix, diffs)
    : options.operands.includes('-') ? await lintAll(session) : await bulkAll(io, session, { ...options.bulk, cache });
  return report(io, options, style, session, all, diffs);
}

async function report(io: Io, options: Options, style: Style, session: Session, all: readonly ReportedFile[], diffs: readonly string[] = []): Promise<ExitCode> {
  const { warnings } = checkReport(session.asOf, all).counts;
  const result = checkReport(session.asOf, all, options.quiet);
  const dryRun = options.fix?.write === false;
  const text = dryRun ? diffs.join('') : (await CHECK_REPORTERS[options.format]!())(result, { style, version, pages: await pagesFor(io, options.format) });
  await deliver(io, options.output, text, session.documentsSeen);
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  if (tooMany) io.stderr.write(`filing-lint: ${count(warnings, 'warning')}; --max-warnings allows ${options.maxWarnings}.\n`);
  if (session.hadProblems) return 2;
  return result.counts.errors > 0 || tooMany ? 1 : 0;
}

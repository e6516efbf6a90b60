import { join } from 'node:path';
import { version } from '../../../../package.json';
import { checkReport, reportedFile, type ReportedFile } from '../../core/lint/report';
import { RULES } from '../../core/rules/index';
import { LineIndex } from '../../core/text/line-index';
import { replaceFile } from '../../node/replace-file';
import { rulePage } from '../../node/rule-pages';
import { fixAll } from '../../workspace/fixer';
import { FileProblem } from '../../workspace/ports';
import type { LintedFile } from '../../workspace/workspace';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import type { ExitCode } from '../problem';
import { CHECK_REPORTERS, WITH_PAGES } from '../reporters/check/index';
import { Session, type Place } from '../session';
import { count, type Style } from '../terminal';
import { patchOf } from '../write-edits';
import { printConfig } from './print-config';

/** The document as plain data, with the lines of the other documents that its findings point to. */
async function reported(session: Session, { workspace, root }: Place, shown: string, linted: LintedFile): Promise<ReportedFile> {
  const all = [...linted.diagnostics, ...linted.suppressed];
  const lines = new Map<string, LineIndex>([[linted.path, linted.lines]]);
  for (const file of new Set(all.flatMap((d) => [...d.related.map((r) => r.file), ...d.fixes.flatMap((fix) => fix.file ?? [])]))) {
    if (lines.has(file)) continue;
    try {
      lines.set(file, new LineIndex(await workspace.textOf(file)));
    } catch (error) {
      // The finding stands without the place that it points to.
      if (!(error instanceof FileProblem)) throw error;
    }
  }
  return reportedFile(shown, linted, { shown: (path) => session.display(root, path), linesOf: (path) => lines.get(path) });
}

/** As `lintAll`, with what can be mended mended. Adds to `diffs` what changed, and writes it where that is asked for. */
async function fixedAll(session: Session, { unsafe, write }: NonNullable<Options['fix']>, diffs: string[]): Promise<ReportedFile[]> {
  const files = new Map<string, ReportedFile>();
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
      files.set(shown, await reported(session, place, shown, file));
    }
  }
  return [...files.values()];
}

/** Every document at the places of the session, linted; what cannot be read is reported and left out. */
export async function lintAll(session: Session): Promise<ReportedFile[]> {
  const files = new Map<string, ReportedFile>();
  for (const place of await session.places()) {
    for (const path of await session.documents(place)) {
      const shown = session.display(place.root, path);
      if (files.has(shown)) continue;
      try {
        files.set(shown, await reported(session, place, shown, await place.workspace.lint(path)));
      } catch (error) {
        session.failed(place.root, path, error);
      }
    }
  }
  return [...files.values()];
}

async function pagesFor(io: Io, format: string): Promise<ReadonlyMap<string, string>> {
  if (!WITH_PAGES.has(format)) return new Map();
  const pages = await Promise.all(RULES.map(async ({ id }): Promise<[string, string | undefined]> => [id, await rulePage(io.programFolder, id)]));
  return new Map(pages.filter((page): page is [string, string] => page[1] !== undefined));
}

/** Checks the paths and prints the findings. Exit code 1 on errors or too many warnings, 2 on unreadable input. */
export async function check(io: Io, options: Options, style: Style): Promise<ExitCode> {
  const session = new Session(io, options);
  if (options.printConfig !== undefined) return printConfig(io, options, session, style);
  const diffs: string[] = [];
  const all = options.fix ? await fixedAll(session, options.fix, diffs) : await lintAll(session);
  const { warnings } = checkReport(session.asOf, all).counts;
  const report = checkReport(session.asOf, all, options.quiet);
  const dryRun = options.fix?.write === false;
  const text = dryRun ? diffs.join('') : CHECK_REPORTERS[options.format]!(report, { style, version, pages: await pagesFor(io, options.format) });
  await deliver(io, options.output, text, session.documentsSeen);
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  if (tooMany) io.stderr.write(`filing-lint: ${count(warnings, 'warning')}; --max-warnings allows ${options.maxWarnings}.\n`);
  if (session.hadProblems) return 2;
  return report.counts.errors > 0 || tooMany ? 1 : 0;
}

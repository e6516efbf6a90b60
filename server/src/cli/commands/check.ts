import type { CivilDate } from '../../core/dates/civil-date';
import type { LintedFile } from '../../workspace/workspace';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import type { ExitCode } from '../problem';
import { checkJson } from '../reporters/check-json';
import { stylish } from '../reporters/stylish';
import { Session } from '../session';
import { printConfig } from './print-config';
import { count, type Style } from '../terminal';

export interface CheckedFile extends LintedFile {
  /** The path as the user would write it. */
  readonly shown: string;
}

export interface CheckResult {
  readonly asOf: CivilDate;
  readonly files: readonly CheckedFile[];
  /** Of what `files` show. */
  readonly counts: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** Findings left out because of `--quiet`. */
  readonly hidden: number;
}

async function lintAll(session: Session): Promise<CheckedFile[]> {
  const files = new Map<string, CheckedFile>();
  for (const place of await session.places()) {
    for (const path of await session.documents(place)) {
      const shown = session.display(place.root, path);
      if (files.has(shown)) continue;
      try {
        files.set(shown, { ...(await place.workspace.lint(path)), shown });
      } catch (error) {
        session.failed(place.root, path, error);
      }
    }
  }
  return [...files.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1));
}

const countOf = (files: readonly CheckedFile[], severity: string): number =>
  files.reduce((sum, file) => sum + file.diagnostics.filter((d) => d.severity === severity).length, 0);

/** Checks the paths and prints the findings. Exit code 1 on errors or too many warnings, 2 on unreadable input. */
export async function check(io: Io, options: Options, style: Style): Promise<ExitCode> {
  const session = new Session(io, options);
  if (options.printConfig !== undefined) return printConfig(io, options, session, style);
  const all = await lintAll(session);
  const files = options.quiet ? all.map((file) => ({ ...file, diagnostics: file.diagnostics.filter((d) => d.severity === 'error') })) : all;
  const counts = { errors: countOf(files, 'error'), warnings: countOf(files, 'warning'), infos: countOf(files, 'info') };
  const warnings = countOf(all, 'warning');
  const result = { asOf: session.asOf, files, counts, hidden: options.quiet ? warnings + countOf(all, 'info') : 0 };
  await deliver(io, options.output, options.format === 'json' ? checkJson(result) : stylish(result, style), session.documentsSeen);
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  if (tooMany) io.stderr.write(`filing-lint: ${count(warnings, 'warning')}; --max-warnings allows ${options.maxWarnings}.\n`);
  if (session.hadProblems) return 2;
  return counts.errors > 0 || tooMany ? 1 : 0;
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { problemOf } from '../../node/error-codes';
import { mergeReports, type ReportFormat } from '../bulk/merge';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import { WrongUse, type ExitCode } from '../problem';
import { count } from '../terminal';

/** Longer files are no reports of one shard. */
const MOST_BYTES = 512 * 1024 * 1024;

/** What the report at `given` says. Throws `WrongUse` when it cannot be read. */
async function read(io: Io, given: string): Promise<string> {
  try {
    const bytes = await readFile(path.resolve(io.cwd, given));
    if (bytes.length > MOST_BYTES) throw new WrongUse(`${given}: it is too large for a report.`);
    return bytes.toString('utf8');
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(`${given}: the report could not be read. ${problemOf(error)[1]}`);
  }
}

/** Joins reports of `check --shard`. Exit code as `check` would have had: 1 on errors or too many warnings. */
export async function mergeReportFiles(io: Io, options: Options): Promise<ExitCode> {
  if (options.operands.length === 0) throw new WrongUse('Name the reports to join: filing-lint merge-reports part-*.json.');
  const reports: { name: string; text: string }[] = [];
  for (const name of options.operands) reports.push({ name, text: await read(io, name) });
  const { text, errors, warnings } = mergeReports(reports, options.format as ReportFormat | 'auto');
  await deliver(io, options.output, text, new Set(options.operands.map((name) => path.resolve(io.cwd, name))));
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  if (tooMany) io.stderr.write(`filing-lint: ${count(warnings, 'warning')}; --max-warnings allows ${options.maxWarnings}.\n`);
  return errors > 0 || tooMany ? 1 : 0;
}

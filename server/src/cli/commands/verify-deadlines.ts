import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareWithCase, readKept } from '../../core/export/compare';
import type { ExportedMatter } from '../../core/export/entries';
import { decodeText } from '../../node/decode-text';
import { problemOf } from '../../node/error-codes';
import { MAX_FILE_BYTES } from '../../workspace/ports';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import { WrongUse, type ExitCode } from '../problem';
import { verdictText } from '../reporters/verdict';
import type { Session } from '../session';
import type { Style } from '../terminal';

/** The text of a file that a user named. Throws `WrongUse`. */
async function textOf(io: Io, file: string): Promise<string> {
  const absolute = path.resolve(io.cwd, file);
  let bytes: Uint8Array;
  try {
    const found = await stat(absolute);
    if (!found.isFile()) throw new WrongUse(`--verify ${file}: this is not a file.`);
    if (found.size > MAX_FILE_BYTES) throw new WrongUse(`--verify ${file}: it is larger than ${MAX_FILE_BYTES / (1024 * 1024)} MB.`);
    bytes = await readFile(absolute);
  } catch (error) {
    throw error instanceof WrongUse ? error : new WrongUse(`--verify ${file}: ${problemOf(error)[1]}`);
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new WrongUse(`--verify ${file}: ${decoded.problem}`);
  return decoded.text;
}

/** Says whether `file` still agrees with `matters`: exit code 0 when it does, 1 when not, 2 when something could not be read. */
export async function verify(
  io: Io, session: Session, options: Options, file: string, matters: readonly ExportedMatter[], style: Style,
): Promise<ExitCode> {
  const kept = readKept(await textOf(io, file));
  if (!kept) {
    throw new WrongUse(`--verify ${file}: this is no calendar or ledger that filing-lint deadlines wrote, or the lines that say so are gone. Write it anew with --format ics or --format markdown.`);
  }
  // A matter that could not be read must not look like one whose deadlines are gone.
  if (session.hadProblems) return 2;
  const verdict = compareWithCase(kept, matters);
  await deliver(io, options.output, verdictText(file, verdict, style), session.documentsSeen);
  return verdict.edited || verdict.changes.length > 0 ? 1 : 0;
}

import path from 'node:path';
import { lastKnown, readLedgerOfGates, type LedgerDamage } from '../../core/gate/ledger';
import { NodeFileSystem } from '../../node/node-file-system';
import { FileProblem } from '../../workspace/ports';
import type { Io } from '../io';
import { ledgerText } from '../ledger-file';
import type { Options } from '../options';
import { deliver } from '../output';
import { WrongUse, type ExitCode } from '../problem';
import { count, hang, oneLine, wrap, type Style } from '../terminal';

interface FileChange {
  readonly entry: number;
  readonly path: string;
  readonly what: 'changed' | 'gone' | 'unreadable';
}

/** What became of the files that the ledger names, each as its last entry knew it. */
async function changesOf(folder: string, known: ReturnType<typeof lastKnown>): Promise<FileChange[]> {
  const found: FileChange[] = [];
  for (const { entry, path: file, sha256 } of known) {
    const absolute = path.resolve(folder, file);
    try {
      // Its own folder is the root: a ledger names files above it, and none is shown.
      const { sha256: now } = await new NodeFileSystem(path.dirname(absolute)).digest(path.basename(absolute));
      if (now !== sha256) found.push({ entry, path: file, what: 'changed' });
    } catch (error) {
      found.push({ entry, path: file, what: error instanceof FileProblem && error.reason === 'missing' ? 'gone' : 'unreadable' });
    }
  }
  return found;
}

const where = ({ entry, message }: LedgerDamage): string => (entry === 0 ? message : `Entry ${entry}: ${message}`);

const WORDS = { changed: 'changed since', gone: 'is not there any more, since', unreadable: 'cannot be read, known from' } as const;

/** Says whether `file` still says what was written: exit code 0 when it does and no file changed, 1 when not. */
export async function verifyLedger(io: Io, options: Options, file: string, { colors, width }: Style): Promise<ExitCode> {
  const absolute = path.resolve(io.cwd, file);
  const text = await ledgerText(absolute, `--verify ${file}`);
  if (text === undefined) throw new WrongUse(`--verify ${file}: There is no such file.`);
  const read = readLedgerOfGates(text);
  if (read.kind === 'none') throw new WrongUse(`--verify ${file}: this is no ledger that filing-lint gate wrote, or its first line is gone.`);
  const { entries, damage, head } = read;
  const damaged = new Set(damage.map((d) => d.entry));
  const changes = await changesOf(path.dirname(absolute), lastKnown(entries.filter((e) => !damaged.has(e.entry))));
  const parts = [
    damage.length === 0
      ? wrap(`${oneLine(file)}: ${count(entries.length, 'entry', 'entries')}, unchanged since written. Last hash: ${head}`, width).map(colors.green).join('\n')
      : `${wrap(`${oneLine(file)} does not say what was written:`, width).join('\n')}\n${damage.map((d) => hang('  - ', where(d), width, colors.red)).join('\n')}`,
    ...(changes.length === 0 ? [] : [`Files:\n${changes.map((c) => hang('  - ', `${c.path} ${WORDS[c.what]} entry ${c.entry}.`, width, c.what === 'changed' ? colors.yellow : undefined)).join('\n')}`]),
  ];
  await deliver(io, options.output, `${parts.join('\n\n')}\n`, new Set([absolute]));
  return damage.length > 0 || changes.some((c) => c.what === 'changed') ? 1 : 0;
}

/** The ledger of gates on disk: read whole, added to whole, never over somebody's changes. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readLedgerOfGates, withEntry, type LedgerEntry, type Recorded } from '../core/gate/ledger';
import type { GateReport } from '../core/gate/model';
import { decodeText } from '../node/decode-text';
import { problemOf } from '../node/error-codes';
import { replaceFile } from '../node/replace-file';
import { writeNew } from '../node/write-file';
import { MAX_FILE_BYTES } from '../workspace/ports';
import { WrongUse } from './problem';

/** The text of `file`, an absolute path; undefined when there is none. `shown`: the option as written. Throws `WrongUse`. */
export async function ledgerText(file: string, shown: string): Promise<string | undefined> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new WrongUse(`${shown}: this is not a file.`);
    if (found.size > MAX_FILE_BYTES) throw new WrongUse(`${shown}: it is larger than ${MAX_FILE_BYTES / (1024 * 1024)} MB. Begin another ledger.`);
    const decoded = decodeText(await readFile(file));
    if ('problem' in decoded) throw new WrongUse(`${shown}: ${decoded.problem}`);
    return decoded.text;
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    const [reason, message] = problemOf(error);
    if (reason === 'missing') return undefined;
    throw new WrongUse(`${shown}: ${message}`);
  }
}

export interface LedgerBefore {
  /** Undefined for a file that is not there yet. */
  readonly text: string | undefined;
  readonly entries: readonly LedgerEntry[];
}

/** The ledger that an entry is to be added to. Throws `WrongUse` when it is no ledger, or was changed. */
export async function readLedgerFile(file: string, written: string): Promise<LedgerBefore> {
  const text = await ledgerText(file, `--ledger ${written}`);
  if (text === undefined) {
    const folder = await stat(path.dirname(file)).catch(() => undefined);
    if (!folder?.isDirectory()) throw new WrongUse(`--ledger ${written}: its folder does not exist.`);
  }
  if (text === undefined || text.trim() === '') return { text, entries: [] };
  const read = readLedgerOfGates(text);
  if (read.kind === 'none') throw new WrongUse(`--ledger ${written}: this is no ledger that filing-lint gate wrote. Name another file.`);
  if (read.damage.length > 0) throw new WrongUse(`--ledger ${written}: it was changed by hand, so nothing is added. See filing-lint gate --verify ${written}.`);
  return { text, entries: read.entries };
}

/** Writes the ledger with one entry more, whole or not at all. Throws `WrongUse` when it changed meanwhile. */
export async function appendToLedger(file: string, written: string, before: LedgerBefore, report: GateReport, recorded: Omit<Recorded, 'recorded'>): Promise<LedgerEntry> {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const { text, entry } = withEntry(before.entries, report, { ...recorded, recorded: now });
  let refusal: string | undefined;
  if (before.text !== undefined) refusal = await replaceFile(file, before.text, text);
  else if ((await ledgerText(file, `--ledger ${written}`)) !== undefined) refusal = 'Another run has begun it meanwhile. Run the command again.';
  else {
    try {
      await writeNew(file, text);
    } catch (error) {
      refusal = `It could not be written. ${problemOf(error)[1]}`;
    }
  }
  if (refusal !== undefined) throw new WrongUse(`--ledger ${written}: ${refusal}`);
  return entry;
}

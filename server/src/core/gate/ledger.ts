/**
 * A ledger of gates: one line of JSON for each, chained by SHA-256, behind a first line that says how many there are and
 * what the last one's hash is. Nothing in it is secret or signed: whoever can write the file can write a whole new one.
 */
import { sha256Hex } from '../export/entries';
import type { GateReport } from './model';

export interface LedgerFile {
  /** From the folder of the ledger, with `/`. */
  readonly path: string;
  readonly sha256: string;
}

export interface LedgerEntry {
  readonly entry: number;
  /** The hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** When it was written, by the clock of the machine, in UTC. */
  readonly recorded: string;
  readonly asOf: string;
  readonly tool: string;
  readonly lawAsOf: string;
  readonly reviewer: string | null;
  readonly verdict: string;
  readonly must: number;
  readonly look: number;
  readonly matters: readonly string[];
  readonly files: readonly LedgerFile[];
  /** Of the report that the same run printed or wrote. */
  readonly report: { readonly format: string; readonly sha256: string };
  /** Over all of the above. */
  readonly hash: string;
}

const START = '0'.repeat(64);

interface Head {
  readonly ledger: 'filing-lint';
  readonly version: 1;
  readonly entries: number;
  readonly head: string;
}

export type LedgerReading =
  | { readonly kind: 'ledger'; readonly entries: readonly LedgerEntry[]; readonly head: string; readonly damage: readonly LedgerDamage[] }
  | { readonly kind: 'none' };

export interface LedgerDamage {
  /** From 1; 0 for the first line of the file, or for entries that are gone from the end. */
  readonly entry: number;
  readonly message: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (line: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isEntry = (value: Record<string, unknown>): boolean =>
  typeof value['entry'] === 'number' && ['previous', 'recorded', 'asOf', 'tool', 'lawAsOf', 'verdict', 'hash'].every((key) => typeof value[key] === 'string') &&
  Array.isArray(value['files']) && value['files'].every((f: unknown) => isRecord(f) && typeof f['path'] === 'string' && typeof f['sha256'] === 'string');

const hashOf = ({ hash: _own, ...rest }: LedgerEntry): string => sha256Hex(JSON.stringify(rest));

const headLine = (entries: number, head: string): string => JSON.stringify({ ledger: 'filing-lint', version: 1, entries, head } satisfies Head);

/**
 * The ledger in `text` and every place where it no longer says what was written. Never throws. An entry's own hash tells
 * of changes in it, the chain of entries moved or taken out, the first line of entries gone from the end.
 */
export function readLedgerOfGates(text: string): LedgerReading {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const first = parse(lines[0] ?? '');
  if (first?.['ledger'] !== 'filing-lint' || first['version'] !== 1) return { kind: 'none' };
  const damage: LedgerDamage[] = [];
  const entries: LedgerEntry[] = [];
  let previous = START;
  lines.slice(1).forEach((line, i) => {
    const number = i + 1;
    const value = parse(line);
    if (!value || !isEntry(value)) {
      damage.push({ entry: number, message: 'It does not read as an entry.' });
      previous = '';
      return;
    }
    const entry = value as unknown as LedgerEntry;
    const says: string[] = [];
    // Written back, so that spaces and doubled keys count as changes too.
    if (hashOf(entry) !== entry.hash || JSON.stringify(entry) !== line) says.push('It was changed after it was written.');
    if (entry.entry !== number) says.push(`It says that it is entry ${entry.entry}: entries were moved, added or taken out.`);
    else if (previous !== '' && entry.previous !== previous) says.push('It does not follow the entry before it: one was changed, moved or taken out.');
    if (says.length > 0) damage.push({ entry: number, message: says.join(' ') });
    previous = entry.hash;
    entries.push(entry);
  });
  const head = entries.at(-1)?.hash ?? START;
  const count = lines.length - 1;
  if (first['entries'] !== count) damage.push({ entry: 0, message: `Its first line counts ${String(first['entries'])}, and it holds ${count}: entries were added or taken out at the end.` });
  else if (first['head'] !== head) damage.push({ entry: 0, message: 'Its first line names another last entry: the first line or the last entry was changed.' });
  else if (lines[0]!.replace(/^\uFEFF/, '') !== headLine(count, head)) damage.push({ entry: 0, message: 'Its first line was changed.' });
  return { kind: 'ledger', entries, head, damage };
}

export interface Recorded {
  readonly recorded: string;
  readonly files: readonly LedgerFile[];
  readonly report: LedgerEntry['report'];
}

/** The text of the ledger with one entry more. `entries`: those of a ledger without damage. */
export function withEntry(entries: readonly LedgerEntry[], gate: GateReport, { recorded, files, report }: Recorded): { readonly text: string; readonly entry: LedgerEntry } {
  const open = {
    entry: entries.length + 1, previous: entries.at(-1)?.hash ?? START, recorded, asOf: gate.asOf, tool: gate.tool, lawAsOf: gate.lawAsOf, reviewer: gate.reviewer ?? null,
    verdict: gate.verdict, must: gate.counts.must, look: gate.counts.look, matters: gate.matters.map((m) => m.name), files, report,
  };
  const entry: LedgerEntry = { ...open, hash: hashOf({ ...open, hash: '' }) };
  const all = [...entries, entry];
  return { text: `${[headLine(all.length, entry.hash), ...all.map((e) => JSON.stringify(e))].join('\n')}\n`, entry };
}

/** The files of the ledger as the last entry that names each one knew them. */
export function lastKnown(entries: readonly LedgerEntry[]): { readonly entry: number; readonly path: string; readonly sha256: string }[] {
  const known = new Map<string, { entry: number; path: string; sha256: string }>();
  for (const { entry, files } of entries) for (const { path, sha256 } of files) known.set(path, { entry, path, sha256 });
  return [...known.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

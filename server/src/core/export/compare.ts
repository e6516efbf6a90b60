/** Whether a calendar or ledger that was written earlier still agrees with the case. */
import { parseCivilDate } from '../dates/civil-date';
import { readCalendar } from './calendar';
import { entriesOf, refOf, type Entry, type ExportedMatter } from './entries';
import { checksumOf, type KeptEntry, type KeptFile } from './kept-file';
import { readLedger } from './ledger';

export interface Change {
  /** `moved`: the file and the case name different dates. `appeared`: only the case has it. `vanished`: only the file has it. */
  readonly kind: 'moved' | 'appeared' | 'vanished';
  readonly title: string;
  /** The date in the file; of another reading, where only that one moved. */
  readonly from?: string;
  /** The date by the case. */
  readonly to?: string;
}

export interface Verdict {
  /** The day of the run that wrote the file. */
  readonly asOf: string;
  readonly entries: number;
  /** True when the file no longer says what was written: somebody changed it by hand. */
  readonly edited: boolean;
  readonly changes: readonly Change[];
}

/** The calendar or ledger that `text` is; undefined when it is neither, or was not written by this tool. */
export const readKept = (text: string): KeptFile | undefined =>
  (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text) ? readCalendar(text) : undefined) ?? readLedger(text);

/**
 * Compares dates, not words. The case is asked as of the day on which the file was written, so that a deadline that
 * was met or has passed since is no difference.
 */
export function compareWithCase(kept: KeptFile, matters: readonly ExportedMatter[]): Verdict {
  const asOf = parseCivilDate(kept.asOf)!;
  const known = new Map(kept.entries.map((entry) => [refOf(entry.id), entry]));
  const changes: Change[] = [];
  const seen = new Set<string>();
  for (const entry of entriesOf(matters, asOf, kept.scope)) {
    const ref = refOf(entry.id);
    seen.add(ref);
    const old = known.get(ref);
    if (old === undefined) changes.push({ kind: 'appeared', title: titleOf(entry), to: entry.day });
    else changes.push(...moves(old, entry));
  }
  // Two entries with one identity are a copy that somebody made.
  for (const old of kept.entries) if (!seen.has(refOf(old.id))) changes.push({ kind: 'vanished', title: old.title, from: old.day });
  return { asOf: kept.asOf, entries: kept.entries.length, edited: checksumOf(kept) !== kept.checksum, changes };
}

const titleOf = ({ deadline, matter }: Entry): string => `${deadline.title} (${matter.name})`;

function moves(old: KeptEntry, entry: Entry): Change[] {
  const title = titleOf(entry);
  if (old.day !== entry.day) return [{ kind: 'moved', title, from: old.day, to: entry.day }];
  const dates: readonly string[] = entry.dates;
  const gone = old.dates.filter((d) => !dates.includes(d));
  const come = dates.filter((d) => !old.dates.includes(d));
  if (gone.length === 0 && come.length === 0) return [];
  return [{
    kind: 'moved', title: `${title}, another reading`,
    ...(gone.length > 0 ? { from: gone.join(', ') } : {}),
    ...(come.length > 0 ? { to: come.join(', ') } : {}),
  }];
}

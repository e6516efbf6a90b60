/** Deadlines as a ledger in Markdown: a table for each matter, by date, then what is missing. */
import type { Deadline } from '../analysis/trace';
import { formatDate, formatLong, formatShort, parseCivilDate, type CivilDate } from '../dates/civil-date';
import { named, startWords, statusWords } from '../editor/deadline-words';
import { escapeMarkdown } from '../editor/rich-text';
import { LAW_AS_OF } from '../law/as-of';
import { entriesOf, refOf, type Entry, type ExportedMatter } from './entries';
import { checksumOf, NO_CHECKSUM, type KeptEntry, type KeptFile } from './kept-file';

const COLUMNS = ['Date', 'Deadline', 'Status', 'Runs from', 'Readings', 'Authority', 'Reference'] as const;

/** Most authorities named in a row; the rest are in the explanation. */
const MOST_AUTHORITIES = 4;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** How it stands, on the reading that prevails where that is not the date of the row. */
function status({ deadline, day }: Entry, asOf: CivilDate): string {
  const words = statusWords(deadline, deadline.due, asOf);
  return day === deadline.due ? words : `${words}, on the reading of ${deadline.due}`;
}

function readings({ deadline }: Entry): string {
  return [...deadline.readings]
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map((r) => `${r.due}: ${r.label}${deadline.readings.length > 1 && r.prevails ? ' (prevails here)' : ''}`)
    .join('; ');
}

function entryRow(entry: Entry, asOf: CivilDate): string {
  const { deadline, day, id } = entry;
  const authorities = deadline.authorities.slice(0, MOST_AUTHORITIES).join('; ');
  const cells = [status(entry, asOf), startWords(deadline) ?? '', readings(entry), authorities].map(escapeMarkdown);
  return row([formatShort(day), `${escapeMarkdown(deadline.title)} (\`${deadline.id}\`)`, ...cells, `\`${refOf(id)}\``]);
}

const missingFacts = ({ missing }: Deadline): string => missing.map(named).join('; ');

/** What keeps a date open, or makes one doubtful; nothing for periods that nothing has started. */
function missingLines({ deadlines }: ExportedMatter): string[] {
  return deadlines
    .filter((d) => d.kind !== 'none' && d.status !== 'not-triggered' && (d.due === undefined || d.missing.length > 0))
    .map((d) => {
      const what = `${escapeMarkdown(d.title)} (\`${d.id}\`)`;
      return d.due === undefined
        ? `- ${what}: no date without ${escapeMarkdown(missingFacts(d) || 'more facts')}.`
        : `- ${what}: ${d.due} could change with ${escapeMarkdown(missingFacts(d))}.`;
    });
}

function matterParts(matter: ExportedMatter, entries: readonly Entry[], asOf: CivilDate, told: boolean): string[] {
  const rows = entries.filter((e) => e.matter === matter).map((e) => entryRow(e, asOf));
  if (rows.length === 0 && told) return [];
  const missing = missingLines(matter);
  return [
    `## ${escapeMarkdown(matter.name)}`,
    rows.length > 0 ? [row(COLUMNS), row(COLUMNS.map(() => '---')), ...rows].join('\n') : 'Nothing recorded in this matter has a date.',
    ...(missing.length > 0 ? ['### Missing', missing.join('\n')] : []),
  ];
}

const AS_OF = /^As of [A-Z][a-z]+, .*\((\d{4}-\d{2}-\d{2})\)\./m;
const CHECKSUM = /^Checksum: `(sha256:[0-9a-f]{64})`/m;

/** The ledger of `matters` as of `asOf`, with a line break at its end. Every deadline with a date is in it, the met and the passed too. */
export function ledger(matters: readonly ExportedMatter[], asOf: CivilDate): string {
  const entries = entriesOf(matters, asOf, 'all');
  // A case file and one of its filings, both asked for, tell of the same matter.
  const told = (matter: ExportedMatter, i: number): boolean => matters.slice(0, i).some((m) => m.place === matter.place);
  const body = [
    '# Deadlines',
    `As of ${formatLong(asOf)} (${asOf}). Law checked to ${formatDate(LAW_AS_OF)}. Where courts differ, the row stands on the earliest date still open. Drafting support, not legal advice.`,
    ...matters.flatMap((matter, i) => matterParts(matter, entries, asOf, told(matter, i))),
  ];
  const write = (checksum: string): string =>
    `${[...body, `Checksum: \`${checksum}\` (\`filing-lint deadlines --verify\` says whether this ledger still agrees with the case)`].join('\n\n')}\n`;
  // Counted over what a reader finds in the file, so that writing and reading can never differ.
  return write(checksumOf(readLedger(write(NO_CHECKSUM))!));
}

const DATE = /\d{4}-\d{2}-\d{2}/g;

/** A ledger written by `ledger`, perhaps changed since; undefined when it is none. Never throws. */
export function readLedger(file: string): KeptFile | undefined {
  const asOf = parseCivilDate(AS_OF.exec(file)?.[1] ?? '');
  const checksum = CHECKSUM.exec(file)?.[1];
  if (asOf === undefined || checksum === undefined) return undefined;
  const entries: KeptEntry[] = [];
  const also: string[] = [];
  let matter = '';
  for (const line of file.split(/\r\n?|\n/)) {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text.startsWith('## ')) matter = unescaped(text.slice(3));
    if (text.startsWith('|')) {
      const cells = cellsOf(text);
      const ref = /^`([0-9a-f]{8})`$/.exec(cells.at(-1) ?? '')?.[1];
      if (ref !== undefined) entries.push(kept(cells, ref, matter));
      // Rules and heads of tables may be set anew by an editor; any other row counts.
      else if (cells[0] !== COLUMNS[0] && !cells.every((c) => /^:?-*:?$/.test(c))) also.push(text);
    } else if (text !== '' && !CHECKSUM.test(text)) also.push(text);
  }
  return { asOf, scope: 'all', entries, also, checksum };
}

/** The cells of a row, cut at the bars that no backslash protects. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let i = 1; i < line.length; i++) {
    const c = line[i]!;
    if (c === '\\') cell += c + (line[++i] ?? '');
    else if (c === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += c;
  }
  if (cell.trim() !== '') cells.push(cell.trim());
  return cells;
}

const unescaped = (text: string): string => text.replace(/\\([^A-Za-z0-9\s])/g, '$1');

function kept(cells: readonly string[], ref: string, matter: string): KeptEntry {
  const [date = '', title = '', , , readingsCell = ''] = cells;
  return {
    id: ref,
    title: `${unescaped(title.replace(/ \(`[^`]*`\)$/, ''))} (${matter})`,
    day: date.match(DATE)?.[0] ?? date,
    dates: [...new Set(readingsCell.match(DATE) ?? [])].sort(),
    says: cells,
  };
}

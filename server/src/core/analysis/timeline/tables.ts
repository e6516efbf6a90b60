/** Tables that tell events by the clock, by a recording or by date. */
import type { Filing, ProseBlock } from '../../filing/model';
import { yearOf } from '../../dates/civil-date';
import type { Span } from '../../text/span';
import { type Day, daysIn } from './days';
import { durationsIn } from './durations';
import { type Account, type Duration, MINUTE, type Moment } from './model';
import { momentsIn } from './moments';
import { placed, type Raw } from './place';
import { exhibitOffsets, recordingOf } from './recordings';

export interface Cell {
  readonly text: string;
  readonly span: Span;
}

export interface TableRead {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly span: Span;
  /** Heading above it, lower case. */
  readonly heading: string;
}

/** An account in a table, with what its other columns claim. */
export interface TableAccount extends Account {
  /** A length stated in a column of its own, by index of the entry. */
  readonly stated: readonly { readonly entry: number; readonly duration: Duration; readonly span: Span }[];
  /** Rows whose first time column and second one are the beginning and the end. */
  readonly hasSourceColumn: boolean;
}

/** The tables of a filing with the text of their cells. */
export function tablesOf(filing: Filing): TableRead[] {
  if (filing.tables.length === 0) return [];
  const cells = new Map<number, ProseBlock>();
  for (const b of filing.prose) if (b.kind === 'table-cell') cells.set(b.span.start, b);
  return filing.tables.flatMap((table) => {
    const heading = filing.sections.findLast((s) => s.headingSpan.start < (table[0]?.start ?? 0))?.title ?? '';
    return readTable(table, cells, heading.toLowerCase()) ?? [];
  });
}

/** A table with the text of its cells, which are given by where they begin; a row shorter than the header has fewer. */
export function readTable(table: Filing['tables'][number], cells: ReadonlyMap<number, ProseBlock>, heading: string): TableRead | undefined {
  const rows: Cell[][] = [];
  for (const { row, column, start } of table) {
    const block = cells.get(start);
    if (!block) continue;
    const read = (rows[row] ??= []);
    // A cell without words stands where the one before it ends.
    while (read.length < column) read.push({ text: '', span: { start: read.at(-1)?.span.end ?? start, end: read.at(-1)?.span.end ?? start } });
    read.push({ text: block.text, span: block.span });
  }
  const [header, ...rest] = Array.from(rows, (row) => row ?? []);
  const first = table[0];
  const last = cells.get(table.at(-1)?.start ?? -1);
  if (!header || !first || !last) return undefined;
  const span = { start: first.start, end: last.span.end };
  return { header, rows: rest, span, heading };
}

const OFFSET_HEADER = /\b(?:video|offset|elapsed|footage|recording|counter|run(?:ning)?[ -]?time|mark|bwc|body[- ]?(?:worn|cam)\w*|dash[- ]?cam\w*|position|clip|min:sec|mm:ss|h:mm:ss)\b/i;
const LENGTH_HEADER = /\b(?:duration|length|interval|gap|elapsed|minutes|seconds|lasted|time (?:since|taken|spent)|since|how long)\b/i;
const CLOCK_HEADER = /\b(?:clock|time of day|local time|cad|dispatch)\b/i;
const SOURCE_HEADER = /\b(?:source|sources|cites?|citations?|record|exhibits?|exs?\.?|exh\.?|evidence|proof|support|references?|refs?\.?|tab|attachment|document|bates|where)\b/i;
const BEGIN_HEADER = /\b(?:start(?:ed|s)?|begin|began|begun|from|in|intake|admi(?:t|tted|ssion)|enrolled|opened|requested|asked|sent|hired|date of request)\b/i;
const END_HEADER = /\b(?:end(?:ed|s)?|stop(?:ped)?|until|to|out|discharge[d]?|complet(?:ed|ion)|finish(?:ed)?|closed|received|produced|answer(?:ed)?|response|repl(?:y|ied)|left|termination)\b/i;
const CHRONICLE = /\b(?:time ?line|chronolog\w*|minute[- ]by[- ]minute|sequence|course of events|events?|what happened|(?:the )?stop|encounter|(?:dispatch|cad|activity|surveillance|attendance|test(?:ing)?|payment) (?:log|record|history|ledger))\b/i;
const ORDINAL_HEADER = /^\s*(?:(?:#|no\.?|nos\.?|item|row|step|entry|line)\s*)?$/i;

/** The accounts of a table: usually one; none where no column is times or dates. */
export function accountsOfTable(filing: Filing, table: TableRead, cited: (span: Span) => boolean): TableAccount[] {
  if (table.rows.length < 2) return [];
  const columns = table.header.map((head, index) => readColumn(filing, table, head, index));
  const dates = columns.find((c) => c.kind === 'date');
  const clocks = columns.filter((c) => c.kind === 'clock' || c.kind === 'offset');
  const about = [table.heading, ...table.header.map((c) => c.text.toLowerCase())].join(' ');
  const mains = clocks.length > 0 ? clocks.filter((c, i) => i === 0 || c.kind !== clocks[0]!.kind) : dates ? [dates] : [];
  const source = table.header.findIndex((h) => SOURCE_HEADER.test(h.text));
  return mains.flatMap((main, i): TableAccount[] => {
    const ends = columns.find((c) => c !== main && c.kind === main.kind && c.index > main.index && END_HEADER.test(table.header[c.index]!.text) && (BEGIN_HEADER.test(table.header[main.index]!.text) || c.index === main.index + 1));
    const raws = table.rows.map((row, r): Raw => rawOf(table, row, r, { main, ends, dates: main === dates ? undefined : dates, source, cited }));
    const entries = placed(raws);
    if (entries.length < 2) return [];
    const lead = table.header.slice(0, main.index).every((h, at) => ORDINAL_HEADER.test(h.text) || columns[at]!.kind !== undefined);
    return [{
      form: 'table', kind: main.kind!, entries, span: table.span, about, hasSourceColumn: source >= 0, stated: i === 0 ? statedIn(table, columns, main, entries) : [],
      chronological: lead || CHRONICLE.test(table.heading) || (main.kind !== 'date' && CHRONICLE.test(about)),
    }];
  });
}

interface Column {
  readonly index: number;
  readonly kind?: 'clock' | 'offset' | 'date';
  readonly moments: readonly (readonly Moment[])[];
  readonly days: readonly (readonly Day[])[];
}

/** Between the parts of one time or stretch of time, nothing else may stand at the head of a cell. */
const HEAD = /^[\s*_([~≈@.,]*(?:(?:on|at|by|from|about|around|approx(?:imately)?|circa|ca|mon|tue|wed|thu|fri|sat|sun|\p{L}{3,6}day|t)(?:[\s.,~≈@]+|$))*$/iu;

function firstDay(filing: Filing, cells: readonly (Cell | undefined)[]): Day | undefined {
  for (const c of cells) {
    const day = c && daysIn(filing, c.text, c.span.start, undefined)[0];
    if (day) return day;
  }
  return undefined;
}

function readColumn(filing: Filing, table: TableRead, head: Cell, index: number): Column {
  if (SOURCE_HEADER.test(head.text) && !OFFSET_HEADER.test(head.text)) return { index, moments: [], days: [] };
  const offsets = OFFSET_HEADER.test(head.text) && !CLOCK_HEADER.test(head.text);
  const cells = table.rows.map((r) => r[index]);
  const year = firstDay(filing, cells)?.date;
  const days = cells.map((c) => (c ? daysIn(filing, c.text, c.span.start, year ? yearOf(year) : 2000).slice(0, 2) : []));
  let moments = cells.map((c) => (c ? momentsIn(c.text, c.span.start, { lone: true }).slice(0, 2) : []));
  const leads = (found: readonly { span: Span }[], at: number): boolean =>
    found[0] !== undefined && HEAD.test(without(cells[at]!, [...days[at]!, ...moments[at]!].filter((x) => x.span.start < found[0]!.span.start), found[0].span.start));
  const filled = cells.filter((c) => c !== undefined && c.text.trim() !== '').length;
  const enough = (n: number): boolean => n >= 2 && n >= 0.6 * filled;
  const timed = moments.filter(leads).length;
  if (enough(timed)) {
    const bare = moments.every((m) => m.every((one) => !/[apz]|hour|hr/i.test(one.shown)));
    if (offsets && bare) moments = cells.map((c) => (c ? momentsIn(c.text, c.span.start, { lone: true, offsets: true }).slice(0, 2) : []));
    else if (bare && cells.some((c) => /^\s*(?:0:\d\d(?!\d)|(?:2[4-9]|[3-9]\d|\d{3}):)/.test(c?.text ?? '')) && !CLOCK_HEADER.test(head.text)) {
      moments = cells.map((c) => (c ? momentsIn(c.text, c.span.start, { lone: true, offsets: true }).slice(0, 2) : []));
    }
    return { index, kind: moments.some((m) => m[0]?.kind === 'offset') ? 'offset' : 'clock', moments, days };
  }
  return enough(days.filter(leads).length) ? { index, kind: 'date', moments: [], days } : { index, moments: [], days: [] };
}

/** The text of a cell before `end`, without the parts already read. */
function without(cell: Cell, parts: readonly { span: Span }[], end: number): string {
  let text = cell.text.slice(0, end - cell.span.start);
  for (const { span } of parts) text = text.slice(0, span.start - cell.span.start) + ' '.repeat(Math.max(0, span.end - span.start)) + text.slice(span.end - cell.span.start);
  return text.replace(/[,;–—-]/g, ' ');
}

interface RowReading {
  readonly main: Column;
  readonly ends: Column | undefined;
  readonly dates: Column | undefined;
  readonly source: number;
  readonly cited: (span: Span) => boolean;
}

const NOTHING = /^[\s*_–—.?-]*(?:(?:n\/?a|none|tbd|to come)[\s.]*)?$/i;
const RANGE = /^[\s)]*(?:[–—-]|to|until|through|thru)[\s(]*(?:about |approximately )?$/i;

function rawOf(table: TableRead, row: readonly Cell[], r: number, { main, ends, dates, source, cited }: RowReading): Raw {
  const text = row.map((c) => c.text.trim()).filter((t) => t !== '').join(' | ');
  const first = row[0]?.span ?? table.span;
  const whole = { start: first.start, end: row.at(-1)?.span.end ?? first.end };
  const moment = main.moments[r]?.[0];
  const day = (main.kind === 'date' ? main.days[r]?.[0] : (main.days[r]?.[0] ?? carried(dates, r)));
  const above = main.kind !== 'date' && main.days[r]?.[0] === undefined && dates !== undefined && dates.days[r]?.[0] === undefined;
  const cell = row[main.index]!;
  const second = main.kind === 'date' ? undefined : (ends?.moments[r]?.[0] ?? inRange(cell, main.moments[r]));
  const endDay = main.kind === 'date' ? (ends?.days[r]?.[0] ?? inRange(cell, main.days[r])) : undefined;
  const sourceText = source >= 0 ? (row[source]?.text ?? '') : '';
  const recording = main.kind === 'offset' ? (recordingOf(text) ?? '') : undefined;
  return {
    whole, text, cited: cited(whole) || !NOTHING.test(sourceText), offsets: exhibitOffsets(row),
    ...(moment ? { moment } : {}), ...(second ? { end: second } : {}), ...(day ? { day } : {}), ...(above ? { carried: true } : {}), ...(endDay ? { endDay } : {}), ...(recording === undefined ? {} : { recording }),
  };
}

/** `14:09–14:17` in one cell. */
function inRange<T extends { readonly span: Span }>(cell: Cell | undefined, found: readonly T[] | undefined): T | undefined {
  const [a, b] = found ?? [];
  return cell && a && b && RANGE.test(cell.text.slice(a.span.end - cell.span.start, b.span.start - cell.span.start)) ? b : undefined;
}

/** An empty date cell means the date above it. */
function carried(dates: Column | undefined, r: number): Day | undefined {
  for (let i = r; dates && i >= 0; i--) if (dates.days[i]?.[0]) return dates.days[i]![0];
  return undefined;
}

function statedIn(table: TableRead, columns: readonly Column[], main: Column, entries: Account['entries']): TableAccount['stated'] {
  const index = table.header.findIndex((h, i) => i !== main.index && LENGTH_HEADER.test(h.text) && columns[i]?.kind === undefined);
  if (index < 0) return [];
  const minutes = /\bmin(?:ute)?s?\b/i.test(table.header[index]!.text);
  return table.rows.flatMap((row) => {
    const cell = row[index];
    const entry = entries.findIndex((e) => e.whole.start === row[0]?.span.start);
    if (!cell || entry < 0) return [];
    const plain = minutes ? /^\s*(\d{1,4})\s*$/.exec(cell.text) : null;
    const duration = plain
      ? { least: Number(plain[1]) * MINUTE, most: Number(plain[1]) * MINUTE, named: Number(plain[1]) * MINUTE, unit: MINUTE, exact: true, span: { start: 0, end: cell.text.length }, shown: `${plain[1]} minutes` }
      : durationsIn(cell.text)[0];
    return duration ? [{ entry, duration, span: cell.span }] : [];
  });
}

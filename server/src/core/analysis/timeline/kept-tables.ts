/** The accounts of each table, read once for as long as its cells, its source and the heading above it stay as they are. */
import type { Leaf } from '../../filing/leaf';
import type { Filing, ProseBlock } from '../../filing/model';
import { shifted, type Span } from '../../text/span';
import { accountsOfTable, readTable, type TableAccount } from './tables';

interface Kept {
  readonly cells: readonly ProseBlock[];
  readonly shape: Filing['tables'][number];
  readonly source: string;
  readonly heading: string;
  readonly accounts: readonly TableAccount[];
}

/** By the first cell. Few tables of a paper begin alike; of more the oldest is forgotten. */
const KEPT = new WeakMap<Leaf, readonly Kept[]>();
const MOST_ALIKE = 24;

/** The accounts in the tables of the filing, in order; `cited` says whether a stretch of the text cites the record. */
export function tableAccounts(filing: Filing, cited: (span: Span) => boolean): TableAccount[] {
  return filing.tables.flatMap((shape) => {
    const cells = cellsOf(filing.prose, shape);
    const first = cells[0];
    if (!first) return [];
    const heading = (filing.sections.findLast((s) => s.headingSpan.start < first.span.start)?.title ?? '').toLowerCase();
    const source = filing.text.slice(first.span.start, cells.at(-1)!.span.end);
    const alike = KEPT.get(first.leaf) ?? [];
    const known = alike.find((one) => isSame(one, { cells, shape, source, heading }));
    if (known) {
      const by = first.span.start - known.cells[0]!.span.start;
      return by === 0 ? known.accounts : known.accounts.map((account) => moved(account, by));
    }
    const table = readTable(shape, new Map(cells.map((cell) => [cell.span.start, cell])), heading);
    const accounts = table ? accountsOfTable(filing, table, cited) : [];
    KEPT.set(first.leaf, [{ cells, shape, source, heading, accounts }, ...alike].slice(0, MOST_ALIKE));
    return accounts;
  });
}

/** The blocks of a table's cells: they follow one another in the prose. */
function cellsOf(prose: readonly ProseBlock[], shape: Filing['tables'][number]): ProseBlock[] {
  const start = shape[0]?.start;
  if (start === undefined) return [];
  let low = 0;
  let high = prose.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prose[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  const end = shape.at(-1)!.start;
  const cells: ProseBlock[] = [];
  for (let i = low; i < prose.length && prose[i]!.span.start <= end; i++) if (prose[i]!.kind === 'table-cell') cells.push(prose[i]!);
  return cells;
}

function isSame(one: Kept, { cells, shape, source, heading }: Omit<Kept, 'accounts'>): boolean {
  if (one.cells.length !== cells.length || one.heading !== heading || one.source !== source || one.shape.length !== shape.length) return false;
  const by = cells[0]!.span.start - one.cells[0]!.span.start;
  return cells.every((cell, i) => cell.leaf === one.cells[i]!.leaf && cell.span.start - one.cells[i]!.span.start === by)
    && shape.every(({ row, column, start }, i) => row === one.shape[i]!.row && column === one.shape[i]!.column && start - one.shape[i]!.start === by);
}

const moved = (account: TableAccount, by: number): TableAccount => ({
  ...account,
  span: shifted(account.span, by),
  entries: account.entries.map((e) => ({
    ...e, span: shifted(e.span, by), whole: shifted(e.whole, by), offsets: e.offsets.length === 0 ? e.offsets : e.offsets.map((o) => ({ ...o, span: shifted(o.span, by) })),
  })),
  stated: account.stated.map((s) => ({ ...s, span: shifted(s.span, by) })),
});

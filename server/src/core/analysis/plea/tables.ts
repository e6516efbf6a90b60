/** The tables of a paper as rows of cells, each with its place. */
import type { Filing, ProseBlock } from '../../filing/model';
import type { Span } from '../../text/span';

export interface Cell {
  readonly text: string;
  readonly span: Span;
}

/** The first row is the header. Every row is as long as the longest; a cell without words is empty. */
export type Grid = readonly (readonly Cell[])[];

/** Every table, in the order of the text. */
export function tablesOf(filing: Filing): Grid[] {
  if (filing.tables.length === 0) return [];
  const blocks = new Map<number, ProseBlock>();
  for (const block of filing.prose) if (block.kind === 'table-cell') blocks.set(block.span.start, block);
  return filing.tables.map((cells): Grid => {
    const rows = cells.reduce((most, c) => Math.max(most, c.row), -1) + 1;
    const columns = cells.reduce((most, c) => Math.max(most, c.column), -1) + 1;
    const at = new Map(cells.map((c) => [c.row * columns + c.column, c.start]));
    let last = cells[0]?.start ?? 0;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column): Cell => {
        const block = blocks.get(at.get(row * columns + column) ?? -1);
        if (!block) return { text: '', span: { start: last, end: last } };
        last = block.span.end;
        return { text: block.text, span: block.span };
      }));
  });
}

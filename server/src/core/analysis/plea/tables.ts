/** The tables of a paper as rows of cells, each with its place. */
import type { Nodes, Table } from 'mdast';
import type { Filing } from '../../filing/model';
import type { Span } from '../../text/span';

export interface Cell {
  readonly text: string;
  readonly span: Span;
}

export type Grid = readonly (readonly Cell[])[];

/** Deeper nesting holds no table that anyone reads. */
const DEEPEST = 20;

/** Every table, in the order of the text. */
export function tablesOf(filing: Filing): Grid[] {
  const found: Grid[] = [];
  const walk = (node: Nodes, depth: number): void => {
    if (node.type === 'table') found.push(gridOf(filing, node));
    else if ('children' in node && depth < DEEPEST) for (const child of node.children) walk(child, depth + 1);
  };
  walk(filing.tree, 0);
  return found;
}

const gridOf = (filing: Filing, table: Table): Grid =>
  table.children.map((row) =>
    row.children.map((cell): Cell => {
      const first = cell.children[0]?.position?.start.offset;
      const last = cell.children.at(-1)?.position?.end.offset;
      const start = first ?? cell.position?.start.offset ?? 0;
      const end = last ?? start;
      return { text: filing.text.slice(start, end).replace(/[*_`]+/g, (m) => ' '.repeat(m.length)), span: { start, end } };
    }),
  );

/** Level, category and range in tables, whether the names stand in the first row or in the first column. */
import type { StatedRange } from './exposure';
import { categoryOf, numberOf, rangesIn } from './figures';
import type { Cell, Grid } from './tables';

const LEVEL = /\b(?:total|final|adjusted|resulting)?\s*offense\s+level\b|^\W*(?:total\s+)?level\W*$|\b(?:total|final|resulting)\b.{0,80}\blevel\b/i;
const BASE = /\bbase\b/i;
const CATEGORY = /\bcategory\b|\bCHC\b|\bcriminal\s+history\b/i;
const RANGE = /\brange\b|\bmonths\b/i;

/** Every triple that a table states. A table with two rows of one name, or a cell that is no figure, gives none for it. */
export const statedInTables = (tables: readonly Grid[]): StatedRange[] => tables.flatMap((grid) => [...ofLines(grid), ...ofLines(turned(grid))]);

/** The names stand in the first cells of the lines. */
function ofLines(grid: Grid): StatedRange[] {
  const line = (name: RegExp, not?: RegExp): readonly (Cell | undefined)[] | undefined => {
    const lines = grid.filter((row) => name.test(row[0]?.text ?? '') && !not?.test(row[0]?.text ?? ''));
    const totals = lines.filter((row) => /\b(?:total|final)\b/i.test(row[0]?.text ?? ''));
    return lines.length === 1 ? lines[0] : totals.length === 1 ? totals[0] : undefined;
  };
  const [levels, categories, ranges] = [line(LEVEL, BASE), line(CATEGORY, /points?/i), line(RANGE, CATEGORY)];
  if (!levels || !categories || !ranges) return [];
  return ranges.slice(1).flatMap((cell, i): StatedRange[] => {
    const level = numberOf((levels[i + 1]?.text ?? '').trim());
    const category = categoryOf(categories[i + 1]?.text ?? '');
    const stated = cell ? rangesIn(cell.text, true) : [];
    if (level === undefined || level > 50 || !category || !cell || stated.length !== 1) return [];
    return [{ level, category, range: stated[0]!.value, span: { start: cell.span.start + stated[0]!.start, end: cell.span.start + stated[0]!.end } }];
  });
}

/** Rows for columns. */
function turned(grid: Grid): Grid {
  const width = grid[0]?.length ?? 0;
  const empty: Cell = { text: '', span: { start: 0, end: 0 } };
  return Array.from({ length: Math.min(width, 60) }, (_, column) => grid.map((row) => row[column] ?? empty));
}

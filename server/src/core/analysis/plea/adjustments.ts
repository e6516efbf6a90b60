/** Offense levels in a table: base level, what is added and taken away, and the total. */
import type { ExposureProblem } from './exposure';
import { adjustmentIn } from './figures';
import type { Grid } from './tables';

const BASE = /\bbase\s+(?:offense\s+)?level\b/i;
const TOTAL = /\b(?:total|final|resulting)\b.{0,80}\blevel\b/i;
const SUBTOTAL = /\b(?:adjusted|combined|sub-?total)\b/i;
/** Rows that say other things than levels. */
const OTHER = /\b(?:category|criminal\s+history|range|months|statut\w+|minimum|maximum|weight|quantity|manual|count)\b/i;
const LOWERS = /\b(?:acceptance|minor|minimal|mitigating|safety[- ]valve|reduction|zero[- ]point|4C1\.1|3E1\.1|3B1\.2)\b/i;

/** Columns whose levels do not add up to the total the table states. Columns with a cell that is no number are left. */
export function adjustmentsProblem(grid: Grid): ExposureProblem[] {
  const base = grid.findIndex((row) => BASE.test(row[0]?.text ?? ''));
  const total = grid.findIndex((row, i) => i > base && TOTAL.test(row[0]?.text ?? ''));
  if (base < 0 || total < 0) return [];
  const between = grid.slice(base + 1, total).filter((row) => !SUBTOTAL.test(row[0]?.text ?? '') && !OTHER.test(row[0]?.text ?? ''));
  const columns = grid[0]!.length;
  const found: ExposureProblem[] = [];
  for (let column = 1; column < columns; column++) {
    const first = adjustmentIn(grid[base]![column]?.text ?? '?');
    const stated = adjustmentIn(grid[total]![column]?.text ?? '?');
    if (!first || !stated) continue;
    const steps = between.map((row) => {
      const value = adjustmentIn(row[column]?.text ?? '?');
      return value !== undefined && value > 0 && LOWERS.test(row[0]!.text) && !/\+|plus|add/i.test(row[column]!.text) ? -value : value;
    });
    if (steps.some((s) => s === undefined)) continue;
    const sum = (steps as number[]).reduce((a, b) => a + b, first);
    if (sum === stated) continue;
    found.push({
      kind: 'sum', span: grid[total]![column]!.span,
      what: `The levels in this column come to ${sum}, and the table says ${stated}.`,
      why: `${first}${(steps as number[]).filter((s) => s !== 0).map((s) => ` ${s < 0 ? '−' : '+'} ${Math.abs(s)}`).join('')} = ${sum}.`,
      todo: 'Correct the total or the line that is wrong, and look the range up again.', authorities: [], verified: 'text', provable: true,
    });
  }
  return found;
}

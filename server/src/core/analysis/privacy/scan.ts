/** The places of a filing that a reader of the docket will see, each with the words that label it. */
import type { TableCell } from '../../filing/chunk-model';
import type { Leaf } from '../../filing/leaf';
import type { Filing } from '../../filing/model';
import type { YamlNode } from '../../filing/yaml-node';
import { rememberedText } from '../../text/remembered';
import { visibleBlocks } from '../paper/blocks';

export interface ScanUnit {
  /** The label (`Date of birth: `), then what stands in the document. */
  readonly text: string;
  /** Length of the label in `text`. */
  readonly labelled: number;
  /** Offset in the document of the first character after the label. */
  readonly start: number;
  readonly place: 'prose' | 'front-matter' | 'file-name';
  /** Of prose without a label: its words apart from their place. */
  readonly leaf?: Leaf;
}

/** Longest label taken from a table's head or from keys. */
const LABEL = 60;
/** Lists of names that are there to be looked for, not to be read. */
const NOT_SHOWN = new Set(['minors']);

/** Prose, text set apart, cells once for each label they have, and the values of the front matter. Of prose without a label only what `matters`. */
export function scanUnits(filing: Filing, matters: (leaf: Leaf) => boolean = () => true): ScanUnit[] {
  const blocks = visibleBlocks(filing);
  const labels = cellLabels(filing.tables, new Map(blocks.flatMap((b) => (b.kind === 'table-cell' ? [[b.span.start, b.text]] : []))));
  const units: ScanUnit[] = [];
  for (const { leaf, text, span } of blocks) {
    const own = labels.get(span.start);
    if (own) for (const label of own) units.push(unit(label, text, span.start, 'prose'));
    else if (!leaf || matters(leaf)) units.push(leaf ? { text, labelled: 0, start: span.start, place: 'prose', leaf } : unit('', text, span.start, 'prose'));
  }
  const root = filing.frontMatter?.root;
  if (root) inYaml(root, [], filing.text, units);
  return units;
}

/** The offset in the document of a place in the unit's text. */
export const offsetIn = (u: ScanUnit, at: number): number => u.start + at - u.labelled;

const unit = (label: string, text: string, start: number, place: ScanUnit['place']): ScanUnit => {
  const prefix = label === '' ? '' : `${label.slice(0, LABEL)}: `;
  return { text: prefix + text, labelled: prefix.length, start, place };
};

/** Each cell's column head and the cell to its left: either may say what it holds. */
function cellLabels(tables: Filing['tables'], texts: ReadonlyMap<number, string>): ReadonlyMap<number, readonly string[]> {
  const labels = new Map<number, readonly string[]>();
  for (const cells of tables) labelCells(cells, texts, labels);
  return labels;
}

const labelText = rememberedText((text) => text.replace(/\s+/g, ' ').trim());

function labelCells(cells: readonly TableCell[], texts: ReadonlyMap<number, string>, labels: Map<number, readonly string[]>): void {
  const textOf = (cell: TableCell | undefined): string => (cell ? labelText(texts.get(cell.start) ?? '') : '');
  const heads = new Map(cells.filter((cell) => cell.row === 0).map((cell) => [cell.column, textOf(cell)]));
  for (const [index, cell] of cells.entries()) {
    const left = cells[index - 1];
    const beside = left?.row === cell.row && left.column === cell.column - 1 ? textOf(left) : '';
    const parts = [cell.row > 0 ? (heads.get(cell.column) ?? '') : '', beside];
    // A number to the left is a value of its own and no label.
    const label = parts.filter((p) => p !== '' && p.length <= LABEL && !/\d{3}/.test(p));
    if (label.length > 0) labels.set(cell.start, label);
  }
}

function inYaml(root: YamlNode, path: readonly string[], source: string, units: ScanUnit[]): void {
  const rest: { node: YamlNode; path: readonly string[] }[] = [{ node: root, path }];
  for (let item = rest.pop(); item; item = rest.pop()) {
    const { node, path: keys } = item;
    if (node.kind === 'map') {
      for (const entry of node.entries) if (!NOT_SHOWN.has(entry.key)) rest.push({ node: entry.value, path: [...keys.slice(-1), entry.key] });
    } else if (node.kind === 'seq') for (const child of node.items) rest.push({ node: child, path: keys });
    else {
      const file = keys.at(-1) === 'file';
      const raw = source.slice(node.span.start, node.span.end).replace(/[\r\n]/g, ' ');
      units.push(unit(file ? '' : keys.join(' ').replace(/[-_.]/g, ' '), file ? asWords(raw) : raw, node.span.start, file ? 'file-name' : 'front-matter'));
    }
  }
}

/** `jane-roe_ssn-123-45-6789.pdf` with spaces for the marks that part its words. */
const asWords = (name: string): string => name.replace(/(?<!\d)[-_/]|[-_/](?!\d)/g, ' ');

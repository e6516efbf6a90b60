/** The rows of the reviewed law reference: every entry of the law table that names its row, found again by it. */
import { bulleted, paragraph, type Line } from '../core/editor/rich-text';
import { AVENUES } from '../core/law/avenues/index';
import { DEADLINE_RULES, FINALITY, type FinalityRule, type Provenance } from '../core/law/index';
import type { Explanation } from './explain';

interface RowEntry {
  readonly row: string;
  readonly text: string;
  readonly provenance: Provenance;
}

const finality: readonly FinalityRule[] = Object.values(FINALITY);

const ENTRIES: readonly RowEntry[] = [
  ...DEADLINE_RULES.flatMap((rule) => (rule.provenance ? [{ row: rule.provenance.row, text: `${rule.id}: ${rule.notes.join(' ')}`, provenance: rule.provenance }] : [])),
  ...DEADLINE_RULES.flatMap((rule) =>
    rule.periods.map((p) => ({
      row: p.row,
      text: `${rule.id}: ${p.period.count} ${p.period.unit}${p.period.count === 1 ? '' : 's'} from ${rule.from} (${p.authority})`,
      provenance: p,
    })),
  ),
  ...finality.map((rule) => ({
    row: rule.row,
    text: `Final judgment: ${rule.text}${rule.authorities.length > 0 ? ` (${rule.authorities.join('; ')})` : ''}`,
    provenance: rule,
  })),
  ...AVENUES.map((avenue) => ({ row: avenue.row, text: `${avenue.id}: ${avenue.authority}`, provenance: avenue })),
].flatMap((entry) => (entry.row === undefined ? [] : [{ ...entry, row: entry.row }]));

export const ROW_IDS: readonly string[] = [...new Set(ENTRIES.map((entry) => entry.row))];

const HOW: Readonly<Record<Provenance['verified'], string>> = {
  text: 'checked against the text',
  'second-hand': 'read second-hand',
  memory: 'from memory, unverified',
};

function line({ text, provenance: p }: RowEntry): Line {
  const held = [p.from && `from ${p.from}`, p.until && `until ${p.until}`].filter(Boolean).join(' ');
  return [`${text}${held ? `, in force ${held}` : ''}; ${HOW[p.verified]}, as of ${p.asOf}. Source: ${p.source}.${p.note ? ` ${p.note}` : ''}`];
}

/** The entries of one row, whatever the case of its letters; undefined when there is no such row. */
export function explainRow(id: string): Explanation | undefined {
  const row = ROW_IDS.find((known) => known.toLowerCase() === id.trim().toLowerCase());
  if (row === undefined) return undefined;
  const entries = ENTRIES.filter((entry) => entry.row === row);
  return {
    kind: 'row', id: row, title: `Row ${row} of the law table`,
    blocks: [paragraph('What the computation takes from it:'), bulleted(entries.map(line))],
  };
}

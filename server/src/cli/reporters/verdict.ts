/** What became of a calendar or ledger that was written earlier, for people. */
import type { Change, Verdict } from '../../core/export/compare';
import { count, hang, oneLine, wrap, type Style } from '../terminal';

const dates = ({ kind, from, to }: Change): string => {
  if (kind === 'appeared') return `${to}, not in the file`;
  if (kind === 'vanished') return `${from} in the file, not in the case any more`;
  if (from === undefined) return `${to} by the case, not in the file`;
  return to === undefined ? `${from} in the file, not in the case any more` : `${from} in the file, ${to} by the case`;
};

function change(one: Change, { colors, width }: Style): string {
  const label = `  ${one.kind.padEnd('appeared'.length)}  `;
  return [hang(label, one.title, width, colors.bold), hang(' '.repeat(label.length), dates(one), width, colors.yellow)].join('\n');
}

/** The verdict on `file`, with a line break at its end. */
export function verdictText(file: string, { asOf, entries, edited, changes }: Verdict, style: Style): string {
  const { colors, width } = style;
  const head = `${oneLine(file)}, written as of ${asOf} with ${count(entries, 'date')}`;
  if (changes.length === 0 && !edited) return `${wrap(`${head}, agrees with the case.`, width).map(colors.green).join('\n')}\n`;
  const parts: string[] = [];
  if (changes.length > 0) {
    parts.push(wrap(`${head}, no longer agrees with the case:`, width).join('\n'), changes.map((c) => change(c, style)).join('\n'));
    parts.push(wrap('Write the file anew. A calendar that took the old one in updates what has moved; delete there by hand what has vanished.', width).join('\n'));
  } else parts.push(wrap(`${head}, names the dates of the case.`, width).join('\n'));
  if (edited) parts.push(wrap('The file was changed by hand since it was written: its checksum does not fit what it says. Write it anew before you rely on its words.', width).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** The gate for a terminal: the verdict of each matter and what remains, no more. */
import type { GateItem, GateMatter, GateReport } from '../../../core/gate/model';
import { hang, oneLine, wrap, type Style } from '../../terminal';
import { lawAge } from '../law';
import { itemsOf, placeWords, remainsWords } from './words';

function itemText(item: GateItem, style: Style): string {
  const { colors, width } = style;
  const place = placeWords(item);
  const lines = [hang(item.weight === 'must' ? '  [ ] ' : '   -  ', item.what, width, item.weight === 'must' ? colors.bold : undefined)];
  for (const detail of item.details) lines.push(hang('      ', detail, width));
  const last = [place, item.rule].filter((part) => part !== undefined && part !== '').join('  ');
  if (last !== '') lines.push(`      ${colors.dim(last)}`);
  return lines.join('\n');
}

function matterText(matter: GateMatter, style: Style): string {
  const { colors, width } = style;
  const verdict = matter.verdict === 'PASS' ? colors.green('PASS') : colors.bold(colors.red('FAIL'));
  const parts = [`${verdict}  ${colors.bold(oneLine(matter.name))}\n${colors.dim(oneLine(matter.path))}`];
  for (const section of matter.sections) {
    const left = [...itemsOf(section, 'must'), ...itemsOf(section, 'look')];
    if (left.length > 0) parts.push(`${wrap(section.title, width).map(colors.underline).join('\n')}\n${left.map((i) => itemText(i, style)).join('\n')}`);
  }
  return parts.join('\n\n');
}

export function gateTable(report: GateReport, style: Style): string {
  const { colors } = style;
  const marks = report.counts.must > 0 ? '[ ] must be settled; - is to be looked at. ' : '';
  const end = `${report.verdict === 'PASS' ? colors.green('PASS') : colors.bold(colors.red('FAIL'))}: ${remainsWords(report)} ${marks}As of ${report.asOf}.`;
  return `${[...report.matters.map((m) => matterText(m, style)), [end, ...lawAge(report.asOf, style)].join('\n')].join('\n\n')}\n`;
}

/** The gate as a Markdown page. */
import type { GateItem, GateMatter, GateReport, GateSection, Weight } from '../../../core/gate/model';
import { escapeMarkdown as escape } from '../check/markdown';
import { DISCLAIMER, itemsOf, metaLines, placeWords, remainsWords, titleOf, WEIGHT_WORDS, type GateKind } from './words';

/** A line that begins with a number or a mark would be a list of its own. */
const text = (words: string): string => escape(words).replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^([-+=])/, '\\$1');

function itemLines(item: GateItem): string {
  const end = [placeWords(item) === '' ? '' : text(placeWords(item)), item.rule === undefined ? '' : `\`${item.rule}\``].filter((p) => p !== '').join(', ');
  const mark = item.weight === 'must' ? '- [ ] ' : '- ';
  return [`${mark}${text(item.what)}${end === '' ? '' : ` (${end})`}`, ...item.details.map((d) => `  - ${text(d)}`), ...(item.authorities.length > 0 ? [`  - ${text(item.authorities.join('; '))}`] : [])].join('\n');
}

function sectionText(section: GateSection, { verdict }: GateKind): string[] {
  const parts = [`### ${text(section.title)}`, text(section.asks)];
  if (section.items.length === 0) return [...parts, 'Nothing found.'];
  if (!verdict) return [...parts, section.items.map((i) => itemLines(i).replace(/^- \[ \] /, '- ')).join('\n')];
  for (const weight of ['must', 'look', 'note'] as readonly Weight[]) {
    const items = itemsOf(section, weight);
    if (items.length > 0) parts.push(`**${WEIGHT_WORDS[weight]}**`, items.map(itemLines).join('\n'));
  }
  return parts;
}

function matterText(matter: GateMatter, kind: GateKind): string[] {
  return [
    `## ${kind.verdict ? `${matter.verdict}: ` : ''}${text(matter.name)}`,
    `Papers: ${matter.papers.map((p) => text(p.path)).join(', ')}`,
    ...matter.sections.flatMap((s) => sectionText(s, kind)),
  ];
}

export function gateMarkdown(report: GateReport, kind: GateKind): string {
  const parts = [
    `# ${titleOf(kind)}`,
    ...(kind.verdict ? [`**${report.verdict}.** ${remainsWords(report)}`] : []),
    metaLines(report, kind.verdict ? 'Reviewed by' : 'Read by').map(text).join('\n\n'),
    ...report.matters.flatMap((m) => matterText(m, kind)),
    '## Files checked',
    report.files.length === 0 ? 'None.' : ['| File | What | Bytes | SHA-256 |', '|---|---|---:|---|', ...report.files.map((f) => `| ${escape(f.path)} | ${f.kind} | ${f.bytes} | \`${f.sha256}\` |`)].join('\n'),
    '## What was not checked',
    report.limits.map((l) => `- ${text(l)}`).join('\n'),
    kind.verdict ? DISCLAIMER : 'Drafting support, not legal advice.',
  ];
  return `${parts.join('\n\n')}\n`;
}

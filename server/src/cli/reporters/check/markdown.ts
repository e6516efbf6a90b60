/** Findings as a Markdown page: a summary of a pull request, or a note to a colleague. */
import { staleLawNotice } from '../../../core/law/as-of';
import { count, listing, oneLine } from '../../terminal';
import type { Reporter } from './reporter';

/** Words of a filing must not become marks, links or tags of the page. */
export const escapeMarkdown = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]<>()#+!|~&@-]/g, (c) => (c === '-' || c === '+' || c === '(' || c === ')' ? c : c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '&' ? '&amp;' : c === '@' ? '&#64;' : `\\${c}`));

const LABEL = { error: '**Error**', warning: 'Warning', info: 'Info' } as const;

export const markdown: Reporter = ({ asOf, files, counts, hidden }) => {
  const lines: string[] = ['# Filing Lint', ''];
  const parts = [
    ...(counts.errors > 0 ? [count(counts.errors, 'error')] : []), ...(counts.warnings > 0 ? [count(counts.warnings, 'warning')] : []),
    ...(counts.infos > 0 ? [count(counts.infos, 'info', 'infos')] : []),
  ];
  const suppressed = files.flatMap((file) => file.suppressed.map((d) => ({ path: file.path, d })));
  lines.push(`${parts.length === 0 ? 'No problems' : listing(parts)} in ${count(files.length, 'document')}, as of ${asOf}.${hidden > 0 ? ` ${count(hidden, 'finding')} not shown.` : ''}`, '');
  const stale = staleLawNotice(asOf);
  if (stale !== undefined) lines.push(escapeMarkdown(stale), '');
  for (const { path, findings } of files) {
    if (findings.length === 0) continue;
    lines.push(`## ${escapeMarkdown(path)}`, '', '| Line | Severity | Rule | Finding |', '|---:|---|---|---|');
    for (const d of findings) {
      lines.push(`| ${d.range.start.line + 1} | ${LABEL[d.severity]} | \`${d.rule}\` | ${[d.what, d.why, d.do].filter((p) => p !== '').map(escapeMarkdown).join('<br>')} |`);
    }
    lines.push('');
  }
  if (suppressed.length > 0) {
    lines.push('## Suppressed', '', '| Document | Line | Rule | Reason | Until | By |', '|---|---:|---|---|---|---|');
    for (const { path, d } of suppressed) {
      const { reason = 'none given', until = '', by = '' } = d.suppression;
      lines.push(`| ${escapeMarkdown(path)} | ${d.range.start.line + 1} | \`${d.rule}\` | ${escapeMarkdown(reason)} | ${until} | ${escapeMarkdown(by)} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
};

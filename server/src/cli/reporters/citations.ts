/** Citations for people, as a table of authorities in Markdown, and as JSON. */
import { authorityTable, tableOfAuthorities } from '../../core/analysis/citations/index';
import type { CitationsReport } from '../../workspace/citations-report';
import { hang, oneLine, type Style } from '../terminal';

export interface ShownCitations extends CitationsReport {
  readonly shown: string;
}

export function citationsTable(files: readonly ShownCitations[], { colors, width }: Style): string {
  const parts = files.map((file) => {
    const rows = file.citations.map(({ citation, status }) => {
      const line = `  ${String(file.lines.position(citation.span.start).line + 1).padStart(5)}  ${citation.kind.padEnd(19)}  `;
      const standing = status === 'superseded' || status === 'narrowed' ? ` (${status})` : '';
      return hang(line, `${oneLine(citation.text)}${standing}`, width, standing === '' ? undefined : colors.yellow);
    });
    return `${colors.underline(oneLine(file.shown))}\n\n${rows.length > 0 ? rows.join('\n') : '  No citations.'}`;
  });
  return `${parts.join('\n\n')}\n`;
}

export const citationsMarkdown = (files: readonly ShownCitations[]): string =>
  files
    .map((file) => {
      const table = authorityTable(tableOfAuthorities(file.citations), (offset) => `line ${file.lines.position(offset).line + 1}`);
      return files.length === 1 ? table : `<!-- ${oneLine(file.shown).replaceAll('--', '- -')} -->\n\n${table}`;
    })
    .join('\n');

export function citationsJson(files: readonly ShownCitations[]): string {
  const report = {
    version: 1,
    files: files.map((file) => ({
      path: file.shown,
      citations: file.citations.map(({ citation, resolvesTo, status }) => ({
        kind: citation.kind,
        text: citation.text,
        range: file.lines.range(citation.span),
        offset: [citation.span.start, citation.span.end],
        parts: citation.parts,
        resolvesTo,
        status,
      })),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

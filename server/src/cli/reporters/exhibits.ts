/** Exhibits, their files and where they are cited: for people, and as JSON. */
import { exhibitIndex } from '../../core/editor/refresh-tables';
import type { FileState } from '../../core/rules/rule';
import type { ExhibitReport } from '../../workspace/workspace';
import { hang, listing, oneLine, type Style } from '../terminal';

export interface ShownExhibits extends ExhibitReport {
  readonly shown: string;
}

const STATE_WORDS: Readonly<Record<FileState, string>> = {
  present: 'found',
  missing: 'NOT FOUND',
  outside: 'outside the folder being checked, not looked at',
  'not-a-file': 'not a file',
  unreadable: 'cannot be read',
};

/** A long list of lines says less than its beginning. */
const MOST_LINES = 8;

function citedOn(citations: ExhibitReport['undeclared'][number]['citations'], { lines }: ExhibitReport): string {
  const numbers = [...new Set(citations.map((c) => lines.position(c.span.start).line + 1))];
  const shown = numbers.slice(0, MOST_LINES).map(String);
  if (numbers.length > MOST_LINES) shown.push(`${numbers.length - MOST_LINES} more`);
  return `cited on ${numbers.length === 1 ? 'line' : 'lines'} ${listing(shown)}`;
}

function report(file: ShownExhibits, { colors, width }: Style): string {
  const labels = [...file.entries.map((e) => e.entry.label), ...file.undeclared.map((u) => u.label)].map(oneLine);
  const labelWidth = Math.min(16, Math.max(1, ...labels.map((label) => label.length)));
  const blank = ' '.repeat(2 + labelWidth + 2);
  const entries = file.entries.map(({ entry, state, citations }) => {
    const title = [entry.title ?? '(no title)', entry.docket && `(${entry.docket})`, entry.sealed && '(sealed)'].filter(Boolean).join(' ');
    const found = state === undefined ? 'no file named' : `${entry.file ?? ''}: ${STATE_WORDS[state]}`;
    return [
      hang(`  ${oneLine(entry.label).padEnd(labelWidth)}  `, title, width, colors.bold),
      hang(blank, found, width, state === undefined || state === 'present' ? undefined : colors.red),
      hang(blank, citations.length === 0 ? 'not cited' : citedOn(citations, file), width, citations.length === 0 ? colors.yellow : undefined),
    ].join('\n');
  });
  const undeclared = file.undeclared.map(({ label, citations }) =>
    hang(`  ${oneLine(label).padEnd(labelWidth)}  `, `not in the index; ${citedOn(citations, file)}`, width, colors.red),
  );
  const body = [...entries, ...undeclared];
  return `${colors.underline(oneLine(file.shown))}\n\n${body.length > 0 ? body.join('\n\n') : '  No exhibits are listed or cited.'}`;
}

export const exhibitsTable = (files: readonly ShownExhibits[], style: Style): string =>
  `${files.map((file) => report(file, style)).join('\n\n')}\n`;

/** The index alone, to stand in a paper or before the exhibits. */
export const exhibitsMarkdown = (files: readonly ShownExhibits[]): string =>
  files
    .map((file) => {
      const index = `# Index of Exhibits\n\n${exhibitIndex(file.entries.map((e) => e.entry))}\n`;
      return files.length === 1 ? index : `<!-- ${oneLine(file.shown).replaceAll('--', '- -')} -->\n\n${index}`;
    })
    .join('\n');

/** One line for each exhibit (RFC 4180); a value that a spreadsheet would take for a formula is quoted with an apostrophe. */
export function exhibitsCsv(files: readonly ShownExhibits[]): string {
  const field = (value: string | number | boolean | undefined): string => {
    const text = String(value ?? '').replace(/^(?=[=+\-@\t\r])/, "'");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = files.flatMap((file) =>
    file.entries.map(({ entry, state, citations }) =>
      [file.shown, entry.label, entry.title, entry.kind, entry.docket, entry.pages, entry.sealed === true ? 'yes' : '', entry.file, state, citations.length].map(field).join(','),
    ),
  );
  return `${['filing,exhibit,description,kind,docket,pages,sealed,file,found,citations', ...rows].join('\r\n')}\r\n`;
}

export function exhibitsJson(files: readonly ShownExhibits[]): string {
  const citationsOf = (file: ShownExhibits, citations: ExhibitReport['undeclared'][number]['citations']) =>
    citations.map(({ span, page, paragraph }) => ({ range: file.lines.range(span), page, paragraph }));
  const report = {
    version: 1,
    files: files.map((file) => ({
      path: file.shown,
      exhibits: file.entries.map(({ entry, state, citations }) => ({
        label: entry.label, title: entry.title, file: entry.file, state, kind: entry.kind, docket: entry.docket,
        pages: entry.pages, sealed: entry.sealed, citations: citationsOf(file, citations),
      })),
      undeclared: file.undeclared.map(({ label, citations }) => ({ label, citations: citationsOf(file, citations) })),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** What is said of library entries before they are inserted or saved: plain data in, Markdown out. */
import type { SnippetEntryDto, SnippetExpandResult, SnippetStripResult } from '../../../server/src/protocol/snippets';
import { plain } from '../page-text';

/** Entries as they came, parted where those for papers of this matter end; a group without a name where nothing parts them. */
export function groupsOf(entries: readonly SnippetEntryDto[]): readonly (readonly [label: string, entries: readonly SnippetEntryDto[]])[] {
  const near = entries.filter((entry) => entry.near === true);
  const others = entries.filter((entry) => entry.near !== true);
  if (near.length === 0 || others.length === 0) return [['', entries]];
  return [['Avenues of this matter', near], ['Other avenues', others]];
}

/** Longer than any run of backticks in the text, so that the text cannot end the fence. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** An entry as it would be inserted, with where it comes from and what is stale in it. */
export function previewMarkdown({ entry, preview, stale }: SnippetExpandResult): string {
  return [
    `# ${plain(entry.title)}`, '', `${plain(entry.about)}${entry.hides.length > 0 ? `; comes before ${plain(entry.hides.join(', '))}` : ''}`, '',
    ...(entry.notes === undefined ? [] : [plain(entry.notes), '']),
    ...(stale.length === 0 ? [] : ['**Check before you file:**', '', ...stale.map((one) => `- ${plain(one)}`), '']),
    ...(entry.authorities.length === 0 ? [] : ['**Rests on**', '', ...entry.authorities.map((one) => `- ${plain(one)}`), '']),
    '**The text, filled from this case**', '', fenced(preview), '',
  ].join('\n');
}

const KIND = { name: 'name', number: 'number', date: 'date', identifier: 'identifier (Fed. R. Crim. P. 49.1)' } as const;

/** The selection as an entry, and what was taken out of it. */
export function strippedMarkdown({ text, stripped, knowsCase, cameFrom }: SnippetStripResult): string {
  const rows = stripped.map(({ was, now, kind, times }) => `| ${plain(was)} | \`${now.replace(/`/g, '')}\` | ${KIND[kind]} | ${times} |`);
  return [
    '# Save to team library: read this first', '',
    ...(knowsCase ? [] : ['**No case file is known here, so names, numbers and dates of the client were not recognised.** Only identifiers that Fed. R. Crim. P. 49.1 protects were taken out.', '']),
    ...(cameFrom === undefined ? [] : [`These words came from \`${cameFrom.replace(/`/g, '')}\`.`, '']),
    '## Taken out', '',
    ...(rows.length === 0 ? ['Nothing.', ''] : ['| In the paper | In the entry | What | Times |', '|---|---|---|---|', ...rows, '']),
    '## What would be saved', '', 'Read it to the end: what the case file does not know is still in it.', '', fenced(text), '',
  ].join('\n');
}

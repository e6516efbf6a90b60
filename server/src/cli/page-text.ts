/** A page of our documentation for a terminal: paragraphs refilled to its width, examples left to the page itself. */
import { withoutHtmlComments } from '../core/text/comments';
import { wrapLines } from './terminal';

/** The examples of a rule's page are written for its tests. */
const EXAMPLES = /^## (?:Invalid|Valid)\s*$/m;

const STARTS_BLOCK = /^(?:#{1,6} |[-*] |\d+\. |\||>|$)/;

/** Lines of one paragraph or list item joined, code blocks and tables kept line by line. */
function refilled(markdown: string): string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  let open = false;
  for (const line of markdown.split(/\r?\n/)) {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
    if (fence !== undefined || mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark === fence) fence = undefined;
      else lines.push(`    ${line}`);
      open = false;
      continue;
    }
    if (open && !STARTS_BLOCK.test(line)) lines[lines.length - 1] += ` ${line.trim()}`;
    else lines.push(line);
    open = line !== '' && !/^(?:#|\|)/.test(line);
  }
  return lines;
}

/** Emphasis gone, and what was escaped as it reads. A page number not yet assigned, `608 U.S. \\_\\_\\_`, is text. */
const withoutMarks = (line: string): string =>
  line.startsWith('    ')
    ? line
    : line.replace(/^#{1,6} +/, '').replace(/\\([\\*_<>|`])|\*{1,2}/g, (_mark, escaped: string | undefined) => escaped ?? '');

const cellsOf = (row: string): string[] => row.replace(/^\||\|\s*$/g, '').split(/(?<!\\)\|/).map((cell) => cell.trim());

/** A table as a list: the first column names the item, the others follow with the names of their columns. */
function withoutTables(lines: readonly string[]): string[] {
  const found: string[] = [];
  let head: readonly string[] | undefined;
  for (const line of lines) {
    if (!line.startsWith('|')) {
      head = undefined;
      found.push(line);
    } else if (head === undefined) {
      head = cellsOf(line);
    } else if (!/^[|\s:-]+$/.test(line)) {
      const [first = '', second = '', ...rest] = cellsOf(line);
      const named = rest.map((cell, i) => `${head?.[i + 2] ? `${head[i + 2]}: ` : ''}${cell}`);
      found.push(`- ${[`${first}: ${second}`, ...named].join('; ')}`);
    }
  }
  return found;
}

/** The page as plain text wrapped to `width` columns, up to its examples. */
export function pageText(markdown: string, width: number): string {
  const cut = markdown.search(EXAMPLES);
  const shown = cut < 0 ? markdown : markdown.slice(0, cut);
  return withoutTables(refilled(withoutHtmlComments(shown).trim()))
    .map((line) => (line.startsWith('    ') ? line : wrapLines(withoutMarks(line), width)))
    .join('\n');
}

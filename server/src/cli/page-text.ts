/** A page of our documentation for a terminal: paragraphs refilled to its width, examples left to the page itself. */
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

const withoutMarks = (line: string): string => (line.startsWith('    ') ? line : line.replace(/^#{1,6} +/, '').replaceAll('**', ''));

/** The page as plain text wrapped to `width` columns, up to its examples. */
export function pageText(markdown: string, width: number): string {
  const cut = markdown.search(EXAMPLES);
  const shown = cut < 0 ? markdown : markdown.slice(0, cut);
  return refilled(shown.trim())
    .map((line) => (line.startsWith('    ') ? line : wrapLines(withoutMarks(line), width)))
    .join('\n');
}

/** Headings and paragraphs only, for texts too long for the Markdown reader: what a rule must see is still seen. */
import type { Root, RootContent } from 'mdast';
import { type Line, linesOf } from '../text/lines';

const HEADING = /^ {0,3}(#{1,6})[ \t]+/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const BLANK = /^[ \t]*$/;
/** Blocks kept, and characters read: beyond them even the plain reading would fill the memory. */
const MAX_BLOCKS = 120_000;
const MAX_LENGTH = 20_000_000;
/** A longer line is no heading. */
const MAX_HEADING = 1_000;

/** The coarse tree of `text` from `bodyStart` on. */
export function parseCoarsely(text: string, bodyStart: number): Root {
  const children: RootContent[] = [];
  let fence: string | undefined;
  let paragraph: { start: number; end: number; line: number } | undefined;
  let number = 0;
  const position = (start: number, end: number, line: number) =>
    ({ start: { line, column: 1, offset: start }, end: { line, column: 1 + end - start, offset: end } });
  const close = (): void => {
    if (paragraph) {
      const { start, end, line } = paragraph;
      const place = position(start, end, line);
      const value = text.slice(start, end);
      if (/^[ \t]*<|<!--/.test(value)) children.push({ type: 'html', value, position: place });
      else children.push({ type: 'paragraph', children: [{ type: 'text', value, position: place }], position: place });
    }
    paragraph = undefined;
  };
  const head = (line: Line): string => text.slice(line.start, Math.min(line.end, line.start + MAX_HEADING));
  for (const line of linesOf(text, 0, Math.min(text.length, bodyStart + MAX_LENGTH))) {
    number++;
    if (line.start < bodyStart && line.end <= bodyStart) continue;
    if (children.length >= MAX_BLOCKS) break;
    const words = head(line);
    const mark = FENCE.exec(words)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
    } else if (mark !== undefined) {
      close();
      fence = mark;
    } else if (BLANK.test(words) && line.end - line.start < MAX_HEADING) close();
    else {
      const heading = line.end - line.start < MAX_HEADING ? HEADING.exec(words) : null;
      if (!heading) paragraph = { start: paragraph?.start ?? line.start, end: line.end, line: paragraph?.line ?? number };
      else {
        close();
        const from = line.start + heading[0].length;
        const value = withoutClosingMarks(words.slice(heading[0].length));
        children.push({
          type: 'heading',
          depth: heading[1]!.length as 1 | 2 | 3 | 4 | 5 | 6,
          children: [{ type: 'text', value, position: position(from, from + value.length, number) }],
          position: position(line.start, line.end, number),
        });
      }
    }
  }
  close();
  return { type: 'root', children };
}

/** The words of `## Heading ##`. */
function withoutClosingMarks(words: string): string {
  const trimmed = words.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end--;
  return end === 0 || trimmed[end - 1] === ' ' || trimmed[end - 1] === '\t' ? trimmed.slice(0, end).trimEnd() : trimmed;
}

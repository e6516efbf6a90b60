/**
 * Keeps the Markdown reader's work in proportion to the text. Pairing asterisks and brackets looks back over the
 * paragraph for each of them, and every level of a quotation costs a step on each of its lines. What is far more than
 * can be meant is taken for letters; no filing comes near it.
 */
import { linesOf } from '../text/lines';

/** Columns in which a block may open inside another; deeper nesting is text. */
const MAX_CONTAINER_COLUMN = 80;
/** Marks that are looked back for, in one paragraph. */
const MAX_MARKS = 1_200;
/** More columns than a table has. */
const MAX_COLUMNS = 200;

/** The marks of block quotes, lists and notes that a line begins with. */
const CONTAINERS = /(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,200}\]:)*/y;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const PAIRED = new Set([...'*_[]!`<'].map((mark) => mark.charCodeAt(0)));

/** The piece as the reader gets it: as long as `text`, with excessive marks as letters. */
export function withoutExcess(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let marks = 0;
  const plain = (start: number, end: number, what: RegExp): void => {
    const from = Math.max(start, copied);
    if (from >= end) return;
    parts.push(text.slice(copied, from), text.slice(from, end).replace(what, 'x'));
    copied = end;
  };
  for (const { start, end } of linesOf(text)) {
    CONTAINERS.lastIndex = start;
    const prefix = Math.min(end, start + CONTAINERS.exec(text)![0].length) - start;
    if (prefix === end - start) marks = 0;
    // An item, a heading, a row and a comment are paired by themselves.
    const opens = /[^ \t]/.test(text.slice(start, start + prefix)) || text[start + prefix] === '#' || text[start + prefix] === '|' || text.startsWith('<!--', start + prefix);
    if (opens && text[start] !== '>') marks = 0;
    if (prefix > MAX_CONTAINER_COLUMN && !RULE.test(text.slice(start, end))) plain(start + MAX_CONTAINER_COLUMN, start + prefix, /[^ \t\r\n]/g);
    let pipes = 0;
    for (let at = start + prefix; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 124) pipes++;
      else if (PAIRED.has(code)) marks++;
    }
    if (marks > MAX_MARKS) plain(start + prefix, end, /[*_[\]!`<&\\|]/g);
    else if (pipes > MAX_COLUMNS) plain(start, end, /\|/g);
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(copied);
}

/** At every space of a gap the reader looks for its end, which may be a line end and so a break. */
export const withoutWideGaps = (text: string): string => text.replace(/(?<=\S)[ \t]{300,}/g, (gap) => 'x'.repeat(gap.length));

/** Finds what is far too much for the Markdown reader, and takes the meaning from marks that are; lengths stay. */
import { linesOf } from '../text/lines';
import { MAX_CONTAINER_COLUMN } from './markdown-guard';

/** The marks of block quotes, lists, footnotes and link definitions that a line begins with. */
const CONTAINERS = /(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*(?:\[[^\]\r\n]{1,200}\]:)?/y;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
/** What makes the line above it a heading or the head of a table. */
const UNDERLINE = /^[ \t]*[-=|:][-=|: \t]*$/;
/** More lines without a blank one between them than any paragraph has. */
const MAX_LINES = 5_000;
/** More columns than a table has. */
const MAX_COLUMNS = 200;
/** The reader copies all it has read for every list, quotation, footnote, table and underlined heading: lines copied. */
const COPY_BUDGET = 8_000_000;

/** A text of a thousand pages has some 30,000 lines; the reader needs some 10,000 bytes for a line or a mark. */
const MAX_LENGTH = 3_000_000;
const MAX_LINE_ENDS = 60_000;
const MAX_MARKS = 100_000;
const MARK_CODES = new Set([...'*_[]<>`|&\\#!'].map((mark) => mark.charCodeAt(0)));

/** True when the text is longer, or fuller of marks, than the Markdown reader can hold. */
export function isTooMuch(text: string, start: number): boolean {
  if (text.length - start > MAX_LENGTH) return true;
  let lines = 0;
  let marks = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) lines++;
    else if (MARK_CODES.has(code)) marks++;
  }
  return lines > MAX_LINE_ENDS || marks > MAX_MARKS;
}

/** Charges the blocks that make the reader copy. */
class CopyBudget {
  #left = COPY_BUDGET;
  #line = 0;
  #last = '';
  #afterText = false;

  /** True when the line begins one block more than is read. */
  exceededBy(prefix: string, blank: boolean, isUnderline: () => boolean): boolean {
    this.#line++;
    const marks = prefix.replace(/[ \t]|\d+/g, '');
    const afterText = this.#afterText;
    this.#afterText = !blank;
    // Items of one list have the same marks; a blank line ends a quotation but not a list.
    if (blank && !this.#last.startsWith('>')) return false;
    const opens = marks !== '' && (marks !== this.#last || marks.includes('['));
    if (marks !== '' || !/^(?: {2}|\t)/.test(prefix)) this.#last = marks;
    if (!opens && !(afterText && isUnderline())) return marks !== '' && this.#left < 0;
    this.#left -= this.#line;
    return this.#left < 0;
  }
}

/** The text with excessive marks as letters: it has the same length, and the same words at the same offsets. */
export function plainExcess(text: string): { body: string; changed: boolean } {
  const parts: string[] = [];
  let copied = 0;
  let lines = 0;
  const budget = new CopyBudget();
  const replace = (start: number, end: number, marks: RegExp): void => {
    parts.push(text.slice(copied, start), text.slice(start, end).replace(marks, 'x'));
    copied = end;
  };
  for (const { start, end } of linesOf(text)) {
    CONTAINERS.lastIndex = start;
    const prefix = CONTAINERS.exec(text)![0];
    const contentStart = start + prefix.length;
    const blank = contentStart >= end && prefix.trim() === '';
    lines = blank ? 0 : lines + 1;
    if (budget.exceededBy(prefix, blank, () => UNDERLINE.test(text.slice(start, end)))) {
      replace(start, prefix.trim() === '' ? end : contentStart, /[^ \t\r\n]/g);
    } else if (blank) continue;
    else if (prefix.length > MAX_CONTAINER_COLUMN && prefix.trim() !== '' && !RULE.test(text.slice(start, end))) {
      replace(start + MAX_CONTAINER_COLUMN, contentStart, /[^ \t\r\n]/g);
    } else if (lines > MAX_LINES && /^(?: {4}| {0,3}\t)/.test(prefix)) replace(start, start + 1, /[ \t]/g);
    if (pipesIn(text, start, end) > MAX_COLUMNS) replace(Math.max(start, copied), end, /\|/g);
  }
  if (parts.length === 0) return { body: text, changed: false };
  return { body: parts.join('') + text.slice(copied), changed: true };
}

function pipesIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 124) count++;
  return count;
}

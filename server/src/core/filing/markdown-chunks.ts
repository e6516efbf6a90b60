/**
 * Where a Markdown text can be cut so that each piece, read alone, has the blocks it has in the whole. A cut is made
 * only where no list, note, fence or HTML block can reach across it; where that cannot be told by looking at single
 * lines, there is no cut.
 */
import { lineAt } from '../text/lines';

/** HTML blocks that end at a mark of their own instead of a blank line (CommonMark 4.6, kinds 1 to 5). */
const HTML_BLOCKS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

interface Fence {
  readonly mark: number;
  readonly length: number;
}

class Cutter {
  #fence: Fence | undefined;
  #html: RegExp | undefined;
  /** A list or a note has begun, and may go on after a blank line. */
  #container = false;
  /** No cut can be made any more. */
  #sealed = false;
  #afterBlank = false;

  /** True when a piece may begin with the line at `start`. */
  cutsBefore(text: string, start: number, end: number): boolean {
    let at = start;
    while (at < end && text.charCodeAt(at) === 32) at++;
    const indent = at - start;
    const code = at < end ? text.charCodeAt(at) : -1;
    if (code === -1 || isBlank(text, at, end)) {
      this.#afterBlank = true;
      return false;
    }
    if (this.#sealed) return false;
    if (this.#html) {
      if (this.#html.test(text.slice(at, end))) this.#html = undefined;
      this.#afterBlank = false;
      return false;
    }
    if (this.#fence) {
      if (indent < 4 && isClosing(text, at, end, this.#fence)) this.#fence = undefined;
      this.#afterBlank = false;
      return false;
    }
    if (indent > 3 || code === 9) return this.#other();
    const listItem = isListMark(text, at, end);
    const note = code === 91 && text.charCodeAt(at + 1) === 94;
    const cut = this.#afterBlank && (!this.#container || (indent === 0 && !listItem));
    if (cut) this.#container = false;
    this.#afterBlank = false;
    this.#open(text, at, end, code, indent);
    if (listItem || note) this.#container = true;
    return cut;
  }

  #other(): boolean {
    this.#afterBlank = false;
    return false;
  }

  /** Notes the block that swallows what follows, when the line begins one. */
  #open(text: string, at: number, end: number, code: number, indent: number): void {
    if (code === 96 || code === 126) this.#fence = fenceAt(text, at, end);
    else if (code === 60) {
      const line = text.slice(at, end);
      const block = HTML_BLOCKS.find(([start]) => start.test(line));
      if (block && !block[1].test(line)) this.#html = block[1];
    } else return;
    // Inside a list item it would end with the item; which it is, a single line does not tell.
    if (this.#container && indent > 0 && (this.#fence || this.#html)) this.#sealed = true;
  }
}

/** Only spaces and tabs make a line blank (CommonMark 2.1), not every white space. */
function isBlank(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at === end;
}

function isListMark(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 42 || code === 43 || code === 45) return at + 1 === end || text.charCodeAt(at + 1) <= 32;
  let digits = at;
  while (digits < end && digits - at < 10 && text.charCodeAt(digits) >= 48 && text.charCodeAt(digits) <= 57) digits++;
  const after = text.charCodeAt(digits);
  return digits > at && digits < end && (after === 46 || after === 41) && (digits + 1 === end || text.charCodeAt(digits + 1) <= 32);
}

function fenceAt(text: string, at: number, end: number): Fence | undefined {
  const mark = text.charCodeAt(at);
  let after = at;
  while (after < end && text.charCodeAt(after) === mark) after++;
  if (after - at < 3 || (mark === 96 && text.slice(after, end).includes('`'))) return undefined;
  return { mark, length: after - at };
}

function isClosing(text: string, at: number, end: number, fence: Fence): boolean {
  let after = at;
  while (after < end && text.charCodeAt(after) === fence.mark) after++;
  return after - at >= fence.length && isBlank(text, after, end);
}

/** A piece costs a little whatever its length; up to this many characters are read as one. */
const LONG_ENOUGH = 3_000;
/** One cut in so many is always made, so that pieces fall into step again after an edit. */
const ONE_IN = 4;

/** A number from the words a line begins with: the same wherever the line stands. */
function signOf(text: string, start: number, end: number): number {
  let sign = end - start;
  for (let at = start; at < end && at < start + 24; at++) sign = (Math.imul(sign, 31) + text.charCodeAt(at)) | 0;
  return sign >>> 0;
}

interface Chunks {
  /** Joins no short pieces. */
  readonly everyCut?: boolean;
  /** Starts that are known to be the first ones; the text up to the line behind the last of them is that in which they were found. */
  readonly known?: readonly number[];
  /** The starts that follow when a piece begins at an offset, where that is known. */
  readonly rest?: (at: number) => readonly number[] | undefined;
}

/**
 * The pieces of `text` from `start` on, in order and without gaps, as offsets of their starts. Where a piece begins nothing of what
 * stands before it matters, so that the pieces of another version can be taken over up to an edit, and from some way behind it.
 */
export function chunkStarts(text: string, start: number, { everyCut = false, known = [], rest }: Chunks = {}): number[] {
  const starts = known.slice(0, -1);
  const cutter = new Cutter();
  const from = known.at(-1) ?? start;
  for (let at = from; at < text.length; ) {
    const { end, next } = lineAt(text, at);
    const cut = cutter.cutsBefore(text, at, end);
    if (at === from || (cut && (everyCut || at - starts.at(-1)! >= LONG_ENOUGH || signOf(text, at, end) % ONE_IN === 0))) {
      const others = at === from ? undefined : rest?.(at);
      if (others) return [...starts, ...others];
      starts.push(at);
    }
    at = next;
  }
  return starts;
}

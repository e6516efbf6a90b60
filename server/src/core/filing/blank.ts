/** Source to readable text of the very same length: what is not read becomes spaces. */

/** A line end with the indentation and the block quote marks that begin the next line. */
const LINE_END = /\r\n|\n|\r/g;
/** Either of Markdown's ways to write a mark as a character. */
const ESCAPED = /\\[!-/:-@[-`{-~]|&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});/g;

const spaces = (count: number): string => ' '.repeat(count);

/** The end of the indentation and of up to `quoteDepth` block quote marks at `at`. */
function prefixEnd(source: string, at: number, quoteDepth: number): number {
  let end = at;
  let marks = 0;
  for (; end < source.length; end++) {
    const character = source[end];
    if (character === '>' && marks < quoteDepth) marks++;
    else if (character !== ' ' && character !== '\t') break;
  }
  return end;
}

/** The lines of a source without their prefixes; calls `line` with each and adds up what it returns. */
function byLine(source: string, quoteDepth: number, line: (words: string, index: number) => string): string {
  let result = '';
  let from = 0;
  let index = 0;
  for (const match of source.matchAll(LINE_END)) {
    result += line(source.slice(from, match.index), index++);
    const next = match.index + match[0].length;
    from = prefixEnd(source, next, quoteDepth);
    result += spaces(from - match.index);
  }
  return result + line(source.slice(from), index);
}

/** The source of running text, code or HTML, with line ends and line prefixes as spaces. */
export function blankLineEnds(source: string, quoteDepth: number): string {
  return /[\r\n]/.test(source) ? byLine(source, quoteDepth, (words) => words) : source;
}

/**
 * The source of a text node, with escapes and character references replaced by what they stand for.
 * `value` is what the Markdown reader made of it: line by line the same, so that no table of
 * character names is needed here.
 */
export function blankText(source: string, value: string, quoteDepth: number): string {
  if (!/[\r\n\\&]/.test(source)) return source;
  const values = value.split(/\r\n|\n|\r/);
  return byLine(source, quoteDepth, (words, index) => unescapeLine(words, values[index] ?? ''));
}

function unescapeLine(words: string, value: string): string {
  let result = '';
  let from = 0;
  let read = 0;
  for (const match of words.matchAll(ESCAPED)) {
    const between = match.index - from;
    result += words.slice(from, match.index);
    read += between;
    from = match.index + match[0].length;
    const meant = String.fromCodePoint(value.codePointAt(read) ?? 32);
    read += meant.length;
    // The mark before the character, so that `\*Ex. A` keeps its word boundary where it is.
    result += match[0].startsWith('\\') ? ` ${match[0][1]!}` : (meant + spaces(match[0].length)).slice(0, match[0].length);
  }
  return result + words.slice(from);
}

/** The names that word processors leave in HTML. */
const HTML_CHARACTERS: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0', '&sect;': '§', '&para;': '¶', '&amp;': '&', '&ndash;': '–', '&mdash;': '—', '&quot;': '"', '&apos;': "'", '&rsquo;': '’', '&lsquo;': '‘',
  '&ldquo;': '“', '&rdquo;': '”', '&#160;': '\u00a0', '&#167;': '§', '&#39;': "'", '&lt;': '<', '&gt;': '>',
};

/** The source of HTML text, with line ends as spaces and the usual character references replaced. */
export const blankHtml = (source: string, quoteDepth: number): string =>
  blankLineEnds(source, quoteDepth).replace(/&[#\da-z]{2,6};/g, (name) => (HTML_CHARACTERS[name] ?? '').padEnd(name.length));

/** Builds the text of a block from the pieces that are read; all else is spaces. */
export class BlankedText {
  readonly #parts: string[] = [];
  readonly #start: number;
  readonly #end: number;
  #at: number;

  constructor(start: number, end: number) {
    this.#start = start;
    this.#end = end;
    this.#at = start;
  }

  /** Puts `text` at document offset `start`; pieces come in order and do not overlap. */
  put(start: number, text: string): void {
    if (start < this.#at || start + text.length > this.#end) return;
    this.#parts.push(spaces(start - this.#at), text);
    this.#at = start + text.length;
  }

  /** The text, `end - start` code units long; `blanked` is a stretch left out after all. */
  build(blanked?: { readonly start: number; readonly end: number }): string {
    const text = this.#parts.join('') + spaces(this.#end - this.#at);
    if (!blanked) return text;
    const from = blanked.start - this.#start;
    const to = blanked.end - this.#start;
    return text.slice(0, from) + spaces(to - from) + text.slice(to);
  }
}

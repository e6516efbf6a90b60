/**
 * The one place where offsets become positions of the language server protocol, and back.
 * Inside, a place is an offset in UTF-16 code units; outside, a line and a column in the unit agreed with the client.
 */
import type { Position, Range } from 'vscode-languageserver';
import { LineIndex } from '../core/text/line-index';
import type { Span } from '../core/text/span';
import type { Encoding } from './encoding';

/** How many units the character at `index` takes; a surrogate pair counts once, at its first half. */
function unitsAt(text: string, index: number, encoding: Encoding): { readonly units: number; readonly length: number } {
  const point = text.codePointAt(index) ?? 0;
  const length = point > 0xffff ? 2 : 1;
  if (encoding === 'utf-16') return { units: length, length };
  if (encoding === 'utf-32') return { units: 1, length };
  return { units: point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4, length };
}

/** Positions in one version of one document. */
export class Positions {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #encoding: Encoding;

  constructor(text: string, encoding: Encoding, lines = new LineIndex(text)) {
    this.#text = text;
    this.#lines = lines;
    this.#encoding = encoding;
  }

  /** The position of an offset; an offset outside the document is moved to its nearest end. */
  position(offset: number): Position {
    const at = this.#lines.position(offset);
    if (this.#encoding === 'utf-16') return at;
    const start = this.#lines.offset({ line: at.line, character: 0 });
    let character = 0;
    for (let i = start; i < start + at.character; ) {
      const { units, length } = unitsAt(this.#text, i, this.#encoding);
      character += units;
      i += length;
    }
    return { line: at.line, character };
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  /** The offset of a position; a column past the end of its line is moved back to that end. */
  offset(position: Position): number {
    const start = this.#lines.offset({ line: position.line, character: 0 });
    const end = this.#lineEnd(position.line);
    if (this.#encoding === 'utf-16') return Math.min(this.#lines.offset(position), end);
    let at = start;
    let left = position.character;
    while (at < end && left > 0) {
      const { units, length } = unitsAt(this.#text, at, this.#encoding);
      left -= units;
      at += length;
    }
    return at;
  }

  /** Where the text of a line ends: before its `\r\n`, never between the two. */
  #lineEnd(line: number): number {
    const end = this.#lines.offset({ line, character: Number.MAX_SAFE_INTEGER });
    return this.#text[end] === '\n' && this.#text[end - 1] === '\r' ? end - 1 : end;
  }

  span(range: Range): Span {
    const start = this.offset(range.start);
    return { start, end: Math.max(start, this.offset(range.end)) };
  }

  /** The same range counted in UTF-16, the unit that documents are edited in. */
  utf16(range: Range): Range {
    return this.#encoding === 'utf-16' ? range : this.#lines.range(this.span(range));
  }
}

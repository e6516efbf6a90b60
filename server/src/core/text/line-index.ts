import type { Span } from './span';

/** Zero-based line, and zero-based UTF-16 column, as the language server protocol counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The next `\r` from `from` on that ends a line by itself; -1 when there is none. */
function bareReturn(text: string, from: number): number {
  let at = text.indexOf('\r', from);
  while (at >= 0 && text.charCodeAt(at + 1) === 10) at = text.indexOf('\r', at + 1);
  return at;
}

/** Translates offsets to positions and back. Knows `\n`, `\r\n` and `\r` as line ends. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    // The engine looks for one character much faster than a loop does; most texts have no `\r` at all.
    let feed = text.indexOf('\n');
    let bare = bareReturn(text, 0);
    while (feed >= 0 || bare >= 0) {
      if (bare >= 0 && (feed < 0 || bare < feed)) {
        this.#starts.push(bare + 1);
        bare = bareReturn(text, bare + 1);
      } else {
        this.#starts.push(feed + 1);
        feed = text.indexOf('\n', feed + 1);
      }
    }
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset; an offset outside the document is moved to its nearest end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - this.#starts[low]! };
  }

  range(s: Span): Range {
    return { start: this.position(s.start), end: this.position(s.end) };
  }

  /** The offset of a position; a column past the end of its line is moved back to that end. */
  offset(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.#starts[position.line];
    if (start === undefined) return this.#length;
    const next = this.#starts[position.line + 1] ?? this.#length + 1;
    return Math.max(start, Math.min(start + position.character, next - 1, this.#length));
  }
}

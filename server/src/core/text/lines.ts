/** One line of a text, by offsets; `end` excludes the line end, `next` is the start of the following line. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The line that starts at `start`. Knows `\n`, `\r\n` and `\r` as line ends. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 10) return { start, end, next: end + 1 };
    if (code === 13) return { start, end, next: text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1 };
    end++;
  }
  return { start, end, next: end };
}

/** The lines of `text.slice(start, end)` by offsets into the whole; a text that ends with a line end has no further line. */
export function* linesOf(text: string, start = 0, end = text.length): Generator<Line> {
  let at = start;
  while (at < end) {
    const line = lineAt(text, at);
    yield line;
    at = line.next;
  }
}

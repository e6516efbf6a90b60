/** The pages of an exhibit without what is on every page: running heads, page numbers, and the line numbers of a transcript. */
const EDGE_LINES = 3;
/** Lines of a page that a court reporter numbers; pages have 25 of them. */
const FEWEST_NUMBERED = 8;
const LINE_NUMBER = /^\s*(\d{1,2})(?=\s|$)/;

const keyOf = (line: string): string => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** Indexes of the first and the last lines that have words or numbers. */
function edges(lines: readonly string[]): number[] {
  const written = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  return [...new Set([...written.slice(0, EDGE_LINES), ...written.slice(-EDGE_LINES)])];
}

function withoutLineNumbers(lines: readonly string[]): readonly string[] {
  let last = 0;
  let numbered = 0;
  for (const line of lines) {
    const number = Number(LINE_NUMBER.exec(line)?.[1] ?? 0);
    if (number === last + 1) {
      last = number;
      numbered++;
    }
  }
  return numbered < FEWEST_NUMBERED ? lines : lines.map((line) => line.replace(LINE_NUMBER, ''));
}

/** One body for each page. */
export function pageBodies(pages: readonly string[]): string[] {
  const split = pages.map((page) => page.split('\n'));
  const seen = new Map<string, number>();
  for (const lines of split) {
    for (const key of new Set(edges(lines).map((index) => keyOf(lines[index]!)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return split.map((lines) => {
    const running = new Set(edges(lines).filter((index) => (seen.get(keyOf(lines[index]!)) ?? 0) >= 2 || /^[\W\d]*$/.test(lines[index]!)));
    return withoutLineNumbers(lines.filter((_, index) => !running.has(index))).join('\n');
  });
}

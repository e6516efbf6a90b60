/** The page numbers printed on the pages of an exhibit: an excerpt of a transcript begins at page 412. */
import type { ExhibitContent } from '../../filing/exhibit-content';

const KNOWN = new WeakMap<ExhibitContent, ReadonlyMap<number, readonly number[]>>();
/** Lines at the head and the foot of a page in which its number stands. */
const EDGE_LINES = 4;
const LONGEST_LINE = 120;
const MOST_LABELLED = 12;

const LABELLED = /(?<!\p{L})(?:pages?|pg|p|pageid)\s*(?:\.\s*)?(?:id\s*)?(?:[#:.]\s*)?(\d{1,6})(?!\d)/giu;
const AT_AN_END = /^\W{0,5}(\d{1,6})(?![\d,])|(?<![\d,])(\d{1,6})\W{0,5}$/gu;
/** `DOE-000412`, `USA_00412`. */
const STAMPED = /\p{L}[-_ ]?0{0,9}(\d{1,9})\W{0,3}$/gu;

function numbersOn(page: string): Set<number> {
  const found = new Set<number>();
  const add = (matches: Iterable<RegExpMatchArray>): void => {
    for (const match of matches) found.add(Number(match[1] ?? match[2]));
  };
  const lines = page.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  for (const line of [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)]) {
    if (line.length > LONGEST_LINE) continue;
    add(line.matchAll(AT_AN_END));
    add(line.matchAll(STAMPED));
  }
  // Condensed transcripts print four pages on one, each with its number.
  let labelled = 0;
  for (const match of page.matchAll(LABELLED)) {
    if (++labelled > MOST_LABELLED) break;
    add([match]);
  }
  return found;
}

/** Indexes of the pages on which `number` may be printed as the page's number; empty when none. */
export function pagesPrinted(content: ExhibitContent, number: number): readonly number[] {
  let known = KNOWN.get(content);
  if (!known) {
    const byNumber = new Map<number, number[]>();
    content.text.forEach((page, index) => {
      for (const printed of numbersOn(page)) byNumber.set(printed, [...(byNumber.get(printed) ?? []), index]);
    });
    known = byNumber;
    KNOWN.set(content, known);
  }
  return known.get(number) ?? [];
}

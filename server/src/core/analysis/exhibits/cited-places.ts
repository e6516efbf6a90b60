/** The pages and paragraphs that a citation of an exhibit names, to the last of them. */
import type { ExhibitReference, Filing } from '../../filing/model';

export interface CitedPlaces {
  readonly pages: readonly { readonly first: number; readonly last: number }[];
  /** First and last paragraph. */
  readonly paragraphs: readonly { readonly first: number; readonly last: number }[];
}

/** `–14` after `112`: the end of a range. `:14` names a line. */
const RANGE_END = /\s?[-–—]\s?(\d{1,6})(?!:)/y;
/** `, 9` after `at 3`, where nothing else follows: another page. */
const ANOTHER = /\s*(?:,(?:\s*and)?|and|&)\s*(\d{1,4})(?:\s?[-–—]\s?(\d{1,4}))?(?=\s*(?:[).;,\]]|$))/y;
/** No more pages than this in one citation are read. */
const MOST = 20;

/** `112-14` is short for `112-114`. */
function lastOf(first: string, last: string | undefined): number {
  if (last === undefined) return Number(first);
  const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return Math.max(Number(first), Number(whole));
}

function rangeAt(text: string, number: number, from: number): { first: number; last: number } | undefined {
  const digits = new RegExp(`(?<!\\d)0{0,6}${number}(?!\\d)`, 'g');
  digits.lastIndex = from;
  const found = digits.exec(text);
  if (!found) return undefined;
  RANGE_END.lastIndex = found.index + found[0].length;
  const range = RANGE_END.exec(text);
  return { first: number, last: lastOf(String(number), range?.[1]) };
}

/** Empty lists where the citation names neither page nor paragraph. */
export function citedPlaces({ text }: Filing, { page, paragraph, pinSpan }: ExhibitReference): CitedPlaces {
  if (!pinSpan) return { pages: [], paragraphs: [] };
  const pin = text.slice(pinSpan.start, pinSpan.end);
  const mark = paragraph === undefined ? -1 : pin.search(/¶|par/i);
  const paragraphs = paragraph === undefined ? undefined : rangeAt(pin, paragraph, Math.max(0, mark));
  const first = page === undefined ? undefined : rangeAt(mark >= 0 && mark > pin.search(/\d/) ? pin.slice(0, mark) : pin, page, 0);
  const pages = first ? [first] : [];
  if (first && paragraph === undefined) {
    const after = text.slice(pinSpan.end, pinSpan.end + 200);
    let at = 0;
    while (pages.length < MOST) {
      ANOTHER.lastIndex = at;
      const next = ANOTHER.exec(after);
      // Pages are cited in their order; a smaller number is something else.
      if (!next || Number(next[1]) <= pages.at(-1)!.last) break;
      pages.push({ first: Number(next[1]), last: lastOf(next[1]!, next[2]) });
      at = ANOTHER.lastIndex;
    }
  }
  return { pages, paragraphs: paragraphs ? [paragraphs] : [] };
}

/** Exhibits of the filing itself: those of the other side, of the trial or of another paper are not in its index. */
export const isOwn = ({ owner }: ExhibitReference): boolean => owner === undefined || owner === 'movant';

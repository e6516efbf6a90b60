/** Looks for quoted words in an exhibit, as a careful reader compares them. */
import { hasWords, type ExhibitContent } from '../../filing/exhibit-content';
import { findPiece, lettersOf, offsetAfter } from './letters';
import { pageBodies } from './page-bodies';
import { pagesPrinted } from './printed-pages';

export interface PageRange {
  readonly first: number;
  readonly last: number;
}

export type Outcome =
  | { readonly kind: 'found' }
  /** It stands in the exhibit, but on this page, counted from 1. */
  | { readonly kind: 'other-page'; readonly page: number }
  /** `agrees` are the exhibit's last words that still fit, `then` those with which it goes on; absent when nothing fits. */
  | { readonly kind: 'absent'; readonly nearest?: { readonly page: number; readonly agrees: string; readonly then: string } }
  /** Pages to look at have no text. */
  | { readonly kind: 'unknown' };

interface Searched {
  readonly pages: readonly string[];
  readonly letters: string;
  /** Where each page begins in `letters`; one more for the end. */
  readonly starts: readonly number[];
}

/** Words put in brackets replace others; dots leave others out. */
const CUT = /\[[^\]\n]{0,80}\]|(?:\.[ \t\u00a0]{0,2}){3,4}|…|(?:\*[ \t]?){3}|_{2,}/g;
const SHORTEST_PIECE = 3;
/** As many letters have to agree before the place is worth showing. */
const LEAST_AGREEMENT = 14;
const SHOWN = 60;
const MOST_REMEMBERED = 2_000;

const SEARCHED = new WeakMap<ExhibitContent, readonly Searched[]>();
const OUTCOMES = new WeakMap<ExhibitContent, Map<string, Outcome>>();

function prepare(pages: readonly string[]): Searched {
  const starts = [0];
  const letters: string[] = [];
  for (const page of pages) {
    const bare = lettersOf(page);
    letters.push(bare);
    starts.push(starts.at(-1)! + bare.length);
  }
  return { pages, letters: letters.join(''), starts };
}

/** Without running heads first, since a quotation may go over a page; then whole, since it may be of a running head. */
function searched(content: ExhibitContent): readonly Searched[] {
  const known = SEARCHED.get(content);
  if (known) return known;
  const made = [prepare(pageBodies(content.text)), prepare(content.text)];
  SEARCHED.set(content, made);
  return made;
}

const pageAt = (starts: readonly number[], at: number): number => {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};

interface Place {
  readonly found: boolean;
  /** Of the first piece when found, else of the place up to which the words agree. */
  readonly at: number;
  readonly agreed: number;
}

/** The pieces one after the other, each as early as it comes. */
function findAll({ letters, starts }: Searched, pieces: readonly string[], fromPage: number, toPage: number): Place {
  let from = starts[Math.max(0, fromPage)]!;
  const to = starts[Math.min(starts.length - 1, toPage + 1)]!;
  let first: number | undefined;
  let agreed = 0;
  for (const piece of pieces) {
    const match = findPiece(letters, piece, from, to);
    if (match.start < 0) return { found: false, at: match.longestEnd, agreed: first === undefined ? match.longest : agreed + match.longest };
    first ??= match.start;
    agreed += piece.length;
    from = match.start + piece.length;
  }
  return { found: true, at: first ?? from, agreed };
}

/** Index ranges of the pages that a citation may mean: as the file counts them, and as they are numbered in print. */
function windows(content: ExhibitContent, cited: readonly PageRange[]): readonly (readonly [number, number])[] {
  if (!content.paged || cited.length === 0) return [[0, content.pages - 1]];
  return cited.flatMap(({ first, last }): (readonly [number, number])[] => {
    const own: (readonly [number, number])[] = first > content.pages ? [] : [[first - 2, last]];
    const length = Math.min(last - first, content.pages);
    return [...own, ...pagesPrinted(content, first).map((index): readonly [number, number] => [index - 1, index + length + 1])];
  });
}

/** The outcome for `quotation`, which is said to stand on the pages `cited` (anywhere, when there are none). */
export function findQuotation(content: ExhibitContent, quotation: string, cited: readonly PageRange[]): Outcome {
  const known = OUTCOMES.get(content) ?? new Map<string, Outcome>();
  OUTCOMES.set(content, known);
  const key = `${cited.map((c) => `${c.first}-${c.last}`).join()}:${quotation}`;
  const outcome = known.get(key) ?? find(content, quotation, cited);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, outcome);
  return outcome;
}

function find(content: ExhibitContent, quotation: string, cited: readonly PageRange[]): Outcome {
  const pieces = quotation.split(CUT).map(lettersOf).filter((piece) => piece.length >= SHORTEST_PIECE);
  if (pieces.length === 0) return { kind: 'unknown' };
  const places = windows(content, cited);
  const texts = searched(content);
  for (const [from, to] of places) {
    if (texts.some((text) => findAll(text, pieces, from, to).found)) return { kind: 'found' };
  }
  const hidden = (from: number, to: number): boolean =>
    content.text.slice(Math.max(0, from), to + 1).some((page) => content.paged && !hasWords(page));
  if (places.some(([from, to]) => hidden(from, to))) return { kind: 'unknown' };
  let nearest: { readonly text: Searched; readonly place: Place } | undefined;
  for (const text of texts) {
    const place = findAll(text, pieces, 0, content.pages - 1);
    if (place.found) return { kind: 'other-page', page: pageAt(text.starts, place.at) + 1 };
    nearest ??= { text, place };
  }
  if (!nearest || nearest.place.agreed < LEAST_AGREEMENT) return hidden(0, content.pages - 1) ? { kind: 'unknown' } : { kind: 'absent' };
  return { kind: 'absent', nearest: shown(nearest.text, nearest.place.at) };
}

/** The exhibit's own words on both sides of the place where it parts from the quotation. */
function shown({ pages, starts }: Searched, at: number): { page: number; agrees: string; then: string } {
  const index = pageAt(starts, Math.max(0, at - 1));
  const page = pages[index]!;
  const offset = offsetAfter(page, at - starts[index]!);
  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const before = page.slice(Math.max(0, offset - SHOWN), offset);
  const after = page.slice(offset, offset + SHOWN);
  return {
    page: index + 1,
    agrees: tidy(offset > SHOWN ? before.replace(/^\S*\s/, '') : before),
    then: tidy(offset + SHOWN < page.length ? after.replace(/\s\S*$/, '') : after),
  };
}

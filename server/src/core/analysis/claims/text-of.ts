/** The words of a ground: its heading and the prose under it. */
import type { Filing, ProseBlock } from '../../filing/model';
import { passagesWithin, type Passage, type PlacedPassage } from '../../filing/passages';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Claim } from './model';

/** What stands inside a span, of things in the order of the text: the first is found by halving. */
export function within<T extends { readonly span: Span }>(things: readonly T[], span: Span): T[] {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (things[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < things.length && things[i]!.span.start < span.end; i++) if (things[i]!.span.end <= span.end) found.push(things[i]!);
  return found;
}

/** Index of the first span that ends after an offset, among spans in order of which none holds another; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const blocksOf = (filing: Filing, claim: Claim): ProseBlock[] => (claim.section ? within(filing.prose, claim.section.span) : []);

/** What a ground says, apart from where it stands: the same object in every version of a text in which it says the same. */
export interface GroundWords {
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly cause: string;
  readonly prejudice: string;
}

/** The passages of its section. */
export const passagesOf = ({ passages }: Filing, { section }: Claim): readonly PlacedPassage[] => (section === undefined ? [] : passagesWithin(passages, section.span));

/** By the first passage, whose heading seldom changes; a paper has few grounds that begin alike. */
const KNOWN = new WeakMap<Passage, GroundWords[]>();
const MOST_ALIKE = 4;

const isSame = (a: GroundWords, b: GroundWords): boolean =>
  a.title === b.title && a.cause === b.cause && a.prejudice === b.prejudice && a.passages.length === b.passages.length && a.passages.every((passage, i) => passage === b.passages[i]);

/** The words of a ground, for what depends on nothing else. */
export function wordsOf(filing: Filing, claim: Claim): GroundWords {
  const passages = passagesOf(filing, claim).map((p) => p.passage);
  const words: GroundWords = { title: claim.title, passages, cause: claim.entry?.cause ?? '', prejudice: claim.entry?.prejudice ?? '' };
  const first = passages[0];
  if (first === undefined) return words;
  const known = KNOWN.get(first) ?? [];
  const same = known.find((one) => isSame(one, words));
  if (same) return same;
  KNOWN.set(first, [words, ...known].slice(0, MOST_ALIKE));
  return words;
}

const joined = remembered(({ title, passages, cause, prejudice }: GroundWords): string =>
  [title, ...passages.flatMap((p) => p.leaves.flatMap((leaf) => (leaf.quoted ? [] : [leaf.text]))), cause, prejudice].join('\n'),
);

/** Everything the ground says in the text and in its YAML entry, block quotations left out. */
export const textOf = (filing: Filing, claim: Claim): string => joined(wordsOf(filing, claim));

/** Where `pattern` first stands in the ground's own prose; undefined when nowhere. */
export function foundIn(filing: Filing, claim: Claim, pattern: RegExp): Span | undefined {
  return firstMatch(blocksOf(filing, claim), pattern);
}

/** Where `pattern` first stands in the prose, block quotations left out. */
export function firstMatch(blocks: readonly ProseBlock[], pattern: RegExp): Span | undefined {
  for (const block of blocks) {
    const match = block.quoted ? null : pattern.exec(block.text);
    if (match) return { start: block.span.start + match.index, end: block.span.start + match.index + match[0].length };
  }
  return undefined;
}

/** An abbreviation, an initial or a citation: its period ends no sentence. */
const NO_END = String.raw`(?<!\b(?:Mr|Mrs|Ms|Dr|Hon|Jr|Sr|St|v|vs|Nos?|Exs?|Tr|[Ii]d|Cir|Fed|Crim|Civ|App|Evid|Decl|Supp|Inc|Co|Ct|U\.S|[A-Z]))`;
const SENTENCE_END = new RegExp(String.raw`${NO_END}\.(?=\s)|[;?!](?=\s)|\n{2,}`);

/** The sentences and clauses of a short text, without the marks that end them. */
export const clausesOf = (text: string): string[] => text.split(SENTENCE_END).map((s) => s.trim()).filter((s) => s !== '');

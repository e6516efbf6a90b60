/** The sentences of a filing's prose, with exact places, each with the citations that stand after it. */
import { shifted, type Span } from '../text/span';
import { citedPlaces } from './citations/index';
import { perLeaf } from './leaf';
import type { ProseBlock } from './model';
import { blockAt } from './prose-block';
import { inEachBlock } from './splice';
import { sentenceEnds } from './sentence-ends';

export interface Sentence {
  /** From its first character to the mark that ends it, closing quotation marks and parentheses included. */
  readonly span: Span;
  /** Its text, exactly as long as its span, marks of emphasis blanked. */
  readonly text: string;
  /** Index of its block among the blocks given. */
  readonly block: number;
  /** Citation sentences right after it (`... the plea. Ex. A at 3.`): they cite for it. */
  readonly trailingCitations: readonly Span[];
  /** True for a citation sentence that begins its block, and so follows none. */
  readonly onlyCitations: boolean;
  /** The sentence apart from its place: the same object from version to version while its paragraph stays as it is. */
  readonly own: OwnSentence;
}

/** A sentence with places that count from the start of its leaf. */
export type OwnSentence = Omit<Sentence, 'own' | 'block'>;

const NO_SPANS: readonly Span[] = [];

/** Words between the citations of a citation sentence. */
const BETWEEN = new Set(
  ('see also but cf accord generally compare with and or of the at in to for on by a an id supra infra quoting citing e.g eg under seal sealed filed attached hereto ' +
    'page pages paragraph paragraphs line lines note notes part section from dated same emphasis added omitted cleaned up citations internal quotation marks alterations ' +
    'collecting cases en banc per curiam unpublished nn n p pp vol entry').split(' '),
);
const SIGNAL = /^\W*(?:see|but see|cf|accord|compare|e\.g|id|ibid|supra)\b/i;
const PARENTHETICAL = /\([^()]*\)/g;
/** Titles of papers before their docket number are longer than this only by mistake. */
const MOST_WORDS = 14;

/** The sentences of one leaf, from its start. */
export const sentencesOfLeaf = perLeaf((leaf): readonly OwnSentence[] => inBlock(blockAt(0, leaf), citedPlaces(leaf)));

/** A sentence of the leaf that begins at the document offset `start` and is the block of this index. */
export const sentenceIn = (own: OwnSentence, start: number, block: number): Sentence => ({
  span: { start: own.span.start + start, end: own.span.end + start }, text: own.text, block, own, onlyCitations: own.onlyCitations, trailingCitations: placesFrom(own.trailingCitations, start),
});

/** The sentence `by` code units further on, its block `blocks` further on in the order. Written out, for there are thousands of them. */
export const movedSentence = ({ span, text, block, own, onlyCitations, trailingCitations }: Sentence, by: number, blocks: number): Sentence => ({
  span: { start: span.start + by, end: span.end + by }, text, block: block + blocks, own, onlyCitations, trailingCitations: placesFrom(trailingCitations, by),
});

const placesFrom = (places: readonly Span[], by: number): readonly Span[] => (places.length === 0 ? NO_SPANS : places.map((place) => shifted(place, by)));

/**
 * The sentences of `blocks`, in order; a heading is one sentence. Every character but white space is in a sentence or
 * in its trailing citations.
 */
export const sentencesOf: (blocks: readonly ProseBlock[]) => readonly Sentence[] = inEachBlock(
  ({ leaf, span: { start } }, block) => sentencesOfLeaf(leaf).map((own) => sentenceIn(own, start, block)),
  movedSentence,
);

interface Draft extends Omit<OwnSentence, 'trailingCitations'> {
  readonly trailingCitations: Span[];
}

function inBlock(block: ProseBlock, citations: readonly Span[]): OwnSentence[] {
  const { text } = block;
  const base = block.span.start;
  const found: Draft[] = [];
  let from = 0;
  let cited = 0;
  for (const end of block.kind === 'heading' ? [text.trimEnd().length] : sentenceEnds(text, citations)) {
    const start = from + /^\s*/.exec(text.slice(from, end))![0].length;
    from = end;
    if (start >= end) continue;
    while (cited < citations.length && citations[cited]!.end <= start) cited++;
    const own: Span[] = [];
    for (let i = cited; i < citations.length && citations[i]!.start < end; i++) own.push(citations[i]!);
    const span = { start: base + start, end: base + end };
    const onlyCitations = block.kind !== 'heading' && citesOnly(text.slice(start, end), start, own);
    const before = found.at(-1);
    if (onlyCitations && before) before.trailingCitations.push(span);
    else found.push({ span, text: text.slice(start, end), trailingCitations: [], onlyCitations });
  }
  return found;
}

/** True when a sentence says nothing besides what it cites. */
function citesOnly(text: string, start: number, citations: readonly Span[]): boolean {
  const signal = SIGNAL.test(text);
  if (citations.length === 0 && !signal) return false;
  const rest = withoutCitations(text, start, citations);
  const words = rest.replace(PARENTHETICAL, ' ').replace(PARENTHETICAL, ' ').match(/\p{L}[\p{L}'’.]*/gu) ?? [];
  if (words.length > MOST_WORDS) return false;
  const leading = citations[0] !== undefined && /^\W*$/.test(text.slice(0, Math.max(0, citations[0].start - start)));
  if (!leading && !signal && /^(?:the|he|she|it|they|we|i|this|that|these|those|his|her|its|their|in|on|at|by|but|and|for|under|as)$/i.test(words[0] ?? '')) return false;
  return words.every((word) => BETWEEN.has(word.toLowerCase().replace(/\.$/, '')) || /^\p{Lu}/u.test(word)) && (signal || leading || endsCited(text, start, citations));
}

function withoutCitations(text: string, start: number, citations: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const c of citations) {
    rest += `${text.slice(from, Math.max(from, c.start - start))} `;
    from = Math.max(from, c.end - start);
  }
  return rest + text.slice(from);
}

/** `Judgment, ECF No. 212 at 2.` ends with its citation. */
const endsCited = (text: string, start: number, citations: readonly Span[]): boolean =>
  /^(?:\s*\([^()]*\))?[\W]*$/.test(text.slice(Math.max(0, citations.at(-1)!.end - start)));

/** The paragraphs of a ground with their sentences, what each cites, and the label under which they stand. */
import { citationsOf, type Citation } from '../../filing/citations/index';
import { perLeaf, type Leaf } from '../../filing/leaf';
import type { Filing, ProseBlock } from '../../filing/model';
import { perPassage, type PlacedPassage } from '../../filing/passages';
import { blockAt } from '../../filing/prose-block';
import { sentencesOfLeaf, type OwnSentence } from '../../filing/sentences';
import { remembered } from '../../text/remembered';
import { shifted, type Span } from '../../text/span';
import type { Claim } from '../claims/model';
import { passagesOf, wordsOf, type GroundWords } from '../claims/text-of';

export interface CitedSentence {
  readonly span: Span;
  readonly text: string;
  /** Cited in it and in the citation sentences after it; `Id.` stands for what it repeats. */
  readonly citations: readonly Citation[];
  /** Its words apart from their place: what depends on nothing else is found once for them. */
  readonly own: OwnSentence;
}

export interface Paragraph {
  readonly sentences: readonly CitedSentence[];
  /** In a block quotation: someone else's words. */
  readonly quoted: boolean;
  /** Bold or italic words that open it: `Prejudice.` */
  readonly leadIn?: Span;
  /** Counts headings and lead-ins: paragraphs with the same number stand under the same one. */
  readonly part: number;
  /** The heading or lead-in under which it stands; empty for none. */
  readonly label: string;
}

/** `**Prejudice.**`, `*Prejudice*:`, `2. __Prejudice__ —` at the beginning of a paragraph. */
const MARKED_LEAD_IN = /\s*(?:[([]?\w{1,4}[.)]\s{1,3})?(\*{1,3}|_{1,3})([^*_\r\n]{1,160}?[.:—–]?)\1\s?([.:—–]|$)?/y;
const PLAIN_LEAD_IN = /\s*(?:[([]?\w{1,4}[.)]\s{1,3})?((?:actual |resulting )?(?:prejudice|materiality|harm)|(?:supporting )?facts?|deficien(?:t performance|cy)|no bar|law|argument)\s*[.:—–]/iy;

/** A block as paragraphs are made of it; its sentences, and a lead-in, are placed as its span is. */
interface Read {
  readonly block: Pick<ProseBlock, 'kind' | 'quoted' | 'text'>;
  readonly leadIn: Span | undefined;
  readonly label: string;
  readonly sentences: readonly CitedSentence[];
}

/** The paragraphs that `blocks` of the filing make, headings left out. Cells of one table are one paragraph. */
export const paragraphsOf = (filing: Filing, blocks: readonly ProseBlock[]): Paragraph[] =>
  paragraphsFrom(
    blocks.map((block): Read => {
      const leadIn = leadInOf(filing.text, block);
      return { block, leadIn, label: leadIn ? filing.text.slice(leadIn.start, leadIn.end) : '', sentences: citedIn(block.leaf, block.span.start, () => antecedentBefore(filing, block)) };
    }),
  );

function paragraphsFrom(blocks: readonly Read[]): Paragraph[] {
  const found: { sentences: CitedSentence[]; quoted: boolean; leadIn?: Span; part: number; label: string; table: boolean }[] = [];
  let label = '';
  let part = 0;
  for (const { block, leadIn, label: opening, sentences } of blocks) {
    if (block.kind === 'heading') {
      label = block.text.trim();
      part++;
      continue;
    }
    if (leadIn) {
      label = opening;
      part++;
    }
    const table = block.kind === 'table-cell';
    const before = found.at(-1);
    if (table && before?.table && before.part === part) before.sentences.push(...sentences);
    else found.push({ sentences: [...sentences], quoted: block.quoted, ...(leadIn ? { leadIn } : {}), part, label, table });
  }
  return found;
}

/** What a ground was read from: its marks, and what an `Id.` that it begins with repeats. */
interface KnownGround {
  readonly source: string;
  readonly antecedent: Citation['parts'] | undefined;
  readonly paragraphs: readonly Paragraph[];
}

const KNOWN = new WeakMap<GroundWords, KnownGround>();

/**
 * The paragraphs of a ground, as `paragraphsOf` makes them, with places that count from `base`: the same list from version
 * to version for as long as the ground stays as it is, so that what is found in it is found once.
 */
export function paragraphsOfGround(filing: Filing, claim: Claim): { readonly base: number; readonly paragraphs: readonly Paragraph[] } {
  const placed = passagesOf(filing, claim);
  const first = placed[0];
  const last = placed.at(-1);
  if (!first || !last) return { base: 0, paragraphs: [] };
  const base = first.start;
  const from = filing.prose[first.first]!;
  const to = filing.prose[last.first + last.passage.leaves.length - 1]!;
  const words = wordsOf(filing, claim);
  const source = filing.text.slice(base, to.span.end + BEHIND);
  const before = antecedentBefore(filing, from);
  const known = KNOWN.get(words);
  if (known?.source === source && known.antecedent === before?.parts) return { base, paragraphs: known.paragraphs };
  const paragraphs = readGround(source, placed, before);
  KNOWN.set(words, { source, antecedent: before?.parts, paragraphs });
  return { base, paragraphs };
}

function readGround(source: string, placed: readonly PlacedPassage[], before: Citation | undefined): Paragraph[] {
  const base = placed[0]!.start;
  let antecedent = before && { ...before, span: OUTSIDE };
  const blocks = placed.flatMap(({ passage, start }) => passage.leaves.map((leaf, i) => blockAt(start + passage.starts[i]! - base, leaf)));
  return paragraphsFrom(
    blocks.map((block): Read => {
      const leadIn = leadInOf(source, block);
      const sentences = citedIn(block.leaf, block.span.start, () => antecedent);
      antecedent = lastInLeaf(block.leaf) ? { ...lastInLeaf(block.leaf)!, span: OUTSIDE } : antecedent;
      return { block, leadIn, label: leadIn ? source.slice(leadIn.start, leadIn.end) : '', sentences };
    }),
  );
}

/** A place in no sentence. */
const OUTSIDE: Span = { start: -1, end: -1 };

/** Characters behind a block that its lead-in may be told by. */
const BEHIND = 2;

function leadInOf(text: string, block: ProseBlock): Span | undefined {
  if (block.kind !== 'paragraph') return undefined;
  MARKED_LEAD_IN.lastIndex = block.span.start;
  const marked = MARKED_LEAD_IN.exec(text);
  if (marked && marked.index + marked[0].length <= block.span.end + 1) {
    const ended = /[.:—–]$/.test(marked[2]!) || marked[3] !== undefined;
    const start = marked.index + marked[0].indexOf(marked[1]!) + marked[1]!.length;
    if (ended || marked.index + marked[0].length >= block.span.end) return { start, end: start + marked[2]!.length };
  }
  PLAIN_LEAD_IN.lastIndex = 0;
  const plain = PLAIN_LEAD_IN.exec(block.text);
  if (!plain) return undefined;
  const start = block.span.start + plain[0].indexOf(plain[1]!);
  return { start, end: start + plain[1]!.length };
}

/** The sentences of a leaf, each with its citations, from the start of the leaf. */
const pairsOf = perLeaf((leaf) => {
  const citations = citationsOf(leaf);
  let next = 0;
  return sentencesOfLeaf(leaf).map((own) => {
    const end = own.trailingCitations.at(-1)?.end ?? own.span.end;
    const mine: Citation[] = [];
    for (; next < citations.length && citations[next]!.span.start < end; next++) mine.push(citations[next]!);
    return { own, citations: mine };
  });
});

/** The sentences of the leaf at `start` with what they cite; `before` finds what an `Id.` that nothing precedes repeats. */
function citedIn(leaf: Leaf, start: number, before: () => Citation | undefined): CitedSentence[] {
  let antecedent: Citation | undefined;
  return pairsOf(leaf).map(({ own, citations }) => ({
    span: shifted(own.span, start), text: own.text, own,
    citations: citations.map((one) => {
      const citation: Citation = { ...one, span: shifted(one.span, start) };
      if (citation.kind !== 'id') antecedent = citation;
      return citation.kind === 'id' ? (antecedent ??= before()) ?? citation : citation;
    }),
  }));
}

const lastInLeaf = perLeaf((leaf) => citationsOf(leaf).findLast((c) => c.kind !== 'id'));
const lastInPassage = perPassage(({ leaves }) => lastOf(leaves));

function lastOf(leaves: readonly Leaf[]): Citation | undefined {
  for (let i = leaves.length - 1; i >= 0; i--) {
    const found = lastInLeaf(leaves[i]!);
    if (found) return found;
  }
  return undefined;
}

/** The last citation before a block of the filing that is no `Id.` itself, placed in no sentence. */
function antecedentBefore(filing: Filing, { span: { start } }: ProseBlock): Citation | undefined {
  const { passages } = filing;
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (passages[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const here = passages[low];
  if (!here) return undefined;
  const found = lastOf(here.passage.leaves.filter((_, i) => here.start + here.passage.starts[i]! < start)) ?? lastUntil(filing, low - 1);
  return found && { ...found, span: OUTSIDE };
}

/** What each passage that was walked back from found, by its index: a paper of many grounds is walked through once. */
const walked = remembered((_filing: Filing) => new Map<number, Citation | undefined>());

/** The last citation in the passages up to the one at an index. */
function lastUntil(filing: Filing, index: number): Citation | undefined {
  const known = walked(filing);
  let i = index;
  let found: Citation | undefined;
  for (; i >= 0 && !found && !known.has(i); i--) found = lastInPassage(filing.passages[i]!.passage);
  found ??= known.get(i);
  for (let back = i + 1; back <= index; back++) known.set(back, found);
  return found;
}

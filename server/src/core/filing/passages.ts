/**
 * Runs of a few blocks that are the same object from one version of a text to the next for as long as their words are.
 * What is asked of a whole paper is asked of its passages, so that after an edit it is asked anew of one of them.
 */
import { remembered } from '../text/remembered';
import { shifted, type Span } from '../text/span';
import type { Leaf } from './leaf';
import type { ProseBlock } from './model';

export interface Passage {
  readonly leaves: readonly Leaf[];
  /** Where each leaf begins, from the beginning of the first. */
  readonly starts: readonly number[];
}

export interface PlacedPassage {
  readonly passage: Passage;
  /** Offset in the document of its first block, and that block's index. */
  readonly start: number;
  readonly first: number;
}

/** A passage ends before one leaf in so many, chosen by its words, so that passages fall into step again after an edit. */
const ONE_IN = 6;
const MOST = 24;
/** Of passages that begin with the same words this many are kept: a text of one word over and over must not cost its square. */
const MOST_ALIKE = 64;

/** A heading always begins a passage: what stands under it is whole passages. */
const begins = remembered(({ kind, text }: Leaf): boolean => {
  let sign = text.length;
  for (let at = 0; at < text.length && at < 24; at++) sign = (Math.imul(sign, 31) + text.charCodeAt(at)) | 0;
  return kind === 'heading' || (sign >>> 0) % ONE_IN === 0;
});

/** The passages of a document, kept from one version of its text to the next. */
export class PassageStore {
  #now = new Map<Leaf, Passage[]>();
  #before = new Map<Leaf, Passage[]>();

  /** The passages of `blocks`, which are those of the next version; what neither it nor the one before has is forgotten. */
  of(blocks: readonly ProseBlock[]): readonly PlacedPassage[] {
    this.#before = this.#now;
    this.#now = new Map();
    const found: PlacedPassage[] = [];
    for (let from = 0; from < blocks.length; ) {
      let to = from + 1;
      while (to < blocks.length && to - from < MOST && !begins(blocks[to]!.leaf)) to++;
      found.push({ passage: this.#get(blocks, from, to), start: blocks[from]!.span.start, first: from });
      from = to;
    }
    return found;
  }

  #get(blocks: readonly ProseBlock[], from: number, to: number): Passage {
    const { leaf } = blocks[from]!;
    let here = this.#now.get(leaf);
    if (!here) this.#now.set(leaf, (here = []));
    const known = here.find((p) => isAt(p, blocks, from, to));
    if (known) return known;
    const passage = this.#before.get(leaf)?.find((p) => isAt(p, blocks, from, to)) ?? passageAt(blocks, from, to);
    if (here.length < MOST_ALIKE) here.push(passage);
    return passage;
  }
}

function isAt({ leaves, starts }: Passage, blocks: readonly ProseBlock[], from: number, to: number): boolean {
  if (leaves.length !== to - from) return false;
  const base = blocks[from]!.span.start;
  // From the end: passages that begin alike seldom end alike.
  for (let i = leaves.length - 1; i >= 0; i--) {
    const block = blocks[from + i]!;
    if (leaves[i] !== block.leaf || starts[i] !== block.span.start - base) return false;
  }
  return true;
}

function passageAt(blocks: readonly ProseBlock[], from: number, to: number): Passage {
  const own = blocks.slice(from, to);
  const base = own[0]!.span.start;
  return { leaves: own.map((b) => b.leaf), starts: own.map((b) => b.span.start - base) };
}

/** `find`, asked once for each passage; offsets in its answer count from the start of the passage. */
export const perPassage = <T>(find: (passage: Passage) => T): ((passage: Passage) => T) => remembered(find);

/** The part of a passage from one of its leaves to another: the same object for as long as the passage is. */
const PARTS = remembered((_: Passage) => new Map<string, Passage>());

function partOf(passage: Passage, from: number, to: number): Passage {
  if (from === 0 && to === passage.leaves.length) return passage;
  const parts = PARTS(passage);
  const key = `${from} ${to}`;
  let part = parts.get(key);
  if (!part) {
    const base = passage.starts[from]!;
    parts.set(key, (part = { leaves: passage.leaves.slice(from, to), starts: passage.starts.slice(from, to).map((start) => start - base) }));
  }
  return part;
}

/** The blocks that stand wholly inside a span, as passages: most are whole, those that reach across its ends are cut. */
export function passagesWithin(passages: readonly PlacedPassage[], { start, end }: Span): PlacedPassage[] {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: PlacedPassage[] = [];
  for (let i = Math.max(0, low - 1); i < passages.length && passages[i]!.start < end; i++) {
    const { passage, start: at, first } = passages[i]!;
    const { leaves, starts } = passage;
    let from = 0;
    while (from < leaves.length && at + starts[from]! < start) from++;
    let to = leaves.length;
    while (to > from && at + starts[to - 1]! + leaves[to - 1]!.text.length > end) to--;
    if (to > from) found.push({ passage: partOf(passage, from, to), start: at + starts[from]!, first: first + from });
  }
  return found;
}

/** What `find` finds in each leaf, with places from its start, as the places of a paper; only what was found is placed anew. */
export function foundInPassages<T extends { readonly span: Span }>(find: (leaf: Leaf) => readonly T[]): (passages: readonly PlacedPassage[]) => T[] {
  const inPassage = perPassage(({ leaves, starts }) => leaves.flatMap((leaf, i) => find(leaf).map((one) => ({ ...one, span: shifted(one.span, starts[i]!) }))));
  return (passages) => {
    const found: T[] = [];
    for (const { passage, start } of passages) for (const one of inPassage(passage)) found.push({ ...one, span: shifted(one.span, start) });
    return found;
  };
}

/** A question about the words of one block, asked of a whole paper: true when it is true of one of them. */
export function inSomeBlock(holds: (leaf: Leaf) => boolean): (filing: { readonly passages: readonly PlacedPassage[] }) => boolean {
  const inPassage = perPassage(({ leaves }) => leaves.some(holds));
  return ({ passages }) => passages.some(({ passage }) => inPassage(passage));
}

const HOLD = remembered((pattern: RegExp) => inSomeBlock(({ text }) => pattern.test(text)));
const HOLD_OWN = remembered((pattern: RegExp) => inSomeBlock(({ quoted, text }) => !quoted && pattern.test(text)));

type Passages = { readonly passages: readonly PlacedPassage[] };

/** True when a block of the paper has a match. `pattern` is one object for all papers, and has no state (`g`, `y`). */
export const someBlock = (filing: Passages, pattern: RegExp): boolean => HOLD(pattern)(filing);

/** As `someBlock`, block quotations left out. */
export const someOwnBlock = (filing: Passages, pattern: RegExp): boolean => HOLD_OWN(pattern)(filing);

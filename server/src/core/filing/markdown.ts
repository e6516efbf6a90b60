/**
 * Markdown to what its reader sees: blocks, headings, notes, tables, comments. The text is read in pieces; a piece that
 * was read before, in the version of the text before this one, is not read again.
 */
import type { Tree } from '@lezer/common';
import type { Chunk } from './chunk-model';
import { LeafStore } from './leaf';
import { definedIn } from './link-labels';
import { chunkStarts } from './markdown-chunks';
import { withoutExcess, withoutWideGaps } from './markdown-limits';
import { parseBlocks } from './markdown-parser';
import { readChunk } from './read-chunk';
import { readPlainly } from './read-plainly';
import { sharedEnds } from '../text/common';
import { lineAt } from '../text/lines';
import { copyOf } from '../text/remembered';

/** A text of a thousand pages has some two million characters. */
const MAX_LENGTH = 3_000_000;

export interface PlacedChunk {
  readonly start: number;
  readonly chunk: Chunk;
}

export interface ParsedMarkdown {
  readonly chunks: readonly PlacedChunk[];
  /** `marks`: some marks were read as plain text, being more than can be meant; `length`: all were. */
  readonly simplified?: 'marks' | 'length';
}

/** A piece once read, and which of the labels it asked about were defined. */
interface Known {
  /** The piece itself, apart from the document that it was cut from. */
  readonly text: string;
  readonly chunk: Chunk;
  readonly defines: readonly string[];
  readonly asked: ReadonlyMap<string, boolean>;
  readonly simplified: boolean;
}

interface Version {
  readonly text: string;
  readonly bodyStart: number;
  readonly starts: readonly number[];
  readonly known: readonly Known[];
}

/** What was read of a document, for the next version of its text. Its answers never depend on what it remembers. */
export class MarkdownMemory {
  #now = new Map<string, Known>();
  #before = new Map<string, Known>();
  #older = new Map<string, Known>();
  readonly leaves = new LeafStore();
  /** The version read last, with its pieces. */
  last: Version | undefined;

  /** Begins the next version. Two versions back are kept, so that a fence opened and closed again costs nothing. */
  turn(): void {
    if (this.#now.size > 0) {
      this.#older = this.#before;
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.leaves.turn();
  }

  get(text: string): Known | undefined {
    return this.#now.get(text) ?? this.#before.get(text) ?? this.#older.get(text);
  }

  set(text: string, known: Known): void {
    this.#now.set(text, known);
  }
}

/**
 * A carriage return ends a line, alone or before a line feed (CommonMark 2.1); the reader knows line feeds alone, and takes a line with
 * nothing but a carriage return for one that is not empty where raw HTML is to end.
 */
const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text);

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly known: Known | undefined;
  readonly tree: Tree | undefined;
  readonly simplified: boolean;
  readonly defines: readonly string[];
}

function pieceAt(text: string, start: number, end: number, memory: MarkdownMemory): Piece {
  const piece = text.slice(start, end);
  const known = memory.get(piece);
  if (known) return { start, text: piece, known, tree: undefined, simplified: known.simplified, defines: known.defines };
  const { tree, simplified, read } = treeOf(piece);
  return { start, text: copyOf(piece), known: undefined, tree, simplified, defines: definedIn(tree, read) };
}

function treeOf(piece: string): { tree: Tree; simplified: boolean; read: string } {
  const text = withLineFeeds(piece);
  const read = withoutExcess(text);
  return { tree: parseBlocks(withoutWideGaps(read)), simplified: read !== text, read };
}

/** True when every label that was asked about still has the answer it had. */
function stillHolds(known: Known, defined: ReadonlySet<string>): boolean {
  for (const [label, answer] of known.asked) if (defined.has(label) !== answer) return false;
  return true;
}

function readPiece(piece: Piece, defined: ReadonlySet<string>, memory: MarkdownMemory): Known {
  const { known } = piece;
  if (known && stillHolds(known, defined)) {
    for (const { leaf } of known.chunk.blocks) memory.leaves.keep(leaf);
    return known;
  }
  const asked = new Map<string, boolean>();
  const isDefined = (label: string): boolean => {
    const answer = defined.has(label);
    asked.set(label, answer);
    return answer;
  };
  const tree = piece.tree ?? treeOf(piece.text).tree;
  return { text: piece.text, chunk: readChunk(tree, piece.text, isDefined, memory.leaves), defines: piece.defines, asked, simplified: piece.simplified };
}

/** Where the pieces of `text` begin, and which of them are as they were in the version before: up to the edit, and from some way behind it. */
function startsAfter(before: Version | undefined, text: string, bodyStart: number): { readonly starts: readonly number[]; readonly knownAt: (index: number) => Known | undefined } {
  if (!before) return { starts: chunkStarts(text, bodyStart), knownAt: () => undefined };
  const { head, tail } = sharedEnds(before.text, text);
  const by = text.length - before.text.length;
  // Whether a piece begins with a line hangs on what stands before it and on the line itself.
  const same = before.bodyStart === bodyStart ? before.starts.filter((start) => start < head && lineAt(text, start).next <= head) : [];
  const starts = chunkStarts(text, bodyStart, {
    known: same,
    rest: (at) => {
      const from = at < text.length - tail ? -1 : indexOf(before.starts, at - by);
      return from < 0 ? undefined : before.starts.slice(from).map((start) => start + by);
    },
  });
  const more = starts.length - before.starts.length;
  return {
    starts,
    knownAt: (i) => {
      const [start, end] = [starts[i]!, starts[i + 1] ?? text.length];
      if (end <= head && before.starts[i] === start && (before.starts[i + 1] ?? before.text.length) === end) return before.known[i];
      const isBehind = start >= text.length - tail && before.starts[i - more] === start - by && (before.starts[i - more + 1] ?? before.text.length) === end - by;
      return isBehind ? before.known[i - more] : undefined;
    },
  };
}

/** The index of a number among numbers in order; -1 for one that is not among them. */
function indexOf(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted ? low : -1;
}

/** Reads `text` from `bodyStart` on (behind byte order mark and front matter). */
export function parseMarkdown(text: string, bodyStart: number, memory = new MarkdownMemory()): ParsedMarkdown {
  memory.turn();
  if (text.length - bodyStart > MAX_LENGTH) return { chunks: readPlainly(text, bodyStart, memory.leaves), simplified: 'length' };
  const { starts, knownAt } = startsAfter(memory.last, text, bodyStart);
  const pieces = starts.map((start, i): Piece => {
    const known = knownAt(i);
    return known ? { start, text: known.text, known, tree: undefined, simplified: known.simplified, defines: known.defines } : pieceAt(text, start, starts[i + 1] ?? text.length, memory);
  });
  const defined = new Set(pieces.flatMap((piece) => piece.defines));
  const read = pieces.map((piece) => {
    const known = readPiece(piece, defined, memory);
    memory.set(piece.text, known);
    return known;
  });
  memory.last = { text, bodyStart, starts, known: read };
  const chunks = read.map(({ chunk }, i): PlacedChunk => ({ start: starts[i]!, chunk }));
  return pieces.some((piece) => piece.simplified) ? { chunks, simplified: 'marks' } : { chunks };
}

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
  readonly chunk: Chunk;
  readonly defines: readonly string[];
  readonly asked: ReadonlyMap<string, boolean>;
  readonly simplified: boolean;
}

/** What was read of a document, for the next version of its text. Its answers never depend on what it remembers. */
export class MarkdownMemory {
  #now = new Map<string, Known>();
  #before = new Map<string, Known>();
  #older = new Map<string, Known>();
  readonly leaves = new LeafStore();

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
  return { start, text: piece, known: undefined, tree, simplified, defines: definedIn(tree, read) };
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
  return { chunk: readChunk(tree, piece.text, isDefined, memory.leaves), defines: piece.defines, asked, simplified: piece.simplified };
}

/** Reads `text` from `bodyStart` on (behind byte order mark and front matter). */
export function parseMarkdown(text: string, bodyStart: number, memory = new MarkdownMemory()): ParsedMarkdown {
  memory.turn();
  if (text.length - bodyStart > MAX_LENGTH) return { chunks: readPlainly(text, bodyStart, memory.leaves), simplified: 'length' };
  const starts = chunkStarts(text, bodyStart);
  const pieces = starts.map((start, i) => pieceAt(text, start, starts[i + 1] ?? text.length, memory));
  const defined = new Set(pieces.flatMap((piece) => piece.defines));
  const chunks = pieces.map((piece) => {
    const known = readPiece(piece, defined, memory);
    memory.set(piece.text, known);
    return { start: piece.start, chunk: known.chunk };
  });
  return pieces.some((piece) => piece.simplified) ? { chunks, simplified: 'marks' } : { chunks };
}

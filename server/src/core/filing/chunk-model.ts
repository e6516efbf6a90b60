/** What is read in one piece of Markdown, with offsets from its start. */
import type { HtmlComment } from './html-text';
import type { Leaf } from './leaf';
import type { Span } from '../text/span';

export interface ChunkBlock {
  readonly start: number;
  readonly leaf: Leaf;
}

export interface ChunkHeading {
  readonly level: number;
  readonly title: string;
  readonly id?: string;
  readonly span: Span;
}

/** A cell, by its row (0 is the head) and column; `start` is the start of its block. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
}

export type RegionKind = 'paragraph' | 'heading' | 'list' | 'quotation' | 'table' | 'code' | 'html' | 'note';

/** A block of the document with all that is in it. */
export interface Region {
  readonly kind: RegionKind;
  readonly span: Span;
  /** True when it stands in no other block. */
  readonly outer: boolean;
}

export interface Chunk {
  readonly blocks: readonly ChunkBlock[];
  /** Those that divide the document: outside quotations, lists and notes. */
  readonly headings: readonly ChunkHeading[];
  readonly comments: readonly HtmlComment[];
  readonly regions: readonly Region[];
  readonly tables: readonly (readonly TableCell[])[];
}

/** Text to `Filing`: everything the rules read, made once per version of the text. */
import { LineIndex } from '../text/line-index';
import { shifted, span } from '../text/span';
import type { Chunk, ChunkHeading } from './chunk-model';
import { datesIn } from './dates';
import { exhibitReferencesIn } from './exhibit-references';
import { findFrontMatter, type FrontMatterPlace } from './front-matter';
import { MarkdownMemory, parseMarkdown, type PlacedChunk } from './markdown';
import type { Filing, FrontMatter } from './model';
import { parseYaml } from './parse-yaml';
import { PassageStore } from './passages';
import { blockAt } from './prose-block';
import { sectionsOf } from './sections';
import { setTrail } from './splice';
import type { ParseProblem } from './yaml-node';

const UNCLOSED_FRONT_MATTER =
  'The front matter that starts here is never closed: add a line with three dashes after the last key.';
const NOT_KEYS_AND_VALUES =
  'These facts must be keys with values, such as `avenue: section-2255`, one on each line: look for a missing colon, or a missing space after one.';

const SIMPLIFIED = {
  marks: 'Parts of this text have so many marks (asterisks, brackets, bars, levels of quotation) that they are read as plain text: remove those that are not meant.',
  length: 'This text is too long to be read with all its Markdown: only its headings and paragraphs are read. Divide it into several files.',
} as const;

function readFacts(text: string, place: FrontMatterPlace): { frontMatter: FrontMatter; problems: ParseProblem[] } {
  const { root, problems } = parseYaml(text, place.contentSpan);
  const found: ParseProblem[] = [];
  if (!place.closed) found.push({ message: UNCLOSED_FRONT_MATTER, span: place.openingFence });
  if (root && root.kind !== 'map') found.push({ message: NOT_KEYS_AND_VALUES, span: root.span });
  found.push(...problems);
  return {
    frontMatter: {
      span: place.span,
      contentSpan: place.contentSpan,
      root: root?.kind === 'map' ? root : undefined,
      closed: place.closed,
    },
    problems: found,
  };
}

/** What an earlier version of the text left for this one to be read faster; it never changes what is read. */
export class FilingMemory {
  readonly markdown = new MarkdownMemory();
  readonly passages = new PassageStore();
  facts: { readonly source: string; readonly place: FrontMatterPlace; readonly read: ReturnType<typeof readFacts> } | undefined;
}

function factsOf(text: string, place: FrontMatterPlace, memory: FilingMemory): ReturnType<typeof readFacts> {
  const source = text.slice(0, place.span.end);
  if (memory.facts?.source === source) return memory.facts.read;
  const read = readFacts(text, place);
  memory.facts = { source, place, read };
  return read;
}

/**
 * A Markdown text as a filing. Never throws; what could not be read is in `problems`.
 * Offsets count from the first character of the text, byte order mark and front matter included.
 * `memory` is that of earlier versions of the same text, if there were any.
 */
export function parseFiling(text: string, memory = new FilingMemory()): Filing {
  const place = findFrontMatter(text);
  const facts = place ? factsOf(text, place, memory) : undefined;
  const bodyStart = place ? place.span.end : text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { chunks, simplified } = parseMarkdown(text, bodyStart, memory.markdown);
  const pieces = chunks.map(pieceAt);
  const prose = pieces.flatMap((piece) => piece.prose);
  setTrail(prose, memory);
  return {
    text,
    lines: new LineIndex(text),
    frontMatter: facts?.frontMatter,
    sections: sectionsOf(pieces.flatMap((piece) => piece.headings), text.length),
    prose,
    passages: memory.passages.of(prose),
    regions: pieces.flatMap((piece) => piece.regions),
    tables: pieces.flatMap((piece) => piece.tables),
    exhibitReferences: exhibitReferencesIn(prose),
    dates: datesIn(prose),
    comments: pieces.flatMap((piece) => piece.comments),
    problems: [...(facts?.problems ?? []), ...(simplified ? [{ message: SIMPLIFIED[simplified], span: span(bodyStart, bodyStart) }] : [])],
  };
}

/** What a piece of the text holds, with places in the document. */
type Piece = Pick<Filing, 'prose' | 'regions' | 'tables' | 'comments'> & { readonly start: number; readonly headings: readonly ChunkHeading[] };

/** By the piece apart from its place, where it stood last: what stands before an edit is the same in the next version. */
const PIECES = new WeakMap<Chunk, Piece>();

function pieceAt({ start, chunk }: PlacedChunk): Piece {
  const known = PIECES.get(chunk);
  if (known?.start === start) return known;
  const piece: Piece = {
    start,
    prose: chunk.blocks.map((block) => blockAt(start + block.start, block.leaf)),
    headings: chunk.headings.map((heading) => ({ ...heading, span: shifted(heading.span, start) })),
    regions: chunk.regions.map(({ kind, span: at, outer }) => ({ kind, span: shifted(at, start), outer })),
    tables: chunk.tables.map((cells) => cells.map(({ row, column, start: at }) => ({ row, column, start: at + start }))),
    comments: chunk.comments.map((comment) => ({ ...comment, span: shifted(comment.span, start) })),
  };
  PIECES.set(chunk, piece);
  return piece;
}

/** A case file that is YAML from its first character to its last: the same shape, without prose. */
export function parseCaseYaml(text: string): Filing {
  const whole = span(0, text.length);
  const { frontMatter, problems } = readFacts(text, { span: whole, contentSpan: whole, openingFence: span(0, 0), closed: true });
  return {
    text,
    lines: new LineIndex(text),
    frontMatter,
    sections: [],
    prose: [],
    passages: [],
    regions: [],
    tables: [],
    exhibitReferences: [],
    dates: [],
    comments: [],
    problems,
  };
}

/**
 * What the front matter of `text` says, as a `Filing` without any text: enough to tell which case file it names, at a
 * small part of the cost of `parseFiling`. Never throws.
 */
export function parseHead(text: string): Filing {
  const place = findFrontMatter(text);
  const facts = place ? readFacts(text, place) : undefined;
  return {
    text, lines: new LineIndex(text), frontMatter: facts?.frontMatter,
    sections: [], prose: [], passages: [], regions: [], tables: [], exhibitReferences: [], dates: [], comments: [], problems: facts?.problems ?? [],
  };
}

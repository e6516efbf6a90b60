/** The visible text of a filing line by line: its prose, and the indented or fenced text in which drafts set captions and signatures. */
import { type Leaf, perLeaf } from '../../filing/leaf';
import type { Filing, ProseBlock } from '../../filing/model';
import { linesOf } from '../../text/lines';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';

export interface VisibleBlock {
  readonly span: Span;
  readonly kind: ProseBlock['kind'] | 'code';
  readonly quoted: boolean;
  /** As long as its span, marks blanked. */
  readonly text: string;
  readonly footnote: boolean;
  /** The words apart from their place; text set apart has none. */
  readonly leaf?: Leaf;
}

export interface TextLine {
  /** Without the spaces at its ends. */
  readonly text: string;
  readonly span: Span;
}

/** Every visible block in the order of the text. */
export const visibleBlocks = remembered((filing: Filing): readonly VisibleBlock[] => {
  const code = filing.regions.filter(({ kind, span }) => kind === 'code' && span.end > span.start).map(({ span }) => codeBlock(span, filing.text));
  const inFootnote = within(filing.regions.filter(({ kind }) => kind === 'note').map(({ span }) => span));
  const prose = filing.prose.map(({ span, kind, quoted, text, leaf }): VisibleBlock => ({ span, kind, quoted, text, leaf, footnote: inFootnote(span.start) }));
  return code.length === 0 ? prose : [...prose, ...code].sort((a, b) => a.span.start - b.span.start);
});

/** A line by its text and its place from the start of its block. */
export interface OwnLine {
  readonly text: string;
  readonly at: number;
}

/** The lines of a block, apart from its place: the same object from version to version while its leaf and its breaks stay as they are. */
export interface OwnLines {
  readonly lines: readonly OwnLine[];
  /** All of them on one line. */
  readonly text: string;
  readonly words: number;
}

/** The lines of a block that have text. A break within a line (`<br>`) ends it too, as in the cells of a caption. */
export function textLines(filing: Filing, block: VisibleBlock): OwnLines {
  if (!block.leaf) return linesRead(filing, block);
  const breaks = breaksIn(filing.text, block.span);
  const known = BY_BREAKS(block.leaf);
  let read = known.get(breaks);
  if (!read) known.set(breaks, (read = linesRead(filing, block)));
  return read;
}

/** The lines of a leaf, by where the source breaks them. */
const BY_BREAKS = perLeaf(() => new Map<string, OwnLines>());

/** Where line ends and marks of HTML stand from the start of a place, as a key. */
function breaksIn(text: string, { start, end }: Span): string {
  // Most paragraphs are one line.
  const own = text.slice(start, end);
  if (!own.includes('\n') && !own.includes('\r') && !own.includes('<')) return '';
  let key = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) key += `${at - start},`;
    else if (code === 60) key += `${at - start}${text.slice(at, at + 6).toLowerCase()},`;
  }
  return key;
}

function linesRead(filing: Filing, block: VisibleBlock): OwnLines {
  const lines = linesFound(filing, block).map(({ text, span }): OwnLine => ({ text, at: span.start - block.span.start }));
  return { lines, text: lines.map((l) => l.text).join(' '), words: lines.reduce((n, l) => n + l.text.split(/\s+/).length, 0) };
}

function linesFound(filing: Filing, block: VisibleBlock): TextLine[] {
  const found: TextLine[] = [];
  for (const line of linesOf(filing.text, block.span.start, block.span.end)) {
    let from = line.start;
    for (const { 0: mark, index } of filing.text.slice(line.start, Math.min(line.end, block.span.end)).matchAll(/<br\s?\/?>/gi)) {
      push(found, block, from, line.start + index);
      from = line.start + index + mark.length;
    }
    push(found, block, from, Math.min(line.end, block.span.end));
  }
  return found;
}

function push(found: TextLine[], block: VisibleBlock, from: number, to: number): void {
  const raw = block.text.slice(from - block.span.start, to - block.span.start);
  const text = raw.trim();
  if (text === '') return;
  const start = from + (raw.length - raw.trimStart().length);
  found.push({ text, span: { start, end: start + text.length } });
}

/** Fences are marks; what stands between them is text. */
function codeBlock(span: Span, source: string): VisibleBlock {
  const text = source
    .slice(span.start, span.end)
    .replace(/^ {0,3}(?:`{3,}|~{3,})[^\r\n]*/gm, (fence) => ' '.repeat(fence.length))
    .replace(/[\r\n]/g, ' ');
  return { span, kind: 'code', quoted: false, text, footnote: false };
}

/** Tells of one offset after another, in rising order, whether it lies in one of the spans, which are sorted by their starts. */
export function within(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  let reach = 0;
  return (offset) => {
    for (; next < spans.length && spans[next]!.start <= offset; next++) reach = Math.max(reach, spans[next]!.end);
    return offset < reach;
  };
}

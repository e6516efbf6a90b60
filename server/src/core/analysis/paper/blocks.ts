/** The visible text of a filing line by line: its prose, and the indented or fenced text in which drafts set captions and signatures. */
import type { Leaf } from '../../filing/leaf';
import type { Filing, ProseBlock } from '../../filing/model';
import { linesOf } from '../../text/lines';
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
export function visibleBlocks(filing: Filing): VisibleBlock[] {
  const code = filing.regions.filter(({ kind, span }) => kind === 'code' && span.end > span.start).map(({ span }) => codeBlock(span, filing.text));
  const inFootnote = within(filing.regions.filter(({ kind }) => kind === 'note').map(({ span }) => span));
  const prose = filing.prose.map((block) => ({ ...block, footnote: inFootnote(block.span.start) }));
  return [...prose, ...code].sort((a, b) => a.span.start - b.span.start);
}

/** The lines of a block that have text. A break within a line (`<br>`) ends it too, as in the cells of a caption. */
export function textLines(filing: Filing, block: VisibleBlock): TextLine[] {
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

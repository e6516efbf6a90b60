/** Headings and paragraphs only, for texts too long for the Markdown reader: what a rule must see is still seen. */
import { type Line, linesOf } from '../text/lines';
import { span } from '../text/span';
import { blankHtml } from './blank';
import type { Chunk, ChunkBlock, ChunkHeading } from './chunk-model';
import { type HtmlComment, htmlParts } from './html-text';
import type { LeafStore } from './leaf';

const HEADING = /^ {0,3}(#{1,6})[ \t]+/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const BLANK = /^[ \t]*$/;
const ATTRIBUTE = /\{#([^\s{}#]+)(?:[ \t][^{}\r\n]*)?\}\s*$/;
/** Blocks kept, and characters read: beyond them even the plain reading would fill the memory. */
const MAX_BLOCKS = 120_000;
const MAX_LENGTH = 20_000_000;
/** A longer line is no heading. */
const MAX_HEADING = 1_000;

/** The words of `## Heading ##`. */
function withoutClosingMarks(words: string): string {
  const trimmed = words.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end--;
  return end === 0 || trimmed[end - 1] === ' ' || trimmed[end - 1] === '\t' ? trimmed.slice(0, end).trimEnd() : trimmed;
}

class PlainReader {
  readonly blocks: ChunkBlock[] = [];
  readonly headings: ChunkHeading[] = [];
  readonly comments: HtmlComment[] = [];
  readonly #text: string;
  readonly #leaves: LeafStore;

  constructor(text: string, leaves: LeafStore) {
    this.#text = text;
    this.#leaves = leaves;
  }

  paragraph(start: number, end: number): void {
    let from = start;
    while (from < end && /\s/.test(this.#text[from]!)) from++;
    const value = this.#text.slice(from, end);
    if (!value.includes('<')) {
      this.#push('paragraph', from, value.replace(/[\r\n]/g, ' '));
      return;
    }
    const { comments, visible } = htmlParts(this.#text, from, end);
    this.comments.push(...comments);
    const first = visible[0];
    if (!first) return;
    const parts: string[] = [];
    let at = first.start;
    for (const part of visible) {
      parts.push(' '.repeat(part.start - at), blankHtml(this.#text.slice(part.start, part.end), 0));
      at = part.end;
    }
    this.#push('paragraph', first.start, parts.join(''));
  }

  heading(line: Line, words: string, mark: RegExpExecArray): void {
    const from = line.start + mark[0].length;
    const value = withoutClosingMarks(words.slice(mark[0].length));
    const start = line.start + mark[0].search(/#/);
    const attribute = ATTRIBUTE.exec(value);
    const shown = attribute ? value.slice(0, attribute.index) : value;
    this.headings.push({
      level: mark[1]!.length,
      title: shown.replace(/\s+/g, ' ').trim(),
      ...(attribute ? { id: attribute[1]! } : {}),
      span: span(start, from + value.length),
    });
    this.#push('heading', start, (' '.repeat(from - start) + shown).padEnd(from + value.length - start));
  }

  #push(kind: 'paragraph' | 'heading', start: number, text: string): void {
    this.blocks.push({ start, leaf: this.#leaves.get(kind, false, text) });
  }
}

/** The text from `bodyStart` on, as one piece that begins at 0. */
export function readPlainly(text: string, bodyStart: number, leaves: LeafStore): { start: number; chunk: Chunk }[] {
  const reader = new PlainReader(text, leaves);
  let fence: string | undefined;
  let paragraph: { start: number; end: number } | undefined;
  const close = (): void => {
    if (paragraph) reader.paragraph(paragraph.start, paragraph.end);
    paragraph = undefined;
  };
  for (const line of linesOf(text, bodyStart, Math.min(text.length, bodyStart + MAX_LENGTH))) {
    if (reader.blocks.length >= MAX_BLOCKS) break;
    const words = text.slice(line.start, Math.min(line.end, line.start + MAX_HEADING));
    const mark = FENCE.exec(words)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
    } else if (mark !== undefined) {
      close();
      fence = mark;
    } else if (BLANK.test(words) && line.end - line.start < MAX_HEADING) close();
    else {
      const heading = line.end - line.start < MAX_HEADING ? HEADING.exec(words) : null;
      if (!heading) paragraph = { start: paragraph?.start ?? line.start, end: line.end };
      else {
        close();
        reader.heading(line, words, heading);
      }
    }
  }
  close();
  const { blocks, headings, comments } = reader;
  return [{ start: 0, chunk: { blocks, headings, comments, regions: [], tables: [] } }];
}

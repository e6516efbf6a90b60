/** A paper divided into its parts: caption, argument, signature block, certificates. Each line belongs to one. */
import type { Filing } from '../../filing/model';
import { remembered } from '../../text/remembered';
import { type OwnLine, type OwnLines, textLines, visibleBlocks, type TextLine, type VisibleBlock } from './blocks';
import { isCaptionLine, partOfHeading, type PartId } from './part-names';

export type { PartId };

export interface PaperLine extends TextLine {
  readonly part: PartId;
  readonly block: VisibleBlock;
  /** First line of its block. */
  readonly first: boolean;
}

export interface Paper {
  readonly lines: readonly PaperLine[];
  /** The paper's own name, from its first heading; undefined when it has none. */
  readonly title: PaperLine | undefined;
}

/** A line of a caption, in words. */
const SHORT = 12;
/** The longest title in capitals or bold: that of the § 2255 form has 19 words. */
const TITLE_WORDS = 30;
/** The longest block of a caption, in words. */
const CAPTION_WORDS = 70;
/** A longer paragraph after a signature is text again. */
const SIGNATURE_WORDS = 45;

const SIGNS = /^(?:respectfully\s+(?:submitted|requested)|dated?\s*(?::|this\b|_)|\/?s\/|\/s\b|_(?:\s?_){3,}|by\s*:\s*(?:_|\/?s\/))/i;
const BOLD = /^\s*(?:\*\*|__)(?=\S)[\s\S]*(?:\*\*|__)\s*$/;

/** A memo of a pure function: filling it changes no answer. */
const known = new WeakMap<Filing, Paper>();

/** The lines of the paper, each with the part it belongs to. Computed once for each version of a text. */
export function readPaper(filing: Filing): Paper {
  const before = known.get(filing);
  if (before) return before;
  const paper = divide(filing);
  known.set(filing, paper);
  return paper;
}

/** The lines of one part, or of several. */
export const linesOfPart = (paper: Paper, ...parts: readonly PartId[]): PaperLine[] => paper.lines.filter((l) => parts.includes(l.part));

/** The text of one part, or of several, line by line; empty when the paper has none. */
export const textOfPart = (paper: Paper, ...parts: readonly PartId[]): string => linesOfPart(paper, ...parts).map((l) => l.text).join('\n');

interface Block {
  readonly block: VisibleBlock;
  readonly own: OwnLines;
  /** Level of a heading; 7 for a bold or capital line that stands as one; 0 for text. */
  readonly level: number;
}

function divide(filing: Filing): Paper {
  const levels = new Map(filing.sections.map((s) => [s.headingSpan.start, s.level]));
  const blocks = visibleBlocks(filing)
    .map((block): Block => {
      const own = textLines(filing, block);
      return { block, own, level: levelOf(filing, block, own, levels) };
    })
    .filter((b) => b.own.lines.length > 0);
  return new Divider(blocks).run();
}

function levelOf(filing: Filing, block: VisibleBlock, { lines, words, text }: OwnLines, levels: ReadonlyMap<number, number>): number {
  if (block.kind === 'heading') return levels.get(block.span.start) ?? 6;
  if (block.kind !== 'paragraph' || block.quoted || words > TITLE_WORDS || lines.length > 3) return 0;
  if (/[.;:,]$/.test(text)) return 0;
  const bold = BOLD.test(filing.text.slice(block.span.start, block.span.end));
  return bold || (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)) ? 7 : 0;
}

class Divider {
  readonly #blocks: readonly Block[];
  readonly #lines: PaperLine[] = [];
  #part: PartId = 'caption';
  /** Level of the heading that began the part; a heading of the same level or above ends it. */
  #level = 0;
  /** True in a statement under oath or a certificate that began without a heading. */
  #unheaded = false;
  #captionSeen = false;
  #title: PaperLine | undefined;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  run(): Paper {
    for (const item of this.#blocks) {
      if (item.block.footnote) this.#put(item, 'body');
      else if (this.#part === 'caption') this.#leading(item);
      else this.#following(item);
    }
    // Without a caption the leading lines are the text of a draft that has none.
    const lines = this.#captionSeen ? this.#lines : this.#lines.map((l) => (l.part === 'caption' ? { ...l, part: 'body' as const } : l));
    const start = this.#title?.span.start;
    return { lines, title: start === undefined ? undefined : lines.find((l) => l.span.start === start) };
  }

  #put(item: Block, part: PartId): void {
    for (const [index, line] of item.own.lines.entries()) this.#lines.push(placed(line, item.block, part, index === 0));
  }

  #leading(item: Block): void {
    const { lines, words, text } = item.own;
    const captionLines = lines.filter((l) => isCaptionLine(l.text)).length;
    const named = item.level > 0 ? partOfHeading(text) : undefined;
    if (named) this.#begin(item, named);
    else if (words <= CAPTION_WORDS && captionLines * 2 >= lines.length && !isSentence(item.own)) {
      this.#captionSeen = true;
      this.#put(item, 'caption');
    } else if (isLetterhead(item)) this.#put(item, 'caption');
    else if (item.level > 0 && !this.#title) {
      this.#put(item, 'caption');
      this.#title = this.#lines.at(-lines.length);
    } else if (item.level === 0 && words <= SHORT && !isSentence(item.own) && (this.#captionSeen || item.block.kind === 'table-cell')) this.#put(item, 'caption');
    else this.#begin(item, 'body');
  }

  #following(item: Block): void {
    const named = item.level > 0 ? partOfHeading(item.own.text) : undefined;
    if (named) return this.#begin(item, named);
    const ends = item.level > 0 && (this.#part === 'signature' ? item.block.kind === 'heading' : item.level <= this.#level);
    if (ends) return this.#begin(item, 'body');
    if (this.#part === 'body' || this.#part === 'signature' || this.#unheaded) return this.#running(item);
    this.#put(item, this.#part);
  }

  #begin(item: Block, part: PartId): void {
    this.#part = part;
    this.#unheaded = false;
    this.#level = item.level > 0 ? item.level : 6;
    if (item.level > 0) this.#put(item, part);
    else this.#running(item);
  }

  /** Text in which a signature block or a statement in the writer's own name may begin without a heading. */
  #running(item: Block): void {
    const text = item.level === 0 && !item.block.quoted && item.block.kind !== 'table-cell';
    const stated = text ? statementOf(item.own) : undefined;
    const signs = text ? signedAt(item.own) : -1;
    if (stated) {
      this.#part = stated;
      this.#unheaded = true;
      this.#level = 7;
    } else if (item.own.words > SIGNATURE_WORDS && this.#part !== 'body') {
      this.#part = 'body';
      this.#unheaded = false;
    }
    if (this.#unheaded || signs < 0) return this.#put(item, this.#part);
    for (const [index, line] of item.own.lines.entries()) this.#lines.push(placed(line, item.block, index < signs ? this.#part : 'signature', index === 0));
    this.#part = 'signature';
  }
}

const placed = ({ text, at }: OwnLine, block: VisibleBlock, part: PartId, first: boolean): PaperLine => ({
  text, span: { start: block.span.start + at, end: block.span.start + at + text.length }, part, block, first,
});

/** Index of the line at which a signature begins; -1 for none. */
const signedAt = remembered(({ lines }: OwnLines) => lines.findIndex((l) => SIGNS.test(l.text)));

/** A short block that says something, and is no name, title or address. */
const isSentence = ({ lines, text, words }: OwnLines): boolean =>
  words > 3 && /[.!?]["”’)]*$/.test(text) && !isCaptionLine(text) && !lines.some((l) => isCaptionLine(l.text));

const CONTACT = /@|\b\d{3}\)?[-.\s]\s?\d{3}[-.]\d{4}\b|\b(?:attorneys?|counsel)\s+for\b|\bpro\s+se\b|\bbar\s+(?:no|number)\b|\bsbn\b/i;

/** Counsel's name and address, which some districts ask for above the caption. */
const isLetterhead = ({ level, own }: Block): boolean =>
  level === 0 && own.words <= CAPTION_WORDS && !isSentence(own) && own.lines.every((l) => l.text.split(/\s+/).length <= 8) && own.lines.some((l) => CONTACT.test(l.text));

const I_STATE = /^(?:(?:pursuant\s+to|under|in\s+accordance\s+with)\s[^.]{0,60}\b1746,?\s+)?(?:i\b|the\s+undersigned\b)[^.]{0,80}?\b(?:declare|certify|verify|state|swear|affirm)s?\b/i;

/** The statement that a paragraph makes in the writer's own name: of service, of length, or of truth. */
const statementOf = remembered((own: OwnLines): PartId | undefined => {
  const text = own.text.slice(0, 1_500);
  if (!I_STATE.test(text)) return undefined;
  const sworn = /\bpenalt(?:y|ies)\s+of\s+perjury\b/i.test(text);
  if (sworn && /\b(?:foregoing|above|contents|statements?|facts|motion)\b[^.]{0,60}\b(?:is|are)\s+true\b/i.test(text)) return 'verification';
  if (/\b(?:served?|service|mailed|deposited|prison\s+mail|mailing\s+system)\b/i.test(text)) return 'service';
  if (/\bcontains?\b.{0,40}\bwords\b|\btype-volume\b|\bword\s+(?:limit|count)/i.test(text)) return 'compliance';
  if (sworn) return 'verification';
  return /\b(?:conferred|consulted|opposes)\b/i.test(text) ? 'certificate' : undefined;
});

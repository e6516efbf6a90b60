/** The words of one leaf of the syntax tree, as long as their source: what is not read becomes spaces. */
import type { SyntaxNode } from '@lezer/common';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { type HtmlComment, htmlParts } from './html-text';
import { linkForm } from './link-labels';

export interface InlineText {
  readonly text: string;
  /** Where the words end in the piece; spaces at the end of a block do not belong to it. */
  readonly end: number;
  readonly comments: readonly HtmlComment[];
  /** The words without any marks, for the title of a heading. */
  readonly words?: string;
}

/** Marks that are never read. */
const MARKS = new Set(['EmphasisMark', 'CodeMark', 'HeaderMark', 'QuoteMark', 'HTMLTag', 'Comment', 'ProcessingInstruction', 'HardBreak']);
/** A line end with the spaces that begin the next line. */
const LINE_END = /(?:\r\n|\n|\r)[ \t]*/g;

const blank = (length: number): string => ' '.repeat(length);

/** Seven digits, or six of sixteen, at most (CommonMark 2.5). */
const NUMERIC = /^#(?:\d{1,7}|[xX][\da-fA-F]{1,6})$/;

/** What `&sect;` or `&#167;` stands for; undefined for what is no character reference. */
function decoded(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  if (name[0] !== '#') return decodeNamedCharacterReference(name) || undefined;
  if (!NUMERIC.test(name)) return undefined;
  const code = name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}

class InlineReader {
  readonly comments: HtmlComment[] = [];
  #text = '';
  #words = '';
  #at: number;
  readonly #source: string;
  readonly #isDefined: (label: string) => boolean;
  readonly #withWords: boolean;

  constructor(source: string, start: number, isDefined: (label: string) => boolean, withWords: boolean) {
    this.#source = source;
    this.#at = start;
    this.#isDefined = isDefined;
    this.#withWords = withWords;
  }

  get text(): string {
    return this.#text;
  }

  get words(): string {
    return this.#words;
  }

  /** Takes the source as it is up to `to`. */
  #keep(to: number): void {
    if (to <= this.#at) return;
    const piece = this.#source.slice(this.#at, to);
    this.#text += piece;
    if (this.#withWords) this.#words += piece;
    this.#at = to;
  }

  /** Puts `text`, as long as the source from `from` to `to`, and `words` in the title. */
  #replace(from: number, to: number, text: string, words = ''): void {
    if (from < this.#at) return;
    this.#keep(from);
    this.#text += text;
    if (this.#withWords) this.#words += words;
    this.#at = to;
  }

  #hide(from: number, to: number): void {
    this.#replace(Math.max(from, this.#at), to, blank(to - Math.max(from, this.#at)));
  }

  read(leaf: SyntaxNode): void {
    // A stack of our own: a hostile paragraph nests deeper than the engine's.
    const rest: SyntaxNode[] = [];
    const push = (node: SyntaxNode): void => {
      for (let child = node.lastChild; child; child = child.prevSibling) rest.push(child);
    };
    push(leaf);
    for (let node = rest.pop(); node; node = rest.pop()) if (this.#inline(node)) push(node);
    this.#keep(leaf.to);
  }

  /** Returns true when the children are to be read too. */
  #inline(node: SyntaxNode): boolean {
    const { name, from, to } = node;
    if (MARKS.has(name)) {
      if (name === 'Comment') this.comments.push(...htmlParts(this.#source, from, to).comments);
      this.#replace(from, to, blank(to - from), name === 'HardBreak' ? ' ' : '');
      return false;
    }
    if (name === 'Escape') {
      // The mark before the character, so that `\*Ex. A` keeps its word boundary where it is.
      const meant = this.#source.slice(from + 1, to);
      this.#replace(from, to, ` ${meant}`, meant);
      return false;
    }
    if (name === 'Entity') {
      const meant = decoded(this.#source.slice(from, to));
      if (meant !== undefined && meant.length <= to - from) this.#replace(from, to, meant + blank(to - from - meant.length), meant);
      return false;
    }
    if (name === 'Link' || name === 'Image') return this.#link(node);
    if (name === 'Autolink') {
      this.#hide(from, from + 1);
      this.#keep(to - 1);
      this.#hide(to - 1, to);
      return false;
    }
    return true;
  }

  #link(node: SyntaxNode): boolean {
    const { name, from, to } = node;
    const form = linkForm(node, this.#source);
    if (form.kind === 'reference' && !this.#isDefined(form.label)) return true;
    if (name === 'Image' || form.label.startsWith('^')) {
      this.#hide(from, to);
      return false;
    }
    const [open, close] = node.getChildren('LinkMark');
    if (!open || !close) return true;
    this.#hide(open.from, open.to);
    const inner: SyntaxNode[] = [];
    for (let child = open.nextSibling; child && child.from < close.from; child = child.nextSibling) inner.push(child);
    for (const child of inner) this.#nested(child);
    this.#keep(close.from);
    this.#hide(close.from, to);
    return false;
  }

  /** Links do not nest, so that this goes no deeper than emphasis does. */
  #nested(node: SyntaxNode): void {
    const rest = [node];
    for (let next = rest.pop(); next; next = rest.pop()) {
      if (this.#inline(next)) for (let child = next.lastChild; child; child = child.prevSibling) rest.push(child);
    }
  }
}

/** Reads a paragraph, a heading or a cell; `withWords` asks for the title too. */
export function readInline(leaf: SyntaxNode, source: string, isDefined: (label: string) => boolean, withWords = false): InlineText {
  let end = leaf.to;
  while (end > leaf.from && /\s/.test(source[end - 1]!)) end--;
  const raw = source.slice(leaf.from, end);
  // Most leaves of most texts have no mark at all.
  if (!leaf.firstChild) return { text: withoutLineEnds(raw), end, comments: [], ...(withWords ? { words: raw } : {}) };
  const reader = new InlineReader(source, leaf.from, isDefined, withWords);
  reader.read(leaf);
  return { text: withoutLineEnds(reader.text.slice(0, end - leaf.from)), end, comments: reader.comments, ...(withWords ? { words: reader.words } : {}) };
}

function withoutLineEnds(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  // Before a carriage return the reader does not know a backslash for a hard break.
  return text.replace(/\\\r\n/g, ' \r\n').replace(LINE_END, (end) => blank(end.length));
}

/** From the syntax tree of a piece of Markdown to its readable blocks. */
import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import { span } from '../text/span';
import { blankHtml } from './blank';
import type { Chunk, ChunkBlock, ChunkHeading, Region, RegionKind, TableCell } from './chunk-model';
import { type HtmlComment, htmlParts } from './html-text';
import type { LeafStore } from './leaf';
import { readInline } from './read-inline';

/** `{#id}` at the end, with or without classes, as Pandoc writes it. */
const ATTRIBUTE = /\{#([^\s{}#]+)(?:[ \t][^{}\r\n]*)?\}\s*$/;
/** A heading's last words, in which its id is looked for. */
const ATTRIBUTE_REACH = 1_000;

class ChunkReader {
  readonly blocks: ChunkBlock[] = [];
  readonly headings: ChunkHeading[] = [];
  readonly comments: HtmlComment[] = [];
  readonly regions: Region[] = [];
  readonly tables: TableCell[][] = [];
  readonly #text: string;
  readonly #isDefined: (label: string) => boolean;
  readonly #leaves: LeafStore;
  #quotes = 0;
  #containers = 0;
  #row = -1;
  #column = 0;

  constructor(text: string, isDefined: (label: string) => boolean, leaves: LeafStore) {
    this.#text = text;
    this.#isDefined = isDefined;
    this.#leaves = leaves;
  }

  /** Returns false when what is below the node has been read. */
  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    switch (name) {
      case 'Document':
        return true;
      case 'Blockquote':
        this.#region('quotation', from, to);
        this.#quotes++;
        this.#containers++;
        return true;
      case 'FootnoteDefinition':
        this.#region('note', from, to);
        this.#containers++;
        return true;
      case 'BulletList':
      case 'OrderedList':
        this.#region('list', from, to);
        this.#containers++;
        return true;
      case 'ListItem':
        return true;
      case 'Paragraph':
        this.#region('paragraph', from, to);
        this.#leaf(node.node, 'paragraph');
        return false;
      case 'Table':
        this.#region('table', from, to);
        this.tables.push([]);
        this.#row = -1;
        return true;
      case 'TableHeader':
      case 'TableRow':
        this.#row++;
        this.#column = this.#text[from] === '|' ? -1 : 0;
        return true;
      case 'TableDelimiter':
        this.#column++;
        return false;
      case 'TableCell':
        this.tables.at(-1)?.push({ row: this.#row, column: this.#column, start: from });
        this.#leaf(node.node, 'table-cell');
        return false;
      case 'FencedCode':
      case 'CodeBlock':
        this.#region('code', from, to);
        return false;
      case 'HTMLBlock':
      case 'CommentBlock':
      case 'ProcessingInstructionBlock':
        this.#region('html', from, to);
        this.#html(node.node);
        return false;
      default:
        if (/^(?:ATX|Setext)Heading/.test(name)) {
          this.#region('heading', from, to);
          this.#heading(node.node);
        }
        return false;
    }
  }

  #region(kind: RegionKind, from: number, to: number): void {
    this.regions.push({ kind, span: span(from, to), outer: this.#containers === 0 });
  }

  leave({ name }: SyntaxNodeRef): void {
    if (name === 'Blockquote') this.#quotes--;
    if (name === 'Blockquote' || name === 'FootnoteDefinition' || name === 'BulletList' || name === 'OrderedList') this.#containers--;
  }

  #leaf(node: SyntaxNode, kind: 'paragraph' | 'table-cell'): void {
    const { text, comments, end } = readInline(node, this.#text, this.#isDefined);
    this.comments.push(...comments);
    this.#push(kind, node.from, text.slice(0, end - node.from));
  }

  #heading(node: SyntaxNode): void {
    const read = readInline(node, this.#text, this.#isDefined, true);
    this.comments.push(...read.comments);
    let text = read.text.slice(0, read.end - node.from);
    const reach = Math.max(0, text.length - ATTRIBUTE_REACH);
    const found = ATTRIBUTE.exec(text.slice(reach));
    // Inside emphasis or a link it is a part of the words.
    const after = found && this.#text.slice(node.from + reach + found.index + found[0].trimEnd().length, read.end);
    const match = after !== null && /^[\s#=-]*$/.test(after) ? found : null;
    let title = read.words ?? '';
    if (match) {
      const at = reach + match.index;
      text = text.slice(0, at) + ' '.repeat(match[0].length) + text.slice(at + match[0].length);
      title = title.replace(ATTRIBUTE, '');
    }
    this.#push('heading', node.from, text);
    if (this.#containers > 0) return;
    this.headings.push({
      level: Number(node.name.at(-1)),
      title: title.replace(/\s+/g, ' ').trim(),
      ...(match ? { id: match[1]! } : {}),
      span: span(node.from, read.end),
    });
  }

  /** Text between HTML tags is read by the judge as well as any other. */
  #html(node: SyntaxNode): void {
    const { comments, visible } = htmlParts(this.#text, node.from, node.to);
    this.comments.push(...comments);
    const first = visible[0];
    const last = visible.at(-1);
    if (!first || !last) return;
    let text = '';
    for (const part of visible) {
      text += ' '.repeat(part.start - first.start - text.length);
      text += blankHtml(this.#text.slice(part.start, part.end), this.#quotes);
    }
    this.#push('paragraph', first.start, text);
  }

  #push(kind: ChunkBlock['leaf']['kind'], start: number, text: string): void {
    this.blocks.push({ start, leaf: this.#leaves.get(kind, this.#quotes > 0, text) });
  }
}

/** The blocks of a piece; `isDefined` says of a link or note label whether the document defines it. */
export function readChunk(tree: Tree, text: string, isDefined: (label: string) => boolean, leaves: LeafStore): Chunk {
  const reader = new ChunkReader(text, isDefined, leaves);
  tree.iterate({ enter: (node) => reader.enter(node), leave: (node) => reader.leave(node) });
  const { blocks, headings, comments, regions, tables } = reader;
  return { blocks, headings, comments, regions, tables };
}

/** The readable text of a document, block by block, with Markdown's marks blanked out. */
import type { Html, Nodes, Paragraph, Heading, PhrasingContent, Root, TableCell } from 'mdast';
import { span } from '../text/span';
import { BlankedText, blankHtml, blankLineEnds, blankText } from './blank';
import { headingParts } from './heading';
import { type HtmlComment, htmlParts } from './html-text';
import type { ProseBlock } from './model';

export interface Prose {
  readonly blocks: readonly ProseBlock[];
  readonly comments: readonly HtmlComment[];
}

const KINDS = { paragraph: 'paragraph', heading: 'heading', tableCell: 'table-cell' } as const;

class ProseReader {
  readonly blocks: ProseBlock[] = [];
  readonly comments: HtmlComment[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  leaf(node: Paragraph | Heading | TableCell, quoteDepth: number): void {
    const [start, end] = placeOf(node);
    const blanked = new BlankedText(start, end);
    const rest: PhrasingContent[] = [...node.children].reverse();
    for (let child = rest.pop(); child; child = rest.pop()) {
      if ('children' in child) for (let i = child.children.length - 1; i >= 0; i--) rest.push(child.children[i]!);
      else this.#inline(child, quoteDepth, blanked);
    }
    const attribute = node.type === 'heading' ? headingParts(node, this.#text).attributeSpan : undefined;
    this.blocks.push({ span: span(start, end), kind: KINDS[node.type], quoted: quoteDepth > 0, text: blanked.build(attribute) });
  }

  #inline(node: PhrasingContent, quoteDepth: number, blanked: BlankedText): void {
    const [start, end] = placeOf(node);
    const source = this.#text.slice(start, end);
    if (node.type === 'text') blanked.put(start, blankText(source, node.value, quoteDepth));
    else if (node.type === 'inlineCode') {
      const fence = /^`*/.exec(source)![0].length;
      blanked.put(start + fence, blankLineEnds(source.slice(fence, source.length - fence), quoteDepth));
    } else if (node.type === 'html') this.comments.push(...htmlParts(this.#text, start, end).comments);
  }

  /** Text between HTML tags is read by the judge as well as any other. */
  html(node: Html, quoteDepth: number): void {
    const [start, end] = placeOf(node);
    const { comments, visible } = htmlParts(this.#text, start, end);
    this.comments.push(...comments);
    const first = visible[0];
    const last = visible.at(-1);
    if (!first || !last) return;
    const blanked = new BlankedText(first.start, last.end);
    for (const part of visible) blanked.put(part.start, blankHtml(this.#text.slice(part.start, part.end), quoteDepth));
    this.blocks.push({ span: span(first.start, last.end), kind: 'paragraph', quoted: quoteDepth > 0, text: blanked.build() });
  }
}

const placeOf = (node: Nodes): [start: number, end: number] =>
  [node.position?.start.offset ?? 0, node.position?.end.offset ?? node.position?.start.offset ?? 0];

/** Prose blocks and HTML comments in the order of the text. */
export function readProse(tree: Root, text: string): Prose {
  const reader = new ProseReader(text);
  // A stack of our own: a hostile document nests deeper than the engine's.
  const rest: { node: Nodes; quoteDepth: number }[] = [{ node: tree, quoteDepth: 0 }];
  for (let item = rest.pop(); item; item = rest.pop()) {
    const { node, quoteDepth } = item;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') reader.leaf(node, quoteDepth);
    else if (node.type === 'html') reader.html(node, quoteDepth);
    else if ('children' in node) {
      const depth = node.type === 'blockquote' ? quoteDepth + 1 : quoteDepth;
      for (let i = node.children.length - 1; i >= 0; i--) rest.push({ node: node.children[i]!, quoteDepth: depth });
    }
  }
  return { blocks: reader.blocks, comments: reader.comments };
}

/** Markdown to a syntax tree whose offsets are those of the text. */
import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { parseCoarsely } from './markdown-coarse';
import { isTooMuch, plainExcess } from './markdown-excess';
import { MarkdownGuard } from './markdown-guard';

/** Tables and footnotes, which briefs have, without the rest of GitHub's Markdown, which they have not. */
function tablesAndFootnotes(this: Processor, guard: MarkdownGuard): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(...guard.extensions(), gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}

export const emptyTree = (): Root => ({ type: 'root', children: [] });

export interface ParsedMarkdown {
  readonly tree: Root;
  /** `marks`: some marks were read as plain text, being more than can be meant; `length`: all were. */
  readonly simplified?: 'marks' | 'length';
}

/** Moves every place of a tree. */
function shift(tree: Root, by: number): Root {
  const rest: Nodes[] = [tree];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.position) {
      node.position.start.offset = (node.position.start.offset ?? 0) + by;
      node.position.end.offset = (node.position.end.offset ?? 0) + by;
    }
    if ('children' in node) for (const child of node.children) rest.push(child);
  }
  return tree;
}

/**
 * The tree of `text`, with `text.slice(0, bodyStart)` (byte order mark, front matter) read as blank lines;
 * its offsets are those of the text.
 */
export function parseMarkdown(text: string, bodyStart: number): ParsedMarkdown {
  if (isTooMuch(text, bodyStart)) return { tree: parseCoarsely(text, bodyStart), simplified: 'length' };
  // The reader drops a byte order mark, even a second one, and with it an offset.
  const { body, changed } = plainExcess(text.slice(bodyStart).replace(/^\uFEFF/, '\u200b'));
  const guard = new MarkdownGuard(text.length);
  const processor = unified().use(remarkParse).use(tablesAndFootnotes, guard);
  // A byte order mark alone cannot be a blank line: as a space it would indent the first line.
  const tree = bodyStart === 1
    ? shift(processor.parse(body), 1)
    : processor.parse(text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + body);
  return changed || guard.simplified ? { tree, simplified: 'marks' } : { tree };
}

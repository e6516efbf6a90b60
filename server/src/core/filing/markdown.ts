/** Markdown to a syntax tree whose offsets are those of the text. */
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Tables and footnotes, which briefs have, without the rest of GitHub's Markdown, which they have not. */
function tablesAndFootnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}

const processor = unified().use(remarkParse).use(tablesAndFootnotes).freeze();

export const emptyTree = (): Root => ({ type: 'root', children: [] });

/**
 * The tree of `text`, with `text.slice(0, bodyStart)` (byte order mark, front matter) read as blank,
 * so that offsets need no adjustment.
 */
export function parseMarkdown(text: string, bodyStart: number): Root {
  const blank = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  return processor.parse(blank + text.slice(bodyStart));
}

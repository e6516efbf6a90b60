/**
 * Text for hovers, tables and terminals, built once and written out as Markdown or as plain text.
 * Whatever a user wrote goes in as `text` and is escaped on the way out, so that a name holding
 * Markdown or HTML is shown as it is written and never becomes a link, an image or a tag.
 */

export interface Inline {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis' | 'code';
}

export type Line = readonly (string | Inline)[];

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'numbered'; readonly lines: readonly Line[] }
  | { readonly kind: 'bulleted'; readonly lines: readonly Line[] }
  /** Markdown of our own, such as the page of an avenue; never a user's text. */
  | { readonly kind: 'markdown'; readonly markdown: string }
  | { readonly kind: 'divider' };

export const strong = (text: string): Inline => ({ text, style: 'strong' });
export const emphasis = (text: string): Inline => ({ text, style: 'emphasis' });
export const code = (text: string): Inline => ({ text, style: 'code' });
export const paragraph = (...line: (string | Inline)[]): Block => ({ kind: 'paragraph', line });
export const numbered = (lines: readonly Line[]): Block => ({ kind: 'numbered', lines });
export const bulleted = (lines: readonly Line[]): Block => ({ kind: 'bulleted', lines });
export const markdown = (text: string): Block => ({ kind: 'markdown', markdown: text });
export const divider: Block = { kind: 'divider' };

/** Control characters, and the marks that turn the direction of text and so can disguise what is written. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]+/g;
const ALWAYS_SPECIAL = /[\\`*_[\]<>~|#$@]/g;
const ENTITY = /&(?=[#a-z])/gi;
const BARE_ADDRESS = /:(?=\/\/)|\b(www)\./gi;
const LINE_START = /^(\d{1,9})([.)])|^([-+=])/;

const oneLine = (text: string): string => text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();

/** `text` as Markdown that shows exactly these characters, on one line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(ALWAYS_SPECIAL, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(BARE_ADDRESS, (match: string, www: string | undefined) => (www === undefined ? `\\${match}` : `${www}\\.`))
    .replace(LINE_START, (_, digits: string | undefined, mark: string | undefined, bullet: string | undefined) =>
      bullet === undefined ? `${digits ?? ''}\\${mark ?? ''}` : `\\${bullet}`,
    );
}

/** A code span that holds exactly these characters, whatever backticks they contain. */
function codeSpan(text: string): string {
  const content = oneLine(text);
  const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${content} ${fence}` : `${fence}${content}${fence}`;
}

function inlineMarkdown(part: string | Inline): string {
  if (typeof part === 'string') return escapeInside(part);
  if (oneLine(part.text) === '') return '';
  if (part.style === 'code') return codeSpan(part.text);
  const mark = part.style === 'strong' ? '**' : part.style === 'emphasis' ? '_' : '';
  if (mark === '') return escapeInside(part.text);
  // Marks with a space inside them are shown as asterisks: it goes outside.
  const before = /^\s/.test(part.text) ? ' ' : '';
  const after = /\s$/.test(part.text) ? ' ' : '';
  return `${before}${mark}${escapeMarkdown(part.text)}${mark}${after}`;
}

/** As `escapeMarkdown`, but keeps a space at either end, because the part stands in a line. */
function escapeInside(text: string): string {
  const escaped = escapeMarkdown(text);
  if (escaped === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${escaped}${/\s$/.test(text) ? ' ' : ''}`;
}

const lineMarkdown = (line: Line): string => line.map(inlineMarkdown).join('').trim();

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return lineMarkdown(block.line);
    case 'numbered':
      return block.lines.map((line, i) => `${i + 1}. ${lineMarkdown(line)}`).join('\n');
    case 'bulleted':
      return block.lines.map((line) => `- ${lineMarkdown(line)}`).join('\n');
    case 'markdown':
      return block.markdown.trim();
    case 'divider':
      return '---';
  }
}

/** The blocks as Markdown, a blank line between two. */
export const toMarkdown = (blocks: readonly Block[]): string =>
  blocks.map(blockMarkdown).filter((text) => text !== '').join('\n\n');

const plainLine = (line: Line): string =>
  line
    .map((part) => (typeof part === 'string' ? part : part.text).replace(INVISIBLE, ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Our own Markdown without its marks, for readers that show plain text. */
const withoutMarks = (text: string): string =>
  text
    .replace(/^#{1,6} +/gm, '')
    .replace(/(?<!\\)\*{1,3}|(?<![\w\\])_|(?<!\\)_(?!\w)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return plainLine(block.line);
    case 'numbered':
      return block.lines.map((line, i) => `${String(i + 1).padStart(3)}. ${plainLine(line)}`).join('\n');
    case 'bulleted':
      return block.lines.map((line) => `  - ${plainLine(line)}`).join('\n');
    case 'markdown':
      return withoutMarks(block.markdown);
    case 'divider':
      return '';
  }
}

/** The blocks as plain text; lists stand directly under the paragraph before them, a blank line stands for a divider. */
export function toText(blocks: readonly Block[]): string {
  let out = '';
  let apart = false;
  for (const block of blocks) {
    const text = blockText(block);
    if (text === '') {
      apart ||= block.kind === 'divider';
      continue;
    }
    if (out !== '') out += apart || block.kind === 'markdown' ? '\n\n' : '\n';
    out += text;
    apart = block.kind === 'markdown';
  }
  return out;
}

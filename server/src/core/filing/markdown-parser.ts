/** The Markdown of filings: CommonMark, tables and footnotes, without the rest of GitHub's Markdown, which briefs have not. */
import type { Tree } from '@lezer/common';
import { type MarkdownConfig, parser, Table } from '@lezer/markdown';

/** `[^1]: ` at the start of a note. */
const NOTE = /\[\^([^\]\s]{1,200})\]:/y;
/** What stands in a note is indented by four columns (GitHub Flavored Markdown). */
const NOTE_INDENT = 4;
/** Columns in which a block may open inside another; deeper nesting is text. */
const MAX_CONTAINER_COLUMN = 80;

const noteMark = (text: string, at: number): number => {
  NOTE.lastIndex = at;
  return NOTE.test(text) ? NOTE.lastIndex : -1;
};

const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_context, line, indent) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + indent) return false;
        line.moveBaseColumn(line.baseIndent + indent);
        return true;
      },
    },
    'FootnoteMark',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse(context, line) {
        if (line.next !== 91 || line.indent >= line.baseIndent + 4 || line.pos > MAX_CONTAINER_COLUMN) return false;
        const end = noteMark(line.text, line.pos);
        if (end < 0) return false;
        context.startComposite('FootnoteDefinition', line.pos, NOTE_INDENT);
        context.addElement(context.elt('FootnoteMark', context.lineStart + line.pos, context.lineStart + end));
        line.moveBase(end);
        return null;
      },
      endLeaf: (_context, line) => line.next === 91 && line.indent < line.baseIndent + 4 && noteMark(line.text, line.pos) >= 0,
    },
  ],
};

const reader = parser.configure([Table, footnotes]);

/** The syntax tree of a piece of Markdown. Its offsets are those of the text; `\r` alone must not end a line. */
export const parseBlocks = (text: string): Tree => reader.parse(text);

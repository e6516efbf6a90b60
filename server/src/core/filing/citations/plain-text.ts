/** Plain text, which has no Markdown reader: paragraphs between empty lines, marks of emphasis blanked. */
import type { ProseBlock } from '../model';
import { plainBlock } from '../prose-block';

/** `*See*`, `**Id.**`, `_Hill_`, but not the star of `at *3` nor the blank page `___`. */
const MARK = /(?<![\w*])\*{1,3}(?=[\p{L}"'“‘(\[])|(?<=[\p{L}\d.,"'”’)\]])\*{1,3}(?![\w*])|(?<![\w_])_{1,2}(?=[\p{L}"'“‘(\[])|(?<=[\p{L}\d.,"'”’)\]])_{1,2}(?![\w_])/gu;
const EMPTY_LINES = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g;

/** The paragraphs of a text that is not read as Markdown, with their places. */
export function blocksOfText(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let start = 0;
  const add = (end: number): void => {
    const paragraph = text.slice(start, end);
    if (paragraph.trim() !== '') blocks.push(plainBlock(start, paragraph.replace(MARK, (mark) => ' '.repeat(mark.length))));
  };
  for (const gap of text.matchAll(EMPTY_LINES)) {
    add(gap.index);
    start = gap.index + gap[0].length;
  }
  add(text.length);
  return blocks;
}

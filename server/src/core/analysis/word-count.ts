/** The words of a paper as Fed. R. App. P. 32(f) counts them. */
import type { Filing } from '../filing/model';
import { ITEMS_EXCLUDED } from '../law/limits/counting';
import { readPaper, type PaperLine, type PartId } from './paper/parts';

export interface WordCount {
  /** Words that count: headings, footnotes, quotations and tables included. */
  readonly words: number;
  /** How many of them stand in footnotes. */
  readonly footnotes: number;
  /** Words that do not count, by the part they stand in; parts without words are absent. */
  readonly excluded: ReadonlyMap<PartId, number>;
}

/** A memo of a pure function: filling it changes no answer. */
const known = new WeakMap<Filing, WordCount>();

/**
 * Counts the words of the body as a word processor does: what stands between spaces is one word, if it has a letter, a
 * figure or a sign that is read aloud. Markdown's own marks, links' addresses and comments are no words. The parts
 * excluded are those of Fed. R. App. P. 32(f). Computed once for each version of a text.
 */
export function countWords(filing: Filing): WordCount {
  const before = known.get(filing);
  if (before) return before;
  let words = 0;
  let footnotes = 0;
  const excluded = new Map<PartId, number>();
  for (const line of readPaper(filing).lines) {
    const count = wordsIn(line, filing.text);
    if (ITEMS_EXCLUDED.excluded.includes(line.part)) excluded.set(line.part, (excluded.get(line.part) ?? 0) + count);
    else {
      words += count;
      if (line.block.footnote) footnotes += count;
    }
  }
  const result = { words, footnotes, excluded };
  known.set(filing, result);
  return result;
}

const SAID = /[\p{L}\p{N}§¶&$%@#=+]/u;
/** Tags inside a word; any other parts two words, as cells of a table are parted. */
const INLINE_TAG = /^<\/?(?:a|abbr|b|cite|em|i|mark|q|s|small|span|strong|sub|sup|u)\b/i;

function wordsIn(line: PaperLine, source: string): number {
  const { span, block } = line;
  let text = '';
  for (let i = span.start; i < span.end; i++) {
    const shown = block.text[i - block.span.start]!;
    // Where a mark was blanked there is no space: `*Strickland*,` is one word.
    if (shown !== ' ' || /\s/.test(source[i]!)) text += shown;
    else if (source[i] === '<' && !INLINE_TAG.test(source.slice(i, i + 10))) text += ' ';
  }
  let count = 0;
  for (const [word] of text.matchAll(/\S+/g)) if (SAID.test(word)) count++;
  return count;
}

/** Where sentences end in a running text full of abbreviations, citations and quotations. */
import type { Span } from '../text/span';
import { CONTINUES, LABELLED, LAST_BEFORE_A_CAPITAL, MAY_BE_LAST, NEVER_LAST, STARTERS, TAKES_A_LABEL } from './abbreviations';
import { enclosuresIn } from './enclosures';

/** Marks that may end a sentence, an ellipsis with its spaces taken as one. */
const MARKS = /[?!]{1,8}|…\.?|\.(?:\s{0,2}\.){1,8}|\./g;
const CLOSERS = /["”’')\]}»]{0,6}/y;
/** A closing mark that a blanked mark of emphasis parts from the sentence. */
const PARTED_CLOSER = /\s{1,3}["”)\]](?=\s|$)/y;
/** A footnote mark after the sentence: `²`, `[12]`, `[^3]`. */
const FOOTNOTE = /(?:[⁰¹²³⁴-⁹]{1,3}|\[\^?\d{1,3}\]){0,3}["”’')\]]{0,2}/y;
/** The number of a footnote that lost its place above the line: `the plea.12 Counsel`. */
const LOWERED_FOOTNOTE = /\d{1,3}(?=\s+["“([]?\p{Lu})/uy;
const SPACE = /\s*/y;
const NEXT_WORD = /["“‘'([]{0,3}(\p{L}[\p{L}\p{N}'’\]]{0,30})(\.?)/uy;

/** What stands before a mark: a word with its inner periods, then blanked marks of emphasis. */
const LAST_WORD = /([\p{L}\p{N}¶§][\p{L}\p{N}.'’&\]-]{0,24})["”’')\]]?\s{0,3}$/u;
const REACH = 32;

/** `1.`, `(a)`, `IV.` at the beginning of a sentence number it. */
const ENUMERATOR = /^[([]?(?:\d{1,3}|[ivxlIVXL]{1,6}|[A-Za-z])[.)\]]{1,2}$/;

/**
 * Offsets just after each sentence of `text`, with its closing quotation marks, parentheses and footnote marks.
 * `atoms` are stretches that nothing divides, such as citations, in order. Linear in the length of the text.
 */
export function sentenceEnds(text: string, atoms: readonly Span[] = []): number[] {
  const ends: number[] = [];
  const enclosures = enclosuresIn(text);
  let sentence = skip(SPACE, text, 0);
  let enclosure = 0;
  let atom = 0;
  let enclosedTo = 0;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (index < sentence) continue;
    for (; enclosure < enclosures.length && enclosures[enclosure]!.start < index; enclosure++) {
      const { start, end, quotation } = enclosures[enclosure]!;
      // A parenthesis that begins the sentence has sentences of its own inside.
      if (start > sentence || (quotation && start === sentence)) enclosedTo = Math.max(enclosedTo, end);
    }
    const end = endAfter(text, index, mark);
    if (end === undefined || enclosedTo > end) continue;
    while (atom < atoms.length && atoms[atom]!.end <= index) atom++;
    const inAtom = atoms[atom] !== undefined && atoms[atom]!.start < end && atoms[atom]!.end > end;
    const next = skip(SPACE, text, end);
    if (inAtom || (next < text.length && !divides(text, sentence, index, mark, end, next))) continue;
    ends.push(end);
    sentence = next;
    enclosedTo = 0;
  }
  if (sentence < text.length) ends.push(text.trimEnd().length);
  return ends;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** The end of a sentence that `mark` would end; undefined when a word goes on right after it. */
function endAfter(text: string, at: number, mark: string): number | undefined {
  let end = skip(CLOSERS, text, at + mark.length);
  end = skip(PARTED_CLOSER, text, skip(FOOTNOTE, text, end));
  if (mark === '.' && /[\p{Ll}"”)]/u.test(text[at - 1] ?? '')) end = skip(LOWERED_FOOTNOTE, text, end);
  return end === text.length || /\s/.test(text[end]!) ? end : undefined;
}

/** Whether a sentence ends between `end` and `next`. */
function divides(text: string, sentence: number, at: number, mark: string, end: number, next: number): boolean {
  const first = text[next]!;
  if (/[\p{Ll},;:.)\]–—]/u.test(first)) return false;
  const dots = mark.replace(/[^.…]/g, '').replace('…', '...').length;
  if (dots === 2 || dots === 3) return end > at + mark.length && /["”]/.test(text.slice(at + mark.length, end));
  if (dots === 0 || dots > 3) return true;
  if (ENUMERATOR.test(text.slice(sentence, Math.min(end, sentence + 12)).replace(/\s+/g, '')) && end - sentence < 12) return false;
  const closed = end > at + 1;
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
  return word === undefined || closed || afterWord(text, at, word, next);
}

/** Whether a period after `word` ends the sentence, given what begins at `next`. */
function afterWord(text: string, at: number, word: string, next: number): boolean {
  const follower = wordAt(text, next);
  const starts = follower !== undefined && STARTERS.has(follower);
  const bare = word.replace(/’/g, "'");
  if (NEVER_LAST.has(bare)) return false;
  if (TAKES_A_LABEL.has(bare) && !(bare === 'No' && follower !== undefined && follower.length > 2)) return starts;
  if (LAST_BEFORE_A_CAPITAL.has(bare)) return follower !== undefined && !CONTINUES.has(follower);
  if (MAY_BE_LAST.has(bare)) return starts || (follower === 'I' && /^[a-z]/.test(bare));
  if (/^\p{Lu}$/u.test(bare)) return afterInitial(text, at, bare, follower);
  if (/^(?:\p{L}{1,4}\.)+\p{L}{1,4}$/u.test(bare)) return starts;
  return true;
}

/** `John Q. Public` against `Exhibit A. The` and `than I. He`. */
function afterInitial(text: string, at: number, letter: string, follower: string | undefined): boolean {
  const before = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)[.\s,–-]*\p{Lu}\s{0,3}$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[1] ?? '';
  if (LABELLED.has(before.toLowerCase()) || (letter === 'I' && /^\p{Ll}/u.test(before))) return true;
  if (/^\p{Lu}$/u.test(before) && !/\./.test(text.slice(Math.max(0, at - 4), at))) return true;
  return follower !== undefined && STARTERS.has(follower);
}

/** The word that begins at `next`, brackets of alteration removed: `[T]he` is `The`. Not `No.` and the like. */
function wordAt(text: string, next: number): string | undefined {
  NEXT_WORD.lastIndex = next;
  const match = NEXT_WORD.exec(text);
  if (!match) return undefined;
  const word = match[1]!.replace(/\]/g, '');
  if (!/^\p{Lu}/u.test(word)) return undefined;
  // `In`, `To` and `No` are words; `No.` is not.
  return match[2] === '.' && /^(?:No|Nos|App|Ex|Tr|Doc)$/.test(word) ? undefined : word;
}

/** Words that claim more than a fact without a citation can carry. */
import { enclosuresIn } from '../../filing/enclosures';
import { citationsOf } from '../../filing/citations/index';
import type { Filing } from '../../filing/model';
import { foundInPassages } from '../../filing/passages';
import { sentencesOfLeaf, type OwnSentence } from '../../filing/sentences';
import { remembered } from '../../text/remembered';
import { shifted, type Span } from '../../text/span';
import { within } from '../paper/blocks';
import { readPaper } from '../paper/parts';

export interface Absolute {
  readonly span: Span;
  readonly words: string;
}

const ABSOLUTES = [
  // Not `clearly erroneous`, `clearly established`, `plainly unreasonable`: these are tests; `clearly advised` tells how, and `not clearly` claims nothing.
  '(?<!\\bnot\\s{1,4})(?:clearly|plainly|obviously|manifestly)(?!\\s{1,4}(?:erroneous|established|improbable|unreasonable|unwarranted|unjust|excessive|defined|wrong|incorrect|abused|contemplates?|requires?|forbids?|prohibits?|provides?|permits?|states?|applies|visible|audible|marked|labell?ed|legible|advised?|instruct(?:ed)?|told|explain(?:ed)?|identif(?:y|ied)|delineated|spelled|written|worded|put|set|stated|indicated|warned|distinguish(?:ed|able)?))',
  'undoubtedly|unquestionably|indisputably|undeniably|incontrovertibly|incontestably|indubitably',
  'without\\s{1,4}(?:a\\s{1,4}|any\\s{1,4})?(?:doubt|question)|beyond\\s{1,4}(?:all\\s{1,4}|any\\s{1,4})?(?:dispute|question|cavil|peradventure)',
  'no\\s{1,4}(?:evidence|proof|support|basis|reason|facts?)\\s{1,4}(?:what(?:so)?ever|at\\s{1,4}all)|not\\s{1,4}(?:a|one|an)\\s{1,4}(?:shred|scintilla|iota)\\s{1,4}of',
  '(?:it|this|that)\\s{1,4}is\\s{1,4}(?:undisputed|indisputable|uncontested|beyond\\s{1,4}doubt)|(?:no\\s{1,4}one|nobody)\\s{1,4}(?:can\\s{1,4}|could\\s{1,4})?(?:disputes?|denies|deny|doubts?)',
  '(?:everyone|everybody)\\s{1,4}knows|it\\s{1,4}goes\\s{1,4}without\\s{1,4}saying|there\\s{1,4}(?:is|can\\s{1,4}be)\\s{1,4}no\\s{1,4}(?:doubt|question|dispute)',
];
/** A stem of each: most sentences have none, and are read no further. */
const STEM = /ly\b|without|beyond|ever|at\s+all|shred|scintilla|iota|disput|uncontested|one|nobody|body|goes|there/i;
const ABSOLUTE = new RegExp(`(?<![\\p{L}-])(?:${ABSOLUTES.join('|')})(?![\\p{L}-])`, 'iu');

/** A sentence about the law states a standard or a holding, not a fact of the case. */
const LAW =
  /\b(?:courts?|circuit|panel|congress|statutes?|rules?|guidelines?|constitution\w*|amendments?|precedents?|standards?|doctrines?|law|laws|legal(?:ly)?|holding|held|holds|tests?|inquiry|burden|jurisdiction\w*|text|provisions?|sections?|commission|must|shall|prejudice|deficient|error|errors)\b|§/i;

/**
 * Absolutes in sentences of fact that neither they nor the citation after them support: one to a sentence, in the
 * argument only, not in quotations, headings and tables.
 */
export function absolutesIn(filing: Filing): Absolute[] {
  const found = bareAbsolutes(filing.passages);
  if (found.length === 0) return [];
  const inBody = bodyBlocks(filing);
  return found.filter(({ span, at }) => inBody.has(span.start - at)).map(({ span, words }) => ({ span, words }));
}

/** Those in paragraphs that nothing is cited for; `at` is their place in the paragraph. */
const bareAbsolutes = foundInPassages((leaf) =>
  leaf.quoted || leaf.kind !== 'paragraph' ? [] : sentencesOfLeaf(leaf).flatMap((own) => {
    const place = absoluteIn(own);
    if (!place || own.trailingCitations.length > 0 || citationsOf(leaf).some((c) => c.span.end > own.span.start && c.span.start < own.span.end)) return [];
    const span = shifted(place, own.span.start);
    return [{ span, at: span.start, words: own.text.slice(place.start, place.end).replace(/\s+/g, ' ') }];
  }),
);

/** The first absolute of a sentence of fact, outside quotations; from the start of the sentence. */
const absoluteIn = remembered(({ text }: OwnSentence): Span | undefined => {
  const match = STEM.test(text) ? ABSOLUTE.exec(text) : null;
  if (!match || LAW.test(text) || /\?["”’)]*$/.test(text)) return undefined;
  if (within(enclosuresIn(text).filter((e) => e.quotation))(match.index)) return undefined;
  return { start: match.index, end: match.index + match[0].length };
});

const bodyBlocks = (filing: Filing): ReadonlySet<number> =>
  new Set(readPaper(filing).lines.filter((l) => l.first && l.part === 'body').map((l) => l.block.span.start));

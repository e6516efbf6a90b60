/** Looking for words and phrases of the law table in what people write. */

import { perLeaf, type Leaf } from '../filing/leaf';
import type { Filing } from '../filing/model';
import { perPassage, type Passage } from '../filing/passages';
import { remembered, rememberedText } from '../text/remembered';

/** Lower case, straight quotes and hyphens, single spaces. */
export const plainText = (text: string): string => text.toLowerCase().replace(/[’‘]/g, '\'').replace(/[\u2010-\u2015]/g, '-').replace(/\s+/g, ' ');

/** The words of a leaf as they are looked for. */
const plainLeaf = perLeaf(({ text }) => plainText(text).trim());

const plainPhrase = rememberedText(plainText);
const sought = remembered((phrases: readonly string[]) =>
  phrases.map((phrase) => {
    const wanted = plainPhrase(phrase);
    return { wanted, wordLike: /^[\p{L}\p{N}]/u.test(wanted) };
  }),
);

/** True when one of the phrases begins a word of `text`, which is plain already. */
export function speaksTo(text: string, phrases: readonly string[]): boolean {
  return sought(phrases).some(({ wanted, wordLike }) => {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!wordLike || at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
    }
    return false;
  });
}

/** Whether a passage has one of the phrases in some reading of its leaves, asked once for each passage. */
type Heard = (passage: Passage, phrases: readonly string[]) => boolean;

/** `read`: the plain words of a leaf that count; several where they stand apart from one another. */
export function hearing(read: (leaf: Leaf) => readonly string[]): Heard {
  const asked = remembered((phrases: readonly string[]) => perPassage(({ leaves }) => leaves.some((leaf) => read(leaf).some((text) => speaksTo(text, phrases)))));
  return (passage, phrases) => asked(phrases)(passage);
}

/** Quotations of the law count as speaking to it. */
export const allWords = hearing(perLeaf((leaf) => [plainLeaf(leaf)]));
export const ownWords = hearing(perLeaf((leaf) => (leaf.quoted ? [] : [plainLeaf(leaf)])));

const saidIn = remembered((phrases: readonly string[]) => remembered((filing: Filing) => filing.passages.some(({ passage }) => allWords(passage, phrases))));

/** True when a block of the paper's prose has one of the phrases. */
export const paperSpeaksTo = (filing: Filing, phrases: readonly string[]): boolean => saidIn(phrases)(filing);

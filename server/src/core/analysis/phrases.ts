/** Looking for words and phrases of the law table in what people write. */

import { perLeaf } from '../filing/leaf';
import type { ProseBlock } from '../filing/model';
import { rememberedText } from '../text/remembered';

/** Lower case, straight quotes and hyphens, single spaces. */
export const plainText = (text: string): string => text.toLowerCase().replace(/[’‘]/g, '\'').replace(/[\u2010-\u2015]/g, '-').replace(/\s+/g, ' ');

/** The words of a leaf as they are looked for. */
const plainLeaf = perLeaf(({ text }) => plainText(text).trim());

/** The plain text of blocks, one after the other. */
export const plainTextOf = (blocks: readonly ProseBlock[]): string => blocks.map((b) => plainLeaf(b.leaf)).filter((text) => text !== '').join(' ');

const plainPhrase = rememberedText(plainText);

/** True when one of the phrases begins a word of `text`, which is plain already. */
export function speaksTo(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const wanted = plainPhrase(phrase);
    const wordLike = /^[\p{L}\p{N}]/u.test(wanted);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!wordLike || at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
    }
    return false;
  });
}

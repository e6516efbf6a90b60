/** Looking for words and phrases of the law table in what people write. */

/** Lower case, straight quotes and hyphens, single spaces. */
export const plainText = (text: string): string => text.toLowerCase().replace(/[’‘]/g, '\'').replace(/[\u2010-\u2015]/g, '-').replace(/\s+/g, ' ');

/** True when one of the phrases begins a word of `text`, which is plain already. */
export function speaksTo(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const wanted = plainText(phrase);
    const wordLike = /^[\p{L}\p{N}]/u.test(wanted);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!wordLike || at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
    }
    return false;
  });
}

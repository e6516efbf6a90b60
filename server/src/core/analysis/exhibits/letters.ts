/**
 * Texts as bare letters and digits, in which words are looked for: how a line was broken, which quotation marks and
 * which ligatures a program wrote, and where it put spaces, is lost on purpose.
 */

/** Lower-case letters and digits of `text`. `stop` ends after that many of them, and `at` tells where in `text` that was. */
function bare(text: string, stop = Infinity): { letters: string; at: number } {
  const found: string[] = [];
  let count = 0;
  let at = 0;
  for (; at < text.length && count < stop; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) found.push(text[at]!);
    else if (code >= 65 && code <= 90) found.push(String.fromCharCode(code + 32));
    else if (code < 128) continue;
    else {
      const high = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length;
      const plain = text.slice(at, at + (high ? 2 : 1)).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      if (high) at++;
      if (plain === '') continue;
      found.push(plain);
      count += plain.length - 1;
    }
    count++;
  }
  return { letters: found.join(''), at };
}

export const lettersOf = (text: string): string => bare(text).letters;

/** The offset in `text` after its first `count` letters and digits. */
export const offsetAfter = (text: string, count: number): number => bare(text, count).at;

export interface Match {
  /** Where the whole piece begins; -1 when it is nowhere. */
  readonly start: number;
  /** The longest beginning of the piece that was met, and where it ended. */
  readonly longest: number;
  readonly longestEnd: number;
}

/** Looks for `piece` in `text.slice(from, to)` in time linear in both (Knuth, Morris and Pratt). */
export function findPiece(text: string, piece: string, from: number, to: number): Match {
  const back = new Uint32Array(piece.length + 1);
  for (let i = 1, k = 0; i < piece.length; i++) {
    while (k > 0 && piece.charCodeAt(i) !== piece.charCodeAt(k)) k = back[k]!;
    if (piece.charCodeAt(i) === piece.charCodeAt(k)) k++;
    back[i + 1] = k;
  }
  let longest = 0;
  let longestEnd = from;
  for (let i = from, k = 0; i < to; i++) {
    const code = text.charCodeAt(i);
    while (k > 0 && code !== piece.charCodeAt(k)) k = back[k]!;
    if (code === piece.charCodeAt(k)) k++;
    if (k > longest) {
      longest = k;
      longestEnd = i + 1;
    }
    if (k === piece.length) return { start: i + 1 - k, longest: k, longestEnd: i + 1 };
  }
  return { start: -1, longest, longestEnd };
}

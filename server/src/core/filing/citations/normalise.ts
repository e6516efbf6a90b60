/**
 * One spelling for everything that can be written in several ways without meaning anything else: spaces, line ends,
 * dashes, quotation marks. The map leads every character back to where it stands in the document.
 */
export interface Normalised {
  readonly text: string;
  /** Offset in the original of the character at an offset of `text`. */
  readonly at: Int32Array;
  readonly original: string;
}

const SAME: Readonly<Record<string, string>> = {
  '\u2013': '-', '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2212': '-',
  '\u2018': "'", '\u2019': "'", '\u02bc': "'", '\u201c': '"', '\u201d': '"',
};
const NOTHING = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const NO_SPACE_BEFORE = ',.;:)]?!';

const isSpace = (c: string): boolean => c === ' ' || c === '\n' || (c <= '\u0020' || c >= '\u00a0') && /\s/.test(c);

/** Linear in the length of `original`. A blanked mark may stand before a comma or after a bracket; such spaces are dropped. */
export function normalise(original: string): Normalised {
  const at = new Int32Array(original.length + 1);
  let text = '';
  let last = '';
  let space = -1;
  for (let i = 0; i < original.length; i++) {
    const c = original[i]!;
    if (isSpace(c)) {
      if (space < 0) space = i;
      continue;
    }
    if (c > '\u007f' && NOTHING.test(c)) continue;
    const meant = c > '\u007f' ? (SAME[c] ?? c) : c;
    if (space >= 0) {
      const dropped =
        last === '' || last === '(' || last === '[' || NO_SPACE_BEFORE.includes(meant) || (last === '§' && meant === '§') || possessive(original, i, meant);
      if (!dropped) {
        at[text.length] = space;
        text += ' ';
      }
      space = -1;
    }
    at[text.length] = i;
    text += meant;
    last = meant;
  }
  at[text.length] = original.length;
  return { text, at, original };
}

/** `Strickland 's`, where the mark of emphasis stood before the apostrophe. */
const possessive = (original: string, i: number, meant: string): boolean =>
  meant === "'" && original[i + 1] === 's' && !/[\p{L}\d]/u.test(original[i + 2] ?? ' ');

/** Offsets in the original of a stretch of the normalised text. */
export function originalSpan(n: Normalised, start: number, end: number): { start: number; end: number } {
  return { start: n.at[start]!, end: end > start ? n.at[end - 1]! + 1 : n.at[start]! };
}

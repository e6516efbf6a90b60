/**
 * One spelling for everything that can be written in several ways without meaning anything else: spaces, dashes,
 * quotation marks, entities. The map leads every character back to where it stands in the document.
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
const ENTITY = /&(?:nbsp|sect|para|amp|ndash|mdash|rsquo|lsquo|thinsp);/y;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ', '&thinsp;': ' ', '&sect;': '§', '&para;': '¶', '&amp;': '&', '&ndash;': '-', '&mdash;': '\u2014', '&rsquo;': "'", '&lsquo;': "'",
};
const BEFORE_NONE = ',.;:)]?!';

const isSpace = (c: string): boolean => c === ' ' || c === '\n' || c === '\t' || c === '\r' || /\s/.test(c);

/** Linear in the length of `original`. A blanked mark may stand before a comma or after a bracket; such spaces are dropped. */
export function normalise(original: string): Normalised {
  const at = new Int32Array(original.length + 1);
  const out: string[] = [];
  let space = -1;
  const put = (c: string, i: number): void => {
    const last = out.at(-1);
    if (space >= 0) {
      const dropped = last === undefined || last === '(' || last === '[' || BEFORE_NONE.includes(c) || (last === '§' && c === '§') || possessive(original, i);
      if (!dropped) {
        at[out.length] = space;
        out.push(' ');
      }
      space = -1;
    }
    at[out.length] = i;
    out.push(c);
  };
  for (let i = 0; i < original.length; i++) {
    const c = original[i]!;
    if (c === '&') {
      ENTITY.lastIndex = i;
      const entity = ENTITY.exec(original)?.[0];
      if (entity) {
        const meant = ENTITIES[entity]!;
        if (meant === ' ') {
          if (space < 0) space = i;
        } else put(meant, i);
        i += entity.length - 1;
        continue;
      }
    }
    if (isSpace(c)) {
      if (space < 0) space = i;
    } else if (!NOTHING.test(c)) put(SAME[c] ?? c, i);
  }
  at[out.length] = original.length;
  return { text: out.join(''), at: at.subarray(0, out.length + 1), original };
}

/** `Strickland 's`, where the mark of emphasis stood before the apostrophe. */
function possessive(original: string, i: number): boolean {
  const c = original[i];
  return (c === "'" || c === '\u2019') && original[i + 1] === 's' && !/[\p{L}\d]/u.test(original[i + 2] ?? ' ');
}

/** Offsets in the original of a stretch of the normalised text. */
export function originalSpan(n: Normalised, start: number, end: number): { start: number; end: number } {
  if (end <= start) return { start: n.at[start]!, end: n.at[start]! };
  const last = n.at[end - 1]!;
  // An entity such as `&sect;` is one character here and six there.
  ENTITY.lastIndex = last;
  const entity = n.original[last] === '&' ? ENTITY.exec(n.original)?.[0] : undefined;
  return { start: n.at[start]!, end: last + (entity?.length ?? 1) };
}

/** The number by which a heading names a ground: `Ground One`, `CLAIM 2:`, `Argument III`, `Issue 4`, `First Ground`. */

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

const NOUN = String.raw`(?:ground|claim|argument|issue|reason|point|assignment\s+of\s+error|proposition)`;
const ADDED = String.raw`(?:(?:amended|supplemental|additional|new)\s+)?`;
const AFTER = String.raw`\s*[:.)\-–—]*\s*`;
const NAMED = new RegExp(String.raw`^\s*${ADDED}${NOUN}\s+(?:for\s+relief\s+)?(?:no\.?\s*|number\s+|#\s*)?([a-z]{1,11}|\d{1,2})(?:\([a-z]\))?(?![\p{L}\p{N}'’])${AFTER}`, 'iu');
const FIRST = new RegExp(String.raw`^\s*(?:the\s+)?(${ORDINALS.join('|')})\s+${NOUN}(?:\s+(?:for|of)\s+(?:relief|review|error|appeal))?(?![\p{L}\p{N}])${AFTER}`, 'iu');
const SINGLE = new RegExp(String.raw`^\s*(?:the\s+)?(?:only|sole|single)\s+(?:ground|claim)(?:\s+(?:for|of)\s+(?:relief|review|error|appeal))?(?:\s*[:.–—-]+\s*|\s*$)`, 'iu');
const NUMBERING = /^\s*(?:\(?(?:[ivxl]{1,6}|[a-z]|\d{1,2})[.)]|(?:[IVXL]{1,6}|[A-Z]|\d{1,2})\s+[-–—:])\s+/i;
/** A single letter or a Roman numeral names a ground only where the writer set it off. */
const SHORT = /^[a-z]$|^[ivxl]{1,6}$/i;

/** What a heading says of a ground that another heading opens. */
const SAYS_OF_IT = /^(?:is|are|was|were|has|have|does|do|did|should|may|must|can|cannot|relates?|fails?|states?|warrants?|merits?|survives?|and|or|through)\b/i;

interface Read {
  readonly ordinal: number | undefined;
  readonly rest: string;
}

function read(title: string): Read {
  const bare = title.replace(NUMBERING, '');
  const first = FIRST.exec(bare);
  if (first) return { ordinal: ORDINALS.indexOf(first[1]!.toLowerCase()) + 1, rest: bare.slice(first[0].length) };
  const single = SINGLE.exec(bare);
  if (single) return { ordinal: 1, rest: bare.slice(single[0].length) };
  const named = NAMED.exec(bare);
  const ordinal = named ? numberOf(named[1]!) : undefined;
  const rest = named ? bare.slice(named[0].length) : bare;
  if (!named || ordinal === undefined) return { ordinal: undefined, rest: bare };
  // "Issue a citation", "Point I make", "Ground One is timely": running text, unless the writer set the number off.
  const setOff = rest === '' || /[:.)\-–—]\s*$/.test(named[0]);
  const doubtful = SHORT.test(named[1]!) && (named[1]!.length === 1 || named[1] === named[1]!.toLowerCase());
  if (!setOff && (doubtful || SAYS_OF_IT.test(rest))) return { ordinal: undefined, rest: bare };
  return { ordinal, rest };
}

/** The ordinal of a ground, from 1; undefined for a heading that names none. */
export const ordinalOf = (title: string): number | undefined => read(title).ordinal;

/** True for a heading that begins with a number or letter of an outline: `II.`, `A.`, `(3)`, `4 –`. */
export const isNumbered = (title: string): boolean => NUMBERING.test(title);

/** How an outline numbers this heading: `I` for Roman numerals and letters in capitals, `a` for small ones, `1` for digits; empty where it does not. */
export function numberingOf(title: string): string {
  const mark = NUMBERING.exec(title)?.[0].replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  return /^\d/.test(mark) ? '1' : mark === mark.toUpperCase() ? mark.slice(0, 1) && 'I' : 'a';
}

/** The heading's words without numbering and ordinal: `Counsel did not move to suppress`. The whole heading when there are no others. */
export function withoutOrdinal(title: string): string {
  const rest = read(title).rest.trim();
  const bare = /^\(([^()]+)\)$/.exec(rest)?.[1] ?? rest;
  return bare || title.trim();
}

/** True when the heading says nothing but its number: `GROUND TWO:`. */
export const isBareOrdinal = (title: string): boolean => {
  const { ordinal, rest } = read(title);
  return ordinal !== undefined && rest.trim() === '';
};

const NAMES_GROUNDS = /\b(?:grounds?|claims?|issues?)\s+(?:nos?\.?\s*)?([a-z0-9][a-z0-9 ,&–-]{0,60})/gi;

/** The grounds that a text speaks of by number: `Grounds One and Three` gives 1 and 3. */
export function ordinalsNamed(text: string): number[] {
  return [...text.matchAll(NAMES_GROUNDS)].flatMap(([, list]) => {
    const found: number[] = [];
    for (const word of list!.split(/[\s,&–-]+/)) {
      if (/^(?:and|through|or|to)$/i.test(word)) continue;
      const n = SHORT.test(word) && word === word.toLowerCase() ? undefined : numberOf(word);
      if (n === undefined) break;
      found.push(n);
    }
    return found;
  });
}

function numberOf(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  const word = WORDS.indexOf(lower);
  if (word >= 0) return word + 1;
  if (/^[ivxl]+$/.test(lower)) return roman(lower);
  return lower.length === 1 ? lower.charCodeAt(0) - 96 : undefined;
}

function roman(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text[i]!]!;
    const next = ROMAN[text[i + 1] ?? ''] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum;
}

/** Exhibit labels as they are written in a citation: `A`, `AA`, `12`, `B-1`, `12-A`, `IV`. */

export interface LabelToken {
  /** Upper case, with plain hyphens. */
  readonly label: string;
  readonly start: number;
  /** After the label and its closing quotation mark. */
  readonly end: number;
  readonly quoted: boolean;
  /** One lower-case letter: `exhibit a`. */
  readonly lowerCase: boolean;
}

export interface LabelContext {
  /** After `Exs.`, a hyphen between two numbers means a range. */
  readonly plural: boolean;
  /** After `EXHIBIT`, a word of two capitals is more likely a word. */
  readonly capitals: boolean;
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', "'": "'" };
const HYPHENS = '-\u2010\u2011';
const EN_DASH = '–';
const SHORT_WORDS = new Set('AM AN AS AT BE BY DO GO HE IF IN IS IT ME MY NO OF ON OR SO TO UP US WE'.split(' '));
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const MAX_ATOMS = 4;

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isLetter = (character: string): boolean => /^[A-Za-z]$/.test(character);

/** The end of the run of digits or of letters at `at`. */
function atomEnd(text: string, at: number): number {
  const digits = isDigit(text[at] ?? '');
  let end = at;
  while (end < text.length && end - at < 6 && (digits ? isDigit(text[end]!) : isLetter(text[end]!))) end++;
  return end;
}

/** True when the letters, alone, are a label. */
function isLetterLabel(letters: string, context: LabelContext): boolean {
  if (letters.length === 1) return true;
  if (letters !== letters.toUpperCase()) return false;
  if (letters.length === 2) return !(context.capitals && SHORT_WORDS.has(letters));
  return [...letters].every((letter) => letter === letters[0]) || ROMAN.test(letters);
}

/** Reads the label that starts at `at`, with quotation marks around it or not; undefined when none does. */
export function readLabel(text: string, at: number, context: LabelContext): LabelToken | undefined {
  const closing = QUOTES[text[at] ?? ''];
  const start = closing === undefined ? at : at + 1;
  const atoms = readAtoms(text, start, context);
  if (!atoms) return undefined;
  const { label, end } = atoms;
  const lowerCase = /^[a-z]$/.test(label);
  if (closing !== undefined && text[end] === closing) return { label: label.toUpperCase(), start: at, end: end + 1, quoted: true, lowerCase };
  if (closing !== undefined) return undefined;
  return { label: label.toUpperCase(), start, end, quoted: false, lowerCase };
}

function readAtoms(text: string, start: number, context: LabelContext): { label: string; end: number } | undefined {
  let end = atomEnd(text, start);
  if (end === start) return undefined;
  const first = text.slice(start, end);
  const numeric = isDigit(first[0]!);
  if (numeric ? first.length > 4 : first.length > 4 && !ROMAN.test(first)) return undefined;
  let label = first;
  let lastNumeric = numeric;
  for (let atoms = 1; atoms < MAX_ATOMS; atoms++) {
    const joined = readJoinedAtom(text, end, lastNumeric, atoms > 1, context);
    if (joined === 'word') return undefined;
    if (!joined) break;
    label += joined.text;
    end = joined.end;
    lastNumeric = isDigit(text[end - 1]!);
  }
  if (label === first && !numeric && !isLetterLabel(first, context)) return undefined;
  if (label !== first && !numeric && first !== first.toUpperCase()) return undefined;
  if (isWordCharacter(text, end)) return undefined;
  // `Ex. D.C.` and the like are abbreviations, not labels.
  if (text[end] === '.' && /^[A-Z]$/.test(text[end + 1] ?? '')) return undefined;
  return { label, end };
}

/** The next part of a label, with a hyphen or without; `word` when the hyphen belongs to a word such as `A-frame`. */
function readJoinedAtom(text: string, at: number, afterDigits: boolean, joined: boolean, context: LabelContext): { text: string; end: number } | 'word' | undefined {
  const mark = text[at] ?? '';
  const hyphen = HYPHENS.includes(mark) && mark !== '';
  // `B-1–B-3` is a range of labels that are joined already.
  if (joined && (mark === EN_DASH || (hyphen && context.plural))) return undefined;
  const joiner = hyphen || mark === EN_DASH || (mark === '.' && isDigit(text[at + 1] ?? ''));
  const start = joiner ? at + 1 : at;
  const end = atomEnd(text, start);
  if (end === start) return undefined;
  const atom = text.slice(start, end);
  const digits = isDigit(atom[0]!);
  if (!joiner && digits === afterDigits) return undefined;
  if (digits) {
    if (atom.length > 4) return undefined;
    // `Ex. 45-1` is one label; `Exs. 1-4` and `Exs. 1–4` are four.
    if (afterDigits && (mark === EN_DASH || (hyphen && context.plural))) return undefined;
    return { text: (hyphen || mark === EN_DASH ? '-' : mark === '.' ? '.' : '') + atom, end };
  }
  if (!afterDigits) return hyphen && /^[a-z]{2}/.test(atom) ? 'word' : undefined;
  if (atom.length > 2 || (atom.length === 2 && atom !== atom.toUpperCase())) return undefined;
  if (isWordCharacter(text, end)) return undefined;
  return { text: (joiner ? '-' : '') + atom, end };
}

const isWordCharacter = (text: string, at: number): boolean => at < text.length && /^[\p{L}\p{N}_]$/u.test(text[at]!);

const MAX_RANGE = 100;

const letterNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function numberLetters(value: number): string {
  let letters = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const isRepeated = (letters: string): boolean => [...letters].every((letter) => letter === letters[0]);

/** Labels in the order AA, BB, CC after Z, when the end of the range is written so. */
const doubled = (value: number): string => String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
const doubledNumber = (letters: string): number => (letters.length - 1) * 26 + letters.charCodeAt(0) - 64;

function lettersBetween(first: string, last: string): string[] | undefined {
  const repeats = last.length > 1 && isRepeated(first) && isRepeated(last);
  const [from, to] = repeats ? [doubledNumber(first), doubledNumber(last)] : [letterNumber(first), letterNumber(last)];
  return to <= from || to - from >= MAX_RANGE ? undefined : Array.from({ length: to - from + 1 }, (_, i) => (repeats ? doubled : numberLetters)(from + i));
}

function numbersBetween(first: string, last: string): string[] | undefined {
  const [from, to] = [Number(first), Number(last)];
  return to <= from || to - from >= MAX_RANGE ? undefined : Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/**
 * Every label from `first` to `last`, both included: `A` to `C`, `1` to `4`, `B-1` to `B-3` (or to `3`),
 * `12-A` to `12-C`. Undefined when the two do not span a range of up to a hundred.
 */
export function labelsBetween(first: string, last: string): string[] | undefined {
  const split = (label: string): [prefix: string, tail: string] => {
    const match = /(?:(?<!\d)\d+|(?<![A-Z])[A-Z]+)$/.exec(label);
    return match ? [label.slice(0, match.index), match[0]] : [label, ''];
  };
  const [prefix, firstTail] = split(first);
  const [lastPrefix, lastTail] = split(last);
  if (firstTail === '' || lastTail === '' || (lastPrefix !== '' && lastPrefix !== prefix)) return undefined;
  if (isDigit(firstTail[0]!) !== isDigit(lastTail[0]!)) return undefined;
  const between = isDigit(firstTail[0]!) ? numbersBetween(firstTail, lastTail) : lettersBetween(firstTail, lastTail);
  return between?.map((tail) => prefix + tail);
}

/** Levels, categories, ranges and terms of years as people write them. */
import type { OwnSentence } from '../../filing/sentences';
import { CATEGORIES, type Category, type MonthRange } from '../../law/guidelines/sentencing-table';
import { remembered } from '../../text/remembered';

export interface Figure<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

const figures = <T>(text: string, pattern: RegExp, read: (match: RegExpExecArray) => T | undefined): Figure<T>[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const value = read(match);
    return value === undefined ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const WORD_VALUES: Readonly<Record<string, number>> = { ...Object.fromEntries(NUMBERS.map((w, i) => [w, i + 1])), 'twenty-five': 25, thirty: 30, 'thirty-five': 35, forty: 40, fifty: 50, sixty: 60 };
const NUMBER = `(?:\\d{1,4}|${Object.keys(WORD_VALUES).sort((a, b) => b.length - a.length).join('|')})`;

/** A whole number in digits or in words up to sixty, or `life`; undefined for anything else. */
export const numberOf = (text: string): number | undefined => {
  const word = text.toLowerCase();
  return word === 'life' ? Infinity : /^\d+$/.test(word) ? Number(word) : WORD_VALUES[word];
};

const LEVEL = new RegExp(`\\b(?:(total|adjusted|final|combined|resulting)\\s+)?(?:offense\\s+level|level)\\s*(?:\\([^)]{0,20}\\)\\s*)?(?:(?:of|is|would\\s+be|will\\s+be|at|to|:|=)\\s*)?\\(?(${NUMBER})\\b`, 'gi');

/** Total offense levels stated; a base level or one of another kind is not among them. */
const levelsIn = (text: string): Figure<number>[] =>
  figures(text, LEVEL, (m) => {
    if (/\bbase\s+$/i.test(text.slice(Math.max(0, m.index - 8), m.index)) || (m[1] === undefined && !/offense/i.test(m[0]))) return undefined;
    const level = numberOf(m[2]!);
    return level !== undefined && level <= 50 ? level : undefined;
  });

const CATEGORY = /\b(?:criminal\s+history\s+(?:category|score\s+category)|category|CHC)\s*(?:(?:of|is|would\s+be|:|=)\s*)?\(?(VI|IV|V|I{1,3}|[1-6])\b/g;

/** `Criminal history category III` as `III`. */
const categoriesIn = (text: string): Figure<Category>[] =>
  figures(text.replace(/criminal history category/gi, (m) => m.toLowerCase()), CATEGORY, (m) => categoryOf(m[1]!));

/** `III`, `3`: a category; undefined for anything else. */
export const categoryOf = (text: string): Category | undefined =>
  CATEGORIES.find((c) => c === text.trim().toUpperCase()) ?? (/^[1-6]$/.test(text.trim()) ? CATEGORIES[Number(text.trim()) - 1] : undefined);

const RANGE = /(?<![\d.$§–-])(\d{1,3})\s*(?:months?\s*)?(?:-|–|—|to)\s*(\d{1,3}|life)\b(?!\s*(?:grams?|g\b|kilo|kg|years?|points?|levels?|pounds?|days?|feet|:\d))/gi;

/** Ranges of months. `bare` allows one without the word months near it, as in a table cell. */
export const rangesIn = (text: string, bare = false): Figure<MonthRange>[] =>
  figures(text, RANGE, (m) => {
    const near = text.slice(Math.max(0, m.index - 40), m.index + m[0].length + 24);
    if (!bare && !/\bmonths?\b|\brange\b/i.test(near)) return undefined;
    const [low, high] = [Number(m[1]), numberOf(m[2]!)];
    return high === undefined ? undefined : [low, high];
  });

export interface StatedTerm {
  readonly kind: 'min' | 'max';
  /** Years. */
  readonly years: number;
}

const UNIT = '\\s*(?:\\(\\d{1,3}\\)\\s*)?[- ]?(years?|months?)';
const MIN = new RegExp(`(?:(?:mandatory|statutory)\\s+(?:mandatory\\s+)?minimum|\\bminimum)\\b(?!\\s+of\\s+law)[^.;,]{0,40}?\\b(${NUMBER})${UNIT}|\\bnot?\\s+less\\s+than\\s+(${NUMBER})${UNIT}|\\b(${NUMBER})${UNIT}[’']?\\s+(?:mandatory\\s+)?minimum\\b`, 'gi');
const MAX = new RegExp(`\\bmaximum\\b[^.;,]{0,40}?\\b(?:(life)\\b|(${NUMBER})${UNIT})|\\b(?:up\\s+to|(?:not|no)\\s+more\\s+than)\\s+(?:(life)\\b|(${NUMBER})${UNIT})`, 'gi');
const SPAN_OF_YEARS = new RegExp(`\\b(${NUMBER})\\s*(?:\\(\\d{1,3}\\)\\s*)?(?:years?\\s*)?(?:-|–|to)\\s*(?:(life)\\b|(${NUMBER})${UNIT})`, 'gi');

const inYears = (value: number | undefined, unit: string | undefined): number | undefined =>
  value === undefined ? undefined : /^month/i.test(unit ?? '') ? value / 12 : value;

/** Terms of imprisonment; of supervised release, fines and probation none. */
function termsIn(text: string): Figure<StatedTerm>[] {
  const found: Figure<StatedTerm>[] = [];
  const add = (kind: 'min' | 'max', years: number | undefined, m: RegExpExecArray): void => {
    const around = text.slice(Math.max(0, m.index - 60), m.index + m[0].length + 40);
    if (years === undefined || /supervised\s+release|supervision|probation/i.test(nearest(around, m[0]))) return;
    found.push({ value: { kind, years }, start: m.index, end: m.index + m[0].length });
  };
  for (const m of text.matchAll(MIN)) add('min', inYears(numberOf(m[1] ?? m[3] ?? m[5] ?? ''), m[2] ?? m[4] ?? m[6]), m);
  for (const m of text.matchAll(MAX)) add('max', m[1] ?? m[4] ? Infinity : inYears(numberOf(m[2] ?? m[5] ?? ''), m[3] ?? m[6]), m);
  for (const m of text.matchAll(SPAN_OF_YEARS)) {
    if (!m[2] && !/year/i.test(m[4] ?? '')) continue;
    if (m[2] && !/year/i.test(m[0]) && !/year/i.test(text)) continue;
    add('min', numberOf(m[1]!), m);
    add('max', m[2] ? Infinity : numberOf(m[3] ?? ''), m);
  }
  return found;
}

/** The words of the same clause as a figure. */
function nearest(around: string, figure: string): string {
  const at = around.indexOf(figure);
  const before = around.slice(0, at).split(/[;,.]/).at(-1) ?? '';
  const after = around.slice(at + figure.length).split(/[;,.]/)[0] ?? '';
  return before + figure + after;
}

/** `+2`, `−3`, `2`, `minus three`, a dash for none; undefined when the cell is no number of levels. */
export function adjustmentIn(text: string): number | undefined {
  const plain = text.replace(/[−–—]/g, '-').replace(/\blevels?\b/gi, '').trim();
  if (/^(?:-|none|n\/a|0|no)?$/i.test(plain)) return 0;
  const match = new RegExp(`^(\\+|-|minus|plus|less|add|subtract)?\\s?(${NUMBER})$`, 'i').exec(plain);
  const value = match ? numberOf(match[2]!) : undefined;
  if (!match || value === undefined || value > 50) return undefined;
  return /^(?:-|minus|less|subtract)$/i.test(match[1] ?? '') ? -value : value;
}

export interface SentenceFigures {
  readonly levels: readonly Figure<number>[];
  readonly categories: readonly Figure<Category>[];
  readonly ranges: readonly Figure<MonthRange>[];
  readonly terms: readonly Figure<StatedTerm>[];
}

const NO_FIGURES: SentenceFigures = { levels: [], categories: [], ranges: [], terms: [] };

/** The figures of a sentence, with places that count from its start; looked for once as long as its paragraph stays as it is. */
export const figuresOf = remembered(({ text }: OwnSentence): SentenceFigures =>
  /\d|year|month|level|life/i.test(text)
    ? {
        levels: /level/i.test(text) ? levelsIn(text) : [], categories: /categor|CHC/i.test(text) ? categoriesIn(text) : [],
        ranges: /\d/.test(text) ? rangesIn(text) : [], terms: /year|month|life/i.test(text) ? termsIn(text) : [],
      }
    : NO_FIGURES);

/** Dates as tables and lists write them, short forms included. */
import { type CivilDate, civilDate, daysBetween } from '../../dates/civil-date';
import type { Filing } from '../../filing/model';
import { rememberedText } from '../../text/remembered';
import type { Span } from '../../text/span';

export interface Day {
  /** The day; for a month without a day, its first. */
  readonly date: CivilDate;
  /** Days by which it may be later: a month alone is no day. */
  readonly slack: number;
  readonly span: Span;
  readonly shown: string;
  readonly approximate: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
const SHORT = new RegExp(
  [
    String.raw`(?<![\d/.-])(\d{1,2})/(\d{1,2})/(\d{2})(?![\d/])`, // 3/14/24
    String.raw`(?<!\p{L})${MONTH}\s{0,2}(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?:,\s*)?\d{4})`, // Mar. 14
    String.raw`(?<!\p{L})${MONTH},?\s{1,2}([12]\d{3})\b`, // March 2024
    String.raw`(?<![\d/.-])(\d{1,2})/([12]\d{3})(?![\d/])`, // 3/2024
  ].map((f) => `(?:${f})`).join('|'),
  'giu',
);
const APPROXIMATE = /\b(?:about|around|approximately|approx\.?|circa|ca\.?|on or about|early|mid|late|by|since|before|after|until)[\s-]{0,3}$/i;

/** Every form of a date has one. */
const HAS_DIGIT = /\d/;

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The full dates of the filing inside `within`, by one binary search. */
export function datesWithin(filing: Filing, { start, end }: Span): Day[] {
  const { dates } = filing;
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (dates[mid]!.span.start < start) low = mid + 1;
    else high = mid;
  }
  const found: Day[] = [];
  for (let i = low; i < dates.length && dates[i]!.span.end <= end; i++) {
    const { date, span } = dates[i]!;
    found.push({ date, slack: 0, span, shown: filing.text.slice(span.start, span.end).replace(/\s+/g, ' '), approximate: APPROXIMATE.test(filing.text.slice(Math.max(start, span.start - 16), span.start)) });
  }
  return found;
}

const shortDates = rememberedText((text): readonly RegExpExecArray[] => [...text.matchAll(SHORT)]);

/**
 * The dates of a cell or of the head of an item, full and short, in order. A date without a year takes `year`; without
 * one it is left out.
 */
export function daysIn(filing: Filing, text: string, base: number, year: number | undefined): Day[] {
  if (!HAS_DIGIT.test(text)) return [];
  const full = datesWithin(filing, { start: base, end: base + text.length });
  const short = shortDates(text).flatMap((m): Day[] => {
    const span = { start: base + m.index, end: base + m.index + m[0].length };
    if (full.some((d) => d.span.start < span.end && span.start < d.span.end)) return [];
    const [, m1, d1, y1, name2, d2, name3, y3, m4, y4] = m;
    const date = m1 !== undefined ? civilDate(2000 + Number(y1), Number(m1), Number(d1))
      : name2 !== undefined ? (year === undefined ? undefined : civilDate(year, monthOf(name2), Number(d2)))
      : name3 !== undefined ? civilDate(Number(y3), monthOf(name3), 1)
      : civilDate(Number(y4), Number(m4), 1);
    const monthOnly = name3 !== undefined || m4 !== undefined;
    return date ? [{ date, slack: monthOnly ? 30 : 0, span, shown: m[0].trim(), approximate: APPROXIMATE.test(text.slice(Math.max(0, m.index - 16), m.index)) }] : [];
  });
  return [...full, ...short].sort((a, b) => a.span.start - b.span.start);
}

const EPOCH = '2000-01-01' as CivilDate;
/** Days since an arbitrary first one. */
export const dayNumber = rememberedText((d) => daysBetween(EPOCH, d as CivilDate)) as (d: CivilDate) => number;

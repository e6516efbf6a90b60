/** Dates written in prose. */
import { type CivilDate, civilDate } from '../dates/civil-date';
import { shifted, span } from '../text/span';
import { perLeaf } from './leaf';
import type { ProseBlock, ProseDate } from './model';
import { inEachBlock } from './splice';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '([12]\\d{3})';
const DATE = new RegExp(
  [
    `${MONTH}\\s*${DAY}(?:\\s*,\\s*|\\s+)${YEAR}`, // June 12, 2019
    `${DAY}\\s+(?:day\\s+of\\s+)?${MONTH}(?:\\s*,\\s*|\\s+)${YEAR}`, // 12 June 2019, 12th day of June, 2019
    `(\\d{1,2})/(\\d{1,2})/${YEAR}`, // 6/12/2019
    `${YEAR}-(\\d{2})-(\\d{2})(?!-?\\d)`, // 2019-06-12
  ].map((form) => `(?:${form})`).join('|'),
  'giu',
);

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

function dateOf(match: RegExpExecArray): CivilDate | undefined {
  const [, month1, day1, year1, day2, month2, year2, month3, day3, year3, year4, month4, day4] = match;
  if (year1 !== undefined) return civilDate(Number(year1), monthOf(month1), Number(day1));
  if (year2 !== undefined) return civilDate(Number(year2), monthOf(month2), Number(day2));
  if (year3 !== undefined) return civilDate(Number(year3), Number(month3), Number(day3));
  return civilDate(Number(year4), Number(month4), Number(day4));
}

const WORD = /^[\p{L}\p{N}_]$/u;

/** False when the match is a part of a longer word or number, such as a docket number or a path. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (WORD.test(before) || /[/\\-]/.test(before) || (before === '.' && WORD.test(text[start - 2] ?? ' '))) return false;
  // A time may follow a date: 2019-06-12T10:00.
  return !(WORD.test(after) && !/^T\d/.test(text.slice(end, end + 2))) && !(after === '/' && WORD.test(text[end + 1] ?? ' '));
}

/** The dates of one leaf; spans count from its start. */
export const datesOf = perLeaf(({ text }): readonly ProseDate[] => {
  // Every form has a year of four digits, which most sentences have not.
  if (!/[12]\d{3}/.test(text)) return [];
  const dates: ProseDate[] = [];
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match; match = DATE.exec(text)) {
    const end = match.index + match[0].length;
    const date = standsAlone(text, match.index, end) ? dateOf(match) : undefined;
    if (date) dates.push({ date, span: span(match.index, end) });
    // `5 June 12, 2019` hides a date inside what is none.
    else DATE.lastIndex = match.index + 1;
  }
  return dates;
});

const moved = ({ date, span: at }: ProseDate, by: number): ProseDate => ({ date, span: shifted(at, by) });

/** The dates in the blocks, in order; days that no calendar has are left out, and so are years of two digits. */
export const datesIn: (blocks: readonly ProseBlock[]) => readonly ProseDate[] = inEachBlock(({ leaf, span: { start } }) => datesOf(leaf).map((one) => moved(one, start)), moved);

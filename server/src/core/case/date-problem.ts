/** Why a value is not a civil date, and the date it most likely means. */
import { civilDate, formatDate, parseCivilDate, type CivilDate } from '../dates/civil-date';
import type { YamlScalar } from '../filing/yaml-node';
import { quoted } from './quoted';

export interface DateProblem {
  readonly message: string;
  readonly advice: string;
  readonly suggestion?: CivilDate;
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

const FORM = 'Write the date as YYYY-MM-DD, such as 2019-06-12.';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{4}-\d{1,2}-\d{1,2})(?:[Tt]|[ \t]{1,4})\d{1,2}(?::\d{2}|[ \t]?[ap]\.?m)/i;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH_DAY = /^([A-Za-z]{3,9})\.?[ \t]{1,4}(\d{1,2})(?:st|nd|rd|th)?,?[ \t]{1,4}(\d{4})$/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[ \t]{1,4}([A-Za-z]{3,9})\.?,?[ \t]{1,4}(\d{4})$/;
const NOT_KNOWN = /^(?:unknown|tbd|tba|pending|none|n\/?a|not yet|not filed|not known|to be determined|\?+|x+|y{2,4}-m{1,2}-d{1,2})$/i;
const DASHES = /[\u2010-\u2015\u2212]/g;

function monthNamed(word: string): number {
  const prefix = word.toLowerCase();
  const index = MONTHS.findIndex((month) => month.toLowerCase() === prefix || (prefix.length <= 4 && prefix.length >= 3 && month.toLowerCase().startsWith(prefix)));
  return index + 1;
}

/** `There is no February 30, 2023.`: the parts of a date that the calendar does not hold. */
function impossible(year: number, month: number, day: number): string {
  if (year === 0) return 'There is no year 0.';
  const name = MONTHS[month - 1];
  return name === undefined ? `There is no month ${month}.` : `There is no ${name} ${day}, ${year}.`;
}

function misformed(text: string, year: number, month: number, day: number, doubt = ''): DateProblem {
  const meant = civilDate(year, month, day);
  if (meant === undefined) return { message: impossible(year, month, day), advice: 'Check the date against the docket.' };
  return {
    message: `${quoted(text)} is not written as YYYY-MM-DD.`,
    advice: `Write ${meant}${doubt === '' ? '' : `, ${doubt}`}.`,
    suggestion: meant,
  };
}

/** What is wrong with a scalar that stands where a date belongs. `key` is the name of the key, for the advice. */
export function dateProblem(node: YamlScalar, key: string): DateProblem {
  const text = (typeof node.value === 'string' ? node.value : node.source).trim();
  const plain = text.replace(DASHES, '-');

  if (/^\d{4}$/.test(plain)) return { message: `${plain} is a year, not a date.`, advice: 'Give the month and the day too, as YYYY-MM-DD.' };
  if (/^\d{4}-\d{1,2}$/.test(plain)) return { message: `${quoted(text)} has no day.`, advice: 'Give the day too, as YYYY-MM-DD.' };

  const time = TIME.exec(plain);
  if (time) {
    const [year = 0, month = 0, day = 0] = time[1]!.split('-').map(Number);
    const meant = civilDate(year, month, day);
    if (meant === undefined) return { message: impossible(year, month, day), advice: 'Check the date against the docket.' };
    return { message: `${quoted(text)} has a time; a date here is a whole day.`, advice: `Write ${meant}, without the time.`, suggestion: meant };
  }

  const iso = ISO.exec(plain);
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    if (plain.length === 10 && civilDate(year, month, day) === undefined) return { message: impossible(year, month, day), advice: 'Check the date against the docket.' };
    return misformed(text, year, month, day);
  }
  const yearFirst = YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain);
  if (yearFirst) return misformed(text, Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));

  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast) {
    const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
    if (first > 12) return { message: `${quoted(text)} is not written as YYYY-MM-DD.`, advice: FORM };
    const meant = civilDate(year, first, second);
    return misformed(text, year, first, second, second <= 12 && second !== first && meant ? `if it means ${formatDate(meant)}` : '');
  }

  const named = MONTH_DAY.exec(plain);
  if (named && monthNamed(named[1]!)) return misformed(text, Number(named[3]), monthNamed(named[1]!), Number(named[2]));
  const british = DAY_MONTH.exec(plain);
  if (british && monthNamed(british[2]!)) return misformed(text, Number(british[3]), monthNamed(british[2]!), Number(british[1]));

  if (NOT_KNOWN.test(plain)) return { message: `${quoted(text)} is not a date.`, advice: `Leave \`${key}\` out until the date is known.` };
  const start = parseCivilDate(plain.slice(0, 10));
  if (start !== undefined) {
    return { message: `${quoted(text)} is more than a date.`, advice: `Write ${start} alone; an event can carry the rest as \`note\`.`, suggestion: start };
  }
  return { message: `${quoted(text)} is not a date.`, advice: FORM };
}

/** The parenthesis after a citation: `(5th Cir. 2003)`, `(U.S. June 18, 2026)`. */
import { type CivilDate, civilDate } from '../../dates/civil-date';
import { matchAt } from './scan';

export interface CourtAndDate {
  court?: string;
  /** Absent where the subsequent history after it has the year. */
  year?: string;
  date?: CivilDate;
  end: number;
}

const PARENTHESIS = / ?\(([^()]{0,90}?)((?:1[6-9]|20)\d\d)\)/y;
/** `(5th Cir.), cert. denied, 141 S. Ct. 438 (2020)`. */
const COURT_ALONE = / ?\(((?:\d{1,2}(?:st|nd|rd|th|d)|D\.C\.|Fed\.) Cir\.|(?:[NSEWMC]\. ?)?D\. ?[A-Z][a-z]{1,6}\.|(?:[NSEWMC]\. ?)?D\. ?[A-Z]\. ?[A-Z]\.)\)(?=, ?(?:cert\.|aff'd|rev'd|vacated|modified|reh'g|appeal))/y;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_AND_DAY = /(?:^| )(?:filed |decided |argued )?(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? ?(?:(\d{1,2}), ?)?$/;
/** A court begins with a capital or an ordinal: `S.D. Tex.`, `5th Cir.`; `quoting ...` is no court. */
const COURT = /^(?:[A-Z]|\d{1,2}(?:st|nd|rd|th|d) ?(?:Cir|Dist|Dep))[^"]{0,70}$/;

/** The day that `Mar. 5, 2024` names; undefined when it names none. */
export function dateIn(text: string): CivilDate | undefined {
  const match = /^([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2}), (\d{4})$/.exec(text);
  return match ? civilDate(Number(match[3]), MONTHS.indexOf(match[1]!.toLowerCase()) + 1, Number(match[2])) : undefined;
}

/** What the parenthesis at `at` says; undefined when there is none, or none of a court and a year. */
export function courtAndDate(text: string, at: number): CourtAndDate | undefined {
  const match = matchAt(PARENTHESIS, text, at);
  if (!match) {
    const court = matchAt(COURT_ALONE, text, at);
    return court ? { court: court[1]!, end: at + court[0].length } : undefined;
  }
  const year = match[2]!;
  const before = match[1]!.trimEnd();
  const day = MONTH_AND_DAY.exec(match[1]!);
  const court = (day ? match[1]!.slice(0, day.index) : before).replace(/[,;] ?$/, '').replace(/ (?:filed|decided)$/, '').trim();
  if (court !== '' && !COURT.test(court)) return undefined;
  const date = day?.[2] ? civilDate(Number(year), MONTHS.indexOf(day[1]!.slice(0, 3).toLowerCase()) + 1, Number(day[2])) : undefined;
  return { ...(court === '' ? {} : { court: tidyCourt(court) }), year, ...(date ? { date } : {}), end: at + match[0].length };
}

/** `5th Cir` and `Fifth Cir.` as courts are abbreviated; anything else as it stands. */
const tidyCourt = (court: string): string => court.replace(/\bCir$/, 'Cir.').replace(/^U\. S\.$/, 'U.S.');

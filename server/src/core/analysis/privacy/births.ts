/** Full dates of birth: a date counts only where the words about it say so. */
import type { Hit } from './model';

const MONTH = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:${MONTH}\\s{0,4}${DAY}\\s{0,3},?\\s{0,4}\\d{4}|${DAY}\\s{1,4}(?:day\\s{1,4})?(?:of\\s{1,4})?${MONTH}\\s{0,3},?\\s{0,4}\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})(?![\\w/]|-\\d)`;

const PLACE = '(?:\\s{1,4}(?:in|at)\\s{1,4}\\p{Lu}[\\p{L}.\'’-]{0,24}(?:,?\\s{1,4}\\p{Lu}[\\p{L}.\'’-]{0,24}){0,5},?)?';
const BORN = `(?:(?<!\\p{L})(?:[Bb]orn|BORN)|(?<=\\()b\\.)(?:\\s{1,4}\\p{L}{1,16}ly)?${PLACE}\\s{0,4}[:,(]?\\s{0,4}(?:on\\s{1,4}(?:or\\s{1,4}about\\s{1,4})?)?(?:the\\s{1,4})?`;
const LABEL = '(?<!\\p{L})(?:D\\.?\\s?O\\.?\\s?B\\b\\.?|[Dd]\\.?o\\.?b\\b\\.?|[Dd]/[Oo]/[Bb]|D/O/B|[Dd]ate\\s{1,4}of\\s{1,4}[Bb]irth|DATE\\s{1,4}OF\\s{1,4}BIRTH|[Bb]irth[\\s-]{0,2}[Dd]ates?|BIRTH[\\s-]{0,2}DATE|[Bb]irthday\\s{1,4}(?:is|was)(?=\\s)|[Bb]irthday(?=\\s{0,2}:))';
const LABEL_FILL = '(?:\\s{0,4}(?:[:=(#.,–—-]|\\)|DOB\\b|is\\b|was\\b|of\\b|on\\b|as\\b|listed\\b|given\\b|recorded\\b|shown\\b|the\\b|his\\b|her\\b|my\\b|defendant\\b|movant\\b|child\\b|minor\\b)){0,6}\\s{0,4}';

const AFTER_WORDS = [new RegExp(`${BORN}(${DATE})`, 'gu'), new RegExp(`${LABEL}${LABEL_FILL}(${DATE})`, 'gu')];
const BEFORE_LABEL = new RegExp(`(?<![\\w/-])(${DATE})\\s{0,3}\\(\\s{0,2}(?:DOB|D\\.O\\.B\\.|dob|[Dd]ate\\s{1,3}of\\s{1,3}birth|[Bb]irth\\s?date)\\b`, 'gu');
const SUBJECT = "(?:he|she|(?:his|her|their|my|our|the|a)\\s{1,4}(?:\\p{L}{1,16}\\s{1,4}){0,2}\\p{L}{1,16}|\\p{Lu}[\\p{L}.'’-]{0,24}(?:\\s{1,4}\\p{Lu}[\\p{L}.'’-]{0,24}){0,3})";
const ON_WHICH_BORN = new RegExp(`(?<![\\w/-])(${DATE}),?\\s{1,4}(?:(?:when|the\\s{1,4}day)\\s{1,4})?${SUBJECT}\\s{1,4}(?:was|were)\\s{1,4}born\\b(?!\\s{1,4}(?:in|into|with|to|of|out|from)\\b)`, 'gu');

/** Every form has one of these words; the forms themselves are dear to look for. */
const SPEAKS_OF_BIRTH = /born|birth|\bb\.|d[./]?\s?o[./]?\s?b/i;

/** Every full date of birth in `text`. `century` is the last two figures of this year: a later year of two figures is of the last century. */
export function birthDates(text: string, century: number): Hit[] {
  if (!SPEAKS_OF_BIRTH.test(text)) return [];
  const hits: Hit[] = [];
  const add = (start: number, value: string): void => {
    const year = yearOf(value, century);
    const on = /\bon\s{1,4}(?:or\s{1,4}about\s{1,4})?(?:the\s{1,4})?$/i.exec(text.slice(Math.max(0, start - 20), start));
    hits.push({ kind: 'birth-date', start, end: start + value.length, redacted: year, ...(on ? { edit: { start: start - on[0].length, newText: `in ${year}` } } : {}) });
  };
  for (const form of AFTER_WORDS) for (const m of text.matchAll(form)) add(m.index + m[0].length - m[1]!.length, m[1]!);
  for (const m of text.matchAll(BEFORE_LABEL)) add(m.index, m[1]!);
  for (const m of text.matchAll(ON_WHICH_BORN)) add(m.index, m[1]!);
  return hits;
}

/** The year; one of two figures is completed only where it cannot be of this century. */
function yearOf(value: string, century: number): string {
  const full = /\d{4}/.exec(value)?.[0];
  if (full) return full;
  const short = value.slice(-2);
  return Number(short) > century ? `19${short}` : `’${short}`;
}

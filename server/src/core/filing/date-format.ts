/** Writes a date as another one is written. */
import { dayOf, monthOf, yearOf, type CivilDate } from '../dates/civil-date';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const ordinal = (day: number): string => {
  const tens = day % 100;
  return `${day}${tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
};

/** A short month is cut as the model cuts its own; May, June and July are short already. */
function monthLike(model: string, month: number): string {
  const full = MONTHS[month - 1]!;
  const letters = model.replace(/\.$/, '');
  const isFull = MONTHS.some((m) => m.toLowerCase() === letters.toLowerCase());
  const short = month === 9 ? 'Sept' : full.slice(0, full.length <= 4 ? full.length : 3);
  const word = isFull ? full : short + (model.endsWith('.') && short !== full ? '.' : '');
  return letters.length > 1 && letters === letters.toUpperCase() ? word.toUpperCase() : word;
}

const padded = (n: number, like: string): string => (like.length === 2 && like.startsWith('0') ? String(n).padStart(2, '0') : String(n));

/** `date` in the form in which `written` writes its own: `Jan. 5, 2019`, `5th day of January, 2019`, `01/05/2019`, `2019-01-05`. */
export function dateLike(written: string, date: CivilDate): string {
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  if (/^\d{4}-/.test(written)) return date;
  const slashes = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(written);
  if (slashes) return `${padded(month, slashes[1]!)}/${padded(day, slashes[2]!)}/${year}`;
  const name = /(?!(?:st|nd|rd|th|day|of)\b)\p{L}{3,}\.?/u.exec(written)?.[0] ?? '';
  return written
    .replace(name, '\u0001')
    .replace(/\d{4}/, '\u0002')
    .replace(/\d{1,2}(st|nd|rd|th)?/i, (found, suffix: string | undefined) => (suffix ? ordinal(day) : padded(day, found)))
    .replace('\u0001', monthLike(name, month))
    .replace('\u0002', String(year));
}

/** Lengths of time in the words of a message. */
import { DAY, HOUR, MINUTE } from './model';

const plural = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** `8 minutes`, `1 hour 4 minutes`, `43 days`; seconds are shown where `precision` is finer than a minute. */
export function lengthInWords(seconds: number, precision = MINUTE): string {
  const s = Math.abs(Math.round(seconds));
  if (s >= 2 * DAY) return plural(Math.round(s / DAY), 'day');
  const hours = Math.floor(s / HOUR);
  const minutes = Math.floor((s % HOUR) / MINUTE);
  const rest = precision < MINUTE || (hours === 0 && minutes === 0) ? s % MINUTE : 0;
  const parts = [hours > 0 ? plural(hours, 'hour') : '', minutes > 0 ? plural(minutes, 'minute') : '', rest > 0 ? plural(rest, 'second') : ''].filter((p) => p !== '');
  return parts.length > 0 ? parts.join(' ') : '0 minutes';
}

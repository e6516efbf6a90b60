/** Deadlines as an iCalendar file (RFC 5545): one all-day event each, with reminders. The same facts and day give the same bytes. */
import { addDays, daysBetween, date, formatDate, formatLong, parseCivilDate, type CivilDate } from '../dates/civil-date';
import { explainDeadline } from '../editor/explain-deadline';
import { toText } from '../editor/rich-text';
import { LAW_AS_OF } from '../law/as-of';
import { contentLines, escapeText, foldLine } from './content-lines';
import { entriesOf, refOf, type Entry, type ExportedMatter, type Scope, type Standing } from './entries';
import { checksumOf, type KeptEntry, type KeptFile } from './kept-file';

/** Days before the date: time to write, to review, to file, and a last call. */
const REMINDER_DAYS: readonly number[] = [60, 30, 14, 7, 1];

/** A SEQUENCE must grow with every revision (section 3.8.7.4). Counted in days, it grows with the day of the run. */
const FIRST_SEQUENCE_DAY = date('2000-01-01');

const AT = '@filing-lint';

const AS_OF = 'X-FILING-LINT-AS-OF';
const SCOPE = 'X-FILING-LINT-SCOPE';
const CHECKSUM = 'X-FILING-LINT-CHECKSUM';
const READINGS = 'X-FILING-LINT-READINGS';

const basic = (d: CivilDate): string => d.replaceAll('-', '');

/** `20261123` as `2026-11-23`; anything else as it is written. */
const extended = (value: string): string => (/^\d{8}$/.test(value) ? `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}` : value);

const BEFORE: Readonly<Record<Standing, string>> = { ahead: '', met: 'Met: ', late: 'Filed late: ', passed: 'Passed: ', 'wait-over': 'Wait over: ' };

function summary({ deadline, day, dates, standing, matter }: Entry): string {
  const reading = dates.length < 2 || deadline.kind === 'waiting-period' ? '' : day === dates[0] ? ', on the earliest reading' : ', on a later reading';
  return `${BEFORE[standing]}${deadline.title}${reading} (${matter.name})`;
}

function description({ id, deadline, day, dates, standing }: Entry): string {
  const { daysLeft: _daysLeft, filed, ...rest } = deadline;
  const parts: string[] = [];
  if (standing === 'ahead' && deadline.kind === 'deadline') {
    if (day !== dates[0]) parts.push(`The earliest reading, ${formatDate(dates[0]!)}, has passed. This is the next date that a court could hold to.`);
    else if (day !== deadline.due) parts.push('This is the earliest date that a court could hold to; the one that prevails here is below.');
    if (filed !== undefined) parts.push(`To be filed ${formatLong(filed)}.`);
  }
  // A distance in days would be wrong on the morrow, and a filing that is only planned is not made yet.
  const done = filed !== undefined && standing !== 'ahead' ? { filed } : {};
  parts.push(toText(explainDeadline({ ...rest, ...done })));
  parts.push(`Reference ${refOf(id)}. Law checked to ${formatDate(LAW_AS_OF)}. Drafting support, not legal advice.`);
  return parts.join('\n\n');
}

const inDays = (days: number): string => (days === 1 ? 'Tomorrow' : `In ${days} days`);

const alarm = (days: number, { deadline, matter }: Entry): string[] => [
  'BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${days}D`, `DESCRIPTION:${escapeText(`${inDays(days)}: ${deadline.title} (${matter.name})`)}`, 'END:VALARM',
];

function event(entry: Entry, asOf: CivilDate): string[] {
  const { id, day, dates, standing } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${id}${AT}`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `SEQUENCE:${Math.max(0, daysBetween(FIRST_SEQUENCE_DAY, asOf))}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    // The day on which it ends is not part of it (section 3.6.1).
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escapeText(summary(entry))}`,
    `DESCRIPTION:${escapeText(description(entry))}`,
    `${READINGS}:${dates.join(' ')}`,
    // A deadline takes no hours of the day; what it is about is privileged.
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...(standing === 'ahead' ? REMINDER_DAYS.flatMap((days) => alarm(days, entry)) : []),
    'END:VEVENT',
  ];
}

/** The calendar of `matters` as of `asOf`, with CRLF line ends. Without entries it is a calendar without events. */
export function calendar(matters: readonly ExportedMatter[], asOf: CivilDate, scope: Scope): string {
  const events = entriesOf(matters, asOf, scope).flatMap((entry) => event(entry, asOf));
  const write = (checksum: string): string => [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Filing Lint//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Deadlines (Filing Lint)',
    `${AS_OF}:${asOf}`,
    `${SCOPE}:${scope}`,
    `${CHECKSUM}:${checksum}`,
    ...events,
    'END:VCALENDAR',
  ].map(foldLine).join('');
  // Counted over what a reader finds in the file, so that writing and reading can never differ.
  return write(checksumOf(readCalendar(write(''))!));
}

/** A calendar written by `calendar`, perhaps changed since; undefined when it is none. Never throws. */
export function readCalendar(file: string): KeptFile | undefined {
  const open: string[] = [];
  const head = new Map<string, string>();
  const entries: KeptEntry[] = [];
  let current = new Map<string, string>();
  for (const { name, value, text } of contentLines(file)) {
    if (name === 'BEGIN') {
      open.push(value.trim().toUpperCase());
      if (open.at(-1) === 'VEVENT') current = new Map();
    } else if (name === 'END') {
      if (open.pop() === 'VEVENT') entries.push(kept(current));
    } else if (open.at(-1) === 'VEVENT') current.set(name, text);
    else if (open.length === 1) head.set(name, text);
  }
  const asOf = parseCivilDate(head.get(AS_OF) ?? '');
  const scope = head.get(SCOPE);
  const checksum = head.get(CHECKSUM);
  if (asOf === undefined || checksum === undefined || (scope !== 'open' && scope !== 'all')) return undefined;
  return { asOf, scope, entries, also: [], checksum };
}

function kept(properties: ReadonlyMap<string, string>): KeptEntry {
  const get = (name: string): string => (properties.get(name) ?? '').trim();
  return {
    id: get('UID').replace(AT, ''),
    title: get('SUMMARY'),
    day: extended(get('DTSTART')),
    dates: get(READINGS).split(' ').filter((d) => d !== ''),
    says: [get('SUMMARY'), get('DESCRIPTION'), get('STATUS')],
  };
}

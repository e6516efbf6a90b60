/** Deadlines for people: what is due when, how the matter stands, and what is not known. */
import type { Deadline, DeadlineStatus, Reading } from '../../core/analysis/trace';
import { eventsSchema } from '../../core/case/schema/events';
import { daysBetween, formatShort, type CivilDate } from '../../core/dates/civil-date';
import { explainDeadlineText } from '../../core/editor/explain-deadline';
import type { MatterDeadlines } from '../../workspace/workspace';
import { count, hang, wrap, wrapLines, type Style } from '../terminal';
import { matterHeading } from './heading';
import { staleLaw } from './stylish';

export interface ShownMatter extends MatterDeadlines {
  /** The matter's path as the user would write it. */
  readonly shown: string;
  /** Where the facts come from, for the heading: the matter's path, and the filing asked about. */
  readonly source: string;
}

/** `Mon 2026-11-23`. */
const DATE_WIDTH = 14;
const INDENT = ' '.repeat(2 + DATE_WIDTH + 2);

const distance = (days: number): string => (days === 0 ? 'today' : days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`);

/** How a deadline stands, in words. Days are civil days. */
export function statusWords({ kind, status, due, filed, daysLeft }: Deadline): string {
  if (due === undefined) return status === 'not-triggered' ? 'not running' : 'not known';
  const left = daysLeft ?? 0;
  if (kind === 'waiting-period') {
    if (filed === undefined) return left > 0 ? `too early until then (${distance(left)})` : 'the wait is over';
    return filed < due ? `filed ${filed}, ${count(daysBetween(filed, due), 'day')} too early` : `met: filed ${filed}`;
  }
  if (filed !== undefined) {
    const late = daysBetween(due, filed);
    if (late > 0) return `${count(late, 'day')} late: filed ${filed}`;
    return late === 0 ? `met: filed ${filed}, on the last day` : `met: filed ${filed}, ${count(-late, 'day')} before the last day`;
  }
  return left < 0 ? `passed ${distance(left)}, no filing recorded` : `due ${distance(left)}`;
}

function paint({ colors }: Style, status: DeadlineStatus): (text: string) => string {
  if (status === 'missed' || status === 'premature') return colors.red;
  if (status === 'approaching') return colors.yellow;
  return status === 'met' ? colors.green : (text) => text;
}

/** An event or fact in plain words: its id, and what the documentation of the case file says it is. */
function named(key: string): string {
  const description = eventsSchema.properties?.[key]?.description;
  if (description === undefined) return key;
  const clause = /^[^.;(]*/.exec(description)?.[0].trim() ?? '';
  return `${key} (${clause.charAt(0).toLowerCase()}${clause.slice(1)})`;
}

const trigger = ({ trigger: from, final }: Deadline): string | undefined => {
  if (from === undefined) return undefined;
  return `runs from ${from.event} ${from.date}${final !== undefined && final !== from.date ? `; judgment final ${final}` : ''}`;
};

function otherReading(reading: Reading, asOf: CivilDate): string {
  const left = daysBetween(asOf, reading.due);
  return `or ${formatShort(reading.due)} (${distance(left)}), on another reading: ${reading.label}`;
}

function row(deadline: Deadline & { readonly due: CivilDate }, asOf: CivilDate, style: Style): string {
  const { colors, width } = style;
  const [title = '', ...more] = wrap(deadline.title, width - INDENT.length);
  const lines = [`  ${formatShort(deadline.due).padEnd(DATE_WIDTH)}  ${colors.bold(title)}`, ...more.map((line) => INDENT + colors.bold(line))];
  lines.push(hang(INDENT, statusWords(deadline), width, paint(style, deadline.status)));
  const from = trigger(deadline);
  if (from !== undefined) lines.push(hang(INDENT, from, width));
  const chosen = deadline.readings.find((r) => r.prevails && r.due === deadline.due) ?? deadline.readings.find((r) => r.due === deadline.due);
  if (deadline.readings.length > 1 && chosen) lines.push(hang(INDENT, `reading: ${chosen.label}`, width));
  for (const reading of deadline.readings) if (reading !== chosen) lines.push(hang(INDENT, otherReading(reading, asOf), width));
  if (deadline.missing.length > 0) lines.push(hang(INDENT, `could change with: ${deadline.missing.map(named).join('; ')}`, width));
  return lines.join('\n');
}

const isDated = (deadline: Deadline): deadline is Deadline & { readonly due: CivilDate } => deadline.due !== undefined;

function titled(title: string, items: readonly string[], width: number): string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => hang('  - ', item, width))];
}

function matter(shown: ShownMatter, asOf: CivilDate, style: Style): string {
  const { width } = style;
  const dated = shown.deadlines.filter(isDated).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const undated = shown.deadlines.filter((d) => !isDated(d));
  const unknown = undated.filter((d) => d.kind !== 'none' && d.status !== 'not-triggered');
  const parts = [
    matterHeading(shown.facts, shown.shown, shown.source, style),
    ...(dated.length > 0 ? [dated.map((d) => row(d, asOf, style)).join('\n\n')] : []),
    titled('Not known, because a fact is missing:', unknown.map((d) => `${d.title}: give ${d.missing.map(named).join('; ') || 'more facts'}`), width).join('\n'),
    titled('Not running (nothing that starts it is recorded):', undated.filter((d) => d.status === 'not-triggered').map((d) => d.title), width).join('\n'),
    titled('No deadline:', undated.filter((d) => d.kind === 'none').map((d) => d.title), width).join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The table of all matters, with a line break at its end. */
export function deadlinesTable(matters: readonly ShownMatter[], asOf: CivilDate, style: Style): string {
  const stale = staleLaw(asOf);
  const foot = [
    ...wrap(`As of ${formatShort(asOf)}. How a date was reached: add --explain ID, for instance --explain section-2255/f1.`, style.width),
    ...(stale ? wrap(stale, style.width) : []),
  ];
  return `${[...matters.map((m) => matter(m, asOf, style)), foot.join('\n')].join('\n\n')}\n`;
}

/** How the dates of the deadlines `id` were reached, matter by matter. */
export function deadlinesExplained(matters: readonly ShownMatter[], id: string, style: Style): string {
  const parts = matters.map((m) => {
    const found = m.deadlines.filter((d) => d.id === id);
    const body = found.map((d) => wrapLines(explainDeadlineText(d), style.width));
    const none = `Nothing recorded in this matter speaks to ${id}.`;
    return [matterHeading(m.facts, m.shown, m.source, style), ...(body.length > 0 ? body : wrap(none, style.width))].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

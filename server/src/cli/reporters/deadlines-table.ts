/** Deadlines for people: what is due when, how the matter stands, and what is not known. */
import type { Deadline, DeadlineStatus } from '../../core/analysis/trace';
import { formatLong, formatShort, type CivilDate } from '../../core/dates/civil-date';
import { named, startWords, statusWords } from '../../core/editor/deadline-words';
import { explainDeadline } from '../../core/editor/explain-deadline';
import type { MatterDeadlines } from '../../workspace/workspace';
import { blocksText, hang, wrap, type Style } from '../terminal';
import { matterHeading } from './heading';
import { laterLaw, lawAge } from './law';

export interface ShownMatter extends MatterDeadlines {
  /** The matter's path as the user would write it. */
  readonly shown: string;
  /** Where the facts come from, for the heading: the matter's path, and the filing asked about. */
  readonly source: string;
}

/** `Mon 2026-11-23`. */
const DATE_WIDTH = 14;
const INDENT = ' '.repeat(2 + DATE_WIDTH + 2);

type Dated = Deadline & { readonly due: CivilDate };
const isDated = (deadline: Deadline): deadline is Dated => deadline.due !== undefined;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function paint({ colors }: Style, status: DeadlineStatus): (text: string) => string {
  if (status === 'missed' || status === 'premature') return colors.red;
  if (status === 'approaching') return colors.yellow;
  return status === 'met' ? colors.green : (text) => text;
}

function row(deadline: Dated, asOf: CivilDate, style: Style): string {
  const { colors, width } = style;
  const { due, readings, missing } = deadline;
  const [title = '', ...more] = wrap(deadline.title, width - INDENT.length);
  const lines = [`  ${formatShort(due).padEnd(DATE_WIDTH)}  ${colors.bold(title)}`, ...more.map((line) => INDENT + colors.bold(line))];
  const say = (text: string, painted?: (line: string) => string): number => lines.push(hang(INDENT, text, width, painted));
  say(statusWords(deadline, due, asOf), paint(style, deadline.status));
  const from = startWords(deadline);
  if (from !== undefined) say(`runs from ${from}`);
  const chosen = readings.find((r) => r.prevails && r.due === due) ?? readings.find((r) => r.due === due);
  if (chosen && readings.length > 1) say(`on this reading: ${chosen.label}`);
  for (const reading of readings) {
    if (reading !== chosen) say(`or ${formatShort(reading.due)} (${statusWords(deadline, reading.due, asOf)}), on another reading: ${reading.label}`);
  }
  if (missing.length > 0) say(`could change with: ${missing.map(named).join('; ')}`);
  say(deadline.id, colors.dim);
  return lines.join('\n');
}

function rows(title: string, list: readonly Dated[], asOf: CivilDate, style: Style): string {
  return list.length === 0 ? '' : [style.colors.underline(title), ...list.map((d) => row(d, asOf, style))].join('\n\n');
}

function plainList(title: string, items: readonly string[], { width, colors }: Style): string {
  return items.length === 0 ? '' : [colors.underline(title), '', ...items.map((item) => hang('  - ', item, width))].join('\n');
}

const idAndTitle = ({ id, title }: Deadline): string => `${title} (${id})`;

function matter({ facts, shown, source, deadlines }: ShownMatter, asOf: CivilDate, style: Style): string {
  const dated = deadlines.filter(isDated).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const undated = deadlines.filter((d) => !isDated(d));
  const ahead = dated.filter((d) => d.filed === undefined && d.due >= asOf);
  const passed = dated.filter((d) => d.filed === undefined && d.due < asOf);
  const unknown = undated.filter((d) => d.kind !== 'none' && d.status !== 'not-triggered');
  const idle = undated.filter((d) => d.status === 'not-triggered');
  const parts = [
    matterHeading(facts, shown, source, style),
    rows('Ahead', ahead, asOf, style),
    plainList('Not known, because a fact is missing', unknown.map((d) => `${idAndTitle(d)}. ${capital(`give ${d.missing.map(named).join('; ') || 'more facts'}`)}.`), style),
    rows('Filed', dated.filter((d) => d.filed !== undefined), asOf, style),
    rows('Passed', passed, asOf, style),
    plainList('Not running: nothing that starts it is recorded', idle.map(idAndTitle), style),
    plainList('No deadline', undated.filter((d) => d.kind === 'none').map((d) => d.title), style),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The avenues that the matters' dates are about. */
export const datedAvenues = (matters: readonly ShownMatter[]): string[] => matters.flatMap((m) => m.deadlines.filter(isDated).map((d) => d.avenue));

/** The table of all matters, with a line break at its end. */
export function deadlinesTable(matters: readonly ShownMatter[], asOf: CivilDate, style: Style): string {
  const foot = [
    ...wrap(`As of ${formatLong(asOf)}. How a date was reached: add --explain ID, for instance --explain section-2255/f1.`, style.width),
    ...laterLaw(asOf, datedAvenues(matters), style),
    ...lawAge(asOf, style),
  ];
  return `${[...matters.map((m) => matter(m, asOf, style)), foot.join('\n')].join('\n\n')}\n`;
}

/** How the dates of the deadlines `id` were reached, matter by matter. */
export function deadlinesExplained(matters: readonly ShownMatter[], id: string, style: Style): string {
  const parts = matters.map((m) => {
    const found = m.deadlines.filter((d) => d.id === id);
    const body = found.map((d) => blocksText(explainDeadline(d), style.width));
    const none = `Nothing recorded in this matter speaks to ${id}.`;
    return [matterHeading(m.facts, m.shown, m.source, style), ...(body.length > 0 ? body : wrap(none, style.width))].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

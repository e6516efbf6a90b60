/** Hovers over events and dates: what happened, what it starts, and how a date was reached. */
import type { Deadline, Reading } from '../analysis/trace';
import type { CaseEvent } from '../case/facts';
import { formatLong, type CivilDate } from '../dates/civil-date';
import type { RuleContext } from '../rules/rule';
import { contains, type Span } from '../text/span';
import { explainDeadline, summarizeDeadline } from './explain-deadline';
import { avenueDeadlines, stillMatters } from './hover-avenue';
import { bulleted, code, divider, paragraph, strong, type Block, type Line } from './rich-text';

/** Deadlines of this paper's own avenue first, then by date; those without a date last. */
function inOrder(context: RuleContext, deadlines: readonly Deadline[]): Deadline[] {
  const own = new Set(avenueDeadlines(context));
  const rank = (d: Deadline): string => `${own.has(d) ? 0 : 1} ${d.due ?? '9999-99-99'}`;
  return [...deadlines].sort((a, b) => rank(a).localeCompare(rank(b)));
}

/** One after the other, with a line between. */
const apart = (parts: readonly (readonly Block[])[]): Block[] => parts.flatMap((part, i) => (i === 0 ? part : [divider, ...part]));

const startsOn = ({ steps }: Reading, date: CivilDate): boolean => steps[0]?.from === date;

/** True when the count of days begins with this event. */
function countsFrom(deadline: Deadline, event: CaseEvent): boolean {
  const { trigger } = deadline;
  if (trigger?.event === event.id) return trigger.date === event.at;
  return deadline.readings.some((reading) => startsOn(reading, event.at));
}

function eventLine(event: CaseEvent): Line {
  const details = [event.by === undefined ? undefined : `by ${event.by}`, event.source, event.note].filter((part) => part !== undefined);
  return [strong(formatLong(event.at)), details.length === 0 ? '.' : `: ${details.join('; ')}.`];
}

/**
 * The event `id` as written in `entry`, or only its occurrence at `within`, with every deadline counted from it.
 * Where the facts hold no usable date, the deadlines that wait for one.
 */
export function eventBlocks(context: RuleContext, id: string, entry: Span, within: Span | undefined): Block[] {
  const { facts, deadlines, path } = context;
  const written = facts.events.filter((e) => e.id === id && e.origin.file === path && contains(entry, e.origin.span));
  const exact = within === undefined ? [] : written.filter((e) => contains(e.origin.span, within) || contains(within, e.origin.span));
  const events = exact.length > 0 ? exact : written;
  if (events.length === 0) {
    const waiting = deadlines.filter((d) => d.missing.includes(id));
    return waiting.length === 0 ? [] : [paragraph('Needed for:'), bulleted(waiting.map((d): Line => [d.title]))];
  }
  return events.flatMap((event) => {
    const started = inOrder(context, deadlines.filter((d) => countsFrom(d, event)));
    // A rehearing denied starts five times, and most of them are over: what can still be met or was just missed is told in full.
    const live = started.filter((d) => stillMatters(context, d));
    const told = live.length > 0 ? live : started.slice(0, 1);
    const rest = started.filter((d) => !told.includes(d));
    return [
      paragraph(...eventLine(event)),
      ...(started.length === 0 ? [] : [paragraph('Counted from this day:')]),
      ...apart(told.map((d) => explainDeadline(d))),
      ...(rest.length === 0 ? [] : [divider, paragraph('Also counted from this day; their steps are among the deadlines of the matter:'), bulleted(rest.map((d): Line => [strong(d.title), `: ${summarizeDeadline(d)}`]))]),
    ];
  });
}

/** The events of the matter that fell on `date`. */
export function eventDateBlocks({ facts }: RuleContext, date: CivilDate): Block[] {
  const events = facts.events.filter((e) => e.at === date);
  return events.length === 0 ? [] : [bulleted(events.map((e): Line => [code(e.id), e.source === undefined ? '' : ` (${e.source})`]))];
}

/** What a date is to a deadline, in words; undefined when it is nothing to it. */
function meaningOf(deadline: Deadline, date: CivilDate): string | undefined {
  const opens = deadline.kind === 'waiting-period' ? 'first day on which filing is safe' : 'last day';
  if (deadline.due === date) return opens;
  const reading = deadline.readings.find((r) => r.due === date);
  if (reading !== undefined) return `${opens} if read this way: ${reading.label}`;
  if (deadline.final === date) return 'day on which the judgment became final';
  const other = deadline.readings.find((r) => r.final === date);
  return other === undefined ? undefined : `day on which the judgment became final if read this way: ${other.label}`;
}

/** Every deadline of the matter for which `date` was computed, with the steps to it. */
export function computedDateBlocks(context: RuleContext, date: CivilDate): Block[] {
  const found = inOrder(context, context.deadlines.filter((d) => meaningOf(d, date) !== undefined));
  return apart(found.map((d) => [paragraph(`${formatLong(date)}: ${meaningOf(d, date) ?? ''}.`), ...explainDeadline(d)]));
}

/** What the day of filing means for the deadlines of this paper's avenue. */
export function filedBlocks(context: RuleContext): Block[] {
  const judged = avenueDeadlines(context).filter((d) => d.filed !== undefined && d.due !== undefined);
  return judged.length === 0 ? [] : [bulleted(judged.map((d): Line => [strong(d.title), `: ${summarizeDeadline(d)}`]))];
}

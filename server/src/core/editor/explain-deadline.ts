/**
 * One wording of a deadline for every face of the product: the hover, the table of deadlines and
 * `deadlines --explain` show the same steps, the same readings and the same doubts.
 */
import type { Deadline, Reading, Step } from '../analysis/trace';
import { daysBetween, formatDate, formatLong } from '../dates/civil-date';
import { formerPeriods, periodWords } from '../law/deadlines/versions';
import type { Verified } from '../law/model';
import { grouped } from '../text/numbers';
import { bulleted, code, emphasis, numbered, paragraph, strong, toMarkdown } from './rich-text';
import type { Block, Line } from './rich-text';

const days = (count: number): string => {
  const amount = Math.abs(count);
  return `${grouped(amount)} ${amount === 1 ? 'day' : 'days'}`;
};

/** The answer in one sentence or two: the date, how far off it is, and what became of it. */
export function summarizeDeadline(deadline: Deadline): string {
  const { due, filed, daysLeft } = deadline;
  if (deadline.kind === 'none') return 'No deadline applies.';
  if (due === undefined) {
    return deadline.status === 'not-triggered'
      ? 'Not running: nothing that starts it is recorded.'
      : 'Cannot be computed yet: a fact is missing.';
  }
  const left = filed === undefined && daysLeft !== undefined ? ` ${distance(daysLeft)}` : '';
  if (deadline.kind === 'waiting-period') {
    const head = `First day on which filing is safe: ${formatLong(due)}${left}.`;
    if (filed === undefined) return head;
    const early = daysBetween(filed, due);
    return `${head} Filed ${filed}: ${early > 0 ? `${days(early)} too early` : 'the period had run'}.`;
  }
  const head = `Due ${formatLong(due)}${left}.`;
  if (filed === undefined) return head;
  const late = daysBetween(due, filed);
  return `${head} Filed ${filed}: ${late > 0 ? `${days(late)} late` : 'on time'}.`;
}

function distance(daysLeft: number): string {
  if (daysLeft === 0) return '(today)';
  return daysLeft > 0 ? `(${days(daysLeft)} left)` : `(${days(daysLeft)} ago)`;
}

function stepLine(step: Step): Line {
  const { from, to } = step;
  const dates =
    from !== undefined && to !== undefined && from !== to ? `: ${from} → ${to}` : to !== undefined ? `: ${to}` : from !== undefined ? `: ${from}` : '';
  const authority = step.authority === undefined ? '' : ` (${step.authority})`;
  const text = step.text.charAt(0).toUpperCase() + step.text.slice(1);
  return [`${text.replace(/[.:]$/, '')}${dates}${authority}`];
}

const DOUBT: Readonly<Record<Verified, string | undefined>> = {
  text: undefined,
  'second-hand': 'Part of this rests on a second-hand statement of the rule. Read the rule itself before you rely on the date.',
  memory: 'Part of this has not been checked against the text of the rule. Read the rule itself before you rely on the date.',
};

/** The reading whose date is `due`: the one that prevails, else the first with that date. */
function chosenReading(deadline: Deadline): Reading | undefined {
  const same = deadline.readings.filter((r) => r.due === deadline.due);
  return same.find((r) => r.prevails) ?? same[0];
}

function otherReadings(deadline: Deadline): Block[] {
  const chosen = chosenReading(deadline);
  const others = deadline.readings.filter((r) => r !== chosen);
  if (others.length === 0) return [];
  const blocks: Block[] = [
    paragraph(
      chosen?.prevails === true
        ? `Courts read this differently. The date above follows: ${chosen.label}. Other readings:`
        : `Courts read this differently, and none of the readings prevails here. The date above is the safe one${chosen === undefined ? '' : `: ${chosen.label}`}. Other readings:`,
    ),
  ];
  for (const reading of others) {
    const cites = reading.authorities.length === 0 ? '' : ` ${reading.authorities.join('; ')}.`;
    blocks.push(paragraph(strong(formatLong(reading.due)), `: ${reading.label}.${cites}`), numbered(reading.steps.map(stepLine)));
  }
  return blocks;
}

/** Where a period was counted as it stood in its day, what it is now: nobody should take the old one for the new. */
function changedSince({ steps, readings, authorities }: Deadline): string[] {
  const cited = [...authorities, ...steps.flatMap((s) => s.authority ?? []), ...readings.flatMap((r) => r.authorities)];
  return formerPeriods(cited).map(({ rule, then, now }) => {
    const since = now.from === undefined ? 'now' : `since ${formatDate(now.from)}`;
    return `The law has changed: a period of ${periodWords(then.period)} from ${rule.from} was counted as it stood in its day; ${since} it is ${periodWords(now.period)} (${now.authority}).`;
  });
}

/**
 * A deadline in full: title, answer, numbered steps with authority, other readings with theirs,
 * what is missing, and what to know. Nothing is computed here but distances in civil days.
 */
export function explainDeadline(deadline: Deadline): Block[] {
  const blocks: Block[] = [paragraph(strong(deadline.title)), paragraph(summarizeDeadline(deadline))];
  if (deadline.steps.length > 0) blocks.push(numbered(deadline.steps.map(stepLine)));
  blocks.push(...otherReadings(deadline));
  if (deadline.missing.length > 0) {
    const names = deadline.missing.flatMap((key, i): Line => (i === 0 ? [code(key)] : [', ', code(key)]));
    blocks.push(paragraph('Missing: ', ...names, `. Add ${deadline.missing.length === 1 ? 'it' : 'them'} under `, code('events'), ' or among the facts of the case file.'));
  }
  const notes = [...deadline.notes, ...changedSince(deadline)];
  if (notes.length > 0) blocks.push(bulleted(notes.map((note) => [note])));
  // A step may rest on several authorities, named one after the other.
  const further = deadline.authorities.filter((a) => !deadline.steps.some((s) => s.authority?.includes(a)));
  if (further.length > 0) blocks.push(paragraph(`See also: ${further.join('; ')}.`));
  const doubt = DOUBT[deadline.verified];
  if (doubt !== undefined) blocks.push(paragraph(emphasis(doubt)));
  return blocks;
}

/** The explanation as Markdown, user text escaped. */
export const explainDeadlineMarkdown = (deadline: Deadline): string => toMarkdown(explainDeadline(deadline));

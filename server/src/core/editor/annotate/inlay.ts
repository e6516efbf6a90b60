/** What is computed, beside what it was computed from: deadlines after the event that starts them, length, support. */
import type { Strength } from '../../analysis/prejudice/support';
import type { Deadline } from '../../analysis/trace';
import { wordsAllowed } from '../../law/limits/word-limits';
import { grouped, paperLength, paperSpan } from '../../rules/length/paper-length';
import type { RuleContext } from '../../rules/rule';
import type { Span } from '../../text/span';
import { shortStatus } from '../deadline-words';
import { explainDeadline } from '../explain-deadline';
import { avenueDeadlines, stillMatters } from '../hover-avenue';
import { divider, paragraph, type Block } from '../rich-text';
import { supportOf } from './support-of';

export interface InlayHint {
  /** Where it stands: right after this offset. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: readonly Block[];
}

/** Deadlines of the papers' own avenue first, then those nearest to today. */
function started(context: RuleContext, id: string, at: string): Deadline[] {
  const own = new Set(avenueDeadlines(context).map((d) => d.id));
  return context.deadlines
    .filter((d) => d.due !== undefined && d.trigger?.event === id && d.trigger.date === at)
    // A deadline that a paper of the matter takes is told however it stands; of the others only those that still run.
    .filter((d) => d.filed !== undefined || stillMatters(context, d))
    .sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)) || (a.due! < b.due! ? -1 : 1));
}

function eventHints(context: RuleContext): InlayHint[] {
  const { facts, path, asOf } = context;
  const hints: InlayHint[] = [];
  for (const event of facts.events) {
    if (event.origin.file !== path) continue;
    const found = started(context, event.id, event.at);
    if (found.length === 0) continue;
    const [first] = found;
    // Editors cut a hint off, VS Code after 43 characters: the date and how far off it is come first, the name of the deadline last.
    const label = ` → ${first!.due}, ${shortStatus(first!, first!.due!, asOf)}${found.length > 1 ? ` (+${found.length - 1})` : ''}: ${first!.title}`;
    hints.push({ offset: event.origin.span.end, label, tooltip: found.flatMap((d, i) => [...(i === 0 ? [] : [divider]), ...explainDeadline(d)]) });
  }
  return hints;
}

function lengthHint(context: RuleContext): InlayHint[] {
  const length = paperLength(context);
  if (!length) return [];
  const allowed = wordsAllowed(length.limit, context.facts.circuit?.value);
  return [{
    offset: paperSpan(context).end, label: ` ${grouped(length.words)} of ${grouped(allowed)} words`,
    tooltip: [paragraph(`${length.limit.paper} may have ${grouped(allowed)} words (${length.limit.authority}).`)],
  }];
}

const STRENGTH: Readonly<Record<Strength, readonly [label: string, tooltip: string]>> = {
  contemporaneous: ['supported by the record', 'A document or transcript of its time supports this assertion of prejudice.'],
  sworn: ['supported by sworn words', 'A declaration or testimony supports it; a paper of its time would be stronger.'],
  said: ['supported by statement only', 'What supports it is only said; a sworn statement or a paper of its time would be stronger.'],
  none: ['no support cited', 'No record cite, exhibit or concrete fact supports this assertion of prejudice.'],
};

function supportHints(context: RuleContext): InlayHint[] {
  return [...supportOf(context).values()].flatMap(({ needed, assertions }) => {
    if (!needed) return [];
    return assertions.map(({ span, strength, supported }): InlayHint => {
      const [label, tooltip] = STRENGTH[supported && strength === 'none' ? 'said' : strength];
      return { offset: span.end, label: ` ${label}`, tooltip: [paragraph(tooltip)] };
    });
  });
}

/** The hints that stand in `range`, in the order of the text. */
export function inlayHints(context: RuleContext, range: Span): readonly InlayHint[] {
  const all = [...eventHints(context), ...(context.role === 'filing' ? [...lengthHint(context), ...supportHints(context)] : [])];
  const seen = new Set<string>();
  return all
    .filter((h) => h.offset >= range.start && h.offset <= range.end)
    .sort((a, b) => a.offset - b.offset)
    .filter((h) => {
      const key = `${h.offset} ${h.label}`;
      return !seen.has(key) && seen.add(key);
    });
}

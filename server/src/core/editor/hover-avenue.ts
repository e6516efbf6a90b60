/** The hover over `avenue`: the standard, and what it means for this matter in days. */
import type { Deadline } from '../analysis/trace';
import { avenueById } from '../law/avenues/index';
import { avenueHover } from '../law/avenues/render';
import type { RuleContext } from '../rules/rule';
import { explainDeadline } from './explain-deadline';
import { bulleted, code, divider, markdown, type Block, type Line } from './rich-text';

/** The deadlines of this paper's avenue in this matter, in the order in which the avenue lists them. */
export function avenueDeadlines({ avenue, deadlines }: RuleContext): Deadline[] {
  const ids = (avenue === undefined ? undefined : avenueById(avenue))?.deadlines ?? [];
  return ids.flatMap((id) => deadlines.filter((d) => d.id === id));
}

/** Deadlines that have not begun to run, or wait for a fact: one line each. */
function waitingLine({ title, status, missing }: Deadline): Line {
  const state = status === 'not-triggered' ? 'not running' : 'cannot be computed yet';
  const needs = missing.flatMap((key, i): Line => [i === 0 ? '; needs ' : ', ', code(key)]);
  return [title, ': ', state, ...needs, '.'];
}

/** First what the matter's own dates come to, because that is what is looked for in a hurry; then the standard. Empty for an avenue that is not known. */
export function avenueBlocks(context: RuleContext): Block[] {
  const avenue = context.avenue === undefined ? undefined : avenueById(context.avenue);
  if (avenue === undefined) return [];
  const deadlines = avenueDeadlines(context);
  const answered = deadlines.filter((d) => d.due !== undefined || d.kind === 'none');
  const waiting = deadlines.filter((d) => !answered.includes(d));
  return [
    ...answered.flatMap((deadline) => [...explainDeadline(deadline), divider]),
    ...(waiting.length === 0 ? [] : [bulleted(waiting.map(waitingLine)), divider]),
    markdown(avenueHover(avenue)),
  ];
}

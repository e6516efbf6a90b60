/** The hover over `avenue`: the standard, and what it means for this matter in days. */
import type { Deadline } from '../analysis/trace';
import { avenueById } from '../law/avenues/index';
import { avenueHover } from '../law/avenues/render';
import type { RuleContext } from '../rules/rule';
import { explainDeadline } from './explain-deadline';
import { divider, markdown, type Block } from './rich-text';

/** The deadlines of this paper's avenue in this matter, in the order in which the avenue lists them. */
export function avenueDeadlines({ avenue, deadlines }: RuleContext): Deadline[] {
  const ids = (avenue === undefined ? undefined : avenueById(avenue))?.deadlines ?? [];
  return ids.flatMap((id) => deadlines.filter((d) => d.id === id));
}

/** Empty for an avenue that is not known. */
export function avenueBlocks(context: RuleContext): Block[] {
  const avenue = context.avenue === undefined ? undefined : avenueById(context.avenue);
  if (avenue === undefined) return [];
  return [markdown(avenueHover(avenue)), ...avenueDeadlines(context).flatMap((deadline) => [divider, ...explainDeadline(deadline)])];
}

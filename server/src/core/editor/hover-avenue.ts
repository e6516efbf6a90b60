/** The hover over `avenue`: the standard, and what it means for this matter in days. */
import type { Deadline } from '../analysis/trace';
import { daysBetween, formatDate } from '../dates/civil-date';
import { lawNotices } from '../law/as-of';
import { avenueById } from '../law/avenues/index';
import { avenueHover } from '../law/avenues/render';
import { CHANGES_SINCE, changesAfter } from '../law/changes';
import { coveredAmendments } from '../law/guidelines/amendments';
import type { RuleContext } from '../rules/rule';
import { explainDeadline } from './explain-deadline';
import { bulleted, code, divider, emphasis, markdown, paragraph, strong, type Block, type Line } from './rich-text';

/** The deadlines of this paper's avenue in this matter, in the order in which the avenue lists them. */
export function avenueDeadlines({ avenue, deadlines }: RuleContext): Deadline[] {
  const ids = (avenue === undefined ? undefined : avenueById(avenue))?.deadlines ?? [];
  return ids.flatMap((id) => deadlines.filter((d) => d.id === id));
}

/** A date that has just passed is news; one of years ago is not. */
const NEWS_DAYS = 30;

/** A deadline of the paper's own avenue, one that still runs, or one that has just been missed. */
export function stillMatters(context: RuleContext, deadline: Deadline): boolean {
  const { status, due } = deadline;
  if (status === 'open' || status === 'approaching' || (deadline.kind === 'waiting-period' && status === 'premature')) return true;
  if (status === 'missed' && due !== undefined && daysBetween(due, context.asOf) <= NEWS_DAYS) return true;
  return avenueDeadlines(context).includes(deadline);
}

/** Deadlines that have not begun to run, or wait for a fact: one line each. */
function waitingLine({ title, status, missing }: Deadline): Line {
  const state = status === 'not-triggered' ? 'not running' : 'cannot be computed yet';
  const needs = missing.flatMap((key, i): Line => [i === 0 ? '; needs ' : ', ', code(key)]);
  return [title, ': ', state, ...needs, '.'];
}

/** Most changes of law told in a hover; the newest matter most. */
const MOST_CHANGES = 5;

/** What a reader of a paper made, or checked, as of an earlier day must know of the law since. */
function lawSince({ avenue, facts, asOf }: RuleContext): Block[] {
  if (avenue === undefined) return [];
  const filed = facts.filed?.value;
  const day = filed !== undefined && filed < asOf ? filed : asOf;
  const changes = changesAfter(day, [avenue]);
  if (changes.length === 0) return [];
  const told = changes.slice(-MOST_CHANGES).reverse();
  const newest = changes.length > told.length ? ` The ${told.length} newest:` : '';
  const reach = day < CHANGES_SINCE ? ` Changes before ${formatDate(CHANGES_SINCE)} are not listed.` : '';
  return [
    paragraph(strong(`The law has changed since ${formatDate(day)}`), `, ${day === filed ? 'when it was filed' : 'the day taken for today'}.${reach}${newest}`),
    bulleted(told.map((c) => [`${formatDate(c.on)}: ${c.what.replace(/\.$/, '')} (${c.authority}).`, ...(c.verified === 'text' ? [] : [' ', emphasis(c.verified === 'memory' ? '(from memory)' : '(second-hand)')])])),
    divider,
  ];
}

/** Only these can be the ground of a motion under § 3582(c)(2), and the list of the day of the order counts. */
function covered({ avenue, asOf }: RuleContext): Block[] {
  if (avenue !== 'sentence-reduction') return [];
  const lines = coveredAmendments(asOf).map(({ name, subject, orderNotBefore }): Line => [
    `${name}: ${subject}${orderNotBefore ? `; no order may take effect before ${formatDate(orderNotBefore.day)} (${orderNotBefore.authority})` : ''}.`,
  ]);
  return [paragraph(strong(`Amendments known to be listed in USSG § 1B1.10(d) on ${formatDate(asOf)}`)), bulleted(lines), divider];
}

function notices({ asOf }: RuleContext): Block[] {
  return lawNotices(asOf).flatMap((notice) => [paragraph(strong(notice)), divider]);
}

/** First what the matter's own dates come to, because that is what is looked for in a hurry; then the standard. Empty for an avenue that is not known. */
export function avenueBlocks(context: RuleContext): Block[] {
  const avenue = context.avenue === undefined ? undefined : avenueById(context.avenue);
  if (avenue === undefined) return [];
  const deadlines = avenueDeadlines(context);
  const answered = deadlines.filter((d) => d.due !== undefined || d.kind === 'none');
  const waiting = deadlines.filter((d) => !answered.includes(d));
  return [
    ...notices(context),
    ...answered.flatMap((deadline) => [...explainDeadline(deadline), divider]),
    ...(waiting.length === 0 ? [] : [bulleted(waiting.map(waitingLine)), divider]),
    ...covered(context),
    ...lawSince(context),
    markdown(avenueHover(avenue)),
  ];
}

import { statedEvents, type StatedEvent } from '../../analysis/statements/stated-events';
import type { CaseEvent } from '../../case/facts';
import { daysBetween, formatDate, type CivilDate } from '../../dates/civil-date';
import { dateLike } from '../../filing/date-format';
import { eventWords } from '../../law/event-words';
import type { Finding, Rule, RuleContext } from '../rule';

/** The text gives an event of the case another day than the facts do. */
export const caseDateMismatch: Rule = {
  id: 'case/date-mismatch',
  severity: 'warning',
  summary: 'The text dates an event of the case differently from the case file.',
  roles: ['filing'],
  *run(context) {
    for (const stated of statedEvents(context.filing, context.facts, context.avenue)) {
      const fact = contradicted(context, stated);
      if (fact) yield finding(context, stated, fact);
    }
  },
};

/** Farther apart than this, the sentence is likely about another event of the same kind, such as a sentence in an earlier case. */
const SAME_EVENT_DAYS = 366;

/** The fact that the statement contradicts; undefined when a date fits, or when none is near enough to be the same event. */
function contradicted({ facts, document, avenue }: RuleContext, stated: StatedEvent): CaseEvent | undefined {
  const told: readonly string[] = [stated.event, ...stated.or];
  const dated = facts.events.filter((e) => told.includes(e.id));
  if (dated.some((e) => e.at === stated.date)) return undefined;
  const isThisPaper = (stated.event === 'section-2255-filed' && avenue === 'section-2255') || (stated.event === 'notice-of-appeal-filed' && document === 'notice-of-appeal');
  if (isThisPaper && facts.filed?.value === stated.date) return undefined;
  // A later judgment or motion of a case that went back belongs to a round of its own.
  const candidates = dated.filter((e) => e.id === stated.event);
  const near = candidates.filter((e) => Math.abs(daysBetween(e.at, stated.date)) <= SAME_EVENT_DAYS || slipOfTheYear(e.at, stated.date));
  if (near.length === 0) return undefined;
  const nearest = near.reduce((a, b) => (Math.abs(daysBetween(b.at, stated.date)) < Math.abs(daysBetween(a.at, stated.date)) ? b : a));
  return nearest;
}

const slipOfTheYear = (a: CivilDate, b: CivilDate): boolean => a.slice(5) === b.slice(5);

function finding({ filing, path }: RuleContext, stated: StatedEvent, fact: CaseEvent): Finding {
  const written = filing.text.slice(stated.span.start, stated.span.end);
  const right = dateLike(written, fact.at);
  const where = fact.origin.file === path ? 'the front matter' : fact.origin.file;
  return {
    span: stated.span,
    what: `The text dates ${eventWords(stated.event)} ${formatDate(stated.date)}; ${where} says ${formatDate(fact.at)}.`,
    why: 'Deadlines are counted from the date in the facts, and the court will compare this sentence with its docket. One of the two is wrong.',
    do: `Look at the docket and correct the text, or correct "${fact.origin.key}".`,
    confidence: 'likely',
    related: [{ file: fact.origin.file, span: fact.origin.span, message: `"${fact.origin.key}" is ${formatDate(fact.at)} here` }],
    fixes: [{ title: `Write ${right}, the date in ${where}`, safety: 'unsafe', edits: [{ span: stated.span, newText: right }] }],
  };
}

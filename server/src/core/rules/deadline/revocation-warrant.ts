import { lateWarrant, type LateWarrant } from '../../analysis/deadlines/revocation-answer';
import { daysBetween, formatDate } from '../../dates/civil-date';
import { supervision } from '../../law/deadlines/index';
import type { Finding, Rule, RuleContext } from '../rule';
import { dayCount } from '../wording';
import { avenueSpan } from './governing';

const AVENUE = 'supervised-release-revocation';
/** Papers in which the point would be made. */
const ANSWERS = ['motion', 'memorandum', 'brief', 'reply', 'petition', 'objections', 'letter'];

/** A petition to revoke after the term has ended: whether a warrant or summons issued in time is not known, or it did not. */
export const deadlineRevocationWarrant: Rule = {
  id: 'deadline/revocation-warrant',
  severity: 'warning',
  summary: 'The term of supervision has ended, and the warrant or summons for revocation came later or has no date.',
  roles: ['filing'],
  *run(context) {
    if (context.avenue !== AVENUE || !ANSWERS.includes(context.document)) return;
    const found = lateWarrant(context.filing, context.facts, AVENUE, context.deadlines, context.facts.filed?.value ?? context.asOf);
    if (found) yield found.issued === undefined ? undated(context, found) : late(context, found, found.issued);
  },
};

const end = ({ ended, estimated }: LateWarrant): string =>
  estimated ? `by what the paper and the facts tell, the term of supervision ended on ${formatDate(ended)}` : `the term of supervision ended on ${formatDate(ended)}`;

const upper = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

const common = (context: RuleContext): Pick<Finding, 'span' | 'why' | 'authorities' | 'related'> => ({
  span: avenueSpan(context),
  why: supervision.WARRANT_FIRST.text,
  authorities: supervision.WARRANT_FIRST.authorities,
  related: context.facts.events
    .filter((e) => e.id === 'supervised-release-ends' || supervision.revocationWarrant.doneBy.includes(e.id))
    .map((e) => ({ file: e.origin.file, span: e.origin.span, message: `"${e.id}" is ${formatDate(e.at)} here` })),
});

const undated = (context: RuleContext, found: LateWarrant): Finding => ({
  ...common(context), confidence: 'check',
  what: `${upper(end(found))}, and neither the facts nor the paper give the day on which a warrant or summons issued.`,
  do: `Find it on the docket (the day of the petition or of the arrest does not count) and add "revocation-warrant-issued" or "revocation-summons-issued" under "events:". If none issued before the term ended, ask that the petition be dismissed. ${supervision.TERM_MOVES}`,
});

const late = (context: RuleContext, found: LateWarrant, issued: NonNullable<LateWarrant['issued']>): Finding => ({
  ...common(context), confidence: found.estimated ? 'check' : 'likely',
  what: `${upper(end(found))}; the warrant or summons issued on ${formatDate(issued)}, ${dayCount(daysBetween(found.ended, issued))} later, and the paper does not argue that the court can no longer revoke.`,
  do: `Check both dates against the docket, and whether an earlier warrant or summons issued on this or another alleged violation. If none did, ask that the petition be dismissed. ${supervision.TERM_MOVES}`,
});

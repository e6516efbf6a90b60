import type { Deadline } from '../../analysis/trace';
import { daysBetween, formatLong } from '../../dates/civil-date';
import { deadlineRule } from '../../law/deadlines/index';
import type { Span } from '../../text/span';
import type { Finding, Rule, RuleContext } from '../rule';
import { counted, dayCount } from '../wording';
import { alternatives, avenueSpan, governing } from './governing';

/** Not filed yet, and due soon under the earliest reading: on the filing, and on the case file of its matter. */
export const deadlineApproaching: Rule = {
  id: 'deadline/approaching',
  severity: 'warning',
  summary: 'Not filed yet, and the deadline is near.',
  roles: ['filing', 'case'],
  *run(context) {
    const groups = context.role === 'filing' ? alternatives(governing(context)) : context.deadlines.filter(ours).map((d) => [d]);
    for (const group of groups) {
      const open = group.filter((d) => d.kind === 'deadline' && !d.filed && d.earliest !== undefined && d.earliest >= context.asOf);
      const next = open.sort((a, b) => (a.earliest! < b.earliest! ? -1 : 1))[0];
      if (!next || daysBetween(context.asOf, next.earliest!) > context.options.warnDays) continue;
      yield finding(context, next);
    }
  },
};

/** Deadlines that bind the movant and open an avenue; not the court's, the government's or an agency's own. */
const ours = (d: Deadline): boolean =>
  d.avenue !== 'rule-35b' && (deadlineRule(d.id)?.governs.length ?? 0) > 0;

function finding(context: RuleContext, next: Deadline): Finding {
  const left = daysBetween(context.asOf, next.earliest!);
  return {
    span: context.role === 'filing' ? avenueSpan(context) : triggerSpan(context, next),
    what: `${next.title}: due ${left === 0 ? 'today' : `in ${dayCount(left)}`}, ${formatLong(next.earliest!)}.`,
    why: `${next.authorities[0] ?? ''}, ${counted(next)}.${next.readings.length > 1 ? ' This is the earliest of the readings; it is the safe one.' : ''}`,
    do: next.id === 'plea-offer-review/expiry'
      ? 'By then have the client’s signed decision, or an extension in writing, and add "decided" under "plea-offer:".'
      : context.role === 'filing'
        ? `File by that day${cutoffNote(context)}, or add the date in "filed:" once it is filed.`
        : `File by that day${cutoffNote(context)}. If it was filed already, add the event with its date.`,
    confidence: 'certain',
    authorities: next.authorities,
  };
}

/** Where a rule or an order ends the day before midnight (Fed. R. Crim. P. 45(a)(4)), as the settings say. */
const cutoffNote = ({ options: { office } }: RuleContext): string => (office?.cutoff === undefined ? '' : `, electronically before ${office.cutoff} by the settings`);

function triggerSpan(context: RuleContext, d: Deadline): Span {
  const event = context.facts.events.find((e) => e.id === d.trigger?.event && e.at === d.trigger.date);
  return event?.origin.file === context.path ? event.origin.span : { start: 0, end: 0 };
}

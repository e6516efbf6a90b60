import type { Deadline } from '../../analysis/trace';
import type { Rule, RuleContext } from '../rule';
import { avenueSpan, governing } from '../deadline/governing';

/** A fact without which a deadline cannot be computed, or only with a doubt. */
export const caseMissingFact: Rule = {
  id: 'case/missing-fact',
  severity: 'info',
  summary: 'A fact needed to decide something is absent.',
  roles: ['filing', 'case'],
  *run(context) {
    const asked = context.role === 'filing' ? governing(context) : context.deadlines.filter((d) => d.id === 'section-2255/f1');
    for (const d of asked) {
      if (d.missing.length === 0 || d.status === 'not-triggered') continue;
      yield {
        span: place(context),
        what: d.due
          ? `${d.title}: the date ${d.due} rests on an assumption, because ${names(d)} not recorded.`
          : `${d.title}: no date can be computed, because ${names(d)} not recorded.`,
        why: d.notes.at(-1) ?? '',
        do: `Add ${d.missing.map((m) => `"${m}"`).join(' and ')} under "events:" with the date from the docket sheet.`,
        confidence: 'certain',
      };
    }
  },
};

const names = (d: Deadline): string =>
  `${d.missing.map((m) => `"${m}"`).join(' and ')} ${d.missing.length === 1 ? 'is' : 'are'}`;

function place(context: RuleContext) {
  if (context.role === 'filing') return avenueSpan(context);
  const root = context.filing.frontMatter?.root;
  const events = root?.kind === 'map' ? root.entries.find((e) => e.key === 'events') : undefined;
  return events?.keySpan ?? { start: 0, end: 0 };
}

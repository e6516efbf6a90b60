import type { Deadline } from '../../analysis/trace';
import { EVENTS } from '../../case/schema/event-table';
import { deadlineRule } from '../../law/deadlines/index';
import type { EventId } from '../../law/ids';
import type { Rule, RuleContext } from '../rule';
import { avenueSpan, governing } from '../deadline/governing';

/** A fact without which a deadline cannot be computed, or only with a doubt. */
export const caseMissingFact: Rule = {
  id: 'case/missing-fact',
  severity: 'info',
  summary: 'A fact needed to decide something is absent.',
  roles: ['filing', 'case'],
  *run(context) {
    const asked = context.role === 'filing' ? governing(context) : askedOfCase(context);
    for (const d of asked) {
      if (d.missing.length === 0 || d.status === 'not-triggered') continue;
      yield {
        span: place(context),
        what: d.due
          ? `${d.title}: the date ${d.due} rests on an assumption, because ${names(d)} not recorded.`
          : `${d.title}: no date can be computed, because ${names(d)} not recorded.`,
        why: why(d),
        do: howToAdd(d.missing),
        confidence: 'certain',
      };
    }
  },
};

/**
 * A case file is asked only for what its own events leave open: half a history of direct review. A file about a
 * later order need not tell the story of the judgment, unless a § 2255 filing asks for it.
 */
function askedOfCase({ deadlines, facts }: RuleContext): Deadline[] {
  // Before judgment there is nothing to be final.
  if (facts.convictionBy?.value === 'pending') return [];
  const bare = facts.events.length === 0 || facts.events.every((e) => BEFORE_JUDGMENT.has(e.id));
  return deadlines.filter((d) => d.id === 'section-2255/f1' && (bare || !d.missing.includes('judgment-entered')));
}

const BEFORE_JUDGMENT = new Set(['offense-ended', 'indictment', 'plea', 'verdict', 'jury-discharged', 'sentence-imposed']);

/** What the situation itself says, without the sentences that go with every answer. */
function why(d: Deadline): string {
  const rule = deadlineRule(d.id);
  const own = d.notes.filter((n) => n !== rule?.extension && !rule?.notes.includes(n));
  if (own.length > 0) return own.join(' ');
  const authority = rule?.periods.at(-1)?.authority;
  return `The time runs from ${rule?.from ?? 'it'}${authority ? ` (${authority})` : ''}, and that cannot be told without it.`;
}

/** Where each missing fact goes, and where its date is found. */
function howToAdd(missing: readonly string[]): string {
  const events = missing.filter((m) => m !== 'court');
  const court = missing.length > events.length ? [`Add "court:" to the case file: circuits differ here.`] : [];
  if (events.length === 0) return court.join(' ');
  const places = events.flatMap((m) => FOUND.exec(EVENTS[m as EventId]?.description ?? '')?.[1] ?? []);
  const offDocket = events.length === 1 && places.length === 1 && !/docket|minute entry|order list/i.test(places[0]!);
  const where = offDocket ? `with its date, found ${places[0]!}` : 'with the date from the docket sheet';
  return [`Add ${events.map((m) => `"${m}"`).join(' and ')} under "events:" ${where}.`, ...court].join(' ');
}

const FOUND = /\bFound ((?:at|on|in) [^.;]{1,160}?)(?:[.;]|$)/;

const names = (d: Deadline): string =>
  `${d.missing.map((m) => `"${m}"`).join(' and ')} ${d.missing.length === 1 ? 'is' : 'are'}`;

function place(context: RuleContext) {
  if (context.role === 'filing') return avenueSpan(context);
  const root = context.filing.frontMatter?.root;
  const events = root?.kind === 'map' ? root.entries.find((e) => e.key === 'events') : undefined;
  return events?.keySpan ?? { start: 0, end: 0 };
}

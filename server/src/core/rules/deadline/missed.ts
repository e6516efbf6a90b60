import type { Deadline } from '../../analysis/trace';
import { formatDate, type CivilDate } from '../../dates/civil-date';
import { someBlock } from '../../filing/passages';
import type { Finding, Rule, RuleContext } from '../rule';
import { consequence, counted, late, readingLine } from '../wording';
import { alternatives, governing, timeSpan } from './governing';

/** Filed, or not yet filed today, after the period has run. */
export const deadlineMissed: Rule = {
  id: 'deadline/missed',
  severity: 'error',
  summary: 'The filing is dated, or would be filed today, after its deadline.',
  roles: ['filing'],
  *run(context) {
    for (const group of alternatives(governing(context))) {
      const finding = judge(context, group);
      if (finding) yield finding;
    }
  },
};

function judge(context: RuleContext, group: readonly Deadline[]): Finding | undefined {
  const dated = group.filter((d) => d.kind === 'deadline' && d.due !== undefined);
  if (dated.length === 0 || group.some((d) => d.id === 'section-2255/f1' && d.status === 'not-triggered')) return undefined;
  const on = dated.find((d) => d.filed)?.filed ?? context.asOf;
  const filed = dated.some((d) => d.filed);
  const passed = dated.filter((d) => on > d.latest!);
  const doubtful = dated.filter((d) => on > d.earliest! && on <= d.latest!);
  const open = dated.filter((d) => on <= d.earliest!);
  if (passed.length === dated.length) return allPassed(context, dated, on, filed, group);
  if (doubtful.length > 0 && open.length === 0) return someReadingsPassed(context, doubtful, on, filed);
  if (passed.length > 0 && open.length > 0 && !longerPeriodPleaded(context, open)) return onlyAnAlternative(context, passed, open, on, filed);
  return undefined;
}

/** Late under every reading of every alternative. An entry known only from memory makes a warning, not an error. */
function allPassed(context: RuleContext, dated: readonly Deadline[], on: CivilDate, filed: boolean, group: readonly Deadline[]): Finding {
  const d = dated.reduce((a, b) => (b.latest! > a.latest! ? b : a));
  const others = group.filter((x) => x.status === 'not-triggered' && x.id !== d.id);
  // The latest trigger counts: while the day of finality is unknown, it may still be the one that saves the motion.
  const unknown = group.find((x) => x.id === 'section-2255/f1' && x.due === undefined);
  const certain = unknown === undefined && d.verified !== 'memory' && d.readings.every((r) => r.settled !== 'likely' || r.verified !== 'memory');
  const last = d.latest!;
  return {
    span: timeSpan(context),
    severity: certain && d.nature !== 'administrative' ? 'error' : 'warning',
    confidence: certain ? 'certain' : 'likely',
    what: filed
      ? `${d.title}: filed ${formatDate(on)}, ${late(last, on)}. It was due ${formatDate(last)}, ${counted(d)}.`
      : `${d.title}: the time ran out on ${formatDate(last)}, ${counted(d)}; filed today it would be ${late(last, on)}.`,
    why: `${d.authorities.slice(0, 3).join('; ')}. ${consequence(d)}${d.readings.length > 1 ? ' It is late under every reading found.' : ''}`,
    do: unknown
      ? `Whether the final judgment gives a later date cannot be told: add ${unknown.missing.map((m) => `"${m}"`).join(' and ')}. ${wayOut(d, others.length > 0)}`
      : wayOut(d, others.length > 0),
    authorities: d.authorities,
    related: relatedTrigger(context, d),
  };
}

function wayOut(d: Deadline, otherTriggers: boolean): string {
  if (d.id.startsWith('section-2255/')) {
    return d.id.startsWith('section-2255/f')
      ? `Check the dates against the docket. If they are right, plead ${otherTriggers ? 'another trigger of § 2255(f) and add its event, ' : ''}equitable tolling (diligence and an extraordinary circumstance), or actual innocence, with the facts for it.`
      : 'Check the dates against the docket. If they are right, ask at once for an extension or, where notice of the order came late, for the time to appeal to be reopened.';
  }
  const extension = d.notes.find((n) => n.includes('extend') && !n.includes('cannot be extended'));
  return `Check the dates against the docket. ${extension ?? 'If they are right, consider whether another avenue is open.'}`;
}

function someReadingsPassed(context: RuleContext, doubtful: readonly Deadline[], on: CivilDate, filed: boolean): Finding {
  const d = doubtful[0]!;
  const prevailing = d.readings.find((r) => r.prevails);
  return {
    span: timeSpan(context),
    severity: 'warning',
    confidence: 'likely',
    what: `${d.title}: ${filed ? `filed ${formatDate(on)}` : 'filed today it'} is ${filed ? '' : 'would be '}${late(d.earliest!, on)} under the earliest reading of the time, in time under another.`.replace('it is would be', 'it would be'),
    why: `${d.readings.filter((r) => !r.arguable).length > 1 ? 'Courts differ' : 'The later date is only arguable'}: ${d.readings.map(readingLine).join(' — ')}.${prevailing ? ` In this circuit: ${formatDate(prevailing.due)}.` : ''} ${consequence(d)}`,
    do: 'Argue the later reading with its authority, and in the alternative plead what would excuse a late filing.',
    authorities: d.authorities,
    related: relatedTrigger(context, d),
  };
}

function onlyAnAlternative(context: RuleContext, passed: readonly Deadline[], open: readonly Deadline[], on: CivilDate, filed: boolean): Finding {
  const gone = passed[0]!;
  const left = open[0]!;
  return {
    span: timeSpan(context),
    severity: 'warning',
    confidence: 'likely',
    what: `${gone.title}: ${filed ? `filed ${formatDate(on)}, ` : 'filed today it would be '}${late(gone.latest!, on)} (due ${formatDate(gone.latest!)}); only “${left.title}” (due ${formatDate(left.due!)}) is still met.`,
    why: `${gone.authorities.slice(0, 2).join('; ')}. The later date helps only grounds that rest on ${left.trigger ? `"${left.trigger.event}"` : 'it'} (${left.authorities[0] ?? ''}).`,
    do: 'Say ground by ground which date saves it, and plead tolling or innocence for the grounds that it does not save.',
    authorities: [...gone.authorities, ...left.authorities],
    related: relatedTrigger(context, left),
  };
}

const NEWLY_DISCOVERED = /newly[\s-]+discovered/i;

/** A Rule 33 motion that pleads newly discovered evidence needs no word about the shorter time. */
function longerPeriodPleaded(context: RuleContext, open: readonly Deadline[]): boolean {
  if (!open.some((d) => d.id === 'rule-33/new-evidence')) return false;
  return (
    context.facts.claims.some((c) => c.kind === 'newly-discovered-evidence') ||
    someBlock(context.filing, NEWLY_DISCOVERED)
  );
}

function relatedTrigger(context: RuleContext, d: Deadline): Finding['related'] & object {
  const event = context.facts.events.find((e) => e.id === d.trigger?.event && e.at === d.trigger.date);
  return event ? [{ file: event.origin.file, span: event.origin.span, message: `${d.title} is counted from this date` }] : [];
}

import type { Deadline } from '../../analysis/trace';
import { daysBetween, formatDate, latest, type CivilDate } from '../../dates/civil-date';
import { perLeaf } from '../../filing/leaf';
import { datesOf } from '../../filing/dates';
import type { ProseDate } from '../../filing/model';
import { foundInPassages } from '../../filing/passages';
import { readSentences } from '../../analysis/statements/sentences';
import { statedPeriodsIn, wrongFor } from '../../analysis/statements/stated-periods';
import type { DeadlineRule } from '../../law/deadlines/index';
import type { DatedPeriod } from '../../law/model';
import { periodText } from '../../law/time/counting';
import { REJECTION, WRONG_COUNTS } from '../../law/wrong-counts';
import { shifted, span, type Span } from '../../text/span';
import type { Finding, Rule, RuleContext } from '../rule';
import { alternatives, governing } from './governing';

/** How much text before and after a match is looked at for words that change its meaning. */
const AROUND = 120;

/** The text counts from the wrong event, states a wrong period, or a date that the facts do not give. */
export const deadlineWrongTrigger: Rule = {
  id: 'deadline/wrong-trigger',
  severity: 'warning',
  summary: 'The text counts a deadline from the wrong event, or states a wrong period or date.',
  roles: ['filing'],
  *run(context) {
    const counts = [...wrongCounts(context)];
    yield* counts;
    yield* wrongPeriods(context, counts.map((c) => c.span));
    yield* wrongDates(context);
  },
};

function* wrongCounts(context: RuleContext): Iterable<Finding> {
  const stated = countsOf(context.filing.passages);
  if (stated.length === 0) return;
  const newest = latest(context.facts.events.map((e) => e.at)) ?? context.asOf;
  for (const { entry, span } of stated) {
    if (entry.avenues && !entry.avenues.includes(context.avenue ?? '')) continue;
    if (entry.from && newest < entry.from) continue;
    yield {
      span,
      what: entry.what, why: `${entry.why} ${entry.authority}.`, do: entry.do,
      confidence: 'likely', authorities: [entry.authority],
    };
  }
}

const EVERY = new Map(WRONG_COUNTS.map((entry) => [entry, new RegExp(entry.pattern, `${entry.pattern.flags}g`)]));

/** What a leaf counts wrongly, whatever the filing; which entries speak to it is asked later. */
const countsIn = perLeaf(({ text }) =>
  [...EVERY].flatMap(([entry, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const around = text.slice(Math.max(0, match.index - AROUND), end + AROUND);
      const meant = REJECTION.test(around) || entry.unless?.test(around) === true || (entry.context && !entry.context.test(around));
      return meant ? [] : [{ entry, span: span(match.index, match.index + match[0].trimEnd().length) }];
    }),
  ),
);

const countsOf = foundInPassages((leaf) => (leaf.quoted ? [] : countsIn(leaf)));

/** A length stated as the time of a paper or step to which the law gives another; `told`: places already spoken of. */
function* wrongPeriods({ filing, facts, avenue }: RuleContext, told: readonly Span[]): Iterable<Finding> {
  const since = facts.events.map((e) => e.at).filter((at) => at !== undefined).sort()[0];
  for (const { own, span: place, block } of readSentences(filing).sentences) {
    if (filing.prose[block]!.quoted) continue;
    for (const stated of statedPeriodsIn(own)) {
      if (stated.act.avenues && !stated.act.avenues.includes(avenue ?? '')) continue;
      const rules = wrongFor(stated, since);
      if (!rules || told.some((t) => t.start < place.end && place.start < t.end)) continue;
      const [first, ...others] = rules.map((rule) => ({ rule, current: rule.periods.at(-1)! })) as [Timed, ...Timed[]];
      const authorities = [...new Set([first, ...others].map(({ current }) => current.authority))];
      yield {
        span: shifted(stated.span, place.start),
        what: `The text gives ${stated.shown} for ${stated.act.says}.`,
        why: `${others.length === 0 ? `The time is ${timeOf(first)}` : [first, ...others].map((one) => `${one.rule.title}: ${timeOf(one)}`).join('; ')}. ${authorities.join('; ')}.`,
        do: 'Correct the length, or name the order or rule that sets another.',
        confidence: 'likely', authorities,
      };
      break;
    }
  }
}

interface Timed {
  readonly rule: DeadlineRule;
  readonly current: DatedPeriod;
}

const timeOf = ({ rule, current }: Timed): string => `${periodText(current.period)} from ${rule.from}`;

const STATED_FINAL = /\b(?:became|become|becomes|was|is)\s+(?:thus\s+|therefore\s+)?final\s+(?:on\s+|as of\s+)?$/i;
const STATED_DUE =
  /\b(?:(?:limitations?|one-year|1-year)\s+(?:period|deadline|clock|year)|deadline|time\s+to\s+(?:file|appeal)|period)\b[^.;]{0,80}\b(?:expire[sd]?|ends?|ended|ran\s+out|runs?\s+out|runs?|ran|was|is|falls?|fell)\s+(?:on\s+|until\s+|through\s+)?$|\b(?:is|was|were)\s+due\s+(?:on\s+|by\s+)?$|\b(?:must|had\s+to)\s+(?:be\s+filed|file|have\s+been\s+filed)\s+(?:on\s+or\s+before|by|before|no\s+later\s+than)\s+$|\bha[ds]\s+until\s+$|\btimely\s+(?:if\s+filed\s+)?(?:on\s+or\s+before|by|until|through)\s+$/i;
const OTHER_PAPER = /\b(?:response|answer|opposition|brief|reply|restitution|payment|report|objections?|transcript|fee|status)\b/i;

/** A stated day of finality or due date, against every reading of the deadlines that govern the filing. */
function* wrongDates(context: RuleContext): Iterable<Finding> {
  const mine = alternatives(governing(context)).flat().filter((d) => d.due !== undefined);
  const told = toldOf(context.filing.passages);
  if (mine.length === 0 || told.length === 0) return;
  const everything = new Set(context.deadlines.flatMap((d) => d.readings.flatMap((r) => [r.due, r.final, ...r.steps.flatMap((s) => [s.to])])));
  for (const { before, ...stated } of told) {
    if (STATED_FINAL.test(before)) {
      const finals = [...new Set(mine.flatMap((d) => d.readings.flatMap((r) => r.final ?? [])))];
      if (finals.length > 0 && !finals.includes(stated.date) && near(stated.date, finals)) yield statedDate(stated, 'became final', finals, mine);
    } else if (STATED_DUE.test(before) && !everything.has(stated.date) && !OTHER_PAPER.test(before.slice(-60))) {
      const dues = [...new Set(mine.flatMap((d) => d.readings.map((r) => r.due)))];
      if (near(stated.date, dues)) yield statedDate(stated, 'was due', dues, mine);
    }
  }
}

/** Dates years away belong to something else, such as an earlier judgment. */
const near = (date: CivilDate, computed: readonly CivilDate[]): boolean => computed.some((c) => Math.abs(daysBetween(date, c)) <= 400);

function statedDate(stated: ProseDate, verb: 'became final' | 'was due', computed: readonly CivilDate[], mine: readonly Deadline[]): Finding {
  const subject = verb === 'became final' ? 'the judgment became final' : 'the filing was due';
  const authorities = [...new Set(mine.flatMap((d) => d.authorities))].slice(0, 4);
  return {
    span: stated.span,
    what: `The text says ${subject} on ${formatDate(stated.date)}; the facts give ${computed.map(formatDate).join(' or ')}.`,
    why: `Counted under ${authorities.slice(0, 2).join('; ')}. A wrong date here is the first thing the answer will point at.`,
    do: 'Correct the date, or correct the event in the case file that the count starts from.',
    confidence: 'likely',
    authorities,
  };
}

/** The dates of which the words before say that something was final or due, with those words. */
const toldOf = foundInPassages((leaf) =>
  leaf.quoted ? [] : datesOf(leaf).flatMap(({ date, span }) => {
    const before = leaf.text.slice(Math.max(0, span.start - 160), span.start).replace(/\s+/g, ' ');
    return STATED_FINAL.test(before) || STATED_DUE.test(before) ? [{ date, span, before }] : [];
  }),
);

/** Lengths of time that a filing states as law: `ten days to move for a new trial`. */
import type { CivilDate } from '../../dates/civil-date';
import type { OwnSentence } from '../../filing/sentences';
import { TIMED_ACTS, type TimedAct } from '../../law/acts';
import { deadlineRule, type DeadlineRule } from '../../law/deadlines/index';
import type { Unit } from '../../law/model';
import { NUMBER_WORDS, numberOf } from '../../text/number-words';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { REJECTION } from '../../law/wrong-counts';

export interface StatedPeriod {
  readonly act: TimedAct;
  readonly count: number;
  readonly unit: Unit;
  readonly shown: string;
  /** Offsets in the sentence. */
  readonly span: Span;
}

const PERIOD = new RegExp(
  String.raw`\b(?<n>\d{1,3}|${NUMBER_WORDS})(?:\s\(\d{1,3}\))?[- ](?:calendar |full |more )?(?<unit>day|week|month|year)s?\b`, 'gi',
);
const DURATION_WORD = /\b(?:day|week|month|year)s?\b/i;

/** Words of a rule, not of what somebody did. */
const NORMATIVE = /\b(?:must|shall|may|has to|have to|had to|ha[sd]|have|deadline|due|limit(?:s|ation)?|time to|period|window|allows?|allowed|gives?|gave|requires?|permits?|provides?|sets?|imposes?)\b/i;
/** What was done, and times that a court, a clerk or another law sets. */
const ANOTHER_TIME = /\b(?:took|waited|spent|passed|elapsed|later|ago|earlier|served|sentence of|imprisonment|custody|prison|extension|extended|enlarg\w+|court(?:['’]s)? (?:gave|set|allowed|granted|ordered|order)|ordered|scheduling|schedule|local rules?|L\. ?R\.|notice from|state (?:court|law|rule)|former(?:ly)?|until 2009|before 2009|before December)\b/i;
/** No rejection, but the way to state a limit. */
const LATEST = /\b(?:not|no) (?:later|more) than\b/gi;
/** `to`, `in which to`, or a rule's own verb has to stand between the length and the act. */
const LENGTH_BEFORE = /^(?:[^.;]{0,70}?\b(?:to|for|must|may|shall|has to|had to|on|of)\b)[^.;]{0,60}$/i;
const LENGTH_AFTER = /^[^.;]{0,90}\b(?:within|no later than|not later than|at most|has|had|have|is|was|are|were|a|an|the|(?:limit|period|deadline|window|time) of|(?:gives?|allows?)(?: the court| the government| him| her)?)\s+(?:the\s+|only\s+)?(?:first\s+)?$/i;
/** Before a length that is the time of an act named later. */
const LEAD = /\b(?:within|no later than|not later than|ha[sd]|have|gives?|gave|allows?|allowed|is|was|the|an?|only|of)\s+(?:(?:a|the)\s+(?:defendant|movant|prisoner|party|person|court|government)\s+|him\s+|her\s+|them\s+|only\s+|just\s+)?$/i;
const LIMIT = /\b(?:deadline|limit|period|window)/i;
/** A length to wait, before or behind the act. */
const WAITED = /\b(?:may|must|can|has to|have to|had to|should|eligible|requires?)\b[^.;]{0,80}\b(?:wait|waits|waiting|after|until)\s+(?:at least\s+|a full\s+|the\s+)?$/i;
/** What follows a limit: the event it runs from, what it is for, or the end. */
const TAIL = /^\s*(?:$|[.,;:()]|(?:after|from|following|in|within|under|before|by|deadline|limit|limitations?|period|window|time)\b|of\s+(?:the|his|her|its|their|entry|that|this|such|service|sentencing|disclosure|discovery|judgment|conviction|notice|supervis\w+)\b|(?:in which )?to\s+(?:file|move|seek|petition|appeal|object|ask|request|make|act|answer|respond|correct|bring|take|serve|apply)\b)/i;

const isElsewhere = (text: string): boolean => ANOTHER_TIME.test(text) || REJECTION.test(text);

/** The length a sentence gives an act as its time; undefined where it gives none, or gives the right one too. */
export const statedPeriodsIn = remembered(({ text }: OwnSentence): readonly StatedPeriod[] => {
  if (!DURATION_WORD.test(text) || !NORMATIVE.test(text) || isElsewhere(text.replace(LATEST, ' '))) return [];
  const acts = TIMED_ACTS.filter((act) => act.words.test(text) && act.unless?.test(text) !== true);
  if (acts.length === 0) return [];
  const periods = [...text.matchAll(PERIOD)].flatMap((m) => {
    const count = numberOf(m.groups!['n']!);
    const unit = m.groups!['unit']!.toLowerCase();
    return !(count > 0) ? [] : [{ count, unit: unit as Unit | 'week', shown: m[0], span: { start: m.index, end: m.index + m[0].length } }];
  });
  // With two lengths it is not certain which is meant for which act.
  const [period] = periods;
  if (!period || periods.length > 1) return [];
  const days = period.unit === 'week' ? { ...period, unit: 'day' as const, count: period.count * 7 } : { ...period, unit: period.unit };
  return acts.filter((act) => tied(text, act, period.span)).map((act) => ({ act, ...days }));
});

/** True where the length belongs to the act: it stands before it with `to`, or after it with `within`. */
function tied(text: string, act: TimedAct, { start, end }: Span): boolean {
  const at = act.words.exec(text);
  if (!at) return false;
  const actEnd = at.index + at[0].length;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/\bno\s+$/i.test(before) || !TAIL.test(after)) return false;
  if (act.wait) return WAITED.test(before) && (at.index > start || actEnd <= start);
  const between = text.slice(actEnd, Math.max(actEnd, start));
  // `Give the warden 30 days`.
  if (actEnd <= start && between.trim() === '' && /\b(?:give|allow)s?\b[^.;]{0,8}$/i.test(text.slice(0, at.index))) return true;
  if (actEnd <= start) return (NORMATIVE.test(before) || LIMIT.test(after.slice(0, 24))) && LENGTH_AFTER.test(between);
  return at.index >= end && (LEAD.test(before) || before.trim() === '' || LIMIT.test(after.slice(0, 12))) && LENGTH_BEFORE.test(`${text.slice(end, at.index)} `);
}

/** The deadlines of the act, where none of them has the length stated; `since`: the earliest day the matter knows. */
export function wrongFor(stated: StatedPeriod, since: CivilDate | undefined): readonly DeadlineRule[] | undefined {
  const rules = stated.act.rules.flatMap((id) => deadlineRule(id) ?? []);
  if (stated.act.also?.includes(`${stated.count} ${stated.unit}`)) return undefined;
  // A matter of before a change may state the period of its day.
  const right = rules.some((rule) => rule.periods.some((version) =>
    version.period.count === stated.count && version.period.unit === stated.unit && (version.until === undefined || (since !== undefined && since <= version.until))));
  return right || rules.length === 0 ? undefined : rules;
}

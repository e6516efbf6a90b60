/** Two statements of the facts of one case made one, and what they say differently. */
import type { CaseEvent, Fact, Facts } from './facts';
import type { CountEntry, FactValue, SourceFacts } from './read-source';

export type Conflict = Facts['conflicts'][number];

export interface Merged {
  readonly source: SourceFacts;
  readonly conflicts: readonly Conflict[];
}

export const NO_FACTS: SourceFacts = { facts: new Map(), events: new Map(), counts: undefined, pleaAgreement: undefined, pleaOffer: undefined };

/** Lists that add up: a day one file names as closed stays closed when the other names another. */
const ADDED_UP = new Set(['minors', 'holidays', 'closures']);

/** Letters and digits of a text: what is left when case, spacing and punctuation do not matter. */
const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const HONORIFICS = /\b(?:the|hon|honorable|chief|senior|judge|justice|us|united states|district|magistrate)\b/g;

const DOCKET = /^(\d{1,2})?:?(\d{2})-?([a-z]{1,3})-?0*(?!0\d)(\d{1,6})(.*)$/;

/** Office, year, type and number of a district docket number, and the defendant it ends with; undefined for other forms. */
function readDocket(text: string): { readonly case: string; readonly defendant: string | undefined } | undefined {
  const match = DOCKET.exec(text.toLowerCase().replace(/^(?:case|criminal|docket|action|cr|no|nos|number)\b[\s.:]*/, '').replace(/^no\b[\s.:]*/, '').replace(/\s+/g, ''));
  if (!match) return undefined;
  const [, office = '', year, type, number, rest = ''] = match;
  return { case: [office.replace(/^0+/, ''), year, type, number].join(':'), defendant: /-0*(\d{1,3})$/.exec(rest)?.[1] };
}

function sameDocket(a: string, b: string): boolean {
  const [left, right] = [readDocket(a), readDocket(b)];
  if (!left || !right) return bare(a).replace(/^(?:no|nos|case no) /, '') === bare(b).replace(/^(?:no|nos|case no) /, '');
  return left.case === right.case && (left.defendant === undefined || right.defendant === undefined || left.defendant === right.defendant);
}

const caption = (text: string): string => bare(text).replace(/\bunited states of america\b/g, 'united states').replace(/\b(?:vs|versus)\b/g, 'v');
const judge = (text: string): string => bare(text).replace(HONORIFICS, ' ').replace(/\s+/g, ' ').trim();

function same(key: string, a: FactValue, b: FactValue): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    if (key === 'docket' || key === 'appeal-docket') return sameDocket(a, b);
    if (key === 'caption') return caption(a) === caption(b);
    if (key === 'judge') return judge(a) === judge(b);
    return a === b || (bare(a) === bare(b) && bare(a) !== '');
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    const order = (values: readonly unknown[]): readonly unknown[] => (key === 'sentence.guideline-range' ? values : [...new Set(values)].sort());
    const [left, right] = [order(a), order(b)];
    return left.length === right.length && left.every((value, i) => value === right[i]);
  }
  return a === b;
}

/** Counts contradict each other when the same count is said to rest on two statutes. */
function countsDiffer(a: readonly CountEntry[], b: readonly CountEntry[]): boolean {
  const statutes = new Map(b.filter((c) => c.count !== undefined && c.statute !== undefined).map((c) => [c.count, bare(c.statute!)]));
  return a.some((c) => {
    const other = c.statute === undefined ? undefined : statutes.get(c.count);
    return other !== undefined && other !== bare(c.statute!);
  });
}

/** A value as people write it: months without end are `life`. */
const written = (value: FactValue): FactValue =>
  Array.isArray(value) ? value.map((one: string | number) => (one === Infinity ? 'life' : one)) : value === Infinity ? 'life' : value;

const writtenFact = (fact: Fact<FactValue>): Fact<FactValue> => ({ ...fact, value: written(fact.value) });

const countsFact = ({ value, origin }: Fact<readonly CountEntry[]>): Fact<string> =>
  ({ value: value.map(({ count, statute }) => `count ${count ?? '?'}: ${statute ?? 'no statute'}`).join('; '), origin });

const dateFact = ({ at, origin }: CaseEvent): Fact<unknown> => ({ value: at, origin });

/** What both sides say of an event that happened once: the first one's date, and details from both. */
function mergeEvents(id: string, first: readonly CaseEvent[], second: readonly CaseEvent[], conflicts: Conflict[]): readonly CaseEvent[] {
  const [a, b] = [first[0], second[0]];
  if (first.length !== 1 || second.length !== 1 || !a || !b) return first;
  if (a.at === b.at) return [{ ...b, ...a }];
  conflicts.push({ key: `events.${id}`, filing: dateFact(a), caseFile: dateFact(b) });
  return first;
}

/**
 * The facts of both; where they differ, those of `first`.
 * An event listed in both is taken from `first` alone, with all its dates.
 */
export function mergeSources(first: SourceFacts, second: SourceFacts): Merged {
  const conflicts: Conflict[] = [];
  const facts = new Map(first.facts);
  for (const [key, theirs] of second.facts) {
    const ours = facts.get(key);
    if (ours === undefined) facts.set(key, theirs);
    else if (ADDED_UP.has(key) && Array.isArray(ours.value) && Array.isArray(theirs.value)) {
      facts.set(key, { value: [...new Set([...(ours.value as string[]), ...(theirs.value as string[])])], origin: ours.origin });
    } else if (!same(key, ours.value, theirs.value)) conflicts.push({ key, filing: writtenFact(ours), caseFile: writtenFact(theirs) });
  }
  const events = new Map(first.events);
  for (const [id, theirs] of second.events) {
    const ours = events.get(id);
    events.set(id, ours ? mergeEvents(id, ours, theirs, conflicts) : theirs);
  }
  if (first.counts && second.counts && countsDiffer(first.counts.value, second.counts.value)) {
    conflicts.push({ key: 'counts', filing: countsFact(first.counts), caseFile: countsFact(second.counts) });
  }
  return {
    source: { facts, events, counts: first.counts ?? second.counts, pleaAgreement: first.pleaAgreement ?? second.pleaAgreement, pleaOffer: first.pleaOffer ?? second.pleaOffer },
    conflicts,
  };
}

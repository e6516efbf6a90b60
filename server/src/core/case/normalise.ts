/**
 * Folds the spellings people use to the values the schema lists: the one place where front matter
 * and case files meet the tables of courts and avenues.
 */
import { avenueForText } from '../law/avenues/index';
import { findCircuit, findCourt, suggestCourt, type Court } from '../law/courts/lookup';
import { AVENUE_IDS, CAUSES, CLAIM_KINDS, DOCUMENT_KINDS, WAIVED_RIGHTS, WAIVER_EXCEPTIONS } from '../law/ids';
import { edits } from '../text/misspelling';
import { CONVICTION, COUNSEL, CUSTODY, RECORD_STATES } from './schema/case-facts';
import { SERVICE_METHODS } from './schema/events';
import { HISTORY_CATEGORIES, OFFER_DECISIONS } from './schema/plea-offer';
import type { VocabularyId } from './schema/schema-node';
import * as spelled from './spellings';

/** No value of a vocabulary is written in more characters than this; longer text is not compared. */
const LONGEST = 120;

/** Letters and digits only, lower case: what is left of a spelling once its punctuation and spacing are gone. */
export const fold = (text: string): string =>
  text.length > LONGEST ? '' : text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9?]+/g, '');

class Vocabulary {
  readonly #byFold = new Map<string, string>();

  constructor(values: readonly string[], spellings: spelled.Spellings) {
    for (const value of values) this.#byFold.set(fold(value), value);
    for (const value of values) {
      for (const spelling of spellings[value] ?? []) {
        const key = fold(spelling);
        if (!this.#byFold.has(key)) this.#byFold.set(key, value);
      }
    }
  }

  find(text: string): string | undefined {
    return this.#byFold.get(fold(text));
  }

  /**
   * The values that begin as written; else those whose nearest spelling is within a third of the
   * letters written, and at most three away. Several when they tie, none when they are too many to choose from.
   */
  suggest(text: string): readonly string[] {
    const written = fold(text);
    const begun = written.length < 5 ? [] : [...this.#byFold].filter(([key]) => key.startsWith(written)).map(([, value]) => value);
    if (begun.length > 0) return few(new Set(begun));
    let found = new Set<string>();
    let nearest = Math.min(3, Math.floor(written.length / 3));
    for (const [key, value] of this.#byFold) {
      if (Math.abs(key.length - written.length) > nearest) continue;
      const d = edits(key, written);
      if (d > nearest) continue;
      if (d < nearest) found = new Set();
      found.add(value);
      nearest = d;
    }
    return few(found);
  }
}

const few = (values: ReadonlySet<string>): readonly string[] => (values.size <= 3 ? [...values] : []);

const VOCABULARIES: Partial<Record<VocabularyId, Vocabulary>> = {
  document: new Vocabulary(DOCUMENT_KINDS, spelled.DOCUMENT),
  service: new Vocabulary(SERVICE_METHODS, spelled.SERVICE),
  'claim-kind': new Vocabulary(CLAIM_KINDS, spelled.CLAIM_KIND),
  cause: new Vocabulary(CAUSES, spelled.CAUSE),
  answer: new Vocabulary(['true', 'false', 'unknown'], spelled.ANSWER),
  'yes-no': new Vocabulary(['true', 'false'], spelled.ANSWER),
  custody: new Vocabulary(CUSTODY, spelled.CUSTODY),
  counsel: new Vocabulary(COUNSEL, spelled.COUNSEL),
  conviction: new Vocabulary(CONVICTION, spelled.CONVICTION),
  'plea-type': new Vocabulary(['A', 'B', 'C'], spelled.PLEA_TYPE),
  'waived-right': new Vocabulary(WAIVED_RIGHTS, spelled.WAIVED_RIGHT),
  'waiver-exception': new Vocabulary(WAIVER_EXCEPTIONS, spelled.WAIVER_EXCEPTION),
  'record-state': new Vocabulary(RECORD_STATES, spelled.RECORD_STATE),
  'plea-decision': new Vocabulary(OFFER_DECISIONS, spelled.PLEA_DECISION),
  'history-category': new Vocabulary(HISTORY_CATEGORIES, spelled.HISTORY_CATEGORY),
  trigger: new Vocabulary(['f1', 'f2', 'f3', 'f4'], spelled.TRIGGER),
  months: new Vocabulary(['life'], { life: ['life imprisonment', 'life without parole', 'lifetime', 'LWOP', 'life sentence'] }),
};

/** Avenues are found by their own index; this one only proposes what a misspelling may have meant. */
const avenueIds = new Vocabulary(AVENUE_IDS, {});

/** The label of an exhibit as the text cites it: `Exhibit a` and `Ex. A` are `A`. */
export const exhibitLabel = (text: string): string =>
  text.trim().replace(/^(?:exhibits?|exs?\.?|attachments?|att\.?)[ \t]+/i, '').toUpperCase();

const MONTHS = /^(\d{1,5}(?:\.\d{1,3})?)(?:[ -]?(?:months?|mos?\.?))?$/i;

/**
 * The value that `text` stands for in a vocabulary: the listed value, a number of months, a truth
 * value. Undefined when the text is no spelling of it; the value is then left as it was written.
 */
export function normalise(vocabulary: VocabularyId, text: string): string | number | boolean | undefined {
  const trimmed = text.trim();
  switch (vocabulary) {
    case 'avenue':
      return avenueForText(trimmed);
    case 'court':
      return knownCourt(trimmed)?.id;
    case 'circuit': {
      const number = findCircuit(trimmed)?.number;
      return number === 'fed' ? undefined : number;
    }
    case 'exhibit-label':
      return exhibitLabel(trimmed);
    case 'range':
      return undefined;
    case 'months': {
      const match = MONTHS.exec(trimmed);
      return match ? Number(match[1]) : VOCABULARIES.months?.find(trimmed);
    }
    case 'answer':
    case 'yes-no': {
      const found = VOCABULARIES[vocabulary]?.find(trimmed);
      return found === 'true' ? true : found === 'false' ? false : found;
    }
    default:
      return VOCABULARIES[vocabulary]?.find(trimmed);
  }
}

/** The values that a misspelling may have meant: none when none is close, several when they are equally close. */
export function suggestValues(vocabulary: VocabularyId, text: string): readonly string[] {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return [];
  if (vocabulary === 'court') {
    const court = suggestCourt(trimmed);
    return court === undefined || knownCourt(court) === undefined ? [] : [court];
  }
  return (vocabulary === 'avenue' ? avenueIds : VOCABULARIES[vocabulary])?.suggest(trimmed) ?? [];
}

/** The two ends of a range written as text: `235-293`, `235 to 293 months`, `360 to life`. */
export function readRange(text: string): readonly [string, string] | undefined {
  const match = /^\[?(\d{1,5})\s*(?:-|–|—|to|,)\s*(\d{1,5}|life)\]?(?:\s*(?:months?|mos?\.?))?$/i.exec(text.trim());
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2].toLowerCase()] : undefined;
}

/** The Federal Circuit hears no criminal appeals, so it is never the court of a case. */
function knownCourt(text: string): Court | undefined {
  const court = findCourt(text);
  return court?.kind === 'circuit' && court.number === 'fed' ? undefined : court;
}

export interface CourtFacts {
  /** `1` to `11`, or `dc`. */
  readonly circuit: string;
  /** Postal code of the state where a district court sits; absent for a court of appeals. */
  readonly state?: string;
  /** As a citation names it: `S.D. Tex.` */
  readonly name: string;
}

/** What follows from a court: its circuit and, for a district court, its state. Undefined for an unknown court. */
export function courtFacts(id: string): CourtFacts | undefined {
  const court = knownCourt(id);
  if (court === undefined) return undefined;
  return court.kind === 'district' ? { circuit: court.circuit, state: court.state, name: court.bluebook } : { circuit: court.number, name: court.bluebook };
}

/** The candidate nearest to a misspelt word; undefined when none is close enough to be meant. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  const written = word.toLowerCase().replace(/[_\s]+/g, '-');
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= bestDistance) continue;
    const d = edits(candidate, written);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

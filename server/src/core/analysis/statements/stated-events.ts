/**
 * Sentences that date an event of the case: "judgment was entered on June 10, 2019". Only plain statements of the
 * movant's own case are read; what another person did, another case, a supposition and a quotation are left alone.
 */
import type { Facts } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import { citationsOf } from '../../filing/citations/index';
import { datesOf } from '../../filing/dates';
import type { Leaf } from '../../filing/leaf';
import type { Filing, ProseDate } from '../../filing/model';
import { foundInPassages } from '../../filing/passages';
import { sentencesOfLeaf, type OwnSentence } from '../../filing/sentences';
import type { EventId } from '../../law/ids';
import { once, remembered } from '../../text/remembered';
import { shifted, type Span } from '../../text/span';
import { actorBefore, isMovant, movantNames } from './actors';
import { EVENT_PHRASES, type EventPhrase } from './event-phrases';

export interface StatedEvent {
  readonly event: EventId;
  /** Events whose date would make the sentence true as well. */
  readonly or: readonly EventId[];
  readonly date: CivilDate;
  /** The date as written. */
  readonly span: Span;
}

/** How much of a sentence before and after a date is read for what happened on it. */
const REACH = 220;

const TAIL = String.raw`(?<tail>(?:\s+(?:in|by|against|upon|to|for|of|from|on\s+the\s+docket|under|as|with)\b[^,;:()]{0,90})?)(?:\s*\([^()]{0,60}\))?,?(?:\s+on)?\s*$`;

interface Compiled {
  readonly phrase: EventPhrase;
  /** The phrase right before a date. */
  readonly before: RegExp;
  /** The phrase after a date, with the words between. */
  readonly after: RegExp;
}

const COMPILED: () => readonly Compiled[] = once(() => EVENT_PHRASES.map((phrase) => ({
  phrase,
  before: new RegExp(String.raw`(?:^|[\s(“"])(?<words>${phrase.words})${TAIL}`, 'iu'),
  after: new RegExp(String.raw`^(?:,|\s*[:–—-])?\s*(?<lead>[^,;:()]{0,90}?)(?<![\p{L}-])(?<words>${phrase.words})(?![\p{L}-])`, 'iu'),
})));

/** A tail with a verb or a paper of its own tells of another event. */
const ANOTHER = /\b(?:filed|denied|dated|signed|entered|imposed|sentenced|served|mailed|received|decided|issued|held|heard|argued|released|affirmed|returned|expired|due|ended|began|occurred|committed|arrested|motion|order|offer|letter|hearing|who|which|that|when|before|after)\b/i;
/** `On May 3, counsel learned that the court entered judgment`: the day is of the learning. */
const SUBORDINATE = /\b(?:that|when|whether|after|before|until|because|since|who|which|where|if|as|from|though)\b/i;
const SUPPOSED = /\b(?:if|assum\w+|suppos\w+|would|should|could|might|were to|whether|not|never|neither|rather than|instead of|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|contends?|argues?|asserts?|claims? that|alleges?|purported(?:ly)?|until|unless)\b/i;
const OTHERS = /\b(?:co-?defendants?|co-?conspirators?|accomplice|informant|witness(?:es)?|brother|sister|cousin|father|mother|husband|wife|son|daughter|friend|another (?:man|woman|person|defendant|case)|other (?:case|matter|court|defendants?)|state (?:court|case|conviction|judgment|sentence|appeal)|county|prior (?:conviction|case|sentence|offense)|earlier (?:conviction|case|sentence)|previous (?:conviction|case|sentence)|predicate|in that case|that (?:conviction|judgment|sentence|appeal|motion|plea)|superseding|civil|probation|revocation|restitution|forfeiture|bail|bond|interlocutory|second (?:appeal|motion|petition))\b/i;
const OTHER_SECTION = /\b(?:prior (?:convictions?|record)|criminal history|co-?defendants?|similar(?:ly situated)?|comparable|comparators?)\b/i;
const ANOTHER_CAPTION = /\p{L}\.?,?\s+v(?:s)?\.\s+\p{Lu}/u;
const HIGHER_COURT = /\b(?:court of appeals|circuit|supreme court|appellate|panel|mandate|amended|corrected|civil|state|default|forfeiture)\b/i;
/** What may stand before a noun that tells of the movant's own case. */
const OWN_LEAD = /(?:^|[,;(]|\b(?:the|a|an|its|his|her|their|my|this|written|criminal|final|formal|timely|court[’']s|jury[’']s|and|but|when|where|because|since|after|before|until|once|then|direct|guilty|§|pro se))$/i;

/** `The response to the notice of appeal was filed`: the noun is not the subject. */
const OBJECT = /\b(?:to|for|of|from|about|with|against|in|under|regarding|concerning)\s+(?:(?:the|a|an|his|her|their|its|this)(?:\s+[\p{L}’'-]+)?)?$/iu;

/** Every plain statement that dates an event, in the order of the text. */
export function statedEvents(filing: Filing, facts: Pick<Facts, 'defendant' | 'caption'>, avenue: string | undefined): StatedEvent[] {
  const names = movantNames(facts);
  const aside = filing.sections.filter((s) => OTHER_SECTION.test(s.title));
  return datedSentences(filing.passages).flatMap(({ leaf, own, span, dates }) => {
    if (aside.some((s) => span.start >= s.span.start && span.end <= s.span.end)) return [];
    return told(own, leaf, dates, { names, avenue }).map((event) => ({ ...event, span: shifted(event.span, span.start - own.span.start) }));
  });
}

/** The sentences that date something plainly and cite no opinion, each with its dates as its leaf has them. */
const datedSentences = foundInPassages((leaf) => {
  const all = leaf.quoted ? [] : datesOf(leaf);
  if (all.length === 0) return [];
  const opinions = citationsOf(leaf).filter((c) => c.kind === 'case' || c.kind === 'case-short' || c.kind === 'westlaw' || c.kind === 'lexis');
  return sentencesOfLeaf(leaf).flatMap((own) => {
    const dates = all.filter((d) => d.span.start >= own.span.start && d.span.end <= own.span.end);
    const cites = opinions.some((c) => c.span.end > own.span.start && c.span.start < own.span.end);
    return dates.length === 0 || cites || !isPlain(own) ? [] : [{ leaf, own, span: own.span, dates }];
  });
});

const isPlain = remembered(({ text }: OwnSentence) => !SUPPOSED.test(text) && !OTHERS.test(text) && !ANOTHER_CAPTION.test(text));

interface Asked {
  readonly names: ReadonlySet<string>;
  readonly avenue: string | undefined;
}

/** What a sentence was found to tell, for the names and the avenue it was asked with last. */
const TOLD = new WeakMap<OwnSentence, { readonly key: string; readonly events: readonly StatedEvent[] }>();

function told(sentence: OwnSentence, leaf: Leaf, dates: readonly ProseDate[], asked: Asked): readonly StatedEvent[] {
  const key = `${asked.avenue ?? ''} ${[...asked.names].join(' ')}`;
  let known = TOLD.get(sentence);
  if (known?.key !== key) {
    known = { key, events: inSentence(sentence, leaf, dates, asked) };
    TOLD.set(sentence, known);
  }
  return known.events;
}

/** With places from the start of the leaf, as the sentence has them. */
function inSentence(sentence: OwnSentence, leaf: Leaf, dates: readonly ProseDate[], { names, avenue }: Asked): StatedEvent[] {
  const { text, span } = sentence;
  const quotes = [...text.matchAll(/“[^”]{0,2000}”|"[^"]{0,2000}"/g)].map((m) => [m.index, m.index + m[0].length] as const);
  const told = leaf.text.slice(0, span.start);
  return dates.flatMap((stated, index) => {
    const start = stated.span.start - span.start;
    const end = stated.span.end - span.start;
    if (quotes.some(([from, to]) => start > from && start < to)) return [];
    const from = Math.max(index > 0 ? dates[index - 1]!.span.end - span.start : 0, start - REACH);
    const to = Math.min(index + 1 < dates.length ? dates[index + 1]!.span.start - span.start : text.length, end + REACH);
    const before = clauseBefore(text.slice(from, start));
    const after = text.slice(end, to);
    for (const compiled of COMPILED()) {
      if (compiled.phrase.avenues && !compiled.phrase.avenues.includes(avenue ?? '')) continue;
      if (!says(compiled, before, after, { told, names, head: text.slice(0, from) })) continue;
      return [{ event: compiled.phrase.event, or: compiled.phrase.or ?? [], date: stated.date, span: stated.span }];
    }
    return [];
  });
}

/** The words of the clause that a date closes. */
const clauseBefore = (text: string): string => text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf(':')) + 1).replace(/\s+/g, ' ');

/** What the words around a date are read with. */
interface Around {
  /** The paragraph up to the sentence. */
  readonly told: string;
  /** The sentence up to the clause. */
  readonly head: string;
  readonly names: ReadonlySet<string>;
}

function says({ phrase, before, after }: Compiled, clause: string, rest: string, around: Around): boolean {
  const closing = before.exec(clause);
  if (closing?.groups && !ANOTHER.test(closing.groups['tail'] ?? '')) {
    const lead = clause.slice(0, closing.index + closing[0].indexOf(closing.groups['words']!));
    return ofThisCase(phrase, lead, closing, around);
  }
  // `On June 12, 2019, the Court entered judgment`: the date opens its clause.
  if (!/(?:^|[,;]|\b(?:and|but|then))\s*(?:later,?\s+)?on\s+$/i.test(clause) && clause.trim() !== '') return false;
  const opening = after.exec(rest);
  if (!opening?.groups) return false;
  const lead = opening.groups['lead'] ?? '';
  return !SUBORDINATE.test(lead) && ofThisCase(phrase, lead, opening, around);
}

function ofThisCase(phrase: EventPhrase, lead: string, match: RegExpExecArray, { told, head, names }: Around): boolean {
  if ((phrase.event === 'judgment-entered' || phrase.event === 'sentence-imposed') && HIGHER_COURT.test(lead)) return false;
  const person = match.groups?.['person'] ?? match.groups?.['found'];
  if (person !== undefined && !isMovant(person.replace(/(?<!\s)\s+(?:to|on|in|at|of|for)\b[^]*$/i, ''), names)) return false;
  // `The Court imposed sentence on June 10, 2019, and entered judgment on June 12`: the subject carries on.
  const carried = /^[,\s]*(?:(?:and|but|then)\s*)?$/i.test(lead) && head !== '';
  const actor = carried ? actorBefore(`${head} and`, names) : actorBefore(lead, names);
  if (phrase.by) {
    if (!phrase.by.includes(actor)) return false;
  } else if (OBJECT.test(lead.trimEnd()) || (!OWN_LEAD.test(lead.trim()) && !ownersLead(lead, names))) return false;
  // A pronoun may stand for somebody the paragraph has just spoken of.
  const personal = phrase.by?.includes('movant') === true || person !== undefined || /\b(?:his|her|their)\b/i.test(match[0] + lead);
  return !(personal && /\b(?:he|she|they|him|her|his|their)\b/i.test(lead + match[0]) && (OTHERS.test(told) || otherNamed(told, names)));
}

/** `Doe's notice of appeal`. */
function ownersLead(lead: string, names: ReadonlySet<string>): boolean {
  const owner = /(?<![\p{L}-])((?:(?:the|Mr\.|Ms\.|Mrs\.)\s+)?[\p{L}-]+)[’']s?$/iu.exec(lead.trim())?.[1];
  return owner !== undefined && (isMovant(owner.replace(/[’']s$/, ''), names) || /\b(?:court|jury|counsel)$/i.test(owner));
}

const NAMED = /\b(?:Mr|Ms|Mrs|Agent|Officer|Detective)\.?\s+(\p{Lu}[\p{L}’'-]+)/gu;
const otherNamed = (told: string, names: ReadonlySet<string>): boolean =>
  [...told.matchAll(NAMED)].some((m) => !names.has(m[1]!.toLowerCase().replace(/[’']s$/, '')));

/** The hooks that stand in an offer, in agreed facts, or in a review that repeats them, as something admitted. */
import { perLeaf } from '../../filing/leaf';
import type { Filing, ProseBlock } from '../../filing/model';
import type { OwnSentence, Sentence } from '../../filing/sentences';
import { HOOKS } from '../../law/plea/hooks';
import type { HookId } from '../../law/plea/model';
import { thresholdOf, type Substance } from '../../law/penalties/drug-quantities';
import { remembered } from '../../text/remembered';
import { type Hit, together, type Token, tokensOf } from '../../text/concepts';
import type { Span } from '../../text/span';
import { readSentences } from '../statements/sentences';
import { asksForWords, clauseAround, standingOf, undoneBy, type Place, type Standing } from './hook-context';
import { type Idea, PLEA_CONCEPTS } from './hook-lexicon';
import { HOOK_RULES } from './hook-rules';
import { substanceIn, wantsBasis, weightsIn, type StatedWeight } from './quantities';

export interface FoundHook {
  readonly hook: HookId;
  /** The words, in the document. */
  readonly span: Span;
  readonly words: string;
  /** The statutory paragraph a stated weight reaches. */
  readonly reaches?: 'A' | 'B';
  readonly substance?: Substance;
  /** The paper itself asks elsewhere that such words be changed. */
  readonly answered: boolean;
}

/** A hook whose own words are negative: what is given up. */
const SELF_NEGATING: ReadonlySet<HookId> = new Set(['safety-valve', 'time-credits']);

const known = new WeakMap<Filing, readonly FoundHook[]>();

/** Every hook admitted, in the order of the text; one for each hook and sentence. Computed once for each version of a text. */
export function hooksIn(filing: Filing): readonly FoundHook[] {
  const before = known.get(filing);
  if (before) return before;
  const found = find(filing);
  known.set(filing, found);
  return found;
}

/** The hooks of which the paper speaks at all: admits, denies, quotes from the law, or asks to be changed. */
export function hooksSpokenOf(filing: Filing): ReadonlySet<HookId> {
  const { sentences } = readSentences(filing);
  return new Set(sentences.flatMap((s) => matchesOf(s, filing.prose[s.block]!).map((m) => m.id)));
}

function find(filing: Filing): FoundHook[] {
  const { sentences } = readSentences(filing);
  const headings = headingAt(filing);
  const found: FoundHook[] = [];
  const others = othersIn(sentences);
  const asked = new Set<HookId>();
  let drugs: boolean | undefined;
  let told = new Set<HookId>();
  let lastLine = -1;
  for (const [index, sentence] of sentences.entries()) {
    const block = filing.prose[sentence.block]!;
    if (block.kind === 'heading') continue;
    const matches = matchesOf(sentence, block);
    if (matches.length === 0) continue;
    const around = { heading: headings(sentence.span.start), row: rowOf(filing, block), lead: leadOf(filing, sentence.block) };
    // Of one line of a table each hook is told once.
    const line = block.kind === 'table-cell' ? filing.text.lastIndexOf('\n', block.span.start - 1) : -1;
    if (line < 0 || line !== lastLine) told = new Set();
    lastLine = line;
    for (const match of matches) {
      const { id, start, end } = match;
      if (told.has(id) || (match.bare === true && !(drugs ??= filing.prose.some((b) => namesDrug(b.leaf))))) continue;
      if (match.named === true && !GIVEN_UP.test(around.row)) continue;
      if (block.kind === 'table-cell' && match.named !== true && isLabel(sentence.text) && !SAYS_YES.test(around.row)) continue;
      const next = sentences[index + 1];
      const stands = standingAt(match, { text: sentence.text, start, end, ...around });
      const standing = (stands === 'admitted' && next?.block === sentence.block ? undoneBy(next.text.slice(0, LONGEST), id === 'weapon') : undefined) ?? stands;
      if (standing === 'open') asked.add(id);
      if (standing !== 'admitted' || others(sentence.text, match)) continue;
      told.add(id);
      const span = { start: sentence.span.start + start, end: sentence.span.start + end };
      found.push({ hook: id, span, words: sentence.text.slice(start, end).replace(/\s+/g, ' ').trim(), answered: false, ...match.weight });
    }
  }
  return found.map((f) => ({ ...f, answered: asked.has(f.hook) })).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Hooks that lie in what others did. */
const OF_OTHERS: ReadonlySet<HookId> = new Set(['relevant-conduct', 'section-924c', 'quantity', 'minor', 'importation', 'death']);
const CLIENT = /\b(?:defendant|client|accused)\b/i;
const NAME = /\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+/gu;
/** `the defendant, Avery Sample,` and `defendant Sample` are one person. */
const SAME = /\b(?:defendant|client|accused)['’]?,?\s$/i;
const THEN_CLIENT = /^,?\s*(?:the\s+)?(?:defendant|client)\b/i;
const RELATION = '(?:co-?defendants?|co-?conspirators?|partner|husband|wife|brother|sister|cousin|supplier|source|informant|roommate|landlord|mother|father|uncle|aunt|nephew|niece|son|daughter|girlfriend|boyfriend|neighbou?r|passenger|friend|man|men|woman|women|person|persons|people|individuals?|defendants)';
const OTHER_SUBJECT = new RegExp(`^\\W*(?:(?:others|other\\speople|someone\\selse|somebody\\selse)(?=,|\\s(?:who|whom|had|were|was|\\w+ed)\\b)|(?:an?|the|his|her|another|my|your|two|three|four|several|other|some|one\\sof\\s(?:his|her|the)|the\\sother|(?:the\\s)?(?:defendant|client)[’']s?)\\s(?:\\w+\\s)?${RELATION}(?![’'\\w]))`, 'i');
/** What another did, and the client is said to have known, wanted or arranged. */
const TAKEN_ON = /\b(?:defendant|client|he|she|they|i|you)\s+(?:\w+\s+){0,2}?(?:knew|encouraged|directed|arranged|approved|expected|asked|agreed|was\s+aware|were\s+aware|authorized|planned|foresaw)\b/i;
/** Said of another with regard to the client: `reported to him`. */
/** Who tells of it, not who did it. */
const REPORTS = /^\W{0,3}(?:\S+\s+){1,5}?(?:would\s+(?:\w+\s+)?(?:testify|say|state)|told|said|stated|testified|reported|saw|observed|bought|purchased|recovered|found|watched|identified|described)\b/i;
const TO_CLIENT = /\b(?:to|for|from|under)\s+(?:him|her|me|you|the\s+defendant|client)\b/i;
const NOT_TAKEN_ON = /\b(?:neither|never|not|nor|no)\s+(?:\w+\s+)?(?:know|knew|aware|one\s+of|foresee|part)\b/i;

/**
 * Whether someone else is the subject of what a clause says: a person beside whom the paper names the defendant, or one
 * it calls a partner, a supplier or the like. What others did is a hook only where it is taken on.
 */
function othersIn(sentences: readonly Sentence[]): (text: string, match: Match) => boolean {
  const names = new Set(sentences.flatMap(({ own }) => namedBesideClient(own)));
  return (text, { id, start, end }) => {
    const subject = /^\W*(\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+)/u.exec(text)?.[1];
    const named = subject !== undefined && names.has(subject.replace(/\s+/g, ' '));
    const other = named ? null : OTHER_SUBJECT.exec(text);
    if ((named || other) && NOT_TAKEN_ON.test(text)) return true;
    if (OF_OTHERS.has(id) || REPORTS.test(text) || TO_CLIENT.test(text.slice(start, end))) return false;
    if (named) return true;
    if (!other || TAKEN_ON.test(text)) return false;
    // The clause itself may tell of the client: `An informant bought from the defendant, who had ...`.
    const clause = clauseAround(text, start, end).text;
    return !CLIENT.test(clause.startsWith(other[0]) ? clause.slice(other[0].length) : clause);
  };
}

/** Names in a sentence about the defendant that are not the defendant's own. */
const namedBesideClient = remembered(({ text }: OwnSentence): readonly string[] => {
  if (!CLIENT.test(text)) return [];
  const names = [...text.matchAll(NAME)].filter(
    (match) => match.index > 0 && !SAME.test(text.slice(Math.max(0, match.index - 20), match.index)) && !THEN_CLIENT.test(text.slice(match.index + match[0].length)),
  );
  return names.map((match) => match[0].replace(/\s+/g, ' '));
});

const namesDrug = perLeaf(({ text }) => substanceIn(text) !== undefined);

interface Match {
  readonly id: HookId;
  readonly start: number;
  readonly end: number;
  /** It stands in words that the paper proposes. */
  readonly asked?: boolean;
  /** A weight of something that its paragraph does not name. */
  readonly bare?: boolean;
  /** The cell of a table names it, and the next one has to say that it is given up. */
  readonly named?: boolean;
  /** Of a quantity: what it comes to. */
  readonly weight?: Pick<FoundHook, 'reaches' | 'substance'>;
}

const STANDINGS = new WeakMap<Match, { readonly place: Place; readonly standing: Standing }>();

/** How a match stands: found anew only when what is around its sentence has changed. */
function standingAt(match: Match, place: Place): Standing {
  const known = STANDINGS.get(match);
  if (known && known.place.heading === place.heading && known.place.row === place.row && known.place.lead === place.lead) return known.standing;
  const standing = match.asked ? 'open' : standingOf(place, SELF_NEGATING.has(match.id) || SAYS_NO.test(place.text.slice(place.start, place.end)), match.id === 'weapon');
  STANDINGS.set(match, { place, standing });
  return standing;
}

/** Words that say it by a negative: `did not stop`, `no lawful income`. */
const SAYS_NO = /\bnot\s+live\b|^(?:no|without|refused|failed|unemployed|not)\b|\bnot\s+(?:true|the\s+truth)\b|\b(?:did|would)\s+not\s+(?:stop|yield|pull)\b|\bno\s+(?:lawful|legitimate|legal|other|reported)\b/i;

/** What runs on for longer is no sentence that anyone signs. */
const LONGEST = 3_000;

const MATCHES = new WeakMap<OwnSentence, readonly Match[]>();

/** `matchesIn`, asked once for each sentence as long as its paragraph stays as it is. */
function matchesOf(sentence: Sentence, block: ProseBlock): readonly Match[] {
  let matches = MATCHES.get(sentence.own);
  if (!matches) MATCHES.set(sentence.own, (matches = matchesIn(sentence, block)));
  return matches;
}

/** Of one hook in a sentence. More are the same said again. */
const MOST_OF_ONE = 4;

/** Where a sentence speaks of each hook; several places of one hook stand in the order of the text. */
function matchesIn({ text, own }: Sentence, block: ProseBlock): Match[] {
  const found: Match[] = [];
  if (text.length > LONGEST) return found;
  const tokens = tokensOf(text);
  const ideas = PLEA_CONCEPTS.read(tokens);
  for (const { id } of HOOKS) {
    if (id === 'quantity') {
      const weight = weightsIn(text, block.text)[0];
      if (weight && wantsBasis(text, block.text)) found.push({ id, start: weight.start, end: weight.end, weight: reachOf(weight), ...(asksForWords(block.text, own.span.start + weight.start) ? { asked: true } : {}), ...(substanceIn(block.text) === undefined ? { bare: true } : {}) });
      continue;
    }
    const places = placesOf(id, tokens, ideas);
    if (places.length === 0 && block.kind === 'table-cell') found.push(...namedIn(id, tokens, ideas));
    for (const place of places) found.push({ id, ...place, ...(asksForWords(block.text, own.span.start + place.start) ? { asked: true } : {}) });
  }
  // A firearm offense of its own says all that a weapon tied to the drugs would.
  return found.some((m) => m.id === 'section-924c') ? found.filter((m) => m.id !== 'weapon') : found;
}

const NAMES: Readonly<Partial<Record<HookId, Idea>>> = { 'safety-valve': 'valve', 'time-credits': 'credits' };
/** A longer cell says for itself how it stands. */
const LABEL = 6;
const GIVEN_UP = /^\W*(?:waived?|no|none|not\s+(?:available|eligible|applicable)|ineligible|given\s+up|gives?\s+up|disclaimed|unavailable|forgone)\b/i;

/** `| School zone | not charged |`: a few words that name a subject admit nothing unless their line does. */
const isLabel = (text: string): boolean => tokensOf(text).length <= LABEL + 2 && !VERB.test(text);
const VERB = /\b(?:he|she|they|i|you|was|were|is|are|had|has|admits?|agrees?|stipulat\w+|waives?|possess\w*|sold|kept|used|client|defendant|(?!protected\b)\p{L}{3,}ed)\b|\d/iu;
const SAYS_YES = /(?:^|\s)\+\s?\d|\b(?:two|three|four|\d)\s+(?:levels?|points?)\b|\byes\b|\badmitted\b|\bstipulated\b|\bagreed\b|\bapplies\b|\bincluded\b/i;

/** `| Safety valve | Waived |`: the cell that names what the next one gives up. */
function namedIn(id: HookId, tokens: readonly Token[], ideas: ReadonlyMap<Idea, readonly Hit[]>): Match[] {
  const hit = tokens.length <= LABEL && NAMES[id] !== undefined ? ideas.get(NAMES[id])?.[0] : undefined;
  return hit ? [{ id, start: tokens[hit.first]!.start, end: tokens[hit.last]!.end, named: true }] : [];
}

/** A semicolon parts two statements. */
function parted(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]!.word === ';') return true;
  return false;
}

function placesOf(id: HookId, tokens: readonly Token[], ideas: ReadonlyMap<Idea, readonly Hit[]>): { readonly start: number; readonly end: number }[] {
  const places: { readonly start: number; readonly end: number }[] = [];
  for (const rule of HOOK_RULES[id] ?? []) for (const { first, last } of together(ideas, rule)) if (!parted(tokens, first, last)) places.push({ start: tokens[first]!.start, end: tokens[last]!.end });
  const kept: { readonly start: number; readonly end: number }[] = [];
  for (const place of places) {
    if (kept.length === MOST_OF_ONE) break;
    if (kept.every((k) => place.end <= k.start || place.start >= k.end)) kept.push(place);
  }
  return kept;
}

/** The substance of a weight, and the statutory paragraph that it reaches. */
function reachOf({ substance, grams, pure }: StatedWeight): Pick<FoundHook, 'reaches' | 'substance'> {
  const threshold = substance && thresholdOf(substance, pure);
  if (!threshold) return {};
  const reaches = grams >= threshold.a ? 'A' : grams >= threshold.b ? 'B' : undefined;
  return { substance, ...(reaches ? { reaches } : {}) };
}

/** The title of the innermost section at an offset. */
function headingAt(filing: Filing): (at: number) => string {
  const { sections } = filing;
  let next = 0;
  return (at) => {
    while (next + 1 < sections.length && sections[next + 1]!.headingSpan.start <= at) next++;
    const section = sections[next];
    return section && section.headingSpan.start <= at ? section.title : '';
  };
}

/** The paragraph that ends in a colon before the list in which a block stands; empty for a block that is no item. */
function leadOf({ prose, text }: Filing, block: number): string {
  if (!LIST_ITEM.test(text.slice(text.lastIndexOf('\n', prose[block]!.span.start - 1) + 1, prose[block]!.span.start))) return '';
  for (let i = block - 1; i >= Math.max(0, block - 30); i--) {
    const { kind, span } = prose[i]!;
    if (kind === 'heading') return '';
    if (LIST_ITEM.test(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start))) continue;
    return prose[i]!.text.trimEnd().endsWith(':') ? prose[i]!.text.split(/[.!?]["”’')]*\s+(?=["“\p{Lu}])/u).at(-1)! : '';
  }
  return '';
}

const LIST_ITEM = /^[\s>]*(?:[-*+]|\d{1,3}[.)]|\(?[a-z]\))\s+\W{0,4}$/i;

/** The other cells on the line of a table cell. */
function rowOf({ text }: Filing, { kind, span }: ProseBlock): string {
  if (kind !== 'table-cell') return '';
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const to = text.indexOf('\n', span.end);
  const line = (start: number, end: number): string => text.slice(Math.max(start, 0), end).replace(/[|]+/g, ' ').trim();
  return `${line(from, span.start)} ${line(span.end, to < 0 ? text.length : Math.min(to, span.end + 2_000))}`.slice(0, 2_000);
}

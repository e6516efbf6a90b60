/** The hooks that stand in an offer, in agreed facts, or in a review that repeats them, as something admitted. */
import type { Filing, ProseBlock } from '../../filing/model';
import type { OwnSentence, Sentence } from '../../filing/sentences';
import { HOOKS } from '../../law/plea/hooks';
import type { HookId } from '../../law/plea/model';
import { thresholdOf, type Substance } from '../../law/penalties/drug-quantities';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { readSentences } from '../statements/sentences';
import { standingOf, type Place, type Standing } from './hook-context';
import { HOOK_CUES, HOOK_EXCEPT, HOOK_WORDS } from './hook-words';
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

function find(filing: Filing): FoundHook[] {
  const { sentences } = readSentences(filing);
  const headings = headingAt(filing);
  const found: FoundHook[] = [];
  const others = othersIn(sentences);
  const asked = new Set<HookId>();
  for (const sentence of sentences) {
    const block = filing.prose[sentence.block]!;
    if (block.kind === 'heading') continue;
    const matches = matchesOf(sentence, block);
    if (matches.length === 0) continue;
    const around = { heading: headings(sentence.span.start), row: rowOf(filing, block), lead: leadOf(filing, sentence.block) };
    for (const match of matches) {
      const { id, start, end } = match;
      const standing = standingAt(match, { text: sentence.text, start, end, ...around });
      if (standing === 'open') asked.add(id);
      if (standing !== 'admitted' || (!OF_OTHERS.has(id) && others(sentence.text))) continue;
      const span = { start: sentence.span.start + start, end: sentence.span.start + end };
      found.push({ hook: id, span, words: sentence.text.slice(start, end).replace(/\s+/g, ' ').trim(), answered: false, ...match.weight });
    }
  }
  return found.map((f) => ({ ...f, answered: asked.has(f.hook) })).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Hooks that lie in what others did. */
const OF_OTHERS: ReadonlySet<HookId> = new Set(['relevant-conduct', 'section-924c', 'quantity', 'minor']);
const CLIENT = /\b(?:defendant|client|accused)\b/i;
const NAME = /\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+/gu;
/** `the defendant, Avery Sample,` and `defendant Sample` are one person. */
const SAME = /\b(?:defendant|client|accused)['’]?,?\s$/i;
const THEN_CLIENT = /^,?\s*(?:the\s+)?(?:defendant|client)\b/i;
const OTHER_SUBJECT = /^\W*(?:an?|the|his|her|another|my|your)\s+(?:co-?defendant|co-?conspirator|partner|husband|wife|brother|sister|cousin|supplier|source|informant|roommate|landlord|man|woman|person)\b(?![’'])/i;

/**
 * Whether the subject of a sentence is someone else: a person beside whom the paper names the defendant, or one it
 * calls a partner, a supplier or the like. What others did is a hook only where it is taken on.
 */
function othersIn(sentences: readonly Sentence[]): (text: string) => boolean {
  const names = new Set(sentences.flatMap(({ own }) => namedBesideClient(own)));
  return (text) => {
    const subject = /^\W*(\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+)/u.exec(text)?.[1];
    return (subject !== undefined && names.has(subject.replace(/\s+/g, ' '))) || (OTHER_SUBJECT.test(text) && !CLIENT.test(text));
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

interface Match {
  readonly id: HookId;
  readonly start: number;
  readonly end: number;
  /** Of a quantity: what it comes to. */
  readonly weight?: Pick<FoundHook, 'reaches' | 'substance'>;
}

const STANDINGS = new WeakMap<Match, { readonly place: Place; readonly standing: Standing }>();

/** How a match stands: found anew only when what is around its sentence has changed. */
function standingAt(match: Match, place: Place): Standing {
  const known = STANDINGS.get(match);
  if (known && known.place.heading === place.heading && known.place.row === place.row && known.place.lead === place.lead) return known.standing;
  const standing = standingOf(place, SELF_NEGATING.has(match.id) || /^no\b/i.test(place.text.slice(place.start, place.end)));
  STANDINGS.set(match, { place, standing });
  return standing;
}

/** What runs on for longer is no sentence that anyone signs. */
const LONGEST = 3_000;

const MATCHES = new WeakMap<OwnSentence, readonly Match[]>();

/** `matchesIn`, asked once for each sentence as long as its paragraph stays as it is. */
function matchesOf(sentence: Sentence, block: ProseBlock): readonly Match[] {
  let matches = MATCHES.get(sentence.own);
  if (!matches) MATCHES.set(sentence.own, (matches = matchesIn(sentence, block)));
  return matches;
}

/** One match of each hook in a sentence, the first of its words that fits. */
function matchesIn({ text }: Sentence, block: ProseBlock): Match[] {
  const found: Match[] = [];
  if (text.length > LONGEST) return found;
  for (const { id } of HOOKS) {
    if (id === 'quantity') {
      const weight = weightsIn(text, block.text)[0];
      if (weight && wantsBasis(text, block.text) && substanceIn(block.text) !== undefined) found.push({ id, start: weight.start, end: weight.end, weight: reachOf(weight) });
      continue;
    }
    if (!HOOK_CUES[id].test(text)) continue;
    for (const words of HOOK_WORDS[id]) {
      const match = words.exec(text);
      if (!match || HOOK_EXCEPT[id]?.test(text)) continue;
      found.push({ id, start: match.index, end: match.index + match[0].length });
      break;
    }
  }
  // A firearm offense of its own says all that a weapon tied to the drugs would.
  return found.some((m) => m.id === 'section-924c') ? found.filter((m) => m.id !== 'weapon') : found;
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
    return prose[i]!.text.trimEnd().endsWith(':') ? prose[i]!.text : '';
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

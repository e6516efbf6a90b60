/** Leads short forms, `Id.` and `supra` back to what they refer to, or nowhere; never to a guess. */
import type { Citation, CitationOf } from '../../filing/citations/index';
import type { Span } from '../../text/span';
import type { CitedText, Unresolved } from './model';
import { NameIndex, shortens } from './names';
import { type Item, type Note, type Stream, streamsOf } from './streams';

export interface Resolution {
  /** Index of the full citation, or of the first one of a chain. */
  readonly antecedent?: number;
  readonly unresolved?: Unresolved;
}

const FULL_OPINIONS = new Set(['case', 'westlaw', 'lexis']);
type Opinion = CitationOf<'case'> | CitationOf<'westlaw'> | CitationOf<'lexis'> | CitationOf<'docket'>;

const opinionName = (c: Citation): string | undefined =>
  c.kind === 'case' || c.kind === 'westlaw' || c.kind === 'lexis' ? c.parts.name : c.kind === 'docket' ? c.details.name : undefined;

export interface Resolved {
  /** For each citation that refers back, by its index, what it refers to; citations in full form are not in the map. */
  readonly resolutions: ReadonlyMap<number, Resolution>;
  /** The stretches of text that were searched for the name of a cited case: all that decided besides the citations and how they are strung. */
  readonly searched: readonly Span[];
}

/** `notes`: which blocks are footnotes, as `notesOf` says. */
export function resolveReferences(document: CitedText, citations: readonly Citation[], notes: readonly Note[]): Resolved {
  const resolved = new Map<number, Resolution>();
  const index = new FullForms();
  for (let i = 0; i < citations.length; i++) {
    const citation = citations[i]!;
    // A parallel short form goes where the first one goes.
    const first = citation.kind === 'case-short' ? firstOfParallels(citations, i) : undefined;
    const resolution = first === undefined ? index.resolve(citation) : resolved.get(first);
    if (resolution) resolved.set(i, resolution);
    index.add(citation, i);
  }
  const searched: Span[] = [];
  for (const stream of streamsOf(document, citations, notes)) resolveIds(stream, resolved, { text: document.text, searched });
  return { resolutions: resolved, searched };
}

/** Index of the citation to which the one at an index is parallel; undefined for one that is not. It stands in the same block. */
export function firstOfParallels(citations: readonly Citation[], index: number): number | undefined {
  const { block, details: { parallelTo } } = citations[index]!;
  if (parallelTo === undefined) return undefined;
  // A string of parallels may be as long as the paper: the first is looked up by its place, not walked back to.
  let low = 0;
  let high = index;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (citations[middle]!.span.start <= parallelTo) low = middle;
    else high = middle - 1;
  }
  const first = citations[low]!;
  return first.span.start === parallelTo && first.block === block ? low : undefined;
}

/** A citation with its index among those of the document. */
interface Cited<C extends Citation = Citation> {
  readonly citation: C;
  readonly index: number;
}

/** No paper cites so many cases of one volume; a hostile one must not cost the square of them. */
const MOST_IN_A_VOLUME = 60;

/** What was cited in full so far. */
class FullForms {
  readonly #byVolume = new Map<string, Cited<CitationOf<'case'>>[]>();
  readonly #byNumber = new Map<string, Cited>();
  readonly #named = new NameIndex<Cited<Opinion>>();
  readonly #keys = new Set<string>();
  readonly #statutes = new Map<string, Map<string, Cited>>();

  add(c: Citation, index: number): void {
    const name = opinionName(c);
    if (c.kind === 'case') {
      const key = `${c.parts.volume} ${c.parts.reporter}`;
      const known = this.#byVolume.get(key) ?? [];
      const again = known.length >= MOST_IN_A_VOLUME || known.some(({ citation: { parts } }) => parts.page === c.parts.page && (parts.name !== undefined || c.parts.name === undefined));
      if (!again) known.push({ citation: c, index });
      this.#byVolume.set(key, known);
    } else if (c.kind === 'westlaw' || c.kind === 'lexis') {
      const key = `${c.kind} ${c.parts.year} ${c.parts.number}`;
      if (!this.#byNumber.has(key)) this.#byNumber.set(key, { citation: c, index });
    } else if (c.kind === 'statute') {
      const titles = this.#statutes.get(c.parts.section) ?? new Map<string, Cited>();
      if (!titles.has(c.parts.title)) titles.set(c.parts.title, { citation: c, index });
      this.#statutes.set(c.parts.section, titles);
    }
    if (name !== undefined && c.details.parallelTo === undefined && (FULL_OPINIONS.has(c.kind) || c.kind === 'docket')) {
      const key = identity(c);
      if (!this.#keys.has(key)) {
        this.#keys.add(key);
        this.#named.add(name, { citation: c as Opinion, index });
      }
    }
  }

  resolve(c: Citation): Resolution | undefined {
    if (c.kind === 'case-short') return one(this.#shortCase(c));
    if (c.kind === 'supra') return c.details.internal || c.parts.name === undefined ? { unresolved: 'unclear' } : one(this.#supra(c.parts.name));
    if (c.kind === 'statute-short') return one([...(this.#statutes.get(c.parts.section)?.values() ?? [])]);
    if (c.kind === 'westlaw' || c.kind === 'lexis') {
      const first = this.#byNumber.get(`${c.kind} ${c.parts.year} ${c.parts.number}`);
      return first && c.parts.court === undefined ? { antecedent: first.index } : undefined;
    }
    return undefined;
  }

  #shortCase({ parts }: CitationOf<'case-short'>): Cited[] {
    const sameVolume = this.#byVolume.get(`${parts.volume} ${parts.reporter}`) ?? [];
    const named = parts.name === undefined ? sameVolume : sameVolume.filter(({ citation: c }) => c.parts.name === undefined || shortens(parts.name!, c.parts.name));
    const pin = Number(/\d+/.exec(parts.pin)?.[0] ?? NaN);
    const fitting = named.filter(({ citation: c }) => !(Number(c.parts.page) > pin));
    return fitting;
  }

  #supra(name: string): Cited[] {
    return this.#named.candidates(name).filter(({ citation }) => shortens(name, opinionName(citation)!));
  }
}

function one(found: readonly Cited[]): Resolution {
  if (found.length === 1) return { antecedent: found[0]!.index };
  return { unresolved: found.length === 0 ? 'nothing-before' : 'unclear' };
}

/** What makes two citations citations of one authority. */
function identity(c: Citation): string {
  switch (c.kind) {
    case 'case': return `case ${c.parts.volume} ${c.parts.reporter} ${c.parts.page}`;
    case 'westlaw': case 'lexis': return `${c.kind} ${c.parts.year} ${c.parts.number}`;
    case 'statute': case 'regulation': return `${c.kind} ${c.parts.title} ${c.parts.section}`;
    case 'statute-short': return `${c.kind} ${c.parts.section}`;
    case 'rule': return `rule ${c.parts.set ?? ''} ${c.parts.rule}`;
    case 'guideline': return `guideline ${c.parts.section}`;
    case 'record': return `record ${c.parts.type} ${c.parts.type === 'docket-entry' ? c.parts.number : (c.details.title ?? '')}`;
    case 'exhibit': return `exhibit ${c.details.owner ?? ''} ${c.parts.label}`;
    case 'docket': return `docket ${c.parts.number}`;
    default: return `${c.kind} ${c.span.start}`;
  }
}

type PinForm = 'page' | 'section' | 'paragraph' | 'line' | 'none';

function pinForm(pin: string | undefined): PinForm {
  if (pin === undefined || /^n/.test(pin)) return 'none';
  if (/^(?:§|\()/.test(pin)) return 'section';
  if (pin.startsWith('¶')) return 'paragraph';
  return /^\d+:\d/.test(pin) ? 'line' : 'page';
}

const PAGED = new Set(['case', 'case-short', 'westlaw', 'lexis', 'docket', 'record', 'exhibit', 'session-law', 'supra', 'id']);
const SECTIONED = new Set(['statute', 'statute-short', 'regulation', 'rule', 'guideline', 'session-law', 'id']);
const OF_THE_RECORD = new Set(['record', 'exhibit', 'id']);

/** Whether a citation can have such a pinpoint: a statute has no pages, a case no subsections. */
function canHave({ kind }: Citation, form: PinForm): boolean {
  if (form === 'none') return true;
  if (form === 'section') return SECTIONED.has(kind);
  return (form === 'line' ? OF_THE_RECORD : PAGED).has(kind);
}

/** Named in a sentence and not cited: the `§ 2255 motion`, `Rule 11`, a bare docket number. */
const isMention = (c: Citation): boolean =>
  c.details.bare === true || c.kind === 'guideline-amendment' || (c.kind === 'docket' && c.details.name === undefined) || (c.kind === 'supra' && c.parts.name === undefined);

interface Group {
  readonly items: Item[];
}

/** The text, and the stretches of it that were looked through. */
interface Looked {
  readonly text: string;
  readonly searched: Span[];
}

/** Resolves each `Id.` of a stream; in quotations it belongs to the quoted text and is left alone. */
function resolveIds(stream: Stream, resolved: Map<number, Resolution>, looked: Looked): void {
  const groups: Group[] = [];
  for (const item of stream.items) {
    if (item.citation.kind === 'id' && !resolved.has(item.index)) resolved.set(item.index, antecedentOf(item, stream, groups, resolved, looked));
    if (item.secondary || item.citation.details.parallelTo !== undefined || item.sameSource) continue;
    const last = groups.at(-1);
    if (item.joined && last) last.items.push(item);
    else groups.push({ items: [item] });
  }
}

function antecedentOf(id: Item, stream: Stream, groups: readonly Group[], resolved: ReadonlyMap<number, Resolution>, looked: Looked): Resolution {
  const form = pinForm(id.citation.kind === 'id' ? id.citation.parts.pin : undefined);
  const nothing: Resolution = { unresolved: stream.kind === 'text' ? 'nothing-before' : 'unclear' };
  // `A; id. at 5`: within a string the reference is to the item before it.
  const strung = id.joined && !id.secondary ? groups.at(-1)?.items.at(-1) : undefined;
  if (strung) return single([strung], form, resolved) ?? { unresolved: 'unclear' };
  let mentioned: Item | undefined;
  for (let i = groups.length - 1; i >= 0; i--) {
    const { items } = groups[i]!;
    const cited = items.filter((item) => !isMention(item.citation));
    if (cited.length === 0) {
      mentioned ??= items.at(-1);
      continue;
    }
    if (mentioned && canHave(mentioned.citation, form)) return { unresolved: 'unclear' };
    const found = single(cited, form, resolved) ?? { unresolved: 'unclear' };
    return found.unresolved === 'several-before' && isNamedBefore(id, cited, looked) ? { unresolved: 'unclear' } : found;
  }
  if (mentioned) return canHave(mentioned.citation, form) ? { antecedent: rootOf(mentioned, resolved) } : { unresolved: 'unclear' };
  return nothing;
}

/** How far before `Id.` the sentences that lead up to it are looked through for a name. */
const NAMED_WITHIN = 600;

/** True when the text between a string of citations and `Id.` speaks of one of them by name: a reader knows which is meant. */
function isNamedBefore(id: Item, strung: readonly Item[], { text, searched }: Looked): boolean {
  const from = Math.max(strung.at(-1)!.citation.span.end, id.citation.span.start - NAMED_WITHIN);
  const between = text.slice(from, id.citation.span.start);
  searched.push({ start: from, end: id.citation.span.start });
  const named = strung.filter(({ citation }) => {
    const party = opinionName(citation)?.split(/ v\.? /).find((p) => !/^(?:United States|State|People|Commonwealth)\b/.test(p));
    const word = party === undefined ? undefined : /[A-Z][\w'’-]{3,}/.exec(party)?.[0];
    return word !== undefined && between.includes(word);
  });
  return named.length === 1;
}

/** The one authority among `items` that can have such a pinpoint; a string of several leads nowhere. */
function single(items: readonly Item[], form: PinForm, resolved: ReadonlyMap<number, Resolution>): Resolution | undefined {
  const distinct = new Map<string, Item>();
  for (const item of items) {
    const root = rootOf(item, resolved);
    distinct.set(root === item.index ? identity(item.citation) : `at ${root}`, item);
  }
  const fitting = [...distinct.values()].filter((item) => canHave(item.citation, form));
  if (fitting.length > 1 || (distinct.size > 1 && (form === 'none' || fitting.length === 0))) return { unresolved: 'several-before' };
  const only = fitting[0];
  if (!only) return undefined;
  // A reference to a reference that leads nowhere leads nowhere too.
  if (only.citation.kind === 'id' && resolved.get(only.index)?.antecedent === undefined) return { unresolved: 'unclear' };
  return { antecedent: rootOf(only, resolved) };
}

function rootOf(item: Item, resolved: ReadonlyMap<number, Resolution>): number {
  return resolved.get(item.index)?.antecedent ?? item.index;
}

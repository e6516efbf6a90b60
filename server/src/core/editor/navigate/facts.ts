/** Facts of the case: where the case file states one, and where the papers repeat it. */
import { statedEvents } from '../../analysis/statements/stated-events';
import type { Fact, Facts } from '../../case/facts';
import { touches, type Span } from '../../text/span';
import type { EditorMatter, MatterPaper } from '../matter';
import { yamlPlaceAt } from '../yaml-place';
import type { EntityAt, Occurrence } from './model';

type TextFact = readonly [key: string, of: (facts: Facts) => Fact<string> | undefined];

/** Facts that papers repeat word for word. Court and custody are stored as ids, which no paper writes. */
const TEXT_FACTS: readonly TextFact[] = [
  ['caption', (f) => f.caption], ['docket', (f) => f.docket], ['appeal-docket', (f) => f.appealDocket], ['judge', (f) => f.judge],
  ['defendant.name', (f) => f.defendant.name], ['defendant.register-number', (f) => f.defendant.registerNumber],
];

/** Shorter words are not searched for: they would be found everywhere. */
const LEAST = 4;

const rootFacts = ({ papers }: EditorMatter): MatterPaper[] => [...papers];

/** The facts as the matter states them, the case file first. */
function statedFacts(matter: EditorMatter): { key: string; value: string; file: string; span: Span }[] {
  const found = new Map<string, { key: string; value: string; file: string; span: Span }>();
  for (const { facts } of [{ facts: matter.own.facts }, ...rootFacts(matter)]) {
    for (const [key, of] of TEXT_FACTS) {
      const fact = of(facts);
      if (fact) found.set(`${key} ${fact.origin.file} ${fact.origin.span.start}`, { key, value: fact.value, file: fact.origin.file, span: fact.origin.span });
    }
  }
  return [...found.values()];
}

/** Where `value` stands in the prose of a paper, as a whole word and exactly as written. */
function mentions({ path, filing }: MatterPaper, value: string): Occurrence[] {
  if (value.length < LEAST) return [];
  const found: Occurrence[] = [];
  for (const block of filing.prose) {
    for (let at = block.text.indexOf(value); at >= 0; at = block.text.indexOf(value, at + value.length)) {
      const around = `${block.text[at - 1] ?? ' '}${block.text[at + value.length] ?? ' '}`;
      if (/[\p{L}\p{N}]/u.test(around)) continue;
      found.push({ file: path, span: { start: block.span.start + at, end: block.span.start + at + value.length }, role: 'reference' });
    }
  }
  return found;
}

/** The value without its quotation marks, so that a rename leaves them. */
function bare(paper: MatterPaper | undefined, span: Span): Span {
  const written = paper?.filing.text.slice(span.start, span.end) ?? '';
  return /^(["']).*\1$/s.test(written) ? { start: span.start + 1, end: span.end - 1 } : span;
}

export function factAt(matter: EditorMatter, offset: number): EntityAt | undefined {
  const { own, papers } = matter;
  const paper = papers.find((p) => p.path === own.path);
  const place = yamlPlaceAt(own.filing.frontMatter?.root, offset);
  if (place) {
    const path = place.path[0] === 'case' ? place.path.slice(1) : place.path;
    if (path[0] === 'events' && typeof path[1] === 'string') {
      const entry = place.entries.find((e) => e.key === path[1]);
      return { entity: { kind: 'event', id: path[1] }, span: entry?.keySpan ?? place.span };
    }
    const fact = statedFacts(matter).find((f) => f.file === own.path && f.key === path.join('.'));
    return fact && { entity: { kind: 'fact', key: fact.key, value: fact.value }, span: bare(paper, fact.span) };
  }
  if (own.role !== 'filing' || paper === undefined) return undefined;
  const stated = statedEvents(own.filing, own.facts, own.avenue).find((s) => touches(s.span, offset));
  if (stated) return { entity: { kind: 'event', id: stated.event }, span: stated.span };
  const said = own.filing.dates.find((d) => touches(d.span, offset));
  if (said) {
    const ids = new Set(own.facts.events.filter((e) => e.at === said.date).map((e) => e.id));
    const [only] = ids;
    return ids.size === 1 && only !== undefined ? { entity: { kind: 'event', id: only }, span: said.span } : undefined;
  }
  for (const { key, value } of statedFacts(matter)) {
    const found = mentions(paper, value).find((o) => touches(o.span, offset));
    if (found) return { entity: { kind: 'fact', key, value }, span: found.span };
  }
  return undefined;
}

export function eventOccurrences(matter: EditorMatter, id: string): Occurrence[] {
  const found = new Map<string, Occurrence>();
  const put = (o: Occurrence): void => void found.set(`${o.file} ${o.span.start} ${o.span.end}`, o);
  for (const { facts } of [{ facts: matter.own.facts }, ...matter.papers]) {
    for (const event of facts.events) if (event.id === id) put({ file: event.origin.file, span: event.origin.span, role: 'definition' });
  }
  for (const paper of matter.papers) {
    if (paper.role !== 'filing') continue;
    // A day on which nothing else happened is that event's, whatever the sentence says of it.
    const days = new Set(paper.facts.events.filter((e) => e.id === id).map((e) => e.at));
    for (const e of paper.facts.events) if (e.id !== id) days.delete(e.at);
    for (const said of paper.filing.dates) if (days.has(said.date)) put({ file: paper.path, span: said.span, role: 'reference' });
    for (const stated of statedEvents(paper.filing, paper.facts, paper.avenue)) {
      if (stated.event === id) put({ file: paper.path, span: stated.span, role: 'reference' });
    }
  }
  return [...found.values()];
}

export function factOccurrences(matter: EditorMatter, key: string, value: string): Occurrence[] {
  const definitions = statedFacts(matter)
    .filter((f) => f.key === key && f.value === value)
    .map(({ file, span }): Occurrence => ({ file, span: bare(matter.papers.find((p) => p.path === file), span), role: 'definition' }));
  return [...definitions, ...matter.papers.filter((p) => p.role === 'filing').flatMap((p) => mentions(p, value))];
}

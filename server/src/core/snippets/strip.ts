/** Takes out of a text what belongs to one client, before it joins a library that others use. */
import { unredactedIn } from '../analysis/privacy/index';
import type { Facts } from '../case/facts';
import { formatDate, formatLong, type CivilDate } from '../dates/civil-date';
import { recogniseCitations } from '../filing/citations/index';
import { parseFiling } from '../filing/parse-filing';
import { slug } from './code-snippets';
import { provenances, withoutProvenance } from './provenance';

export interface Stripped {
  /** What stood there; an identifier that Rule 49.1 protects is masked. */
  readonly was: string;
  /** What stands there now: a variable, or a gap. */
  readonly now: string;
  readonly kind: 'name' | 'number' | 'date' | 'identifier';
  readonly times: number;
}

export interface StrippedText {
  readonly text: string;
  readonly stripped: readonly Stripped[];
}

interface Known {
  readonly words: string;
  readonly now: string;
  readonly kind: Stripped['kind'];
  /** Also where it stands in another case. */
  readonly anyCase?: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+').replace(/['’]/g, '[\'’]');

/** The facts that name the client or the case, the longest first. */
function knownOf(facts: Facts): Known[] {
  const known: Known[] = [];
  const add = (words: string | undefined, now: string, kind: Stripped['kind'], anyCase = false): void => {
    if (words !== undefined && words.trim().length > 1) known.push({ words: words.trim(), now, kind, anyCase });
  };
  add(facts.caption?.value, '${caption}', 'name', true);
  const name = facts.defendant.name?.value;
  add(name, '${defendant}', 'name', true);
  const surname = (name ?? /\bv\.?\s+(\S.*)/.exec(facts.caption?.value ?? '')?.[1])?.split(/\s+/).at(-1);
  add(surname !== undefined && surname.length > 2 ? surname : undefined, '${defendant}', 'name');
  const judge = facts.judge?.value;
  add(judge, '${judge}', 'name', true);
  add(judge?.replace(/^(?:the\s+)?hon(?:\.|orable)\s+/i, ''), '${judge}', 'name');
  for (const minor of facts.minors) add(minor, '[insert initials]', 'name', true);
  add(facts.docket?.value, '${docket}', 'number');
  add(facts.docket?.value.replace(/-\d{1,3}$/, ''), '${docket}', 'number');
  add(facts.appealDocket?.value, '${appeal-docket}', 'number');
  add(facts.defendant.registerNumber?.value, '${register-number}', 'number');
  for (const event of facts.events) {
    for (const written of spelled(event.at)) add(written, `\${date/${event.id}}`, 'date', true);
    if (event.source !== undefined && /^(?:ECF|Dkt|Doc)\b.*\d/i.test(event.source)) add(event.source, `\${cite/${event.id}}`, 'number');
  }
  if (facts.filed) for (const written of spelled(facts.filed.value)) add(written, '[date]', 'date', true);
  for (const exhibit of facts.exhibits) if (exhibit.docket !== undefined) add(exhibit.docket, '[record cite]', 'number');
  return known.sort((a, b) => b.words.length - a.words.length);
}

/** A day as papers write it. */
function spelled(day: CivilDate): string[] {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  return [formatLong(day), formatDate(day), day, `${month}/${dayOfMonth}/${year}`, `${String(month).padStart(2, '0')}/${String(dayOfMonth).padStart(2, '0')}/${year}`];
}

/**
 * The text with the client's names, numbers and dates replaced by the variables that fill them in another case, and what
 * was replaced, the longest first. What the case file does not know stays: somebody has to read the result.
 */
export function stripFacts(source: string, facts: Facts, asOf: CivilDate): StrippedText {
  const stripped = new Map<string, Stripped>();
  const note = (was: string, now: string, kind: Stripped['kind']): void => {
    const before = stripped.get(`${was}\n${now}`);
    stripped.set(`${was}\n${now}`, { was, now, kind, times: (before?.times ?? 0) + 1 });
  };
  let text = withoutIdentifiers(withoutProvenance(source).replaceAll('${', '\\${'), facts, asOf, note);
  // One pass for each fact; what was put in is not looked into again.
  const held: string[] = [];
  const hold = (now: string): string => `\u0000${held.push(now) - 1}\u0000`;
  for (const { words, now, kind, anyCase } of knownOf(facts)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, anyCase ? 'giu' : 'gu');
    text = text.replace(pattern, (was) => {
      const capitals = was === was.toUpperCase() && /\p{L}{3}/u.test(was) && now === '${defendant}';
      note(was.replace(/\s+/g, ' '), capitals ? '${defendant-capitals}' : now, kind);
      return hold(capitals ? '${defendant-capitals}' : now);
    });
  }
  text = sentence(text, facts, note, hold);
  // eslint-disable-next-line no-control-regex
  text = text.replace(/\u0000(\d{1,6})\u0000/g, (_, index: string) => held[Number(index)]!);
  return { text: text.trim(), stripped: [...stripped.values()].sort((a, b) => b.was.length - a.was.length) };
}

/** The sentence imposed and the range, where the text speaks of months. */
function sentence(text: string, { sentence: { months, guidelineRange } }: Facts, note: (was: string, now: string, kind: Stripped['kind']) => void, hold: (now: string) => string): string {
  let out = text;
  if (guidelineRange) {
    const [low, high] = guidelineRange.value;
    out = out.replace(new RegExp(`\\b${low}\\s*(?:[-–—]|to)\\s*${high}(?=[\\s-]+months?\\b)`, 'g'), (was) => {
      note(was, '[number] to [number]', 'number');
      return hold('[number] to [number]');
    });
  }
  if (months && Number.isFinite(months.value)) {
    out = out.replace(new RegExp(`\\b${months.value}(?=[\\s-]+months?\\b)`, 'g'), (was) => {
      note(was, '${sentence-months}', 'number');
      return hold('${sentence-months}');
    });
  }
  return out;
}

/** Identifiers that no filing may show go first, and are never repeated. */
function withoutIdentifiers(text: string, facts: Facts, asOf: CivilDate, note: (was: string, now: string, kind: Stripped['kind']) => void): string {
  const found = [...unredactedIn(parseFiling(text), facts, asOf)].sort((a, b) => b.span.start - a.span.start);
  let out = text;
  let limit = Infinity;
  for (const { span } of found) {
    if (span.end > limit) continue;
    limit = span.start;
    note('an identifier that Fed. R. Crim. P. 49.1 protects', '[insert the redacted form]', 'identifier');
    out = `${out.slice(0, span.start)}[insert the redacted form]${out.slice(span.end)}`;
  }
  return out;
}

/** True for a text that came from an entry: it then belongs back into that one. */
export const cameFrom = (source: string): string | undefined => {
  const [first] = provenances(parseFiling(source));
  return first && `${first.library}/${first.id}`;
};

/** What the form for a new entry may start with, read from a text without the client's facts. */
export interface SuggestedEntry {
  readonly title: string;
  readonly prefix: string;
  /** As cited, each once. */
  readonly authorities: readonly string[];
}

const SOURCES_OF_LAW: ReadonlySet<string> = new Set(['case', 'docket', 'statute', 'rule', 'guideline', 'regulation', 'constitution', 'session-law']);
const MOST_AUTHORITIES = 30;

/** The first heading as title, else the first words; the authorities that the text cites. */
export function suggestEntry(text: string): SuggestedEntry {
  const filing = parseFiling(text);
  const heading = filing.sections[0]?.title ?? filing.prose.find((block) => block.text.trim() !== '')?.text ?? '';
  const title = heading.replace(/\$\{[^}]{0,200}\}|\[[^\]]{0,200}\]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 80).trim();
  const cited = recogniseCitations(filing.prose).filter((c) => SOURCES_OF_LAW.has(c.kind)).map((c) => c.text.replace(/\s+/g, ' '));
  return { title, prefix: title === '' ? '' : slug(title), authorities: [...new Set(cited)].slice(0, MOST_AUTHORITIES) };
}

export interface NewEntry {
  readonly title: string;
  readonly prefix: string;
  readonly scope?: 'document' | 'section';
  readonly avenues?: readonly string[];
  readonly documents?: readonly string[];
  readonly circuits?: readonly string[];
  readonly authorities?: readonly string[];
  readonly reviewed?: CivilDate;
  readonly reviewer?: string;
  readonly notes?: string;
}

const quoted = (text: string): string => JSON.stringify(text.replace(/[\r\n]+/g, ' '));
const listed = (values: readonly string[] | undefined): string => `[${(values ?? []).map(quoted).join(', ')}]`;

/** The file of an entry. */
export function entryFile(entry: NewEntry, body: string): string {
  return [
    '---', `title: ${quoted(entry.title)}`, `prefix: ${quoted(entry.prefix)}`, `scope: ${entry.scope ?? 'section'}`, `avenue: ${listed(entry.avenues)}`,
    `document: ${listed(entry.documents)}`, `circuits: ${listed(entry.circuits)}`, `authorities: ${listed(entry.authorities)}`,
    ...(entry.reviewed ? [`reviewed: ${entry.reviewed}`] : []), ...(entry.reviewer ? [`reviewer: ${quoted(entry.reviewer)}`] : []), ...(entry.notes ? [`notes: ${quoted(entry.notes)}`] : []),
    '---', '', body.trim(), '',
  ].join('\n');
}

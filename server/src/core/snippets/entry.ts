/** An entry as a Markdown file: what it is in the front matter, its text below. Never throws. */
import { parseCivilDate, type CivilDate } from '../dates/civil-date';
import { findFrontMatter } from '../filing/front-matter';
import { parseYaml } from '../filing/parse-yaml';
import { entryOf, type YamlMap, type YamlNode } from '../filing/yaml-node';
import { AVENUE_IDS, DOCUMENT_KINDS } from '../law/ids';
import { avenueForText } from '../law/avenues/index';
import { findCircuit } from '../law/courts/lookup';
import { readBody } from './body';
import { readPlainYaml } from './plain-yaml';
import { isVariable, VARIABLE_NAMES } from './variables';
import type { EntryProblem, LibraryHead, Part, ReadEntry, Scope } from './model';
import { closest } from './closest';
import type { Span } from '../text/span';

const KEYS = [
  'title', 'prefix', 'scope', 'avenue', 'document', 'circuits', 'authorities', 'law-as-of', 'reviewed', 'reviewer', 'version', 'notes',
] as const;

/** A prefix is typed in one go. */
const PREFIX = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,79}$/u;

/** Longest title shown in a list. */
const LONGEST_TITLE = 200;

/** True for a Markdown file that has front matter: anything else in a library is a note of its keepers. */
export const looksLikeEntry = (text: string): boolean => /^\uFEFF?---[ \t]*(?:\r\n?|\n|$)/.test(text);

/**
 * Reads the entry at `file`, a path in its library. Problems that leave it usable are told beside it; without a title, a
 * prefix and a text there is no entry. `head`: tab stops and variables of the text are not checked, for reading many.
 */
export function readEntry(file: string, text: string, library: LibraryHead, depth: 'whole' | 'head' = 'whole'): ReadEntry {
  const place = findFrontMatter(text);
  const head = { start: 0, end: Math.min(3, text.length) };
  const problems: EntryProblem[] = [];
  const add = (span: Span, message: string, advice: string): void => void problems.push({ span, message, advice });
  if (!place?.closed) {
    add(head, 'The front matter is not closed.', 'Add a line with three dashes after its last key.');
    return { entry: undefined, problems };
  }
  const plain = readPlainYaml(text, place.contentSpan);
  const yaml = plain ? { root: plain, problems: [] } : parseYaml(text, place.contentSpan);
  for (const problem of yaml.problems) add(problem.span, problem.message, 'Mend the front matter.');
  if (yaml.root?.kind !== 'map') {
    add(place.contentSpan.end > place.contentSpan.start ? place.contentSpan : head, 'The front matter has no keys and values.', 'Write at least `title` and `prefix`, each on a line of its own.');
    return { entry: undefined, problems };
  }
  const root = yaml.root;
  unknownKeys(root, add);
  const bodyStart = skipBlank(text, place.span.end);
  const fields = readFields(root, add, head);
  const body = text.slice(bodyStart).trimEnd();
  const read = depth === 'whole' ? readBody(body, { offset: bodyStart }) : { parts: [], problems: [] };
  for (const problem of read.problems) add(problem, problem.message, 'Write ${1:text}, ${1|one,two|}, ${name}, or \\${ for the characters themselves.');
  for (const { name, span } of unknownVariables(read.parts)) {
    const meant = closest(name, VARIABLE_NAMES);
    add(span, `There is no variable “${name}”.`, meant === undefined ? 'Use a tab stop such as ${1:text}.' : `Write \${${meant}}.`);
  }
  if (body === '') add(head, 'The entry has no text.', 'Write the text under the front matter.');
  if (fields.title === undefined || fields.prefix === undefined || body === '') return { entry: undefined, problems };
  const places = new Map(root.entries.map((e) => [e.key, e.value.span]));
  return {
    entry: {
      id: file.replace(/\.(?:md|markdown)$/i, ''), library: library.name, file, ...fields, title: fields.title, prefix: fields.prefix,
      version: fields.version ?? library.version, body, bodySpan: { start: bodyStart, end: bodyStart + body.length }, places,
    },
    problems,
  };
}

type Add = (span: Span, message: string, advice: string) => void;

function unknownKeys(root: YamlMap, add: Add): void {
  for (const { key, keySpan } of root.entries) {
    if ((KEYS as readonly string[]).includes(key)) continue;
    const meant = closest(key, KEYS);
    add(keySpan, `An entry has no key “${key}”.`, meant === undefined ? `Its keys are ${KEYS.join(', ')}.` : `Write \`${meant}\`.`);
  }
}

interface Fields {
  readonly title: string | undefined;
  readonly prefix: string | undefined;
  readonly scope: Scope;
  readonly avenues: readonly string[];
  readonly documents: readonly string[];
  readonly circuits: readonly string[];
  readonly authorities: readonly string[];
  readonly lawAsOf: CivilDate | undefined;
  readonly reviewed: CivilDate | undefined;
  readonly reviewer: string | undefined;
  readonly notes: string | undefined;
  readonly version: string | undefined;
}

function readFields(root: YamlMap, add: Add, head: Span): Fields {
  const node = (key: string): YamlNode | undefined => entryOf(root, key)?.value;
  const text = (key: string): string | undefined => scalarText(node(key));
  const title = text('title');
  const prefix = text('prefix');
  if (title === undefined) add(node('title')?.span ?? head, 'The entry has no title.', 'Add `title:` with the words that people look for.');
  else if (title.length > LONGEST_TITLE) add(node('title')!.span, 'The title is too long for a list.', `Keep it under ${LONGEST_TITLE} characters.`);
  if (prefix === undefined) add(node('prefix')?.span ?? head, 'The entry has no prefix.', 'Add `prefix:` with what is typed to get it, such as tolling-lockdown.');
  else if (!PREFIX.test(prefix)) add(node('prefix')!.span, `“${prefix}” cannot be typed as a prefix.`, 'Use letters, digits, dots and hyphens without spaces.');
  const scope = text('scope');
  if (scope !== undefined && scope !== 'document' && scope !== 'section') add(node('scope')!.span, `“${scope}” is no scope.`, 'Write document (a whole paper) or section.');
  return {
    title, prefix: prefix !== undefined && PREFIX.test(prefix) ? prefix : undefined,
    scope: scope === 'document' ? 'document' : 'section',
    avenues: list(node('avenue'), add, 'avenue', (t) => ((AVENUE_IDS as readonly string[]).includes(t) ? t : avenueForText(t)), 'Write the id of an avenue, such as section-2255, or leave the key out.'),
    documents: list(node('document'), add, 'kind of document', (t) => ((DOCUMENT_KINDS as readonly string[]).includes(t.toLowerCase().replace(/\s+/g, '-')) ? t.toLowerCase().replace(/\s+/g, '-') : undefined), `Write one of ${DOCUMENT_KINDS.join(', ')}, or leave the key out.`),
    circuits: list(node('circuits'), add, 'circuit', (t) => (/^(?:[1-9]|1[01]|dc)$/.test(t) ? t : findCircuit(t)?.number), 'Write 1 to 11 or dc, or leave the key out.'),
    authorities: list(node('authorities'), add, 'authority', (t) => t, 'Write each authority as it is cited.'),
    lawAsOf: day(node('law-as-of'), add), reviewed: day(node('reviewed'), add),
    reviewer: text('reviewer'), notes: text('notes'), version: text('version'),
  };
}

/** One value or a list of values, as text. */
function list(node: YamlNode | undefined, add: Add, what: string, read: (text: string) => string | undefined, advice: string): string[] {
  if (node === undefined) return [];
  const items = node.kind === 'seq' ? node.items : [node];
  const found: string[] = [];
  for (const item of items) {
    if (item.kind === 'scalar' && item.value === null && node.kind !== 'seq') continue;
    const text = scalarText(item);
    const value = text === undefined ? undefined : read(text);
    if (value === undefined) add(item.span, `${text === undefined ? 'This' : `“${text}”`} is no ${what}.`, advice);
    else if (!found.includes(value)) found.push(value);
  }
  return found;
}

function day(node: YamlNode | undefined, add: Add): CivilDate | undefined {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return undefined;
  const found = parseCivilDate(scalarText(node) ?? '');
  if (!found) add(node.span, 'This is no date.', 'Write it as YYYY-MM-DD.');
  return found;
}

/** The words of a scalar; undefined when it is empty or no scalar. */
export function scalarText(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  // `1.10` as a version keeps its zero: the words as written, not the number.
  const text = (typeof node.value === 'string' ? node.value : node.source).trim();
  return text === '' ? undefined : text;
}

function unknownVariables(parts: readonly Part[]): { name: string; span: Span }[] {
  return parts.flatMap((part) =>
    part.kind === 'variable' ? (isVariable(part.name) ? [] : [{ name: part.name, span: part.span }]) : part.kind === 'stop' ? unknownVariables(part.parts) : [],
  );
}

const skipBlank = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
};

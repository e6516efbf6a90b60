/** Where a pair or an item is written into YAML that people wrote by hand: beside what is there, in its style, and never a second key of one name. */
import type { Span } from '../text/span';
import type { FrontMatter } from './model';
import { entryOf, type YamlEntry } from './yaml-node';

export interface YamlEdit {
  readonly span: Span;
  readonly newText: string;
}

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The end of the line on which `offset` stands. */
function lineEnd(text: string, offset: number): number {
  return offset + (/[\r\n]/.exec(text.slice(offset))?.index ?? text.length - offset);
}

/** What stands on the line before `offset`. */
const lineBefore = (text: string, offset: number): string => text.slice(Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1, offset);

/** `events:`, `claims: []` and `exhibits: {}` hold nothing yet. */
export const isEmptyEntry = ({ value }: YamlEntry): boolean =>
  value.kind === 'scalar' ? value.value === null && value.source.trim() === '' : value.kind === 'map' ? value.entries.length === 0 : value.items.length === 0;

/**
 * Lines under the key of an entry that holds nothing yet, two spaces deeper than it; brackets of an empty list go, a remark stays.
 * Undefined where the key does not begin its line, or what follows it goes on below.
 */
export function belowKey(text: string, entry: YamlEntry, lines: readonly string[]): YamlEdit | undefined {
  const indent = lineBefore(text, entry.keySpan.start);
  const colon = text.indexOf(':', entry.keySpan.end);
  if (indent.trim() !== '' || colon < 0) return undefined;
  const end = lineEnd(text, colon);
  const rest = /^(?:[ \t]*(?:\[[ \t]*\]|\{[ \t]*\}))?([ \t]*(?:#.*)?)$/.exec(text.slice(colon + 1, end));
  if (!rest) return undefined;
  const newline = newlineOf(text);
  return { span: { start: colon + 1, end }, newText: [rest[1]!.trimEnd(), ...lines.map((line) => `${indent}  ${line}`)].join(newline) };
}

/** The place right behind the colon of an entry without a value, with the spaces that end its line. */
function afterColon(text: string, { keySpan }: YamlEntry): Span | undefined {
  const colon = text.indexOf(':', keySpan.end);
  if (colon < 0) return undefined;
  const end = lineEnd(text, colon);
  return { start: colon + 1, end: text.slice(colon + 1, end).trim() === '' ? end : colon + 1 };
}

/**
 * `key: value` in the mapping `list` of the front matter, which is made where there is none. Undefined where the key has a value already, and
 * where the YAML is of a shape that nothing can be added to safely.
 */
export function insertPair(text: string, frontMatter: FrontMatter | undefined, list: string, key: string, value: string): YamlEdit | undefined {
  if (!frontMatter || frontMatter.closed === false || (frontMatter.root !== undefined && frontMatter.root.kind !== 'map')) return undefined;
  const newline = newlineOf(text);
  const entry = entryOf(frontMatter.root, list);
  if (entry === undefined) {
    const at = frontMatter.contentSpan.end;
    const before = at === 0 || /[\r\n]/.test(text[at - 1]!) ? '' : newline;
    return { span: { start: at, end: at }, newText: `${before}${list}:${newline}  ${key}: ${value}${newline}` };
  }
  const known = entryOf(entry.value, key.replace(/^"|"$/g, ''));
  if (known !== undefined) {
    const span = isEmptyEntry(known) && known.value.kind === 'scalar' ? afterColon(text, known) : undefined;
    return span && { span, newText: ` ${value}` };
  }
  if (isEmptyEntry(entry)) return belowKey(text, entry, [`${key}: ${value}`]);
  if (entry.value.kind !== 'map') return undefined;
  const last = entry.value.entries.at(-1)!;
  const written = last.span.start + text.slice(last.span.start, last.span.end).trimEnd().length;
  if (text[entry.value.span.start] === '{') return { span: { start: written, end: written }, newText: `, ${key}: ${value}` };
  const indent = lineBefore(text, last.keySpan.start);
  if (indent.trim() !== '') return undefined;
  const end = lineEnd(text, written);
  return { span: { start: end, end }, newText: `${newline}${indent}${key}: ${value}` };
}

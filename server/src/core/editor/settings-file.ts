/** Completion and hovers in `.filing-lint.yaml`, by the schema that checks it. Text and offset in; nothing is read. */
import { keysAt, schemaAt, valuesAt } from '../case/schema/lookup';
import type { SchemaNode } from '../case/schema/schema-node';
import { CONFIG_SCHEMA, SEVERITIES } from '../config/schema';
import { parseYaml } from '../filing/parse-yaml';
import { DISTRICTS } from '../law/courts/districts';
import { RULES } from '../rules/index';
import { aboutKey, aboutValue, described } from './completion/documentation';
import { afterKey } from './completion/keys';
import type { CompletionItem, Completions } from './completion/model';
import type { Hover } from './hover';
import { code, paragraph, strong, toMarkdown, toText, type Block } from './rich-text';
import { yamlCursor, type YamlCursor, type YamlPath } from './yaml-cursor';
import { yamlPlaceAt } from './yaml-place';

const startOf = (text: string): number => (text.charCodeAt(0) === 0xfeff ? 1 : 0);

/** Courts are keys of the writer's choosing to the schema. */
const isCourts = (path: YamlPath): boolean => path.length === 1 && path[0] === 'districts';

const severityOf = (rule: YamlPath[number] | undefined): string | undefined => RULES.find(({ id }) => id === rule)?.severity;

function* keyItems(text: string, cursor: YamlCursor): Generator<CompletionItem> {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(cursor.column);
  let rank = 0;
  for (const { key, schema } of keysAt(CONFIG_SCHEMA, cursor.path)) {
    if (cursor.siblings.has(key)) continue;
    const after = cursor.hasColon ? '' : afterKey(schema, CONFIG_SCHEMA, indent, cursor.flow).replaceAll('\n', newline);
    yield { label: key, kind: 'key', newText: key + after, span: cursor.span, rank: rank++, ...aboutKey(schema), ...(after === '' ? {} : { then: 'complete' as const }) };
  }
  if (!isCourts(cursor.path)) return;
  for (const { id, name } of DISTRICTS) {
    if (cursor.siblings.has(id)) continue;
    const after = cursor.hasColon ? '' : cursor.flow ? ': ' : `:${newline}${indent}  `;
    yield { label: id, kind: 'key', newText: id + after, span: cursor.span, rank: rank++, detail: name, ...(after === '' ? {} : { then: 'complete' as const }) };
  }
}

function* valueItems(cursor: YamlCursor): Generator<CompletionItem> {
  const schema = schemaAt(CONFIG_SCHEMA, cursor.path);
  const usual = severityOf(cursor.path.at(-1));
  let rank = 0;
  for (const { value, description } of valuesAt(CONFIG_SCHEMA, cursor.path)) {
    const detail = usual === value ? 'the default of this rule' : undefined;
    yield { label: value, kind: 'value', newText: value, span: cursor.span, rank: rank++, ...aboutValue(schema, value, description), ...(detail === undefined ? {} : { detail }) };
  }
}

/** What may be written at `offset` of a settings file. */
export function completeSettings(text: string, offset: number): Completions {
  const cursor = yamlCursor(text, startOf(text), text.length, offset);
  if (cursor === undefined) return { items: [], incomplete: false };
  const inList = typeof cursor.path.at(-1) === 'number' && !cursor.hasColon;
  const items = cursor.at === 'key' ? [...keyItems(text, cursor), ...(inList ? valueItems(cursor) : [])] : [...valueItems(cursor)];
  return { items, incomplete: false };
}

const exampleOf = ({ examples = [] }: SchemaNode): Block[] => {
  const [first] = examples;
  return typeof first === 'string' || typeof first === 'number' ? [paragraph('Example: ', code(String(first)))] : [];
};

/** What the key or value at `offset` of a settings file means; undefined where nothing is known. */
export function hoverSettings(text: string, offset: number): Hover | undefined {
  const { root } = parseYaml(text, { start: startOf(text), end: text.length });
  const place = yamlPlaceAt(root, offset);
  if (place === undefined) return undefined;
  const { path, span } = place;
  const key = path.at(-1);
  const schema = schemaAt(CONFIG_SCHEMA, path);
  const court = isCourts(path.slice(0, -1)) ? DISTRICTS.find(({ id }) => id === key) : undefined;
  const written = place.scalar?.source.trim();
  const value = written === undefined ? undefined : schema?.['x-values']?.[written];
  const said = court ? `What holds in ${court.name}.` : (schema?.description ?? '');
  const blocks: Block[] = [
    ...(typeof key === 'string' && said !== '' ? [paragraph(strong(key)), described(said)] : []),
    ...(value === undefined ? [] : [paragraph(code(written!), ': ', value)]),
    ...(schema === undefined || value !== undefined || SEVERITIES.some((s) => s === written) ? [] : exampleOf(schema)),
  ];
  return blocks.length === 0 ? undefined : { markdown: toMarkdown(blocks), text: toText(blocks), span };
}

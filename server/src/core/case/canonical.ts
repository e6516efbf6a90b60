/**
 * A document with its spellings folded to the listed values, every node keeping its place. What the
 * schema does not know is cut down to an empty node, so the result is never deeper than the schema.
 */
import type { YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq } from '../filing/yaml-node';
import { normalise, readRange } from './normalise';
import { formFor, propertyOf } from './schema/lookup';
import type { SchemaDocument, SchemaNode } from './schema/schema-node';

/** True for a value not filled in: nothing after the colon, or an empty pair of quotes. */
const isBlank = (node: YamlNode): boolean =>
  node.kind === 'scalar' && (node.value === null || (typeof node.value === 'string' && node.value.trim() === ''));

const scalarAt = (node: YamlScalar, value: YamlScalar['value']): YamlScalar => ({ kind: 'scalar', value, source: node.source, span: node.span });

function canonicalScalar(node: YamlScalar, schema: SchemaNode): YamlNode {
  const { value, source } = node;
  if (value === null) return node;
  const vocabulary = schema['x-vocabulary'];
  if (vocabulary === 'range') {
    const ends = readRange(source);
    return ends ? { kind: 'seq', span: node.span, items: ends.map((end) => scalarAt(node, end === 'life' ? 'life' : Number(end))) } : node;
  }
  if (vocabulary !== undefined) {
    if (typeof value === 'boolean' && schema.enum?.includes(value)) return node;
    const found = normalise(vocabulary, typeof value === 'string' ? value : source);
    if (found !== undefined) return scalarAt(node, found);
  }
  if (schema.format === 'date') return typeof value === 'string' ? scalarAt(node, value.trim()) : node;
  // A label or a docket number may be all digits; the text as written is meant.
  if (schema.type === 'string' && typeof value === 'number') return scalarAt(node, source);
  if ((schema.type === 'number' || schema.type === 'integer') && typeof value === 'string' && /^\d{1,9}(?:\.\d{1,3})?$/.test(value.trim())) return scalarAt(node, Number(value));
  return node;
}

function canonicalMap(node: YamlMap, schema: SchemaNode, root: SchemaDocument): YamlMap {
  const seen = new Set<string>();
  const entries: YamlEntry[] = [];
  for (const entry of node.entries) {
    if (seen.has(entry.key)) continue;
    seen.add(entry.key);
    const property = propertyOf(schema, entry.key);
    if (property === undefined) entries.push({ ...entry, value: emptied(entry.value) });
    else if (!isBlank(entry.value)) entries.push({ ...entry, value: canonicalNode(entry.value, property, root) });
    else if (schema.properties === undefined) entries.push({ ...entry, value: { kind: 'map', entries: [], span: entry.value.span } });
  }
  return { kind: 'map', entries, span: node.span };
}

const emptied = (node: YamlNode): YamlNode =>
  node.kind === 'map' ? { kind: 'map', entries: [], span: node.span } : node.kind === 'seq' ? { kind: 'seq', items: [], span: node.span } : node;

function canonicalNode(node: YamlNode, schema: SchemaNode, root: SchemaDocument): YamlNode {
  const form = formFor(schema, node.kind, root, node.kind !== 'scalar' || typeof node.value === 'string');
  if (node.kind === 'map') return form.type === 'object' ? canonicalMap(node, form, root) : emptied(node);
  if (node.kind === 'seq') {
    const { items } = form;
    if (form.type !== 'array' || items === undefined) return emptied(node);
    return { kind: 'seq', items: node.items.filter((item) => !isBlank(item)).map((item) => canonicalNode(item, items, root)), span: node.span } satisfies YamlSeq;
  }
  // A single value where a list belongs is a mistake, but a readable one.
  if (form.type === 'array' && form['x-vocabulary'] === undefined && form.items) return canonicalNode(node, form.items, root);
  return canonicalScalar(node, form);
}

/** `root` with every spelling folded, blanks left out and repeated keys reduced to the first. */
export const canonicalise = (root: YamlMap, schema: SchemaDocument): YamlMap => canonicalMap(root, schema, schema);

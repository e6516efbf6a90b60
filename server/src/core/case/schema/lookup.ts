/** Walks a schema alongside a document: which schema governs a node, and what is known of a path. */
import type { YamlNode } from '../../filing/yaml-node';
import { schemaOf, type DocumentRole } from './documents';
import type { SchemaDocument, SchemaNode } from './schema-node';

/** A document by its role, or by its schema, as that of a settings file. */
export type Governed = DocumentRole | SchemaDocument;

const rootOf = (document: Governed): SchemaDocument => (typeof document === 'string' ? schemaOf(document) : document);

type Kind = YamlNode['kind'];

const TYPE_OF: Readonly<Record<Kind, 'object' | 'array' | 'string'>> = { map: 'object', seq: 'array', scalar: 'string' };

/** Resolved references; the schemas never change. */
const resolved = new WeakMap<SchemaNode, SchemaNode>();

/** The definition behind a reference, under the reference's own description. */
function dereference(schema: SchemaNode, root: SchemaDocument): SchemaNode {
  if (schema.$ref === undefined) return schema;
  const known = resolved.get(schema);
  if (known) return known;
  const { $ref, ...own } = schema;
  const target: SchemaNode = { ...root.definitions[$ref.slice('#/definitions/'.length)], ...own };
  resolved.set(schema, target);
  return target;
}

/** The form of `schema` that a node of this kind follows; text counts as text only where `isText` says so. */
export function formFor(schema: SchemaNode, kind: Kind, root: SchemaDocument, isText = true): SchemaNode {
  let current = dereference(schema, root);
  while (current.if && current.then && current.else) {
    const type = kind === 'scalar' && !isText ? undefined : TYPE_OF[kind];
    current = dereference(current.if.type === type ? current.then : current.else, root);
  }
  return current;
}

/** The schema of a key in a mapping: its own, or the one for keys of the writer's choosing. */
export function propertyOf(schema: SchemaNode, key: string): SchemaNode | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key];
  return schema.additionalProperties === false ? undefined : schema.additionalProperties;
}

/**
 * What is known of the key or item at `path` in a document, whether or not the document holds it
 * yet: for hovers and completion. Undefined where no key of that name belongs.
 */
export function schemaAt(document: Governed, path: readonly (string | number)[]): SchemaNode | undefined {
  const root = rootOf(document);
  let current: SchemaNode = root;
  for (const step of path) {
    const list = formFor(current, 'seq', root);
    const next = typeof step === 'number' && list.type === 'array' ? list.items : propertyOf(formFor(current, 'map', root), String(step));
    if (next === undefined) return undefined;
    current = next;
  }
  return current;
}

export interface KeyInfo {
  readonly key: string;
  readonly schema: SchemaNode;
}

/** The keys that may stand in the mapping at `path`, in the order of the schema; empty where no mapping belongs. */
export function keysAt(document: Governed, path: readonly (string | number)[]): readonly KeyInfo[] {
  const schema = schemaAt(document, path);
  const form = schema && formFor(schema, 'map', rootOf(document));
  return Object.entries(form?.properties ?? {}).map(([key, property]) => ({ key, schema: property }));
}

export interface ValueInfo {
  readonly value: string;
  readonly description?: string;
}

/** The values that may stand at `path` (or as items of the list there); empty where any value may. */
export function valuesAt(document: Governed, path: readonly (string | number)[]): readonly ValueInfo[] {
  const root = rootOf(document);
  const schema = schemaAt(document, path);
  if (!schema) return [];
  const asList = formFor(schema, 'seq', root);
  const form = formFor(asList.type === 'array' && asList.items ? asList.items : schema, 'scalar', root);
  return (form.enum ?? []).map((value) => {
    const description = form['x-values']?.[String(value)];
    return { value: String(value), ...(description === undefined ? {} : { description }) };
  });
}

/** YAML as plain data with exact places. Made by `parseYaml`, which never throws. */
import type { Span } from '../text/span';

export interface YamlScalar {
  readonly kind: 'scalar';
  /** Value under the YAML 1.2 core schema; dates stay text. */
  readonly value: string | number | boolean | null;
  /** The text as written, without quotes. */
  readonly source: string;
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
  /** Key and value together. */
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlSeq {
  readonly kind: 'seq';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export type YamlNode = YamlScalar | YamlMap | YamlSeq;

/** Something that could not be read, with its place. */
export interface ParseProblem {
  readonly message: string;
  readonly span: Span;
}

/** The entry of a map; undefined for an absent key or a node that is no map. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((e) => e.key === key) : undefined;
}

/** The node at a path of keys and indexes; undefined when any step is absent. */
export function nodeAt(node: YamlNode | undefined, path: readonly (string | number)[]): YamlNode | undefined {
  let current = node;
  for (const step of path) {
    if (current?.kind === 'seq' && typeof step === 'number') current = current.items[step];
    else if (current?.kind === 'map') current = entryOf(current, String(step))?.value;
    else return undefined;
  }
  return current;
}

/** The node as plain JavaScript values; objects have no prototype, so `__proto__` is an ordinary key. */
export function toPlain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') return node.items.map(toPlain);
  const plain: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const entry of node.entries) plain[entry.key] = toPlain(entry.value);
  return plain;
}

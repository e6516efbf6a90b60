/** Where in the YAML of a document an offset stands. */
import type { YamlEntry, YamlNode, YamlScalar } from '../filing/yaml-node';
import { touches, type Span } from '../text/span';

export interface YamlPlace {
  /** Keys and indexes from the root: `events`, `judgment-entered`, `0`, `date`. */
  readonly path: readonly (string | number)[];
  /** The key or the scalar under the offset. */
  readonly span: Span;
  readonly on: 'key' | 'value';
  /** The value itself, when the offset is on one. */
  readonly scalar?: YamlScalar;
  /** Entries that hold the place, outermost first. */
  readonly entries: readonly YamlEntry[];
}

/** The key or value that the offset touches; undefined between them, and in what is not YAML. */
export function yamlPlaceAt(root: YamlNode | undefined, offset: number): YamlPlace | undefined {
  const path: (string | number)[] = [];
  const entries: YamlEntry[] = [];
  let node = root;
  while (node !== undefined) {
    if (node.kind === 'scalar') {
      return touches(node.span, offset) && entries.length > 0 ? { path, span: node.span, on: 'value', scalar: node, entries } : undefined;
    }
    if (node.kind === 'seq') {
      const index = node.items.findIndex((item) => touches(item.span, offset));
      if (index < 0) return undefined;
      path.push(index);
      node = node.items[index];
      continue;
    }
    const entry: YamlEntry | undefined =
      node.entries.find((e) => touches(e.keySpan, offset)) ?? node.entries.find((e) => touches(e.value.span, offset));
    if (entry === undefined) return undefined;
    path.push(entry.key);
    entries.push(entry);
    if (touches(entry.keySpan, offset)) return { path, span: entry.keySpan, on: 'key', entries };
    node = entry.value;
  }
  return undefined;
}

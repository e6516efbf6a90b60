/** Finds the node, the schema and the key at a path of a document. */
import type { YamlEntry, YamlMap, YamlNode } from '../filing/yaml-node';
import { formFor, propertyOf } from './schema/lookup';
import type { SchemaDocument, SchemaNode } from './schema/schema-node';

/** A place in a document: the node there, the schema it follows, and the key that leads to it. */
export interface Place {
  readonly node: YamlNode;
  readonly schema: SchemaNode;
  readonly path: string;
  /** The nearest key: the node's own, or that of the list it is an item of. */
  readonly entry: YamlEntry | undefined;
}

/** Finds places by JSON Pointer; each mapping is indexed once, so that a long document stays cheap. */
export class Places {
  readonly #root: YamlMap;
  readonly #schema: SchemaDocument;
  readonly #indexes = new Map<YamlMap, Map<string, YamlEntry>>();

  constructor(root: YamlMap, schema: SchemaDocument) {
    this.#root = root;
    this.#schema = schema;
  }

  /** The entries of a mapping by key. */
  index(map: YamlMap): ReadonlyMap<string, YamlEntry> {
    let index = this.#indexes.get(map);
    if (!index) {
      index = new Map(map.entries.map((entry) => [entry.key, entry]));
      this.#indexes.set(map, index);
    }
    return index;
  }

  at(steps: readonly string[]): Place | undefined {
    let node: YamlNode = this.#root;
    let schema: SchemaNode = this.#schema;
    let entry: YamlEntry | undefined;
    for (const step of steps) {
      if (node.kind === 'map') {
        entry = this.index(node).get(step);
        const property = propertyOf(this.#form(schema, node), step);
        if (!entry || !property) return undefined;
        [node, schema] = [entry.value, property];
      } else if (node.kind === 'seq') {
        const item: YamlNode | undefined = node.items[Number(step)];
        const { items } = this.#form(schema, node);
        if (!item || !items) return undefined;
        [node, schema] = [item, items];
      } else {
        return undefined;
      }
    }
    return { node, schema: this.#form(schema, node), path: steps.join('.'), entry };
  }

  #form(schema: SchemaNode, node: YamlNode): SchemaNode {
    return formFor(schema, node.kind, this.#schema, node.kind !== 'scalar' || typeof node.value === 'string');
  }
}

/** The facts of one document, each with its place; what cannot be read is left out, the rest stands. */
import { parseCivilDate, type CivilDate } from '../dates/civil-date';
import { entryOf, type YamlEntry, type YamlMap, type YamlNode, type YamlScalar } from '../filing/yaml-node';
import type { CaseEvent, Fact, Origin, ServiceMethod } from './facts';
import { CASE_SCHEMA } from './schema/documents';
import { SERVICE_METHODS } from './schema/events';
import { formFor, propertyOf } from './schema/lookup';
import type { SchemaNode } from './schema/schema-node';

export type FactValue = string | number | readonly (string | number)[];

export interface CountEntry {
  readonly count?: number;
  readonly statute?: string;
  readonly predicate?: string;
  readonly span: YamlNode['span'];
}

/** What one document says. Keys are dotted and do not name the mapping the facts stand in. */
export interface SourceFacts {
  readonly facts: ReadonlyMap<string, Fact<FactValue>>;
  /** By id, in the order of the document. */
  readonly events: ReadonlyMap<string, readonly CaseEvent[]>;
  readonly counts: Fact<readonly CountEntry[]> | undefined;
  readonly pleaAgreement: Origin | undefined;
  readonly pleaOffer?: Origin | undefined;
}

/** Drops the keys whose value is undefined, as optional properties want it. */
export function present<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}

/** The text of a scalar; undefined for anything else. */
export const textOf = (node: YamlNode | undefined): string | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;

/** The value of a scalar under its schema; undefined when it breaks it. Months for `life` are without end. */
export function leafValue(node: YamlScalar, schema: SchemaNode): string | number | boolean | undefined {
  const { value } = node;
  if (value === null) return undefined;
  if (schema.enum) {
    if (typeof value === 'number' || !schema.enum.includes(value)) return undefined;
    return schema['x-vocabulary'] === 'months' ? Number.POSITIVE_INFINITY : value;
  }
  if (schema.format === 'date') return typeof value === 'string' ? parseCivilDate(value) : undefined;
  if (schema.type === 'string') return typeof value === 'string' ? value : undefined;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < (schema.minimum ?? Number.NEGATIVE_INFINITY)) return undefined;
  return schema.type === 'integer' && !Number.isInteger(value) ? undefined : value;
}

const form = (schema: SchemaNode, node: YamlNode): SchemaNode =>
  formFor(schema, node.kind, CASE_SCHEMA, node.kind !== 'scalar' || typeof node.value === 'string');

function leaf(node: YamlNode, schema: SchemaNode): string | number | undefined {
  if (node.kind !== 'scalar') return undefined;
  const value = leafValue(node, form(schema, node));
  return typeof value === 'boolean' ? undefined : value;
}

/** The readable items of a list; a single value counts as a list of one. */
function items(node: YamlNode, schema: SchemaNode): readonly (string | number)[] | undefined {
  const list = formFor(schema, 'seq', CASE_SCHEMA);
  if (list.items === undefined || node.kind === 'map') return undefined;
  const nodes = node.kind === 'seq' ? node.items : [node];
  const values = nodes.map((item) => leaf(item, list.items!)).filter((value) => value !== undefined);
  const whole = list.minItems === undefined || (values.length === nodes.length && values.length >= list.minItems && values.length <= (list.maxItems ?? Infinity));
  return whole && (values.length > 0 || node.kind === 'seq') ? values : undefined;
}

/** The long form of a part of the record: its state is kept under the part's own key. */
const LONG_STATE = /^(record\..+)\.state$/;

/** Keys whose short form is the value of a key of their long form. */
const SHORT_FORMS: Readonly<Record<string, string>> = { counsel: 'counsel.kind', conviction: 'conviction.by' };

class SourceReader {
  readonly facts = new Map<string, Fact<FactValue>>();
  readonly events = new Map<string, CaseEvent[]>();
  counts: Fact<readonly CountEntry[]> | undefined;
  pleaAgreement: Origin | undefined;
  pleaOffer: Origin | undefined;
  readonly #file: string;
  readonly #prefix: string;

  constructor(file: string, prefix: string) {
    this.#file = file;
    this.#prefix = prefix;
  }

  #origin(key: string, node: YamlNode): Origin {
    return { file: this.#file, span: node.span, key: this.#prefix + key };
  }

  read(root: YamlMap): SourceFacts {
    for (const entry of root.entries) {
      const schema = propertyOf(CASE_SCHEMA, entry.key);
      if (schema === undefined) continue;
      if (entry.key === 'events') this.#readEvents(entry.value);
      else if (entry.key === 'counts') this.#readCounts(entry.value);
      else this.#readFact(entry.key, entry, schema);
    }
    return this;
  }

  #readFact(key: string, { value: node }: YamlEntry, schema: SchemaNode): void {
    const own = form(schema, node);
    if (node.kind === 'map') {
      if (own.type !== 'object') return;
      if (key === 'plea-agreement') this.pleaAgreement = this.#origin(key, node);
      if (key === 'plea-offer') this.pleaOffer = this.#origin(key, node);
      for (const entry of node.entries) {
        const property = propertyOf(own, entry.key);
        if (property) this.#readFact(`${key}.${entry.key}`, entry, property);
      }
      return;
    }
    const value = own.type === 'array' ? items(node, schema) : leaf(node, schema);
    if (value !== undefined) this.facts.set(SHORT_FORMS[key] ?? LONG_STATE.exec(key)?.[1] ?? key, { value, origin: this.#origin(key, node) });
  }

  #readEvents(node: YamlNode): void {
    if (node.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      if (!Object.hasOwn(CASE_SCHEMA.properties['events']?.properties ?? {}, key)) continue;
      const nodes = value.kind === 'seq' ? value.items : [value];
      const events = nodes.map((item) => this.#event(key, item)).filter((event) => event !== undefined);
      if (events.length > 0) this.events.set(key, events);
    }
  }

  #event(id: string, node: YamlNode): CaseEvent | undefined {
    const dateNode = node.kind === 'map' ? entryOf(node, 'date')?.value : node;
    const at = parseCivilDate(textOf(dateNode) ?? '');
    if (at === undefined || dateNode === undefined) return undefined;
    const by = entryOf(node, 'by')?.value;
    const byValue = by?.kind === 'scalar' ? leafValue(by, { enum: SERVICE_METHODS }) : undefined;
    return present<CaseEvent>({
      id, at, origin: this.#origin(`events.${id}`, dateNode),
      source: textOf(entryOf(node, 'source')?.value), note: textOf(entryOf(node, 'note')?.value), by: byValue as ServiceMethod | undefined,
    });
  }

  #readCounts(node: YamlNode): void {
    if (node.kind !== 'seq') return;
    const counts = node.items.filter((item) => item.kind === 'map').map((item) => {
      // `1s` is count one of a superseding indictment.
      const number = /^\d{1,4}/.exec(textOf(entryOf(item, 'count')?.value) ?? '')?.[0];
      return present<CountEntry>({
        count: number === undefined ? undefined : Number(number), statute: textOf(entryOf(item, 'statute')?.value), predicate: textOf(entryOf(item, 'predicate')?.value), span: item.span,
      });
    });
    this.counts = { value: counts, origin: this.#origin('counts', node) };
  }
}

/**
 * The facts that a canonical mapping states.
 * @param prefix what leads to the mapping in its file, for origins: empty, or `case.`
 */
export const readSource = (root: YamlMap, file: string, prefix = ''): SourceFacts => new SourceReader(file, prefix).read(root);

/** A date of a scalar; undefined for anything else. */
export const dateOf = (node: YamlNode | undefined): CivilDate | undefined => parseCivilDate(textOf(node) ?? '');

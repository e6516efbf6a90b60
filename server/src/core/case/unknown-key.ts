/** What a key may have meant that the schema does not know. */
import { code } from './quoted';
import { closest, fold } from './normalise';
import { CASE_SCHEMA, FILING_ONLY_KEYS, type DocumentRole } from './schema/documents';
import type { SchemaNode } from './schema/schema-node';

export interface KeyAdvice {
  readonly advice: string;
  readonly suggestion?: string;
}

/** Keys of the nested mappings that mean one thing wherever they stand, with the mapping they belong in. */
const HOMES: ReadonlyMap<string, string> = new Map(
  ['plea-agreement', 'defendant', 'sentence', 'events']
    .flatMap((home) => Object.keys(CASE_SCHEMA.properties[home]?.properties ?? {}).map((key): [string, string] => [key, home]))
    .filter(([key]) => !['name', 'type', 'exhibit'].includes(key)),
);

/** Other names of events: an event is often written at the top level, under the name the docket gives it. */
const EVENT_MISNOMERS: ReadonlyMap<string, string> = new Map(
  Object.entries(CASE_SCHEMA.properties['events']?.properties ?? {}).flatMap(([id, schema]) => (schema['x-misnomers'] ?? []).map((name): [string, string] => [fold(name), id])),
);

const misnomers = new WeakMap<SchemaNode, ReadonlyMap<string, string>>();

function misnomersOf(schema: SchemaNode): ReadonlyMap<string, string> {
  let known = misnomers.get(schema);
  if (!known) {
    const pairs = Object.entries(schema.properties ?? {}).flatMap(([key, { 'x-misnomers': names = [] }]) => [key, ...names].map((name): [string, string] => [fold(name), key]));
    known = new Map(pairs.reverse());
    misnomers.set(schema, known);
  }
  return known;
}

/**
 * Advice on an unknown key of a mapping that follows `schema`.
 * @param present keys the mapping already has, which the unknown one cannot have meant
 * @param path dotted path of the mapping, empty at the top level
 */
export function adviseOnKey(key: string, schema: SchemaNode, present: ReadonlyMap<string, unknown>, path: string, role: DocumentRole): KeyAdvice {
  const topLevel = path === '' || path === 'case';
  const home = topLevel ? HOMES.get(key) : undefined;
  if (home !== undefined) return { advice: `It belongs under ${code(home)}.` };
  if (topLevel && FILING_ONLY_KEYS.has(key)) return { advice: 'It belongs in the front matter of a filing, not among the facts of the case.' };

  const known = Object.keys(schema.properties ?? {}).filter((candidate) => !present.has(candidate));
  const named = misnomersOf(schema).get(fold(key));
  const exact = named !== undefined && !present.has(named) ? named : undefined;
  const event = topLevel && exact === undefined ? EVENT_MISNOMERS.get(fold(key)) : undefined;
  if (event !== undefined) return { advice: `If it is the date of an event, write it under \`events\` as ${code(event)}.` };
  const suggestion = exact ?? closest(key, known);
  if (suggestion !== undefined) return { advice: `Did you mean ${code(suggestion)}?`, suggestion };

  if (!topLevel && Object.hasOwn(CASE_SCHEMA.properties, key)) return { advice: 'It belongs at the top level, not in here.' };
  if (!topLevel && role === 'filing' && FILING_ONLY_KEYS.has(key)) return { advice: 'It belongs at the top level, not in here.' };
  const some = known.length > 0 && known.length <= 12 ? ` What may stand here: ${known.map(code).join(', ')}.` : '';
  return { advice: `Correct the name, or remove it: its value is not used.${some}` };
}

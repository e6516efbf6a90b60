/** The schemas as other programs read them: without our own keys for editors, bare for the compiler. */
import type { SchemaDocument, SchemaNode } from './schema-node';

type Json = Record<string, unknown>;

const CHILD_MAPS = ['properties', 'definitions'] as const;
const CHILDREN = ['additionalProperties', 'items', 'then', 'else'] as const;

function mapChildren(schema: SchemaNode, visit: (child: SchemaNode) => Json): Json {
  const source = schema as Json;
  const out: Json = {};
  for (const [key, value] of Object.entries(source)) {
    if ((CHILD_MAPS as readonly string[]).includes(key)) {
      out[key] = Object.fromEntries(Object.entries(value as Record<string, SchemaNode>).map(([k, v]) => [k, visit(v)]));
    } else if ((CHILDREN as readonly string[]).includes(key) && typeof value === 'object') {
      out[key] = visit(value as SchemaNode);
    } else {
      out[key] = value;
    }
  }
  return out;
}

const ANNOTATIONS = new Set(['$schema', 'title', 'description', 'examples', 'default']);

/** A schema for the compiler, whole. */
export const compiledSchema = (schema: SchemaDocument): Json => bare(schema);

/** What the validator needs and no more: the compiled module carries no documentation. */
function bare(schema: SchemaNode): Json {
  const json = mapChildren(schema, bare);
  for (const key of Object.keys(json)) if (key.startsWith('x-') || ANNOTATIONS.has(key)) delete json[key];
  return mergeAlike(json);
}

/** Properties that all follow one schema, such as the events, become one pattern: less code to load. */
function mergeAlike(json: Json): Json {
  const { properties, ...rest } = json;
  const entries = Object.entries((properties ?? {}) as Json);
  const [first] = entries;
  const shape = JSON.stringify(first?.[1]);
  if (first === undefined || entries.length < 10 || entries.some(([, value]) => JSON.stringify(value) !== shape)) return json;
  return { ...rest, patternProperties: { [`^(?:${entries.map(([key]) => key.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})$`]: first[1] } };
}

/**
 * The schemas for the compiler. The case facts in a filing are checked by the validator of case
 * files, so the one for front matter knows only the keys that a filing has to itself.
 */
export function compiledSchemas(filing: SchemaDocument, caseFile: SchemaDocument): readonly Json[] {
  const own = Object.entries(filing.properties).filter(([key]) => !Object.hasOwn(caseFile.properties, key));
  const front = { ...filing, properties: Object.fromEntries(own), definitions: { case: { type: 'object' } } } satisfies SchemaDocument;
  return [bare(front), bare(caseFile)];
}

/**
 * The schema for editors with a JSON Schema engine of their own. Such an engine does not know our
 * spellings (`28 U.S.C. § 2255`), so a closed set is offered there for completion but not enforced,
 * and neither is the type of a value that has spellings.
 */
export function publishedSchema(schema: SchemaNode): Json {
  const json = mapChildren(schema, publishedSchema);
  const values = schema['x-values'];
  if (schema.enum && values) json['enumDescriptions'] = schema.enum.map((value) => values[String(value)] ?? '');
  if (schema['x-vocabulary'] !== undefined && schema.if === undefined) {
    const { description, examples, ...rest } = json;
    const about: Json = { ...(description === undefined ? {} : { description }), ...(examples === undefined ? {} : { examples }) };
    for (const key of Object.keys(rest)) if (key.startsWith('x-')) delete rest[key];
    return schema.type === 'array'
      ? { ...about, anyOf: [rest, { type: 'string' }] }
      : { ...about, anyOf: [rest, { type: ['string', 'number', 'boolean'] }] };
  }
  for (const key of Object.keys(json)) if (key.startsWith('x-')) delete json[key];
  return json;
}

/** What is wrong with a value that its schema does not admit. */
import type { YamlScalar } from '../filing/yaml-node';
import { dateProblem } from './date-problem';
import { normalise, suggestValues } from './normalise';
import type { Place } from './places';
import { anyOf, code, quoted } from './quoted';
import type { SchemaNode } from './schema/schema-node';
import type { SchemaProblem } from './schema-problem';

/** A value as YAML inside brackets would spell it. */
const inBrackets = (value: string): string => (/^[^\s,[\]{}#:&*!|>'"%@`?-][^,[\]{}#:"'\r\n]*$/.test(value) ? value : JSON.stringify(value));

/** A single value as the list it was meant to be; values of a closed set may be written with commas. */
function asList(node: YamlScalar, items: SchemaNode): string {
  const vocabulary = items['x-vocabulary'];
  const parts = vocabulary === undefined ? [node.source] : node.source.slice(0, 500).split(',');
  return `[${parts.map((part) => inBrackets(String((vocabulary && normalise(vocabulary, part)) ?? part.trim()))).join(', ')}]`;
}

const KIND_NAMES = { map: 'keys and values', seq: 'a list', scalar: 'a single value' } as const;

/** The one problem with the value at a place that breaks its schema, whichever keyword found it. */
export function valueProblem(place: Place): SchemaProblem {
  const { node, schema, path, entry } = place;
  const key = entry?.key ?? '';
  const expects = schema['x-expects'] ?? 'something else';
  const base = { severity: 'error', span: node.span, path } as const;

  const fits = node.kind === 'scalar' ? schema.type !== 'array' && schema.type !== 'object' : schema.type === (node.kind === 'map' ? 'object' : 'array');
  if (!fits) {
    const wrap = node.kind === 'scalar' && schema.type === 'array' && schema['x-private'] === undefined && schema.minItems === undefined && schema.items?.type !== 'object';
    const suggestion = wrap && schema.items ? asList(node, schema.items) : undefined;
    return {
      ...base,
      message: `${code(key)} holds ${KIND_NAMES[node.kind]} instead of ${expects}.`,
      advice: suggestion === undefined ? `Write ${expects}.` : `Write ${code(suggestion)}.`,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }
  if (node.kind !== 'scalar') {
    const count = node.kind === 'seq' ? node.items.length : node.entries.length;
    return { ...base, message: `${code(key)} holds ${count} ${count === 1 ? 'value' : 'values'} instead of ${expects}.`, advice: `Write ${expects}.` };
  }
  if (schema['x-private']) return { ...base, message: `${code(key)} holds something that is not ${expects}.`, advice: `Write ${expects} as text.` };
  if (schema.format === 'date') {
    const { message, advice, suggestion } = dateProblem(node, key);
    return { ...base, message, advice, ...(suggestion === undefined ? {} : { suggestion }) };
  }
  const meant = schema['x-vocabulary'] === undefined ? [] : suggestValues(schema['x-vocabulary'], node.source);
  const values = (schema.enum ?? []).map(String);
  const choices = values.length > 1 && values.length <= 12 ? `Write ${anyOf(values)}.` : `Write ${expects}${examples(schema)}.`;
  return {
    ...base,
    message: `${quoted(node.source)} is not ${expects.split(', such as')[0]}.`,
    advice: meant.length === 0 ? choices : `Did you mean ${anyOf(meant)}?`,
    ...(meant.length === 1 && meant[0] !== undefined ? { suggestion: meant[0] } : {}),
  };
}

function examples(schema: SchemaNode): string {
  if (schema['x-expects']?.includes('such as') || schema['x-expects']?.includes('`')) return '';
  const shown = (schema.examples ?? []).filter((example) => typeof example !== 'object').slice(0, 3).map((example) => code(String(example)));
  return shown.length === 0 ? '' : `, such as ${shown.join(', ')}`;
}

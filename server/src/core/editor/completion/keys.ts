/** Keys of the front matter and of case files, by the schema. */
import { formFor, keysAt, type KeyInfo } from '../../case/schema/lookup';
import { schemaOf } from '../../case/schema/documents';
import type { SchemaDocument, SchemaNode } from '../../case/schema/schema-node';
import { aboutKey } from './documentation';
import type { CompletionItem, CompletionSource } from './model';

/** What is written after the key: a value on the line, or what is nested one step deeper. */
export function afterKey(schema: SchemaNode, root: SchemaDocument, indent: string, flow: boolean): string {
  const map = formFor(schema, 'map', root);
  const scalar = formFor(schema, 'scalar', root);
  if (flow) return ': ';
  if (formFor(schema, 'seq', root).type === 'array' && scalar.type === 'array') return `:\n${indent}  - `;
  // Where a short form on the line will do, the line is where to go on.
  if (map.type === 'object' && scalar.type === 'object') return `:\n${indent}  `;
  return ': ';
}

export const keySource: CompletionSource = {
  id: 'keys',
  *complete({ context, text, yaml }): Generator<CompletionItem> {
    if (yaml?.at !== 'key') return;
    const keys: readonly KeyInfo[] = keysAt(context.role, yaml.path);
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const indent = ' '.repeat(yaml.column);
    for (const [rank, { key, schema }] of keys.entries()) {
      if (yaml.siblings.has(key) || schema['x-misnomers']?.includes(key)) continue;
      const after = yaml.hasColon ? '' : afterKey(schema, schemaOf(context.role), indent, yaml.flow).replaceAll('\n', newline);
      yield {
        label: key, kind: yaml.path.at(-1) === 'events' ? 'event' : 'key', newText: key + after, span: yaml.span, rank,
        ...aboutKey(schema), ...(after === '' ? {} : { then: 'complete' as const }),
      };
    }
  },
};

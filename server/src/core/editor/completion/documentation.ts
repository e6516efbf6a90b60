/** What a key or value means, as completion shows it beside the list. */
import type { SchemaNode } from '../../case/schema/schema-node';
import { avenueById } from '../../law/avenues/index';
import { claimKind } from '../../law/claims/kinds';
import { code, paragraph, strong, type Block } from '../rich-text';
import type { CompletionItem } from './model';

type About = Pick<CompletionItem, 'detail' | 'documentation'>;

/** Words between backticks are set as they are typed. */
export const described = (text: string): Block => paragraph(...text.split('`').map((part, i) => (i % 2 === 1 ? code(part) : part)));

const exampleText = (example: unknown): string => (typeof example === 'string' || typeof example === 'number' || typeof example === 'boolean' ? String(example) : '');

export function aboutKey(schema: SchemaNode): About {
  const { description = '', examples = [], 'x-expects': expects } = schema;
  const shown = examples.map(exampleText).filter((e) => e !== '').slice(0, 2);
  const documentation: Block[] = [
    ...(description === '' ? [] : [described(description)]),
    ...(shown.length === 0 ? [] : [paragraph('Example: ', ...shown.flatMap((e, i) => (i === 0 ? [code(e)] : [', ', code(e)])))]),
  ];
  return { ...(expects === undefined || expects === 'text' ? {} : { detail: expects.replaceAll('`', '') }), ...(documentation.length === 0 ? {} : { documentation }) };
}

/** An avenue or a kind of claim, told by its own entry of the law; anything else by the schema's words. */
export function aboutValue(schema: SchemaNode | undefined, value: string, description: string | undefined): About {
  if (schema?.['x-vocabulary'] === 'avenue') {
    const avenue = avenueById(value);
    if (avenue) return { detail: avenue.name, documentation: [paragraph(strong(avenue.authority)), paragraph(avenue.summary)] };
  }
  if (schema?.['x-vocabulary'] === 'claim-kind') {
    const kind = claimKind(value);
    if (kind) return { detail: kind.name };
  }
  return description === undefined ? {} : { detail: description, documentation: [described(description)] };
}

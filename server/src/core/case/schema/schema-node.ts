/**
 * The shape in which the schemas are written: JSON Schema (draft 7) as plain data, with a few keys
 * of our own that carry what hovers, completions and messages say. Only the keywords listed here
 * are used, so that walking a schema needs no general JSON Schema engine.
 */

/** Families of spellings that `normalise.ts` folds to one value before a document is validated. */
export type VocabularyId =
  | 'avenue' | 'document' | 'service' | 'claim-kind' | 'cause' | 'answer' | 'yes-no' | 'court' | 'circuit'
  | 'custody' | 'counsel' | 'conviction' | 'plea-type' | 'waived-right' | 'waiver-exception'
  | 'record-state' | 'plea-decision' | 'history-category' | 'trigger' | 'exhibit-label' | 'months' | 'range';

type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

export interface SchemaNode {
  readonly type?: TypeName;
  readonly title?: string;
  /** What the key means, for hovers and completion; a sentence or two. */
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly enum?: readonly (string | boolean)[];
  readonly format?: 'date';
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: false | SchemaNode;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  /** A value of type `if.type` follows `then`, any other `else`: one form is chosen, so one mistake is one problem. */
  readonly if?: { readonly type: 'object' | 'array' | 'string' };
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
  readonly $ref?: `#/definitions/${string}`;

  /** What belongs here, to finish "is not ...": `an avenue of relief that Filing Lint knows`. */
  readonly 'x-expects'?: string;
  readonly 'x-vocabulary'?: VocabularyId;
  /** Meaning of each value of `enum`. */
  readonly 'x-values'?: Readonly<Record<string, string>>;
  /** Other names people give this key; never accepted, offered as "did you mean". */
  readonly 'x-misnomers'?: readonly string[];
  /** The value may name a person who must stay unnamed: messages never repeat it. */
  readonly 'x-private'?: true;
}

/** A whole document: a root mapping, and the definitions that `$ref` names. */
export interface SchemaDocument extends SchemaNode {
  readonly $schema: string;
  readonly $id: string;
  readonly type: 'object';
  readonly properties: Readonly<Record<string, SchemaNode>>;
  readonly definitions: Readonly<Record<string, SchemaNode>>;
}

type Extra = Omit<SchemaNode, 'type' | 'description' | 'examples'>;

export const text = (description: string, examples: readonly unknown[], extra: Extra = {}): SchemaNode =>
  ({ type: 'string', description, examples, 'x-expects': 'text', ...extra });

export const civilDate = (description: string, examples: readonly string[], extra: Extra = {}): SchemaNode =>
  ({ type: 'string', format: 'date', description, examples, 'x-expects': 'a date written YYYY-MM-DD', ...extra });

export const list = (items: SchemaNode, expects: string, description: string, examples: readonly unknown[], extra: Extra = {}): SchemaNode =>
  ({ type: 'array', items, description, examples, 'x-expects': expects, ...extra });

export const mapping = (
  properties: Readonly<Record<string, SchemaNode>>, expects: string, description: string, examples: readonly unknown[], extra: Extra = {},
): SchemaNode => ({ type: 'object', properties, additionalProperties: false, description, examples, 'x-expects': expects, ...extra });

/** One value out of a closed set, in any spelling that its vocabulary knows. */
export const choice = (
  vocabulary: VocabularyId, values: readonly string[], expects: string, description: string, examples: readonly unknown[], extra: Extra = {},
): SchemaNode => ({ type: 'string', enum: values, 'x-vocabulary': vocabulary, 'x-expects': expects, description, examples, ...extra });

/** Text with usual values: one of them in any spelling, or words of one's own. */
export const openChoice = (vocabulary: VocabularyId, description: string, examples: readonly unknown[], extra: Extra = {}): SchemaNode =>
  text(description, examples, { 'x-vocabulary': vocabulary, ...extra });

/** A value with a short and a long form. */
export const either = (long: SchemaNode & { readonly type: 'object' | 'array' | 'string' }, short: SchemaNode, about: SchemaNode): SchemaNode =>
  ({ ...about, if: { type: long.type }, then: long, else: short });

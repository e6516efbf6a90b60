/** Checks a document against its schema: every mistake once, at its exact place, in plain words. */
import type { Filing } from '../filing/model';
import { entryOf, toPlain, type YamlEntry, type YamlMap, type YamlNode, type YamlScalar } from '../filing/yaml-node';
import type { Span } from '../text/span';
import { canonicalise } from './canonical';
import { dateProblem } from './date-problem';
import { closest, normalise, suggestValues } from './normalise';
import { anyOf, code, quoted } from './quoted';
import { CASE_SCHEMA, schemaOf, type DocumentRole } from './schema/documents';
import { formFor, propertyOf } from './schema/lookup';
import type { SchemaDocument, SchemaNode } from './schema/schema-node';
import { validateCase, validateFrontMatter, type SchemaError, type Validator } from './schema/validators.generated';
import type { SchemaProblem } from './schema-problem';
import { adviseOnKey } from './unknown-key';

/** A document with hundreds of mistakes is no filing; what lies beyond would only hide the first ones. */
const MOST_PROBLEMS = 500;

export interface CheckedDocument {
  /** The facts as canonical values, with their places; undefined when there is no mapping to read. */
  readonly root: YamlMap | undefined;
  readonly problems: readonly SchemaProblem[];
}

/** A place in a document: the node there, the schema it follows, and the key that leads to it. */
interface Place {
  readonly node: YamlNode;
  readonly schema: SchemaNode;
  readonly path: string;
  /** The nearest key: the node's own, or that of the list it is an item of. */
  readonly entry: YamlEntry | undefined;
}

/** Finds places by JSON Pointer; each mapping is indexed once, so that a long document stays cheap. */
class Places {
  readonly #root: YamlMap;
  readonly #schema: SchemaDocument;
  readonly #indexes = new Map<YamlMap, ReadonlyMap<string, YamlEntry>>();

  constructor(root: YamlMap, schema: SchemaDocument) {
    this.#root = root;
    this.#schema = schema;
  }

  entry(map: YamlMap, key: string): YamlEntry | undefined {
    let index = this.#indexes.get(map);
    if (!index) {
      index = new Map(map.entries.map((entry) => [entry.key, entry]));
      this.#indexes.set(map, index);
    }
    return index.get(key);
  }

  at(steps: readonly string[]): Place | undefined {
    let node: YamlNode = this.#root;
    let schema: SchemaNode = this.#schema;
    let entry: YamlEntry | undefined;
    for (const step of steps) {
      if (node.kind === 'map') {
        entry = this.entry(node, step);
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

const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1).map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));

function errorsOf(validator: Validator, data: unknown, prefix = ''): SchemaError[] {
  if (validator(data)) return [];
  return (validator.errors ?? []).map((error) => (prefix === '' ? error : { ...error, instancePath: prefix + error.instancePath }));
}

/** The errors of a whole document. The case facts in a filing are checked as those of a case file are. */
function schemaErrors(root: YamlMap, role: DocumentRole): SchemaError[] {
  if (role === 'case') return errorsOf(validateCase, toPlain(root));
  const isFact = ({ key }: YamlEntry): boolean => Object.hasOwn(CASE_SCHEMA.properties, key);
  const inline = entryOf(root, 'case')?.value;
  const part = (keep: (entry: YamlEntry) => boolean): unknown => toPlain({ ...root, entries: root.entries.filter(keep) });
  return [
    ...errorsOf(validateFrontMatter, part((entry) => !isFact(entry))),
    ...errorsOf(validateCase, part(isFact)),
    ...(inline?.kind === 'map' ? errorsOf(validateCase, toPlain(inline), '/case') : []),
  ];
}

/** A value as YAML inside brackets would spell it. */
const inBrackets = (value: string): string => (/^[^\s,[\]{}#:&*!|>'"%@`?-][^,[\]{}#:"'\r\n]*$/.test(value) ? value : JSON.stringify(value));

/** A single value as the list it was meant to be; values of a closed set may be written with commas. */
function asList(node: YamlScalar, items: SchemaNode): string {
  const vocabulary = items['x-vocabulary'];
  const parts = vocabulary === undefined ? [node.source] : node.source.slice(0, 500).split(',');
  return `[${parts.map((part) => inBrackets(String((vocabulary && normalise(vocabulary, part)) ?? part.trim()))).join(', ')}]`;
}

const KIND_NAMES = { map: 'keys and values', seq: 'a list', scalar: 'a single value' } as const;

function valueProblem(place: Place): SchemaProblem {
  const { node, schema, path, entry } = place;
  const key = entry?.key ?? '';
  const expects = schema['x-expects'] ?? 'something else';
  const base = { severity: 'error', span: node.span, path } as const;

  const fits = node.kind === 'scalar' ? schema.type !== 'array' && schema.type !== 'object' : schema.type === (node.kind === 'map' ? 'object' : 'array');
  if (!fits) {
    const wrap = node.kind === 'scalar' && schema.type === 'array' && schema['x-private'] === undefined && schema.items?.type !== 'object';
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

/** Of several errors at one value the first in this order is the mistake; the others follow from it. */
const RANK: Readonly<Record<string, number>> = { type: 0, format: 1, enum: 2 };

class Report {
  readonly problems: SchemaProblem[] = [];
  readonly #places: Places;
  readonly #role: DocumentRole;
  readonly #at: Span;
  readonly #original: YamlMap;

  constructor(root: YamlMap, original: YamlMap, role: DocumentRole, at: Span) {
    this.#places = new Places(root, schemaOf(role));
    this.#role = role;
    this.#at = at;
    this.#original = original;
  }

  add(errors: readonly SchemaError[]): void {
    const values = new Map<string, SchemaError>();
    for (const error of errors) {
      if (this.problems.length >= MOST_PROBLEMS) return;
      if (error.keyword === 'if') continue;
      if (error.keyword === 'additionalProperties') this.#unknownKey(error);
      else if (error.keyword === 'required') this.#missingKey(error);
      else {
        const known = values.get(error.instancePath);
        if (!known || (RANK[error.keyword] ?? 9) < (RANK[known.keyword] ?? 9)) values.set(error.instancePath, error);
      }
    }
    for (const { instancePath } of values.values()) {
      if (this.problems.length >= MOST_PROBLEMS) return;
      const place = this.#places.at(stepsOf(instancePath));
      if (place) this.problems.push(valueProblem(place));
    }
  }

  #unknownKey(error: SchemaError): void {
    const key = String(error.params['additionalProperty']);
    const place = this.#places.at(stepsOf(error.instancePath));
    if (place?.node.kind !== 'map') return;
    const entry = this.#places.entry(place.node, key);
    // Case facts at the top level of a filing are known there; the validator of the filing's own keys never sees them.
    if (!entry) return;
    const present = new Set(place.node.entries.map((e) => e.key));
    const { advice, suggestion } = adviseOnKey(key, this.#places.at(stepsOf(error.instancePath))?.schema ?? place.schema, present, place.path, this.#role);
    this.problems.push({
      severity: 'warning', span: entry.keySpan, path: place.path === '' ? key : `${place.path}.${key}`,
      message: `${code(key)} is not a key that Filing Lint knows here.`, advice, ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  #missingKey(error: SchemaError): void {
    const key = String(error.params['missingProperty']);
    const place = this.#places.at(stepsOf(error.instancePath));
    if (place?.node.kind !== 'map') return;
    if (place.path === '') {
      const blank = entryOf(this.#original, key);
      this.problems.push({
        severity: 'error', span: blank?.keySpan ?? this.#at, path: key,
        message: blank ? `${code(key)} is empty, so nothing that depends on the avenue of relief can be checked.` : `The front matter has no ${code(key)}.`,
        advice: 'Name the avenue of relief, such as `avenue: section-2255`.',
      });
      return;
    }
    // A mapping left empty is not filled in yet, as in a fresh template.
    if (place.node.entries.length === 0) return;
    const owner = place.entry?.value === place.node ? place.entry.keySpan : place.node.span;
    this.problems.push({
      severity: 'error', span: owner, path: place.path,
      message: `${code(place.entry?.key ?? '')} has no ${code(key)}.`,
      advice: `Add ${code(`${key}: YYYY-MM-DD`)}, or remove the event until its date is known.`,
    });
  }

  /** Parts of the record are named freely, so only a near miss of a usual name is worth a word. */
  addLooseKeys(steps: readonly string[]): void {
    const place = this.#places.at(steps);
    if (place?.node.kind !== 'map') return;
    const usual = Object.keys(place.schema.properties ?? {});
    const present = new Set(place.node.entries.map(({ key }) => key));
    for (const { key, keySpan } of place.node.entries.slice(0, MOST_PROBLEMS)) {
      const meant = usual.includes(key) ? undefined : closest(key, usual.filter((name) => !present.has(name)));
      if (meant === undefined) continue;
      this.problems.push({
        severity: 'warning', span: keySpan, path: `${place.path}.${key}`, message: `${code(key)} is not a usual part of the record.`, advice: `Did you mean ${code(meant)}?`, suggestion: meant,
      });
    }
  }

  addRepeatedClaims(root: YamlMap): void {
    const claims = entryOf(root, 'claims')?.value;
    if (claims?.kind !== 'seq') return;
    const seen = new Set<string>();
    for (const [index, claim] of claims.items.entries()) {
      const id = entryOf(claim, 'id')?.value;
      if (id?.kind !== 'scalar' || typeof id.value !== 'string') continue;
      if (seen.has(id.value)) {
        this.problems.push({
          severity: 'error', span: id.span, path: `claims.${index}.id`, message: `Two claims have the id ${code(id.value)}.`, advice: 'Give each claim its own id: headings and other claims refer to it.',
        });
      }
      seen.add(id.value);
    }
  }
}

const OPENING_FENCE = 3;

/** The first line of the front matter, or the start of the document: where a mistake of the whole is shown. */
const headOf = (filing: Filing): Span => {
  const start = filing.frontMatter?.span.start ?? 0;
  return { start, end: Math.min(start + OPENING_FENCE, filing.text.length) };
};

function notAMapping(filing: Filing, role: DocumentRole): SchemaProblem[] {
  const content = filing.frontMatter?.contentSpan;
  const written = content ? filing.text.slice(content.start, content.end) : '';
  const isEmpty = !/^[ \t]*[^\s#]/m.test(written.replace(/^\uFEFF/, '').replace(/^(?:---|\.\.\.)[ \t]*$/gm, ''));
  if (!isEmpty && filing.problems.length > 0) return [];
  const what = role === 'filing' ? 'front matter' : 'case file';
  if (!isEmpty && content) {
    return [{ severity: 'error', span: headOf(filing), path: '', message: `The ${what} is not made of keys and values.`, advice: `Write ${schemaOf(role)['x-expects'] ?? ''}, one key on a line.` }];
  }
  if (role === 'case') return [];
  return [{ severity: 'error', span: headOf(filing), path: 'avenue', message: 'The front matter has no `avenue`.', advice: 'Name the avenue of relief, such as `avenue: section-2255`.' }];
}

/**
 * The front matter of a filing, or the facts of a case file, checked and made canonical.
 * @returns problems in the order of the document, one for each mistake; never throws
 */
export function checkDocument(filing: Filing, role: DocumentRole): CheckedDocument {
  const original = filing.frontMatter?.root;
  if (original?.kind !== 'map') return { root: undefined, problems: notAMapping(filing, role) };
  const root = canonicalise(original, schemaOf(role));
  const report = new Report(root, original, role, headOf(filing));
  report.add(schemaErrors(root, role));
  report.addLooseKeys(['record']);
  if (role === 'filing') {
    report.addLooseKeys(['case', 'record']);
    report.addRepeatedClaims(root);
  }
  return { root, problems: report.problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) };
}

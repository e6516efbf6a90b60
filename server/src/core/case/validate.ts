/** Checks a document against its schema: every mistake once, at its exact place, in plain words. */
import type { Filing } from '../filing/model';
import { entryOf, toPlain, type YamlEntry, type YamlMap } from '../filing/yaml-node';
import type { Span } from '../text/span';
import { canonicalise } from './canonical';
import { closest } from './normalise';
import { Places } from './places';
import { code } from './quoted';
import { CASE_SCHEMA, schemaOf, type DocumentRole } from './schema/documents';
import { validateCase, validateFrontMatter, type SchemaError, type Validator } from './schema/validators.generated';
import type { SchemaProblem } from './schema-problem';
import { adviseOnKey } from './unknown-key';
import { valueProblem } from './value-problem';

/** A document with hundreds of mistakes is no filing; what lies beyond would only hide the first ones. */
const MOST_PROBLEMS = 500;

export interface CheckedDocument {
  /** The facts as canonical values, with their places; undefined when there is no mapping to read. */
  readonly root: YamlMap | undefined;
  readonly problems: readonly SchemaProblem[];
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

const noAvenue = (span: Span, message: string): SchemaProblem =>
  ({ severity: 'error', span, path: 'avenue', message, advice: 'Name the avenue of relief, such as `avenue: section-2255`.' });

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
    const present = this.#places.index(place.node);
    const entry = present.get(key);
    if (!entry) return;
    const { advice, suggestion } = adviseOnKey(key, place.schema, present, place.path, this.#role);
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
      this.problems.push(
        blank
          ? noAvenue(blank.keySpan, '`avenue` is empty, so nothing that depends on the avenue of relief can be checked.')
          : noAvenue(this.#at, 'The front matter has no `avenue`.'),
      );
      return;
    }
    // A mapping left empty is not filled in yet, as in a fresh template.
    if (place.node.entries.length === 0) return;
    const owner = place.entry?.value === place.node ? place.entry.keySpan : place.node.span;
    this.problems.push({
      severity: 'error', span: owner, path: place.path,
      message: `${code(place.entry?.key ?? '')} has no ${code(key)}.`,
      advice: key === 'date' ? `Add ${code(`${key}: YYYY-MM-DD`)}, or remove the event until its date is known.` : `Add ${code(`${key}: ...`)}.`,
    });
  }

  /** Parts of the record are named freely, so only a near miss of a usual name is worth a word. */
  addLooseKeys(steps: readonly string[]): void {
    const place = this.#places.at(steps);
    if (place?.node.kind !== 'map') return;
    const present = this.#places.index(place.node);
    const usual = Object.keys(place.schema.properties ?? {}).filter((name) => !present.has(name));
    for (const { key, keySpan } of place.node.entries) {
      if (this.problems.length >= MOST_PROBLEMS) return;
      const meant = Object.hasOwn(place.schema.properties ?? {}, key) ? undefined : closest(key, usual);
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
      if (id?.kind !== 'scalar' || typeof id.value !== 'string' || this.problems.length >= MOST_PROBLEMS) continue;
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

/**
 * The front matter of a filing, or the facts of a case file, checked and made canonical.
 * @returns problems in the order of the document, one for each mistake; never throws
 */
export function checkDocument(filing: Filing, role: DocumentRole): CheckedDocument {
  const original = filing.frontMatter?.root;
  if (original?.kind !== 'map') {
    // Front matter that is no mapping was reported when it was parsed; an empty one lacks what makes it a filing.
    const isFault = role === 'filing' && filing.problems.length === 0;
    return { root: undefined, problems: isFault ? [noAvenue(headOf(filing), 'The front matter has no `avenue`.')] : [] };
  }
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

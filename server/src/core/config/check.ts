/** Checks a settings file against its schema: every mistake is an error, at its exact place, in plain words. */
import { canonicalise } from '../case/canonical';
import { closest, fold } from '../case/normalise';
import { Places } from '../case/places';
import { code } from '../case/quoted';
import type { SchemaError } from '../case/schema/validators.generated';
import type { SchemaProblem } from '../case/schema-problem';
import { valueProblem } from '../case/value-problem';
import { parseYaml } from '../filing/parse-yaml';
import type { YamlMap } from '../filing/yaml-node';
import { CONFIG_SCHEMA } from './schema';
import { validateConfig } from './validators.generated';

const MOST_PROBLEMS = 200;
/** Of several errors at one value the first in this order is the mistake; the others follow from it. */
const ORDER = ['type', 'format', 'pattern', 'enum', 'minimum', 'maximum'];

export interface CheckedConfig {
  readonly root: YamlMap | undefined;
  readonly problems: readonly SchemaProblem[];
}

const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1).map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));

const rank = ({ keyword }: SchemaError): number => (ORDER.includes(keyword) ? ORDER.indexOf(keyword) : ORDER.length);

/** Never throws. The root is canonical: spellings folded, blanks left out. */
export function checkConfig(text: string): CheckedConfig {
  const { root: found, problems: unread } = parseYaml(text, { start: text.charCodeAt(0) === 0xfeff ? 1 : 0, end: text.length });
  const problems: SchemaProblem[] = unread.map(({ message, span }) => ({ severity: 'error', span, path: '', message, advice: 'Until it is mended, the settings below it may not be read.' }));
  if (found === undefined || (found.kind === 'scalar' && found.value === null)) return { root: undefined, problems };
  if (found.kind !== 'map') {
    problems.push({ severity: 'error', span: found.span, path: '', message: 'Settings are keys with values.', advice: 'Write, for instance, `preset: strict`.' });
    return { root: undefined, problems };
  }
  const root = canonicalise(found, CONFIG_SCHEMA);
  const places = new Places(root, CONFIG_SCHEMA);
  const values = new Map<string, SchemaError>();
  validateConfig(plainOf(root));
  for (const error of validateConfig.errors ?? []) {
    if (error.keyword === 'if') continue;
    if (error.keyword === 'additionalProperties') problems.push(...unknownKey(places, error));
    else if (error.keyword === 'required') problems.push(...missingKey(places, error));
    else {
      const known = values.get(error.instancePath);
      if (known === undefined || rank(error) < rank(known)) values.set(error.instancePath, error);
    }
  }
  for (const { instancePath } of values.values()) {
    const place = places.at(stepsOf(instancePath));
    if (place) problems.push(valueProblem(place));
  }
  return { root, problems: problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end).slice(0, MOST_PROBLEMS) };
}

function plainOf(node: YamlMap['entries'][number]['value']): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') return node.items.map(plainOf);
  const plain = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of node.entries) plain[key] = plainOf(value);
  return plain;
}

function unknownKey(places: Places, error: SchemaError): SchemaProblem[] {
  const key = String(error.params['additionalProperty']);
  const place = places.at(stepsOf(error.instancePath));
  if (place?.node.kind !== 'map') return [];
  const present = places.index(place.node);
  const entry = present.get(key);
  if (!entry) return [];
  const properties = place.schema.properties ?? {};
  const isRule = place.path.endsWith('rules');
  const free = Object.keys(properties).filter((name) => !present.has(name));
  const misnomer = free.find((name) => properties[name]?.['x-misnomers']?.some((other) => fold(other) === fold(key)));
  // A group is as often written without its star.
  const group = isRule && !key.includes('/') && free.includes(`${key}/*`) ? `${key}/*` : undefined;
  const suggestion = misnomer ?? group ?? closest(key, free);
  const few = !isRule && free.length > 0 ? ` What may stand here: ${free.map(code).join(', ')}.` : '';
  return [{
    severity: 'error', span: entry.keySpan, path: place.path === '' ? key : `${place.path}.${key}`,
    message: isRule ? `There is no rule ${code(key)}.` : `${code(key)} is no setting that Filing Lint knows here.`,
    advice: suggestion === undefined ? `Correct the name, or remove it.${few}` : `Did you mean ${code(suggestion)}?`,
    ...(suggestion === undefined ? {} : { suggestion: /[*]/.test(suggestion) ? JSON.stringify(suggestion) : suggestion }),
  }];
}

function missingKey(places: Places, error: SchemaError): SchemaProblem[] {
  const key = String(error.params['missingProperty']);
  const place = places.at(stepsOf(error.instancePath));
  if (place?.node.kind !== 'map') return [];
  return [{ severity: 'error', span: place.node.span, path: place.path, message: `${code(key)} is missing here.`, advice: `Add ${code(`${key}: ...`)}.` }];
}

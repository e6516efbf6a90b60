/** One settings file, from text to values with their places. What is not valid is reported and left out. */
import type { Origin } from '../case/facts';
import { normalise } from '../case/normalise';
import { code } from '../case/quoted';
import type { SchemaProblem } from '../case/schema-problem';
import { parseCivilDate, type CivilDate } from '../dates/civil-date';
import { entryOf, type YamlEntry, type YamlNode } from '../filing/yaml-node';
import { RULES } from '../rules/index';
import type { OfficeLimit } from '../rules/rule';
import { checkConfig } from './check';
import { compilePatterns } from './globs';
import type { ConfigFile, Level, OfficeWritten, Override, RuleSettings, Written } from './model';
import { isPreset } from './presets';
import { GROUPS, MAX_WARN_DAYS, SEVERITIES } from './schema';

const isLevel = (value: unknown): value is Level => (SEVERITIES as readonly unknown[]).includes(value);
const RULE_IDS = new Set([...RULES.map((rule) => rule.id), ...GROUPS.map((group) => `${group}/*`)]);

class Reader {
  readonly #file: string;
  readonly problems: SchemaProblem[];

  constructor(file: string, problems: readonly SchemaProblem[]) {
    this.#file = file;
    this.problems = [...problems];
  }

  #origin = (node: YamlNode, key: string): Origin => ({ file: this.#file, span: node.span, key });

  /** The value under `key`, taken as `read` takes it; undefined where there is none or it is not valid. */
  #value<T>(node: YamlNode | undefined, key: string, path: string, read: (value: unknown) => T | undefined): Written<T> | undefined {
    const found = entryOf(node, key)?.value;
    if (found?.kind !== 'scalar') return undefined;
    const value = read(found.value);
    return value === undefined ? undefined : { value, origin: this.#origin(found, path) };
  }

  /** The values of a list; a single one stands for a list of one. */
  #list<T>(node: YamlNode | undefined, key: string, path: string, read: (item: YamlNode) => T | undefined): Written<T>[] {
    const found = entryOf(node, key)?.value;
    const items = found?.kind === 'seq' ? found.items : found?.kind === 'scalar' ? [found] : [];
    return items.flatMap((item, index) => {
      const value = read(item);
      return value === undefined ? [] : [{ value, origin: this.#origin(item, `${path}.${index}`) }];
    });
  }

  #texts = (node: YamlNode | undefined, key: string, path: string): Written<string>[] => this.#list(node, key, path, textOf);

  #dates = (node: YamlNode | undefined, key: string, path: string): Written<CivilDate>[] =>
    this.#list(node, key, path, (item) => {
      const text = textOf(item);
      return text === undefined ? undefined : parseCivilDate(text);
    });

  ruleSettings(node: YamlNode | undefined, path: string): RuleSettings {
    const preset = this.#value(node, 'preset', `${path}preset`, (value) => (isPreset(value) ? value : undefined));
    const warnDays = this.#value(entryOf(node, 'deadline')?.value, 'warn-days', `${path}deadline.warn-days`, (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_WARN_DAYS ? value : undefined);
    const rules = entryOf(node, 'rules')?.value;
    return {
      ...(preset ? { preset } : {}),
      rules: (rules?.kind === 'map' ? rules.entries : []).flatMap(({ key, value }) => {
        if (value.kind !== 'scalar' || !isLevel(value.value) || !RULE_IDS.has(key)) return [];
        return [{ id: key, level: { value: value.value, origin: this.#origin(value, `${path}rules.${key}`) } }];
      }),
      ...(warnDays ? { warnDays } : {}),
    };
  }

  overrides(node: YamlNode | undefined, folder: string): Override[] {
    const found = entryOf(node, 'overrides')?.value;
    return (found?.kind === 'seq' ? found.items : []).flatMap((item, index): Override[] => {
      const written = this.#texts(item, 'files', `overrides.${index}.files`);
      const patterns = written.flatMap(({ value, origin }) => {
        const problem = compilePatterns.problem(value);
        if (problem !== undefined) this.problems.push({ severity: 'error', span: origin.span, path: origin.key, ...problem });
        return problem === undefined ? [value] : [];
      });
      if (patterns.length === 0) return [];
      return [{ ...this.ruleSettings(item, `overrides.${index}.`), fits: compilePatterns(patterns, folder), patterns: patterns.join(', ') }];
    });
  }

  office(node: YamlNode | undefined, path: string): OfficeWritten {
    const cutoff = this.#value(node, 'e-filing-cutoff', `${path}.e-filing-cutoff`, (v) => (typeof v === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(v) ? v : undefined));
    return {
      holidays: this.#dates(node, 'holidays', `${path}.holidays`),
      closures: this.#dates(node, 'closures', `${path}.closures`),
      ...(cutoff ? { cutoff } : {}),
      limits: this.#list(node, 'limits', `${path}.limits`, (item) => this.#limit(item, path)),
      localRules: this.#texts(node, 'local-rules', `${path}.local-rules`),
    };
  }

  #limit(node: YamlNode, path: string): OfficeLimit | undefined {
    const authority = textOf(entryOf(node, 'authority')?.value);
    const whole = (key: string): number | undefined => this.#value(node, key, path, (v) => (typeof v === 'number' && Number.isInteger(v) && v > 0 ? v : undefined))?.value;
    const words = whole('words');
    const pages = whole('pages');
    if (authority === undefined) return undefined;
    if (words === undefined && pages === undefined) {
      this.problems.push({ severity: 'error', span: node.span, path: `${path}.limits`, message: 'This limit says neither words nor pages.', advice: 'Add `words: 7000` or `pages: 25`.' });
      return undefined;
    }
    const documents = this.#texts(node, 'documents', path).map((w) => w.value);
    const avenues = this.#texts(node, 'avenues', path).map((w) => w.value);
    return {
      authority, ...(words === undefined ? {} : { words }), ...(pages === undefined ? {} : { pages }),
      ...(documents.length > 0 ? { documents } : {}), ...(avenues.length > 0 ? { avenues } : {}),
    };
  }

  districts(node: YamlNode | undefined): ReadonlyMap<string, OfficeWritten> {
    const found = entryOf(node, 'districts')?.value;
    const read = new Map<string, OfficeWritten>();
    for (const entry of found?.kind === 'map' ? found.entries : []) {
      const court = normalise('court', entry.key);
      if (typeof court !== 'string') this.#noCourt(entry);
      else read.set(court, this.office(entry.value, `districts.${entry.key}`));
    }
    return read;
  }

  #noCourt({ key, keySpan }: YamlEntry): void {
    this.problems.push({
      severity: 'error', span: keySpan, path: `districts.${key}`, message: `${code(key)} is no court that Filing Lint knows.`,
      advice: 'Write its CM/ECF id, such as `txsd`, or its name, such as `S.D. Tex.`.',
    });
  }

  paths = (node: YamlNode | undefined, key: string): Written<string>[] => this.#texts(node, key, key);
}

function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  const text = typeof node.value === 'string' ? node.value.trim() : node.source.trim();
  return text === '' ? undefined : text;
}

/**
 * Reads the settings file at `path` (from the workspace root), whose patterns count from `folder`. Never throws; `problems` has everything that is not valid,
 * and what is valid holds.
 */
export function readConfig(text: string, path: string, folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))): ConfigFile {
  const { root, problems } = checkConfig(text);
  const reader = new Reader(path, problems);
  const read = {
    path,
    text,
    extends: reader.paths(root, 'extends'),
    ...reader.ruleSettings(root, ''),
    overrides: reader.overrides(root, folder),
    office: reader.office(entryOf(root, 'office')?.value, 'office'),
    districts: reader.districts(root),
    snippets: reader.paths(root, 'snippets'),
  };
  return { ...read, problems: reader.problems.sort((a, b) => a.span.start - b.span.start) };
}

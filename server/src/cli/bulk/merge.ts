/**
 * Reports of the parts of a run joined to the report that one run would have printed. JSON, SARIF and JUnit come out the same
 * byte for byte. Only reports of this program are read, and only those that fit together: one version, one day, one law.
 */
import type { Log, Result } from 'sarif';
import type { CivilDate } from '../../core/dates/civil-date';
import { lawChangesJson } from '../reporters/law';
import { oneLine } from '../terminal';
import { WrongUse } from '../problem';
import { mergeHtml } from './merge-html';
import { mergeJUnit } from './merge-junit';

export const REPORT_FORMATS = ['json', 'sarif', 'junit', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface Given {
  readonly name: string;
  readonly text: string;
}

export interface Merged {
  readonly text: string;
  readonly errors: number;
  readonly warnings: number;
}

export const unfit = ({ name }: Pick<Given, 'name'>, why: string): WrongUse => new WrongUse(oneLine(`${name}: ${why}`));

/** In the order of code units, as reports sort paths. */
export const byPath = <T extends { readonly path: string }>(a: T, b: T): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** `items` sorted by path; throws when two reports speak of one document, since one of them would be lost. */
export function sortedOnce<T extends { readonly path: string }>(items: readonly T[]): T[] {
  const sorted = [...items].sort(byPath);
  const twice = sorted.find((item, i) => i > 0 && sorted[i - 1]!.path === item.path);
  if (twice) throw new WrongUse(oneLine(`${twice.path} is in more than one of the reports: join reports of different shards of one run.`));
  return sorted;
}

/** The value that every report gives for what must agree. */
export function agreed<T>(given: readonly Given[], values: readonly T[], what: string): T {
  const first = JSON.stringify(values[0]);
  const other = values.findIndex((value) => JSON.stringify(value) !== first);
  if (other > 0) throw unfit(given[other]!, `it has another ${what} than ${given[0]!.name}: join reports of one run.`);
  return values[0]!;
}

function formatOf({ name, text }: Given): ReportFormat {
  const start = text.slice(0, 300);
  if (/^<!doctype html>/i.test(start)) return 'html';
  if (start.includes('<testsuites')) return 'junit';
  if (start.startsWith('{')) return start.includes('"sarif-2.1.0.json"') || /sarif-2\.1\.0/.test(start) ? 'sarif' : 'json';
  throw unfit({ name }, 'this is no report of filing-lint in JSON, SARIF, JUnit or HTML.');
}

function parsed(given: Given): unknown {
  try {
    return JSON.parse(given.text);
  } catch {
    throw unfit(given, 'this is no whole JSON.');
  }
}

interface JsonReport {
  readonly version: 1;
  readonly asOf: CivilDate;
  readonly lawAsOf: string;
  readonly lawStale: boolean;
  readonly lawChanges: ReturnType<typeof lawChangesJson>;
  readonly files: readonly { readonly path: string }[];
  readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number; readonly infos: number };
}

function isReport(value: unknown): value is JsonReport {
  const report = value as Partial<JsonReport> | null;
  return typeof report === 'object' && report?.version === 1 && Array.isArray(report.files) && Array.isArray(report.lawChanges) && typeof report.asOf === 'string' &&
    typeof report.summary?.errors === 'number' && report.files.every((file) => typeof (file as { path?: unknown } | null)?.path === 'string');
}

/** The changes that any report lists, in the order of the table that all of them take theirs from. */
function joinedChanges(given: readonly Given[], reports: readonly JsonReport[]): JsonReport['lawChanges'] {
  const listed = new Set(reports.flatMap(({ lawChanges }) => lawChanges.map((change) => JSON.stringify(change))));
  const avenues = new Set(reports.flatMap(({ lawChanges }) => lawChanges.flatMap((change) => change.avenues)));
  const joined = lawChangesJson(reports[0]!.asOf, avenues).filter((change) => listed.has(JSON.stringify(change)));
  if (joined.length !== listed.size) throw unfit(given[0]!, 'it was made by another version of filing-lint: join reports with the version that made them.');
  return joined;
}

function mergeJson(given: readonly Given[]): Merged {
  const reports = given.map((one) => {
    const report = parsed(one);
    if (!isReport(report)) throw unfit(one, 'this is no JSON report of filing-lint check.');
    return report;
  });
  agreed(given, reports.map(({ asOf }) => asOf), 'day');
  agreed(given, reports.map(({ lawAsOf, lawStale }) => [lawAsOf, lawStale]), 'state of the law');
  const sum = (key: 'errors' | 'warnings' | 'infos'): number => reports.reduce((n, { summary }) => n + summary[key], 0);
  const files = sortedOnce(reports.flatMap((report) => report.files));
  const counts = { errors: sum('errors'), warnings: sum('warnings'), infos: sum('infos') };
  const whole = { ...reports[0]!, lawChanges: joinedChanges(given, reports), files, summary: { files: files.length, ...counts } };
  return { text: `${JSON.stringify(whole, undefined, 2)}\n`, ...counts };
}

const uriOf = (result: Result): string => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';

function mergeSarif(given: readonly Given[]): Merged {
  const runs = given.map((one) => {
    const run = (parsed(one) as Partial<Log> | null)?.runs?.[0];
    if (run?.tool?.driver?.name !== 'Filing Lint' || !run.artifacts || !run.results) throw unfit(one, 'this is no SARIF report of filing-lint check.');
    return { ...run, artifacts: run.artifacts, results: run.results };
  });
  agreed(given, runs.map(({ tool }) => tool), 'version or set of rules');
  agreed(given, runs.map(({ properties }) => properties), 'day or state of the law');
  const documents = runs.flatMap(({ artifacts, results }) => {
    const byUri = new Map<string, Result[]>();
    for (const result of results) {
      const known = byUri.get(uriOf(result));
      if (known) known.push(result);
      else byUri.set(uriOf(result), [result]);
    }
    return artifacts.map((artifact) => {
      const uri = artifact.location?.uri ?? '';
      return { path: decodeURIComponent(uri), artifact, results: byUri.get(uri) ?? [] };
    });
  });
  const sorted = sortedOnce(documents);
  const results = sorted.flatMap((document) => document.results);
  const count = (level: string): number => results.filter((result) => result.level === level && (result.suppressions?.length ?? 0) === 0).length;
  const log = { ...(parsed(given[0]!) as Log), runs: [{ ...runs[0]!, artifacts: sorted.map(({ artifact }) => artifact), results }] };
  return { text: `${JSON.stringify(log, undefined, 2)}\n`, errors: count('error'), warnings: count('warning') };
}

const MERGERS: Readonly<Record<ReportFormat, (given: readonly Given[]) => Merged>> = { json: mergeJson, sarif: mergeSarif, junit: mergeJUnit, html: mergeHtml };

/** Joins reports of one format, told from the first where `wanted` is `auto`. Throws `WrongUse` for reports that do not fit. */
export function mergeReports(given: readonly Given[], wanted: ReportFormat | 'auto'): Merged {
  const formats = given.map(formatOf);
  const format = wanted === 'auto' ? formats[0]! : wanted;
  const other = formats.findIndex((one) => one !== format);
  if (other >= 0) throw unfit(given[other]!, `this is a report in ${formats[other]!}, not in ${format}.`);
  return MERGERS[format](given);
}

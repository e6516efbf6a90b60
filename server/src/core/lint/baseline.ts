/** Findings of old documents that are known and left for later: kept by what they say and where in the text, not by line. */
import type { Diagnostic } from './diagnostic';
import type { ReportedFile, ReportedFinding, ReportedSuppressed } from './report';
import { fingerprintOf } from './report';

export const BASELINE_FILE = '.filing-lint-baseline.json';

interface Entry {
  readonly rule: string;
  readonly fingerprint: string;
}

/** By the path of the document from the folder of the baseline. */
export type Baseline = ReadonlyMap<string, readonly Entry[]>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntry = (value: unknown): value is Entry => isRecord(value) && typeof value['rule'] === 'string' && typeof value['fingerprint'] === 'string';

/** The baseline in `text`; undefined when it is none, so that nothing is hidden by mistake. */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['files'])) return undefined;
  const read = new Map<string, readonly Entry[]>();
  for (const [path, entries] of Object.entries(value['files'])) {
    if (!Array.isArray(entries) || !entries.every(isEntry)) return undefined;
    read.set(path, entries);
  }
  return read;
}

/** The same for the same findings, whatever their order. No words of any document are in it. */
export function baselineText(baseline: Baseline): string {
  const files = [...baseline].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const sorted = files.map(([path, entries]) => [path, entries
    .map(({ rule, fingerprint }) => ({ rule, fingerprint }))
    .sort((a, b) => (a.rule + a.fingerprint < b.rule + b.fingerprint ? -1 : 1))] as const);
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(sorted) }, undefined, 2)}\n`;
}

export const entriesOf = (findings: readonly ReportedFinding[]): Entry[] => findings.map(({ rule, fingerprint }) => ({ rule, fingerprint }));

/** `file` with the findings that the baseline knows set aside. `path`: from the folder of the baseline. */
export function withBaseline(file: ReportedFile, path: string, baseline: Baseline): ReportedFile {
  const known = new Set((baseline.get(path) ?? []).map(({ rule, fingerprint }) => `${rule} ${fingerprint}`));
  if (known.size === 0) return file;
  const isKnown = ({ rule, fingerprint }: ReportedFinding): boolean => known.has(`${rule} ${fingerprint}`);
  const aside = file.findings.filter(isKnown).map((finding): ReportedSuppressed => ({ ...finding, suppression: { source: 'baseline', reason: 'in the baseline' } }));
  return { ...file, findings: file.findings.filter((finding) => !isKnown(finding)), suppressed: [...file.suppressed, ...aside] };
}

/**
 * Which of `diagnostics` the baseline knows. `suppressed`: what the document itself sets aside, which has a part in telling
 * findings apart that are alike. `path`: from the folder of the baseline.
 */
export function knownTo(baseline: Baseline, path: string, text: string, diagnostics: readonly Diagnostic[], suppressed: readonly Diagnostic[]): ReadonlySet<Diagnostic> {
  const entries = new Set((baseline.get(path) ?? []).map(({ rule, fingerprint }) => `${rule} ${fingerprint}`));
  if (entries.size === 0) return new Set();
  const prints = fingerprintOf(text, [...diagnostics, ...suppressed]);
  return new Set(diagnostics.filter((d) => entries.has(`${d.rule} ${prints.get(d)!}`)));
}

/** `old` without the entries that no finding of the documents checked answers to any more. Nothing is added. */
export function pruned(old: Baseline, checked: ReadonlyMap<string, readonly ReportedFinding[]>): Baseline {
  return new Map([...old].map(([path, entries]) => {
    const found = checked.get(path);
    const still = new Set(found?.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`));
    return [path, found === undefined ? entries : entries.filter(({ rule, fingerprint }) => still.has(`${rule} ${fingerprint}`))] as const;
  }));
}

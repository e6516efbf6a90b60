/** The result of a check as plain data: it can be sent between threads, kept, and joined with other results. */
import type { CivilDate } from '../dates/civil-date';
import type { Confidence, Severity } from '../rules/rule';
import type { LineIndex, Range } from '../text/line-index';
import type { Span } from '../text/span';
import type { Diagnostic, LintResult, SuppressedDiagnostic, SuppressionNote } from './diagnostic';
import { fingerprints } from './fingerprint';

export interface ReportedEdit {
  readonly span: Span;
  readonly range: Range;
  readonly newText: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly safety: 'safe' | 'unsafe' | 'display';
  /** Another document that the fix edits, as the user would write its path; its edits have no ranges then. */
  readonly path?: string;
  readonly edits: readonly ReportedEdit[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly what: string;
  readonly why: string;
  readonly do: string;
  readonly claim?: string;
  readonly avenue?: string;
  /** Zero-based, UTF-16. */
  readonly range: Range;
  readonly span: Span;
  readonly authorities: readonly string[];
  readonly fixes: readonly ReportedFix[];
  readonly related: readonly { readonly path: string; readonly message: string; readonly range?: Range }[];
  /** See `fingerprint.ts`. */
  readonly fingerprint: string;
}

/** Why a finding is not among those shown. */
export type ReportedSuppression = Omit<SuppressionNote, 'source' | 'span'> & { readonly source: SuppressionNote['source'] | 'baseline' };

export interface ReportedSuppressed extends ReportedFinding {
  readonly suppression: ReportedSuppression;
}

export interface ReportedFile {
  /** As the user would write it, with `/`. */
  readonly path: string;
  readonly role: 'filing' | 'case' | 'settings' | 'snippet' | 'other';
  readonly avenue?: string;
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: readonly ReportedSuppressed[];
}

export interface CheckReport {
  readonly asOf: CivilDate;
  /** Sorted by path. */
  readonly files: readonly ReportedFile[];
  /** Of the findings that `files` show. */
  readonly counts: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** Findings left out because only errors were asked for. */
  readonly hidden: number;
}

interface Linted extends LintResult {
  readonly role: ReportedFile['role'];
  readonly avenue?: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** How paths are shown, and the lines of other documents that findings point to, where these could be read. */
export interface Places {
  shown(path: string): string;
  linesOf(path: string): LineIndex | undefined;
}

/** The fingerprint of each finding of a document, shown or set aside. */
export function fingerprintOf(text: string, all: readonly Diagnostic[]): ReadonlyMap<Diagnostic, string> {
  // In the order of the text, so that suppressing one of two alike does not change what the other is known by.
  const order = all.map((_, i) => i).sort((a, b) => all[a]!.span.start - all[b]!.span.start || (all[a]!.rule < all[b]!.rule ? -1 : all[a]!.rule > all[b]!.rule ? 1 : 0));
  return new Map(fingerprints(text, order.map((i) => all[i]!)).map((print, i) => [all[order[i]!]!, print]));
}

/** One document of a check, as plain data. `path`: as the user would write it. */
export function reportedFile(path: string, { role, avenue, text, lines, diagnostics, suppressed }: Linted, places: Places): ReportedFile {
  const all: readonly (Diagnostic | SuppressedDiagnostic)[] = [...diagnostics, ...suppressed];
  const prints = fingerprintOf(text, all);
  const finding = (d: Diagnostic): ReportedFinding => ({
    rule: d.rule, severity: d.severity, confidence: d.confidence, message: d.message, what: d.what, why: d.why, do: d.do,
    ...(d.claim === undefined ? {} : { claim: d.claim }), ...(d.avenue === undefined ? {} : { avenue: d.avenue }),
    range: lines.range(d.span), span: d.span, authorities: d.authorities,
    fixes: d.fixes.map(({ title, safety, file, edits }): ReportedFix => {
      const index = file === undefined ? lines : places.linesOf(file);
      return { title, safety, ...(file === undefined ? {} : { path: places.shown(file) }), edits: index ? edits.map((e) => ({ ...e, range: index.range(e.span) })) : [] };
    }),
    related: d.related.map(({ file, span, message }) => {
      const index = places.linesOf(file);
      return { path: places.shown(file), message, ...(index ? { range: index.range(span) } : {}) };
    }),
    fingerprint: prints.get(d)!,
  });
  return {
    path, role, ...(avenue === undefined ? {} : { avenue }),
    findings: diagnostics.map(finding),
    suppressed: suppressed.map((d): ReportedSuppressed => {
      const { source, reason, until, by } = d.suppression;
      return { ...finding(d), suppression: { source, ...(reason === undefined ? {} : { reason }), ...(until === undefined ? {} : { until }), ...(by === undefined ? {} : { by }) } };
    }),
  };
}

const countOf = (files: readonly ReportedFile[], severity: Severity): number => files.reduce((n, file) => n + file.findings.filter((f) => f.severity === severity).length, 0);

/** Files of one check, sorted by path and counted. With `quiet` only errors are kept. */
export function checkReport(asOf: CivilDate, given: readonly ReportedFile[], quiet = false): CheckReport {
  const sorted = [...given].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const files = quiet ? sorted.map((file) => ({ ...file, findings: file.findings.filter((f) => f.severity === 'error') })) : sorted;
  return {
    asOf, files,
    counts: { errors: countOf(files, 'error'), warnings: countOf(files, 'warning'), infos: countOf(files, 'info') },
    hidden: quiet ? countOf(sorted, 'warning') + countOf(sorted, 'info') : 0,
  };
}

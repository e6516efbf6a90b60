/** Findings as JSON, in the form the documentation fixes. */
import { isLawStale, LAW_AS_OF } from '../../core/law/as-of';
import type { CheckResult } from '../commands/check';
import { lawChangesJson } from './law';

export function checkJson({ asOf, files, counts }: CheckResult): string {
  const report = {
    version: 1,
    asOf,
    lawAsOf: LAW_AS_OF,
    lawStale: isLawStale(asOf),
    lawChanges: lawChangesJson(asOf, files.flatMap((file) => file.avenue ?? [])),
    files: files.map(({ shown, lines, diagnostics }) => ({
      path: shown,
      diagnostics: diagnostics.map((d) => ({
        rule: d.rule,
        severity: d.severity,
        confidence: d.confidence,
        message: d.message,
        ...(d.claim === undefined ? {} : { claim: d.claim }),
        ...(d.avenue === undefined ? {} : { avenue: d.avenue }),
        range: lines.range(d.span),
        authorities: d.authorities,
        fixes: d.fixes.map(({ title, safety }) => ({ title, safety })),
      })),
    })),
    summary: { files: files.length, ...counts },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

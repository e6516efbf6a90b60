/** Findings as JSON, in the form the documentation fixes; `jsonl` has one finding on each line. */
import type { ReportedFinding, ReportedSuppressed } from '../../../core/lint/report';
import { isLawStale, LAW_AS_OF } from '../../../core/law/as-of';
import { lawChangesJson } from '../law';
import type { Reporter } from './reporter';

const finding = (d: ReportedFinding) => ({
  rule: d.rule,
  severity: d.severity,
  confidence: d.confidence,
  message: d.message,
  ...(d.claim === undefined ? {} : { claim: d.claim }),
  ...(d.avenue === undefined ? {} : { avenue: d.avenue }),
  range: d.range,
  authorities: d.authorities,
  fixes: d.fixes.map(({ title, safety }) => ({ title, safety })),
});

const suppressed = (d: ReportedSuppressed) => ({ ...finding(d), suppression: d.suppression });

export const checkJson: Reporter = ({ asOf, files, counts }) => {
  const report = {
    version: 1,
    asOf,
    lawAsOf: LAW_AS_OF,
    lawStale: isLawStale(asOf),
    lawChanges: lawChangesJson(asOf, files.flatMap((file) => file.avenue ?? [])),
    files: files.map((file) => ({
      path: file.path,
      diagnostics: file.findings.map(finding),
      ...(file.suppressed.length === 0 ? {} : { suppressed: file.suppressed.map(suppressed) }),
    })),
    summary: { files: files.length, ...counts },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};

/** One object a line: each finding with its path, suppressed ones too, and at the end the summary. */
export const checkJsonLines: Reporter = ({ asOf, files, counts }) => {
  const lines = files.flatMap((file) => [
    ...file.findings.map((d) => ({ type: 'finding', path: file.path, ...finding(d), fingerprint: d.fingerprint })),
    ...file.suppressed.map((d) => ({ type: 'suppressed', path: file.path, ...suppressed(d), fingerprint: d.fingerprint })),
  ]);
  const last = { type: 'summary', version: 1, asOf, lawAsOf: LAW_AS_OF, lawStale: isLawStale(asOf), files: files.length, ...counts };
  return [...lines, last].map((line) => `${JSON.stringify(line)}\n`).join('');
};

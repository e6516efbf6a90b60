/** Findings as a GitLab code quality report. */
import type { Severity } from '../../../core/rules/rule';
import type { Reporter } from './reporter';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

/** A fingerprint is unique in the whole report, so the path is part of it. */
export const gitlab: Reporter = ({ files }) => {
  const issues = files.flatMap(({ path, findings }) =>
    findings.map((d) => ({
      description: d.message,
      check_name: d.rule,
      fingerprint: `${d.fingerprint}:${path}`,
      severity: SEVERITY[d.severity],
      location: { path, lines: { begin: d.range.start.line + 1, end: d.range.end.line + 1 } },
    })),
  );
  return `${JSON.stringify(issues, undefined, 2)}\n`;
};

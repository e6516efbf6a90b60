/** Findings as XML: `junit` for test reports of build systems, `checkstyle` for code review tools. */
import type { ReportedFile, ReportedFinding } from '../../../core/lint/report';
import type { Reporter } from './reporter';

/** Characters that XML 1.0 does not admit, halves of surrogate pairs among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

export const escapeXml = (text: string): string => text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\n\r\t]/g, (c) => ENTITIES[c]!);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const checkstyle: Reporter = ({ files }) => {
  const error = ({ range: { start }, severity, message, rule }: ReportedFinding): string =>
    `    <error line="${start.line + 1}" column="${start.character + 1}" severity="${severity}" message="${escapeXml(message)}" source="filing-lint.${escapeXml(rule.replace('/', '.'))}"/>\n`;
  const shown = files.filter((file) => file.role !== 'other');
  return `${HEAD}<checkstyle version="4.3">\n${shown.map((file) => `  <file name="${escapeXml(file.path)}">\n${file.findings.map(error).join('')}  </file>\n`).join('')}</checkstyle>\n`;
};

/** A note does not fail a test: it is its output. */
function testCase(file: ReportedFile, d: ReportedFinding): string {
  const at = `${file.path}:${d.range.start.line + 1}:${d.range.start.character + 1}`;
  const open = `    <testcase classname="${escapeXml(file.path)}" name="${escapeXml(`${d.rule} (line ${d.range.start.line + 1})`)}">\n`;
  const body = escapeXml(`${at}\n${d.what}\n${d.why}\n${d.do}`);
  const inside = d.severity === 'info' ? `      <system-out>${body}</system-out>\n` : `      <failure type="${d.severity}" message="${escapeXml(d.message)}">${body}</failure>\n`;
  return `${open}${inside}    </testcase>\n`;
}

export const junit: Reporter = ({ files }) => {
  let tests = 0;
  let failures = 0;
  const suites = files.filter((file) => file.role !== 'other').map((file) => {
    const failed = file.findings.filter((d) => d.severity !== 'info').length;
    const number = Math.max(1, file.findings.length + file.suppressed.length);
    tests += number;
    failures += failed;
    const skipped = file.suppressed.map((d) =>
      `    <testcase classname="${escapeXml(file.path)}" name="${escapeXml(`${d.rule} (line ${d.range.start.line + 1})`)}">\n      <skipped message="${escapeXml(d.suppression.reason ?? 'suppressed')}"/>\n    </testcase>\n`);
    const cases = file.findings.length + skipped.length === 0
      ? `    <testcase classname="${escapeXml(file.path)}" name="filing-lint"/>\n`
      : file.findings.map((d) => testCase(file, d)).join('') + skipped.join('');
    return `  <testsuite name="${escapeXml(file.path)}" tests="${number}" failures="${failed}" errors="0" skipped="${skipped.length}">\n${cases}  </testsuite>\n`;
  });
  return `${HEAD}<testsuites name="filing-lint" tests="${tests}" failures="${failures}" errors="0">\n${suites.join('')}</testsuites>\n`;
};

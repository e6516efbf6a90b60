/** Findings as lines that other tools read: `unix` for editors, `github` for annotations of a workflow. */
import type { ReportedFinding } from '../../../core/lint/report';
import { count, oneLine } from '../../terminal';
import type { Reporter } from './reporter';

export const unix: Reporter = ({ files }) => {
  const lines = files.flatMap(({ path, findings }) =>
    findings.map((d) => `${oneLine(path)}:${d.range.start.line + 1}:${d.range.start.character + 1}: ${oneLine(d.message)} [${d.severity}/${d.rule}]\n`),
  );
  return lines.length === 0 ? '' : `${lines.join('')}\n${count(lines.length, 'problem')}\n`;
};

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** A workflow command ends at a line break, and its properties at commas and colons. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(path: string, d: ReportedFinding): string {
  const { start, end } = d.range;
  // A column is understood only within one line.
  const columns = start.line === end.line && end.character > start.character ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : [];
  const place = [`file=${property(path)}`, `line=${start.line + 1}`, `endLine=${end.line + 1}`, ...columns, `title=${property(d.rule)}`];
  return `::${COMMAND[d.severity]} ${place.join(',')}::${data(oneLine(d.message))}\n`;
}

export const github: Reporter = ({ files }) => files.flatMap(({ path, findings }) => findings.map((d) => annotation(path, d))).join('');

/** Findings for people: grouped by file, in the order of the text, wrapped to the terminal. */
import type { CheckReport, ReportedFile, ReportedFinding } from '../../../core/lint/report';
import type { Severity } from '../../../core/rules/rule';
import { count, hang, listing, oneLine, wrap, type Style } from '../../terminal';
import { lawAge } from '../law';
import type { Reporter } from './reporter';

const SEVERITY_WIDTH = 'warning'.length;

function paint({ colors }: Style, severity: Severity): (text: string) => string {
  if (severity === 'error') return (text) => colors.bold(colors.red(text));
  return severity === 'warning' ? colors.yellow : colors.blue;
}

function finding(diagnostic: ReportedFinding, placeWidth: number, style: Style): string {
  const { colors, width } = style;
  const { line, character } = diagnostic.range.start;
  const place = `${line + 1}:${character + 1}`.padStart(placeWidth);
  const label = diagnostic.severity.padEnd(SEVERITY_WIDTH);
  const indent = 2 + placeWidth + 2 + SEVERITY_WIDTH + 2;
  const [first = '', ...rest] = wrap(diagnostic.what, width - indent);
  const body = [`  ${colors.dim(place)}  ${paint(style, diagnostic.severity)(label)}  ${colors.bold(first)}`];
  const blank = ' '.repeat(indent);
  for (const more of rest) body.push(blank + colors.bold(more));
  if (diagnostic.why) body.push(hang(`${blank}Why: `, diagnostic.why, width));
  if (diagnostic.do) body.push(hang(`${blank}Do:  `, diagnostic.do, width));
  body.push(blank + colors.dim(diagnostic.rule));
  return body.join('\n');
}

function fileReport(file: ReportedFile, style: Style): string {
  const places = file.findings.map((d) => {
    const { line, character } = d.range.start;
    return `${line + 1}:${character + 1}`.length;
  });
  const placeWidth = Math.max(...places);
  const findings = file.findings.map((d) => finding(d, placeWidth, style));
  return `${style.colors.underline(oneLine(file.path))}\n\n${findings.join('\n\n')}\n`;
}

function summary({ files, hidden, counts, asOf }: CheckReport, { colors }: Style): string {
  const suppressed = files.reduce((n, file) => n + file.suppressed.length, 0);
  const notes = [hidden > 0 && `${count(hidden, 'finding')} hidden by --quiet`, suppressed > 0 && `${count(suppressed, 'finding')} suppressed`].filter((note) => note !== false);
  const parts = [
    counts.errors > 0 && colors.bold(colors.red(count(counts.errors, 'error'))),
    counts.warnings > 0 && colors.yellow(count(counts.warnings, 'warning')),
    counts.infos > 0 && colors.blue(count(counts.infos, 'info', 'infos')),
  ].filter((part) => part !== false);
  if (files.length === 0) return `Nothing was checked: there is no filing (a Markdown file with "avenue" in its front matter) and no case file among the files looked at. "filing-lint init" writes the first ones. As of ${asOf}.`;
  const where = count(files.length, 'document');
  const head = parts.length === 0 ? `${colors.green('No problems')} in ${where}` : `${listing(parts)} in ${where}`;
  return `${head}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}, as of ${asOf}.`;
}

/** The report, with a line break at its end. */
export const stylish: Reporter = (result, { style }) => {
  const parts = result.files.filter((file) => file.findings.length > 0).map((file) => fileReport(file, style));
  for (const file of result.files) {
    if (file.role !== 'other') continue;
    parts.push(`${wrap(`${file.path} was left alone: it is no filing (no "avenue" in its front matter) and no case file.`, style.width).join('\n')}\n`);
  }
  parts.push([summary(result, style), ...lawAge(result.asOf, style), ''].join('\n'));
  return parts.join('\n');
};

/** Findings as one HTML file: no script, nothing loaded, fit for a screen reader and for paper. */
import { LAW_AS_OF, staleLawNotice } from '../../../core/law/as-of';
import type { CheckReport, ReportedFile, ReportedFinding } from '../../../core/lint/report';
import { count, listing } from '../../terminal';
import type { Reporter } from './reporter';
import { escapeXml } from './xml';

/** Escaped for text and for attributes in quotation marks. */
export const html = (text: string): string => escapeXml(text).replaceAll('&apos;', '&#39;');

/** Contrast of every pair is 4.5 to 1 or more. */
const PAGE_STYLE = `:root{color-scheme:light}
body{font:16px/1.5 Georgia,serif;color:#1b1b1b;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1,h2,th,.meta{font-family:system-ui,sans-serif}
table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}
caption{text-align:left;font-weight:bold;padding:.25rem 0}
th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th,.error,.warning,.info{overflow-wrap:normal}td p{margin:0 0 .5rem}td p:last-child{margin:0}
th{background:#f0f0f0}
.error{color:#8b0000;font-weight:bold}.warning{color:#6b4700;font-weight:bold}.info{color:#123f7a}
.why{color:#444}code{font-size:.9em}
@media print{body{margin:0;max-width:none;font-size:11pt}tr,h2{break-inside:avoid}thead{display:table-header-group}}`;

const row = (d: ReportedFinding): string =>
  `<tr><td>${d.range.start.line + 1}</td><td class="${d.severity}">${d.severity}</td><td><p>${html(d.what)}</p>${d.why === '' ? '' : `<p class="why">Why: ${html(d.why)}</p>`}${d.do === '' ? '' : `<p>Do: ${html(d.do)}</p>`}<p><code>${html(d.rule)}</code></p></td></tr>`;

export const sectionHead = (index: number): string => `<section aria-labelledby="f${index}"><h2 id="f${index}">`;

function section(file: ReportedFile, index: number): string {
  const head = `${sectionHead(index)}${html(file.path)}</h2>`;
  if (file.findings.length === 0) return `${head}<p>${file.role === 'other' ? 'Left alone: it is no filing and no case file.' : 'No problems.'}</p></section>`;
  return `${head}<table><caption>${html(count(file.findings.length, 'finding'))}</caption><thead><tr><th scope="col">Line</th><th scope="col">Severity</th><th scope="col">Finding</th></tr></thead><tbody>${file.findings.map(row).join('\n')}</tbody></table></section>`;
}

const suppressedRows = (files: readonly ReportedFile[]): string[] =>
  files.flatMap((file) => file.suppressed.map(({ rule, range, what, suppression: { reason = 'none given', until = '', by = '' } }) =>
    `<tr><td>${html(file.path)}</td><td>${range.start.line + 1}</td><td><p>${html(what)}</p><p><code>${html(rule)}</code></p></td><td>${html(reason)}</td><td>${until}</td><td>${html(by)}</td></tr>`));

function suppressions(rows: readonly string[]): string {
  if (rows.length === 0) return '';
  return `<section aria-labelledby="suppressed"><h2 id="suppressed">Suppressed</h2><table><caption>${html(count(rows.length, 'finding'))} set aside</caption><thead><tr><th scope="col">Document</th><th scope="col">Line</th><th scope="col">Finding</th><th scope="col">Reason</th><th scope="col">Until</th><th scope="col">By</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`;
}

/** A whole page. `body` is HTML already. */
export const htmlPage = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** The parts of a report, HTML but for the day. */
export interface HtmlParts {
  readonly asOf: string;
  readonly counts: CheckReport['counts'];
  readonly hidden: number;
  /** The paragraph on version and law. */
  readonly meta: string;
  /** One for each document. */
  readonly sections: readonly string[];
  readonly suppressed: readonly string[];
}

export function htmlReport({ asOf, counts, hidden, meta, sections, suppressed }: HtmlParts): string {
  const parts = [
    ...(counts.errors > 0 ? [count(counts.errors, 'error')] : []), ...(counts.warnings > 0 ? [count(counts.warnings, 'warning')] : []),
    ...(counts.infos > 0 ? [count(counts.infos, 'info', 'infos')] : []),
  ];
  const summary = `${parts.length === 0 ? 'No problems' : listing(parts)} in ${count(sections.length, 'document')}, as of ${asOf}.${hidden > 0 ? ` ${count(hidden, 'finding')} not shown.` : ''}`;
  const body = [
    `<header><h1>Filing Lint report</h1><p>${html(summary)}</p>${meta}</header>`,
    `<main>${sections.join('\n')}${suppressions(suppressed)}</main>`,
  ].join('\n');
  return htmlPage(`Filing Lint report, ${asOf}`, body);
}

export const checkHtml: Reporter = ({ asOf, files, counts, hidden }, { version }) => {
  const stale = staleLawNotice(asOf);
  const meta = `<p class="meta">filing-lint ${html(version)}, law checked to ${LAW_AS_OF}.${stale === undefined ? '' : ` <strong>${html(stale)}</strong>`}</p>`;
  return htmlReport({ asOf, counts, hidden, meta, sections: files.map(section), suppressed: suppressedRows(files) });
};

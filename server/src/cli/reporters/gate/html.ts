/** The gate as one HTML file: no script, nothing loaded, fit for a screen reader, for paper and for a signature. */
import type { CheckedFile, GateItem, GateMatter, GateReport, GateSection } from '../../../core/gate/model';
import { oneLine } from '../../terminal';
import { html as escaped, htmlPage } from '../check/html';
import { DISCLAIMER, metaLines, placeWords, remainsWords, titleOf, WEIGHT_WORDS, type GateKind } from './words';

/** Without the marks that turn the direction of text: a page that is signed must read as it is written. */
const html = (text: string): string => escaped(oneLine(text));

const CLASS = { must: 'error', look: 'warning', note: 'info' } as const;

const headCells = (names: readonly string[]): string => `<thead><tr>${names.map((n) => `<th scope="col">${n}</th>`).join('')}</tr></thead>`;

function itemRow(item: GateItem, { verdict }: GateKind): string {
  const words = [
    `<p>${html(item.what)}</p>`, ...item.details.map((d) => `<p class="why">${html(d)}</p>`),
    ...(item.authorities.length > 0 ? [`<p class="why">${html(item.authorities.join('; '))}</p>`] : []),
    ...(item.rule === undefined ? [] : [`<p><code>${html(item.rule)}</code></p>`]),
  ].join('');
  return `<tr>${verdict ? `<td class="${CLASS[item.weight]}">${WEIGHT_WORDS[item.weight]}</td>` : ''}<td>${words}</td><td>${html(placeWords(item)) || 'The matter'}</td></tr>`;
}

function sectionHtml(section: GateSection, kind: GateKind): string {
  const head = `<h3>${html(section.title)}</h3><p>${html(section.asks)}</p>`;
  if (section.items.length === 0) return `${head}<p>Nothing found.</p>`;
  return `${head}<table><caption>${html(section.title)}</caption>${headCells([...(kind.verdict ? ['Standing'] : []), 'What', 'Where'])}<tbody>${section.items.map((i) => itemRow(i, kind)).join('\n')}</tbody></table>`;
}

function matterHtml(matter: GateMatter, index: number, kind: GateKind): string {
  const verdict = kind.verdict ? `<span class="${matter.verdict === 'PASS' ? 'info' : 'error'}">${matter.verdict}</span>: ` : '';
  return `<section aria-labelledby="m${index}"><h2 id="m${index}">${verdict}${html(matter.name)}</h2><p>Papers: ${matter.papers.map((p) => html(p.path)).join(', ')}</p>${matter.sections.map((s) => sectionHtml(s, kind)).join('\n')}</section>`;
}

const filesHtml = (files: readonly CheckedFile[]): string =>
  files.length === 0
    ? '<p>None.</p>'
    : `<table><caption>Each file as it was checked</caption>${headCells(['File', 'What', 'Bytes', 'SHA-256'])}<tbody>${files.map((f) => `<tr><td>${html(f.path)}</td><td>${f.kind}</td><td>${f.bytes}</td><td><code>${html(f.sha256)}</code></td></tr>`).join('\n')}</tbody></table>`;

/** Filled in by hand after printing. */
const SIGNED = '<section aria-labelledby="signed"><h2 id="signed">Review</h2><p>Reviewed by ______________________________ on ____________________</p></section>';

export function gateHtml(report: GateReport, kind: GateKind): string {
  const verdict = kind.verdict ? `<p><strong class="${report.verdict === 'PASS' ? 'info' : 'error'}">${report.verdict}</strong>. ${html(remainsWords(report))}</p>` : '';
  const body = [
    `<header><h1>${titleOf(kind)}</h1>${verdict}${metaLines(report, kind.verdict ? 'Reviewed by' : 'Read by').map((l) => `<p class="meta">${html(l)}</p>`).join('')}</header>`,
    `<main>${report.matters.map((m, i) => matterHtml(m, i, kind)).join('\n')}`,
    `<section aria-labelledby="files"><h2 id="files">Files checked</h2>${filesHtml(report.files)}</section>`,
    `<section aria-labelledby="limits"><h2 id="limits">What was not checked</h2><ul>${report.limits.map((l) => `<li>${html(l)}</li>`).join('')}</ul></section>`,
    `${kind.verdict ? SIGNED : ''}</main>`,
    `<footer><p class="meta">${kind.verdict ? DISCLAIMER : 'Drafting support, not legal advice.'}</p></footer>`,
  ].join('\n');
  return htmlPage(`${titleOf(kind)}, ${report.asOf}`, body);
}

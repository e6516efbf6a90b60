/** The review of a matter as HTML: a pure function of the server's answer. */
import type { ClaimDto, FindingDto, MatterDto, PaperDto } from '../../server/src/protocol/views';
import { plural } from '../src/nodes/node';
import { barWords, exhibitWords, prejudiceWords } from '../src/nodes/paper';
import { day, standingOf } from '../src/standing';
import { html, Markup } from './html';
import { isDrawn, momentsOf, placeAttributes, timelineList, timelineTable } from './timeline';

/** What a finding may cost, by the group of its rule. */
const CONSEQUENCES: readonly { readonly title: string; readonly groups: readonly string[] }[] = [
  { title: 'May lose the matter: time and bars', groups: ['deadline', 'tolling', 'bar'] },
  { title: 'Weakens a ground', groups: ['claim', 'prejudice', 'citation', 'record', 'timeline', 'mitigation', 'plan', 'plea', 'cooperation'] },
  { title: 'May be returned or struck: form, exhibits, privacy', groups: ['privacy', 'exhibit', 'section', 'length', 'form'] },
  { title: 'Facts to find or to settle', groups: ['case', 'packet'] },
  { title: 'Draft and settings', groups: [] },
];

const RANK: Readonly<Record<FindingDto['severity'], number>> = { error: 0, warning: 1, info: 2 };

interface Found {
  readonly finding: FindingDto;
  readonly uri: string;
  readonly path: string;
}

function findingsOf(matter: MatterDto): Found[] {
  const own = matter.findings.map((finding): Found => ({ finding, uri: matter.uri, path: matter.path }));
  return [...own, ...matter.papers.flatMap(({ findings, uri, path }) => findings.map((finding): Found => ({ finding, uri, path })))];
}

const groupOf = ({ finding: { rule } }: Found): number => {
  const found = CONSEQUENCES.findIndex(({ groups }) => groups.includes(rule.split('/')[0] ?? ''));
  return found < 0 ? CONSEQUENCES.length - 1 : found;
};

const link = (text: string, uri: string, range?: FindingDto['range']): Markup => html`<button type="button" class="link"${placeAttributes({ uri, ...(range === undefined ? {} : { range }) })}>${text}</button>`;

const where = ({ path, uri, finding: { range } }: Found): Markup => link(`${path}:${range.start.line + 1}`, uri, range);

const SEVERITY: Readonly<Record<FindingDto['severity'], string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A finding that several papers of the matter share is told once, with every place. */
function grouped(all: readonly Found[]): readonly (readonly Found[])[] {
  const groups = new Map<string, Found[]>();
  for (const found of all) {
    const key = `${found.finding.severity} ${found.finding.rule} ${found.finding.what}`;
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  return [...groups.values()];
}

function findingItem(alike: readonly Found[]): Markup {
  // The paper's own advice is nearer to what has to be done than the case file's.
  const { rule, severity, what, why, do: advice } = alike.at(-1)!.finding;
  const rest = [why, advice].filter((part) => part !== '');
  return html`<li class="finding ${severity}"><p><span class="badge">${SEVERITY[severity]}</span> <strong>${what}</strong></p>${rest.map((line) => html`<p>${line}</p>`)}<p class="meta"><code>${rule}</code> ${alike.map((found) => html`${where(found)} `)}</p></li>`;
}

function findingsSection(all: readonly Found[]): Markup {
  const active = all.filter(({ finding }) => finding.suppressed === undefined);
  if (active.length === 0) return html`<p>Nothing was found. That is no proof that nothing is wrong.</p>`;
  const parts = CONSEQUENCES.map(({ title }, i) => {
    const own = active.filter((found) => groupOf(found) === i).sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
    return own.length === 0 ? html`` : html`<details id="group-${i}" ${new Markup(i < 3 ? 'open' : '')}><summary><h3>${title} (${own.length})</h3></summary><ul class="findings">${grouped(own).map(findingItem)}</ul></details>`;
  });
  return html`${parts}`;
}

function suppressionsSection(all: readonly Found[]): Markup {
  const set = all.filter(({ finding }) => finding.suppressed !== undefined);
  if (set.length === 0) return html`<p>Nothing is set aside.</p>`;
  const rows = set.map((found) => {
    const { rule, what, suppressed } = found.finding;
    return html`<tr><td><code>${rule}</code></td><td>${what}</td><td>${suppressed?.reason ?? 'no reason given'}</td><td>${suppressed?.until ?? ''}</td><td>${suppressed?.by ?? ''}</td><td>${where(found)}</td></tr>`;
  });
  return html`<div class="wide"><table><caption class="spoken">Findings that are set aside</caption><thead><tr><th scope="col">Rule</th><th scope="col">Finding</th><th scope="col">Reason</th><th scope="col">Until</th><th scope="col">By</th><th scope="col">Where</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function claimRow(claim: ClaimDto, paper: PaperDto): Markup {
  const bars = claim.bars.filter((b) => b.result !== 'clear');
  const list = bars.length === 0 ? html`none found` : html`<ul>${bars.map((b) => html`<li><span class="${b.met ? 'met' : b.result}">${b.name}: ${barWords(b)}</span><div class="meta">${b.summary}</div></li>`)}</ul>`;
  return html`<tr><th scope="row">${link(claim.title, paper.uri, claim.range)}<div class="meta">${claim.kindName}</div></th><td>${claim.timely.status}<div class="meta">${claim.timely.summary}</div></td><td>${list}</td><td>${prejudiceWords(claim.prejudice)}</td><td>${claim.exhibits.join(', ') || 'none'}</td></tr>`;
}

function paperSection(paper: PaperDto): Markup {
  const claims = paper.claims.length === 0 ? html`<p>No grounds are declared or found in its headings.</p>`
    : html`<div class="wide"><table><caption class="spoken">Grounds of ${paper.path}</caption><thead><tr><th scope="col">Ground</th><th scope="col">Timely</th><th scope="col">Bars</th><th scope="col">Prejudice</th><th scope="col">Exhibits</th></tr></thead><tbody>${paper.claims.map((claim) => claimRow(claim, paper))}</tbody></table></div>`;
  const exhibits = paper.exhibits.length === 0 ? html`` : html`<div class="wide"><table><caption class="spoken">Exhibits of ${paper.path}</caption><thead><tr><th scope="col">Exhibit</th><th scope="col">Description</th><th scope="col">File</th><th scope="col">State</th></tr></thead><tbody>${paper.exhibits.map((exhibit) => {
    const { words, tone } = exhibitWords(exhibit);
    return html`<tr class="${tone ?? ''}"><th scope="row">${link(`Ex. ${exhibit.label}`, paper.uri, exhibit.range)}</th><td>${exhibit.title}</td><td>${exhibit.file}</td><td>${words}</td></tr>`;
  })}</tbody></table></div>`;
  const required = paper.checklist.filter((item) => item.required);
  const facts = [paper.avenue?.name, paper.document, paper.filed === undefined ? 'not filed yet' : `filed ${paper.filed}`, plural(paper.words, 'word'), ...(required.length === 0 ? [] : [`${required.filter((i) => i.done).length} of ${required.length} on its checklist`])];
  return html`<section class="paper"><h3>${link(paper.path, paper.uri)}</h3><p class="meta">${facts.filter((f) => f !== undefined).join(' · ')}</p>${claims}${exhibits}</section>`;
}

/** Dates ahead that are listed; the timeline has the others. */
const NEXT = 5;

/** What an attorney opens the page for: the dates to come, and those that have just gone by. */
function nextSection(matter: MatterDto): Markup {
  const dated = matter.deadlines.flatMap((deadline) => {
    const { date, words, urgency } = standingOf(deadline, matter.asOf);
    return date === undefined ? [] : [{ title: deadline.title, date, words, urgency }];
  });
  const ahead = dated.filter(({ urgency }) => ['now', 'soon', 'later', 'wait'].includes(urgency)).sort((a, b) => a.date.localeCompare(b.date));
  const gone = dated.filter(({ urgency }) => urgency === 'passed').sort((a, b) => b.date.localeCompare(a.date));
  const unknown = matter.deadlines.filter((deadline) => standingOf(deadline, matter.asOf).urgency === 'unknown');
  const row = ({ title, date, words, urgency }: (typeof dated)[number]): Markup => html`<li class="${urgency}"><span class="date">${day(date)}</span> <span class="what">${title}</span> <span class="standing">${words}</span></li>`;
  const more = ahead.length > NEXT ? html`<p class="meta">${plural(ahead.length - NEXT, 'later date')} in the <a href="#timeline">timeline</a>.</p>` : html``;
  const missing = unknown.length === 0 ? html`` : html`<p class="meta">Not known, because a fact is missing: ${unknown.map((d) => `${d.title}${d.missing.length > 0 ? ` (${d.missing.join(', ')})` : ''}`).join('; ')}.</p>`;
  return html`${ahead.length === 0 ? html`<p>No date is ahead.</p>` : html`<ul class="next">${ahead.slice(0, NEXT).map(row)}</ul>`}${more}${gone.length === 0 ? html`` : html`<ul class="next" aria-label="Just passed">${gone.map(row)}</ul>`}${missing}`;
}

/** The content of the panel; a sentence where there is no matter. Everything in `matter` is text and is escaped. */
export function reviewBody(matter: MatterDto | undefined): string {
  if (matter === undefined) return html`<main><h1>Review</h1><p>This document belongs to no matter. A matter is a folder with a case file, <code>case.yaml</code>, that holds the dates of the case.</p></main>`.text;
  const moments = momentsOf(matter);
  const drawn = moments.filter(isDrawn);
  const lapsed = moments.length - drawn.length;
  const all = findingsOf(matter);
  const count = (severity: FindingDto['severity']): number => all.filter(({ finding }) => finding.severity === severity && finding.suppressed === undefined).length;
  const counts = [plural(count('error'), 'error'), plural(count('warning'), 'warning'), plural(count('info'), 'note')].join(' · ');
  return html`<main>
<header><h1>${matter.title}</h1><p class="meta">${link(matter.path, matter.uri)} · as of ${day(matter.asOf)} · ${counts}</p></header>
<nav aria-label="Parts"><a href="#next">Dates</a> <a href="#findings">Findings</a> <a href="#papers">Papers</a> <a href="#timeline">Timeline</a> <a href="#suppressed">Set aside</a></nav>
<h2 id="next">Dates ahead</h2>
${nextSection(matter)}
<h2 id="findings">Findings</h2>
${findingsSection(all)}
<h2 id="papers">Papers: grounds and exhibits</h2>
${matter.papers.length === 0 ? html`<p>No paper of this matter has an avenue yet.</p>` : matter.papers.map(paperSection)}
<h2 id="timeline">Timeline</h2>
<p class="legend"><span aria-hidden="true">○ event, ◆ deadline, ━ today. </span>Arrow keys move, Enter opens.${lapsed === 0 ? html`` : ` ${plural(lapsed, 'period')} that ended more than 30 days ago without a filing: in the table below.`}</p>
${timelineList(drawn)}
<details id="twin"><summary>The whole as a table</summary>${timelineTable(moments)}</details>
<h2 id="suppressed">Set aside</h2>
${suppressionsSection(all)}
<footer class="meta">Drafting support, not legal advice. Check every date against the docket and the rule.</footer>
</main>`.text;
}

export interface Frame {
  /** Fresh for every page. */
  readonly nonce: string;
  readonly styleUri: string;
  readonly scriptUri: string;
  /** Where the editor serves the extension's own files from. */
  readonly source: string;
}

/** The whole page: nothing but our own style and script may load, and nothing may be fetched. */
export function reviewPage(body: string, { nonce, styleUri, scriptUri, source }: Frame): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review</title>
<link rel="stylesheet" href="${styleUri}">
</head>
<body>
<div id="content">${new Markup(body)}</div>
<script nonce="${nonce}" src="${scriptUri}"></script>
</body>
</html>`.text;
}

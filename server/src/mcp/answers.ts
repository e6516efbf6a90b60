/** What each tool answers, as plain data with trace and authorities: the very answers of the command line and the editor. */
import type { Bar } from '../core/analysis/claims/model';
import { avenuePage } from '../core/law/avenues/render';
import { AVENUES } from '../core/law/avenues/index';
import { LAW_AS_OF, lawNotices } from '../core/law/as-of';
import { objections } from '../core/editor/objections-text';
import { toMarkdown } from '../core/editor/rich-text';
import { printedDeadline } from '../core/export/deadline-json';
import { reportedFile } from '../core/lint/report';
import { withoutHtmlComments } from '../core/text/comments';
import { rulePage } from '../node/rule-pages';
import { citationsReport } from '../workspace/citations-report';
import type { ClaimsReport } from '../workspace/claims-report';
import { closestId, explain } from '../workspace/explain';
import { placeOf, Refused, type Asked, type Host, type Place } from './places';

export type Answer = Readonly<Record<string, unknown>>;

/** Without these nobody can tell what an answer rests on. */
const head = ({ asOf }: Pick<Place, 'asOf'>): Answer => ({ asOf, lawAsOf: LAW_AS_OF, lawNotices: lawNotices(asOf) });

const DRAFT = 'draft.md';

/** The findings of one filing or case file, those set aside among them. */
export async function lintFiling(asked: Asked, host: Host): Promise<Answer> {
  const place = placeOf(asked, host, DRAFT);
  const linted = await place.workspace.lint(place.path);
  if (linted.role === 'other') throw new Refused('This is no filing (no "avenue" in its front matter) and no case file, so nothing was checked.');
  const { path, role, avenue, findings, suppressed } = reportedFile(place.path, linted, { shown: (file) => file, linesOf: () => undefined });
  return {
    ...head(place), path, role, ...(avenue === undefined ? {} : { avenue }),
    findings: findings.map(({ span: _span, fingerprint: _print, message: _message, fixes, ...rest }) => ({ ...rest, fixes: fixes.map(({ title, safety }) => ({ title, safety })) })),
    suppressed: suppressed.map(({ rule, severity, what, range, suppression }) => ({ rule, severity, what, range, suppression })),
  };
}

export interface AskedDeadline extends Asked {
  readonly id?: string | undefined;
}

/** The deadlines of a matter, each reading with the steps that lead to it. */
export async function computeDeadline({ id, ...asked }: AskedDeadline, host: Host): Promise<Answer> {
  // Without front matter a text is a case file.
  const place = placeOf(asked, host, asked.text !== undefined && /^\uFEFF?---/.test(asked.text) && /^avenue:/m.test(asked.text) ? DRAFT : 'case.yaml');
  const matters = await place.workspace.deadlines(place.path);
  if (matters.length === 0) throw new Refused('This is no filing and no case file. Give the facts as a case file: court, and events with their dates.');
  const all = matters.flatMap((m) => m.deadlines.map((d) => ({ ...printedDeadline(d, m.path), readings: d.readings.map(({ due, final, label, authorities, steps, settled, verified, prevails }) => ({ due, final, label, authorities, steps, settled, verified, prevails })), notes: d.notes, nature: d.nature, verified: d.verified })));
  const deadlines = all.filter((d) => (id === undefined ? d.status !== 'not-triggered' : d.id === id));
  if (deadlines.length === 0 && id !== undefined) {
    const near = closestId(id, all.map((d) => d.id));
    throw new Refused(`There is no deadline ${id} in this matter.${near === undefined ? '' : ` Did you mean ${near}?`}`);
  }
  const problems = (await place.workspace.lint(place.path).catch(() => undefined))?.diagnostics.filter((d) => d.rule === 'case/schema').map((d) => d.message) ?? [];
  return { ...head(place), deadlines, ...(problems.length > 0 ? { problems } : {}) };
}

const bar = (report: ClaimsReport, b: Bar): Answer => ({
  bar: b.bar, result: b.result, summary: b.summary, steps: b.steps, authorities: b.authorities, verified: b.verified, missing: b.missing, wayOut: b.wayOut, belongsIn: b.belongsIn,
  answered: b.metAt && report.lines.range(b.metAt),
});

/** Each ground of a filing with its time, its bars and its prejudice, and the objections to expect. */
export async function judgeClaims(asked: Asked, host: Host): Promise<Answer> {
  const place = placeOf(asked, host, DRAFT);
  const report = await place.workspace.claims(place.path);
  if (!report) throw new Refused('This is no filing: it has no "avenue" in its front matter.');
  return {
    ...head(place), path: place.path, avenue: report.avenue,
    claims: report.claims.map(({ claim, timely, bars }) => {
      const prejudice = report.prejudice.get(claim.id);
      return {
        id: claim.id, kind: claim.kind ?? null, kindInferred: claim.kindInferred, title: claim.title, range: report.lines.range(claim.span),
        timely: { ...timely, metAt: timely.metAt && report.lines.range(timely.metAt) }, bars: bars.map((b) => bar(report, b)),
        prejudice: prejudice && { ...prejudice, assertions: prejudice.assertions.map(({ span, support, supported }) => ({ range: report.lines.range(span), support, supported })) },
        exhibits: report.exhibitsOf.get(claim.id) ?? [],
      };
    }),
    paper: report.paper.map((b) => bar(report, b)),
    objections: objections(report).map(({ answeredAt, ...o }) => ({ ...o, answeredOnLine: answeredAt === undefined ? null : report.lines.position(answeredAt).line + 1 })),
  };
}

/** The citations of any text, and whether each still stands as far as the table of law knows. */
export async function checkCitations(asked: Asked, host: Host): Promise<Answer> {
  const place = placeOf(asked, host, DRAFT);
  const { citations, lines } = citationsReport(place.path, await place.workspace.textOf(place.path), place.asOf);
  return {
    ...head(place), path: place.path,
    note: '"unknown" says that the table of law does not hold the authority, not that it is good. Read every authority before it is cited.',
    citations: citations.map(({ citation, status, resolvesTo }) => ({ kind: citation.kind, text: citation.text, range: lines.range(citation.span), parts: citation.parts, status, resolvesTo: resolvesTo ?? null })),
  };
}

/** What a rule, an avenue, an event, a deadline or a row of the law table is, as Markdown. */
export async function explainRule(id: string, { programFolder }: Pick<Host, 'programFolder'>): Promise<{ readonly kind: string; readonly id: string; readonly title: string; readonly page: string }> {
  const found = explain(id);
  if (!found) {
    const near = closestId(id);
    throw new Refused(`Nothing is known under "${id}".${near === undefined ? '' : ` Did you mean ${near}?`}`);
  }
  const own = found.kind === 'rule' ? await rulePage(programFolder, found.id) : found.page;
  // The examples of a rule's page are written for its tests.
  const page = own === undefined ? toMarkdown(found.blocks) : own.split(/^## (?:Invalid|Valid)\s*$/m)[0]!;
  return { kind: found.kind, id: found.id, title: found.title, page: withoutHtmlComments(page).trim() };
}

export const listAvenues = (): Answer => ({
  lawAsOf: LAW_AS_OF,
  avenues: AVENUES.map(({ id, name, authority, summary, movant, court, timing, deadlines, verified, asOf }) => ({ id, name, authority, summary, movant, court, timing, deadlines, verified, asOf, page: `filing-lint://avenues/${id}` })),
});

export const avenueMarkdown = (id: string): string => {
  const avenue = AVENUES.find((a) => a.id === id);
  if (!avenue) throw new Refused(`There is no avenue ${id}.`);
  // Comments are written for those who change the page.
  return withoutHtmlComments(avenuePage(avenue)).trimStart();
};

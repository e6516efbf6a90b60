/** From findings, objections, dates, exhibits and record to the items of the gate. */
import { isOutstanding, type RecordItem, type RecordState } from '../analysis/record/checklist';
import type { Deadline } from '../analysis/trace';
import { formatDate, type CivilDate } from '../dates/civil-date';
import { deadlineRule } from '../law/deadlines/index';
import { named, startWords, statusWords } from '../editor/deadline-words';
import type { ReportedFinding, ReportedSuppressed } from '../lint/report';
import type { GateItem, GateObjection, MatterFacts, PaperFacts } from './model';
import { weightOf } from './sections';

export interface Placed extends GateItem {
  readonly rule: string;
}

const text = (parts: readonly (string | undefined)[]): string[] => parts.filter((p): p is string => p !== undefined && p !== '');

/** Objections to lateness are told by several rules. */
const ruleFits = (rule: string, bar: GateObjection['bar']): boolean => (bar === 'time' ? /^(?:deadline\/(?:missed|premature|relation-back)|tolling\/)/.test(rule) : rule === `bar/${bar}`);

const about = (finding: ReportedFinding, { bar, claimIds }: GateObjection): boolean =>
  ruleFits(finding.rule, bar) && (claimIds.length === 0 || finding.claim === undefined || claimIds.includes(finding.claim));

/** True when what the findings say covers every ground of the objection. */
function covers(findings: readonly ReportedFinding[], objection: GateObjection): boolean {
  const own = findings.filter((f) => about(f, objection));
  return own.length > 0 && (own.some((f) => f.claim === undefined) || objection.claimIds.every((id) => own.some((f) => f.claim === id)));
}

/** The objections of a paper: what is unanswered holds it back, unless a fact that would decide is not recorded. */
export function objectionItems({ file, objections }: PaperFacts): GateItem[] {
  const errors = file.findings.filter((f) => f.severity === 'error');
  return objections.flatMap((o): GateItem[] => {
    const item = { path: file.path, ...(o.line === undefined ? {} : { line: o.line }), authorities: o.authorities, what: `${o.name}, against ${o.grounds.length === 0 ? 'the paper' : o.grounds.map((g) => `“${g}”`).join(', ')}: ${o.text}` };
    if (o.answeredAt !== undefined) return [{ ...item, weight: 'note', ...(o.answeredOnLine === undefined ? {} : { line: o.answeredOnLine }), details: ['Answered here. Read whether the answer is enough.'] }];
    // Said by an error already, with its place.
    if (covers(errors, o)) return [];
    if (covers(file.suppressed, o)) return [{ ...item, weight: 'look', details: ['Not answered in the paper; set aside with the reason given below.'] }];
    const open = o.missing.length > 0;
    return [{ ...item, weight: open ? 'look' : 'must', details: text([open ? `Cannot be told until ${o.missing.map(named).join(' and ')} is recorded.` : 'Not answered in the paper.', o.wayOut]) }];
  });
}

/** The findings of a paper that no objection tells of already. */
export function findingItems({ file, objections }: PaperFacts): Placed[] {
  const told = objections.filter((o) => o.answeredAt === undefined);
  return file.findings
    // The record has a section of its own, made of the same list.
    .filter((f) => f.rule !== 'case/record-incomplete')
    .filter((f) => f.severity === 'error' || !f.rule.startsWith('bar/') || !told.some((o) => o.bar !== 'time' && about(f, o)))
    .map((f) => ({
      weight: weightOf(f.rule, f.severity), path: file.path, line: f.range.start.line + 1, what: f.what, rule: f.rule, authorities: f.authorities,
      details: text([f.why && `Why: ${f.why}`, f.do && `Do: ${f.do}`]),
    }));
}

/** What somebody set aside. Without a reason nobody can review it. */
export function suppressionItems({ file }: PaperFacts): GateItem[] {
  const toldOf = file.findings.some((f) => f.rule === 'lint/no-reason');
  return file.suppressed.map((d: ReportedSuppressed): GateItem => {
    const { reason, until, by } = d.suppression;
    return {
      weight: reason === undefined && !toldOf ? 'must' : 'look', path: file.path, line: d.range.start.line + 1, what: d.what, rule: d.rule, authorities: d.authorities,
      details: text([
        d.severity === 'error' ? 'This is an error.' : undefined,
        reason === undefined ? 'No reason is given: write one after --, or take the suppression out.' : `Reason: ${reason}`,
        until && `Until ${until}.`, by === undefined ? undefined : `By ${by}.`,
      ]),
    };
  });
}

/** Dates of the matter, each with all its readings. Periods that nothing has started, and those of others, are left out. */
export const deadlineItems = (deadlines: readonly Deadline[], asOf: CivilDate): GateItem[] =>
  deadlines.filter((d) => d.kind !== 'none' && d.status !== 'not-triggered' && !deadlineRule(d.id)?.theirs).map((d): GateItem => {
    const start = startWords(d);
    const missing = d.missing.length > 0 ? d.missing.map(named).join('; ') : undefined;
    const readings = d.readings.map((r) => `${formatDate(r.due)}: ${r.label}${d.readings.length > 1 && r.prevails ? ' (prevails here)' : ''}${r.authorities.length > 0 ? ` (${r.authorities.slice(0, 2).join('; ')})` : ''}`);
    return {
      weight: 'note', authorities: d.authorities,
      what: d.due === undefined ? `${d.title}: no date yet.` : `${d.title}: ${formatDate(d.due)}, ${statusWords(d, d.due, asOf)}.`,
      details: text([...(readings.length > 1 ? readings : []), start && `Runs from ${start}.`, missing && (d.due === undefined ? `Not recorded: ${missing}.` : `Could change with: ${missing}.`)]),
    };
  });

export const exhibitItems = ({ file, exhibits }: PaperFacts): GateItem[] =>
  exhibits.map((e): GateItem => ({
    weight: 'note', path: file.path, authorities: [], details: [],
    what: `Exhibit ${e.label}${e.title === '' ? '' : `, ${e.title}`}: ${e.file === undefined ? 'no file named' : `${e.file}, ${e.state ?? 'not looked for'}`}; ${e.citations === 0 ? 'not cited' : e.citations === 1 ? 'cited once' : `cited ${e.citations} times`}.`,
  }));

const STATE: Readonly<Record<RecordState, string>> = { have: 'at hand', requested: 'requested', missing: 'missing', sealed: 'under seal', unrecorded: 'not written whether at hand' };

/** Parts of which nothing is written are one item, so that a case file without `record:` does not fill the page. */
export function recordItems(record: readonly RecordItem[]): GateItem[] {
  const silent = record.filter((item) => item.state === 'unrecorded');
  return [
    ...record.filter((item) => item.state !== 'unrecorded').map(recordItem),
    ...(silent.length === 0 ? [] : [{
      weight: silent.some((item) => item.waits.length > 0) ? 'look' as const : 'note' as const, authorities: [],
      what: `Not written whether at hand: ${silent.map((item) => item.title).join('; ')}.`,
      details: ['List each part under "record:" in the case file, with have, requested, missing or sealed.', ...waitsText(silent)],
    }]),
  ];
}

const recordItem = (item: RecordItem): GateItem => ({
  weight: isOutstanding(item) && item.waits.length > 0 ? 'look' : 'note', authorities: [],
  what: `${item.title}: ${STATE[item.state]}.`,
  details: text([
    item.from === undefined && item.date === undefined ? undefined : `Asked${item.from === undefined ? '' : ` of ${item.from}`}${item.date === undefined ? '' : ` on ${formatDate(item.date)}`}.`,
    item.note,
    ...(isOutstanding(item) ? waitsText([item]) : []),
  ]),
});

function waitsText(items: readonly RecordItem[]): string[] {
  const waits = [...new Set(items.flatMap((item) => item.waits.map((w) => w.what)))];
  return waits.length === 0 ? [] : [`Without ${items.length === 1 ? 'it' : 'them'}: ${waits.join('; ')}.`];
}

export const settingItems = ({ off }: MatterFacts): GateItem[] =>
  off.map(({ rule, where }): GateItem => ({ weight: 'look', rule, what: `The check ${rule} is turned off.`, details: [`By ${where}.`], authorities: [] }));

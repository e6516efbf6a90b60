/** What a paper should have, and whether it has it: sections, elements of the avenue and of each ground, exhibits, and the record it rests on. */
import { placeholdersIn } from '../analysis/draft/placeholders';
import { missingElements } from '../analysis/elements';
import { missingExhibits } from '../analysis/expected-exhibits';
import { recordChecklist, type RecordItem } from '../analysis/record/checklist';
import { requiredSections } from '../analysis/sections';
import { findClaims } from '../analysis/claims/find-claims';
import { avenueById } from '../law/avenues/index';
import type { Facts } from '../case/facts';
import type { Filing, Section } from '../filing/model';
import { claimElements } from '../law/claims/elements';
import { withoutHtmlComments } from '../text/comments';
import type { Span } from '../text/span';
import type { EditorMatter } from './matter';

export interface ChecklistItem {
  readonly kind: 'section' | 'element' | 'exhibit' | 'record';
  readonly title: string;
  readonly done: boolean;
  readonly required: boolean;
  readonly authority?: string;
  /** Id of the ground it is about. */
  readonly claim?: string;
  readonly span?: Span;
  /** Of a part of the record: how it stands, and what waits on it. */
  readonly note?: string;
}

/** In the order of the law table: sections, elements of the paper, elements of each ground, exhibits that are missing. */
export function checklist({ own, papers }: EditorMatter): readonly ChecklistItem[] {
  if (own.role !== 'filing') return [];
  const { filing, facts, avenue, document, asOf } = own;
  const beside = papers.filter((p) => p.role === 'filing' && p.path !== own.path && p.avenue === avenue);
  const unwritten = unwrittenSections(filing);
  const items: ChecklistItem[] = requiredSections(filing, avenue, document).map(({ required, span, section }) => ({
    kind: 'section', title: required.title, done: span !== undefined && !(section && unwritten(section)), required: required.required,
    ...(required.authority === undefined ? {} : { authority: required.authority }), ...(span === undefined ? {} : { span }),
  }));
  const missing = missingElements({ filing, facts, avenue, document, asOf, beside });
  const lacking = new Set(missing.map((m) => `${m.claim?.id ?? ''} ${m.element.id}`));
  for (const element of avenueById(avenue ?? '')?.elements ?? []) {
    const lacks = lacking.has(` ${element.id}`);
    // An element that is called for in some circumstance only is listed where that circumstance was found.
    if (!lacks && (element.when !== undefined || !(element.documents ?? ['motion', 'memorandum', 'brief', 'petition']).includes(document))) continue;
    items.push({ kind: 'element', title: element.name, done: !lacks, required: true, ...(element.authority === undefined ? {} : { authority: element.authority }) });
  }
  for (const claim of findClaims(filing, facts, avenue, document)) {
    if (!claim.section) continue;
    for (const element of claimElements(claim.kind)) {
      items.push({
        kind: 'element', title: element.name, done: !lacking.has(`${claim.id} ${element.id}`), required: true, claim: claim.id, span: claim.span,
        ...(element.authority === undefined ? {} : { authority: element.authority }),
      });
    }
  }
  const packet = beside.map(({ avenue: of, document: kind, filing: text, facts: known }) => ({ avenue: of, document: kind, filing: text, facts: known }));
  for (const { title } of missingExhibits({ filing, facts, avenue, document, asOf, packet })) items.push({ kind: 'exhibit', title, done: false, required: true });
  return [...items, ...recordItems(own.facts, papers.filter((p) => p.role === 'filing'), own.path)];
}

/** Tells a section that holds nothing yet but what its template left to write: a heading alone is no section. */
function unwrittenSections(filing: Filing): (section: Section) => boolean {
  const gaps = placeholdersIn(filing, false);
  return ({ span, headingSpan }) => {
    const inside = gaps.filter((gap) => gap.start >= headingSpan.end && gap.end <= span.end);
    if (inside.length === 0) return false;
    let rest = '';
    let from = headingSpan.end;
    for (const gap of inside) {
      rest += filing.text.slice(from, gap.start);
      from = gap.end;
    }
    const headings = filing.sections.filter((s) => s.headingSpan.start >= headingSpan.end && s.headingSpan.end <= span.end);
    const words = `${rest}${filing.text.slice(from, span.end)}`;
    return headings.length === 0 && !/[\p{L}\p{N}]/u.test(withoutHtmlComments(words));
  };
}

/** The retrieval checklist, where the case keeps one; a part is required where this paper waits on it. */
function recordItems(facts: Facts, papers: EditorMatter['papers'], path: string): ChecklistItem[] {
  if (facts.record.size === 0 && (facts.recordRequests?.size ?? 0) === 0) return [];
  return recordChecklist(facts, papers).map((item): ChecklistItem => {
    const waits = item.waits.filter((w) => w.papers.length === 0 || w.papers.includes(path));
    return { kind: 'record', title: item.title, done: item.state === 'have' || item.state === 'sealed', required: waits.length > 0, note: [stateOf(item), ...waits.map((w) => `without it ${w.what}`)].join('; ') };
  });
}

/** `requested of former counsel on 2026-03-02`. */
const stateOf = ({ state, from, date }: RecordItem): string =>
  state === 'unrecorded' ? 'not listed' : [state, ...(from === undefined ? [] : [`of ${from}`]), ...(date === undefined ? [] : [`on ${date}`])].join(' ');

/** What a paper should have, and whether it has it: sections, elements of the avenue and of each ground, exhibits. */
import { missingElements } from '../analysis/elements';
import { missingExhibits } from '../analysis/expected-exhibits';
import { requiredSections } from '../analysis/sections';
import { findClaims } from '../analysis/claims/find-claims';
import { avenueById } from '../law/avenues/index';
import { claimElements } from '../law/claims/elements';
import type { Span } from '../text/span';
import type { EditorMatter } from './matter';

export interface ChecklistItem {
  readonly kind: 'section' | 'element' | 'exhibit';
  readonly title: string;
  readonly done: boolean;
  readonly required: boolean;
  readonly authority?: string;
  /** Id of the ground it is about. */
  readonly claim?: string;
  readonly span?: Span;
}

/** In the order of the law table: sections, elements of the paper, elements of each ground, exhibits that are missing. */
export function checklist({ own, papers }: EditorMatter): readonly ChecklistItem[] {
  if (own.role !== 'filing') return [];
  const { filing, facts, avenue, document, asOf } = own;
  const beside = papers.filter((p) => p.role === 'filing' && p.path !== own.path && p.avenue === avenue);
  const items: ChecklistItem[] = requiredSections(filing, avenue, document).map(({ required, span }) => ({
    kind: 'section', title: required.title, done: span !== undefined, required: required.required,
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
  return items;
}

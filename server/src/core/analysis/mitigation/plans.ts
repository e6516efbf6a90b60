/** Plans for release, treatment, diversion and supervision: which parts they have, and which of them a document proves. */
import type { Facts } from '../../case/facts';
import type { Filing, Section } from '../../filing/model';
import { PLAN_FORMS, PLAN_PARTS, type PlanForm, type PlanPart } from '../../law/plans';
import { readSentences } from '../statements/sentences';
import { isCited, proofsOf } from './support';

export interface PlanReading {
  readonly form: PlanForm;
  readonly section: Section;
  /** Parts of which it says nothing. */
  readonly missing: readonly PlanPart[];
  /** Parts that it tells and no document supports. */
  readonly undocumented: readonly PlanPart[];
}

/** Fewer words point to a plan elsewhere where they say so or cite something; `He will live with his sister.` is all the plan there is. */
const LEAST_WORDS = 12;
const A_PLAN = 5;
const POINTS = /\b(?:attached|annexed|enclosed|see|exhibits?|exs?\.|described|set (?:out|forth)|above|below|separate\w*|appendix|to (?:be|follow)|filed|submitted|tbd|none)\b/i;
const POINTS_ELSEWHERE = /\b(?:attached|annexed|submitted|filed|set out|described) (?:\p{L}+ ){0,4}(?:as|in|under seal as|separately as) (?:Ex|Exhibit|ECF|Dkt|Att)/iu;

/** The plans of the filing that lack something. */
export function plansOf(filing: Filing, facts: Pick<Facts, 'exhibits'>): PlanReading[] {
  const sections = filing.sections.filter((s) => PLAN_FORMS.some((f) => f.heading.test(s.title)));
  if (sections.length === 0) return [];
  const proofs = proofsOf(filing);
  const { sentences } = readSentences(filing);
  const text = filing.prose.map((b) => b.text).join('\n');
  return sections.flatMap((section): PlanReading[] => {
    // A plan within a plan is part of it.
    if (sections.some((s) => s !== section && s.span.start < section.span.start && s.span.end >= section.span.end)) return [];
    const form = PLAN_FORMS.find((f) => f.heading.test(section.title))!;
    const own = sentences.filter((s) => s.span.start >= section.headingSpan.end && s.span.end <= section.span.end && filing.prose[s.block]!.kind !== 'heading');
    const words = own.reduce((n, s) => n + (s.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
    if (words < A_PLAN || own.some((s) => POINTS_ELSEWHERE.test(s.text))) return [];
    if (words < LEAST_WORDS && own.some((s) => POINTS.test(s.text) || s.trailingCitations.length > 0 || isCited(filing, proofs, s.span))) return [];
    const proves = own.map((s, i) => {
      const next = own[i + 1];
      const own_ = isCited(filing, proofs, s.span) || s.trailingCitations.length > 0;
      return own_ || (next !== undefined && next.block === s.block && (isCited(filing, proofs, next.span) || next.trailingCitations.length > 0)) || rowCites(filing, own, i);
    });
    if (planIsExhibit(filing, facts, section)) return [];
    const parts = PLAN_PARTS.filter((p) => p.kinds.includes(form.kind) && (p.when === undefined || p.when.test(text)) && (p.whenPlanned === undefined || own.some((s) => p.whenPlanned!.test(s.text))));
    const missing = parts.filter((p) => !own.some((s) => p.words.test(s.text)) && p.elsewhere?.test(text) !== true);
    const undocumented = parts.filter((p) => !missing.includes(p) && own.some((s) => p.words.test(s.text)) && !own.some((s, i) => p.words.test(s.text) && proves[i]));
    return missing.length > 0 || undocumented.length > 0 ? [{ form, section, missing, undocumented }] : [];
  });
}

/** The section only sums up a plan that is an exhibit of its own. */
const planIsExhibit = (filing: Filing, { exhibits }: Pick<Facts, 'exhibits'>, section: Section): boolean =>
  exhibits.some((e) => /\bplans?\b/i.test(`${e.title ?? ''} ${e.kind?.replaceAll('-', ' ') ?? ''}`) && !/\b(?:medical|dental|lesson|payment|insurance|care|pharmacy) plan/i.test(e.title ?? '') &&
    filing.exhibitReferences.some((r) => r.label === e.label && r.span.start >= section.span.start && r.span.end <= section.span.end));

/** In a table the cite stands in another cell of the line. */
function rowCites(filing: Filing, own: readonly { readonly span: { start: number; end: number }; readonly block: number }[], i: number): boolean {
  if (filing.prose[own[i]!.block]!.kind !== 'table-cell') return false;
  const from = filing.text.lastIndexOf('\n', own[i]!.span.start) + 1;
  const to = filing.text.indexOf('\n', own[i]!.span.end);
  return isCited(filing, [], { start: from, end: to < 0 ? filing.text.length : to });
}

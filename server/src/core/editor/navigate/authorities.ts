/** Citations of one authority: the full form, and every short form, `Id.` and `supra` that leads back to it. */
import { analyseCitations, type AnalysedCitation } from '../../analysis/citations/index';
import type { CivilDate } from '../../dates/civil-date';
import { touches } from '../../text/span';
import type { EditorMatter, MatterPaper } from '../matter';
import type { EntityAt, Occurrence } from './model';

/** What makes two citations citations of one authority; undefined for record cites and for what leads nowhere. */
function keyOf(one: AnalysedCitation, byStart: ReadonlyMap<number, AnalysedCitation>): string | undefined {
  if (one.citation.kind === 'statute-short') return statuteShort(one, byStart);
  const root = one.resolvesTo === null ? one : byStart.get(one.resolvesTo);
  if (root === undefined) return undefined;
  if (root.authority) return root.authority.id;
  const { citation: c } = root;
  const first = c.details.parallelTo === undefined ? undefined : byStart.get(c.details.parallelTo);
  if (first && first !== root) return keyOf(first, byStart);
  switch (c.kind) {
    case 'case': return `case ${c.parts.volume} ${c.parts.reporter} ${c.parts.page}`;
    case 'westlaw': case 'lexis': return `${c.kind} ${c.parts.year} ${c.parts.number}`;
    case 'statute': case 'regulation': return `${c.kind} ${c.parts.title} ${c.parts.section}`;
    case 'rule': return c.parts.set === undefined ? undefined : `rule ${c.parts.set} ${c.parts.rule}`;
    case 'guideline': return `guideline ${c.parts.section}`;
    case 'docket': return `docket ${c.parts.number}`;
    default: return undefined;
  }
}

function statuteShort({ citation, resolvesTo }: AnalysedCitation, byStart: ReadonlyMap<number, AnalysedCitation>): string | undefined {
  const root = resolvesTo === null ? undefined : byStart.get(resolvesTo);
  return root?.citation.kind === 'statute' && citation.kind === 'statute-short' ? `statute ${root.citation.parts.title} ${citation.parts.section}` : undefined;
}

const FULL = new Set(['case', 'westlaw', 'lexis', 'statute', 'regulation', 'rule', 'guideline', 'docket']);

function citedIn(paper: MatterPaper, day: CivilDate): { key: string; one: AnalysedCitation }[] {
  const all = analyseCitations(paper.filing, day);
  const byStart = new Map(all.map((c) => [c.citation.span.start, c]));
  return all.flatMap((one) => {
    const key = keyOf(one, byStart);
    return key === undefined ? [] : [{ key, one }];
  });
}

export function authorityAt({ own, papers }: EditorMatter, offset: number): EntityAt | undefined {
  const paper = papers.find((p) => p.path === own.path);
  const found = paper && citedIn(paper, own.asOf).find(({ one }) => touches(one.citation.span, offset));
  return found && { entity: { kind: 'authority', key: found.key }, span: found.one.citation.span };
}

/** The first citation in full form of each paper is where it is introduced. */
export function authorityOccurrences({ own, papers }: EditorMatter, key: string): Occurrence[] {
  return papers.flatMap((paper) => {
    let introduced = false;
    return citedIn(paper, own.asOf).filter((c) => c.key === key).map(({ one: { citation, resolvesTo } }): Occurrence => {
      const first = !introduced && FULL.has(citation.kind) && resolvesTo === null;
      introduced ||= first;
      return { file: paper.path, span: citation.span, role: first ? 'definition' : 'reference' };
    });
  });
}

/** The citation that a short form, `Id.` or `supra` at `offset` refers to, in the paper in front. */
export function antecedentAt({ own }: EditorMatter, offset: number): Occurrence | undefined {
  const all = analyseCitations(own.filing, own.asOf);
  const one = all.find((c) => touches(c.citation.span, offset));
  const root = one?.resolvesTo === null || one === undefined ? undefined : all.find((c) => c.citation.span.start === one.resolvesTo);
  return root && { file: own.path, span: root.citation.span, role: 'definition' };
}

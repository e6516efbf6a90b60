/** Citations of a document: what each is, what it refers to, and whether it still stands on a day. */
import type { CivilDate } from '../../dates/civil-date';
import type { Authority } from '../../law/authorities/index';
import { recogniseCitations, type Citation } from '../../filing/citations/index';
import { type Shared, trailOf } from '../../filing/splice';
import { sameReferences, type Analysis } from './again';
import type { AnalysedCitation, CitedText } from './model';
import { firstOfParallels, resolveReferences, type Resolved } from './resolve';
import { staleProvision } from './stale';
import { authorityCited, statusOf } from './status';
import { notesOf } from './streams';

export type { AnalysedCitation, CitationStatus, CitedText, Unresolved } from './model';
export { formFaults, type FormFault } from './form';
export { mismatchOf, type Mismatch } from './mismatch';
export { SAYS_SO, staleProvision, staleStatements, passageAt, type StaleContext, type StaleFound } from './stale';
export { authorityTable, tableOfAuthorities, type AuthorityGroup, type AuthorityLine } from './table';

/** A memo of a pure function: a document's citations do not change, and several rules ask for them. */
const memo = new WeakMap<CitedText, Map<CivilDate, readonly AnalysedCitation[]>>();

/**
 * Every citation of the document in the order of its text.
 * @param document a `Filing`, or `{ text, prose: blocksOfText(text) }` for a plain text; not changed afterwards
 * @param asOf the day whose law decides the status
 * Never throws; what is not certain is null or `unknown`. Status is from the table of authorities in `law/authorities`.
 */
export function analyseCitations(document: CitedText, asOf: CivilDate): readonly AnalysedCitation[] {
  const known = memo.get(document);
  const done = known?.get(asOf);
  if (done) return done;
  const analysed = analyse(document, asOf);
  if (known) known.set(asOf, analysed);
  else memo.set(document, new Map([[asOf, analysed]]));
  return analysed;
}

const UNKNOWN = statusOf(undefined, '' as CivilDate);

/** By the trail of a document, the analysis of the version asked about last, and the day it was made for. */
const LAST = new WeakMap<object, Analysis & { readonly asOf: CivilDate }>();

function analyse(document: CitedText, asOf: CivilDate): readonly AnalysedCitation[] {
  const trail = trailOf(document.prose);
  const before = trail && LAST.get(trail);
  const now = { document, notes: notesOf(document), citations: recogniseCitations(document.prose) };
  const shared = before?.asOf === asOf ? sameReferences(before, now) : undefined;
  const resolved = before && shared ? before.resolved : resolveReferences(document, now.citations, now.notes);
  const one = analyserOf(document, asOf, now.citations, resolved.resolutions);
  const analysed = before && shared ? now.citations.map((c, i) => again(before.analysed[i]!, c, now.citations, resolved.resolutions.get(i)?.antecedent, shared, document) ?? one(c, i)) : now.citations.map(one);
  if (trail) LAST.set(trail, { ...now, asOf, resolved, analysed });
  return analysed;
}

/** The analysis of a citation that neither stands in a changed block nor refers to one that does; undefined for others. */
function again(known: AnalysedCitation, citation: Citation, citations: readonly Citation[], root: number | undefined, { head, tail }: Shared, { prose }: CitedText): AnalysedCitation | undefined {
  const isKept = ({ block }: Citation): boolean => block < head || block >= prose.length - tail;
  if (!isKept(citation) || (root !== undefined && !isKept(citations[root]!))) return undefined;
  if (known.citation === citation) return known;
  const { unresolved, status, authority, standing } = known;
  return {
    citation, resolvesTo: root === undefined ? null : citations[root]!.span.start, status,
    ...(unresolved ? { unresolved } : undefined), ...(authority ? { authority } : undefined), ...(standing ? { standing } : undefined),
  };
}

/** Analyses a citation by its index. */
function analyserOf(document: CitedText, asOf: CivilDate, citations: readonly Citation[], resolutions: Resolved['resolutions']): (citation: Citation, index: number) => AnalysedCitation {
  const standings = new Map<Authority, ReturnType<typeof statusOf>>();
  const standingKnown = (authority: Authority): ReturnType<typeof statusOf> => {
    let known = standings.get(authority);
    if (!known) standings.set(authority, (known = statusOf(authority, asOf)));
    return known;
  };
  return (citation, i) => {
    const resolution = resolutions.get(i);
    const root = resolution?.antecedent;
    const first = firstOfParallels(citations, i);
    const authority = (root === undefined ? undefined : authorityCited(citations[root]!)) ?? (first === undefined ? undefined : authorityCited(citations[first]!)) ?? authorityCited(citation);
    const { status, standing } = authority ? standingKnown(authority) : UNKNOWN;
    const stale = staleProvision(root === undefined ? citation : citations[root]!, document, { asOf });
    return {
      citation,
      resolvesTo: root === undefined ? null : citations[root]!.span.start,
      ...(resolution?.unresolved ? { unresolved: resolution.unresolved } : {}),
      status: stale ? 'superseded' : status,
      ...(authority ? { authority } : {}),
      ...(standing ? { standing } : {}),
    };
  };
}

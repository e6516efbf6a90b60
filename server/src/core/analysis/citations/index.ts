/** Citations of a document: what each is, what it refers to, and whether it still stands on a day. */
import type { CivilDate } from '../../dates/civil-date';
import type { Authority } from '../../law/authorities/index';
import { recogniseCitations } from '../../filing/citations/index';
import type { AnalysedCitation, CitedText } from './model';
import { firstOfParallels, resolveReferences } from './resolve';
import { staleProvision } from './stale';
import { authorityCited, statusOf } from './status';

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

function analyse(document: CitedText, asOf: CivilDate): AnalysedCitation[] {
  const citations = recogniseCitations(document.prose);
  const resolutions = resolveReferences(document, citations);
  const standings = new Map<Authority, ReturnType<typeof statusOf>>();
  const cited = citations.map((c, i) => {
    const antecedent = resolutions.get(i)?.antecedent;
    const first = firstOfParallels(citations, i);
    return (antecedent === undefined ? undefined : authorityCited(citations[antecedent]!)) ?? (first === undefined ? undefined : authorityCited(citations[first]!)) ?? authorityCited(c);
  });
  const standingKnown = (authority: Authority): ReturnType<typeof statusOf> => {
    let known = standings.get(authority);
    if (!known) standings.set(authority, (known = statusOf(authority, asOf)));
    return known;
  };
  return citations.map((citation, i) => {
    const resolution = resolutions.get(i);
    const root = resolution?.antecedent;
    const authority = cited[i];
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
  });
}

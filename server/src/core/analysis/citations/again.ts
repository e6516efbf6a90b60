/** Whether an edit left the citations of a document as they were, so that what each refers to need not be looked for again. */
import type { Citation } from '../../filing/citations/index';
import { type Shared, sharedWith } from '../../filing/splice';
import type { AnalysedCitation, CitedText } from './model';
import type { Resolved } from './resolve';
import { linksOf, type Note } from './streams';

/** An analysis with all that it rests on. */
export interface Analysis {
  readonly document: CitedText;
  readonly notes: readonly Note[];
  readonly citations: readonly Citation[];
  readonly resolved: Resolved;
  readonly analysed: readonly AnalysedCitation[];
}

/**
 * What of the document is as it was, when the same citations stand in it in the same order, strung in the same way, and the
 * text that was searched for names is the same; undefined where anything of that changed.
 */
export function sameReferences(before: Analysis, now: Omit<Analysis, 'resolved' | 'analysed'>): Shared | undefined {
  const [old, prose] = [before.document.prose, now.document.prose];
  if (old.length !== prose.length || before.citations.length !== now.citations.length) return undefined;
  const shared = sharedWith(old, prose);
  for (let i = shared.head; i < prose.length - shared.tail; i++) {
    const [one, other] = [old[i]!, prose[i]!];
    if (one.kind !== other.kind || one.quoted !== other.quoted || JSON.stringify(linksOf(one.leaf)) !== JSON.stringify(linksOf(other.leaf))) return undefined;
  }
  if (now.notes.some((note, i) => note !== before.notes[i])) return undefined;
  if (now.citations.some((c, i) => !isSame(before.citations[i]!, c))) return undefined;
  return before.resolved.searched.every((span) => isSameText(before, now.document, span.start, span.end, shared)) ? shared : undefined;
}

/** Of citations that moved the parts are the same object. */
const isSame = (before: Citation, now: Citation): boolean =>
  before === now || (before.block === now.block && before.kind === now.kind && (before.parts === now.parts || said(before) === said(now)));

const said = ({ parts, details: { parallelTo, reporterSpan, ...details }, span: { start } }: Citation): string =>
  JSON.stringify([parts, details, parallelTo === undefined ? undefined : parallelTo - start, reporterSpan === undefined]);

function isSameText(before: Analysis, now: CitedText, start: number, end: number, { head, tail, by }: Shared): boolean {
  const { text, prose } = before.document;
  const moved = start >= (prose[prose.length - tail]?.span.start ?? text.length) ? by : end <= (prose[head - 1]?.span.end ?? 0) ? 0 : undefined;
  return moved !== undefined && text.slice(start, end) === now.text.slice(start + moved, end + moved);
}

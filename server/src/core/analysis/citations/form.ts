/** Citations that are written wrongly in every style: what is wrong, and the right characters. */
import { normalise, originalSpan, type Normalised } from '../../filing/citations/normalise';
import { type Citation, citationsOf, movedCitation } from '../../filing/citations/index';
import { perLeaf } from '../../filing/leaf';
import type { ProseBlock } from '../../filing/model';
import { inEachBlock } from '../../filing/splice';
import { shifted, type Span } from '../../text/span';
import type { CitedText } from './model';

interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface FormFault {
  readonly kind: 'subsection' | 'unclosed-subsection' | 'unclosed-year' | 'reporter' | 'code' | 'id';
  readonly citation: Citation;
  /** Where the fault stands. */
  readonly span: Span;
  readonly edits: readonly Edit[];
  /** How it should read. */
  readonly right: string;
}

const SECTIONED = new Set(['statute', 'statute-short', 'rule', 'guideline', 'regulation']);
/** `(f)1`: a subsection without its parentheses. */
const OPEN_SUBSECTION = /(?<=\))(\d{1,2}|[a-zA-Z])(?![\w(-]|\.\d|'s)/y;
/** `(b)(1`: a parenthesis that never closes. */
const UNCLOSED = /\((\d{1,2}|[a-zA-Z]|[ivx]{1,4})(?=[.,;:]|$| (?![^()]{0,120}\)))/y;
const UNCLOSED_YEAR = / ?\((?:[A-Z0-9][\w.' ]{0,30} )?(?:1[89]|20)\d\d(?=[.;,]|$)/y;
/** No manual and no court prints these. `F. 3d` is the Supreme Court's own spacing, so it counts only where `U. S.` is not spaced. */
const WRONG_REPORTER = /^(?:F [23]d|F[23]d|F 4th|F4th|F\. ?[23](?:rd|nd)|F\.? ?(?:Supp|SUPP)\.? ?[23](?:rd|nd)|US|U\.S|U S|S Ct|SCt|L Ed 2d|LEd2d|F Supp(?: [23]d)?)$/;
const SPACED_FEDERAL = /^F\. (?:[23]d|4 ?th)$/;

/** The faults of form of the document's citations, in order. Quotations are left as they are. */
export const formFaults = ({ prose }: CitedText): readonly FormFault[] => (courtSpacing(prose).length > 0 ? FAULTS.court : FAULTS.usual)(prose);

/** The blocks that space a reporter as the Supreme Court does. */
const courtSpacing = inEachBlock(({ leaf }) => (citationsOf(leaf).some((c) => c.details.reporterText === 'U. S.') ? [leaf] : []), (leaf) => leaf);

/** By the way reporters are spaced in the document. */
const FAULTS = { court: faultsIn(true), usual: faultsIn(false) };

function faultsIn(courtStyle: boolean): (blocks: readonly ProseBlock[]) => readonly FormFault[] {
  const ofLeaf = perLeaf((leaf): readonly FormFault[] => {
    const citations = leaf.quoted ? [] : citationsOf(leaf);
    if (citations.length === 0) return [];
    const n = normalise(leaf.text);
    return citations.flatMap((c) => faultOf(c, n, courtStyle) ?? []);
  });
  return inEachBlock(({ leaf, span }, index) => ofLeaf(leaf).map((fault) => moved(fault, span.start, index)), moved);
}

function moved({ kind, citation, span, edits, right }: FormFault, by: number, blocks: number): FormFault {
  return { kind, right, citation: movedCitation(citation, by, blocks), span: shifted(span, by), edits: edits.map((edit) => ({ ...edit, span: shifted(edit.span, by) })) };
}

/** Places count from the start of the leaf. */
function faultOf(c: Citation, n: Normalised, courtStyle: boolean): FormFault | undefined {
  const end = offsetIn(n, c.span.end);
  const at = (from: number, to: number) => originalSpan(n, from, to);
  if (SECTIONED.has(c.kind)) {
    const open = sticky(OPEN_SUBSECTION, n.text, end);
    if (open) {
      const place = at(end, end + open.length);
      return { kind: 'subsection', citation: c, span: { start: c.span.start, end: place.end }, edits: [{ span: place, newText: `(${open})` }], right: `${c.text}(${open})` };
    }
    const unclosed = sticky(UNCLOSED, n.text, end);
    if (unclosed) {
      const place = at(end, end + unclosed.length);
      return {
        kind: 'unclosed-subsection', citation: c, span: { start: c.span.start, end: place.end }, edits: [{ span: { start: place.end, end: place.end }, newText: ')' }], right: `${c.text}${unclosed})`,
      };
    }
    if (c.kind === 'statute') {
      const code = /\bU\.S\.C(?![\w.])/.exec(c.text);
      const where = code && n.original.indexOf('U.S.C', c.span.start);
      if (code && where !== null && where >= 0) {
        const place = where + 'U.S.C'.length;
        return { kind: 'code', citation: c, span: c.span, edits: [{ span: { start: place, end: place }, newText: '.' }], right: c.text.replace(/\bU\.S\.C(?![\w.])/, 'U.S.C.') };
      }
    }
    return undefined;
  }
  if (c.kind === 'id') return /^(?:Id|Ibid) /.test(c.text) ? idFault(c) : undefined;
  if (c.kind !== 'case' && c.kind !== 'case-short') return undefined;
  const written = c.details.reporterText ?? '';
  if (c.details.reporterSpan && (WRONG_REPORTER.test(written) || (SPACED_FEDERAL.test(written) && !courtStyle))) {
    return { kind: 'reporter', citation: c, span: c.details.reporterSpan, edits: [{ span: c.details.reporterSpan, newText: c.parts.reporter }], right: c.parts.reporter };
  }
  const year = c.kind === 'case' && c.parts.year === undefined ? sticky(UNCLOSED_YEAR, n.text, end) : undefined;
  if (year === undefined) return undefined;
  const place = at(end, end + year.length);
  return { kind: 'unclosed-year', citation: c, span: { start: c.span.start, end: place.end }, edits: [{ span: { start: place.end, end: place.end }, newText: ')' }], right: `${c.text}${year})` };
}

function idFault(c: Citation): FormFault {
  const end = c.span.start + /^\w+/.exec(c.text)![0].length;
  return { kind: 'id', citation: c, span: c.span, edits: [{ span: { start: end, end }, newText: '.' }], right: c.text.replace(/^\w+/, '$&.') };
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The place in the normalised text that stands for an offset of the original: its first character not before it. */
function offsetIn(n: Normalised, original: number): number {
  let low = 0;
  let high = n.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (n.at[middle]! < original) low = middle + 1;
    else high = middle;
  }
  return low;
}

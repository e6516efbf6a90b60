/**
 * Recognises the citations of a brief, in one pass over each block and in time linear in its length: every pattern is
 * anchored on what only a citation has, every repetition is bounded, and names are read backwards over a bounded reach.
 */
import { shifted, type Span } from '../../text/span';
import { type Leaf, perLeaf } from '../leaf';
import type { ProseBlock } from '../model';
import { blockAt } from '../prose-block';
import { backReferencesIn } from './back-references';
import { docketsIn } from './dockets';
import { enactmentsIn } from './enactments';
import { type ExhibitCitation, exhibitsIn } from './exhibits';
import { guidelinesIn } from './guidelines';
import type { Citation, CitationDetails, Found } from './model';
import { normalise, originalSpan, type Normalised } from './normalise';
import { opinionsIn } from './opinions';
import { blocksOfText } from './plain-text';
import { claimOtherSources, recordsIn } from './records';
import { completeBareRules, rulesIn } from './rules';
import { Claims } from './scan';
import { sectionsIn } from './sections';
import { inEachBlock } from '../splice';

export * from './model';
export { blocksOfText };

/** Every citation but that of an exhibit and `id.` has a number, a section sign with a Roman one, or a line to be filled in. */
const NUMBERED = /[\d§_]/;

const numberedIn = (text: string, claims: Claims): Found[] =>
  [...opinionsIn(text, claims), ...enactmentsIn(text, claims), ...rulesIn(text, claims), ...guidelinesIn(text, claims), ...recordsIn(text, claims)];

/** A leaf's citations, with offsets from its start; `parallelTo` counts from there too. */
export const citationsOf = perLeaf((leaf): readonly Citation[] => {
  const block = blockAt(0, leaf);
  const n = normalise(leaf.text);
  const claims = new Claims(n.text.length);
  const numbered = NUMBERED.test(n.text);
  if (numbered) claimOtherSources(n.text, claims);
  const found = [
    ...(numbered ? numberedIn(n.text, claims) : []),
    ...exhibitsOf(exhibitsIn(block), block, n, claims),
    ...(numbered ? docketsIn(n.text, claims) : []),
    ...backReferencesIn(n.text, claims),
    ...(numbered ? sectionsIn(n.text, claims) : []),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const starts = new Map(found.map((f) => [f.start, f]));
  return found.map((f) => toCitation(f, block, n, starts));
});

/** The places of a leaf's citations, from its start, in order. */
export const citedPlaces = (leaf: Leaf): readonly Span[] => citationsOf(leaf).map(({ span }) => span);

/**
 * Every citation of the blocks, in the order of the text. Spans are offsets in the document. Parts that the text does not
 * state are absent; nothing is looked up and nothing is guessed.
 */
export function recogniseCitations(blocks: readonly ProseBlock[]): readonly Citation[] {
  const known = RECOGNISED.get(blocks);
  if (known) return known;
  const found = placedCitations(blocks);
  const citations = found.some(isBare) ? found.map((c) => (isBare(c) ? ({ ...c, parts: { ...c.parts } } as Citation) : c)) : found;
  if (citations !== found) completeBareRules(citations);
  RECOGNISED.set(blocks, citations);
  return citations;
}

/** Every question about a document's citations begins with these. */
const RECOGNISED = new WeakMap<readonly ProseBlock[], readonly Citation[]>();

/** It may get a set from the rest of the document, so that its parts are its own in every version. */
const isBare = ({ kind, details }: Citation): boolean => kind === 'rule' && details.bare === true;

const placedCitations = inEachBlock(({ leaf, span }, index) => citationsOf(leaf).map((citation) => movedCitation(citation, span.start, index)), movedCitation);

/** The citation `by` code units further on, its block `blocks` further on in the order. */
export function movedCitation(citation: Citation, by: number, blocks: number): Citation {
  const { kind, text, span, details, parts, block } = citation;
  // Written out, for there are thousands of them: copying what is there costs several times as much.
  return {
    kind, text, span: { start: span.start + by, end: span.end + by },
    parts,
    details: details.reporterSpan || details.parallelTo !== undefined ? placedDetails(details, by) : details,
    block: block + blocks,
  } as Citation;
}

function placedDetails(details: CitationDetails, by: number): CitationDetails {
  const { reporterSpan, parallelTo } = details;
  return { ...details, ...(reporterSpan ? { reporterSpan: shifted(reporterSpan, by) } : {}), ...(parallelTo === undefined ? {} : { parallelTo: parallelTo + by }) };
}

function exhibitsOf(cited: readonly ExhibitCitation[], block: ProseBlock, n: Normalised, claims: Claims): Found[] {
  const found: Found[] = [];
  let at = 0;
  for (const one of cited) {
    const from = one.start - block.span.start;
    const to = one.end - block.span.start;
    // The references of a range share a place, so the search never moves back past the last one's start.
    while (at < n.text.length && n.at[at]! < from) at++;
    let end = at;
    while (end < n.text.length && n.at[end]! < to) end++;
    const shared = found.at(-1)?.start === at;
    if (!shared && !claims.isFree(at, end)) continue;
    claims.take(at, end);
    found.push({
      kind: 'exhibit', start: at, end, parts: { label: one.label, ...(one.pin ? { pin: one.pin } : {}) }, details: one.owner ? { owner: one.owner } : {},
    });
  }
  return found;
}

function toCitation(f: Found, block: ProseBlock, n: Normalised, starts: ReadonlyMap<number, Found>): Citation {
  const place = originalSpan(n, f.start, f.end);
  const { parallelTo, reporterSpan, ...details } = f.details;
  const reporter = reporterSpan && originalSpan(n, reporterSpan.start, reporterSpan.end);
  const first = parallelTo === undefined ? undefined : starts.get(parallelTo);
  return {
    kind: f.kind,
    text: block.text.slice(place.start, place.end).replace(/\s+/g, ' ').replace(/ (?=[,.;)\]])/g, ''),
    span: { start: place.start, end: place.end },
    parts: f.parts,
    details: {
      ...details,
      ...(reporter ? { reporterSpan: { start: reporter.start, end: reporter.end } } : {}),
      ...(first ? { parallelTo: n.at[first.start]! } : {}),
    },
    block: 0,
  } as Citation;
}

/** The citations of a plain text, such as a `.txt` file or one sentence. */
export const recogniseInText = (text: string): readonly Citation[] => recogniseCitations(blocksOfText(text));

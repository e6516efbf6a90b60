/**
 * Recognises the citations of a brief, in one pass over each block and in time linear in its length: every pattern is
 * anchored on what only a citation has, every repetition is bounded, and names are read backwards over a bounded reach.
 */
import type { ProseBlock } from '../model';
import { backReferencesIn } from './back-references';
import { docketsIn } from './dockets';
import { enactmentsIn } from './enactments';
import { exhibitsByBlock, type ExhibitCitation } from './exhibits';
import { guidelinesIn } from './guidelines';
import type { Citation, Found } from './model';
import { normalise, originalSpan, type Normalised } from './normalise';
import { opinionsIn } from './opinions';
import { blocksOfText } from './plain-text';
import { claimOtherSources, recordsIn } from './records';
import { completeBareRules, rulesIn } from './rules';
import { Claims } from './scan';
import { sectionsIn } from './sections';

export * from './model';
export { blocksOfText };

/**
 * Every citation of the blocks, in the order of the text. Spans are offsets in the document. Parts that the text does not
 * state are absent; nothing is looked up and nothing is guessed.
 */
export function recogniseCitations(blocks: readonly ProseBlock[]): Citation[] {
  const citations: Citation[] = [];
  const exhibits = exhibitsByBlock(blocks);
  for (const [index, block] of blocks.entries()) citations.push(...inBlock(block, index, exhibits.get(index) ?? []));
  completeBareRules(citations);
  return citations;
}

function inBlock(block: ProseBlock, index: number, exhibits: readonly ExhibitCitation[]): Citation[] {
  const n = normalise(block.text);
  const claims = new Claims(n.text.length);
  claimOtherSources(n.text, claims);
  const found = [
    ...opinionsIn(n.text, claims),
    ...enactmentsIn(n.text, claims),
    ...rulesIn(n.text, claims),
    ...guidelinesIn(n.text, claims),
    ...recordsIn(n.text, claims),
    ...exhibitsOf(exhibits, block, n, claims),
    ...docketsIn(n.text, claims),
    ...backReferencesIn(n.text, claims),
    ...sectionsIn(n.text, claims),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const starts = new Map(found.map((f) => [f.start, f]));
  return found.map((f) => toCitation(f, block, index, n, starts));
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

function toCitation(f: Found, block: ProseBlock, index: number, n: Normalised, starts: ReadonlyMap<number, Found>): Citation {
  const base = block.span.start;
  const place = originalSpan(n, f.start, f.end);
  const { parallelTo, reporterSpan, ...details } = f.details;
  const reporter = reporterSpan && originalSpan(n, reporterSpan.start, reporterSpan.end);
  const first = parallelTo === undefined ? undefined : starts.get(parallelTo);
  return {
    kind: f.kind,
    text: block.text.slice(place.start, place.end).replace(/\s+/g, ' ').replace(/ (?=[,.;)\]])/g, ''),
    span: { start: base + place.start, end: base + place.end },
    parts: f.parts,
    details: {
      ...details,
      ...(reporter ? { reporterSpan: { start: base + reporter.start, end: base + reporter.end } } : {}),
      ...(first ? { parallelTo: base + n.at[first.start]! } : {}),
    },
    block: index,
  } as Citation;
}

/** The citations of a plain text, such as a `.txt` file or one sentence. */
export const recogniseInText = (text: string): Citation[] => recogniseCitations(blocksOfText(text));

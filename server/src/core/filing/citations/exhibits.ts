/** Citations of exhibits, from the references the filing's parser finds, one for each label. */
import { exhibitReferencesIn } from '../exhibit-references';
import type { ExhibitReference, ProseBlock } from '../model';
import { normalise } from './normalise';
import { tidyPin } from './pins';

export interface ExhibitCitation {
  readonly label: string;
  readonly pin?: string;
  readonly owner?: string;
  /** Offsets in the document. */
  readonly start: number;
  readonly end: number;
}

/** The exhibits cited, by the index of their block. */
export function exhibitsByBlock(blocks: readonly ProseBlock[]): Map<number, ExhibitCitation[]> {
  const found = new Map<number, ExhibitCitation[]>();
  let at = 0;
  for (const reference of exhibitReferencesIn(blocks)) {
    while (at < blocks.length && blocks[at]!.span.end <= reference.span.start) at++;
    const block = blocks[at];
    if (!block) break;
    const pin = pinOf(block, reference);
    const citation = {
      label: reference.label, ...(pin ? { pin } : {}), ...(reference.owner ? { owner: reference.owner } : {}),
      start: reference.span.start, end: reference.pinSpan?.end ?? reference.span.end,
    };
    const mine = found.get(at);
    if (mine) mine.push(citation);
    else found.set(at, [citation]);
  }
  return found;
}

function pinOf(block: ProseBlock, { pinSpan }: ExhibitReference): string | undefined {
  if (!pinSpan) return undefined;
  const written = normalise(block.text.slice(pinSpan.start - block.span.start, pinSpan.end - block.span.start)).text;
  return tidyPin(written.replace(/^[([] ?/, '')).replace(/^(?:pgs?\.) ?/, '');
}

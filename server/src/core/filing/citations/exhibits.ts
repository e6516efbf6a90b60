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

/** The exhibits cited in a block. */
export const exhibitsIn = (block: ProseBlock): ExhibitCitation[] =>
  exhibitReferencesIn([block]).map((reference) => {
    const pin = pinOf(block, reference);
    return {
      label: reference.label, ...(pin ? { pin } : {}), ...(reference.owner ? { owner: reference.owner } : {}),
      start: reference.span.start, end: reference.pinSpan?.end ?? reference.span.end,
    };
  });

function pinOf(block: ProseBlock, { pinSpan }: ExhibitReference): string | undefined {
  if (!pinSpan) return undefined;
  const written = normalise(block.text.slice(pinSpan.start - block.span.start, pinSpan.end - block.span.start)).text;
  return tidyPin(written.replace(/^[([] ?/, '')).replace(/^(?:pgs?\.) ?/, '');
}

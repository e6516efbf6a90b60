/** Words and their place together, as rules read them. */
import { type Span, span } from '../text/span';
import type { Leaf } from './leaf';
import type { ProseBlock } from './model';

/** The leaf as a block that begins at the document offset `start`. */
export const blockAt = (start: number, leaf: Leaf): ProseBlock => ({
  span: span(start, start + leaf.text.length),
  kind: leaf.kind,
  quoted: leaf.quoted,
  text: leaf.text,
  leaf,
});

/** A paragraph of plain words that comes from no Markdown. */
export const plainBlock = (start: number, text: string): ProseBlock => blockAt(start, { kind: 'paragraph', quoted: false, text });

/** The block that holds the whole of `place`; undefined when none does. `blocks` are in the order of the text. */
export function blockWith(blocks: readonly ProseBlock[], place: Span): ProseBlock | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.span.start <= place.start) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && block.span.start <= place.start && place.end <= block.span.end ? block : undefined;
}

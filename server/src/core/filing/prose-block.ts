/** Words and their place together, as rules read them. */
import { span } from '../text/span';
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

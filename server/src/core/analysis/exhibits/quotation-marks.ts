/** Pairs of double quotation marks in a block, curly or straight. */
import type { Span } from '../../text/span';

/** A longer stretch has lost its closing mark. */
const LONGEST = 4_000;
const OPENS_AFTER = /[\s([{—–-]/;
const CLOSES_BEFORE = /[\s)\]}.,;:!?—–-]/;

/** The words between the marks, without them; quotations inside quotations are part of the outer one. */
export function marksIn(text: string): Span[] {
  const found: Span[] = [];
  let open: { readonly at: number; readonly curly: boolean } | undefined;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (mark !== '"' && mark !== '“' && mark !== '”') continue;
    if (open && i - open.at > LONGEST) open = undefined;
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    if (mark === '“') {
      // A second opening mark opens a paragraph of the same quotation, or the closing one was forgotten.
      if (open?.curly && depth > 0) depth++;
      else {
        open = { at: i, curly: true };
        depth = 1;
      }
    } else if (mark === '”') {
      if (open?.curly && --depth === 0) {
        found.push({ start: open.at + 1, end: i });
        open = undefined;
      }
    } else if (open?.curly) continue;
    else if (open && !/\s/.test(before) && CLOSES_BEFORE.test(after)) {
      found.push({ start: open.at + 1, end: i });
      open = undefined;
    } else if (OPENS_AFTER.test(before) && !/\s/.test(after)) open = { at: i, curly: false };
  }
  return found;
}

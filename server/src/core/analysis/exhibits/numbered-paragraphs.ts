/** The numbered paragraphs of a declaration, where it clearly numbers them. */
import type { ExhibitContent } from '../../filing/exhibit-content';

const NUMBERED = /^[ \t>*]{0,12}(?:¶ ?)?(\d{1,4})[.)]\**[ \t]+\S|^[ \t]{0,12}¶ ?(\d{1,4})\b/gm;
/** Fewer are a list. */
const FEWEST = 3;

const KNOWN = new WeakMap<ExhibitContent, { readonly last: number | undefined }>();

/**
 * The number of the last paragraph; undefined unless the paragraphs count 1, 2, 3 and on without a gap, and no other
 * count stands beside theirs.
 */
export function lastParagraph(content: ExhibitContent): number | undefined {
  const known = KNOWN.get(content);
  if (known) return known.last;
  let last: number | undefined = 0;
  for (const page of content.text) {
    for (const match of page.matchAll(NUMBERED)) {
      const number = Number(match[1] ?? match[2]);
      if (last === undefined || number !== last + 1) {
        last = undefined;
        break;
      }
      last = number;
    }
  }
  const result = { last: last !== undefined && last >= FEWEST ? last : undefined };
  KNOWN.set(content, result);
  return result.last;
}

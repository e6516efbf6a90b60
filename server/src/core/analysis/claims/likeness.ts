/** How alike the title of a declared ground and a heading are, by the words that tell grounds apart. */
import { withoutOrdinal } from './ordinals';

/** Words that nearly every ground has: sharing them says nothing. */
const COMMON = new Set(
  ('the and for was were that this with from not did had has have his her their its who which when than because under into upon are ' +
    'ineffective assistance counsel attorney lawyer trial defense failed failure failing movant defendant petitioner court district ' +
    'denied deprived right rights violated violation error erred ground claim argument issue amendment sixth fifth constitutional united states').split(' '),
);

/** The words of a title that tell it apart, shortened to their stems; all its words when it has no others. */
export function tellingWords(title: string): ReadonlySet<string> {
  const all = withoutOrdinal(title).toLowerCase().replace(/['’]s\b/g, '').match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const telling = all.filter((w) => !COMMON.has(w));
  return new Set((telling.length > 0 ? telling : all).map(stem));
}

/** `suppress`, `suppressed` and `suppression` are one word. */
const stem = (word: string): string => (/^\d/.test(word) ? word : word.slice(0, 6));

/** Share of the shorter title's words that the other has, from 0 to 1. One shared word in a long heading is not enough for a long title. */
export function likeness(wanted: ReadonlySet<string>, have: ReadonlySet<string>): number {
  if (wanted.size === 0 || have.size === 0) return 0;
  let shared = 0;
  for (const word of wanted) if (have.has(word)) shared += 1;
  return shared / Math.min(wanted.size, Math.max(have.size, 2));
}

/** The number by which a heading names a ground: `Ground One`, `CLAIM 2:`, `Argument III`, `Issue 4`, `First Ground`. */

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

const NAMED = /^\s*(?:ground|claim|argument|issue|reason|point)\s+(?:no\.?\s*|number\s+|#\s*)?([a-z]+|\d{1,2})\b\s*[:.)\-–—]*\s*/i;
const FIRST = /^\s*(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\s+(?:ground|claim|argument|issue|reason)(?:\s+for\s+(?:relief|review))?\b\s*[:.)\-–—]*\s*/i;
const NUMBERING = /^\s*(?:[ivxl]{1,6}|[a-z]|\d{1,2})[.)]\s+/i;

/** The ordinal of a ground, from 1; undefined for a heading that names none. */
export function ordinalOf(title: string): number | undefined {
  const bare = title.replace(NUMBERING, '');
  const first = FIRST.exec(bare);
  if (first) return ORDINALS.indexOf(first[1]!.toLowerCase()) + 1;
  const named = NAMED.exec(bare);
  return named ? numberOf(named[1]!) : undefined;
}

/** The heading's words without numbering and ordinal: `Counsel did not move to suppress`. */
export function withoutOrdinal(title: string): string {
  const bare = title.replace(NUMBERING, '');
  const first = FIRST.exec(bare);
  const named = NAMED.exec(bare);
  const rest = first ? bare.slice(first[0].length) : named && numberOf(named[1]!) !== undefined ? bare.slice(named[0].length) : bare;
  return rest.trim() || title.trim();
}

function numberOf(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  const word = WORDS.indexOf(lower);
  if (word >= 0) return word + 1;
  if (/^[ivxl]+$/.test(lower)) return roman(lower);
  return lower.length === 1 ? lower.charCodeAt(0) - 96 : undefined;
}

function roman(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text[i]!]!;
    const next = ROMAN[text[i + 1] ?? ''] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum;
}

/** Docket numbers in a caption, compared without the letters of judges and the numbers of defendants. */

import { rememberedText } from '../../text/remembered';

export interface DocketKey {
  /** `cr`, `cv`, `mj`, or `appeal` for a number of a court of appeals. */
  readonly type: string;
  readonly year: string;
  readonly number: number;
  /** The division before the colon, when written. */
  readonly office?: string;
  /** Place in the text it was read from. */
  readonly start: number;
  readonly end: number;
}

const DISTRICT = /(?<![\d-])(?:(\d{1,2}):)?(\d{2})[-\s]?(crim|civ|cr|cv|mj|mc|po)\.?[-\s]?0{0,5}(\d{1,6})(?!\d)/gi;
const REVERSED = /\b(cr|cv|crim|civ|mj)\.?[-\s](?:[A-Z]-)?(\d{2})-0{0,5}(\d{1,6})(?!\d)/gi;
const APPEAL = /\bNos?\s*(?:\.\s*)?(\d{2})-0{0,3}(\d{2,5})(?![\d-])/gi;

/** The type of a number of a court of appeals. */
export const DOCKET_OF_APPEAL = 'appeal';

const TYPES: Readonly<Record<string, string>> = { crim: 'cr', civ: 'cv' };
const typeOf = (written: string): string => TYPES[written.toLowerCase()] ?? written.toLowerCase();

/** The docket numbers of `text` in their order; a bare `24-1234` counts where `No.` stands before it, or alone. */
export const docketKeys = rememberedText((text): readonly DocketKey[] => {
  if (!/\d/.test(text)) return [];
  const found: DocketKey[] = [];
  for (const m of text.matchAll(DISTRICT)) {
    found.push({ type: typeOf(m[3]!), year: m[2]!, number: Number(m[4]), ...(m[1] ? { office: m[1] } : {}), start: m.index, end: m.index + m[0].length });
  }
  for (const m of text.matchAll(REVERSED)) found.push({ type: typeOf(m[1]!), year: m[2]!, number: Number(m[3]), start: m.index, end: m.index + m[0].length });
  for (const m of text.matchAll(APPEAL)) found.push({ type: DOCKET_OF_APPEAL, year: m[1]!, number: Number(m[2]), start: m.index, end: m.index + m[0].length });
  const bare = /^\s*(\d{2})-0{0,3}(\d{2,5})\s*$/.exec(text);
  if (bare) found.push({ type: DOCKET_OF_APPEAL, year: bare[1]!, number: Number(bare[2]), start: 0, end: text.length });
  return found.sort((a, b) => a.start - b.start);
});

/** True when both can be the number of one case: `4:19-cr-00123-1` and `19-CR-123 (ABC)` can. */
export const sameCase = (a: DocketKey, b: DocketKey): boolean =>
  a.type === b.type && a.year === b.year && a.number === b.number && (a.office === undefined || b.office === undefined || a.office === b.office);

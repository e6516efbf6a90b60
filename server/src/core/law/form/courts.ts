/** Where a paper of each avenue is filed, when its caption does not say. */
import type { PaperCourt } from '../limits/model';

/** Papers that go to an agency, a prosecutor or the lawyer's own file: the rules on form and privacy of filings do not reach them. */
export const NOT_FILED: readonly string[] = ['commutation', 'pardon', 'plea-offer-review', 'proffer-letter', 'diversion-request'];

const ABOVE: Readonly<Record<string, PaperCourt>> = { certiorari: 'supreme', rehearing: 'appeals', 'second-or-successive-2255': 'appeals' };

/** The court of a paper by its avenue and kind; undefined when it is not filed in a court, or the avenue is not known. */
export function usualCourt(avenue: string | undefined, document: string): PaperCourt | undefined {
  if (avenue === undefined || NOT_FILED.includes(avenue)) return undefined;
  if (avenue === 'direct-appeal') return document === 'brief' || document === 'reply' ? 'appeals' : 'district';
  return ABOVE[avenue] ?? 'district';
}

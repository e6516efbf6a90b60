/** What a caption must show, and the words that belong to each avenue. */
import { CHECKED } from '../deadlines/periods';
import type { Provenance } from '../model';
import type { PaperCourt } from '../limits/model';

export interface CaptionRule extends Provenance {
  readonly court: PaperCourt;
  readonly authority: string;
}

export const CAPTION_RULES: readonly CaptionRule[] = [
  {
    row: 'X3', court: 'district', authority: 'Fed. R. Civ. P. 10(a), which courts follow in criminal cases too, and local rules', source: 'not read', verified: 'memory', asOf: CHECKED,
    note: 'The clerk may not refuse a paper for its form: Fed. R. Crim. P. 49(b)(5), read.',
  },
  {
    row: 'L14', court: 'appeals', authority: 'Fed. R. App. P. 27(d)(1)(B), 32(a)(2), 32(c)(2)(A)', source: 'FRAP, edition with amendments to 2024-12-01', verified: 'text', asOf: CHECKED,
  },
  { court: 'supreme', authority: 'Sup. Ct. R. 34.1', source: 'not read', verified: 'memory', asOf: CHECKED },
];

/** The words for the party and the paper under § 2255, whose text and rules speak of a motion and of the moving party. */
export const MOTION_NOT_PETITION: Provenance & { readonly authority: string; readonly avenues: readonly string[]; readonly documents: readonly string[] } = {
  row: 'X6', authority: '28 U.S.C. § 2255(a); Rule 2, Rules Governing Section 2255 Proceedings', source: 'U.S. Code, edition of 2023; older copy of the rules', verified: 'text', asOf: CHECKED,
  avenues: ['section-2255'], documents: ['motion', 'memorandum', 'reply'],
};

/** Who signs a paper, and what must stand with the signature. */
import { date, type CivilDate } from '../../dates/civil-date';
import { CHECKED } from '../deadlines/periods';
import type { PaperCourt, SignatureRule } from './model';

const REWRITTEN = date('2018-12-01');

const SIGNATURE_RULES: readonly SignatureRule[] = [
  {
    row: 'X1', court: 'district', needs: ['name', 'address', 'e-mail', 'telephone'], authority: 'Fed. R. Crim. P. 49(b)(4)',
    source: 'FRCrP, edition with amendments to 2024-12-01', verified: 'text', asOf: CHECKED, from: REWRITTEN,
  },
  {
    row: 'X1', court: 'district', needs: ['name', 'address', 'telephone'], authority: 'Fed. R. Crim. P. 49(d) (before December 1, 2018); Fed. R. Civ. P. 11(a)',
    source: 'earlier rule, which pointed to the civil rules; not read', verified: 'memory', asOf: CHECKED, until: date('2018-11-30'),
  },
  {
    row: 'L14', court: 'appeals', documents: ['brief', 'reply'], needs: ['name', 'address', 'telephone'], authority: 'Fed. R. App. P. 32(d), 32(a)(2)(F)',
    source: 'FRAP, edition with amendments to 2024-12-01', verified: 'text', asOf: CHECKED,
  },
  {
    row: 'L14', court: 'appeals', needs: ['name'], authority: 'Fed. R. App. P. 32(d)',
    source: 'FRAP, edition with amendments to 2024-12-01', verified: 'text', asOf: CHECKED,
  },
  {
    court: 'supreme', needs: ['name', 'address', 'e-mail', 'telephone'], authority: 'Sup. Ct. R. 34.1(f)', source: 'not read', verified: 'memory', asOf: CHECKED,
  },
];

/** The rule on signatures for a paper of this court and day; undefined when there is none. */
export const signatureRule = (court: PaperCourt | undefined, document: string, on: CivilDate): SignatureRule | undefined =>
  SIGNATURE_RULES.find((r) => r.court === court && (!r.documents || r.documents.includes(document)) && (!r.from || r.from <= on) && (!r.until || on <= r.until));

/** Identifiers that a filing may show in part only. */
import { date } from '../../dates/civil-date';
import { CHECKED } from '../deadlines/periods';
import type { Provenance } from '../model';

export type IdentifierKind = 'social-security' | 'taxpayer' | 'birth-date' | 'financial-account' | 'home-address' | 'minor';

export interface ProtectedIdentifier extends Provenance {
  readonly kind: IdentifierKind;
  /** As the start of a sentence: `A social-security number`. */
  readonly name: string;
  /** What may stay, as the end of `A filing may show only ...`. */
  readonly mayShow: string;
  readonly authority: string;
}

const RULE = { row: 'X12', source: 'FRCrP, edition with amendments to 2024-12-01', verified: 'text', asOf: CHECKED, from: date('2007-12-01') } as const;

const entry = (kind: IdentifierKind, name: string, mayShow: string, part: number): ProtectedIdentifier => ({
  ...RULE, kind, name, mayShow, authority: `Fed. R. Crim. P. 49.1(a)(${part})`,
});

export const PROTECTED: Readonly<Record<IdentifierKind, ProtectedIdentifier>> = {
  'social-security': entry('social-security', 'A social-security number', 'its last four digits', 1),
  taxpayer: entry('taxpayer', 'A taxpayer-identification number', 'its last four digits', 1),
  'birth-date': entry('birth-date', 'A full date of birth', 'the year of birth', 2),
  minor: entry('minor', 'The name of a child', 'the child’s initials', 3),
  'financial-account': entry('financial-account', 'A financial-account number', 'its last four digits', 4),
  'home-address': entry('home-address', 'A home address', 'its city and state', 5),
};

/** A pro se filing in an action under these statutes need not be redacted. */
export const PRO_SE_EXEMPTION: Provenance & { readonly authority: string; readonly avenues: readonly string[] } = {
  ...RULE, row: 'X13', authority: 'Fed. R. Crim. P. 49.1(b)(6)',
  avenues: ['section-2255', 'second-or-successive-2255', 'section-2241', 'rule-60b'],
  note: 'The rule names actions under 28 U.S.C. §§ 2241, 2254 and 2255; a Rule 60(b) motion is made in the § 2255 action.',
};

/** Numbers and addresses of property said to be subject to forfeiture may stand in full. */
export const FORFEITURE_EXEMPTION: Provenance & { readonly authority: string; readonly kinds: readonly IdentifierKind[]; readonly said: RegExp } = {
  ...RULE, row: 'X13', authority: 'Fed. R. Crim. P. 49.1(b)(1)', kinds: ['financial-account', 'home-address'], said: /\bforfeit/i,
};

/** A filing that a court allowed under seal need not be redacted. */
export const SEALED_FILING: Provenance & { readonly authority: string; readonly said: RegExp } = {
  ...RULE, row: 'X13', authority: 'Fed. R. Crim. P. 49.1(b)(5), (d)', said: /\b(?:filed|lodged)\s+under\s+seal\b|^[^\w\r\n\u2028\u2029]*(?:under\s+seal|sealed)[^\w\r\n\u2028\u2029]*$/im,
};

/** Who files their own identifier unredacted gives up its protection. */
export const WAIVER = { ...RULE, row: 'X14', authority: 'Fed. R. Crim. P. 49.1(h)' } as const;

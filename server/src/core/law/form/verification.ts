/** What makes an unsworn statement as good as an oath. */
import { CHECKED } from '../deadlines/periods';
import type { Provenance } from '../model';

export interface VerificationElement {
  readonly id: 'perjury' | 'true' | 'dated' | 'subscribed' | 'united-states';
  /** As the end of `It does not ...`. */
  readonly lacks: string;
  /** Words that show it; absent where it is shown by a date or a signature. */
  readonly shown?: RegExp;
}

export interface VerificationRule extends Provenance {
  readonly authority: string;
  readonly wording: string;
  readonly elements: readonly VerificationElement[];
}

export const UNSWORN_DECLARATION: VerificationRule = {
  row: 'X8', authority: '28 U.S.C. § 1746', source: 'U.S. Code, edition of 2023', verified: 'text', asOf: CHECKED,
  wording: 'I declare under penalty of perjury that the foregoing is true and correct. Executed on (date). (Signature)',
  elements: [
    { id: 'perjury', lacks: 'say that it is made under penalty of perjury', shown: /\bunder\s+(?:the\s+)?(?:pains?\s+and\s+)?penalt(?:y|ies)\s+(?:of|for)\s+perjury\b/i },
    { id: 'true', lacks: 'say that it is true and correct', shown: /\b(?:true|truthful(?:ly)?|the\s+truth)\b/i },
    { id: 'dated', lacks: 'give the date on which it was signed' },
    { id: 'subscribed', lacks: 'end in the signature of the one who makes it' },
  ],
};

/** Words for a statement made abroad, and the words that it then needs besides. */
export const OUTSIDE_THE_UNITED_STATES: Provenance & { readonly authority: string; readonly made: RegExp; readonly shown: RegExp; readonly lacks: string } = {
  row: 'X9', authority: '28 U.S.C. § 1746(1)', source: 'U.S. Code, edition of 2023', verified: 'text', asOf: CHECKED,
  made: /\b(?:executed|signed|sworn|made)\b[^.]{0,60}\boutside\s+(?:of\s+)?the\s+United\s+States\b/i,
  shown: /\bunder\s+the\s+laws\s+of\s+the\s+United\s+States\b/i,
  lacks: 'say “under the laws of the United States of America”, as a statement made abroad must',
};

/** A statement that an oath before an officer makes needless. */
export const SWORN_BEFORE_AN_OFFICER = /\bnotary\s+public\b|\b(?:sworn|subscribed)\b[^.]{0,40}\bbefore\s+me\b|\bduly\s+sworn\b/i;

export interface WeakVerification extends Provenance {
  readonly id: string;
  readonly asserted: RegExp;
  readonly what: string;
  /** The kinds of document it is for; absent: all. */
  readonly documents?: readonly string[];
  /** True where it shows in one line, such as that of the signature. */
  readonly byLine?: boolean;
}

/** Forms that courts have found wanting; known from memory only, so never more than a matter to look at. */
export const WEAK_VERIFICATIONS: readonly WeakVerification[] = [
  {
    id: 'belief', row: 'X10', source: 'case law, not read', verified: 'memory', asOf: CHECKED,
    asserted: /\b(?:to\s{1,9}the\s{1,9}best\s{1,9}of|upon|on)\s{1,9}(?:my|his|her|their)\s{1,9}(?:own\s{1,9})?(?:knowledge|information)?[\s,]{0,9}(?:information[\s,]{0,9})?(?:and\s{1,9}|or\s{1,9})?belief\b|\b(?:on|upon)\s{1,9}information\s{1,9}and\s{1,9}belief\b/i,
    what: 'only swears to knowledge and belief',
  },
  {
    id: 'signed-for-another', documents: ['declaration'], byLine: true, row: 'X10', source: 'case law, not read', verified: 'memory', asOf: CHECKED,
    asserted: /(?:^|\n)[^\S\n]*\/?s\/[^\n]{0,80}(?:\b(?:by|for|on\s+behalf\s+of|with\s+(?:the\s+)?(?:permission|consent))\b)[^\n]{0,60}/i,
    what: 'seems to be signed by someone else for the one who makes it',
  },
];

/** A § 2255 motion must be signed under penalty of perjury by the movant or a person authorized to sign for the movant. */
export const VERIFIED_MOTION: Provenance & { readonly authority: string; readonly avenues: readonly string[]; readonly documents: readonly string[] } = {
  row: 'X6', authority: 'Rule 2(b)(5), Rules Governing Section 2255 Proceedings', source: 'quotations of the rule; the identical rule for § 2254 was read', verified: 'second-hand', asOf: CHECKED,
  avenues: ['section-2255'], documents: ['motion'],
};

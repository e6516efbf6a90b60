/** Minimums and maximums of the statutes that plea offers in drug cases cite. Years; `Infinity` for life. */
import { date } from '../../dates/civil-date';
import type { Provenance } from '../model';

/** A minimum and a maximum in years, and the circumstance that makes them apply. */
export interface Term {
  readonly min: number;
  readonly max: number;
}

/** What raises the plain term. */
export type Raised = 'one-prior' | 'two-priors' | 'death' | 'brandished' | 'discharged' | 'special-firearm' | 'second';

export interface Penalty extends Provenance {
  /** As cited in a message. */
  readonly cite: string;
  /** What a text cites when it means this one. */
  readonly cited: RegExp;
  readonly plain: Term;
  readonly raised: Readonly<Partial<Record<Raised, Term>>>;
  /** Years of supervised release at least, without and with a prior conviction. */
  readonly supervisedRelease?: readonly [number, number];
  /** The term runs after every other. */
  readonly consecutive?: true;
}

const CODE = 'United States Code, titles 18 and 21, edition of April 20, 2023';
const LIFE = Infinity;
const read = (row: string): Provenance => ({ row, source: CODE, verified: 'text', asOf: date('2026-07-01') });
const remembered: Provenance = { source: 'memory', verified: 'memory', asOf: date('2026-07-01') };

export const PENALTIES: readonly Penalty[] = [
  {
    ...read('K1'), cite: '21 U.S.C. § 841(b)(1)(A)', cited: /\b841\s?\((?:a\)\s?\(1\)(?:,?\s+(?:and\s+)?)\()?b\)\s?\(1\)\s?\(A\)|(?<![\d)])\(b\)\s?\(1\)\s?\(A\)/,
    plain: { min: 10, max: LIFE }, raised: { 'one-prior': { min: 15, max: LIFE }, 'two-priors': { min: 25, max: LIFE }, death: { min: 20, max: LIFE } }, supervisedRelease: [5, 10],
  },
  {
    ...read('K2'), cite: '21 U.S.C. § 841(b)(1)(B)', cited: /\b841\s?\((?:a\)\s?\(1\)(?:,?\s+(?:and\s+)?)\()?b\)\s?\(1\)\s?\(B\)|(?<![\d)])\(b\)\s?\(1\)\s?\(B\)/,
    plain: { min: 5, max: 40 }, raised: { 'one-prior': { min: 10, max: LIFE }, death: { min: 20, max: LIFE } }, supervisedRelease: [4, 8],
  },
  {
    ...remembered, cite: '21 U.S.C. § 841(b)(1)(C)', cited: /\b841\s?\((?:a\)\s?\(1\)(?:,?\s+(?:and\s+)?)\()?b\)\s?\(1\)\s?\(C\)|(?<![\d)])\(b\)\s?\(1\)\s?\(C\)/,
    plain: { min: 0, max: 20 }, raised: { 'one-prior': { min: 0, max: 30 }, death: { min: 20, max: LIFE } }, supervisedRelease: [3, 6],
  },
  {
    ...read('K5'), cite: '18 U.S.C. § 924(c)', cited: /\b924\s?\(c\)(?!\s?\(1\)\s?\([BC]\))/,
    plain: { min: 5, max: LIFE }, raised: { brandished: { min: 7, max: LIFE }, discharged: { min: 10, max: LIFE }, 'special-firearm': { min: 10, max: LIFE }, second: { min: 25, max: LIFE } }, consecutive: true,
  },
];

/** Words in a text that call for a raised term. */
export const RAISED_WORDS: Readonly<Record<Raised, RegExp>> = {
  'one-prior': /\bprior\b|\b851\b|\bserious\s+(?:drug|violent)\s+felony\b|\benhance(?:d|ment)\b|\bprevious(?:ly)?\b/i,
  'two-priors': /\bpriors?\b|\b851\b|\bserious\s+(?:drug|violent)\s+felon(?:y|ies)\b|\benhance(?:d|ment)\b/i,
  death: /\bdeath\b|\bbodily\s+injury\b|\bdied\b|\boverdos/i,
  brandished: /\bbrandish/i,
  discharged: /\bdischarg|\bfired\b/i,
  'special-firearm': /\bshort-?barrel|\bsemiautomatic\s+assault|\bmachine-?gun|\bsilencer|\bdestructive\s+device/i,
  second: /\bsecond\b|\bsubsequent\b|\bprior\b/i,
};

export const RAISED_NAMES: Readonly<Record<Raised, string>> = {
  'one-prior': 'a prior conviction charged under 21 U.S.C. § 851', 'two-priors': 'two such priors', death: 'death or serious bodily injury',
  brandished: 'brandishing', discharged: 'discharge', 'special-firearm': 'a short-barreled rifle or shotgun', second: 'a second conviction after the first became final',
};

/** `10 years to life`, `5 to 40 years`, `up to 20 years`. */
export function termWords({ min, max }: Term): string {
  if (max === Infinity) return min === 0 ? 'up to life' : `${min} years to life`;
  return min === 0 ? `up to ${max} years` : `${min} to ${max} years`;
}

export const CONSECUTIVE = { text: 'The term under § 924(c) may not run concurrently with any other.', authority: '18 U.S.C. § 924(c)(1)(D)(ii)', verified: 'text' } as const;

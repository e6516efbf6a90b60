/**
 * *Hunter v. United States* (June 18, 2026): the floor under every circuit's law of appeal waivers, and where it ends. It
 * speaks of waivers of the appeal of a sentence; waivers of collateral attack and challenges to the conviction are not decided.
 */
import type { Provenance } from '../model';
import { HUNTER } from './authorities';
import type { SurvivalRowId } from './survival';
import { HUNTER_DAY, WAIVERS_AS_OF, type Cited, type Point, point, type WaivedRight } from './model';
import type { CivilDate } from '../../dates/civil-date';

/** What of the judgment a ground attacks: *Hunter* reaches the sentence only. */
export type Attacked = 'conviction' | 'sentence' | 'either';

/** Short form for lists of ways out; the full citation stands with the authorities. */
export const HUNTER_SHORT = 'Hunter v. United States (U.S. 2026)';

export interface HunterExample {
  readonly id: 'above-maximum' | 'constitutional-error' | 'no-procedure';
  readonly text: string;
}

/** "Not intended to be exclusive" (slip op. 12). */
export const HUNTER_EXAMPLES: readonly HunterExample[] = [
  { id: 'above-maximum', text: 'a sentence above what the statute allows' },
  { id: 'constitutional-error', text: 'a sentence infected with a blatant constitutional error, such as reliance on race or a constitutionally infirm condition of supervised release' },
  { id: 'no-procedure', text: 'a sentence imposed without some minimum of civilized procedure' },
];

export const HUNTER_RULE: Provenance & { readonly cite: Cited } & Readonly<Record<'holding' | 'standard' | 'showing' | 'limit' | 'oralStatement' | 'ordinaryError', Point>> = {
  ...HUNTER, row: '2.1(4)', source: HUNTER.source!, asOf: WAIVERS_AS_OF, from: HUNTER_DAY, cite: HUNTER,
  note: 'Slip opinion pages 4–5 and 10–14 known in quotation; page of the reporter not assigned. Remanded without deciding whether the condition at issue qualifies. No published circuit decision applying it was found.',
  holding: point('a waiver of the appeal of a sentence is unenforceable where enforcing it would be a miscarriage of justice', [HUNTER]),
  /** The standard as a noun, for lists. */
  showing: point('a miscarriage of justice: an obvious error, not one a judge could reasonably make, of a kind that would undermine public confidence in the judiciary', [HUNTER]),
  standard: point('the error must be obvious, not one a judge could reasonably make, and of a kind that would undermine public confidence in the judiciary', [HUNTER]),
  limit: point('Hunter is limited to waivers of the appeal of a sentence. It did not decide waivers of collateral attack or challenges to the conviction', [HUNTER]),
  oralStatement: point('a sentencing judge’s statement that the defendant may appeal does not by itself void a written waiver', [HUNTER]),
  ordinaryError: point('an ordinary error under the Guidelines is not such an error', [HUNTER]),
};

/**
 * Rows of the survival table that its examples reach on the appeal of a sentence. A condition of supervised release is one
 * only where it is constitutionally infirm, which must be shown; elsewhere the standard is what remains.
 */
export const HUNTER_ROWS: Readonly<Partial<Record<SurvivalRowId, { readonly answer: 'survives' | 'open'; readonly example: HunterExample['id'] }>>> = {
  'above-maximum': { answer: 'survives', example: 'above-maximum' },
  'impermissible-factor': { answer: 'survives', example: 'constitutional-error' },
  condition: { answer: 'open', example: 'constitutional-error' },
  'no-procedure': { answer: 'survives', example: 'no-procedure' },
};

/** Rows whose ordinary errors do not meet the standard. */
export const HUNTER_ORDINARY: ReadonlySet<SurvivalRowId> = new Set(['guideline', 'unreasonable']);

/** True where *Hunter* is the law and reaches: the appeal of a sentence, on or after the day it was decided. */
export const hunterReaches = (right: WaivedRight, attacked: Attacked, asOf: CivilDate): boolean =>
  asOf >= HUNTER_DAY && right === 'appeal' && attacked !== 'conviction';

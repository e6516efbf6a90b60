/** The four triggers of 28 U.S.C. § 2255(f), ground by ground: the fact each runs from, and what must be shown to use it. */

export type Trigger = 'f1' | 'f2' | 'f3' | 'f4';

export const CLOCK_AUTHORITY: Readonly<Record<Trigger, string>> = {
  f1: '28 U.S.C. § 2255(f)(1)', f2: '28 U.S.C. § 2255(f)(2)', f3: '28 U.S.C. § 2255(f)(3)', f4: '28 U.S.C. § 2255(f)(4)',
};

export const TRIGGER_WORDS: Readonly<Record<Trigger, string>> = {
  f1: 'one year from the day the judgment became final',
  f2: 'one year from the removal of an unlawful impediment that the government made',
  f3: 'one year from the day the Supreme Court first recognized the right',
  f4: 'one year from the day on which diligence could have discovered the facts',
};

export interface TriggerNeed {
  /** Events of the case that date it. */
  readonly events: readonly string[];
  /** The fact to record where none does. */
  readonly missing: string;
  /** What the ground must show to use it. */
  readonly shows: string;
  /** Words by which the ground shows it, tried on one sentence at a time. */
  readonly shown?: RegExp;
}

export const TRIGGER_NEEDS: Readonly<Record<Trigger, TriggerNeed>> = {
  f1: { events: [], missing: 'judgment-entered', shows: 'when the judgment became final' },
  f2: { events: ['impediment-removed'], missing: 'impediment-removed', shows: 'the unlawful act of the government that prevented filing, and the day it ended', shown: /\b2255\(f\)\(2\)|\bimpediment\b|\bprevented\b.{0,80}\bfiling\b/is },
  f3: { events: ['right-recognized'], missing: 'right-recognized', shows: 'that the Supreme Court newly recognized the right, and that it applies on collateral review', shown: /\b2255\(f\)\(3\)|\bnewly\s+recogni[sz]ed\b|\bmade\s+retroactive\b|\b(?:applies|is)\s+retroactive/is },
  f4: { events: ['facts-discoverable', 'prior-conviction-vacated'], missing: 'facts-discoverable', shows: 'the facts, why diligence could not have found them before that day, and what was done to find them', shown: /\b2255\(f\)\(4\)|\bdiligen\w+|\bcould\s+not\s+have\s+(?:been\s+)?(?:discovered|found|learned|known)\b|\b(?:first|only)\s+(?:learned|discovered|received|obtained)\b|\bdiscovered\b.{0,60}\b(?:on|in)\b.{0,20}\b(?:19|20)\d\d\b/is },
};

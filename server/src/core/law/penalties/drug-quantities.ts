/** Quantities that set off the minimums of 21 U.S.C. § 841(b)(1)(A) and (B). */

export type Substance =
  | 'heroin' | 'cocaine' | 'cocaine base' | 'PCP' | 'LSD' | 'fentanyl' | 'fentanyl analogue' | 'marijuana' | 'methamphetamine';

export interface Threshold {
  readonly substance: Substance;
  /** The substance itself, as `methamphetamine (actual)`; else a mixture that has any of it. */
  readonly pure: boolean;
  /** Grams. */
  readonly a: number;
  readonly b: number;
}

/** Rows K1 and K2: the Code, edition of April 20, 2023. A later Act about fentanyl-related substances was not read. */
const THRESHOLDS: readonly Threshold[] = [
  { substance: 'heroin', pure: false, a: 1_000, b: 100 },
  { substance: 'cocaine', pure: false, a: 5_000, b: 500 },
  { substance: 'cocaine base', pure: false, a: 280, b: 28 },
  { substance: 'PCP', pure: true, a: 100, b: 10 },
  { substance: 'PCP', pure: false, a: 1_000, b: 100 },
  { substance: 'LSD', pure: false, a: 10, b: 1 },
  { substance: 'fentanyl', pure: false, a: 400, b: 40 },
  { substance: 'fentanyl analogue', pure: false, a: 100, b: 10 },
  { substance: 'marijuana', pure: false, a: 1_000_000, b: 100_000 },
  { substance: 'methamphetamine', pure: true, a: 50, b: 5 },
  { substance: 'methamphetamine', pure: false, a: 500, b: 50 },
];

/** Ways people write a substance, longest meaning first: the first that fits is meant. */
export const SUBSTANCE_WORDS: readonly (readonly [Substance, RegExp])[] = [
  ['fentanyl analogue', /\bfentanyl\s+analog(?:ue)?s?\b|\banalog(?:ue)?s?\s+of\s+fentanyl\b|\bcarfentanil\b/i],
  ['cocaine base', /\bcocaine\s+base\b|\bcrack(?:\s+cocaine)?\b/i],
  ['methamphetamine', /\b(?:meth)?(?:amphetamine\s+\(actual\))|\bmethamphetamine\b|\b(?:crystal\s+)?meth\b|\bice\b/i],
  ['fentanyl', /\bfentanyl\b/i],
  ['heroin', /\bheroin\b/i],
  ['cocaine', /\bcocaine\b/i],
  ['marijuana', /\bmari[jh]uana\b|\bcannabis\b/i],
  ['PCP', /\bPCP\b|\bphencyclidine\b/i],
  ['LSD', /\bLSD\b/],
];

/** Words that make a weight one of the pure substance. `ice` is a term of the Guidelines, not of the statute. */
export const PURE_WORDS = /\(actual\)|\bactual\s+methamphetamine\b|\bpure\s+(?:methamphetamine|PCP)\b/i;

/** The threshold row for a substance; the mixture row where the pure one does not exist. */
export const thresholdOf = (substance: Substance, pure: boolean): Threshold | undefined =>
  THRESHOLDS.find((t) => t.substance === substance && t.pure === pure) ?? THRESHOLDS.find((t) => t.substance === substance && !t.pure);

/** Grams in a unit of weight. The pound and the ounce are avoirdupois. */
export const GRAMS: Readonly<Record<string, number>> = {
  gram: 1, g: 1, kilogram: 1_000, kilo: 1_000, kg: 1_000, milligram: 0.001, mg: 0.001, ounce: 28.349_523_125, oz: 28.349_523_125, pound: 453.592_37, lb: 453.592_37, ton: 907_184.74,
};

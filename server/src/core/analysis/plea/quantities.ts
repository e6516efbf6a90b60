/** Weights of drugs that a sentence states, in grams, with the substance and what stands for their basis. */
import { GRAMS, PURE_WORDS, SUBSTANCE_WORDS, type Substance } from '../../law/penalties/drug-quantities';

export interface StatedWeight {
  readonly start: number;
  readonly end: number;
  /** Grams; of a range the low end. */
  readonly grams: number;
  readonly substance: Substance | undefined;
  readonly pure: boolean;
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100 };
const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,4})?|\\d{1,7}(?:\\.\\d{1,4})?|${[...NUMBER_WORDS, ...Object.keys(TENS), 'half an?', 'an?'].join('|')})`;
const WEIGHT = new RegExp(
  `(?<![\\p{L}\\p{N}.$])(${NUMBER})(?:\\s{0,3}(?:-|–|to|and)\\s{0,3}${NUMBER})?(?:\\s+(hundred|thousand))?[\\s-]{0,3}(?:\\(\\d[\\d,.]{0,9}\\)\\s{0,3})?(?:\\(?(?:net|gross)\\)?\\s+)?(kilograms?|kilos?|kgs?|milligrams?|mgs?|grams?|g|ounces?|oz|pounds?|lbs?|tons?)(?![\\p{L}])`,
  'giu',
);

const numberOf = (text: string): number => {
  const word = text.toLowerCase();
  if (/^an?$/.test(word)) return 1;
  if (word.startsWith('half')) return 0.5;
  const at = NUMBER_WORDS.indexOf(word);
  return at >= 0 ? at : (TENS[word] ?? Number(text.replaceAll(',', '')));
};

const UNIT = (text: string): number => GRAMS[text.toLowerCase()] ?? GRAMS[text.toLowerCase().replace(/s$/, '')] ?? 1;

/** The weights in a text, in order. `around` may name the substance where the text does not. */
export function weightsIn(text: string, around = ''): StatedWeight[] {
  const found: StatedWeight[] = [];
  for (const match of text.matchAll(WEIGHT)) {
    const scale = match[2] === undefined ? 1 : match[2].toLowerCase() === 'hundred' ? 100 : 1_000;
    const end = match.index + match[0].length;
    const near = text.slice(end, end + 120);
    const named = substanceIn(near) ?? substanceIn(text) ?? substanceIn(around);
    found.push({ start: match.index, end, grams: numberOf(match[1]!) * scale * UNIT(match[3]!), substance: named, pure: PURE_WORDS.test(near) });
  }
  return found;
}

/** The substance that a text names first; undefined when it names none. */
export function substanceIn(text: string): Substance | undefined {
  let best: { readonly at: number; readonly substance: Substance } | undefined;
  for (const [substance, words] of SUBSTANCE_WORDS) {
    const at = words.exec(text)?.index;
    if (at !== undefined && (best === undefined || at < best.at)) best = { at, substance };
  }
  return best?.substance;
}

/** What makes a weight more than was put on a scale, or less certain. */
const UNCERTAIN =
  /\b(?:at\s+least|more\s+than|in\s+excess\s+of|exceed(?:s|ed|ing)?|greater\s+than|over|between|approximately|approx|roughly|about|around|up\s+to|estimat\w*|extrapolat\w*|average[sd]?|multipl(?:y|ied)|gross|or\s+more|no\s+less\s+than|not\s+less\s+than|(?:a|per|each|every)\s+(?:day|week|month)|over\s+the\s+(?:life|course)|accountable|attributable|responsible|converted|cumulative(?:ly)?|total(?:s|ing|ed)?|stipulat\w*|agreed?\s+(?:weight|quantity|amount)|(?:made|took|did)\s+(?:\w+\s+){0,3}trips?)\b|\d\s?(?:-|–|to|and)\s?\d{1,5}(?:\.\d{1,3})?\s?(?:k?g|kilo|gram|ounce|pound|lb|oz)/i;
/** In small letters: a person may be called so. */
const SAMPLED = /\bsampl(?:e|es|ed|ing)\b/;
/** A scale and who read it. */
const WEIGHED = /\b(?:laborator(?:y|ies)|lab|net\s+weight|weighed\s+(?:by|at\s+the)|chemist|forensic|DEA-?\s?7|tested\s+and\s+weighed)\b/i;
const GUESSED = /\b(?:extrapolat\w*|estimat\w*|calculat\w*|comput\w*|tested\s+(?:\w+\s+){1,3}of\s+(?:them|these|those|the)|conservativ\w*|probably|(?:with|including|in)\s+(?:\w+\s+)?(?:packaging|wrapp(?:ing|er)s?)|gross|average[sd]?)\b/i;

/** Why the basis of a weight has to be asked for; undefined when a scale and its reader are named, or it is plain. */
export function wantsBasis(sentence: string, paragraph: string): boolean {
  if (GUESSED.test(sentence) || SAMPLED.test(sentence)) return true;
  return UNCERTAIN.test(sentence) && !WEIGHED.test(sentence) && !(WEIGHED.test(paragraph) && !UNCERTAIN.test(sentence));
}

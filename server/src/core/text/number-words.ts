/** Numbers below a hundred as people write them: `14`, `fourteen`, `twenty-one`. */
const ONES = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The words from one to ninety-nine, the longer before what begins like them, for a regular expression. */
export const NUMBER_WORDS = `(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).reverse().join('|')}`;

/** The number that a word or figure names; `NaN` for none. */
export function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  const [first, second] = words.toLowerCase().split(/[- ]/);
  const ten = TENS.indexOf(first ?? '');
  if (ten >= 0) return (ten + 2) * 10 + (second ? Math.max(0, ONES.indexOf(second)) : 0);
  const one = ONES.indexOf(first ?? '');
  return one < 0 ? Number.NaN : one;
}

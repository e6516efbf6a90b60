/** Whether a sentence asserts prejudice in this case, argues it in passing, or only states the law. */
import type { PrejudiceTest } from '../../law/prejudice/tests';
import { consequenceIn, wouldBeTheSame } from './consequences';
import type { CitedSentence } from './passages';
import {
  ASSERTS, DISMISSALS, KEPT_QUOTATION, MAY_ARGUE, NOT_AN_ASSERTION, OF_THIS_CASE, OTHER_SIDE_SAYS, REPORTED, REPORTS_A_DECISION, STATES_THE_LAW,
} from './words';

/** Longer sentences are lists; what they assert stands in their first part. */
const LONGEST = 2_000;
/** As it is often heard, and so written. */
const WOULD_OF = /\b(would|could|might|should) of\b(?! course)/gi;
const QUOTATION = /"[^"]{1,600}"|“[^”]{1,600}”/g;

/** The sentence as it is read: one line, others' words blanked, other senses of the word taken out. */
export function readable(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(QUOTATION, (quotation) => (KEPT_QUOTATION.test(quotation) ? quotation : ' '))
    .replace(/\s+/g, ' ')
    .replace(DISMISSALS, '')
    .replace(WOULD_OF, '$1 have')
    .trim();
}

/** True when the sentence asserts that the failing prejudiced the movant. `test` adds the facts that carry its own kind. */
export function assertsPrejudice(sentence: CitedSentence, test: PrejudiceTest | undefined): boolean {
  const text = readable(sentence.text);
  const at = firstAssertion(text);
  if (at === undefined && !test?.asserted?.test(sentence.text.slice(0, LONGEST))) return false;
  if (isSomethingElse(text, sentence)) return false;
  return at === undefined || !REPORTED.test(text.slice(0, at + 1));
}

function firstAssertion(text: string): number | undefined {
  for (const { only, words } of ASSERTS) {
    const match = only === undefined || only.test(text) ? words.exec(text) : null;
    if (match) return match.index;
  }
  return consequenceIn(text);
}

/** True when the sentence may be read as arguing that the failing mattered: enough not to say that nothing does. */
export function mayArguePrejudice(sentence: CitedSentence, test: PrejudiceTest | undefined): boolean {
  const text = readable(sentence.text);
  if (statesTheLaw(text, sentence) || OTHER_SIDE_SAYS.test(text)) return false;
  return MAY_ARGUE.test(text) || (test?.asserted?.test(text) ?? false);
}

/** True for a sentence that states the law, or what a court once held. */
export const isLaw = (sentence: CitedSentence): boolean => statesTheLaw(readable(sentence.text), sentence);

export const isOtherSide = (sentence: CitedSentence): boolean => OTHER_SIDE_SAYS.test(readable(sentence.text));

function isSomethingElse(text: string, sentence: CitedSentence): boolean {
  return statesTheLaw(text, sentence) || OTHER_SIDE_SAYS.test(text) || NOT_AN_ASSERTION.test(text) || wouldBeTheSame(text);
}

function statesTheLaw(text: string, sentence: CitedSentence): boolean {
  if (STATES_THE_LAW.test(text) || REPORTS_A_DECISION.test(text)) return true;
  return citesACase(sentence) && !OF_THIS_CASE.test(text);
}

const citesACase = ({ citations }: CitedSentence): boolean =>
  citations.some((c) => c.kind === 'case' || c.kind === 'case-short' || c.kind === 'westlaw' || c.kind === 'lexis');

/** Whether a sentence asserts prejudice in this case, argues it in passing, or only states the law. */
import type { OwnSentence } from '../../filing/sentences';
import type { PrejudiceTest } from '../../law/prejudice/tests';
import { remembered } from '../../text/remembered';
import { consequenceIn, wouldBeTheSame } from './consequences';
import { argued } from './ideas';
import type { CitedSentence } from './passages';
import {
  ASSERTS, DISMISSALS, KEPT_QUOTATION, MAY_ARGUE, NOT_AN_ASSERTION, OF_THIS_CASE, OTHER_SIDE_SAYS, REPORTED, REPORTS_A_DECISION, STATES_THE_LAW,
} from './words';

/** Longer sentences are lists; what they assert stands in their first part. */
const LONGEST = 2_000;
/** As it is often heard, and so written. */
const WOULD_OF = /\b(would|could|might|should)((?: not|n['’]t| never)?) of\b(?! course)/gi;
/** `I'd of`, `he'd have`. */
const D_HAVE = /\b(I|he|she|we|they|it|who|that)['’]d (?:of|have|a)\b/gi;
/** A request that ends a sentence takes nothing back from what stands before it. */
const AND_ASKS = /,? and (?:so )?(?:I|he|she|we|(?:the )?(?:movant|petitioner|defendant|appellant)) (?:[a-z]{3,14}ly )?(?:asks?|requests?|prays?|moves?)\b.{0,400}$/i;
const QUOTATION = /"[^"]{1,600}"|“[^”]{1,600}”/g;

/** The sentence as it is read: one line, others' words blanked, other senses of the word taken out. */
export const readable = remembered(({ text }: OwnSentence): string =>
  text
    .slice(0, LONGEST)
    .replace(QUOTATION, (quotation) => (KEPT_QUOTATION.test(quotation) ? quotation : ' '))
    .replace(/\s+/g, ' ')
    .replace(DISMISSALS, '')
    .replace(D_HAVE, '$1 would have')
    .replace(WOULD_OF, '$1$2 have')
    .replace(AND_ASKS, '.')
    .trim(),
);

/** True when the sentence asserts that the failing prejudiced the movant. `test` adds the facts that carry its own kind. */
export function assertsPrejudice(sentence: CitedSentence, test: PrejudiceTest | undefined): boolean {
  const at = firstAssertion(sentence.own);
  if (at === undefined && !test?.asserted?.test(sentence.text.slice(0, LONGEST))) return false;
  if (statesTheLaw(sentence) || isOtherSide(sentence) || assertsNothing(sentence.own)) return false;
  return at === undefined || !REPORTED.test(readable(sentence.own).slice(0, at + 1));
}

const firstAssertion = remembered((own: OwnSentence): number | undefined => {
  const text = readable(own);
  for (const { only, words } of ASSERTS) {
    const match = only === undefined || only.test(text) ? words.exec(text) : null;
    if (match) return match.index;
  }
  return consequenceIn(text) ?? argued(text);
});

/** True when the sentence may be read as arguing that the failing mattered: enough not to say that nothing does. */
export function mayArguePrejudice(sentence: CitedSentence, test: PrejudiceTest | undefined): boolean {
  if (statesTheLaw(sentence) || isOtherSide(sentence)) return false;
  return mayArgue(sentence.own) || (test?.asserted?.test(readable(sentence.own)) ?? false);
}

const mayArgue = remembered((own: OwnSentence) => MAY_ARGUE.test(readable(own)));

/** True for a sentence that states the law, or what a court once held. */
export const isLaw = (sentence: CitedSentence): boolean => statesTheLaw(sentence);

export const isOtherSide = ({ own }: CitedSentence): boolean => otherSideSays(own);

const otherSideSays = remembered((own: OwnSentence) => OTHER_SIDE_SAYS.test(readable(own)));
const assertsNothing = remembered((own: OwnSentence) => NOT_AN_ASSERTION.test(readable(own)) || wouldBeTheSame(readable(own)));
const saysTheLaw = remembered((own: OwnSentence) => STATES_THE_LAW.test(readable(own)) || REPORTS_A_DECISION.test(readable(own)));
const isOfThisCase = remembered((own: OwnSentence) => OF_THIS_CASE.test(readable(own)));

const statesTheLaw = (sentence: CitedSentence): boolean => saysTheLaw(sentence.own) || (citesACase(sentence) && !isOfThisCase(sentence.own));

const citesACase = ({ citations }: CitedSentence): boolean =>
  citations.some((c) => c.kind === 'case' || c.kind === 'case-short' || c.kind === 'westlaw' || c.kind === 'lexis');

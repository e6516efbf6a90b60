/** A ground that states, for its prejudice, the test of another kind of ground and nowhere its own. */
import type { WrongTest } from '../../law/prejudice/model';
import { outcome } from '../../law/prejudice/outcomes';
import type { PrejudiceTest, OutcomeId } from '../../law/prejudice/tests';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { assertsPrejudice, isLaw, isOtherSide, mayArguePrejudice, readable } from './assertions';
import type { CitedSentence, Paragraph } from './passages';

export interface StatedWrongly {
  /** The sentence that states the other test. */
  readonly span: Span;
  readonly wrong: WrongTest;
}

/** Says what the test is not, or what happened in another case. */
const SET_ASIDE = /\b(?:need not|not required|no need|do(?:es)? not (?:ask|turn|require|matter|depend|look)|did not (?:ask|turn|depend)|rather than|not whether|is not|not to|not the|regardless|even if|even though|whether or not|irrelevant|instead of|more than)\b|^\W{0,3}in [A-Z]/i;

/**
 * The first sentence that states a test which is wrong for this kind, when no sentence of the ground, nor `pleaded`
 * (its YAML), states one that is right.
 */
export function wrongTestIn(paragraphs: readonly Paragraph[], test: PrejudiceTest, outcomes: readonly OutcomeId[], pleaded = ''): StatedWrongly | undefined {
  if (test.wrong.length === 0) return undefined;
  const known = STATED(paragraphs);
  const key = [test.id, ...outcomes, pleaded].join('\n');
  if (!known.has(key)) known.set(key, find(paragraphs, test, outcomes, pleaded));
  return known.get(key);
}

/** For the tests that were asked about: the paragraphs of a ground are one list for as long as it stays as it is. */
const STATED = remembered((_: readonly Paragraph[]) => new Map<string, StatedWrongly | undefined>());

function find(paragraphs: readonly Paragraph[], test: PrejudiceTest, outcomes: readonly OutcomeId[], pleaded: string): StatedWrongly | undefined {
  const right = outcomes.map((id) => outcome(id).words);
  if (right.some((words) => words.test(pleaded))) return undefined;
  const speaking = paragraphs.flatMap((p) => p.sentences.filter((s) => p.quoted || /prejudic/i.test(p.label) || speaksOfTheTest(s, test)));
  if (speaking.some((s) => right.some((words) => words.test(oneLine(s.text))) && !isTooMuch(s, test))) return undefined;
  for (const sentence of paragraphs.filter((p) => !p.quoted).flatMap((p) => p.sentences)) {
    if (isOtherSide(sentence) || SET_ASIDE.test(readable(sentence.own))) continue;
    if (!isLaw(sentence) && !assertsPrejudice(sentence, test)) continue;
    const wrong = test.wrong.find((w) => outcome(w.outcome).words.test(oneLine(sentence.text)));
    if (wrong) return { span: sentence.span, wrong };
  }
  return undefined;
}

/** Names the right outcome, and a heavier proof of it than the test asks for. */
const isTooMuch = (sentence: CitedSentence, test: PrejudiceTest): boolean =>
  test.wrong.some((w) => w.outcome === TOO_MUCH) && outcome(TOO_MUCH).words.test(oneLine(sentence.text)) && !SET_ASIDE.test(readable(sentence.own));
const TOO_MUCH: OutcomeId = 'more-likely-than-not';

const oneLine = (text: string): string => text.slice(0, 2_000).replace(/\s+/g, ' ');

const speaksOfTheTest = (sentence: CitedSentence, test: PrejudiceTest): boolean =>
  isLaw(sentence) || mayArguePrejudice(sentence, test) || assertsPrejudice(sentence, test);

/** What the rules on form share: which papers they look at, and where they look. */
import { courtOfPaper } from '../../analysis/paper/court';
import { readPaper, textOfPart } from '../../analysis/paper/parts';
import { SKETCH_WORDS, wordCount } from '../../analysis/sections';
import type { PaperCourt } from '../../law/limits/model';
import type { CivilDate } from '../../dates/civil-date';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';

/** Papers in which a party or its lawyer addresses the court. */
export const ADDRESSED_TO_COURT: readonly string[] = ['motion', 'memorandum', 'brief', 'reply', 'petition', 'objections', 'notice-of-appeal'];

/** The court of a finished paper; undefined for a sketch and for papers that go to no court. */
export const courtOfFinished = ({ filing, avenue, document }: RuleContext): PaperCourt | undefined =>
  wordCount(filing) < SKETCH_WORDS ? undefined : courtOfPaper(filing, avenue, document);

/** The day whose law governs: that of filing, else today. */
export const dayOf = ({ facts, asOf }: RuleContext): CivilDate => facts.filed?.value ?? asOf;

/** Where something that is not there is reported: the last line of the argument. */
export function endSpan({ filing }: RuleContext): Span {
  const { lines } = readPaper(filing);
  return (lines.findLast((l) => l.part === 'body') ?? lines.at(-1))?.span ?? { start: 0, end: 0 };
}

/** True when the one who files has no lawyer, by the facts or by the signature. */
export const isProSe = ({ filing, facts }: RuleContext): boolean =>
  facts.counsel ? facts.counsel.value === 'pro-se' : /\bpro\s+se\b/i.test(textOfPart(readPaper(filing), 'signature', 'caption', 'verification'));

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;

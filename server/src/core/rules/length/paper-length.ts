/** The limit and the length of a paper, for the rules on both. */
import { courtOfPaper } from '../../analysis/paper/court';
import { readPaper } from '../../analysis/paper/parts';
import { SKETCH_WORDS } from '../../analysis/sections';
import { countWords } from '../../analysis/word-count';
import type { WordLimit } from '../../law/limits/model';
import { wordLimitFor } from '../../law/limits/word-limits';
import type { Span } from '../../text/span';
import { avenueSpan } from '../deadline/governing';
import type { OfficeLimit, RuleContext } from '../rule';

export interface PaperLength {
  readonly limit: WordLimit;
  readonly words: number;
}

/** The national limit of this paper and the words that count towards it; undefined where there is none, or for a sketch. */
export function paperLength({ filing, avenue, document, facts, asOf }: RuleContext): PaperLength | undefined {
  const limit = wordLimitFor({
    court: courtOfPaper(filing, avenue, document), avenue, document,
    title: readPaper(filing).title?.text ?? '', counsel: facts.counsel?.value, on: facts.filed?.value ?? asOf,
  });
  if (!limit) return undefined;
  const { words } = countWords(filing);
  return words < SKETCH_WORDS ? undefined : { limit, words };
}

/** Where a finding about the paper as a whole is shown: its title, else its avenue. */
export const paperSpan = (context: RuleContext): Span => readPaper(context.filing).title?.span ?? avenueSpan(context);

/** `13,482`. */
export const grouped = (n: number): string => {
  const digits = String(n);
  const head = digits.length % 3;
  return [...(head > 0 ? [digits.slice(0, head)] : []), ...(digits.slice(head).match(/.{3}/g) ?? [])].join(',');
};

/** The limit that the office or the district sets for this paper, and its length; undefined where there is none, or for a sketch. */
export function officeLength({ filing, avenue, document, options }: RuleContext): { readonly limit: OfficeLimit; readonly words: number } | undefined {
  const limit = options.office?.limits.find((l) => (l.documents?.includes(document) ?? true) && (l.avenues?.includes(avenue ?? '') ?? true));
  if (!limit) return undefined;
  const { words } = countWords(filing);
  return words < SKETCH_WORDS ? undefined : { limit, words };
}

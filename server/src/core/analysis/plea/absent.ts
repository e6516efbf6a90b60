/** Figures that a review of an offer owes and does not give. */
import { perLeaf } from '../../filing/leaf';
import { OWED_PENALTIES, OWED_RANGE } from '../../law/plea/owed-figures';
import { PENALTIES } from '../../law/penalties/statutes';
import type { Span } from '../../text/span';
import type { ExposureInput, ExposureProblem } from './exposure';
import { figuresOf, rangesIn } from './figures';
import { readSentences } from '../statements/sentences';
import { tablesOf } from './tables';

const STATUTE = /\b(?:\d{1,2}\s?U\.?\s?S\.?\s?C\.?\s*§?|§)\s?(?:841|846|924|922|952|960|963|856|860|1956)\b/;

const chargesIn = perLeaf(({ text }) => STATUTE.test(text) || PENALTIES.some((p) => p.cited.test(text)));
const bindsIn = perLeaf(({ text }) => /\b(?:agreed|binding)\s+sentence\b|11\(c\)\(1\)\(C\)/i.test(text));

/** What is absent: statutory minimums and maximums for the counts cited, and a guideline range. */
export function absentExposure({ filing, facts }: ExposureInput, at: Span): ExposureProblem[] {
  if (!filing.prose.some((b) => chargesIn(b.leaf))) return [];
  const { sentences } = readSentences(filing);
  const termed = sentences.some((s) => figuresOf(s.own).terms.length > 0);
  const cells = tablesOf(filing).flatMap((grid) => grid.flatMap((row) => row.map((cell) => cell.text)));
  const found: ExposureProblem[] = [];
  const shared = { kind: 'absent' as const, span: at, verified: 'text' as const, provable: false };
  if (!termed && !cells.some((c) => /\b\d{1,2}\s*(?:years?|to\s+life|–\s*\d|-\s*\d)|\blife\b/i.test(c))) {
    found.push({
      ...shared, what: 'No statutory minimum or maximum is stated for the counts of the offer.',
      why: `${OWED_PENALTIES.text} ${OWED_PENALTIES.authority}.`,
      todo: 'State for each count the minimum and the maximum, with what would raise them: quantity, a prior conviction, death.', authorities: [OWED_PENALTIES.authority],
    });
  }
  const ranged = facts.pleaOffer?.guidelineRange !== undefined || sentences.some((s) => figuresOf(s.own).ranges.length > 0) || cells.some((c) => rangesIn(c, true).length > 0);
  if (!ranged && !filing.prose.some((b) => bindsIn(b.leaf))) {
    found.push({
      ...shared, what: 'No guideline range is stated for the plea.',
      why: `${OWED_RANGE.text} ${OWED_RANGE.authority}.`,
      todo: 'State offense level, criminal history category and range for both, with each disputed adjustment.', authorities: [OWED_RANGE.authority],
    });
  }
  return found;
}

import { absentExposure } from '../../analysis/plea/absent';
import { exposureProblems, type ExposureProblem } from '../../analysis/plea/exposure';
import { SKETCH_WORDS, wordCount } from '../../analysis/sections';
import { avenueSpan } from '../deadline/governing';
import type { Finding, Rule, RuleContext } from '../rule';

/** Papers in which an exposure is stated; the law table's figures are checked wherever an offer is discussed. */
const REVIEWS = ['memorandum', 'letter'];
/** Facts of the case file are shown at the avenue. */
const MOST = 20;

/** Minimums, maximums, ranges and totals that are missing, disagree with the law, or do not add up. */
export const pleaExposure: Rule = {
  id: 'plea/exposure',
  severity: 'warning',
  summary: 'The exposure under a plea offer is missing, disagrees with the statute or the sentencing table, or does not add up.',
  roles: ['filing'],
  *run(context) {
    if (context.avenue !== 'plea-offer-review') return;
    for (const problem of exposureProblems(context).slice(0, MOST)) yield finding(context, problem);
    if (!REVIEWS.includes(context.document) || wordCount(context.filing) < SKETCH_WORDS) return;
    for (const problem of absentExposure(context, context.filing.sections[0]?.headingSpan ?? avenueSpan(context))) yield finding(context, problem);
  },
};

function finding(context: RuleContext, { span, what, why, todo, authorities, provable, kind }: ExposureProblem): Finding {
  const offer = context.facts.pleaOffer;
  const elsewhere = offer !== undefined && span === offer.guidelineRange?.origin.span && offer.guidelineRange.origin.file !== context.path;
  return {
    span: elsewhere ? avenueSpan(context) : span,
    what, why, do: todo, authorities,
    severity: provable ? 'error' : 'warning',
    confidence: provable ? 'certain' : kind === 'absent' ? 'check' : 'likely',
  };
}

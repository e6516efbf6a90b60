/** Every deadline that the facts of a matter speak to, each with its trace. */
import type { Deadline } from '../trace';
import { DeadlineContext, type DeadlineInput } from './context';
import { extensionDeadlines, governmentDeadlines, noticeDeadlines, reconsiderationDeadlines } from './notice-of-appeal';
import { section2255Deadlines } from './section-2255';
import { appellatePaperDeadlines } from './appellate-papers';
import { pretrialDeadlines } from './pretrial';
import { collateralRulingDeadlines } from './collateral-rulings';
import { pleaOfferDeadlines } from './plea-offer';
import { reviewDeadlines } from './review';
import { sentenceDeadlines, withoutDeadline } from './sentence';
import { revocationDeadlines } from './supervision';
import { trialCourtDeadlines } from './trial-court';

export type { DeadlineInput } from './context';

/**
 * Computes the deadlines of one matter as of one day. The notice of appeal and the four triggers of § 2255(f) are
 * always answered, if only with the fact that is missing; the others when their event is known or the filing asks.
 * The same id may come more than once for different orders, the latest order first.
 */
export function computeDeadlines(input: DeadlineInput): Deadline[] {
  const context = new DeadlineContext(input);
  const notices = noticeDeadlines(context);
  return [
    ...notices,
    ...extensionDeadlines(context, notices),
    ...governmentDeadlines(context),
    ...reconsiderationDeadlines(context),
    ...section2255Deadlines(context),
    ...collateralRulingDeadlines(context),
    ...reviewDeadlines(context),
    ...pretrialDeadlines(context),
    ...trialCourtDeadlines(context),
    ...sentenceDeadlines(context),
    ...revocationDeadlines(context),
    ...pleaOfferDeadlines(context),
    ...appellatePaperDeadlines(context),
    ...withoutDeadline(context),
  ];
}

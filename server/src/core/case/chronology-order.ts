/**
 * Which events cannot come before which. Only orders that no case can have are listed; what is
 * merely unusual is left alone: a notice of appeal before entry of judgment, a plea before an
 * indictment (on an information), a petition for certiorari before rehearing or before judgment in
 * the court of appeals, rehearing sought after certiorari, a premature motion to vacate.
 */
import type { EventId } from '../law/ids';

export interface Order {
  /** The event that comes first. */
  readonly first: EventId;
  /** The event that cannot come before it. */
  readonly then: EventId;
  /** Why, as a sentence. */
  readonly explanation: string;
  /**
   * Events that, standing between the two as dated, show that the case began another round, of which
   * `first` is part and `then` is not; nothing is then provable. (`first` and `then` themselves are no sign of it.)
   */
  readonly unless?: readonly EventId[];
  /** Events that, dated no later than `then`, open an earlier round of which `then` is part. */
  readonly opened?: readonly EventId[];
}

/** After any of these a sentence can have been undone, so that a new one follows. */
const RESENTENCING: readonly EventId[] = ['appeal-decided', 'mandate-issued', 'supreme-court-decided', 'section-2255-filed', 'section-2255-denied', 'section-2255-altered', 'resentenced'];

/** After any of these a conviction can have been undone, so that a new charge, plea or verdict follows. */
const REOPENED: readonly EventId[] = ['post-trial-motion-decided', ...RESENTENCING];

/** A new judgment after a remand: it can be appealed again. */
const NEW_JUDGMENT: readonly EventId[] = ['resentenced', 'amended-judgment-entered', 'supreme-court-decided'];

/** Later orders that can be appealed in their turn. */
const APPEALABLE: readonly EventId[] = [
  ...NEW_JUDGMENT, 'judgment-entered', 'post-trial-motion-decided', 'section-2255-denied', 'section-2255-altered', 'sentence-reduction-denied', 'coram-nobis-denied', 'section-2241-denied', 'order-entered', 'government-appeal-filed',
];

/** Another decision below, after which review above can be sought again. */
const REVIEWABLE: readonly EventId[] = [
  ...NEW_JUDGMENT, 'appeal-dismissed', 'appeal-dismissed-voluntarily', 'section-2255-filed', 'section-2255-denied', 'sentence-reduction-denied', 'authorization-denied',
];

const SENTENCE_LAST = 'A sentence is imposed only after a conviction.';
const DECIDED_AFTER_FILED = 'A court decides only what has been filed.';

export const ORDERS: readonly Order[] = [
  { first: 'offense-ended', then: 'sentence-imposed', explanation: 'An offense has ended before its sentence is imposed.', unless: REOPENED },
  { first: 'offense-ended', then: 'judgment-entered', explanation: 'An offense has ended before judgment on it is entered.', unless: REOPENED },
  { first: 'indictment', then: 'verdict', explanation: 'A verdict is returned on a charge already brought.', unless: REOPENED },
  { first: 'indictment', then: 'sentence-imposed', explanation: 'A sentence is imposed on a charge already brought.', unless: REOPENED },
  { first: 'indictment', then: 'judgment-entered', explanation: 'Judgment is entered on a charge already brought.', unless: REOPENED },
  { first: 'plea', then: 'sentence-imposed', explanation: SENTENCE_LAST, unless: REOPENED },
  { first: 'verdict', then: 'sentence-imposed', explanation: SENTENCE_LAST, unless: REOPENED },
  { first: 'plea', then: 'judgment-entered', explanation: 'Judgment is entered only after a conviction.', unless: REOPENED },
  { first: 'verdict', then: 'judgment-entered', explanation: 'Judgment is entered only after a conviction.', unless: REOPENED },
  { first: 'sentence-imposed', then: 'judgment-entered', explanation: 'The clerk enters the judgment after the sentence has been announced, or the same day.', unless: RESENTENCING },
  { first: 'judgment-entered', then: 'amended-judgment-entered', explanation: 'Only a judgment already entered can be amended.', unless: RESENTENCING },
  { first: 'sentence-imposed', then: 'amended-judgment-entered', explanation: 'Only a sentence already announced can stand in an amended judgment.', unless: RESENTENCING },
  { first: 'sentence-imposed', then: 'resentenced', explanation: 'A new sentence replaces one already imposed.', unless: RESENTENCING },
  { first: 'sentence-imposed', then: 'released', explanation: 'Release from the imprisonment imposed in the case follows the sentence.', unless: [...RESENTENCING, 'supervised-release-began'] },
  { first: 'sentence-imposed', then: 'sentence-reduction-denied', explanation: 'Only a sentence already imposed can be the subject of a motion to reduce it.', unless: RESENTENCING },
  { first: 'post-trial-motion-filed', then: 'post-trial-motion-decided', explanation: DECIDED_AFTER_FILED, unless: REOPENED },
  { first: 'judgment-entered', then: 'judgment-final', explanation: 'A judgment cannot become final before it is entered.', unless: NEW_JUDGMENT },

  { first: 'sentence-imposed', then: 'appeal-decided', explanation: 'The court of appeals decides the appeal from a sentence after it was imposed.', unless: NEW_JUDGMENT, opened: ['government-appeal-filed'] },
  { first: 'judgment-entered', then: 'appeal-decided', explanation: 'The court of appeals decides an appeal from the judgment after it was entered.', unless: NEW_JUDGMENT, opened: ['government-appeal-filed'] },
  { first: 'judgment-entered', then: 'mandate-issued', explanation: 'The mandate in an appeal from the judgment issues after it was entered.', unless: NEW_JUDGMENT, opened: ['government-appeal-filed'] },
  { first: 'notice-of-appeal-filed', then: 'appeal-decided', explanation: 'An appeal is decided after its notice was filed.', unless: APPEALABLE },
  { first: 'notice-of-appeal-filed', then: 'appeal-dismissed', explanation: 'An appeal is dismissed after its notice was filed.', unless: APPEALABLE },
  { first: 'notice-of-appeal-filed', then: 'appeal-dismissed-voluntarily', explanation: 'An appeal is dismissed after its notice was filed.', unless: APPEALABLE },
  { first: 'notice-of-appeal-filed', then: 'mandate-issued', explanation: 'The mandate ends an appeal whose notice was filed before.', unless: APPEALABLE },
  { first: 'argument', then: 'appeal-decided', explanation: 'An appeal that is argued is decided after the argument.', unless: ['rehearing-petition-filed', 'rehearing-denied', 'certiorari-granted', ...APPEALABLE] },
  { first: 'appeal-decided', then: 'rehearing-petition-filed', explanation: 'Rehearing is sought of a decision already made.', unless: REVIEWABLE },
  { first: 'appeal-decided', then: 'rehearing-denied', explanation: 'Rehearing is denied of a decision already made.', unless: REVIEWABLE },
  { first: 'appeal-decided', then: 'mandate-issued', explanation: 'The mandate carries out a decision already made.', unless: [...APPEALABLE, 'notice-of-appeal-filed', 'appeal-dismissed', 'certiorari-granted'] },
  { first: 'rehearing-petition-filed', then: 'rehearing-denied', explanation: DECIDED_AFTER_FILED, unless: [...REVIEWABLE, 'appeal-decided'] },
  { first: 'appeal-decided', then: 'certiorari-extended-to', explanation: 'The time for certiorari that was extended runs from a decision already made.', unless: [...APPEALABLE, 'notice-of-appeal-filed', 'appeal-dismissed'] },

  { first: 'certiorari-petition-filed', then: 'certiorari-granted', explanation: DECIDED_AFTER_FILED, unless: REVIEWABLE },
  { first: 'certiorari-petition-filed', then: 'certiorari-denied', explanation: DECIDED_AFTER_FILED, unless: REVIEWABLE },
  { first: 'certiorari-petition-filed', then: 'supreme-court-decided', explanation: DECIDED_AFTER_FILED, unless: REVIEWABLE },
  { first: 'certiorari-granted', then: 'supreme-court-decided', explanation: 'The Supreme Court decides a case in which it has granted certiorari, or does both the same day.', unless: REVIEWABLE },
  { first: 'certiorari-denied', then: 'certiorari-rehearing-denied', explanation: 'Rehearing is denied of an order already made.', unless: REVIEWABLE },

  {
    first: 'section-2255-filed', then: 'section-2255-denied', explanation: DECIDED_AFTER_FILED,
    unless: [...NEW_JUDGMENT, 'authorization-filed', 'authorization-denied', 'right-recognized', 'right-made-retroactive', 'facts-discoverable', 'prior-conviction-vacated', 'impediment-removed'],
  },
  {
    first: 'section-2255-filed', then: 'section-2255-altered', explanation: DECIDED_AFTER_FILED,
    unless: [...NEW_JUDGMENT, 'authorization-filed', 'authorization-denied', 'right-recognized', 'right-made-retroactive', 'facts-discoverable', 'prior-conviction-vacated', 'impediment-removed'],
  },
  { first: 'section-2255-denied', then: 'section-2255-altered', explanation: 'Only a judgment already entered can be altered, or relief from it denied.', unless: [...NEW_JUDGMENT, 'authorization-filed', 'section-2255-filed'] },
  { first: 'authorization-filed', then: 'authorization-denied', explanation: DECIDED_AFTER_FILED, unless: ['right-recognized', 'right-made-retroactive', 'facts-discoverable', 'section-2255-denied'] },
  { first: 'right-recognized', then: 'right-made-retroactive', explanation: 'A right can be made retroactive only once it has been recognized.' },
  { first: 'judgment-entered', then: 'coram-nobis-denied', explanation: 'Coram nobis attacks a judgment already entered.', unless: RESENTENCING },

  { first: 'warden-request-sent', then: 'warden-request-received', explanation: 'A request is received after it was sent, or the same day.', unless: ['warden-denied', 'sentence-reduction-denied'] },
  { first: 'warden-request-sent', then: 'warden-denied', explanation: 'The warden answers a request already sent.', unless: ['regional-director-denied', 'sentence-reduction-denied'] },
  { first: 'warden-request-received', then: 'warden-denied', explanation: 'The warden answers a request already received.', unless: ['regional-director-denied', 'sentence-reduction-denied'] },
  { first: 'warden-denied', then: 'regional-director-denied', explanation: "The Regional Director answers an appeal from the warden's denial.", unless: ['warden-request-sent', 'warden-request-received', 'sentence-reduction-denied'] },

  { first: 'supervised-release-began', then: 'supervised-release-ends', explanation: 'A term of supervised release ends after it began.' },
];

/** The end of a plea offer. No law sets the day; the law is what follows when counsel lets it pass unsaid. */
import type { DeadlineRule } from './model';

export const FRYE = 'Missouri v. Frye, 566 U.S. 134 (2012)';
export const LAFLER = 'Lafler v. Cooper, 566 U.S. 156 (2012)';

export const offerExpiry: DeadlineRule = {
  id: 'plea-offer-review/expiry', avenue: 'plea-offer-review', title: 'Last day to accept the plea offer',
  kind: 'deadline', nature: 'offer', timeRules: 'criminal', from: 'the offer itself', periods: [],
  governs: [{ avenue: 'plea-offer-review', documents: ['memorandum', 'letter'] }], doneBy: [],
  extension: 'Ask the government in writing to extend the offer, and keep the answer.',
  notes: [
    `Counsel must convey a formal offer before it lapses (${FRYE}); advice to refuse it is judged by the same standard (${LAFLER}).`,
    'The day is not moved by a weekend or a holiday unless the offer says so.',
  ],
};

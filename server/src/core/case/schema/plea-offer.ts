/** The schema of a plea offer: its days, what was decided, and the figures it states. */
import { choice, civilDate, list, mapping, text, type SchemaNode } from './schema-node';

export const OFFER_DECISIONS = ['accepted', 'rejected', 'countered', 'undecided'] as const;
export const HISTORY_CATEGORIES = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/** The key `plea-offer`; `months` makes the schema of a count of months or `life`. */
export const pleaOfferSchema = (months: (description: string, examples: readonly unknown[], extra?: Partial<SchemaNode>) => SchemaNode): SchemaNode => mapping(
  {
    exhibit: text('The label of the exhibit that holds the offer.', ['A'], { 'x-vocabulary': 'exhibit-label', 'x-expects': 'the label of an exhibit' }),
    made: civilDate('The day the government made the offer in writing: the date of its letter or e-mail.', ['2026-09-03'], { 'x-misnomers': ['date', 'offered', 'received', 'sent'] }),
    conveyed: civilDate('The day counsel gave the offer to the client in writing.', ['2026-09-05'], { 'x-misnomers': ['communicated', 'delivered', 'given-to-client', 'told'] }),
    expires: civilDate('The last day on which the offer can be accepted. The deadline `plea-offer-review/expiry` stands on it.', ['2026-10-02'],
      { 'x-misnomers': ['expiry', 'expiration', 'expires-on', 'deadline', 'lapses', 'open-until', 'until'] }),
    hour: text('The hour at which it ends on that day, as the offer states it.', ['5:00 p.m.'], { 'x-misnomers': ['time', 'expires-at'] }),
    decided: civilDate('The day the client decided, in writing.', ['2026-09-28'], { 'x-misnomers': ['decision-date', 'answered', 'accepted-on'] }),
    decision: choice('plea-decision', OFFER_DECISIONS, '`accepted`, `rejected`, `countered` or `undecided`', 'What the client decided.', ['accepted', 'rejected'],
      { 'x-misnomers': ['answer', 'response', 'outcome'] }),
    'offense-level': {
      type: 'integer', minimum: 1, description: 'The total offense level under the offer.', examples: [25], 'x-expects': 'a total offense level, such as 25',
      'x-misnomers': ['level', 'total-offense-level', 'offence-level'],
    },
    'criminal-history': choice('history-category', HISTORY_CATEGORIES, 'a criminal history category from I to VI', 'The criminal history category.', ['III', 3],
      { 'x-misnomers': ['category', 'criminal-history-category', 'chc', 'history'] }),
    'guideline-range': {
      ...list(months('One end of the range.', [70]), 'a range in months, such as `[70, 87]`', 'The guideline range under the offer, in months, low end first; it is compared with the sentencing table.', [[70, 87], [360, 'life']],
        { minItems: 2, maxItems: 2, 'x-vocabulary': 'range', 'x-misnomers': ['range', 'guidelines', 'guidelines-range'] }),
    },
    'mandatory-minimum': months('The statutory minimum under the offer, in months; 0 when there is none.', [60, 0], { 'x-misnomers': ['minimum', 'statutory-minimum'] }),
  },
  'a mapping, such as `{ made: 2026-09-03, expires: 2026-10-02 }`', 'A plea offer of the government: when it was made, conveyed, ends and was answered, and the figures it states.',
  [{ exhibit: 'A', made: '2026-09-03', conveyed: '2026-09-05', expires: '2026-10-02', 'offense-level': 25, 'criminal-history': 'III', 'guideline-range': [70, 87] }],
  { 'x-misnomers': ['offer', 'plea-offers', 'government-offer'] },
);

/** Briefs in the court of appeals. Many circuits set a schedule instead; these are the rule's own times. */
import type { DeadlineRule } from './model';
import { always, days } from './periods';

const FRAP = 'FRAP, edition with amendments to 2024-12-01';
const entry = (row: string, authority = 'Fed. R. App. P. 31(a)(1)') => ({ row, authority, source: FRAP, verified: 'text' as const });
const SCHEDULE = 'Many circuits set a briefing schedule by order; the order governs.';

const common = {
  avenue: 'direct-appeal', kind: 'deadline', nature: 'claim-processing', timeRules: 'appellate', doneBy: [],
  extension: 'The court of appeals may extend the time for good cause (Fed. R. App. P. 26(b)).',
} as const;

export const openingBrief: DeadlineRule = {
  ...common, id: 'brief/opening', title: 'Appellant’s brief', from: 'the day the record is filed',
  periods: always(days(40), entry('L1')), governs: [{ avenue: 'direct-appeal', documents: ['brief'] }],
  doneBy: ['opening-brief-served'], notes: [SCHEDULE],
};

export const appelleeBrief: DeadlineRule = {
  ...common, id: 'brief/appellee', title: 'Appellee’s brief', from: 'service of the appellant’s brief',
  periods: always(days(30), entry('L2')), governs: [], doneBy: ['appellee-brief-served'], notes: [SCHEDULE],
};

export const replyBrief: DeadlineRule = {
  ...common, id: 'brief/reply', title: 'Reply brief', from: 'service of the appellee’s brief',
  periods: always(days(21), entry('L3')), governs: [{ avenue: 'direct-appeal', documents: ['reply'] }],
  notes: [SCHEDULE, 'It must also be filed at least 7 days before argument, unless the court allows a later filing for good cause.'],
};

/** The second limit on a reply brief, counted backward from argument. */
export const replyBeforeArgument = always(days(7), entry('L3'))[0]!;

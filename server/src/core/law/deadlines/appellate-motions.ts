/** Papers and steps of an appeal besides the briefs. */
import type { DeadlineRule } from './model';
import { always, days } from './periods';

const FRAP = 'FRAP, edition with amendments to 2024-12-01';
const entry = (row: string, authority: string) => ({ row, authority, source: FRAP, verified: 'text' as const });
const common = { avenue: 'direct-appeal', kind: 'deadline', nature: 'claim-processing', timeRules: 'appellate', governs: [], doneBy: [] } as const;

export const governmentNotice: DeadlineRule = {
  ...common, id: 'direct-appeal/government-notice', title: 'Government’s notice of appeal', theirs: true, nature: 'mandatory-claim-processing',
  from: 'entry of the judgment or the defendant’s notice, whichever is later',
  periods: always(days(30), entry('A5', 'Fed. R. App. P. 4(b)(1)(B)')), doneBy: ['government-appeal-filed'],
  notes: [
    'Only where a statute allows the government to appeal. Its notice opens a new 14 days for the defendant (Fed. R. App. P. 4(b)(1)(A)(ii)).',
    'For an inmate’s notice the time runs from the day the court dockets it (Fed. R. App. P. 4(c)(3)).',
  ],
};

export const transcriptOrder: DeadlineRule = {
  ...common, id: 'direct-appeal/transcript-order', title: 'Order for the transcript',
  from: 'the notice of appeal',
  periods: always(days(14), entry('A8', 'Fed. R. App. P. 10(b)(1)')),
  extension: 'The court of appeals may extend the time for good cause (Fed. R. App. P. 26(b)).',
  notes: [
    'Order the transcript, or file a certificate that none will be ordered.',
    'Where the district court refuses leave to appeal without prepayment of fees, the motion in the court of appeals is due 30 days after service of notice of that ruling (Fed. R. App. P. 24(a)(5)).',
  ],
};

export const appellateResponse: DeadlineRule = {
  ...common, id: 'appellate-motion/response', title: 'Response to a motion in the court of appeals',
  from: 'service of the motion',
  periods: always(days(10), entry('L4', 'Fed. R. App. P. 27(a)(3)(A)')),
  extension: 'The court of appeals may shorten or extend the time (Fed. R. App. P. 26(b), 27(a)(3)(A)).',
  notes: ['At most 5,200 words, or 20 pages if typed or written by hand (Fed. R. App. P. 27(d)(2)).'],
};

export const appellateReply: DeadlineRule = {
  ...common, id: 'appellate-motion/reply', title: 'Reply on a motion in the court of appeals',
  from: 'service of the response',
  periods: always(days(7), entry('L4', 'Fed. R. App. P. 27(a)(4)')),
  extension: 'The court of appeals may extend the time for good cause (Fed. R. App. P. 26(b)).',
  notes: ['At most 2,600 words, or 10 pages if typed or written by hand (Fed. R. App. P. 27(d)(2)).'],
};

export const initialEnBanc: DeadlineRule = {
  ...common, id: 'rehearing/initial-en-banc', avenue: 'rehearing', title: 'Petition for initial hearing en banc',
  from: 'the record, by the day the appellant’s brief is due',
  periods: always(days(40), entry('L6', 'Fed. R. App. P. 40(g)')),
  notes: ['Due with the party’s own principal brief: this is the appellant’s day. For an appellee it is the day of the appellee’s brief.'],
};

export const mandate: DeadlineRule = {
  ...common, id: 'rehearing/mandate', avenue: 'rehearing', title: 'Mandate of the court of appeals', theirs: true,
  from: 'the end of the time for rehearing, or the order denying it',
  periods: always(days(7), entry('L7', 'Fed. R. App. P. 41(b)')),
  notes: [
    'This is when the court issues it, not a time of the parties. A motion to stay it for certiorari must be made before; a stay lasts at most 90 days unless extended (Fed. R. App. P. 41(d)).',
    'Neither the time for certiorari nor the year of § 2255(f)(1) runs from the mandate.',
  ],
};

export const amicusBrief: DeadlineRule = {
  ...common, id: 'brief/amicus', title: 'Brief of an amicus curiae for the appellant',
  from: 'filing of the brief it supports, taken as the day of its service',
  periods: always(days(7), entry('L11', 'Fed. R. App. P. 29(a)(6)')),
  extension: 'The court of appeals may allow a later filing (Fed. R. App. P. 29(a)(6)).',
  notes: ['An amicus for the appellee counts from the appellee’s brief; one for neither party from the appellant’s. At most half the words of a principal brief.'],
};

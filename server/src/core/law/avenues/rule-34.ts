/** Arrest of judgment, Fed. R. Crim. P. 34. */
import { date } from '../../dates/civil-date';
import { argument, conclusion, introduction, legalStandard, memorandum, reply, usualProceduralHistory } from './common-sections';
import { element, fromMemory, fromText } from './entries';
import type { Avenue } from './model';
import { FRAP, FRCRP } from './sources';

export const rule34: Avenue = {
  id: 'rule-34',
  name: 'Arrest of judgment (Rule 34)',
  spellings: [
    'Rule 34', 'Fed. R. Crim. P. 34', 'Rule 34(a)', 'Criminal Rule 34', 'Rule 34 motion', 'motion in arrest of judgment', 'motion to arrest judgment', 'arrest of judgment', 'arrest judgment', 'arresting judgment', 'motion arresting judgment',
  ],
  authority: 'Fed. R. Crim. P. 34',
  summary:
    'Asks the trial court to arrest judgment because it has no jurisdiction of the charged offense; since 2014 that is the only ground. Due within 14 days of the verdict, the finding of guilty, or the plea.',
  movant: fromMemory('The defendant, or the court on its own.', 'Fed. R. Crim. P. 34(a)'),
  court: fromMemory('The trial court.', 'Fed. R. Crim. P. 34(a)'),
  timing: fromText(
    FRCRP,
    'Fourteen days after the court accepts a verdict or finding of guilty, or after a plea of guilty or no contest. The court may extend the time for good cause, or for excusable neglect once it has passed.',
    'Fed. R. Crim. P. 34(b), 45(b)(1)',
  ),
  deadlines: ['rule-34/motion'],
  relatedDeadlines: ['motion/hearing-notice', 'direct-appeal/notice'],
  elements: [
    element('no-jurisdiction', 'No jurisdiction of the charged offense',
      fromText(FRCRP, 'Show that the court has no jurisdiction of the offense charged. That is the only ground.', 'Fed. R. Crim. P. 34(a)'),
      ['jurisdiction', 'no jurisdiction', 'lacks jurisdiction', 'lacked jurisdiction', 'without jurisdiction', 'subject-matter jurisdiction', 'jurisdiction of the charged offense', '18 u.s.c. § 3231']),
    element('timeliness', 'Timeliness',
      fromText(FRCRP, 'Give the date of the verdict, finding or plea and the last day.', 'Fed. R. Crim. P. 34(b)'),
      ['timely', 'within 14 days', '14 days', 'fourteen days', 'rule 34(b)', 'verdict', 'pleaded guilty', 'pled guilty', 'plea of guilty']),
  ],
  burden: [fromMemory('The defendant.')],
  review: [fromMemory('De novo.')],
  sections: { motion: [introduction, usualProceduralHistory, legalStandard, argument, conclusion], memorandum, reply },
  exhibits: [
    { id: 'indictment', title: 'Indictment or information', matches: ['indictment', 'information', 'charging document'], why: 'Jurisdiction is judged from the offense charged.', when: 'always', weight: 'expected', calledFor: 'always', verified: 'memory' },
    { id: 'verdict', title: 'Verdict form or plea record', matches: ['verdict', 'plea'], why: 'It starts the time.', when: 'always', weight: 'helpful', verified: 'memory' },
  ],
  pitfalls: [
    fromText(FRCRP, 'Arguing that the indictment fails to state an offense. Since the 2014 amendment that is no longer a ground under Rule 34.', 'Fed. R. Crim. P. 34(a)'),
    fromText(FRCRP, 'Counting 7 days. The period has been 14 days since December 1, 2009.', 'Fed. R. Crim. P. 34(b)'),
    fromText(FRAP, 'Overlooking the appeal. A timely motion moves the start of the time to appeal to entry of the order that decides it.', 'Fed. R. App. P. 4(b)(3)'),
    fromMemory('Calling a defective indictment a jurisdictional defect.', 'United States v. Cotton, 535 U.S. 625 (2002)'),
  ],
  authorities: [
    { cite: 'United States v. Cotton, 535 U.S. 625 (2002)', point: 'A defect in the indictment does not take away jurisdiction.', status: 'current', verified: 'memory', citationMatched: true },
  ],
  row: 'B4',
  source: FRCRP,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'The ground and the time limit were read in the rule.',
};

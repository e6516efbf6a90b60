/** Judgment of acquittal after the verdict, Fed. R. Crim. P. 29(c). */
import { date } from '../../dates/civil-date';
import { argument, conclusion, introduction, legalStandard, memorandum, reply, usualProceduralHistory } from './common-sections';
import { element, fromMemory, fromText, needed } from './entries';
import type { Avenue } from './model';
import { FRAP, FRCRP } from './sources';

export const rule29: Avenue = {
  id: 'rule-29',
  name: 'Judgment of acquittal (Rule 29)',
  spellings: [
    'Rule 29', 'Rule 29(c)', 'Fed. R. Crim. P. 29', 'Fed. R. Crim. P. 29(c)', 'Criminal Rule 29', 'Rule 29 motion', 'motion for judgment of acquittal', 'judgment of acquittal',
    'motion for acquittal', 'acquittal', 'renewed motion for judgment of acquittal', 'post-verdict motion for judgment of acquittal', 'post-trial motion for judgment of acquittal', 'JOA', 'MJOA', 'judgment notwithstanding the verdict',
    'post-verdict acquittal', 'sufficiency motion', 'motion for judgment of acquittal notwithstanding the verdict', 'directed verdict', 'motion for directed verdict',
  ],
  authority: 'Fed. R. Crim. P. 29',
  summary:
    'Asks the trial court to acquit because no rational juror could have found an element beyond a reasonable doubt. After a verdict it is due within 14 days of the verdict or of the jury’s discharge, whichever is later. It may be made whether or not the defendant moved during trial.',
  movant: fromMemory('The defendant; before submission to the jury the court may also act on its own.', 'Fed. R. Crim. P. 29(a), (c)'),
  court: fromMemory('The trial court.', 'Fed. R. Crim. P. 29'),
  timing: fromText(
    FRCRP,
    'Fourteen days after a guilty verdict or after the court discharges the jury, whichever is later. The court may extend the time for good cause, or for excusable neglect once it has passed.',
    'Fed. R. Crim. P. 29(c)(1), 45(b)(1)',
  ),
  deadlines: ['rule-29/motion'],
  relatedDeadlines: ['motion/hearing-notice', 'direct-appeal/notice'],
  elements: [
    element('count-and-element', 'Count and element without proof',
      fromMemory('Name the count and the element that the evidence does not prove.', 'Fed. R. Crim. P. 29(a), (c)'),
      ['element', 'elements', 'count one', 'count 1', 'count two', 'count 2', 'counts', 'insufficient', 'insufficiency', 'sufficiency']),
    element('sufficiency-standard', 'Standard for sufficiency',
      fromMemory('Taking the evidence in the light most favorable to the government, no rational juror could find the element beyond a reasonable doubt.', 'Jackson v. Virginia, 443 U.S. 307 (1979)'),
      ['light most favorable', 'rational trier of fact', 'rational juror', 'rational jury', 'reasonable juror', 'reasonable jury', 'jackson v. virginia', 'beyond a reasonable doubt']),
    element('trial-evidence', 'Evidence at trial',
      fromMemory('Cite the trial record for what was proved and what was not.'),
      ['tr.', 'trial tr', 'transcript', 'testified', 'testimony', 'gov’t ex', "gov't ex", 'government exhibit', 'trial exhibit']),
    element('timeliness', 'Timeliness',
      fromText(FRCRP, 'Give the date of the verdict or discharge and the last day.', 'Fed. R. Crim. P. 29(c)(1)'),
      ['timely', 'within 14 days', '14 days', 'fourteen days', 'rule 29(c)', '29(c)(1)', 'returned its verdict', 'jury returned', 'verdict on', 'discharged']),
  ],
  burden: [fromMemory('The government had to prove each element; the defendant shows that no rational juror could find it proved.', 'Jackson v. Virginia, 443 U.S. 307 (1979)')],
  review: [fromMemory('De novo, under the same standard. Sufficiency is measured by the elements charged, not by a heavier instruction given by mistake.', 'Musacchio v. United States, 577 U.S. 237 (2016)')],
  sections: {
    motion: [
      introduction, usualProceduralHistory,
      needed('trial-evidence', 'Evidence at trial', ['evidence at trial', 'trial evidence', 'evidence presented', 'statement of facts', 'factual background', 'facts', 'background', 'government’s case', "government's case"]),
      legalStandard, argument, conclusion,
    ],
    memorandum,
    reply,
  },
  exhibits: [
    { id: 'trial-transcript', title: 'Trial transcript excerpts', matches: ['trial transcript', 'transcript', 'tr.'], why: 'The court decides on what the jury heard.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'verdict', title: 'Verdict form', matches: ['verdict'], why: 'It shows the findings and starts the time.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'indictment', title: 'Indictment', matches: ['indictment', 'charging document'], why: 'Sufficiency is measured by the elements charged.', when: 'always', weight: 'helpful', verified: 'memory' },
  ],
  pitfalls: [
    fromText(FRCRP, 'Counting 7 days. The period has been 14 days since December 1, 2009.', 'Fed. R. Crim. P. 29(c)(1)'),
    fromText(FRCRP, 'Thinking that a motion during trial is a condition. None is needed.', 'Fed. R. Crim. P. 29(c)(3)'),
    fromText(FRAP, 'Overlooking the appeal. A timely motion moves the start of the time to appeal to entry of the order that decides it.', 'Fed. R. App. P. 4(b)(3)'),
    fromMemory('Leaving out a new-trial request. On granting acquittal after a verdict the court must also rule conditionally on any motion for a new trial.', 'Fed. R. Crim. P. 29(d)'),
    fromMemory('Arguing the weight of the evidence or the credibility of a witness, which belongs in a Rule 33 motion.'),
  ],
  authorities: [
    { cite: 'Jackson v. Virginia, 443 U.S. 307 (1979)', point: 'Asks whether any rational juror could find the elements beyond a reasonable doubt.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Musacchio v. United States, 577 U.S. 237 (2016)', point: 'Sufficiency is measured by the charged elements.', status: 'current', verified: 'memory', citationMatched: true },
  ],
  row: 'B1',
  source: FRCRP,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'The time limit was read in the rule; the standard and the practice around it are from memory.',
};

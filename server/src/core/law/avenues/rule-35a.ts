/** Correction of clear error in a sentence within 14 days, Fed. R. Crim. P. 35(a). */
import { date } from '../../dates/civil-date';
import { argument, conclusion, introduction, memorandum, reply } from './common-sections';
import { element, fromMemory, fromText, needed, secondHand } from './entries';
import type { Avenue } from './model';
import { FRAP, FRCRP, MCGAUGHY, ON_ABREU_CABRERA, ON_RAKHMATOV } from './sources';

export const rule35a: Avenue = {
  id: 'rule-35a',
  name: 'Correction of clear error in the sentence (Rule 35(a))',
  spellings: [
    'Rule 35(a)', '35(a)', '35a', 'Fed. R. Crim. P. 35(a)', 'Criminal Rule 35(a)', 'Rule 35(a) motion', 'motion to correct sentence', 'correction of sentence', 'correct sentence', 'correct clear error', 'clear error in sentence',
    'motion to correct clear error in sentence', 'motion to correct sentence under Rule 35(a)', 'motion to correct arithmetical, technical, or other clear error', 'correcting a sentence', 'correcting clear error', 'motion to correct arithmetical error',
  ],
  authority: 'Fed. R. Crim. P. 35(a), (c)',
  summary:
    'Fixes an arithmetical, technical or other clear error in a sentence. The court must act, not merely receive the motion, within 14 days of announcing the sentence. It does not extend the time to appeal and is no second argument about fairness.',
  movant: fromMemory('Either party, or the court on its own.', 'Fed. R. Crim. P. 35(a)'),
  court: fromMemory('The sentencing court.', 'Fed. R. Crim. P. 35(a)'),
  timing: fromText(
    FRCRP,
    'The court must act within 14 days after sentencing, which means the oral announcement of the sentence. The time cannot be extended.',
    'Fed. R. Crim. P. 35(a), (c), 45(b)(2)',
  ),
  deadlines: ['rule-35a/correction'],
  relatedDeadlines: ['direct-appeal/notice'],
  elements: [
    element('clear-error', 'Arithmetical, technical or other clear error',
      fromText(FRCRP, 'The error is arithmetical, technical or otherwise clear.', 'Fed. R. Crim. P. 35(a)'),
      ['clear error', 'arithmetical', 'technical error', 'obvious error', 'miscalculated', 'miscalculation', 'acknowledged error', 'remand']),
    element('not-reweighing', 'Not a change of mind',
      fromMemory('Show that correction follows from the error and does not reweigh the § 3553(a) factors.'),
      ['clear error', 'does not ask', 'not ask the court to reconsider', 'does not seek reconsideration', 'arithmetical', 'not a request to', 'technical']),
    element('announcement-date', 'Date of announcement and last day to act',
      fromText(FRCRP, 'Give the date on which the sentence was announced and the fourteenth day, and ask for a ruling by then.', 'Fed. R. Crim. P. 35(a), (c)'),
      ['14 days', 'fourteen days', 'within 14', 'oral announcement', 'announced', 'pronounced', 'imposed sentence', 'sentenced on', 'last day', 'expedited']),
    element('correction', 'Correction asked for',
      fromMemory('State the corrected figure or term.'),
      ['corrected sentence', 'correct the sentence', 'amended judgment', 'should be', 'should read', 'corrected to', 'correct range']),
  ],
  burden: [fromMemory('The movant.')],
  review: [fromMemory('Whether the error is clear: de novo or abuse of discretion, by circuit.')],
  sections: {
    motion: [
      introduction,
      needed('error', 'The error and where it appears', ['error', 'the error', 'background', 'procedural history', 'procedural background', 'sentence imposed', 'facts']),
      argument,
      conclusion,
    ],
    memorandum,
    reply,
  },
  exhibits: [
    { id: 'sentencing-transcript', title: 'Sentencing transcript excerpt', matches: ['sentencing transcript', 'transcript', 'sentencing hearing', 'rough'], why: 'The error is in the words of the sentence; a rough draft will do within 14 days.', when: 'always', weight: 'expected', calledFor: 'always', shownBy: ['sentencing tr', 'sent. tr', 'sent tr', 'sent’g tr', 'sentencing hr', 'sent. hr', 'tr. at', 'hr’g tr'], verified: 'memory' },
    { id: 'judgment', title: 'Judgment', matches: ['judgment'], why: 'It shows what must be amended.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'guideline-worksheet', title: 'Guidelines worksheet', matches: ['worksheet', 'computation', 'calculation'], why: 'It shows the arithmetic.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'statement-of-reasons', title: 'Statement of reasons, under seal', matches: ['statement of reasons'], why: 'It shows what the court meant to impose.', when: 'the error is in the range or its reasons', weight: 'helpful', verified: 'memory' },
  ],
  pitfalls: [
    fromText(FRCRP, 'Filing on the fourteenth day without asking for a ruling that day. The court itself must act within the period.', 'Fed. R. Crim. P. 35(a)'),
    fromText(FRCRP, 'Counting from entry of judgment. The period runs from the oral announcement.', 'Fed. R. Crim. P. 35(c)'),
    fromText(FRCRP, 'Counting 7 days. The period has been 14 days since December 1, 2009.', 'Fed. R. Crim. P. 35(a)'),
    fromText(FRAP, 'Waiting to appeal. The motion does not extend the time for the notice of appeal.', 'Fed. R. App. P. 4(b)(5)'),
    secondHand(ON_RAKHMATOV, 'Rearguing the fairness of the sentence. That is outside the rule, and an appeal waiver may then bar the appeal from the denial.', 'United States v. Rakhmatov (2d Cir. Nov. 17, 2022)'),
    fromMemory('Using it for a slip of the pen, which belongs under Rule 36.'),
  ],
  authorities: [
    { cite: 'United States v. McGaughy, 670 F.3d 1149 (10th Cir. 2012)', point: 'The 14 days are jurisdictional.', status: 'current', verified: 'text', source: MCGAUGHY },
    { cite: 'United States v. Abreu-Cabrera, 64 F.3d 67 (2d Cir. 1995)', point: 'The power to correct is narrow and its time jurisdictional.', status: 'current', verified: 'second-hand', source: ON_ABREU_CABRERA },
    { cite: 'United States v. Rakhmatov (2d Cir. Nov. 17, 2022)', point: 'The rule may not be used to reargue a sentence that the defendant waived the right to appeal.', status: 'current', verified: 'second-hand', source: ON_RAKHMATOV },
  ],
  row: '1.4',
  source: FRCRP,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'Whether the 14 days are jurisdictional was checked in the Second and Tenth Circuits only.',
};

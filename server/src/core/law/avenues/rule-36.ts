/** Clerical error in a judgment or in the record, Fed. R. Crim. P. 36. */
import { date } from '../../dates/civil-date';
import { conclusion, introduction, memorandum, reply } from './common-sections';
import { element, fromMemory, fromText, needed, usual } from './entries';
import type { Avenue } from './model';
import { ARRINGTON, FRCRP, MARMOLEJOS_AND_BROWN } from './sources';

export const rule36: Avenue = {
  id: 'rule-36',
  name: 'Clerical error (Rule 36)',
  spellings: [
    'Rule 36', 'Fed. R. Crim. P. 36', 'Criminal Rule 36', 'Rule 36 motion', 'clerical error', 'clerical mistake', 'motion to correct clerical error', 'correction of clerical error', 'correct clerical error', 'correct clerical error in judgment',
    'motion to correct the judgment', 'correct judgment', 'motion to correct judgment', 'motion to correct clerical mistake', 'motion to correct the record', 'motion to correct clerical error in the presentence report', 'motion to amend judgment to correct clerical error',
  ],
  authority: 'Fed. R. Crim. P. 36',
  summary:
    'Corrects a clerical error in a judgment, order or other part of the record, at any time: a mismatch between what the judge said and what was written, a wrong statute number, a slip in a figure. It does not reach mistakes of judgment and does not change the sentence.',
  movant: fromMemory('Any party, or the court.', 'Fed. R. Crim. P. 36'),
  court: fromMemory('The court whose record holds the error, after any notice it considers appropriate.', 'Fed. R. Crim. P. 36'),
  timing: fromText(FRCRP, 'At any time.', 'Fed. R. Crim. P. 36'),
  deadlines: [],
  relatedDeadlines: ['direct-appeal/notice'],
  elements: [
    element('as-spoken', 'Words as spoken or intended',
      fromMemory('Quote what the court said, or the source that the record should match.'),
      ['oral pronouncement', 'orally pronounced', 'the court stated', 'the court said', 'pronounced', 'transcript', 'tr.', 'intended', 'announced']),
    element('as-written', 'Words as entered',
      fromMemory('Quote the judgment, order or report as it stands.'),
      ['judgment states', 'judgment reads', 'written judgment', 'states instead', 'reads', 'reflects', 'lists', 'erroneously', 'presentence report states', 'docket entry']),
    element('clerical', 'Clerical, not judicial',
      fromMemory('Show that the error is one of recording, not of judgment.', 'Fed. R. Crim. P. 36'),
      ['clerical', 'scrivener', 'typographical', 'transcription', 'rule 36', 'oversight', 'omission']),
    element('correction', 'Correction asked for',
      fromMemory('State the exact words or figures to be entered.'),
      ['should read', 'should state', 'corrected', 'correct the judgment', 'amend', 'amended judgment', 'correction', 'replace']),
  ],
  burden: [fromMemory('The movant.')],
  review: [fromMemory('De novo or clear error, by circuit.')],
  sections: {
    motion: [
      introduction,
      needed('discrepancy', 'Words as spoken and as entered', ['discrepancy', 'error', 'clerical error', 'the error', 'background', 'facts', 'procedural history', 'oral pronouncement', 'as pronounced']),
      usual('argument', 'Argument', ['argument', 'discussion', 'legal standard']),
      conclusion,
    ],
    memorandum,
    reply,
  },
  exhibits: [
    { id: 'transcript-page', title: 'Transcript page', matches: ['transcript', 'tr.'], why: 'It shows what was said.', when: 'the judgment differs from the oral sentence', weight: 'expected', calledFor: { says: ['orally', 'oral pronouncement', 'oral sentence', 'announced', 'pronounced'] }, shownBy: ['sentencing tr', 'sent. tr', 'sent tr', 'sent’g tr', 'sentencing hr', 'sent. hr', 'tr. at', 'hr’g tr'], verified: 'memory' },
    { id: 'judgment', title: 'Judgment or record with the error', matches: ['judgment', 'order', 'presentence', 'docket'], why: 'It shows what was written.', when: 'always', weight: 'expected', calledFor: 'always', verified: 'memory' },
    { id: 'proposed-page', title: 'Proposed amended page', matches: ['proposed', 'amended judgment', 'amended page'], why: 'The clerk can enter it as it stands.', when: 'always', weight: 'helpful', verified: 'memory' },
  ],
  pitfalls: [
    fromText(ARRINGTON, 'Using it to change the sentence or to argue a point again. Rule 36 is not a route to a different sentence.', 'United States v. Arrington (D.C. Cir. 2014)'),
    fromText(MARMOLEJOS_AND_BROWN, 'Counting the § 2255 year, or a first motion, from the corrected judgment. In the Second and Eighth Circuits a clerical correction is not a new judgment.', 'Marmolejos v. United States, 789 F.3d 66 (2d Cir. 2015)'),
    fromMemory('Expecting it to settle credit for time in custody: the Bureau of Prisons computes that first, and 28 U.S.C. § 2241 reviews it.', '18 U.S.C. § 3585(b); United States v. Wilson, 503 U.S. 329 (1992)'),
  ],
  authorities: [
    { cite: 'Marmolejos v. United States, 789 F.3d 66 (2d Cir. 2015)', point: 'A clerical correction does not make a new judgment that would allow another first § 2255 motion.', status: 'current', verified: 'text', source: MARMOLEJOS_AND_BROWN },
    { cite: 'United States v. Arrington (D.C. Cir. 2014)', point: 'Rule 36 does not serve to change the sentence.', status: 'current', verified: 'text', source: ARRINGTON },
  ],
  row: '1.18',
  source: FRCRP,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'The rule was read; burden, review and practice are from memory.',
};

/** Reduction for crack offenses before August 3, 2010, First Step Act § 404. */
import { date } from '../../dates/civil-date';
import { conclusion, introduction, memorandum, reply, usualProceduralHistory } from './common-sections';
import { element, fromMemory, fromText, needed, secondHand, usual } from './entries';
import type { Avenue } from './model';
import { CONCEPCION, GUYTON, MARTIN, ON_TERRY_BRIEF, TERRY } from './sources';

export const firstStepAct404: Avenue = {
  id: 'first-step-act-404',
  name: 'Reduction for a crack offense before 2010 (First Step Act § 404)',
  spellings: [
    'First Step Act § 404', 'First Step Act section 404', 'section 404 of the First Step Act', 'section 404(b) of the First Step Act', 'First Step Act § 404(b)', 'FSA § 404', 'FSA 404', 'FSA 404(b)', 'section 404 motion', 'section 404(b)', 'section 404', '404(b)', '§ 404', 'Pub. L. 115-391 § 404',
    'crack retroactivity', 'Fair Sentencing Act retroactivity', 'retroactive Fair Sentencing Act', 'Fair Sentencing Act reduction', 'crack cocaine reduction', 'crack reduction', 'covered offense', 'covered offense reduction', 'covered offense motion',
    'motion for reduced sentence under section 404 of the First Step Act', 'motion for imposition of a reduced sentence under section 404', 'motion to reduce sentence under section 404 of the First Step Act', 'imposition of a reduced sentence under the First Step Act § 404',
  ],
  authority: 'First Step Act of 2018, Pub. L. 115-391, § 404',
  summary:
    'For crack offenses committed before August 3, 2010 whose statutory penalty the Fair Sentencing Act changed. Offenses under § 841(b)(1)(C) are not covered, and no second motion follows a denial on full review of the merits. The court may weigh later changes of law and fact.',
  movant: fromMemory('The defendant, the Director of the Bureau of Prisons, the government, or the court.', 'First Step Act § 404(b)'),
  court: fromMemory('The sentencing court.', 'First Step Act § 404(b)'),
  timing: fromMemory('No deadline was found in the Act. The prison term must still be running.', 'First Step Act § 404'),
  deadlines: [],
  relatedDeadlines: ['direct-appeal/notice', 'motion/reconsideration'],
  elements: [
    element('covered-offense', 'Covered offense',
      secondHand(ON_TERRY_BRIEF, 'The offense was committed before August 3, 2010, and §§ 2 or 3 of the Fair Sentencing Act changed its statutory penalty.', 'First Step Act § 404(a)'),
      ['covered offense', 'august 3, 2010', 'fair sentencing act', 'statutory penalties', 'statutory penalty', '§ 404(a)', 'section 404(a)']),
    element('not-841b1c', 'Not § 841(b)(1)(C)',
      fromText(TERRY, 'An offense that carried no mandatory minimum, under 21 U.S.C. § 841(b)(1)(C), is not covered.', 'Terry v. United States, 593 U.S. 486 (2021)'),
      ['841(b)(1)(a)', '841(b)(1)(b)', '50 grams', '5 grams', '280 grams', '28 grams', 'mandatory minimum', 'terry v. united states']),
    element('not-already-reduced', 'Not already reduced',
      fromMemory('The sentence was not imposed or reduced under §§ 2 and 3 of the Fair Sentencing Act.', 'First Step Act § 404(c)'),
      ['not previously', 'has not been reduced', 'was not sentenced under', 'before the fair sentencing act', '§ 404(c)', 'section 404(c)', '404(c)', 'previously imposed']),
    element('no-earlier-denial', 'No earlier denial on the merits',
      fromMemory('No earlier § 404 motion was denied after a complete review on the merits.', 'First Step Act § 404(c)'),
      ['first motion', 'no prior motion', 'has not previously moved', 'not previously moved', 'complete review', '404(c)', 'earlier motion', 'no earlier', 'previous motion']),
    element('ranges', 'Old and new statutory ranges',
      fromMemory('Set the statutory range then beside the range the 2010 Act gives.'),
      ['statutory range', 'statutory minimum', 'mandatory minimum', 'years to life', 'new range', 'now carries', 'would now']),
    element('discretion', 'Why the court should reduce',
      fromText(CONCEPCION, 'The court may consider later changes of law and fact, including conduct since sentencing.', 'Concepcion v. United States, 597 U.S. 481 (2022)'),
      ['concepcion', 'discretion', '3553(a)', 'rehabilitation', 'post-sentencing', 'intervening', 'changes of law', 'changes in law']),
  ],
  burden: [fromMemory('The movant shows coverage.')],
  review: [
    fromMemory('Eligibility de novo; the ruling for abuse of discretion.'),
    fromText(GUYTON, 'The appeal is criminal: notice within 14 days of entry of the order.', 'Fed. R. App. P. 4(b)(1)(A)'),
  ],
  sections: {
    motion: [
      introduction, usualProceduralHistory,
      needed('covered-offense', 'Covered offense', ['covered offense', 'eligibility', 'eligible', 'argument', 'discussion']),
      usual('limits', 'Section 404(c)', ['404(c)', 'limits', 'no prior motion', 'limitations']),
      needed('discretion', 'Why the sentence should be reduced', ['discretion', '3553(a)', 'reduction is warranted', 'sentencing factors', 'the court should', 'reduced sentence']),
      conclusion,
    ],
    memorandum,
    reply,
  },
  exhibits: [
    { id: 'indictment', title: 'Indictment', matches: ['indictment', 'information', 'charging document'], why: 'Coverage turns on the statute of conviction.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'quantity', title: 'Verdict or plea that fixed the quantity', matches: ['verdict', 'plea agreement', 'plea', 'quantity'], why: 'It shows which penalty applied.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'judgment', title: 'Judgment', matches: ['judgment'], why: 'It shows the sentence and its date.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'progress-report', title: 'Bureau of Prisons record', matches: ['progress report', 'disciplinary', 'program', 'education'], why: 'Conduct since sentencing counts in the discretion.', when: 'always', weight: 'helpful', verified: 'memory' },
  ],
  pitfalls: [
    fromMemory('Filing without checking § 404(c). Most eligible motions were decided long ago, and a denial on the merits ends the matter.', 'First Step Act § 404(c)'),
    fromText(TERRY, 'Claiming coverage for a § 841(b)(1)(C) conviction.', 'Terry v. United States, 593 U.S. 486 (2021)'),
    fromText(MARTIN, 'Asking to reduce a term already served in full.', 'United States v. Martin, 974 F.3d 124 (2d Cir. 2020)'),
    fromMemory('Citing Concepcion outside § 404, as if it made later law a reason for compassionate release.', 'Concepcion v. United States, 597 U.S. 481 (2022)'),
    fromMemory('Confusing § 404 with §§ 401 and 403 of the same Act, which changed drug and § 924(c) minimums and are not retroactive.'),
  ],
  authorities: [
    { cite: 'Terry v. United States, 593 U.S. 486 (2021)', point: 'A § 841(b)(1)(C) crack offense is not a covered offense.', status: 'current', verified: 'text', source: TERRY },
    { cite: 'Concepcion v. United States, 597 U.S. 481 (2022)', point: 'In a § 404 ruling the court may consider later law and facts.', status: 'narrowed', verified: 'text', source: CONCEPCION, citationMatched: true },
    { cite: 'United States v. Martin, 974 F.3d 124 (2d Cir. 2020)', point: 'A fully served term cannot be reduced.', status: 'current', verified: 'text', source: MARTIN },
  ],
  row: '1.8',
  source: `${TERRY}; ${CONCEPCION}`,
  verified: 'memory',
  asOf: date('2026-07-01'),
  note: 'The text of § 404 was not read, least of all § 404(c); Terry, Concepcion and Martin were.',
};

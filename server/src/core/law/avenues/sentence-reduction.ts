/** Reduction under a retroactive Guidelines amendment, 18 U.S.C. § 3582(c)(2) and USSG § 1B1.10. */
import { date } from '../../dates/civil-date';
import { argument, conclusion, introduction, memorandum, reply, usualProceduralHistory } from './common-sections';
import { element, fromMemory, fromText, needed, secondHand, usual } from './entries';
import type { Avenue } from './model';
import {
  AMENDMENT_782, AMENDMENT_825, GUIDELINE_1B1_10, GUIDELINE_1B1_10_2016, GUYTON, NOT_RETROACTIVE_2024, NOT_RETROACTIVE_2025, US_CODE,
} from './sources';

export const sentenceReduction: Avenue = {
  id: 'sentence-reduction',
  name: 'Reduction under a retroactive Guidelines amendment (18 U.S.C. § 3582(c)(2))',
  spellings: [
    '18 U.S.C. § 3582(c)(2)', '§ 3582(c)(2)', '3582(c)(2)', '3582c2', '3582(c)(2) motion', 'sentence reduction', 'motion for sentence reduction', 'motion for sentence reduction under 18 U.S.C. § 3582(c)(2)', 'motion to reduce sentence under 18 U.S.C. § 3582(c)(2)',
    'motion for reduction of sentence under 18 U.S.C. § 3582(c)(2)', 'retroactive amendment', 'retroactive guideline amendment', 'retroactive guidelines amendment', 'guideline amendment', 'guidelines amendment', 'USSG § 1B1.10', '1B1.10',
    'Amendment 782', 'Amendment 821', 'Amendment 821 Part A', 'Amendment 821 Part B', 'Amendment 750', 'Amendment 706', 'drugs minus two', 'minus two', 'zero-point offender', 'zero point offender', 'zero-point offender motion', 'status points', 'status points motion', 'AO 247',
    'retroactive sentence reduction', 'reduction based on retroactive amendment', 'guideline reduction',
  ],
  authority: '18 U.S.C. § 3582(c)(2); USSG § 1B1.10',
  summary:
    'Only an amendment listed in USSG § 1B1.10(d) counts. First ask whether it lowers the applicable Guidelines range; then weigh the § 3553(a) factors. It is not a full resentencing. No exhaustion and no deadline, but the prison term must still be running.',
  movant: fromText(US_CODE, 'The defendant, the Director of the Bureau of Prisons, or the court on its own.', '18 U.S.C. § 3582(c)(2)'),
  court: fromMemory('The sentencing court, in the criminal case.', '18 U.S.C. § 3582(c)(2)'),
  timing: fromText(US_CODE, 'No deadline and no exhaustion. An order under Amendment 821 cannot take effect before February 1, 2024, one under Amendment 782 not before November 1, 2015.', '18 U.S.C. § 3582(c)(2); USSG § 1B1.10(e)'),
  deadlines: [],
  relatedDeadlines: ['direct-appeal/notice', 'motion/reconsideration'],
  elements: [
    element('listed-amendment', 'Listed amendment',
      fromText(GUIDELINE_1B1_10, 'The amendment is listed in § 1B1.10(d).', 'USSG § 1B1.10(a), (d)'),
      ['amendment 821', 'amendment 782', 'amendment 750', 'amendment 706', '1b1.10(d)', '§ 1b1.10', 'listed in', 'retroactive amendment']),
    element('range-lowered', 'Lower applicable range',
      fromText(GUIDELINE_1B1_10_2016, 'The amendment lowers the applicable range; a mandatory minimum or the career-offender range usually stands in the way.', 'USSG § 1B1.10(a)(2) & comment. (n.1(A))'),
      ['lowers', 'lowered', 'amended range', 'amended guideline range', 'amended guidelines range', 'new range', 'applicable guideline range', 'applicable range', 'recalculated range', 'reduced range']),
    element('range-computed', 'Both ranges computed',
      fromText(GUIDELINE_1B1_10, 'Recompute the range by substituting only the listed amendment and leaving every other decision as it was.', 'USSG § 1B1.10(b)(1)'),
      ['offense level', 'criminal history category', 'range of', 'total offense level']),
    element('floor', 'Limits on the reduction',
      fromText(GUIDELINE_1B1_10_2016, 'Not below the amended minimum unless the sentence reflected substantial assistance, and never below the time already served.', 'USSG § 1B1.10(b)(2)'),
      ['1b1.10(b)(2)', 'low end', 'bottom of the', 'minimum of the amended', 'substantial assistance', 'comparably less', 'time served', 'below-range']),
    element('zero-point-criteria', 'Zero-point criteria',
      secondHand('Law-firm copies of USSG § 4C1.1', 'Meet every condition of § 4C1.1: no criminal history points, no violence or threat, no firearm, no aggravating role, and the others listed.', 'USSG § 4C1.1(a)'),
      ['4c1.1', 'zero-point', 'zero point', 'no criminal history points', 'zero criminal history points'],
      { when: 'the motion rests on Part B of Amendment 821', owed: { headings: ['part b', 'zero-point', 'zero point'] } }),
    element('section-3553a', '§ 3553(a) factors and conduct since',
      fromMemory('Apply the § 3553(a) factors, public safety and conduct after sentencing.', '18 U.S.C. § 3582(c)(2); Dillon v. United States, 560 U.S. 817 (2010)'),
      ['3553(a)', 'sentencing factors', 'public safety', 'post-sentencing', 'post-sentence', 'rehabilitation', 'disciplinary', 'programming']),
    element('waiver', 'Waiver of sentence-modification motions',
      fromMemory('A waiver reaches this motion only if its words name it.'),
      ['waiver', 'waived', 'waive', 'plea agreement does not', 'outside the waiver'],
      { when: 'the plea agreement waives motions to modify the sentence', owed: { waives: 'sentence-modification' } }),
  ],
  burden: [fromMemory('The defendant shows eligibility.')],
  review: [
    fromMemory('Eligibility de novo; refusal for abuse of discretion. A short explanation can be enough.', 'Chavez-Meza v. United States, 585 U.S. 109 (2018)'),
    fromText(GUYTON, 'The appeal is criminal: notice within 14 days of entry of the order, without a certificate of appealability.', 'Fed. R. App. P. 4(b)(1)(A)'),
  ],
  sections: {
    motion: [
      introduction, usualProceduralHistory,
      needed('original-range', 'Original range and sentence', ['original range', 'original sentence', 'original guideline', 'sentence imposed', 'background', 'facts', 'procedural history', 'procedural background']),
      needed('amendment', 'Amendment and eligibility', ['amendment', 'eligibility', 'eligible', 'retroactive', 'argument', 'discussion', 'amended range']),
      usual('bars', 'Mandatory minimum, career offender and other bars', ['mandatory minimum', 'career offender', 'no bar', 'limits', 'variance']),
      needed('section-3553a', 'Section 3553(a) factors', ['3553(a)', 'sentencing factors', 'factors', 'discretion', 'reduction is warranted']),
      conclusion,
    ],
    memorandum: memorandum.map((section) => (section.id === argument.id ? { ...section, headings: [...section.headings, 'eligibility', 'amendment'] } : section)),
    reply,
  },
  exhibits: [
    { id: 'worksheets', title: 'Original and amended Guidelines worksheets', matches: ['worksheet', 'range', 'computation', 'calculation'], why: 'Eligibility is the difference between the two ranges.', when: 'always', weight: 'expected', calledFor: 'always', verified: 'memory' },
    { id: 'judgment', title: 'Judgment', matches: ['judgment'], why: 'It shows the sentence to be reduced.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'presentence-pages', title: 'Presentence report pages, under seal', matches: ['presentence', 'psr', 'psi'], why: 'They show the points and levels as found.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'statement-of-reasons', title: 'Statement of reasons, under seal', matches: ['statement of reasons'], why: 'It shows the range that was applied.', when: 'always', weight: 'helpful', verified: 'memory' },
    { id: 'progress-report', title: 'Bureau of Prisons progress report', matches: ['progress report', 'disciplinary', 'program', 'education', 'individualized reentry'], why: 'It shows conduct since sentencing.', when: 'always', weight: 'helpful', verified: 'memory' },
    { id: 'proposed-order', title: 'Proposed order (Form AO 247)', matches: ['proposed order', 'ao 247'], why: 'It is the form courts use.', when: 'always', weight: 'helpful', verified: 'memory' },
  ],
  pitfalls: [
    secondHand(`${NOT_RETROACTIVE_2024}; ${NOT_RETROACTIVE_2025}`, 'Relying on the 2024 or 2025 amendments. Neither was made retroactive: the 2024 question was left without a vote and the 2025 vote failed.', 'USSG § 1B1.10(d)'),
    fromText(GUIDELINE_1B1_10_2016, 'Citing § 1B1.10(c) for the list of amendments. It has been subsection (d) since 2014.', 'USSG § 1B1.10(d)'),
    fromText(AMENDMENT_825, 'Citing § 4A1.1(d) and its two status points. Amendment 821 moved the rule to § 4A1.1(e) and left one point, for those with seven or more.', 'USSG § 4A1.1(e)'),
    fromText(AMENDMENT_782, 'Computing with the drug table in force before November 1, 2014. Amendment 782 lowered it, retroactively through Amendment 788.', 'USSG § 1B1.10(d), (e)(1)'),
    fromMemory('Asking for a reduction because a statute changed, or claiming zero-point status with a firearm, violence or an aggravating role. A drug-table amendment does not lower a career-offender range.'),
    fromMemory('Assuming that a plea to an agreed sentence shuts the door. It is open if the range was part of the framework for the agreement.', 'Hughes v. United States, 584 U.S. 675 (2018)'),
    fromText(US_CODE, 'Treating the reduced sentence as a new judgment for § 2255. It stays a final judgment and does not restart the year.', '18 U.S.C. § 3582(b)'),
  ],
  authorities: [
    { cite: 'Dillon v. United States, 560 U.S. 817 (2010)', point: 'The motion has two steps and is a limited adjustment; § 1B1.10 binds.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Hughes v. United States, 584 U.S. 675 (2018)', point: 'An agreed sentence is based on the range if the range was part of its framework.', status: 'current', verified: 'memory' },
    { cite: 'Koons v. United States, 584 U.S. 700 (2018)', point: 'A sentence that rests on a mandatory minimum and assistance is not based on the range.', status: 'current', verified: 'memory' },
    { cite: 'Chavez-Meza v. United States, 585 U.S. 109 (2018)', point: 'A brief explanation can suffice.', status: 'current', verified: 'memory' },
  ],
  row: '1.7',
  source: `${US_CODE}; ${GUIDELINE_1B1_10}`,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'The list of amendments was read in the 2016 Manual and in Amendment 825. Whether any 2026 amendment was made retroactive was not found.',
};

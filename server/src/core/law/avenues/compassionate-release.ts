/** Compassionate release, 18 U.S.C. § 3582(c)(1)(A) and USSG § 1B1.13. */
import { date } from '../../dates/civil-date';
import { compassionateReleaseExhibits, compassionateReleaseSections } from './compassionate-release-papers';
import { AMENDMENT_814, reasonElements } from './compassionate-release-reasons';
import { element, fromMemory, fromText, secondHand } from './entries';
import type { Avenue } from './model';
import {
  AFTER_RUTHERFORD, ALAM, CFR_571, GUIDELINE_1B1_13, GUYTON, ON_FERNANDEZ, ON_KELLER, ON_RUTHERFORD, ON_SANFORD_HARRIS, SALADINO, US_CODE,
} from './sources';

const rutherford = 'Rutherford v. United States, 608 U.S. 454 (2026)';
const fernandez = 'Fernandez v. United States, No. 24-556 (U.S. May 28, 2026)';

export const compassionateRelease: Avenue = {
  id: 'compassionate-release',
  name: 'Compassionate release (18 U.S.C. § 3582(c)(1)(A))',
  spellings: [
    '18 U.S.C. § 3582(c)(1)(A)', '§ 3582(c)(1)(A)', '3582(c)(1)(A)', '3582(c)(1)(A)(i)', '18 U.S.C. § 3582(c)(1)', '3582(c)(1)', '3582c1a', 'compassionate release', 'motion for compassionate release', 'compassionate-release motion',
    'emergency motion for compassionate release', 'renewed motion for compassionate release', 'second motion for compassionate release', 'extraordinary and compelling', 'extraordinary and compelling reasons', 'reduction in sentence', 'RIS', 'RIS motion',
    'motion for reduction in sentence', 'motion for sentence reduction under 18 U.S.C. § 3582(c)(1)(A)', 'motion to reduce sentence under 18 U.S.C. § 3582(c)(1)(A)', 'USSG § 1B1.13', '1B1.13',
    'compassionate release first step act', 'first step act compassionate release', 'medical release', 'warden request',
  ],
  authority: '18 U.S.C. § 3582(c)(1)(A); USSG § 1B1.13',
  summary:
    'Ask the warden first; the motion may follow 30 days after the warden receives the request. The reason must fit § 1B1.13(b). After Rutherford and Fernandez (2026), changes in law that Congress left nonretroactive and doubts about guilt are not reasons. Then show no danger and the § 3553(a) factors.',
  movant: fromMemory('The defendant, or the Director of the Bureau of Prisons.', '18 U.S.C. § 3582(c)(1)(A)'),
  court: fromMemory('The sentencing court, in the criminal case.', '18 U.S.C. § 3582(c)(1)(A)'),
  timing: fromText(
    US_CODE,
    'No last day. The earliest day comes after the Bureau’s appeals are exhausted or 30 days have run from the warden’s receipt of the request, whichever is earlier. Count from receipt, not from mailing.',
    '18 U.S.C. § 3582(c)(1)(A)',
  ),
  deadlines: ['compassionate-release/wait'],
  relatedDeadlines: ['administrative-remedy/regional', 'administrative-remedy/central', 'direct-appeal/notice', 'motion/reconsideration'],
  elements: [
    element('exhaustion', 'Request to the warden',
      fromText(US_CODE, 'Prove the request: the day sent, the day received, and the thirtieth day, or the exhausted appeals.', '18 U.S.C. § 3582(c)(1)(A)'),
      ['exhaust', 'exhausted', 'exhaustion', 'warden', 'administrative remedies', 'administrative remedy', '30 days', 'thirty days', 'lapse of 30']),
    element('reason', 'Extraordinary and compelling reason',
      fromText(GUIDELINE_1B1_13, 'Name the circumstance of § 1B1.13(b) that the facts meet, alone or in combination with others.', 'USSG § 1B1.13(b)'),
      ['extraordinary and compelling', '1b1.13(b)', '§ 1b1.13']),
    element('danger', 'Not a danger',
      fromText(GUIDELINE_1B1_13, 'The defendant is not a danger to the safety of any other person or to the community.', 'USSG § 1B1.13(a)(2); 18 U.S.C. § 3142(g)'),
      ['danger', 'dangerous', 'dangerousness', 'safety of any other person', 'community safety', '3142(g)', 'public safety', 'recidivism', 'no risk', 'low risk', 'pattern score', 'pattern risk']),
    element('section-3553a', '§ 3553(a) factors',
      fromMemory('The factors of 18 U.S.C. § 3553(a), as far as they apply, support the reduction.', '18 U.S.C. § 3582(c)(1)(A)'),
      ['3553(a)', 'sentencing factors', 'seriousness of the offense', 'just punishment', 'time served is sufficient', 'sufficient but not greater', 'sufficient, but not greater']),
    element('policy-statement', 'Policy statement',
      fromText(GUIDELINE_1B1_13, 'The reduction is consistent with the policy statement.', 'USSG § 1B1.13(a)(3)'),
      ['policy statement', '1b1.13'], { from: AMENDMENT_814 }),
    element('release-plan', 'Release plan',
      fromMemory('Say where the defendant will live, what income or support there is, and how treatment will be paid for.'),
      ['release plan', 'reentry plan', 're-entry plan', 'upon release', 'will live', 'will reside', 'residence', 'home confinement', 'housing', 'employment']),
    element('rehabilitation', 'Rehabilitation beside another reason',
      fromMemory('Rehabilitation alone is not enough; it may be combined with another reason.', '28 U.S.C. § 994(t); USSG § 1B1.13(d)'),
      ['rehabilitation', 'rehabilitative', 'programming', 'programs', 'courses', 'disciplinary record', 'no infractions', 'clear conduct'],
      { when: 'rehabilitation is relied on', owed: { claims: ['rehabilitation'] } }),
    ...reasonElements,
    element('request-reasons', 'Request states the reasons',
      fromText(CFR_571, 'The request to the warden states the extraordinary or compelling circumstances.', '28 C.F.R. § 571.61(a)(1)'),
      ['extraordinary', 'compelling', 'because', 'condition', 'diagnosis', 'caregiver', 'illness'],
      { documents: ['letter'] }),
    element('request-plan', 'Request states the release plan',
      fromText(CFR_571, 'The request says where the inmate will live, how he or she will be supported and, if health is the basis, where treated and how it is paid for.', '28 C.F.R. § 571.61(a)(2)'),
      ['reside', 'live', 'release plan', 'residence', 'support', 'employment', 'insurance', 'medicaid', 'medicare', 'treated'],
      { documents: ['letter'] }),
  ],
  burden: [fromMemory('The defendant, by a preponderance of the evidence.')],
  review: [
    fromMemory('Abuse of discretion.'),
    fromText(GUYTON, 'The appeal is criminal: notice within 14 days of entry of the order, without a certificate of appealability.', 'Fed. R. App. P. 4(b)(1)(A); United States v. Guyton (11th Cir. 2023)'),
  ],
  sections: compassionateReleaseSections,
  exhibits: compassionateReleaseExhibits,
  pitfalls: [
    secondHand(ON_RUTHERFORD, 'Relying on stacked § 924(c) sentences or another sentencing change that Congress left nonretroactive. Since Rutherford (2026) the resulting disparity is not an extraordinary and compelling reason, alone or combined with others, and § 1B1.13(b)(6) is invalid so far as it says otherwise.', rutherford),
    secondHand(ON_FERNANDEZ, 'Arguing innocence or trial error. Since Fernandez (2026) the claimed invalidity of a conviction is not a reason here; § 2255 is the route.', fernandez),
    secondHand(AFTER_RUTHERFORD, 'Bringing either theory back as “other reasons” under § 1B1.13(b)(5), or relying on what may be left of (b)(6). No settled answer exists; say why the circumstance is something else.', rutherford),
    fromText(GUIDELINE_1B1_13, 'Citing application note 1 to § 1B1.13 as the test. Amendment 814 moved the test into the text of § 1B1.13(b) on November 1, 2023.', 'USSG § 1B1.13(b)'),
    fromMemory('Saying that no policy statement applies to a motion by a defendant. That was the law of several circuits before Amendment 814; § 1B1.13 now covers such motions.', 'USSG § 1B1.13'),
    fromText(ALAM, 'Filing before the thirtieth day has run. The court cannot excuse it once the government objects.', 'United States v. Alam, 960 F.3d 831 (6th Cir. 2020)'),
    secondHand(ON_KELLER, 'Relying on an old request. Each new motion needs its own.', 'United States v. Keller, 2 F.4th 1278 (9th Cir. 2021)'),
    fromMemory('Giving the court reasons the warden never saw. The Seventh Circuit requires the same grounds.', 'United States v. Williams, 987 F.3d 700 (7th Cir. 2021)'),
    fromText(SALADINO, 'Calling exhaustion jurisdictional. It is a claim-processing rule that the government may waive or forfeit.', 'United States v. Saladino, 7 F.4th 120 (2d Cir. 2021)'),
    fromMemory('Citing Concepcion for eligibility. It concerns discretion in § 404 cases.', 'Concepcion v. United States, 597 U.S. 481 (2022)'),
    fromMemory('Pleading illness without records, or care of a relative without excluding other caregivers. Filing to get round the year of § 2255(f).'),
  ],
  authorities: [
    { cite: rutherford, point: 'A disparity from a sentencing change that Congress left nonretroactive cannot be an extraordinary and compelling reason.', status: 'current', verified: 'second-hand', source: ON_RUTHERFORD },
    { cite: 'Fernandez v. United States, No. 24-556, 608 U.S. ___ (May 28, 2026)', point: 'The claimed invalidity of a conviction is not such a reason.', status: 'current', verified: 'second-hand', source: ON_FERNANDEZ },
    { cite: 'United States v. Alam, 960 F.3d 831 (6th Cir. 2020)', point: 'Exhaustion is mandatory when raised, without exceptions made by judges.', status: 'current', verified: 'text', source: ALAM, citationMatched: true },
    { cite: 'United States v. Saladino, 7 F.4th 120 (2d Cir. 2021)', point: 'Exhaustion is not jurisdictional.', status: 'current', verified: 'text', source: SALADINO },
    { cite: 'United States v. Keller, 2 F.4th 1278 (9th Cir. 2021)', point: 'Exhaustion must come before each motion.', status: 'current', verified: 'second-hand', source: ON_KELLER },
    { cite: 'United States v. Sanford, 986 F.3d 779 (7th Cir. 2021)', point: 'Exhaustion is a mandatory claim-processing rule.', status: 'current', verified: 'second-hand', source: ON_SANFORD_HARRIS },
    { cite: 'United States v. Brooker, 976 F.3d 228 (2d Cir. 2020)', point: 'Held that the old policy statement did not bind defendants’ motions; the statement of November 1, 2023 covers them.', status: 'superseded', verified: 'memory' },
    { cite: 'Concepcion v. United States, 597 U.S. 481 (2022)', point: 'Lets a court weigh later law in a § 404 ruling; it does not make such law a reason for compassionate release.', status: 'narrowed', verified: 'memory', citationMatched: true },
  ],
  row: '1.6',
  source: `${US_CODE}; ${GUIDELINE_1B1_13}`,
  verified: 'second-hand',
  asOf: date('2026-07-01'),
  note: 'The statute, § 1B1.13(a) and the opening of (b)(1) were read; § 1B1.13(b)(2) to (e) are from memory. Rutherford and Fernandez are known through summaries. Whether the Commission has edited (b)(6) since was not found.',
};

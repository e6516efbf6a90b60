/** Request for pretrial diversion, deferred prosecution, or probation without judgment under 18 U.S.C. § 3607. */
import { date } from '../../dates/civil-date';
import { element, fromMemory, fromText, needed, usual } from './entries';
import { customary, expected, helpful } from './exhibit-entries';
import { CRM_712, JM_9_22, JM_9_22_OLD } from './further-sources';
import type { Avenue, Element, RequiredSection, Statement } from './model';
import { US_CODE } from './sources';

/** What the request must deal with, whether it goes to the prosecutor or, under § 3607, to the court. */
const part = (id: string, name: string, statement: Statement, markers: readonly string[], when?: string): Element =>
  element(id, name, statement, markers, { documents: ['letter', 'memorandum', 'motion'], ...(when === undefined ? {} : { when }) });

const request: readonly RequiredSection[] = [
  usual('introduction', 'Request', ['introduction', 'request', 'overview', 're:', 'summary']),
  needed('person', 'The person and the charge', ['background', 'personal history', 'history', 'the charge', 'offense', 'facts', 'client', 'circumstances']),
  needed('eligibility', 'Eligibility, factor by factor', ['eligibility', 'criteria', 'selection criteria', 'factors', 'why diversion', 'suitability', 'policy']),
  needed('program', 'Program and plan', ['program', 'treatment plan', 'plan', 'proposed program', 'placement', 'supervision plan', 'diversion plan', 'services']),
  usual('victim', 'Victim and restitution', ['victim', 'restitution', 'community']),
  needed('agreement', 'Proposed agreement', ['proposed agreement', 'agreement', 'proposed terms', 'terms', 'conditions', 'length', 'conclusion', 'relief']),
];

export const diversionRequest: Avenue = {
  id: 'diversion-request',
  name: 'Diversion request (pretrial diversion; 18 U.S.C. § 3607)',
  spellings: [
    'diversion', 'diversion request', 'diversion letter', 'diversion application', 'pretrial diversion', 'request for pretrial diversion', 'pretrial diversion request', 'pretrial diversion application', 'application for pretrial diversion', 'pre-trial diversion', 'PTD', 'pretrial diversion agreement',
    'deferred prosecution', 'deferred prosecution agreement', 'request for deferred prosecution', 'motion for deferred prosecution', 'non-prosecution agreement', 'alternatives to incarceration', 'alternative to incarceration', 'drug court', 'treatment court', 'diversion court', 'JM 9-22', 'JM 9-22.000', 'Justice Manual 9-22.000',
    '18 U.S.C. § 3607', '18 U.S.C. § 3607(a)', '§ 3607', '18 U.S.C. § 3161(h)(2)', 'pre-judgment probation', 'probation without judgment', 'special probation', 'first offender probation',
  ],
  authority: 'Justice Manual 9-22.000; 18 U.S.C. §§ 3161(h)(2), 3607(a)',
  summary:
    'Asks the United States Attorney to divert a case into supervision and treatment, or a court to use its own program or § 3607 probation for first simple possession. Meet each criterion of the district’s policy, bring a placement letter and a plan with tests and transport, settle how statements may be used, and attach an agreement.',
  movant: fromMemory('The defendant or a person under investigation, through counsel.'),
  court: fromText(JM_9_22, 'The United States Attorney, under the policy each office must have; programs differ by district and may involve pretrial services, the court and the defender.', 'Justice Manual 9-22.010'),
  timing: fromText(CRM_712, 'Before charge, or at any time before trial at which an agreement is reached.', 'Criminal Resource Manual 712'),
  deadlines: [],
  elements: [
    part('eligibility', 'Each criterion met',
      fromText(JM_9_22, 'Take the district’s own policy, which the Justice Manual requires, and answer it criterion by criterion.', 'Justice Manual 9-22.010, 9-22.100'),
      ['eligib', 'criteria', 'criterion', 'policy', '9-22', 'no prior', 'first offense', 'first-time', 'qualifies', 'suitable', 'suitability']),
    part('placement', 'Place in a program',
      fromMemory('Attach a letter that names the program, the start date, the length and who reports.'),
      ['accepted', 'acceptance', 'placement', 'enrolled', 'start date', 'intake', 'bed', 'admission', 'program']),
    part('testing', 'Testing plan',
      fromMemory('Say what is tested, how often, by whom, and what a failure brings.'),
      ['drug test', 'testing', 'tested', 'screens', 'urinalysis', 'color code', 'sweat patch', 'weekly', 'random'],
      'drugs or alcohol are part of the case'),
    part('counselor', 'Counselor or clinician',
      fromMemory('Attach a letter that states the need, the plan and attendance.'),
      ['counselor', 'counsellor', 'therapist', 'clinician', 'clinical', 'evaluation', 'assessment', 'diagnos', 'sponsor']),
    part('practical', 'How the person gets there',
      fromMemory('Show transport, work hours, child care and telephone.'),
      ['transport', 'bus', 'van', 'shuttle', 'train', 'drive', 'driver', 'ride', 'rides', 'schedule', 'work hours', 'child care', 'childcare']),
    part('victim', 'Victim and restitution',
      fromText(JM_9_22, 'Say what the victim thinks and how restitution will be paid; the program is a vehicle for restitution where that fits.', 'Justice Manual 9-22.010'),
      ['victim', 'restitution', 'community service', 'no identifiable victim', 'repay']),
    part('statements', 'Use of statements',
      fromText(CRM_712, 'Settle it in writing. The older manual keeps what is said in the process confidential, but lets written statements be used for impeachment.', 'Criminal Resource Manual 712'),
      ['statement', 'statements', 'confidential', 'not be used', 'may not be used', 'admission', 'impeach', '410']),
    part('waivers', 'What the client waives',
      fromText(CRM_712, 'Participation is voluntary, with advice of counsel, and the client waives speedy trial and the statute of limitations for the period.', 'Criminal Resource Manual 712'),
      ['speedy trial', '3161', 'statute of limitations', 'waive', 'waives', 'waiver', 'voluntar', 'tolled', 'exclude']),
    part('terms', 'Length, conditions and dismissal',
      fromText(JM_9_22, 'Propose length, conditions, reporting, what counts as failure, and the outcome: declination, dismissal or reduction of charges, or a better recommendation.', 'Justice Manual 9-22.010'),
      ['months', 'term of', 'conditions', 'dismiss', 'dismissal', 'decline', 'declination', 'successful completion', 'upon completion', 'reduced']),
    part('approval', 'Court’s approval and the clock',
      fromText(US_CODE, 'The time of a deferral is excluded from the speedy-trial clock if the agreement is written and the court approves it.', '18 U.S.C. § 3161(h)(2)'),
      ['3161(h)(2)', 'approval of the court', 'court approval', 'approved by the court', 'approve the agreement', 'excluded'],
      'charges have been filed'),
    part('section-3607', 'Probation without judgment',
      fromText(US_CODE, 'Simple possession only; no earlier drug conviction, federal or state, and no earlier use of this statute; the person consents; at most one year of probation.', '18 U.S.C. § 3607(a)'),
      ['3607', 'simple possession', '844', 'no prior conviction', 'not previously', 'consents', 'consent', 'one year'],
      'probation under § 3607 is asked'),
  ],
  burden: [],
  review: [fromMemory('The choice is the prosecutor’s and is in practice unreviewable; a court program or § 3607 is for the court.')],
  sections: { letter: request, memorandum: request, motion: request },
  exhibits: [
    expected('placement-letter', 'Placement letter', 'always', 'A named program with a date turns a wish into a plan.', ['placement', 'acceptance', 'admission', 'program', 'enrollment']),
    expected('eligibility-table', 'Table of criteria', 'always', 'It lets the prosecutor say yes line by line.', ['eligibility', 'criteria', 'table', 'checklist'],
      { shownBy: ['criteria', 'eligibility'] }),
    customary('testing-plan', 'Testing plan', 'drugs or alcohol are part of the case', 'Frequency, laboratory and consequence.', ['testing', 'drug test', 'screen', 'urinalysis']),
    customary('counselor-letter', 'Letter of the counselor', 'treatment is proposed', 'Need, plan and attendance.', ['counselor', 'therapist', 'clinician', 'evaluation', 'assessment']),
    customary('agreement', 'Proposed agreement', 'always', 'Someone has to draft it; be first.', ['agreement', 'proposed agreement', 'proposed order']),
    customary('record', 'Criminal-history report', 'always', 'Every policy starts there.', ['criminal history', 'rap sheet', 'record', 'ncic']),
    helpful('support', 'Letters from employer, school and family', 'always', 'They say who will notice a failure.', ['letter', 'employer', 'school', 'family']),
  ],
  pitfalls: [
    fromText(JM_9_22_OLD, 'Working from the 2011 chapter. It excluded two or more felony convictions, breach of public trust and national security, and capped supervision at 18 months; the chapter was rewritten in February 2023 and each office now sets its policy.', 'Justice Manual 9-22.100 (2011)'),
    fromMemory('Mixing in state programs, such as deferred adjudication. This tool is about federal cases.'),
    fromMemory('Admitting facts in the letter before the use of statements is settled.'),
    fromText(US_CODE, 'Taking § 3607 for a general diversion. It covers an offense under 21 U.S.C. § 844 only.', '18 U.S.C. § 3607(a)'),
    fromText(US_CODE, 'Deferring a charged case by handshake. Without a written agreement and the court’s approval the clock runs.', '18 U.S.C. § 3161(h)(2)'),
    fromMemory('Asking without a plan: no program, no date, no transport.'),
  ],
  authorities: [
    { cite: 'Justice Manual 9-22.010', point: 'Each United States Attorney’s office must have a policy on pretrial diversion; outcomes run from declination to a better recommendation.', status: 'current', verified: 'text', source: JM_9_22 },
    { cite: 'Criminal Resource Manual 712', point: 'Older procedure: voluntary, with counsel, waiver of speedy trial and limitations, confidentiality with an exception for impeachment.', status: 'affected', verified: 'text', source: CRM_712 },
    { cite: '18 U.S.C. § 3161(h)(2)', point: 'Excludes the time of a deferral under a written agreement that the court approves.', status: 'current', verified: 'text', source: US_CODE },
    { cite: '18 U.S.C. § 3607(a)', point: 'Allows probation of up to a year without judgment for first simple possession, then dismissal.', status: 'current', verified: 'text', source: US_CODE },
  ],
  row: '1.36',
  source: `${JM_9_22}; ${CRM_712}; ${US_CODE}`,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'Justice Manual 9-22.010 was read as updated in February 2023; the selection criteria of 9-22.100 in that edition were not, nor any change of 2025 or 2026. Local programs differ.',
};

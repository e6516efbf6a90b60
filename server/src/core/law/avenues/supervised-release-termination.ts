/** Early end of supervised release, 18 U.S.C. § 3583(e)(1). */
import { date } from '../../dates/civil-date';
import { argument, conclusion, introduction, legalStandard, memorandum, reply } from './common-sections';
import { element, fromMemory, fromText, needed, secondHand, usual } from './entries';
import { customary, expected, helpful } from './exhibit-entries';
import { GUIDELINE_5D1_4, ON_ESTERAS, ON_PONCE, ON_SAFER_SUPERVISION } from './further-sources';
import type { Avenue } from './model';
import { FRAP, US_CODE } from './sources';

const esteras = 'Esteras v. United States, 606 U.S. 185 (2025)';
const ponce = 'United States v. Ponce, 22 F.4th 1045 (9th Cir. 2022)';

export const supervisedReleaseTermination: Avenue = {
  id: 'supervised-release-termination',
  name: 'Early termination of supervised release (18 U.S.C. § 3583(e)(1))',
  spellings: [
    '18 U.S.C. § 3583(e)(1)', '§ 3583(e)(1)', '3583(e)(1)', '3583e1', 'early termination', 'motion for early termination', 'early termination of supervised release', 'motion for early termination of supervised release',
    'supervised release early termination', 'early termination of supervision', 'early discharge from supervised release', 'terminate supervised release', 'motion to terminate supervised release', 'terminate supervised release early',
    'termination of supervised release', 'termination of supervision', 'terminate supervision', 'terminate supervision early', 'early release from supervision', 'discharge from supervised release', 'end supervised release early',
    'motion for early termination of supervised release under 18 U.S.C. § 3583(e)(1)', 'petition for early termination of supervised release',
  ],
  authority: '18 U.S.C. § 3583(e)(1)',
  summary:
    'Asks the court to end supervised release after at least one full year of it, because the person’s conduct and the interest of justice warrant that. Weigh the § 3583(e) factors, which leave out retribution, follow § 5D1.4(b) of the 2025 Guidelines, and report the views of probation and the government.',
  movant: fromMemory('The person under supervision, the probation officer or the government.'),
  court: fromText(US_CODE, 'The sentencing court, or the court to which jurisdiction over the person was transferred.', '18 U.S.C. §§ 3583(e), 3605'),
  timing: fromText(
    US_CODE,
    'After one year of supervised release has run. The term begins on the day of release from imprisonment and stands still during imprisonment of 30 consecutive days or more in connection with a conviction.',
    '18 U.S.C. §§ 3583(e)(1), 3624(e)',
  ),
  deadlines: ['supervised-release/termination-wait'],
  relatedDeadlines: ['probation/termination-wait', 'motion/hearing-notice', 'direct-appeal/notice'],
  elements: [
    element('one-year', 'One year of supervision',
      fromText(US_CODE, 'Give the day supervision began, the length of the term, and how much has been served; at least a full year.', '18 U.S.C. §§ 3583(e)(1), 3624(e)'),
      ['one year', '1 year', 'twelve months', '12 months', 'two years', 'three years', 'four years', 'supervision began', 'began supervision', 'supervised release began', 'began his term', 'began her term', 'term commenced', 'commenced', 'has served', 'months of supervision', 'released from']),
    element('conduct', 'Conduct on supervision',
      fromText(US_CODE, 'The conduct of the person released warrants it.', '18 U.S.C. § 3583(e)(1)'),
      ['conduct', 'complied', 'compliance', 'no violations', 'without violation', 'without incident', 'negative drug', 'drug tests', 'employed', 'employment', 'completed treatment', 'completed the', 'paid', 'low risk', 'low-risk']),
    element('interest-of-justice', 'Interest of justice',
      fromText(US_CODE, 'The interest of justice warrants it: say what supervision still does, what it costs, and what ending it allows.', '18 U.S.C. § 3583(e)(1)'),
      ['interest of justice', 'interests of justice']),
    element('factors', 'Factors of § 3583(e)',
      fromText(US_CODE, 'Address the factors of § 3553(a)(1), (a)(2)(B) to (D) and (a)(4) to (7), which are the ones § 3583(e) lists.', '18 U.S.C. § 3583(e)'),
      ['3553(a)', 'history and characteristics', 'nature and circumstances', 'deterrence', 'protect the public', 'protection of the public', 'public safety', 'correctional treatment', 'unwarranted disparit']),
    element('policy-statement', 'Policy statement § 5D1.4(b)',
      fromText(GUIDELINE_5D1_4, 'Show by an individualized assessment that supervision is no longer needed. The commentary names factors a court may wish to consider, first any violations reported to the court.', 'USSG § 5D1.4(b) & comment. (n.1(B))'),
      ['5d1.4', 'individualized assessment', 'need for ongoing supervision', 'ongoing supervision', 'no longer needed', 'no longer necessary', 'no longer serves']),
    element('positions', 'Position of probation and the government',
      fromText(GUIDELINE_5D1_4, 'The court decides following consultation with the government and the probation officer; report what each says.', 'USSG § 5D1.4(b)'),
      ['probation officer', 'u.s. probation', 'probation office', 'government does not oppose', 'government opposes', 'government has no objection', 'does not object', 'takes no position', 'unopposed', 'conferred']),
    element('money', 'Fine and restitution',
      fromMemory('Say what is owed, what was paid, and how the rest will be paid after supervision ends.'),
      ['restitution', 'fine', 'special assessment', 'paid in full', 'payment', 'balance'],
      { when: 'the judgment orders a fine or restitution' }),
  ],
  burden: [fromMemory('The person who asks for it.')],
  review: [
    fromMemory('Abuse of discretion.'),
    fromText(FRAP, 'The appeal is criminal: notice within 14 days of entry of the order.', 'Fed. R. App. P. 4(b)(1)(A)'),
  ],
  sections: {
    motion: [
      introduction,
      needed('supervision-history', 'Sentence and supervision so far', ['procedural history', 'procedural background', 'background', 'factual background', 'supervision', 'sentence and supervision', 'history of supervision', 'facts', 'statement of facts', 'term of supervision']),
      usual('conduct', 'Conduct on supervision', ['conduct', 'conduct on supervision', 'performance', 'adjustment', 'compliance', 'rehabilitation', 'accomplishments']),
      legalStandard, argument,
      usual('positions', 'Position of probation and the government', ['position of probation', 'position of the government', 'position of the parties', 'conference', 'certificate of conference', 'consultation']),
      conclusion,
    ],
    memorandum,
    reply,
  },
  exhibits: [
    expected('supervision-record', 'Record of supervision', 'always', 'Reports, tests and attendance prove conduct better than adjectives.', ['probation', 'supervision report', 'progress report', 'drug test', 'urinalysis', 'chronological', 'monthly report']),
    customary('judgment', 'Judgment', 'always', 'It shows the length of the term and the conditions.', ['judgment']),
    customary('employment', 'Proof of work or study', 'always', 'Stable work and schooling show that support no longer depends on supervision.', ['employer', 'employment', 'pay stub', 'paystub', 'job', 'transcript of grades', 'enrollment', 'diploma', 'school']),
    customary('treatment', 'Treatment completion', 'treatment was a condition', 'It shows that the need has been met.', ['treatment', 'completion', 'discharge summary', 'certificate', 'counselor']),
    customary('payments', 'Payment ledger', 'the judgment orders a fine or restitution', 'An unexplained balance often ends the motion.', ['payment', 'ledger', 'restitution', 'satisfaction']),
    customary('probation-position', 'Position of the probation officer', 'always', 'The policy statement has the court consult the officer.', ['position', 'probation officer', 'no objection', 'email from', 'e-mail from', 'letter from probation']),
    helpful('letters', 'Letters from family, employer or community', 'always', 'Signed, dated and specific ones help.', ['letter', 'letters of support', 'reference']),
  ],
  pitfalls: [
    fromText(US_CODE, 'Filing before a full year of supervision, or counting the year from the judgment. It runs from release from imprisonment.', '18 U.S.C. §§ 3583(e)(1), 3624(e)'),
    secondHand(ON_ESTERAS, 'Arguing, or leaving unanswered, that the seriousness of the offense forbids it. § 3553(a)(2)(A) is not on the list of § 3583(e); Esteras (2025) so held for revocation.', esteras),
    secondHand(ON_PONCE, 'Conceding that exceptional circumstances are required. The statute asks about conduct and the interest of justice; the Ninth Circuit rejects a stricter test. Check your circuit.', ponce),
    secondHand(ON_SAFER_SUPERVISION, 'Citing the Safer Supervision Act of 2025 as law. It was introduced; no enactment was found.'),
    fromText(US_CODE, 'Using this statute for probation. There, felony cases wait for a year of probation and misdemeanor or infraction cases need not wait.', '18 U.S.C. § 3564(c)'),
    fromText(US_CODE, 'Forgetting time that does not count: imprisonment of 30 consecutive days or more in connection with a conviction.', '18 U.S.C. § 3624(e)'),
    fromMemory('Relying on time overserved in prison as if it had been supervision. It is a reason to weigh, not a credit.', 'United States v. Johnson, 529 U.S. 53 (2000)'),
  ],
  authorities: [
    { cite: ponce, point: 'The statute has no requirement of exceptional or extraordinary circumstances.', status: 'current', verified: 'second-hand', source: ON_PONCE },
    { cite: esteras, point: 'Retribution for the offense may not be weighed when supervised release is revoked; the list of factors in § 3583(e) is the same for early termination.', status: 'current', verified: 'second-hand', source: ON_ESTERAS, citationMatched: true },
    { cite: 'United States v. Johnson, 529 U.S. 53 (2000)', point: 'Excess time in prison does not shorten supervised release.', status: 'current', verified: 'memory', citationMatched: true },
  ],
  row: '1.11',
  source: `${US_CODE}; ${GUIDELINE_5D1_4}`,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'The statutes and § 5D1.4(b) with the opening of its commentary were read; the rest of the listed factors was not. Who may move, the burden and review are from memory.',
};

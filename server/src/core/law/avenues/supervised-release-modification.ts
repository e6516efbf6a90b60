/** Change of the conditions of supervised release, 18 U.S.C. § 3583(e)(2) and Fed. R. Crim. P. 32.1(c). */
import { date } from '../../dates/civil-date';
import { argument, conclusion, introduction, legalStandard, memorandum, reply, usualProceduralHistory } from './common-sections';
import { element, fromMemory, fromText, needed, secondHand, usual } from './entries';
import { customary, expected, helpful } from './exhibit-entries';
import { GUIDELINE_5D1_4, ON_ESTERAS } from './further-sources';
import type { Avenue } from './model';
import { FRAP, FRCRP, ON_HUNTER, US_CODE } from './sources';

const esteras = 'Esteras v. United States, 606 U.S. 185 (2025)';
const hunter = 'Hunter v. United States, No. 24-1063, 608 U.S. ___ (June 18, 2026)';

export const supervisedReleaseModification: Avenue = {
  id: 'supervised-release-modification',
  name: 'Change of supervised-release conditions (18 U.S.C. § 3583(e)(2))',
  spellings: [
    '18 U.S.C. § 3583(e)(2)', '§ 3583(e)(2)', '3583(e)(2)', '3583e2', 'Rule 32.1(c)', 'Fed. R. Crim. P. 32.1(c)', 'modify supervised release', 'motion to modify supervised release', 'modification of supervised release',
    'modify conditions of supervised release', 'motion to modify conditions of supervised release', 'modification of conditions of supervised release', 'modify supervised release conditions', 'supervised release conditions',
    'amend conditions of supervised release', 'change conditions of supervised release', 'remove condition of supervised release', 'strike condition of supervised release', 'clarify condition of supervised release',
    'modify special conditions', 'modify special condition of supervised release', 'modify conditions of supervision', 'reduce conditions of supervised release', 'extend supervised release', 'travel on supervised release',
    'permission to travel on supervised release', 'motion to modify conditions of supervised release under 18 U.S.C. § 3583(e)(2)',
  ],
  authority: '18 U.S.C. § 3583(e)(2); Fed. R. Crim. P. 32.1(c)',
  summary:
    'Asks the court to change or drop a condition of supervised release, at any time before the term ends. Tie the change to the § 3553(a) factors that § 3583(e) lists, show that the condition restrains more liberty than needed, attach the paper that proves it, and deal with the hearing under Rule 32.1(c).',
  movant: fromMemory('The person under supervision, the probation officer or the government.'),
  court: fromText(US_CODE, 'The sentencing court, or the court to which jurisdiction over the person was transferred.', '18 U.S.C. §§ 3583(e), 3605'),
  timing: fromText(US_CODE, 'At any time before the term expires or is terminated. There is no waiting period.', '18 U.S.C. § 3583(e)(2)'),
  deadlines: [],
  relatedDeadlines: ['motion/hearing-notice', 'direct-appeal/notice'],
  elements: [
    element('condition', 'Condition and change asked',
      fromText(FRCRP, 'State the order sought: quote the condition as the judgment has it, and give the wording that should replace it.', 'Fed. R. Crim. P. 47(b)'),
      ['special condition', 'standard condition', 'condition no.', 'condition number', 'condition of supervised release', 'conditions of supervised release', 'condition of release', 'the condition', 'proposed condition', 'revised condition']),
    element('factors', 'Factors of § 3583(e)',
      fromText(US_CODE, 'Address the factors of § 3553(a)(1), (a)(2)(B) to (D) and (a)(4) to (7), which are the ones § 3583(e) lists.', '18 U.S.C. § 3583(e)'),
      ['3553(a)', '3583(e)', 'history and characteristics', 'nature and circumstances', 'deterrence', 'protect the public', 'protection of the public', 'correctional treatment', 'unwarranted disparit']),
    element('liberty', 'No greater restraint than needed',
      fromText(US_CODE, 'A condition must be reasonably related to the listed purposes, involve no greater deprivation of liberty than reasonably necessary, and fit the Commission’s policy statements.', '18 U.S.C. § 3583(d)(1)–(3)'),
      ['reasonably related', 'deprivation of liberty', 'reasonably necessary', '3583(d)', 'overbroad', 'broader than', 'less restrictive', 'narrower', 'tailored', 'no longer necessary', 'no longer needed']),
    element('assessment', 'The person’s situation now',
      fromText(GUIDELINE_5D1_4, 'Show why an individualized assessment of the existing conditions warrants the change: what happened since sentencing, and what the condition prevents.', 'USSG § 5D1.4(a)'),
      ['individualized assessment', 'individual assessment', 'since his release', 'since her release', 'since release', 'since sentencing', 'changed circumstances', 'circumstances have changed', 'complied', 'compliance', 'without violation', 'no violations',
        'employer', 'employment', 'job', 'treatment', 'medical', 'caring for', 'prevents']),
    element('positions', 'Position of probation and the government',
      fromMemory('Report what the probation officer and the prosecutor say, and when they were asked.'),
      ['probation officer', 'u.s. probation', 'probation office', 'government does not oppose', 'government opposes', 'government has no objection', 'does not object', 'takes no position', 'unopposed', 'conferred']),
    element('hearing', 'Hearing, or why none is needed',
      fromText(FRCRP, 'Ask for a hearing, or say that it is waived, or that the change is favorable, does not lengthen the term, and the government had notice and did not object.', 'Fed. R. Crim. P. 32.1(c)'),
      ['hearing', '32.1(c)', 'waives', 'waiver']),
  ],
  burden: [fromMemory('The party who asks for the change.')],
  review: [
    fromMemory('Abuse of discretion; plain error for what was not raised below.'),
    fromText(FRAP, 'The appeal is criminal: notice within 14 days of entry of the order.', 'Fed. R. App. P. 4(b)(1)(A)'),
  ],
  sections: {
    motion: [
      introduction, usualProceduralHistory,
      needed('condition', 'Condition and change asked', ['condition', 'conditions', 'the condition', 'conditions at issue', 'proposed modification', 'modification requested', 'requested modification', 'proposed condition']),
      usual('supervision', 'Conduct on supervision', ['supervision', 'conduct on supervision', 'adjustment to supervision', 'performance on supervision', 'compliance', 'facts', 'statement of facts', 'factual background', 'background']),
      legalStandard, argument,
      usual('positions', 'Position of probation and the government', ['position of probation', 'position of the government', 'position of the parties', 'conference', 'certificate of conference', 'probation']),
      usual('hearing', 'Hearing under Rule 32.1(c)', ['hearing', 'rule 32.1', 'request for hearing', 'waiver of hearing'], 'Fed. R. Crim. P. 32.1(c)'),
      conclusion,
    ],
    memorandum,
    reply,
  },
  exhibits: [
    expected('proposed-condition', 'Proposed amended condition', 'always', 'The court needs wording it can sign.', ['proposed condition', 'amended condition', 'proposed order', 'proposed amended', 'revised condition'],
      { shownBy: ['should read', 'shall read', 'would read', 'to read as follows', 'as modified', 'proposed language'] }),
    expected('employer-or-treatment', 'Paper of the employer or the treatment provider', 'the condition hinders work or treatment', 'A job description, policy or record proves the obstacle; a description does not.', ['employer', 'job description', 'employment', 'offer letter', 'treatment record', 'treatment', 'counselor', 'physician', 'declaration of'],
      { calledFor: { says: ['employer', 'employment', 'job', 'treatment'] } }),
    customary('judgment', 'Judgment with its conditions', 'always', 'It has the exact words of the condition.', ['judgment', 'conditions of supervision']),
    customary('probation-position', 'Position or report of the probation officer', 'always', 'It is the first thing the judge will ask for.', ['probation', 'supervision report', 'status report', 'progress report', 'email from', 'e-mail from']),
    customary('compliance', 'Proof of compliance', 'the motion relies on good conduct', 'Clean tests, payments and attendance are shown by records.', ['drug test', 'urinalysis', 'payment', 'ledger', 'attendance', 'completion', 'certificate']),
    helpful('policy', 'Draft policy for internet, devices or travel', 'the condition limits internet, devices or travel', 'It gives the court a lesser means that works.', ['policy', 'monitoring', 'itinerary', 'travel plan', 'acceptable use']),
  ],
  pitfalls: [
    secondHand(ON_ESTERAS, 'Arguing, or leaving unanswered, that punishment for the offense supports a condition. § 3553(a)(2)(A) is not on the list of § 3583(e); Esteras (2025) so held for revocation.', esteras),
    fromMemory('Attacking a condition as illegal from the start. In most circuits that belongs on direct appeal or under § 2255, not here; circuits vary.'),
    secondHand(ON_HUNTER, 'Taking for granted that an appeal waiver bars the direct appeal of a condition. Since Hunter (2026) a waiver does not bar an appeal where enforcing it would be a miscarriage of justice; a constitutionally infirm condition is one example, and the bar is high.', hunter),
    fromText(FRCRP, 'Saying nothing of the hearing. The court must hold one unless an exception applies.', 'Fed. R. Crim. P. 32.1(c)'),
    fromText(GUIDELINE_5D1_4, 'Leaving out § 5D1.4. Since November 1, 2025 it is the policy statement on changing, shortening and extending supervised release.', 'USSG § 5D1.4'),
    fromMemory('Calling a ban on computers, travel or contact too broad without the employer’s paper, the itinerary or the names.'),
  ],
  authorities: [
    { cite: esteras, point: 'Retribution for the offense may not be weighed when supervised release is revoked; the list of factors in § 3583(e) is the same for a change of conditions.', status: 'current', verified: 'second-hand', source: ON_ESTERAS, citationMatched: true },
    { cite: hunter, point: 'An appeal waiver is not enforced where that would be a miscarriage of justice; an unconstitutional condition of supervision is among the examples.', status: 'current', verified: 'second-hand', source: ON_HUNTER },
    { cite: 'United States v. Johnson, 529 U.S. 53 (2000)', point: 'Excess time in prison does not shorten supervised release; the way to relief is modification or termination.', status: 'current', verified: 'memory', citationMatched: true },
  ],
  row: '1.11',
  source: `${US_CODE}; ${FRCRP}; ${GUIDELINE_5D1_4}`,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'The statute, Rule 32.1(c) and the text of § 5D1.4 were read; who may move, the burden and review are from memory. Probation has its own statute, 18 U.S.C. § 3563(c), which was not read.',
};

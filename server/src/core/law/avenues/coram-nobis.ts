/** Writ of error coram nobis, 28 U.S.C. § 1651(a): for those no longer in custody. */
import { date } from '../../dates/civil-date';
import { conclusion, hearing, introduction, legalStandard, memorandum, proceduralHistory, reply } from './common-sections';
import { element, fromMemory, fromText, needed, secondHand, usual } from './entries';
import { customary, expected } from './exhibit-entries';
import { CHAIDEZ, MORGAN } from './further-sources';
import type { Avenue, RequiredSection } from './model';
import { FRAP, US_CODE } from './sources';

const morgan = 'United States v. Morgan, 346 U.S. 502 (1954)';

const petition: readonly RequiredSection[] = [
  introduction,
  usual('custody', 'End of custody', ['custody', 'no longer in custody', 'discharge', 'jurisdiction', 'completion of sentence']),
  proceduralHistory,
  needed('error', 'Fundamental error', ['error', 'fundamental error', 'ground', 'grounds', 'ground one', 'claim one', 'argument', 'arguments', 'discussion', 'ineffective assistance']),
  needed('delay', 'Reasons for not seeking relief earlier', ['delay', 'sound reasons', 'reasons for delay', 'timeliness', 'diligence', 'valid reasons', 'earlier relief', 'laches'], morgan),
  needed('consequences', 'Continuing consequences', ['consequences', 'continuing consequences', 'adverse consequences', 'collateral consequences', 'present harm', 'continuing harm', 'case or controversy']),
  usual('no-other-remedy', 'No other remedy', ['no other remedy', 'other remedies', 'alternative remedies', 'remedy', 'unavailable']),
  legalStandard, hearing, conclusion,
];

export const coramNobis: Avenue = {
  id: 'coram-nobis',
  name: 'Writ of error coram nobis (28 U.S.C. § 1651(a))',
  spellings: [
    'coram nobis', 'writ of error coram nobis', 'writ of coram nobis', 'error coram nobis', 'petition for writ of error coram nobis', 'petition for a writ of error coram nobis', 'petition for writ of coram nobis', 'coram nobis petition', 'motion for coram nobis',
    'petition for coram nobis relief', '28 U.S.C. § 1651', '28 U.S.C. § 1651(a)', '§ 1651(a)', '1651(a)', 'All Writs Act', 'all writs act coram nobis', 'petition for writ of error coram nobis under 28 U.S.C. § 1651(a)', 'coram nobis 28 U.S.C. § 1651',
  ],
  authority: '28 U.S.C. § 1651(a)',
  summary:
    'Asks the convicting court to undo a conviction after custody has ended. Show a fundamental error, sound reasons for not attacking it earlier, consequences that go on, and that no other remedy exists. There is no one-year limit, but delay must be explained. Someone still on supervised release uses § 2255.',
  movant: fromText(MORGAN, 'A person who has served the sentence and is no longer in custody on the conviction.', morgan),
  court: fromText(MORGAN, 'The district court that entered the conviction. The motion is a step in the criminal case, not a civil action.', morgan),
  timing: secondHand(MORGAN, 'No deadline; sound reasons must exist for not seeking relief earlier.', morgan),
  deadlines: [],
  relatedDeadlines: ['coram-nobis/notice-of-appeal', 'reopen-appeal-time'],
  elements: [
    element('not-in-custody', 'Custody has ended',
      fromMemory('Give the day on which prison, supervised release or probation ended.', morgan),
      ['no longer in custody', 'not in custody', 'completed his sentence', 'completed her sentence', 'completed the sentence', 'served his sentence', 'served her sentence', 'supervised release ended', 'supervision ended', 'term of supervised release expired', 'expired', 'discharged', 'released from custody',
        'custody ended', 'custody has ended', 'custody is over', 'custody lasted until', 'out of custody', 'left custody', 'ended on', 'ended in', 'finished serving', 'finished his', 'finished her', 'finished my', 'sentence was served', 'sentence has been served',
        'sentence is served', 'fully served', 'served in full', 'served every', 'served all', 'served my', 'served out', 'sentence ended', 'sentence is over', 'sentence was complete', 'sentence is complete', 'supervision has ended', 'supervision was terminated',
        'supervised release was terminated', 'supervised release has ended', 'release ended', 'probation ended', 'probation has ended', 'completed supervis', 'completed probation', 'completed all', 'completed my sentence', 'off supervision', 'off paper', 'no longer serving', 'no longer under supervision',
        'no supervision remains', 'nothing of the sentence is left']),
    element('fundamental-error', 'Fundamental error',
      fromMemory('Show an error of the most fundamental character, such as the denial of counsel.', morgan),
      ['fundamental', 'most fundamental character', 'ineffective assistance', 'denied counsel', 'right to counsel', 'involuntary', 'not a crime', 'no longer a crime', 'does not criminalize', 'sixth amendment', 'fifth amendment', 'due process']),
    element('sound-reasons', 'Sound reasons for the delay',
      secondHand(MORGAN, 'Explain, by date, why relief was not sought earlier.', morgan),
      ['sound reason', 'sound reasons', 'valid reason', 'valid reasons', 'delay', 'diligence', 'diligent', 'first learned', 'did not learn', 'could not have', 'earlier relief', 'laches']),
    element('consequences', 'Continuing consequences',
      fromMemory('Show what the conviction still does: removal, loss of a license, a longer later sentence, with the paper that says so.', morgan),
      ['consequence', 'consequences', 'removal', 'deport', 'deportation', 'immigration', 'license', 'licensing', 'enhanced sentence', 'civil disability', 'disabilities', 'continuing harm', 'employment']),
    element('no-other-remedy', 'No other remedy',
      secondHand(MORGAN, 'Say why § 2255, § 2241 and appeal are closed.', morgan),
      ['no other remedy', 'other remedies', 'no remedy', 'no alternative', 'unavailable', 'not available', '2255', '2241']),
    element('prejudice', 'Prejudice',
      fromMemory('Show how the result would probably have been different, by the test for the kind of error.'),
      ['prejudice', 'prejudiced', 'reasonable probability', 'would have been different', 'would not have pleaded', 'would have gone to trial', 'but for'],
      { when: 'the error is ineffective assistance of counsel', owed: { claims: ['ineffective-assistance-trial', 'ineffective-assistance-plea', 'ineffective-assistance-sentencing', 'ineffective-assistance-appellate'] } }),
  ],
  burden: [fromMemory('The petitioner, against a presumption that the conviction is regular.', morgan)],
  review: [
    fromMemory('Law de novo; the denial for abuse of discretion in most circuits.'),
    fromText(FRAP, 'Sixty days to appeal; the rule names coram nobis.', 'Fed. R. App. P. 4(a)(1)(C)'),
  ],
  sections: { petition, motion: petition, memorandum, reply },
  exhibits: [
    expected('discharge', 'Proof of discharge', 'always', 'The writ is only for those whose custody has ended.', ['discharge', 'termination of supervision', 'completion', 'release', 'expiration']),
    expected('consequence', 'Notice of the consequence', 'always', 'A notice to appear, a denial or a letter makes the harm present.', ['notice to appear', 'removal', 'immigration', 'denial', 'licensing', 'license', 'board', 'letter', 'enhancement']),
    expected('chronology', 'Chronology of the delay', 'always', 'Delay is judged by dates.', ['chronology', 'timeline', 'diligence', 'delay']),
    customary('judgment', 'Judgment', 'always', 'It shows the conviction attacked.', ['judgment']),
    customary('declaration', 'Declaration of the petitioner', 'always', 'No court finds facts that nobody swears to.', ['declaration', 'affidavit']),
    customary('plea-record', 'Plea transcript and agreement', 'the conviction rests on a plea', 'The court compares the claim with the answers under oath.', ['plea transcript', 'plea agreement', 'change of plea', 'colloquy', 'plea hearing']),
  ],
  pitfalls: [
    fromMemory('Filing while still on supervised release or probation. That is custody; use § 2255.'),
    fromText(CHAIDEZ, 'Relying on Padilla v. Kentucky (2010) for a conviction that was already final then. Padilla is not retroactive.', 'Chaidez v. United States, 568 U.S. 342 (2013)'),
    fromMemory('Using it to get round the year of § 2255(f) or the gate of § 2255(h).'),
    fromMemory('Naming stigma as the only consequence, or leaving the delay unexplained.'),
    fromText(FRAP, 'Counting the 14 days of a criminal appeal. The rule gives 60 days for coram nobis, although the motion is a step in the criminal case.', 'Fed. R. App. P. 4(a)(1)(C)'),
  ],
  authorities: [
    { cite: morgan, point: 'A district court may vacate its own conviction after the sentence is served, by a motion in the nature of coram nobis under the All Writs Act.', status: 'current', verified: 'text', source: MORGAN, citationMatched: true },
    { cite: 'United States v. Denedo, 556 U.S. 904 (2009)', point: 'Calls the writ extraordinary and limits it to fundamental error; military courts may hear it.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Chaidez v. United States, 568 U.S. 342 (2013)', point: 'Padilla announced a new rule and does not reach convictions final before it.', status: 'current', verified: 'text', source: CHAIDEZ, citationMatched: true },
    { cite: 'Padilla v. Kentucky, 559 U.S. 356 (2010)', point: 'Counsel must advise about the risk of deportation that a guilty plea brings.', status: 'current', verified: 'second-hand', source: CHAIDEZ, citationMatched: true },
  ],
  row: '1.17',
  source: `${US_CODE}; ${FRAP}; ${MORGAN}`,
  verified: 'second-hand',
  asOf: date('2026-07-01'),
  note: 'Section 1651(a), the time to appeal, the opening of the syllabus of Morgan and the opening of Chaidez were read; the elements as circuits list them, the burden and review are from memory.',
};

/** Fed. R. Civ. P. 60(b) in a § 2255 case: relief from the § 2255 ruling, not from the criminal judgment. */
import { date } from '../../dates/civil-date';
import { conclusion, introduction, memorandum, reply } from './common-sections';
import { element, fromMemory, fromText, needed, usual } from './entries';
import type { Avenue } from './model';
import { FRCP, GONZALEZ_V_CROSBY, RIVERS } from './sources';

export const rule60b: Avenue = {
  id: 'rule-60b',
  name: 'Relief from a § 2255 ruling (Rule 60(b))',
  spellings: [
    'Rule 60(b)', '60(b)', '60b', 'Rule 60', 'Fed. R. Civ. P. 60(b)', 'Fed. R. Civ. P. 60', 'FRCP 60(b)', 'Civil Rule 60(b)', 'Rule 60(b)(6)', 'Rule 60(b)(1)', '60(b)(6) motion', '60(b) motion',
    'motion for relief from judgment', 'relief from judgment', 'motion for relief from judgment or order', 'relief from a final judgment, order, or proceeding',
    'motion for relief from final judgment', 'motion for relief from final judgment under Rule 60(b)', 'motion to reopen 2255', 'motion to reopen § 2255 proceedings', 'reopen 2255 judgment',
    'motion for relief from order', 'true 60(b) motion', 'motion to set aside 2255 judgment',
  ],
  authority: 'Fed. R. Civ. P. 60(b); Rules Governing § 2255 Proceedings, Rule 12',
  summary:
    'Asks the district court to set aside its § 2255 ruling for a defect in that proceeding, such as a wrong ruling that the motion was late. An attack on the conviction or sentence is a successive § 2255 motion, whatever its title, and needs authorization from the court of appeals.',
  movant: fromMemory('A party to the § 2255 proceeding.', 'Fed. R. Civ. P. 60(b)'),
  court: fromMemory('The district court that ruled on the § 2255 motion.'),
  timing: fromText(
    FRCP,
    'Within a reasonable time, and under clauses (1), (2) and (3) no more than a year after entry of the § 2255 ruling. The court cannot extend that year. Filed within 28 days of the ruling, the motion also suspends the time to appeal it.',
    'Fed. R. Civ. P. 60(c)(1), 6(b)(2); Fed. R. App. P. 4(a)(4)(A)(vi)',
  ),
  deadlines: ['rule-60b/one-year'],
  relatedDeadlines: ['section-2255/alter-judgment', 'section-2255/notice-of-appeal', 'reopen-appeal-time'],
  elements: [
    element('order-attacked', 'Ruling attacked',
      fromMemory('Name the § 2255 ruling and its date.'),
      ['order denying', 'order dismissing', 'order entered', 'judgment entered', 'denied the motion', 'denied the § 2255', 'denied his § 2255', 'denied her § 2255', 'dismissed the motion',
        'denied the 2255', 'dismissed the § 2255', 'dismissed as untimely', 'memorandum and order', 'opinion and order']),
    element('clause', 'Clause of Rule 60(b)',
      fromMemory('Name the clause. A judge’s legal error is a “mistake” under clause (1); clause (6) needs extraordinary circumstances.', 'Fed. R. Civ. P. 60(b)(1)–(6); Kemp v. United States, 596 U.S. 528 (2022)'),
      ['60(b)(1)', '60(b)(2)', '60(b)(3)', '60(b)(4)', '60(b)(5)', '60(b)(6)', 'mistake', 'inadvertence', 'excusable neglect', 'extraordinary circumstances', 'void']),
    element('defect', 'Defect in the § 2255 proceeding',
      fromText(GONZALEZ_V_CROSBY, 'Show a defect in the integrity of the § 2255 proceeding, or a wrong ruling that kept the court from the merits, such as one on timeliness or default.', 'Gonzalez v. Crosby, 545 U.S. 524 (2005)'),
      ['integrity', 'defect', 'procedural ruling', 'without reaching the merits', 'did not reach the merits', 'untimely', 'precluded a merits determination', 'non-merits', 'failed to address', 'did not address', 'overlooked']),
    element('not-successive', 'Why it is not successive',
      fromText(GONZALEZ_V_CROSBY, 'Say that no new claim is added and no ruling on the merits is reargued.', 'Gonzalez v. Crosby, 545 U.S. 524 (2005)'),
      ['not a second or successive', 'not successive', 'second or successive', 'gonzalez v. crosby', 'does not assert a claim', 'does not present a claim', 'true rule 60(b)', '§ 2255(h)']),
    element('timeliness', 'Timeliness',
      fromText(FRCP, 'Show a reasonable time and, for clauses (1) to (3), filing within a year of the ruling.', 'Fed. R. Civ. P. 60(c)(1)'),
      ['reasonable time', 'timely', 'timeliness', 'within one year', 'within a year', '60(c)', 'one year', 'diligence', 'diligent']),
  ],
  burden: [fromMemory('The movant.')],
  review: [fromMemory('Abuse of discretion; most circuits require a certificate of appealability.')],
  sections: {
    motion: [
      introduction,
      needed('order-attacked', 'Ruling attacked and its date', ['ruling', 'order', 'procedural history', 'procedural background', 'prior proceedings', 'background', 'history']),
      usual('clause', 'Clause of Rule 60(b)', ['rule 60(b)', '60(b)', 'legal standard', 'standard', 'grounds for relief']),
      needed('defect', 'Defect in the § 2255 proceeding', ['defect', 'argument', 'discussion', 'integrity', 'grounds']),
      usual('not-successive', 'Not a second or successive motion', ['successive', 'not a successive', 'second or successive', 'jurisdiction']),
      usual('timeliness', 'Timeliness', ['timeliness', 'timely', 'reasonable time']),
      conclusion,
    ],
    memorandum,
    reply,
  },
  exhibits: [
    { id: 'order', title: 'Order attacked', matches: ['order', 'opinion', 'judgment'], why: 'The court must see what it is asked to undo, and when it was entered.', when: 'always', weight: 'expected', calledFor: 'always', verified: 'memory' },
    { id: 'docket-sheet', title: 'Docket of the § 2255 case', matches: ['docket sheet', 'docket'], why: 'It shows the sequence and the dates.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'omitted-filing', title: 'Paper that was overlooked or misread', matches: ['motion', 'reply', 'filing', 'letter', 'mail', 'certificate of service'], why: 'A defect in the proceeding is shown by the paper itself.', when: 'the defect is an overlooked filing', weight: 'expected', calledFor: { says: ['overlooked', 'did not consider', 'failed to consider', 'never considered', 'never reached', 'was never docketed'] }, verified: 'memory' },
  ],
  pitfalls: [
    fromText(GONZALEZ_V_CROSBY, 'Captioning it in the criminal case to attack the sentence, or adding a claim. That is a successive motion without authorization (decided in a § 2254 case).', 'Gonzalez v. Crosby, 545 U.S. 524 (2005)'),
    fromText(FRCP, 'Filing on clauses (1) to (3) more than a year after the § 2255 ruling.', 'Fed. R. Civ. P. 60(c)(1)'),
    fromMemory('Using clause (6) for a judge’s legal error to avoid the year. Such error falls under clause (1); older circuit cases to the contrary are superseded by Kemp.', 'Kemp v. United States, 596 U.S. 528 (2022)'),
    fromText(RIVERS, 'Adding claims after judgment while the § 2255 ruling is on appeal. They are second or successive (decided in a § 2254 case).', 'Rivers v. Guerrero, 605 U.S. 443 (2025)'),
  ],
  authorities: [
    { cite: 'Gonzalez v. Crosby, 545 U.S. 524 (2005)', point: 'A Rule 60(b) motion that presses a claim is successive; one that attacks a defect in the proceeding is not.', status: 'current', verified: 'text', source: GONZALEZ_V_CROSBY, citationMatched: true },
    { cite: 'Kemp v. United States, 596 U.S. 528 (2022)', point: 'A judge’s error of law is a mistake under clause (1), with its one-year limit.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Buck v. Davis, 580 U.S. 100 (2017)', point: 'Shows extraordinary circumstances under clause (6).', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'BLOM Bank SAL v. Honickman, 605 U.S. 204 (2025)', point: 'Clause (6) keeps its extraordinary-circumstances test.', status: 'current', verified: 'memory' },
    { cite: 'Rivers v. Guerrero, 605 U.S. 443 (2025)', point: 'A later filing with new claims is successive even during the appeal.', status: 'current', verified: 'text', source: RIVERS },
  ],
  row: '1.19',
  source: FRCP,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'The rule and Gonzalez v. Crosby were read; Kemp, Buck and BLOM Bank are from memory. The reasonable-time limit has no computed date.',
};

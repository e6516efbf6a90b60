/** Panel rehearing and rehearing en banc, Fed. R. App. P. 40; rehearing in the Supreme Court. */
import { date } from '../../dates/civil-date';
import { certificateOfCompliance } from './common-sections';
import { element, fromMemory, fromText, needed, usual } from './entries';
import type { Avenue } from './model';
import { BOUMEDIENE, FRAP, ON_RULE_13_3, SUPREME_COURT_RULES } from './sources';

const enBanc = { when: 'rehearing en banc is asked for', owed: { headings: ['en banc'] } };

export const rehearing: Avenue = {
  id: 'rehearing',
  name: 'Petition for rehearing',
  spellings: [
    'rehearing', 'petition for rehearing', 'petition for panel rehearing', 'panel rehearing', 'rehearing en banc', 'en banc', 'en banc petition', 'petition for rehearing en banc', 'petition for en banc rehearing', 'petition for panel rehearing and rehearing en banc', 'PFR', 'PFREB',
    'petition for panel rehearing or rehearing en banc', 'Fed. R. App. P. 40', 'FRAP 40', 'Rule 40', 'Fed. R. App. P. 35', 'FRAP 35', 'Sup. Ct. R. 44', 'Supreme Court Rule 44', 'petition for rehearing of denial of certiorari', 'rehearing petition', 'en banc review', 'en banc rehearing',
  ],
  authority: 'Fed. R. App. P. 40; Sup. Ct. R. 44',
  summary:
    'Asks the panel to mend a point of law or fact it overlooked, or the full court to take the case. One document serves for both. It is due 14 days after judgment in a criminal appeal, 45 in a civil one to which the United States is a party. A timely petition moves the start of the certiorari time.',
  movant: fromMemory('A party to the appeal.', 'Fed. R. App. P. 40'),
  court: fromText(FRAP, 'The court of appeals that decided the case.', 'Fed. R. App. P. 40'),
  timing: fromText(
    FRAP,
    'Fourteen days after judgment in a criminal appeal; 45 days in a civil one to which the United States is a party. An order, and for the 14 days a local rule, may change this. An amended decision starts the time again.',
    'Fed. R. App. P. 40(d)(1)',
  ),
  deadlines: ['rehearing/petition', 'certiorari/rehearing'],
  relatedDeadlines: ['rehearing/initial-en-banc', 'rehearing/mandate', 'certiorari/petition'],
  elements: [
    element('overlooked', 'Point overlooked or misapprehended',
      fromText(FRAP, 'Name each point of law or fact that the panel overlooked or misapprehended, and argue it.', 'Fed. R. App. P. 40(b)(1)'),
      ['overlooked', 'misapprehended', 'misapprehension', 'failed to address', 'did not address', 'misread', 'the panel', 'en banc']),
    element('en-banc-statement', 'Opening statement for en banc review',
      fromText(FRAP, 'Open with one of the four statements of the rule: conflict with the court’s own decisions, with the Supreme Court, with another court of appeals, or a question of exceptional importance.', 'Fed. R. App. P. 40(b)(2)(A)–(D)'),
      ['conflicts with', 'conflict with', 'exceptional importance', 'uniformity', 'en banc consideration', 'full court'], enBanc),
    element('decision-named', 'Decision named',
      fromMemory('Give the decision and the day judgment was entered.'),
      ['judgment was entered', 'entered judgment', 'panel opinion', 'panel decision', 'slip op', 'opinion issued', 'decided on', 'memorandum disposition', 'the panel affirmed', 'the panel held', 'affirmed']),
  ],
  burden: [fromText(FRAP, 'The petitioner. Rehearing en banc is not favored.', 'Fed. R. App. P. 40(a), (c)')],
  review: [fromText(SUPREME_COURT_RULES, 'The certiorari time runs from the denial if the petition was timely.', 'Sup. Ct. R. 13.3')],
  sections: {
    petition: [
      usual('disclosure-statement', 'Disclosure statement', ['disclosure statement', 'corporate disclosure', 'certificate of interested persons']),
      usual('table-of-contents', 'Table of contents', ['table of contents', 'contents']),
      usual('table-of-authorities', 'Table of authorities', ['table of authorities', 'authorities']),
      needed('statement', 'Statement in support of rehearing', [
        'rule 40', 'rule 35', 'statement in support', 'statement', 'statement of counsel', 'introduction', 'introduction and', 'reasons for rehearing', 'grounds for rehearing',
      ], 'Fed. R. App. P. 40(b)(2)'),
      usual('issues', 'Issues', ['issue', 'issues', 'questions presented', 'question presented', 'issues meriting']),
      usual('background', 'Background', ['background', 'statement of the case', 'facts', 'course of proceedings', 'procedural history']),
      needed('argument', 'Argument', ['argument', 'arguments', 'reasons for granting', 'reasons']),
      needed('conclusion', 'Conclusion', ['conclusion']),
      { ...certificateOfCompliance, authority: 'Fed. R. App. P. 32(g)(1), 40(d)(3)(A)' },
    ],
  },
  exhibits: [
    { id: 'panel-decision', title: 'Panel decision', matches: ['opinion', 'decision', 'panel', 'memorandum disposition', 'judgment'], why: 'Many circuits require a copy with the petition.', when: 'always', weight: 'usual', verified: 'memory' },
  ],
  pitfalls: [
    fromText(FRAP, 'Citing Fed. R. App. P. 35 as the rule on rehearing en banc. Its content moved into Rule 40 on December 1, 2024.', 'Fed. R. App. P. 40'),
    fromText(FRAP, 'Filing two papers. Unless a local rule says otherwise, one document of at most 3,900 words, or 15 pages, asks for both kinds of rehearing.', 'Fed. R. App. P. 40(a), (d)(3)'),
    fromMemory('Taking 45 days in a criminal appeal, or 14 in a § 2255 appeal. Treating § 2255 as civil for this purpose is the usual view; check the local rule.', 'Fed. R. App. P. 40(d)(1)'),
    fromText(BOUMEDIENE, 'Asking the Supreme Court to rehear a denial of certiorari in order to delay finality. It does not, and its 25 days cannot be extended.', 'Sup. Ct. R. 16.3, 44.2'),
    fromText(FRAP, 'Answering a petition without being asked. No response is permitted unless the court requests one.', 'Fed. R. App. P. 40(d)(4)'),
  ],
  authorities: [
    { cite: 'United States v. Healy, 376 U.S. 75 (1964)', point: 'A timely rehearing petition postpones the start of the time for review in a criminal case.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Missouri v. Jenkins, 495 U.S. 33 (1990)', point: 'A late petition that the court treats as one for rehearing can postpone it too.', status: 'current', verified: 'second-hand', source: ON_RULE_13_3 },
  ],
  row: 'L5',
  source: FRAP,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'Rule 40 was read as amended on December 1, 2024. That § 2255 appeals take the civil time is from memory and varies locally.',
};

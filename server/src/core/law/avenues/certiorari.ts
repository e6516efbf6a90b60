/** Petition for a writ of certiorari. */
import { date } from '../../dates/civil-date';
import { element, fromMemory, fromText, needed, secondHand, usual } from './entries';
import type { Avenue } from './model';
import { BOUMEDIENE, ON_BOWE, ON_RULE_13_3, SUPREME_COURT_RULES, SUPREME_COURT_WORD_LIMITS } from './sources';

const rule14 = 'Sup. Ct. R. 14.1';

export const certiorari: Avenue = {
  id: 'certiorari',
  name: 'Petition for a writ of certiorari',
  spellings: [
    'cert', 'cert petition', 'cert. petition', 'certiorari', 'certiorari petition', 'petition for certiorari', 'petition for cert', 'petition for writ of certiorari', 'petition for a writ of certiorari', 'writ of certiorari', 'writ of cert',
    'Supreme Court petition', 'petition to the Supreme Court', 'Supreme Court review', 'SCOTUS petition', 'SCOTUS', 'U.S. Supreme Court', '28 U.S.C. § 1254', '28 U.S.C. § 1254(1)', '§ 1254', 'Sup. Ct. R. 10', 'Supreme Court Rule 13', 'Sup. Ct. R. 14',
    'application to extend time to file a petition for a writ of certiorari', 'cert extension',
  ],
  authority: '28 U.S.C. § 1254(1); Sup. Ct. R. 10–16',
  summary:
    'Asks the Supreme Court to review a court of appeals judgment, within 90 days of the judgment or of the denial of a timely rehearing petition; not of the mandate. The Court takes cases for splits of authority and important federal questions, rarely for plain error.',
  movant: fromMemory('A party to the case in the court of appeals.', '28 U.S.C. § 1254(1)'),
  court: fromMemory('The Supreme Court of the United States.', '28 U.S.C. § 1254(1)'),
  timing: fromText(
    SUPREME_COURT_RULES,
    'Ninety days from entry of the judgment, or from denial of a timely rehearing petition. One Justice may extend it by up to 60 days, on an application filed at least 10 days before the last day.',
    'Sup. Ct. R. 13.1, 13.3, 13.5, 30.2; 28 U.S.C. § 2101(c)',
  ),
  deadlines: ['certiorari/petition', 'certiorari/extension'],
  relatedDeadlines: ['certiorari/longest-extension', 'certiorari/rehearing', 'section-2255/f1'],
  elements: [
    element('question', 'Question presented',
      fromMemory('State the question on the first page, briefly and without argument.', `${rule14}(a)`),
      ['question presented', 'questions presented', 'question(s) presented']),
    element('jurisdiction', 'Jurisdiction and its dates',
      fromMemory('Give the date of the judgment, of any ruling on rehearing and of any extension, and the statute that gives jurisdiction.', `${rule14}(e)`),
      ['§ 1254(1)', '1254(1)', 'section 1254', 'jurisdiction is invoked', 'entered judgment', 'judgment was entered', 'rehearing was denied', 'denied rehearing']),
    element('raised-below', 'Raised below',
      fromMemory('Show that the question was pressed or passed upon below.'),
      ['raised below', 'pressed', 'passed upon', 'preserved', 'argued below', 'the court of appeals held', 'the court of appeals rejected', 'the panel held', 'affirmed']),
    element('compelling-reason', 'Compelling reason',
      fromMemory('A split among courts of appeals, conflict with a decision of the Court, or an important federal question that it should settle.', 'Sup. Ct. R. 10'),
      ['split', 'conflict', 'conflicts with', 'divided', 'circuits', 'important question', 'important federal question', 'rule 10', 'compelling reason', 'vacate, and remand', 'vacate and remand', 'hold the petition', 'held pending']),
    element('vehicle', 'Good vehicle',
      fromMemory('Say why this case presents the question cleanly: preserved, decided, and decisive.'),
      ['vehicle', 'squarely presents', 'cleanly presents', 'squarely presented', 'outcome determinative', 'outcome-determinative', 'dispositive']),
  ],
  burden: [fromMemory('Review is a matter of discretion; the petitioner persuades four Justices.')],
  review: [
    secondHand(ON_BOWE, 'Certiorari is open from a ruling on authorization to file a second § 2255 motion.', 'Bowe v. United States, No. 24-5438 (U.S. Jan. 9, 2026)'),
    fromText(BOUMEDIENE, 'Rehearing of a denial may be sought within 25 days, which cannot be extended, and does not suspend the denial.', 'Sup. Ct. R. 16.3, 44.2'),
  ],
  sections: {
    petition: [
      needed('question', 'Question presented', ['question presented', 'questions presented'], `${rule14}(a)`),
      usual('parties', 'Parties and related proceedings', ['parties', 'list of parties', 'parties to the proceeding', 'related proceedings', 'related cases', 'list of proceedings'], `${rule14}(b)`),
      needed('table-of-contents', 'Table of contents', ['table of contents', 'contents'], `${rule14}(c)`),
      needed('table-of-authorities', 'Table of authorities', ['table of authorities', 'authorities'], `${rule14}(c)`),
      needed('opinions-below', 'Opinions below', ['opinions below', 'opinion below', 'decisions below', 'orders below'], `${rule14}(d)`),
      needed('jurisdiction', 'Jurisdiction', ['jurisdiction', 'statement of jurisdiction', 'jurisdictional statement'], `${rule14}(e)`),
      needed('provisions', 'Constitutional and statutory provisions', ['provisions', 'provision involved', 'statutory provisions', 'constitutional provisions', 'statutes involved', 'constitutional and statutory'], `${rule14}(f)`),
      needed('statement', 'Statement of the case', ['statement of the case', 'statement', 'factual background', 'proceedings below'], `${rule14}(g)`),
      needed('reasons', 'Reasons for granting the writ', ['reasons for granting', 'reasons to grant', 'reason for granting', 'argument'], `${rule14}(h)`),
      needed('conclusion', 'Conclusion', ['conclusion']),
      usual('appendix', 'Appendix', ['appendix', 'index to appendix', 'index of appendices'], `${rule14}(i)`),
    ],
    reply: [usual('argument', 'Argument', ['argument', 'reply']), needed('conclusion', 'Conclusion', ['conclusion'])],
  },
  exhibits: [
    { id: 'opinion-below', title: 'Opinion of the court of appeals', matches: ['opinion', 'court of appeals', 'decision', 'judgment'], why: 'The appendix opens with the decision under review.', when: 'always', weight: 'expected', calledFor: 'always', shownBy: ['pet. app', 'app. 1a', 'appendix a', 'app. a'], verified: 'memory' },
    { id: 'district-court-ruling', title: 'Ruling of the district court', matches: ['district court', 'order', 'memorandum'], why: 'The Court reads the ruling that was affirmed.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'rehearing-order', title: 'Order on rehearing', matches: ['rehearing', 'order denying rehearing'], why: 'It proves the day from which the 90 days run.', when: 'rehearing was sought', weight: 'expected', calledFor: { events: ['rehearing-denied'] }, shownBy: ['pet. app', 'appendix'], verified: 'memory' },
    { id: 'fee-waiver', title: 'Motion and affidavit to proceed in forma pauperis', matches: ['in forma pauperis', 'ifp', 'affidavit', 'declaration'], why: 'Counsel appointed below files the motion without the affidavit.', when: 'the fee is not paid', weight: 'usual', verified: 'memory' },
  ],
  pitfalls: [
    fromText(SUPREME_COURT_RULES, 'Counting from the mandate. The time runs from entry of judgment, or from denial of rehearing.', 'Sup. Ct. R. 13.3'),
    fromText(SUPREME_COURT_RULES, 'Counting three months. The period is 90 days.', 'Sup. Ct. R. 13.1'),
    secondHand(ON_RULE_13_3, 'Relying on a rehearing petition that was itself late. It does not move the date unless the court of appeals entertained it.', 'Sup. Ct. R. 13.3'),
    fromMemory('Filing late in a § 2255 case. It is probably a civil matter for this purpose, and there the statutory limit is jurisdictional.', '28 U.S.C. § 2101(c)'),
    fromText(SUPREME_COURT_WORD_LIMITS, 'Running past 9,000 words in a petition or 3,000 in a reply, for booklet format.', 'Sup. Ct. R. 33.1(g)'),
    secondHand(ON_BOWE, 'Believing that certiorari is closed after authorization is denied. Bowe (2026) opened it for federal prisoners.', 'Bowe v. United States, No. 24-5438 (U.S. Jan. 9, 2026)'),
    fromText(SUPREME_COURT_RULES, 'Using a postage-meter mark as proof of mailing. A postmark, a carrier’s three-day service or an inmate’s sworn statement is needed.', 'Sup. Ct. R. 29.2'),
  ],
  authorities: [
    { cite: 'Schacht v. United States, 398 U.S. 58 (1970)', point: 'The time limit in a criminal case is not jurisdictional.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Hibbs v. Winn, 542 U.S. 88 (2004)', point: 'Rehearing taken up by the court of appeals itself can start the time.', status: 'current', verified: 'second-hand', source: ON_RULE_13_3, citationMatched: true },
    { cite: 'Bowe v. United States, No. 24-5438, 607 U.S. ___ (Jan. 9, 2026)', point: 'Certiorari lies from a ruling on authorization.', status: 'current', verified: 'second-hand', source: ON_BOWE },
  ],
  row: 'SC1',
  source: SUPREME_COURT_RULES,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'The edition of the Supreme Court Rules in force in 2026 was not found: times were read in older editions and in quotations, and the order of a petition under Rule 14 is from memory.',
};

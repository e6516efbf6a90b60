/** Proffer, cooperation or safety-valve letter: the terms on which a defendant speaks to the government. */
import { date } from '../../dates/civil-date';
import { element, fromMemory, fromText, needed, usual } from './entries';
import { customary, expected, helpful } from './exhibit-entries';
import { FRE, MELENDEZ, MEZZANATTO } from './further-sources';
import type { Avenue, Element, RequiredSection, Statement } from './model';
import { FRCRP, US_CODE } from './sources';

const melendez = 'Melendez v. United States, 518 U.S. 120 (1996)';
const mezzanatto = 'United States v. Mezzanatto, 513 U.S. 196 (1995)';

/** Said where more than one conversation is meant. */
const COOPERATES = ['cooperat', 'substantial assistance', 'testify', 'debrief'];

/** A term the letter must settle. */
const term = (id: string, name: string, statement: Statement, markers: readonly string[], when?: string, says?: readonly string[]): Element =>
  element(id, name, statement, markers, { documents: ['letter', 'memorandum'], ...(when === undefined ? {} : { when }), ...(says ? { owed: { says } } : {}) });

const letter: readonly RequiredSection[] = [
  usual('purpose', 'Purpose and parties', ['purpose', 'parties', 'introduction', 'proffer', 'scope', 'meeting']),
  needed('use', 'Use of statements', ['use of statements', 'use', 'protections', 'limits on use', 'statements', 'direct use', 'derivative use', 'terms']),
  usual('waiver', 'Impeachment and rebuttal', ['impeachment', 'rebuttal', 'waiver', 'rule 410', 'exceptions']),
  needed('benefit', 'What the government will do', ['benefit', 'government will', 'obligations of the government', 'substantial assistance', 'motion', 'recommendation', 'safety valve', 'considerations', 'what the government will do']),
  usual('truthfulness', 'Truthfulness and breach', ['truthfulness', 'breach', 'obligations', 'truthful', 'violation of this agreement']),
  usual('safety', 'Safety and sealing', ['safety', 'sealing', 'confidentiality', 'security', 'disclosure']),
  needed('signatures', 'Signatures', ['signature', 'signatures', 'agreed', 'acknowledgment', 'acknowledgement', 'accepted']),
];

export const profferLetter: Avenue = {
  id: 'proffer-letter',
  name: 'Proffer or cooperation letter',
  spellings: [
    'proffer', 'proffer letter', 'proffer agreement', 'attorney proffer', 'written proffer', 'proffer session', 'queen for a day', 'queen for a day letter', 'Kastigar letter', 'cooperation letter', 'cooperation agreement', 'cooperation plea agreement', 'cooperation proffer', 'debriefing letter', 'debriefing agreement',
    'safety-valve proffer', 'safety valve proffer letter', 'safety-valve letter', 'safety valve debriefing', 'safety valve statement', 'use immunity letter', 'letter immunity', 'pocket immunity', 'USSG § 5K1.1', '5K1.1', '5K letter', '5K1.1 letter', '18 U.S.C. § 3553(e)', '§ 3553(e)', '3553(e)', 'USSG § 1B1.8', '1B1.8', 'Fed. R. Evid. 410',
  ],
  authority: 'Fed. R. Evid. 410; Fed. R. Crim. P. 11(f); USSG §§ 1B1.8, 5K1.1; 18 U.S.C. § 3553(e)–(f)',
  summary:
    'The written terms on which a client speaks to the government, settled before the first word. Name the contact, limit direct and derivative use, bound the waiver for impeachment, get both § 5K1.1 and § 3553(e), protect quantity under § 1B1.8, say who decides and what breach means, and keep it off the public docket.',
  movant: fromMemory('Defense counsel and the prosecutor, for the client.'),
  court: fromMemory('None at this stage. If a paper about it must be filed, ask to seal it first.'),
  timing: fromText(US_CODE, 'Before anyone speaks. For the safety valve the disclosure must be made no later than the sentencing hearing.', '18 U.S.C. § 3553(f)(5)'),
  deadlines: [],
  relatedDeadlines: ['rule-35b/government'],
  elements: [
    term('contact', 'Named contact',
      fromMemory('Name the prosecutor and the agent, with telephone and e-mail, and who may change the terms.'),
      ['assistant united states attorney', 'ausa', 'special agent', 'agent', 'contact', 'prosecutor', '@usdoj.gov']),
    term('use', 'Direct and derivative use',
      fromMemory('Say what the government may not use: the statements, what they lead to, or only the first.', 'Kastigar v. United States, 406 U.S. 441 (1972)'),
      ['will not be used', 'not be used', 'may not use', 'may not be used', 'shall not be used', 'direct use', 'derivative use', 'derivatively', 'leads', 'case-in-chief']),
    term('scope', 'Scope of the questions',
      fromMemory('Say what the client will be asked about, and what not; who may be named; and for how long the letter covers what is said.'),
      ['scope', 'limited to', 'subjects', 'topics', 'matters', 'questions about', 'concerning', 'regarding', 'relating to', 'any and all']),
    term('kastigar', 'Kastigar hearing',
      fromMemory('Most forms waive it. Say whether the government must show an independent source, and in what hearing.', 'Kastigar v. United States, 406 U.S. 441 (1972)'),
      ['kastigar', 'independent source', 'taint hearing']),
    term('rule-410', 'Waiver of Rule 410, and its edge',
      fromText(MEZZANATTO, 'A waiver is enforced if knowing and voluntary. Limit it to impeachment by contradiction; refuse “rebuttal” of any argument by counsel.', mezzanatto),
      ['410', '11(f)', 'impeach', 'impeachment', 'rebut', 'rebuttal', 'cross-examin', 'inconsistent', 'mezzanatto']),
    term('self-incrimination', 'Protection for the client’s own quantity',
      fromMemory('Ask that what the client says about the client not raise the range.', 'USSG § 1B1.8'),
      ['1b1.8', 'not be used in determining', 'guideline range', 'guidelines range', 'applicable range', 'self-incriminating']),
    term('motions', 'Both motions promised',
      fromText(MELENDEZ, 'Get § 5K1.1 for the range and § 3553(e) for the statutory minimum. The first alone does not open the minimum.', melendez),
      ['5k1.1', '3553(e)', 'below the statutory minimum', 'below the mandatory minimum', 'motion for downward', 'substantial assistance motion'],
      'the client will cooperate', COOPERATES),
    term('who-decides', 'Who decides “substantial”',
      fromMemory('Say whose judgment it is, in good faith or in sole discretion, and how a dispute is heard.', 'Wade v. United States, 504 U.S. 181 (1992)'),
      ['sole discretion', 'good faith', 'in its discretion', 'determination', 'shall determine', 'will determine', 'unreviewable', 'decides whether'],
      'the client will cooperate', COOPERATES),
    term('later-motion', 'Motion after sentencing',
      fromText(FRCRP, 'Keep Rule 35(b) open: only the government may move, normally within a year of sentencing.', 'Fed. R. Crim. P. 35(b)'),
      ['rule 35(b)', '35(b)', 'after sentencing', 'post-sentence'],
      'the client will cooperate', COOPERATES),
    term('safety-valve', 'Safety valve, kept apart',
      fromText(US_CODE, 'Truthful disclosure of all the client knows of the offense and the same course of conduct. Useful help is not required, and it may not raise the sentence unless it concerns a violent offense.', '18 U.S.C. § 3553(f)(5)'),
      ['safety valve', 'safety-valve', '3553(f)', 'all information and evidence', 'same course of conduct'],
      'the safety valve is the purpose', ['safety valve', 'safety-valve', '3553(f)']),
    term('truth', 'Truthfulness and breach',
      fromMemory('Say what counts as breach, who finds it, by what proof, and what follows.'),
      ['truthful', 'truthfully', 'breach', 'violates this agreement', 'false statement', 'perjury', 'void']),
    term('safety', 'Safety and sealing',
      fromMemory('Say how the client and family are protected, where the client is held, and that papers are sealed.'),
      ['safety', 'seal', 'sealed', 'under seal', 'separation', 'protective custody', 'relocation', 'security', 'confidential']),
    term('log', 'Record of each meeting',
      fromMemory('Provide for counsel’s presence and a dated record of each meeting and of what came of it.'),
      ['date of meeting', 'present at', 'presence of counsel', 'counsel present', 'debrief', 'notes', 'log', 'report of interview', 'meeting on']),
  ],
  burden: [fromMemory('After a grant of use immunity the government must show an independent source; a letter can give less.', 'Kastigar v. United States, 406 U.S. 441 (1972)')],
  review: [fromMemory('A refusal to move is reviewed only for an unconstitutional motive, want of any rational relation to a legitimate end, or breach.', 'Wade v. United States, 504 U.S. 181 (1992)')],
  sections: { letter },
  exhibits: [
    expected('draft', 'The government’s form or draft', 'always', 'Mark each change on its words.', ['draft', 'form', 'proffer agreement', 'agreement', 'letter']),
    customary('transmittal', 'E-mails that set the terms and the dates', 'always', 'They prove willingness and delay.', ['email', 'e-mail', 'transmittal', 'scheduling', 'correspondence']),
    customary('log', 'Log of meetings and results', 'the client will cooperate', 'A later motion or its refusal turns on it.', ['log', 'debrief', 'chronology', 'notes']),
    customary('safety-valve-statement', 'Written safety-valve statement', 'the safety valve is the purpose', 'It proves disclosure before the hearing.', ['safety valve', 'safety-valve', 'statement', 'disclosure']),
    helpful('safety-evidence', 'Evidence of threats', 'the client or family is at risk', 'It supports sealing and value.', ['threat', 'safety', 'affidavit']),
  ],
  pitfalls: [
    fromText(FRE, 'Speaking to agents alone and counting on Rule 410. It covers discussions with an attorney for the prosecuting authority, and not those that end in a plea that stands.', 'Fed. R. Evid. 410(a)(4)'),
    fromText(FRE, 'Forgetting what the rule lets in: the rest of a statement in fairness, and prosecution for perjury or false statement made under oath, on the record, with counsel.', 'Fed. R. Evid. 410(b)'),
    fromText(MELENDEZ, 'Bargaining for § 5K1.1 only. The statutory minimum stays closed without a motion under § 3553(e).', melendez),
    fromMemory('Oral promises; a safety-valve debrief taken for cooperation, or the reverse; naming the cooperation in a public filing.'),
    fromMemory('Confusing this letter with immunity by court order, which is 18 U.S.C. § 6002 and different.', '18 U.S.C. § 6002'),
    fromMemory('Promising the client a result.'),
  ],
  authorities: [
    { cite: mezzanatto, point: 'An agreement that plea statements may be used is enforced unless it was made unknowingly or involuntarily.', status: 'current', verified: 'text', source: MEZZANATTO, citationMatched: true },
    { cite: melendez, point: 'A § 5K1.1 motion does not by itself let the court go below a statutory minimum.', status: 'current', verified: 'text', source: MELENDEZ, citationMatched: true },
    { cite: 'Kastigar v. United States, 406 U.S. 441 (1972)', point: 'Immunity from use and derivative use is enough to compel testimony; the government must then show an independent source.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Wade v. United States, 504 U.S. 181 (1992)', point: 'A refusal to move is reviewable only for an unconstitutional motive or want of any rational relation to a legitimate end.', status: 'current', verified: 'memory', citationMatched: true },
  ],
  row: '1.35',
  source: `${FRE}; ${US_CODE}; ${MELENDEZ}; ${MEZZANATTO}`,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'Rule 410, 18 U.S.C. § 3553(e)–(f), Rule 35(b) and the syllabi of Melendez and Mezzanatto were read; § 1B1.8, § 5K1.1, Kastigar and Wade are from memory.',
};

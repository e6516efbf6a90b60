/** Petition for habeas corpus by a federal prisoner, 28 U.S.C. § 2241: how the sentence is carried out. */
import { date } from '../../dates/civil-date';
import { argument, conclusion, introduction, legalStandard, memorandum, reply } from './common-sections';
import { element, fromMemory, fromText, needed, secondHand, usual } from './entries';
import { customary, expected, helpful } from './exhibit-entries';
import { ON_MAXWELL, ON_PADILLA_CUSTODIAN, WILSON } from './further-sources';
import type { Avenue } from './model';
import { CFR_571, JONES_V_HENDRIX, US_CODE } from './sources';

const hendrix = 'Jones v. Hendrix, 599 U.S. 465 (2023)';
const padilla = 'Rumsfeld v. Padilla, 542 U.S. 426 (2004)';
const wilson = 'United States v. Wilson, 503 U.S. 329 (1992)';
const maxwell = 'Maxwell v. Thomas (5th Cir.), cert. granted June 1, 2026';

/** Circuit tests of the saving clause that Jones v. Hendrix displaced. */
const displaced = (cite: string): Avenue['authorities'][number] => ({
  cite, point: 'Allowed § 2241 after a change in how a statute is read; no longer the law since Jones v. Hendrix (2023).', status: 'superseded', verified: 'memory',
});

export const section2241: Avenue = {
  id: 'section-2241',
  name: 'Habeas petition on how the sentence is carried out (28 U.S.C. § 2241)',
  spellings: [
    '28 U.S.C. § 2241', '§ 2241', '2241', '28 U.S.C. § 2241(c)(3)', '2241 petition', '2241 habeas', 'habeas 2241', 'section 2241 petition', 'petition under 28 U.S.C. § 2241', 'habeas petition under § 2241', 'habeas corpus 2241', 'AO 242', 'AO-242', 'form AO 242',
    'petition for a writ of habeas corpus under 28 U.S.C. § 2241', 'petition for writ of habeas corpus pursuant to 28 U.S.C. § 2241', 'writ of habeas corpus under 28 U.S.C. § 2241', 'execution of sentence', 'sentence computation', 'sentence computation petition',
    'jail credit', 'prior custody credit', '18 U.S.C. § 3585(b)', 'good time credit', 'good conduct time', 'loss of good time', 'disciplinary hearing', 'DHO', 'DHO appeal', 'earned time credits', 'First Step Act time credits', 'FSA time credits', 'FSA credits', 'time credits',
    'first step act earned time credits', 'saving clause', 'savings clause', '28 U.S.C. § 2255(e)', '§ 2255(e)',
  ],
  authority: '28 U.S.C. §§ 2241–2243; 28 U.S.C. § 2255(e)',
  summary:
    'Petition in the district of confinement against the warden, about how the Bureau of Prisons carries out the sentence: credits, good time, discipline, computation. Use the Bureau’s remedies first. It is not a second § 2255 motion: since Jones v. Hendrix (2023) a later reading of a statute does not open it.',
  movant: fromText(US_CODE, 'A prisoner in custody under or by color of the authority of the United States.', '28 U.S.C. § 2241(c)(1)'),
  court: secondHand(ON_PADILLA_CUSTODIAN, 'The district of confinement when the petition is filed; the respondent is the immediate custodian, usually the warden.', padilla),
  timing: fromMemory('No deadline is stated. The Bureau’s remedies usually come first and have their own times.', '28 U.S.C. § 2241; 28 C.F.R. part 542'),
  deadlines: [],
  relatedDeadlines: [
    'administrative-remedy/request', 'administrative-remedy/warden-response', 'administrative-remedy/regional', 'administrative-remedy/regional-response',
    'administrative-remedy/central', 'administrative-remedy/central-response', 'objections/report-and-recommendation', 'section-2241/notice-of-appeal', 'reopen-appeal-time',
  ],
  elements: [
    element('custodian', 'Custody, custodian and district',
      secondHand(ON_PADILLA_CUSTODIAN, 'Name the prison, the warden and the district; say that the petitioner was there on the day of filing.', padilla),
      ['warden', 'custodian', 'confined at', 'incarcerated at', 'housed at', 'in custody at', 'district of confinement', 'fci', 'fcc', 'usp', 'respondent']),
    element('decision', 'Decision or computation attacked',
      fromText(US_CODE, 'State the facts of the custody and by what claim or authority it is held: the computation, hearing or decision, with its date.', '28 U.S.C. § 2242'),
      ['computation', 'computed', 'calculated', 'credit', 'credits', 'disciplinary', 'dho', 'sanction', 'good time', 'good conduct time', 'detainer', 'decision of', 'denied', 'projected release']),
    element('exhaustion', 'Administrative remedies',
      fromText(CFR_571, 'Give each step with its date: BP-9 to the warden, BP-10 to the Regional Director, BP-11 to the General Counsel, or why a step is excused. No answer in time counts as a denial.', '28 C.F.R. §§ 542.13–542.18'),
      ['exhaust', 'exhausted', 'exhaustion', 'administrative remedy', 'administrative remedies', 'bp-8', 'bp-9', 'bp-10', 'bp-11', 'bp-229', 'bp-230', 'bp-231', 'regional director', 'general counsel', 'remedy id', 'futile', 'futility', 'irreparable']),
    element('violation', 'Law that the custody violates',
      fromText(US_CODE, 'Say which provision of the Constitution or laws of the United States the custody violates.', '28 U.S.C. § 2241(c)(3)'),
      ['3585', '3624', '3632', '3621', 'due process', 'in violation of', 'violates', 'contrary to', 'wolff', 'some evidence', 'fifth amendment', 'constitution', 'statute']),
    element('effect', 'What changes if the petition is granted',
      fromMemory('Say in days or months what the petitioner would gain, and that the matter is not moot.'),
      ['days', 'months', 'release date', 'earlier', 'sooner', 'restore', 'restored', 'recalculate', 'moot', 'prerelease', 'home confinement']),
    element('not-2255', 'Why § 2255 is not the vehicle',
      fromText(US_CODE, 'A prisoner who can move under § 2255 must do so, unless that remedy is inadequate or ineffective to test the detention. Say that the petition attacks execution, or what makes § 2255 inadequate or ineffective here.', '28 U.S.C. § 2255(e); Jones v. Hendrix (2023)'),
      ['2255(e)', 'saving clause', 'savings clause', 'inadequate or ineffective', 'execution of', 'not the validity', 'does not challenge his conviction', 'does not challenge the conviction', 'does not attack', 'hendrix'],
      { when: 'the petition could be read as an attack on the conviction or sentence' }),
    element('time-credits', 'Time credits: the right vehicle',
      secondHand(ON_MAXWELL, 'Where the credits would only bring earlier prerelease custody, plead a civil action in the alternative; whether § 2241 reaches that is before the Supreme Court, and the Fifth Circuit says no.', maxwell),
      ['in the alternative', 'alternatively', 'civil action', 'maxwell', 'administrative procedure act', 'supervised release', 'earlier release', 'release date'],
      { when: 'First Step Act time credits are claimed', owed: { headings: ['time credits', 'time-credits'] } }),
    element('verification', 'Signed and verified',
      fromText(US_CODE, 'The petition is in writing, signed and verified by the petitioner or someone acting for the petitioner.', '28 U.S.C. § 2242'),
      ['penalty of perjury', '28 u.s.c. § 1746', '§ 1746', 'section 1746', 'sworn', 'verified', 'verification', 'notary'],
      { documents: ['petition'] }),
  ],
  burden: [fromMemory('The petitioner, by a preponderance of the evidence.')],
  review: [
    fromMemory('De novo on the law, clear error on the facts.'),
    fromText(US_CODE, 'The statute asks for a certificate of appealability only where the detention arises from state process or the proceeding is under § 2255.', '28 U.S.C. § 2253(c)(1)'),
    fromMemory('Sixty days to appeal, because an officer of the United States is a party.', 'Fed. R. App. P. 4(a)(1)(B)'),
  ],
  sections: {
    petition: [
      introduction,
      needed('custody', 'Custodian, custody and district', ['jurisdiction', 'jurisdiction and venue', 'parties', 'custody', 'custodian', 'respondent', 'venue', 'petitioner']),
      needed('decision', 'Decision or computation attacked', ['decision', 'computation', 'factual background', 'facts', 'statement of facts', 'background', 'disciplinary', 'challenged action', 'statement of the case']),
      needed('remedies', 'Administrative remedies', ['administrative remedies', 'administrative remedy', 'exhaustion', 'exhaustion of remedies', 'exhausted'], '28 C.F.R. part 542'),
      legalStandard,
      { ...argument, headings: [...argument.headings, 'grounds for relief', 'claims', 'claims for relief'] },
      usual('not-2255', 'Why § 2255 is not the vehicle', ['2255', 'saving clause', 'savings clause', 'section 2255', 'inadequate or ineffective'], '28 U.S.C. § 2255(e)'),
      conclusion,
      needed('verification', 'Verification', ['verification', 'declaration', 'declaration under penalty of perjury', 'signature', 'verification and signature'], '28 U.S.C. § 2242'),
    ],
    memorandum,
    reply,
    objections: [introduction, needed('objections', 'Objections', ['objection', 'objections', 'objection one', 'objection 1', 'specific objections', 'argument']), conclusion],
  },
  exhibits: [
    expected('remedy-forms', 'Remedy forms with their answers, BP-8 to BP-11', 'always', 'Exhaustion is the first defense.', ['bp-8', 'bp-9', 'bp-10', 'bp-11', 'administrative remedy', 'remedy', 'regional director', 'general counsel', 'informal resolution'],
      { shownBy: ['futile', 'futility', 'exhaustion is excused', 'excuse exhaustion'] }),
    expected('computation', 'Sentence computation', 'a computation or credit is attacked', 'It shows what the Bureau counted.', ['sentence computation', 'sentence monitoring', 'computation data', 'public information inmate data', 'projected release'],
      { calledFor: { says: ['sentence computation', 'custody credit', 'jail credit', 'good conduct time', 'good time credit', 'credit for time'] } }),
    expected('hearing-report', 'Report of the Discipline Hearing Officer', 'discipline is attacked', 'The test is what the report says and rests on.', ['dho', 'discipline hearing', 'hearing officer', 'incident report'],
      { calledFor: { says: ['discipline hearing officer', 'disciplinary hearing', 'dho'] } }),
    customary('credit-worksheet', 'Time-credit worksheet', 'First Step Act time credits are claimed', 'It shows the days earned and applied.', ['time credit', 'fsa', 'worksheet', 'assessment']),
    customary('custody-papers', 'Jail and transfer records for each day of earlier custody', 'credit for earlier custody is claimed', 'Only days not credited elsewhere count.', ['jail', 'custody record', 'booking', 'state judgment', 'transfer', 'detainer', 'usm']),
    customary('judgment', 'Judgment', 'always', 'It shows the sentence being carried out.', ['judgment']),
    helpful('program-statement', 'Program statement or regulation relied on', 'the Bureau’s own rule was broken', 'The court should not have to look for it.', ['program statement', 'policy', 'regulation']),
  ],
  pitfalls: [
    fromText(JONES_V_HENDRIX, 'Filing here because a later decision reads the statute more narrowly. Since Jones v. Hendrix (2023) § 2255(e) does not allow that where § 2255(h) shuts it out.', hendrix),
    fromMemory('Arguing that a missed year makes § 2255 inadequate. It does not.', '28 U.S.C. § 2255(e)–(f)'),
    fromMemory('Citing the circuit tests of the saving clause (Davenport, Reyes-Requena, Wheeler, Dorsainvil, Triestman) as good law. Jones v. Hendrix (2023) displaced them.', hendrix),
    secondHand(ON_PADILLA_CUSTODIAN, 'Filing in the sentencing court, or against the United States or the Attorney General.', padilla),
    fromText(WILSON, 'Asking the sentencing court for jail credit. The Bureau computes it after the sentence begins; a court reviews the result.', wilson),
    fromText(CFR_571, 'Missing a step: appeals from a discipline hearing go first to the Regional Director, 20 days run to the BP-10 and 30 to the BP-11 from the day the answer was signed, and those are calendar days.', '28 C.F.R. §§ 542.14(d)(2), 542.15(a)'),
    secondHand(ON_MAXWELL, 'Treating § 2241 as the settled route for time credits. The question is before the Supreme Court.', maxwell),
    fromMemory('Claiming back the same jail days that a state sentence already used.', '18 U.S.C. § 3585(b)'),
  ],
  authorities: [
    { cite: hendrix, point: '§ 2255(e) does not let a prisoner use § 2241 for a claim of statutory interpretation that § 2255(h) bars.', status: 'current', verified: 'text', source: JONES_V_HENDRIX, citationMatched: true },
    { cite: padilla, point: 'A petition against present physical custody names the immediate custodian and is filed in the district of confinement.', status: 'current', verified: 'second-hand', source: ON_PADILLA_CUSTODIAN, citationMatched: true },
    { cite: wilson, point: 'The Attorney General, through the Bureau, computes § 3585(b) credit after the sentence begins.', status: 'current', verified: 'text', source: WILSON, citationMatched: true },
    { cite: maxwell, point: 'Will decide whether a time-credit claim for earlier prerelease custody may be brought under § 2241.', status: 'pending', verified: 'second-hand', source: ON_MAXWELL },
    displaced('In re Davenport, 147 F.3d 605 (7th Cir. 1998)'),
    displaced('Reyes-Requena v. United States, 243 F.3d 893 (5th Cir. 2001)'),
    displaced('United States v. Wheeler, 886 F.3d 415 (4th Cir. 2018)'),
    displaced('In re Dorsainvil, 119 F.3d 245 (3d Cir. 1997)'),
    displaced('Triestman v. United States, 124 F.3d 361 (2d Cir. 1997)'),
  ],
  row: '1.16',
  source: `${US_CODE}; ${CFR_571}; ${JONES_V_HENDRIX}`,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'Sections 2241(c), 2242, 2253(c)(1) and 2255(e) and 28 C.F.R. part 542 were read; that exhaustion is required, the burden, review and the time to appeal are from memory. The docket number of Maxwell v. Thomas was not found.',
};

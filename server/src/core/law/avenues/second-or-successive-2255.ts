/** Authorization to file a second or successive § 2255 motion, 28 U.S.C. §§ 2255(h), 2244(b)(3). */
import { date } from '../../dates/civil-date';
import { conclusion, introduction, memorandum, reply } from './common-sections';
import { element, fromMemory, fromText, needed, secondHand, usual } from './entries';
import type { Avenue } from './model';
import { BANISTER, BURTON, DODD, JONES_V_HENDRIX, MAGWOOD, ON_BOWE, ON_GUERRERO_V_JOHNSON, RIVERS, US_CODE } from './sources';

const application = [
  introduction,
  needed('earlier-filings', 'Earlier collateral filings', ['earlier filings', 'prior filings', 'prior collateral', 'prior motions', 'previous motions', 'procedural history', 'procedural background', 'prior proceedings', 'prior applications', 'background']),
  usual('facts', 'Statement of facts', ['statement of facts', 'factual background', 'facts', 'new evidence']),
  needed('gate', 'Showing under § 2255(h) for each claim', ['2255(h)', 'gatekeeping', 'prima facie', 'newly discovered evidence', 'new rule', 'argument', 'claim one', 'claim 1', 'ground one', 'ground 1', 'discussion']),
  usual('timeliness', 'Timeliness', ['timeliness', 'timely', 'limitations', 'limitation period']),
  conclusion,
];

export const secondOrSuccessive2255: Avenue = {
  id: 'second-or-successive-2255',
  name: 'Second or successive § 2255 motion',
  spellings: [
    '28 U.S.C. § 2255(h)', '§ 2255(h)', '2255(h)', '2255h', '28 U.S.C. § 2244(b)', '2244(b)', 'second or successive', 'second or successive motion',
    'second or successive § 2255 motion', 'second or successive motion under 28 U.S.C. § 2255', 'successive 2255', 'successive motion', 'second 2255', 'second 2255 motion', 'second motion to vacate', 'successive motion to vacate',
    'second-in-time 2255', 'successive petition', 'successive collateral attack', 'successive habeas', 'SOS', 'SOS application', 'SOS motion',
    'motion for authorization', 'application for authorization', 'authorization', 'authorization to file a second or successive motion',
    'application for leave to file a second or successive motion', 'application for leave to file a second or successive motion under 28 U.S.C. § 2255',
    'motion for leave to file a second or successive motion', 'leave to file second or successive 2255 motion', 'application for authorization to file a second or successive § 2255 motion',
    'order authorizing second or successive motion', 'pre-filing authorization', 'permission to file a successive 2255',
  ],
  authority: '28 U.S.C. §§ 2255(h), 2244(b)(3)',
  summary:
    'A later § 2255 motion needs leave from the court of appeals first: new evidence that shows innocence clearly and convincingly, or a new rule of constitutional law that the Supreme Court made retroactive. Since Bowe (2026) the bar on repeating an old claim in § 2244(b)(1) does not apply.',
  movant: fromMemory('A federal prisoner whose earlier § 2255 motion was decided on the merits.', '28 U.S.C. §§ 2244(b)(3)(A), 2255(h)'),
  court: fromText(BURTON, 'The court of appeals first. Without its authorization the district court has no jurisdiction.', '28 U.S.C. § 2244(b)(3)(A); Burton v. Stewart, 549 U.S. 147 (2007)'),
  timing: fromText(
    US_CODE,
    'There is no separate period for the application, but the claim must be timely under § 2255(f). The statute gives the court of appeals 30 days to rule.',
    '28 U.S.C. §§ 2244(b)(3)(D), 2255(f)',
  ),
  deadlines: ['section-2255/f3', 'section-2255/f4'],
  relatedDeadlines: ['authorization/decision', 'certiorari/petition', 'section-2255/f1', 'section-2255/f2'],
  elements: [
    element('earlier-motion', 'Earlier motion',
      fromMemory('Say which earlier § 2255 motion was decided on the merits, when and how, and list every other collateral filing.', '28 U.S.C. § 2255(h)'),
      ['first § 2255', 'first 2255', 'first section 2255', 'earlier § 2255', 'prior § 2255', 'previous § 2255', 'initial § 2255', 'original § 2255', 'prior motion', 'earlier motion',
        'previously filed', 'prior collateral', 'denied on the merits', 'first motion to vacate', 'no other']),
    element('gate', 'New evidence of innocence, or a new constitutional rule',
      fromText(US_CODE, 'Either newly discovered evidence that, with the evidence as a whole, would establish by clear and convincing evidence that no reasonable factfinder would have found guilt; or a new rule of constitutional law, made retroactive to cases on collateral review by the Supreme Court, that was previously unavailable.', '28 U.S.C. § 2255(h)(1)–(2)'),
      ['newly discovered evidence', 'clear and convincing', 'no reasonable factfinder', 'new rule of constitutional law', 'made retroactive', '§ 2255(h)(1)', '§ 2255(h)(2)',
        '2255(h)(1)', '2255(h)(2)', 'previously unavailable']),
    element('prima-facie', 'Prima facie showing',
      fromMemory('The application need only make a prima facie showing that the gate is met; say that it does and how.', '28 U.S.C. § 2244(b)(3)(C)'),
      ['prima facie', '§ 2244(b)(3)', '2244(b)(3)', 'warrant a fuller exploration']),
    element('timeliness', 'Timeliness',
      fromText(US_CODE, 'The claim itself must be filed within the year of § 2255(f).', '28 U.S.C. § 2255(f)'),
      ['timely', 'timeliness', 'limitation', 'one year', 'one-year', '§ 2255(f)', '2255(f)', 'due diligence']),
    element('retroactivity', 'Retroactive by the Supreme Court',
      fromMemory('Only the Supreme Court can make the rule retroactive for this purpose; name the decision that did.', 'Tyler v. Cain, 533 U.S. 656 (2001)'),
      ['made retroactive', 'retroactive', 'retroactively', 'retroactivity', 'tyler v. cain'],
      { when: 'the application rests on a new constitutional rule', owed: { claims: ['new-constitutional-rule'] } }),
  ],
  burden: [fromMemory('The movant makes a prima facie showing to the panel. The district court then decides anew whether § 2255(h) is met.', '28 U.S.C. § 2244(b)(3)(C), (b)(4)')],
  review: [
    secondHand(ON_BOWE, 'The Supreme Court may review a ruling on a federal prisoner’s application; § 2244(b)(3)(E) does not bar certiorari.', 'Bowe v. United States, No. 24-5438 (U.S. Jan. 9, 2026)'),
  ],
  sections: { motion: application, petition: application, memorandum, reply },
  exhibits: [
    { id: 'proposed-motion', title: 'Proposed § 2255 motion', matches: ['proposed motion', 'proposed § 2255', 'proposed 2255'], why: 'The panel looks at the claims as they would be filed.', when: 'always', weight: 'expected', calledFor: { headings: ['application', 'authoriz', 'leave to file'] }, verified: 'memory' },
    { id: 'earlier-papers', title: 'Earlier § 2255 papers and rulings', matches: ['earlier', 'prior', 'first 2255', 'first § 2255', 'order denying', 'previous'], why: 'The panel must see what was decided before.', when: 'always', weight: 'expected', calledFor: 'always', verified: 'memory' },
    { id: 'new-evidence', title: 'New evidence, with proof of when it was found', matches: ['new evidence', 'newly discovered', 'declaration', 'affidavit', 'recantation', 'lab', 'report'], why: 'Innocence is shown by the evidence and diligence by its date.', when: 'the application rests on new evidence', weight: 'expected', calledFor: { claims: ['newly-discovered-evidence', 'actual-innocence'] }, verified: 'memory' },
    { id: 'new-decision', title: 'Decision relied on', matches: ['decision', 'opinion', 'slip op'], why: 'The rule, and its retroactivity, are read there.', when: 'the application rests on a new constitutional rule', weight: 'usual', verified: 'memory' },
  ],
  pitfalls: [
    secondHand(ON_BOWE, 'Conceding that a claim raised before must be dismissed. Bowe (2026) holds that the old-claim bar of § 2244(b)(1) does not reach § 2255 motions; circuit cases that applied it are no longer good law on the point.', 'Bowe v. United States, No. 24-5438 (U.S. Jan. 9, 2026)'),
    secondHand(ON_BOWE, 'Writing that certiorari is unavailable after a denial of authorization. Bowe (2026) holds that it is available.', 'Bowe v. United States, No. 24-5438 (U.S. Jan. 9, 2026)'),
    fromText(RIVERS, 'Filing new claims in the district court while the first judgment is on appeal. They are second or successive (decided in a § 2254 case).', 'Rivers v. Guerrero, 605 U.S. 443 (2025)'),
    fromText(DODD, 'Counting the year from the decision on retroactivity. It runs from the decision that first recognized the right.', 'Dodd v. United States, 545 U.S. 353 (2005)'),
    fromMemory('Relying on a new statutory rule, a retroactivity ruling by a court of appeals, or innocence of a Guidelines enhancement. Filing in the district court first. Counting on the pending application to stop the year.'),
    fromText(JONES_V_HENDRIX, 'Turning to 28 U.S.C. § 2241 because a later decision reads the statute more narrowly. The saving clause of § 2255(e) does not open that way round § 2255(h).', 'Jones v. Hendrix, 599 U.S. 465 (2023)'),
    secondHand(ON_GUERRERO_V_JOHNSON, 'Treating “previously unavailable” as settled. The Supreme Court has taken up what the same words mean in § 2244(b)(2)(A).', 'Guerrero v. Johnson, No. 25-1003 (cert. granted June 15, 2026)'),
    fromText(MAGWOOD, 'Asking for authorization where none is needed. The first motion against a new judgment is not successive; the Second and Fourth Circuits, among others, extend that to the undisturbed conviction; the Seventh does not.', 'Magwood v. Patterson, 561 U.S. 320 (2010)'),
  ],
  authorities: [
    { cite: 'Bowe v. United States, No. 24-5438, 607 U.S. ___ (Jan. 9, 2026)', point: 'Section 2244(b)(1) does not govern § 2255 motions, and certiorari lies from authorization rulings.', status: 'current', verified: 'second-hand', source: ON_BOWE },
    { cite: 'Guerrero v. Johnson, No. 25-1003 (cert. granted June 15, 2026)', point: 'Will decide what “previously unavailable” means in § 2244(b)(2)(A).', status: 'pending', verified: 'second-hand', source: ON_GUERRERO_V_JOHNSON },
    { cite: 'Burton v. Stewart, 549 U.S. 147 (2007)', point: 'An unauthorized successive filing is outside the district court’s jurisdiction.', status: 'current', verified: 'text', source: BURTON },
    { cite: 'Rivers v. Guerrero, 605 U.S. 443 (2025)', point: 'A filing after judgment on the first is successive, even during the appeal.', status: 'current', verified: 'text', source: RIVERS },
    { cite: 'Magwood v. Patterson, 561 U.S. 320 (2010)', point: 'A first challenge to a new judgment is not successive.', status: 'current', verified: 'text', source: MAGWOOD, citationMatched: true },
    { cite: 'Banister v. Davis, 590 U.S. 504 (2020)', point: 'A timely Rule 59(e) motion is not a successive application.', status: 'current', verified: 'text', source: BANISTER },
    { cite: 'Panetti v. Quarterman, 551 U.S. 930 (2007)', point: 'A claim that was not ripe earlier is not successive.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Castro v. United States, 540 U.S. 375 (2003)', point: 'A paper recast as a § 2255 motion without warnings does not count as the first.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Tyler v. Cain, 533 U.S. 656 (2001)', point: 'Only the Supreme Court makes a rule retroactive for a second filing.', status: 'current', verified: 'memory', citationMatched: true },
  ],
  row: '1.3',
  source: US_CODE,
  verified: 'second-hand',
  asOf: date('2026-07-01'),
  note: 'The statute was read; Bowe is known through summaries, and whether rehearing of a denial is now open was not found.',
};

import assert from 'node:assert/strict';
import { avenueById, avenueForText, type Avenue } from '../../../../server/src/core/law/avenues/index';
import { statementsOf } from '../../../../server/src/core/law/avenues/render';
import { DEADLINE_RULES } from '../../../../server/src/core/law/deadlines/index';
import type { Verified } from '../../../../server/src/core/law/model';

/** Supervision, clemency, other writs, and papers before judgment. */
const IDS = [
  'supervised-release-modification', 'supervised-release-termination', 'supervised-release-revocation', 'commutation', 'pardon', 'section-2241',
  'coram-nobis', 'suppression-motion', 'discovery-motion', 'sentencing-memorandum', 'plea-offer-review', 'proffer-letter', 'diversion-request',
] as const;
type Id = (typeof IDS)[number];

function avenue(id: Id): Avenue {
  const found = avenueById(id);
  assert.ok(found, id);
  return found;
}

const MEANT: readonly (readonly [string, Id | undefined])[] = [
  ['18 USC 3583(e)(2)', 'supervised-release-modification'],
  ['Fed. R. Crim. P. 32.1(c)', 'supervised-release-modification'],
  ['Unopposed Motion to Modify Conditions of Supervised Release', 'supervised-release-modification'],
  ['Motion to Modify Conditions of Supervised Release', 'supervised-release-modification'],
  ['3583e1', 'supervised-release-termination'],
  ['Petition for Early Termination of Supervised Release', 'supervised-release-termination'],
  ['Joint Motion for Early Termination of Supervised Release', 'supervised-release-termination'],
  ['18 U.S.C. § 3583(i)', 'supervised-release-revocation'],
  ['Fed. R. Crim. P. 32.1(b)', 'supervised-release-revocation'],
  ['Response to Petition to Revoke Supervised Release', 'supervised-release-revocation'],
  ['28 C.F.R. § 1.3', 'commutation'],
  ['clemency (commutation)', 'commutation'],
  ['presidential pardon', 'pardon'],
  ['28 CFR § 1.2', 'pardon'],
  ['Petition for Writ of Habeas Corpus Pursuant to 28 U.S.C. § 2241', 'section-2241'],
  ['2241 habeas', 'section-2241'],
  ['28 U.S.C. § 2255(e)', 'section-2241'],
  ['First Step Act time credits', 'section-2241'],
  ['28 U.S.C. § 1651(a)', 'coram-nobis'],
  ['Writ of Error Coram Nobis', 'coram-nobis'],
  ['Fed. R. Crim. P. 12(b)(3)(C)', 'suppression-motion'],
  ["Defendant's Motion to Suppress Evidence and Statements", 'suppression-motion'],
  ['Motion for a Franks Hearing', 'suppression-motion'],
  ['Rule 12(b)(3)(E)', 'discovery-motion'],
  ['Fed. R. Crim. P. 16(a)(1)(E)', 'discovery-motion'],
  ['Motion to Compel Discovery', 'discovery-motion'],
  ['Motion for Disclosure of Brady Material', 'discovery-motion'],
  ['Rule 17(c) subpoena', 'discovery-motion'],
  ['Memorandum in Aid of Sentencing', 'sentencing-memorandum'],
  ['18 U.S.C. § 3553(a)(2)', 'sentencing-memorandum'],
  ['Motion for Downward Variance', 'sentencing-memorandum'],
  ['Objections to the Presentence Investigation Report', 'sentencing-memorandum'],
  ['Fed. R. Crim. P. 11(c)(1)(B)', 'plea-offer-review'],
  ['Frye memo', 'plea-offer-review'],
  ['queen for a day', 'proffer-letter'],
  ['U.S.S.G. § 5K1.1', 'proffer-letter'],
  ['18 U.S.C. § 3553(e)', 'proffer-letter'],
  ['Pretrial Diversion', 'diversion-request'],
  ['18 U.S.C. § 3607(a)', 'diversion-request'],
  // What could be more than one of them, or something else, stays unknown.
  ['18 U.S.C. § 3583(e)', undefined],
  ['18 U.S.C. § 3583', undefined],
  ['Rule 32.1', undefined],
  ['supervised release', undefined],
  ['clemency', undefined],
  ['28 C.F.R. § 1.1', undefined],
  ['habeas corpus', undefined],
  ['18 U.S.C. § 2241', undefined],
  ['Rule 12', undefined],
  ['Rule 12(b)(3)', undefined],
  ['Rule 11', undefined],
  ['Fed. R. Civ. P. 16', undefined],
  ['safety valve', undefined],
  ['18 U.S.C. § 3553', undefined],
  ['18 U.S.C. § 3161', undefined],
];

/** Headings as drafters write them: every required section of the paper is among them. */
const HEADINGS: readonly (readonly [Id, string, readonly string[]])[] = [
  ['supervised-release-modification', 'motion', ['I. The Condition at Issue', 'II. Argument', 'III. Conclusion']],
  ['supervised-release-termination', 'motion', ['Background', 'Discussion', 'Relief Requested']],
  ['supervised-release-revocation', 'memorandum', ['The Alleged Violations', 'Appropriate Disposition', 'Conclusion']],
  ['supervised-release-revocation', 'motion', ['Procedural History', 'The Warrant Issued After the Term Ended', 'Argument', 'Prayer for Relief']],
  ['commutation', 'petition', ['Offense of Conviction', 'Reasons for Seeking Clemency', 'Conduct in Custody', 'Release Plan', 'Certification and Personal Oath']],
  ['pardon', 'petition', ['Offense', 'Employment and Activities Since Conviction', 'Reasons for Seeking Pardon', 'Signature']],
  ['section-2241', 'petition', ['Parties and Jurisdiction', 'Statement of Facts', 'Exhaustion of Administrative Remedies', 'Grounds for Relief', 'Conclusion', 'Verification']],
  ['section-2241', 'objections', ['Objection One', 'Conclusion']],
  ['coram-nobis', 'petition', ['Procedural Background', 'Ineffective Assistance of Counsel', 'Sound Reasons Exist for the Delay', 'Collateral Consequences', 'Prayer']],
  ['suppression-motion', 'motion', ['Relief Requested', 'Statement of Facts', 'Argument', 'Conclusion']],
  ['discovery-motion', 'motion', ['Discovery Requests to Date', 'Items Sought', 'Conclusion']],
  ['sentencing-memorandum', 'memorandum', ['Guideline Calculation', 'The Section 3553(a) Factors', 'Conclusion']],
  ['sentencing-memorandum', 'objections', ['Objection to Paragraph 24']],
  ['plea-offer-review', 'memorandum', ['Terms of the Offer', 'Statutory Exposure', 'Plea Versus Trial', 'Appeal Waiver', 'Client Decision']],
  ['proffer-letter', 'letter', ['Limits on Use', 'What the Government Will Do', 'Agreed and Accepted']],
  ['diversion-request', 'letter', ['Personal History', 'Eligibility', 'Treatment Plan', 'Proposed Agreement']],
];

/** Sentences as they stand in papers: the elements each addresses, and some it does not. */
const SENTENCES: readonly (readonly [Id, string, readonly string[], readonly string[]])[] = [
  ['supervised-release-modification', 'Special condition 4 bars all use of devices; his employer’s affidavit shows that the job needs one, and a narrower rule would do.', ['condition', 'liberty', 'assessment'], ['hearing', 'positions']],
  ['supervised-release-modification', 'The probation officer does not object, and Ms. Roe waives a hearing under Rule 32.1(c).', ['positions', 'hearing'], ['factors', 'liberty']],
  ['supervised-release-termination', 'Mr. Doe’s term commenced on March 3, 2024; he has served 30 months, and every test was negative.', ['one-year'], ['interest-of-justice', 'positions', 'policy-statement']],
  ['supervised-release-termination', 'His conduct and the interest of justice warrant an end: under § 5D1.4(b) there is no need for ongoing supervision.', ['conduct', 'interest-of-justice', 'policy-statement'], ['one-year', 'money']],
  ['supervised-release-revocation', 'The term expired on May 1, 2026, and no warrant or summons issued before that day, so § 3583(i) gives no power to revoke.', ['in-time'], ['factors', 'cap']],
  ['supervised-release-revocation', 'Mr. Doe admits Violation 1 and denies Violation 2. Class C; not more than two years; Grade C, range 3 to 9 months.', ['violation', 'cap', 'policy-range'], ['no-retribution', 'confrontation']],
  ['supervised-release-revocation', 'Counsel objects that the memorandum relies on just punishment, which Esteras forbids.', ['no-retribution'], ['mandatory', 'more-supervision']],
  ['commutation', 'If sentenced today he would receive ten years less; he has served fourteen, with no incident reports, and will live with his sister.', ['grounds', 'law-change', 'conduct', 'plan'], ['other-remedies', 'signature']],
  ['pardon', 'I was released from custody on March 15, 2019, and have worked for the same business since; the conviction bars a nursing license.', ['waiting-period', 'conduct', 'need'], ['acceptance', 'signature']],
  ['section-2241', 'Petitioner is confined at FCI Example; the warden denied his BP-9 on May 1, 2026, and the General Counsel did not answer the BP-11.', ['custodian', 'exhaustion'], ['verification', 'time-credits']],
  ['section-2241', 'The petition does not challenge the conviction; it attacks the computation of credit under 18 U.S.C. § 3585(b), worth 212 days.', ['not-2255', 'decision', 'violation', 'effect'], ['exhaustion', 'verification']],
  ['coram-nobis', 'Her supervised release ended in 2015. She first learned of the consequence when a notice of removal proceedings came in 2025.', ['sound-reasons', 'consequences'], ['no-other-remedy']],
  ['coram-nobis', 'He is no longer in custody, and neither § 2255 nor appeal is available.', ['not-in-custody', 'no-other-remedy'], ['fundamental-error', 'consequences']],
  ['suppression-motion', 'At 12:27 a.m. (bodycam 04:11) the officer returned the license; he then waited eight minutes for a dog without reasonable suspicion.', ['chronology', 'prolonged-stop', 'dog'], ['fruits', 'exclusion', 'franks', 'wiretap']],
  ['suppression-motion', 'The pistol seized from his apartment, in which he had a reasonable expectation of privacy, is the fruit of the entry; good faith cannot save a bare-bones affidavit.', ['standing', 'items', 'search-or-seizure', 'home-entry', 'fruits', 'exclusion', 'warrant'], ['timely', 'hearing', 'location']],
  ['suppression-motion', 'The affiant omitted the failed field test with reckless disregard for the truth.', ['franks'], ['standing', 'chronology', 'consent']],
  ['discovery-motion', 'By letter dated March 2, 2026, the defense requested the bench notes under Rule 16(a)(1)(F); the government declined to produce them.', ['items', 'basis', 'request'], ['informant', 'subpoena', 'order']],
  ['discovery-motion', 'Counsel met and conferred under Rule 16.1; production should be ordered within 14 days.', ['conference', 'order'], ['materiality', 'experts']],
  ['sentencing-memorandum', 'At offense level 23 and Category II the range is 51 to 63 months under the 2025 Guidelines Manual; a variance to 36 months is sufficient, but not greater than necessary.', ['range', 'manual', 'form-of-request', 'sentence-asked', 'factors'], ['safety-valve', 'money', 'disputes']],
  ['sentencing-memorandum', 'Mr. Doe objects to paragraph 24 and asks for a ruling under Rule 32(i)(3)(B).', ['disputes'], ['disparity', 'supervision']],
  ['plea-offer-review', 'The offer is under Rule 11(c)(1)(B): a recommendation of 60 months. It expires on May 1, 2026 at 5:00 p.m.', ['type', 'expiry'], ['immigration', 'safety-valve']],
  ['plea-offer-review', 'Paragraph 9 waives the right to appeal and collateral attack except ineffective assistance; the offer was conveyed in writing on April 2 and he signed.', ['waivers', 'conveyed'], ['factual-basis', 'comparison']],
  ['proffer-letter', 'No statement will be used in the case-in-chief, but it may be used to impeach; the government will move under § 5K1.1 and 18 U.S.C. § 3553(e).', ['use', 'rule-410', 'motions'], ['safety', 'truth', 'safety-valve']],
  ['diversion-request', 'The clinic accepted her for a twelve-month program that starts June 1, with random urinalysis; a bus runs to the door.', ['placement', 'testing', 'practical'], ['victim', 'waivers']],
];

/** Grades compared by hand with what was read. A grade may fall; it rises only when someone has read the source. */
const GRADES: readonly (readonly [Id, RegExp, Verified])[] = [
  ['supervised-release-modification', /^At any time before the term expires/, 'text'],
  ['supervised-release-modification', /^Attacking a condition as illegal/, 'memory'],
  ['supervised-release-termination', /^After one year of supervised release/, 'text'],
  ['supervised-release-termination', /^Citing the Safer Supervision Act/, 'second-hand'],
  ['supervised-release-revocation', /five years for class A/, 'text'],
  ['supervised-release-revocation', /^State the grade of the violation/, 'memory'],
  ['supervised-release-revocation', /^Citing Haymond for a jury/, 'memory'],
  ['supervised-release-revocation', /^Counting the term as running during pretrial/, 'second-hand'],
  ['commutation', /^No waiting period and no deadline/, 'second-hand'],
  ['commutation', /^Tie the request to what the Department weighs/, 'memory'],
  ['commutation', /^The regulations are advisory/, 'text'],
  ['pardon', /^Not before five years/, 'second-hand'],
  ['pardon', /^Promising that it erases/, 'text'],
  ['section-2241', /^A prisoner who can move under § 2255 must/, 'text'],
  ['section-2241', /^Sixty days to appeal/, 'memory'],
  ['section-2241', /^No deadline is stated/, 'memory'],
  ['coram-nobis', /^No deadline; sound reasons/, 'second-hand'],
  ['coram-nobis', /^Sixty days to appeal; the rule names/, 'text'],
  ['coram-nobis', /^Show an error of the most fundamental/, 'memory'],
  ['suppression-motion', /^By the date the court sets at arraignment/, 'text'],
  ['suppression-motion', /^Make a substantial preliminary showing/, 'text'],
  ['suppression-motion', /^The government, by a preponderance/, 'memory'],
  ['discovery-motion', /^Say what the item would help prove/, 'text'],
  ['discovery-motion', /^Show relevance, admissibility and specificity/, 'memory'],
  ['sentencing-memorandum', /^Objections to the presentence report: in writing/, 'text'],
  ['sentencing-memorandum', /^Under the 2025 Manual call it a variance/, 'second-hand'],
  ['sentencing-memorandum', /^Accepting acquitted conduct/, 'memory'],
  ['plea-offer-review', /^Treating a recommendation as a promise/, 'text'],
  ['plea-offer-review', /^Before the offer expires/, 'second-hand'],
  ['proffer-letter', /^Speaking to agents alone/, 'text'],
  ['proffer-letter', /^Ask that what the client says/, 'memory'],
  ['diversion-request', /^Simple possession only/, 'text'],
  ['diversion-request', /^Attach a letter that names the program/, 'memory'],
];

/** What is no longer the law, said in the pitfalls with what changed it. */
const CHANGED: readonly (readonly [Id, RegExp])[] = [
  ['supervised-release-modification', /appeal waiver bars.*Since Hunter \(2026\)/],
  ['supervised-release-revocation', /no fugitive tolling since Rico \(2026\)/],
  ['supervised-release-revocation', /Esteras \(2025\) forbids it/],
  ['section-2241', /Since Jones v\. Hendrix \(2023\)/],
  ['section-2241', /Davenport.*displaced them/],
  ['coram-nobis', /Padilla is not retroactive/],
  ['suppression-motion', /Aguilar and Spinelli.*Gates \(1983\)/],
  ['suppression-motion', /Rodriguez \(2015\) ended/],
  ['suppression-motion', /Carpenter \(2018\) and Chatrie \(2026\)/],
  ['discovery-motion', /Williams v\. Illinois.*Smith v\. Arizona \(2024\)/],
  ['sentencing-memorandum', /“downward departure”.*removed on November 1, 2025/],
  ['sentencing-memorandum', /Any one of them disqualifies since Pulsifer \(2024\)/],
  ['sentencing-memorandum', /since November 1, 2015 there are three/i],
  ['sentencing-memorandum', /Beaird \(No\. 25-5343\) is before the Supreme Court/],
  ['plea-offer-review', /only two exist\. Since Hunter \(2026\)/],
  ['diversion-request', /rewritten in February 2023/],
];

describe('avenues of supervision, clemency, other writs and papers before judgment', () => {
  for (const [text, id] of MEANT) {
    it(`${JSON.stringify(text)} means ${id ?? 'nothing certain'}`, () => assert.equal(avenueForText(text), id));
  }

  for (const [id, document, headings] of HEADINGS) {
    it(`knows the required sections of a ${document} (${id}) by common headings, in their order`, () => {
      const sections = avenue(id).sections[document] ?? [];
      const said = headings.map((heading) => heading.toLowerCase());
      let from = 0;
      for (const { id: section, title, headings: words } of sections.filter((s) => s.required)) {
        const at = said.findIndex((heading, i) => i >= from && [title.toLowerCase(), ...words].some((word) => heading.includes(word)));
        assert.ok(at >= 0, `${section} is found`);
        from = at;
      }
    });
  }

  for (const [id, text, addresses, not] of SENTENCES) {
    it(`${id}: ${text.slice(0, 60)}...`, () => {
      const said = text.toLowerCase();
      const { elements } = avenue(id);
      const addressed = new Set(elements.filter((e) => e.markers.some((marker) => said.includes(marker))).map((e) => e.id));
      for (const element of [...addresses, ...not]) assert.ok(elements.some((e) => e.id === element), `no element ${element}`);
      for (const element of addresses) assert.ok(addressed.has(element), `${element} is addressed`);
      for (const element of not) assert.ok(!addressed.has(element), `${element} is not addressed`);
    });
  }

  for (const [id, words, grade] of GRADES) {
    it(`${id}: ${words.source} is ${grade}`, () => {
      const found = statementsOf(avenue(id)).filter((s) => words.test('text' in s ? s.text : s.point));
      assert.equal(found.length, 1);
      assert.equal(found[0]?.verified, grade);
    });
  }

  it('never grades decisions known through summaries as read', () => {
    const summaries = /^(?:Esteras|Rico|Hunter|Chatrie|Rutherford|Ellingburg|Mont|Ponce|Holguin-Hernandez) v\. |^Case v\. Montana|^Maxwell v\. Thomas|^Rumsfeld v\. Padilla|^Missouri v\. Frye|^Lee v\. United States/;
    const found = IDS.flatMap((id) => statementsOf(avenue(id)).filter((s) => summaries.test('cite' in s ? s.cite : (s.authority ?? ''))));
    assert.ok(found.length >= 20);
    for (const s of found) assert.notEqual(s.verified, 'text', 'cite' in s ? s.cite : s.text);
  });

  for (const [id, words] of CHANGED) {
    it(`${id}: warns of what changed, ${words.source}`, () => {
      assert.equal(avenue(id).pitfalls.filter((p) => words.test(p.text)).length, 1);
    });
  }

  it('marks displaced decisions and open questions as such', () => {
    const status = (id: Id, name: string): string | undefined => avenue(id).authorities.find((a) => a.cite.startsWith(name))?.status;
    for (const name of ['In re Davenport', 'Reyes-Requena', 'United States v. Wheeler', 'In re Dorsainvil', 'Triestman']) assert.equal(status('section-2241', name), 'superseded', name);
    for (const name of ['Aguilar', 'Spinelli']) assert.equal(status('suppression-motion', name), 'superseded', name);
    for (const name of ['United States v. Lopez', 'United States v. Garcon', 'United States v. Jones, 60']) assert.equal(status('sentencing-memorandum', name), 'superseded', name);
    assert.equal(status('section-2241', 'Maxwell'), 'pending');
    assert.equal(status('sentencing-memorandum', 'Stinson'), 'affected');
    assert.equal(status('sentencing-memorandum', 'United States v. Watts'), 'narrowed');
  });

  it('lists, own or related, every deadline that the table computes for these papers', () => {
    for (const id of IDS) {
      const { deadlines, relatedDeadlines = [] } = avenue(id);
      for (const rule of DEADLINE_RULES.filter((r) => r.kind !== 'none' && r.governs.some((g) => g.avenue === id))) {
        assert.ok([...deadlines, ...relatedDeadlines].includes(rule.id), `${rule.id} of ${id}`);
      }
      for (const own of deadlines) assert.ok(DEADLINE_RULES.some((r) => r.id === own && r.governs.some((g) => g.avenue === id)), `${own} governs ${id}`);
    }
  });

  it('asks nothing of a letter where the paper is a petition or motion to a court, and the reverse', () => {
    for (const id of ['plea-offer-review', 'proffer-letter', 'diversion-request'] as const) {
      assert.ok(avenue(id).sections['letter'], id);
      for (const { documents, id: element } of avenue(id).elements) assert.ok(documents?.includes('letter'), `${id}: ${element}`);
    }
    for (const id of ['section-2241', 'coram-nobis', 'suppression-motion', 'discovery-motion'] as const) assert.equal(avenue(id).sections['letter'], undefined, id);
  });
});

import assert from 'node:assert/strict';
import { AVENUES, avenueForText } from '../../../../server/src/core/law/avenues/index';
import { readSpelling, spellingKey } from '../../../../server/src/core/law/avenues/spelling';
import { AVENUE_IDS } from '../../../../server/src/core/law/ids';
import { assertProportional } from '../../../support/proportion';

const MEANT: readonly (readonly [string, string | undefined])[] = [
  ['28 U.S.C. § 2255', 'section-2255'],
  ['28 U. S. C. §2255', 'section-2255'],
  ['28 usc 2255', 'section-2255'],
  ['28:2255', 'section-2255'],
  ['Section 2255 Motion', 'section-2255'],
  ['section_2255', 'section-2255'],
  ['28 U.S.C. § 2255(f)(4)', 'section-2255'],
  ["Defendant's Motion to Vacate, Set Aside, or Correct Sentence Pursuant to 28 U.S.C. § 2255", 'section-2255'],
  ['Motion under 28 U.S.C. § 2255 to Vacate, Set Aside, or Correct Sentence by a Person in Federal Custody', 'section-2255'],
  ['2255(h)', 'second-or-successive-2255'],
  ['28 U.S.C. § 2255(h)(2)', 'second-or-successive-2255'],
  ['28 U.S.C. § 2244(b)(3)(A)', 'second-or-successive-2255'],
  ['Second or Successive § 2255', 'second-or-successive-2255'],
  ['successive 2255 motion', 'second-or-successive-2255'],
  ['Application for Leave to File a Second or Successive Motion', 'second-or-successive-2255'],
  ['Fed. R. Civ. P. 60(b)(6)', 'rule-60b'],
  ['60(b)(1)', 'rule-60b'],
  ['Federal Rule of Civil Procedure 60(b)', 'rule-60b'],
  ['rule-60b', 'rule-60b'],
  ['compassionate release', 'compassionate-release'],
  ['Compassionate-Release', 'compassionate-release'],
  ['18 USC 3582(c)(1)(A)', 'compassionate-release'],
  ['18 U.S.C. § 3582(c)(1)(A)(i)', 'compassionate-release'],
  ['3582c1A', 'compassionate-release'],
  ['U.S.S.G. § 1B1.13(b)(1)', 'compassionate-release'],
  ['18 U.S.C. § 3582(c)(2)', 'sentence-reduction'],
  ['Amendment 821', 'sentence-reduction'],
  ['USSG 1B1.10', 'sentence-reduction'],
  ['First Step Act § 404', 'first-step-act-404'],
  ['Section 404 of the First Step Act of 2018', 'first-step-act-404'],
  ['Section 404(b)', 'first-step-act-404'],
  ['Rule 33', 'rule-33'],
  ['RULE 33(B)(1)', 'rule-33'],
  ['Fed. R. Crim. P. 33(b)(1)', 'rule-33'],
  ['Fed.R.Crim.P. 33', 'rule-33'],
  ['F.R.Crim.P. 33', 'rule-33'],
  ['Federal Rules of Criminal Procedure 33', 'rule-33'],
  ['FRCrP 33', 'rule-33'],
  ['new trial', 'rule-33'],
  ['Motion for a New Trial under Rule 33', 'rule-33'],
  ['Rule 29', 'rule-29'],
  ['Renewed Motion for Judgment of Acquittal', 'rule-29'],
  ['Rule 34', 'rule-34'],
  ['Motion in arrest of judgment', 'rule-34'],
  ['Rule 35(a)', 'rule-35a'],
  ['Rule 35a', 'rule-35a'],
  ['Fed. R. Crim. P. 35(b)(2)(A)', 'rule-35b'],
  ['Rule 36', 'rule-36'],
  ['notice of appeal', 'direct-appeal'],
  ['Direct Appeal', 'direct-appeal'],
  ['28 U.S.C. § 1291', 'direct-appeal'],
  ['Petition for a Writ of Certiorari', 'certiorari'],
  ['cert. petition', 'certiorari'],
  ['S. Ct. R. 13', 'certiorari'],
  ['Petition for Panel Rehearing and Rehearing En Banc', 'rehearing'],
  ['Fed. R. App. P. 40', 'rehearing'],
  ['18 U.S.C. § 3583(e)(1)', 'supervised-release-termination'],
  ['Motion for Early Termination of Supervised Release', 'supervised-release-termination'],
  ['18 U.S.C. § 3583(e)(2)', 'supervised-release-modification'],
  ['18 USC 3583(e)(3)', 'supervised-release-revocation'],
  ['28 U.S.C. § 2241(c)(3)', 'section-2241'],
  ['Petition for a Writ of Error Coram Nobis', 'coram-nobis'],
  ['Petition for Commutation of Sentence', 'commutation'],
  ['Motion to Suppress', 'suppression-motion'],
  ['Rule 16', 'discovery-motion'],
  // What could be more than one thing, or is none of them, stays unknown.
  ['Rule 35', undefined],
  ['18 U.S.C. § 3582(c)', undefined],
  ['18 U.S.C. § 3582', undefined],
  ['First Step Act', undefined],
  ['Fed. R. Civ. P. 33', undefined],
  ['Fed. R. App. P. 33', undefined],
  ['21 U.S.C. § 2255', undefined],
  ['28 U.S.C. § 2255 and Rule 33', undefined],
  ['Opposition to 28 U.S.C. § 2255', undefined],
  ['motion to reduce sentence', undefined],
  ['motion', undefined],
  ['2254', undefined],
  ['22550', undefined],
  ['', undefined],
  ['§', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
];

/** Changes that a writer makes without meaning anything by them. */
const HABITS: Readonly<Record<string, (text: string) => string>> = {
  'in capitals': (t) => t.toUpperCase(),
  'with wide spaces': (t) => `  ${t.replaceAll(' ', '   ')} `,
  'with no-break spaces': (t) => t.replaceAll(' ', '\u00a0'),
  'with U.S.C. run together': (t) => t.replaceAll('U.S.C.', 'USC'),
  'without section signs': (t) => t.replaceAll('§ ', ''),
  'with the word section': (t) => t.replaceAll('§', 'Section'),
  'with a full stop': (t) => `${t}.`,
};

describe('spellings of avenues', () => {
  for (const [text, id] of MEANT) {
    it(`${JSON.stringify(text)} means ${id ?? 'nothing certain'}`, () => assert.equal(avenueForText(text), id));
  }

  it('finds every canonical id', () => {
    for (const id of AVENUE_IDS) assert.equal(avenueForText(id), id);
    for (const id of AVENUE_IDS) assert.equal(avenueForText(` ${id.toUpperCase()} `), id);
  });

  it('has no spelling that two avenues share', () => {
    const owner = new Map<string, string>();
    for (const { id, spellings } of AVENUES) {
      for (const text of [id, ...spellings]) {
        const spelling = readSpelling(text);
        assert.ok(spelling, `${id}: ${text} says nothing`);
        const key = spellingKey(spelling);
        assert.equal(owner.get(key) ?? id, id, `${text} is also a spelling of ${owner.get(key)}`);
        owner.set(key, id);
      }
    }
  });

  for (const [habit, change] of Object.entries(HABITS)) {
    it(`finds every spelling ${habit}`, () => {
      for (const { id, spellings } of AVENUES) {
        for (const text of spellings) assert.equal(avenueForText(change(text)), id, change(text));
      }
    });
  }

  for (const unit of ['(a', '2255(', 'fed. r. ', "'s ", 'u. s. ', '§', '1b1.', '33(b)(1)']) {
    it(`answers in time that grows with the length of text like “${unit}”`, () => {
      assertProportional((n) => assert.equal(avenueForText(unit.repeat(n)), undefined), 25_000, unit);
      assertProportional((n) => avenueForText(unit.repeat(n)), Math.floor(40 / unit.length), unit);
    });
  }
});

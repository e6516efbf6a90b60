import assert from 'node:assert/strict';
import { avenueById } from '../../../../server/src/core/law/avenues/index';
import type { Verified } from '../../../../server/src/core/law/model';
import { statementsOf } from '../../../../server/src/core/law/avenues/render';

/**
 * Statements whose grade was compared with the reviewed reference by hand: avenue, words that only this
 * statement has, grade there. A grade may fall; it rises only when someone has read the source.
 */
const SPOT: readonly (readonly [string, RegExp, Verified])[] = [
  ['direct-appeal', /^The notice is due 14 days/, 'text'],
  ['direct-appeal', /^Error; that is plain/, 'memory'],
  ['direct-appeal', /^Suppression: facts for clear error/, 'memory'],
  ['direct-appeal', /only two exceptions/, 'second-hand'],
  ['direct-appeal', /^Calling the time limit jurisdictional/, 'text'],
  ['section-2255', /^The sentence violates the Constitution/, 'memory'],
  ['section-2255', /^One year from the latest/, 'text'],
  ['section-2255', /signed under penalty of perjury/, 'second-hand'],
  ['section-2255', /unless the motion, files and records/, 'memory'],
  ['section-2255', /record does not conclusively rule out/, 'second-hand'],
  ['section-2255', /^Asks whether|^Counsel is ineffective when/, 'memory'],
  ['second-or-successive-2255', /clear and convincing evidence that no reasonable factfinder/, 'text'],
  ['second-or-successive-2255', /^The application need only make a prima facie/, 'memory'],
  ['second-or-successive-2255', /^Conceding that a claim raised before/, 'second-hand'],
  ['second-or-successive-2255', /^Only the Supreme Court can make the rule/, 'memory'],
  ['rule-60b', /^Within a reasonable time/, 'text'],
  ['rule-60b', /legal error is a “mistake” under clause/, 'memory'],
  ['rule-29', /^Fourteen days after a guilty verdict/, 'text'],
  ['rule-29', /light most favorable to the government/, 'memory'],
  ['rule-33', /would probably produce an acquittal/, 'text'],
  ['rule-33', /^Calling evidence new when it was known/, 'memory'],
  ['rule-33', /claim-processing rules, not jurisdictional/, 'memory'],
  ['rule-34', /^Show that the court has no jurisdiction/, 'text'],
  ['rule-35a', /^The court must act within 14 days/, 'text'],
  ['rule-35a', /^Rearguing the fairness/, 'second-hand'],
  ['rule-35a', /^Whether the error is clear/, 'memory'],
  ['rule-35b', /^The government only/, 'text'],
  ['rule-35b', /^Show an unconstitutional motive/, 'memory'],
  ['rule-36', /^At any time/, 'text'],
  ['rule-36', /^De novo or clear error/, 'memory'],
  ['compassionate-release', /^No last day/, 'text'],
  ['compassionate-release', /^At least 65/, 'memory'],
  ['compassionate-release', /^The caregiver of the defendant/, 'memory'],
  ['compassionate-release', /^Relying on stacked/, 'second-hand'],
  ['compassionate-release', /^Arguing innocence or trial error/, 'second-hand'],
  ['compassionate-release', /^Relying on an old request/, 'second-hand'],
  ['compassionate-release', /^Giving the court reasons the warden never saw/, 'memory'],
  ['sentence-reduction', /^The amendment is listed/, 'text'],
  ['sentence-reduction', /^Relying on the 2024 or 2025/, 'second-hand'],
  ['sentence-reduction', /^Meet every condition of § 4C1.1/, 'second-hand'],
  ['sentence-reduction', /^An agreed sentence is based on/, 'memory'],
  ['first-step-act-404', /^No earlier § 404 motion/, 'memory'],
  ['first-step-act-404', /under 21 U\.S\.C\. § 841\(b\)\(1\)\(C\), is not covered/, 'text'],
  ['certiorari', /^Ninety days from entry/, 'text'],
  ['certiorari', /^Filing late in a § 2255 case/, 'memory'],
  ['certiorari', /^State the question on the first page/, 'memory'],
  ['rehearing', /^Fourteen days after judgment/, 'text'],
  ['rehearing', /^Treating § 2255 as civil|^Taking 45 days in a criminal/, 'memory'],
];

describe('grades of avenue statements', () => {
  for (const [id, words, grade] of SPOT) {
    it(`${id}: ${words.source} is ${grade}`, () => {
      const avenue = avenueById(id);
      assert.ok(avenue);
      const found = statementsOf(avenue).filter((s) => words.test('text' in s ? s.text : s.point));
      assert.equal(found.length, 1);
      assert.equal(found[0]?.verified, grade);
    });
  }

  it('never grades decisions known through summaries as read', () => {
    const summaries = /^(?:Hunter|Rutherford|Fernandez|Bowe) v\. United States|^Guerrero v\. Johnson/;
    for (const id of ['direct-appeal', 'section-2255', 'second-or-successive-2255', 'compassionate-release', 'certiorari']) {
      const avenue = avenueById(id);
      assert.ok(avenue);
      const found = statementsOf(avenue).filter((s) => summaries.test('cite' in s ? s.cite : (s.authority ?? '')));
      assert.ok(found.length > 0);
      for (const s of found) assert.equal(s.verified, 'second-hand');
    }
  });
});

/** The tests of prejudice as data: complete, consistent, and no better graded than they were checked. */
import assert from 'node:assert/strict';
import { CLAIM_KIND_TABLE, claimKind } from '../../../server/src/core/law/claims/kinds';
import type { Verified } from '../../../server/src/core/law/model';
import { outcome } from '../../../server/src/core/law/prejudice/outcomes';
import { PREJUDICE_TESTS, prejudiceTest, testByWords, type PrejudiceTestId } from '../../../server/src/core/law/prejudice/tests';

/** Grades compared with the reviewed reference by hand: a grade may fall, and rises only when someone has read the source. */
const GRADES: readonly (readonly [PrejudiceTestId, RegExp, Verified])[] = [
  ['strickland-trial', /^Strickland/, 'memory'],
  ['strickland-trial', /^Harrington/, 'memory'],
  ['hill-plea', /^Hill/, 'memory'],
  ['hill-plea', /^Lee/, 'text'],
  ['lafler-rejected-offer', /^Lafler/, 'memory'],
  ['frye-lapsed-offer', /^Missouri v\. Frye/, 'memory'],
  ['no-appeal', /^Roe v\. Flores-Ortega/, 'memory'],
  ['no-appeal', /^Garza/, 'text'],
  ['glover-sentence', /^Glover/, 'memory'],
  ['glover-sentence', /^Molina-Martinez/, 'memory'],
  ['safety-valve', /^Pulsifer/, 'second-hand'],
  ['kimmelman', /^Kimmelman/, 'text'],
  ['failure-to-investigate', /^Wiggins/, 'memory'],
  ['appellate', /^Smith v\. Robbins/, 'memory'],
  ['brady', /^United States v\. Bagley/, 'memory'],
  ['brady', /^Kyles/, 'memory'],
  ['brady', /^Turner/, 'memory'],
  ['napue', /^Glossip/, 'second-hand'],
  ['napue', /^Napue/, 'memory'],
  ['plain-error', /^United States v\. Marcus/, 'second-hand'],
  ['plain-error', /^United States v\. Olano/, 'memory'],
  ['plain-error', /^Greer/, 'memory'],
  ['rule-33', /^United States v\. Wall/, 'text'],
  ['rule-33', /^United States v\. Krasny/, 'text'],
  ['cause-and-prejudice', /^United States v\. Frady/, 'memory'],
  ['presumed-cronic', /^United States v\. Cronic/, 'second-hand'],
  ['presumed-cronic', /^Bell v\. Cone/, 'memory'],
  ['presumed-conflict', /^Cuyler/, 'memory'],
  ['presumed-conflict', /^Mickens/, 'memory'],
  ['structural', /^Weaver/, 'second-hand'],
  ['autonomy', /^McCoy/, 'memory'],
];

/** Which test the words of a ground call for. */
const BY_WORDS: readonly (readonly [kind: string, title: string, text: string, test: PrejudiceTestId])[] = [
  ['ineffective-assistance-trial', 'Counsel slept', 'Counsel was asleep during the testimony.', 'presumed-cronic'],
  ['ineffective-assistance-trial', 'Counsel did not move to suppress the phone', '', 'kimmelman'],
  ['ineffective-assistance-trial', 'Counsel did not call the alibi witness', '', 'failure-to-call'],
  ['ineffective-assistance-trial', 'Counsel did not investigate', '', 'failure-to-investigate'],
  ['ineffective-assistance-trial', 'Counsel agreed to a closed courtroom', 'The courtroom was closed.', 'structural'],
  ['ineffective-assistance-trial', 'Counsel conceded guilt over objection', '', 'autonomy'],
  ['ineffective-assistance-trial', 'Counsel did not object to the closing', '', 'strickland-trial'],
  ['ineffective-assistance-trial', 'Trial counsel advised the movant to reject the offer', '', 'lafler-rejected-offer'],
  ['ineffective-assistance-plea', 'Counsel gave wrong advice on removal', '', 'hill-plea'],
  ['ineffective-assistance-plea', 'Counsel never conveyed the offer', '', 'frye-lapsed-offer'],
  ['ineffective-assistance-plea', 'Counsel advised him to turn down the plea offer', 'He rejected the offer.', 'lafler-rejected-offer'],
  ['ineffective-assistance-sentencing', 'Counsel did not seek the safety valve', '', 'safety-valve'],
  ['ineffective-assistance-sentencing', 'Counsel did not object to the two levels for a firearm', '', 'firearm'],
  ['ineffective-assistance-sentencing', 'Counsel did not contest the drug weight', '', 'drug-quantity'],
  ['ineffective-assistance-sentencing', 'The career offender designation', '', 'career-offender'],
  ['ineffective-assistance-sentencing', 'Counsel was silent', '', 'glover-sentence'],
  ['ineffective-assistance-appellate', 'Counsel on appeal left out the issue', '', 'appellate'],
  ['no-notice-of-appeal', 'No notice', '', 'no-appeal'],
  ['conflict-of-interest', 'Conflict', '', 'presumed-conflict'],
  ['brady', 'The notes', '', 'brady'],
  ['napue', 'The lie', '', 'napue'],
  ['newly-discovered-evidence', 'The retest', '', 'rule-33'],
];

describe('the law of prejudice', () => {
  for (const [id, cite, grade] of GRADES) {
    it(`${id}: ${cite.source} is ${grade}`, () => {
      const found = prejudiceTest(id).authorities.filter((a) => cite.test(a.cite));
      assert.deepEqual(found.map((a) => a.verified), [grade]);
    });
  }

  for (const [kind, title, text, id] of BY_WORDS) {
    it(`${kind}, “${title}”: ${id}`, () => assert.equal(testByWords(kind, title, text)?.test.id, id));
  }

  it('has no test twice, and every field that a message prints', () => {
    assert.equal(new Set(PREJUDICE_TESTS.map((t) => t.id)).size, PREJUDICE_TESTS.length);
    for (const t of PREJUDICE_TESTS) {
      assert.match(t.rule, /^[A-Z].*\.$/, t.id);
      assert.ok(t.allege !== '' && t.evidence !== '' && !/[.]$/.test(t.allege) && !/[.]$/.test(t.evidence), t.id);
      assert.ok(t.id === 'none' || t.authorities.length > 0, t.id);
      for (const w of t.wrong) assert.match(w.because, /^[A-Z].*\.$/, t.id);
    }
  });

  it('is graded no better than the least checked of its authorities', () => {
    const order: readonly Verified[] = ['memory', 'second-hand', 'text'];
    for (const t of PREJUDICE_TESTS) {
      const least = Math.min(...t.authorities.map((a) => order.indexOf(a.verified)), 2);
      assert.ok(order.indexOf(t.verified) <= least, t.id);
    }
  });

  it('never calls an outcome wrong that is right for the same test', () => {
    for (const t of PREJUDICE_TESTS) for (const w of t.wrong) assert.ok(!t.outcomes.includes(w.outcome), `${t.id}: ${w.outcome}`);
  });

  it('has a general test for every kind that a special test is for', () => {
    for (const kind of new Set(PREJUDICE_TESTS.flatMap((t) => t.kinds))) {
      assert.ok(claimKind(kind), kind);
      assert.ok(testByWords(kind, '', ''), kind);
    }
  });

  it('has a test for every kind about counsel, and none for reasons of release', () => {
    for (const k of CLAIM_KIND_TABLE) if (k.counsel === true) assert.ok(testByWords(k.id, '', ''), k.id);
    assert.equal(testByWords('rehabilitation', 'A reason', 'words'), undefined);
  });

  it('reads its own words: each wrong outcome is recognised in a sentence that states it', () => {
    const stated: readonly (readonly [Parameters<typeof outcome>[0], string, string])[] = [
      ['trial-verdict', 'The result of the trial would have been different.', 'The result of the proceeding would have been different.'],
      ['trial-verdict', 'He would have been acquitted.', 'He would have been sentenced to less.'],
      ['trial-insisted', 'He would have insisted on going to trial.', 'He went to trial.'],
      ['appeal-merits', 'The appeal would have succeeded.', 'The appeal would have been filed.'],
      ['probable-acquittal', 'It would probably produce an acquittal.', 'It would probably rain.'],
      ['reasonable-probability', 'There is a reasonable probability of it.', 'It is probable.'],
      ['substantial-rights', 'The plain error affected substantial rights.', 'The error was substantial.'],
      ['harmlessness', 'The government must show that the error was harmless.', 'The dog was harmless.'],
      ['suppression-alone', 'The motion would have been granted.', 'The motion was granted.'],
      ['different-outcome', 'The outcome would have been different.', 'The outcome was different.'],
    ];
    for (const [id, yes, no] of stated) {
      assert.match(yes, outcome(id).words, id);
      assert.doesNotMatch(no, outcome(id).words, id);
    }
  });
});

/** What `claims --format json` says of prejudice, and what ties a cite to an assertion. */
import assert from 'node:assert/strict';
import { findClaims } from '../../../server/src/core/analysis/claims/find-claims';
import { claimPrejudice, type ClaimPrejudice } from '../../../server/src/core/analysis/prejudice/claim-prejudice';
import { readFacts } from '../../../server/src/core/case/read-facts';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { assertProportional } from '../../support/proportion';

interface Ground {
  readonly kind?: string;
  readonly avenue?: string;
  readonly title?: string;
  readonly entry?: string;
  readonly front?: string;
}

function read(body: string, { kind = 'ineffective-assistance-sentencing', avenue = 'section-2255', title = 'Error', entry = '', front = '' }: Ground = {}): { text: string; found: ClaimPrejudice } {
  const text = `---\navenue: ${avenue}\nclaims:\n  - { id: ground, kind: ${kind}, title: ${title}${entry} }\n${front}---\n# Motion\n\n## Ground One: ${title} {#ground}\n\n${body}\n`;
  const filing = parseFiling(text);
  const { facts } = readFacts({ filing: { path: 'motion.md', filing } });
  const claim = findClaims(filing, facts, avenue, 'motion')[0]!;
  return { text, found: claimPrejudice(claim, { filing, facts, avenue }) };
}

const supports = (body: string, ground: Ground = {}): string[] => read(body, ground).found.assertions.map((a) => a.support.join('+') || 'none');

describe('prejudice of a ground', () => {
  it('gives need, test and assertions with exact places', () => {
    const { text, found } = read('Counsel was silent. Mr. Doe was prejudiced (Ex. D at 1).');
    assert.equal(found.needed, true);
    assert.equal(found.test, 'glover-sentence');
    assert.deepEqual(found.assertions.map(({ span, support, supported }) => [text.slice(span.start, span.end), support, supported]), [
      ['Mr. Doe was prejudiced (Ex. D at 1).', ['exhibit'], true],
    ]);
  });

  const NEEDED: readonly (readonly [name: string, ground: Ground, needed: boolean, test: string | undefined])[] = [
    ['counsel at trial', { kind: 'ineffective-assistance-trial' }, true, 'strickland-trial'],
    ['counsel in the plea', { kind: 'ineffective-assistance-plea' }, true, 'hill-plea'],
    ['counsel on appeal', { kind: 'ineffective-assistance-appellate' }, true, 'appellate'],
    ['a notice that was asked for', { kind: 'no-notice-of-appeal' }, false, 'no-appeal'],
    ['a conflict', { kind: 'conflict-of-interest' }, false, 'presumed-conflict'],
    ['suppressed evidence', { kind: 'brady' }, true, 'brady'],
    ['false testimony', { kind: 'napue' }, true, 'napue'],
    ['a ground left out of the appeal', { kind: 'jury-instruction', entry: ', raised: { trial: true, appeal: false }' }, true, 'cause-and-prejudice'],
    ['a ground of which that is unknown', { kind: 'jury-instruction' }, false, 'cause-and-prejudice'],
    ['a ground raised on appeal', { kind: 'jury-instruction', entry: ', raised: { trial: true, appeal: true }' }, false, 'none'],
    ['a sentence above the maximum', { kind: 'sentence-above-maximum' }, false, 'none'],
    ['an error not preserved, on appeal', { kind: 'guideline-error', avenue: 'direct-appeal', entry: ', raised: { trial: false }' }, true, 'plain-error'],
    ['an error preserved, on appeal', { kind: 'guideline-error', avenue: 'direct-appeal', entry: ', raised: { trial: true }' }, false, 'none'],
    ['want of jurisdiction, on appeal', { kind: 'lack-of-jurisdiction', avenue: 'direct-appeal', entry: ', raised: { trial: false }' }, false, 'none'],
    ['new evidence under Rule 33', { kind: 'newly-discovered-evidence', avenue: 'rule-33' }, true, 'rule-33'],
    ['new evidence under § 2255', { kind: 'newly-discovered-evidence' }, false, 'none'],
    ['a reason for release', { kind: 'rehabilitation', avenue: 'compassionate-release' }, false, 'none'],
    ['a search, through counsel', { kind: 'fourth-amendment', title: 'Counsel did not move to suppress' }, true, 'kimmelman'],
    ['a search by itself', { kind: 'fourth-amendment', title: 'The search' }, false, 'none'],
    ['the safety valve, through counsel', { kind: 'safety-valve-denied', title: 'Counsel did not seek it' }, true, 'safety-valve'],
  ];
  for (const [name, ground, needed, test] of NEEDED) {
    it(`${name}: ${needed ? 'needed' : 'not needed'}, ${test}`, () => {
      const { found } = read('Nothing is said.', ground);
      assert.deepEqual([found.needed, found.test], [needed, test]);
    });
  }

  const TIES: readonly (readonly [name: string, body: string, support: readonly string[]])[] = [
    ['a cite in the sentence', 'He was prejudiced (PSR ¶ 88; Ex. D).', ['record+exhibit']],
    ['a citation sentence after it', 'He was prejudiced. Ex. D at 1.', ['exhibit']],
    ['`Id.` for a record cite', 'The court spoke of the range. Sent. Tr. 10. He was prejudiced. *Id.* at 12.', ['record']],
    ['`Id.` for a decision', 'Any time counts. *Glover v. United States*, 531 U.S. 198 (2001). He was prejudiced. *Id.* at 203.', ['none']],
    ['a fact', 'The range would have been 97 to 121 months instead of 121 to 151.', ['fact']],
    ['the same paragraph', 'The worksheet gives both ranges (Ex. D). He was prejudiced.', ['exhibit+fact']],
    ['only what counsel did not do', 'Counsel never objected (Sent. Tr. 4). He was prejudiced.', ['none']],
    ['the paragraph after', 'He was prejudiced.\n\nThe low end fell by 24 months (Ex. D).', ['exhibit+fact']],
    ['two paragraphs after', 'He was prejudiced.\n\nMore follows.\n\nThe low end fell by 24 months (Ex. D).', ['none']],
    ['a paragraph before, referred back to', 'The low end fell by 24 months.\n\nFor these reasons he was prejudiced.', ['fact']],
    ['a paragraph before, not referred back to', 'The low end fell by 24 months.\n\nThe movant was prejudiced.', ['none']],
    ['a list after a colon', 'He was prejudiced in these ways:\n\n- the first\n- the second\n- the level fell from 29 to 27 (Ex. D)', ['exhibit+fact']],
    ['a table after a colon', 'He was prejudiced, as the ranges show:\n\n| with | without |\n| --- | --- |\n| 121–151 months | 97–121 months |', ['fact']],
    ['the label of a part', '**Prejudice.** The court began with the range (Sent. Tr. 3).\n\nIt ended there.\n\nHe was prejudiced.', ['record']],
    ['another part', '**Facts.** The court began with the range (Sent. Tr. 3).\n\n**Prejudice.** He was prejudiced.', ['none']],
    ['a heading of its own', '### Prejudice\n\nThe range was wrong (Ex. D).\n\nA word between.\n\nHe was prejudiced.', ['exhibit']],
    ['the pages of a decision', 'He was prejudiced. *United States v. Doe*, 12 F.3d 345, 350 (10th Cir. 1993).', ['none']],
    ['an age', 'He was 34 years old. He was prejudiced.', ['none']],
    ['a dated letter', 'He was prejudiced: on March 10, 2022 he wrote to counsel about it.', ['fact']],
    ['a date of another thing', 'Judgment was entered on March 10, 2022. He was prejudiced.', ['none']],
    ['a named witness', 'Ms. Ortiz would have testified that the bag was hers. He was prejudiced.', ['fact']],
    ['the movant’s own say-so', 'Mr. Doe said that he was innocent. Mr. Doe was prejudiced.', ['none']],
    ['words of a legal standard', 'It must be “sufficient to undermine confidence in the outcome.” *Strickland*, 466 U.S. at 694. He was prejudiced.', ['none']],
    ['a lead-in that names it', '**Counsel’s failures prejudiced Mr. Doe.** The range was wrong.', []],
    ['a block quotation', '> He was prejudiced.', []],
  ];
  for (const [name, body, support] of TIES) it(`support by ${name}: ${support.join(', ') || 'no assertion'}`, () => assert.deepEqual(supports(body), support));

  it('weighs what was written then over what is sworn now, and that over what is said', () => {
    const front = 'exhibits:\n  A: { title: Letter to counsel, kind: letter }\n  B: { title: Declaration of John Doe, kind: declaration }\n';
    const strength = (body: string): string => read(body, { front }).found.assertions[0]!.strength;
    assert.equal(strength('He was prejudiced (Ex. A).'), 'contemporaneous');
    assert.equal(strength('He was prejudiced (Ex. B).'), 'sworn');
    assert.equal(strength('He was prejudiced (Exs. A and B).'), 'contemporaneous');
    assert.equal(strength('He was prejudiced (Doe Decl. ¶ 4).'), 'sworn');
    assert.equal(strength('He was prejudiced by 24 months.'), 'said');
    assert.equal(strength('He was prejudiced.'), 'none');
  });

  it('says nothing of a ground whose kind is unknown', () => {
    const filing = parseFiling('---\navenue: section-2255\n---\n# Motion\n## Ground One: Something\nHe was prejudiced.\n');
    const { facts } = readFacts({ filing: { path: 'motion.md', filing } });
    const claim = { ...findClaims(filing, facts, 'section-2255', 'motion')[0]!, kind: undefined };
    const { needed, test } = claimPrejudice(claim, { filing, facts, avenue: 'section-2255' });
    assert.deepEqual([needed, test], [false, undefined]);
  });

  it('gives a ground without a section no assertions', () => {
    const filing = parseFiling('---\navenue: section-2255\nclaims:\n  - { id: a, kind: brady, title: The notes }\n---\nHe was prejudiced.\n');
    const { facts } = readFacts({ filing: { path: 'motion.md', filing } });
    assert.deepEqual(claimPrejudice(findClaims(filing, facts, 'section-2255', 'motion')[0]!, { filing, facts, avenue: 'section-2255' }).assertions, []);
  });

  it('reads a ground of many thousand sentences in time that grows with its length', () => {
    assertProportional((n) => read(`### Prejudice\n\n${'He was prejudiced (Ex. D). Counsel never objected. '.repeat(n / 2)}\n\n${'He was prejudiced.\n\n'.repeat(n / 2)}`), 400, 'a ground');
  }).timeout(60_000);
});

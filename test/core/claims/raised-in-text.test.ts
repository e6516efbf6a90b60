/** How a ground was raised before, by its own words. */
import assert from 'node:assert/strict';
import { saidOfAppeal } from '../../../server/src/core/analysis/claims/raised-in-text';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { bareClaim, entry, findingsOf } from './support';

const said = (text: string, kind = 'jury-instruction'): readonly [boolean, boolean | undefined] | undefined => {
  const filing = parseFiling(`---\navenue: section-2255\n---\n\n# Motion\n\n## Ground\n\n${text}\n`);
  const found = saidOfAppeal(filing, bareClaim(filing, kind, entry()));
  return found ? [found.appeal, found.decided] : undefined;
};

const NOT: readonly string[] = [
  'The point was not made on appeal.',
  'It was never raised on direct appeal.',
  'Nobody objected and nobody appealed the point.',
  'I took no appeal.',
  'He did not appeal any of it.',
  'It was left out of the appeal.',
  'Appellate counsel did not brief the question.',
  'We didn’t press it on appeal.',
  'No direct appeal was taken.',
  'Did you raise this issue? No',
];
const DECIDED: readonly string[] = [
  'The Third Circuit considered the same argument on direct appeal and rejected it.',
  'The claim was raised and rejected on appeal.',
  'The court of appeals decided this issue in 2021.',
  'The panel rejected it in two sentences.',
];
const SILENT: readonly string[] = [
  'The court left out the element of knowledge.',
  'Whether it was raised on appeal is disputed.',
  'If you did not raise this issue on appeal, explain why:',
  'The Fourth Circuit rejected the sufficiency argument.',
  'Counsel raised only sufficiency on appeal.',
  'The government says that it was not raised on appeal.',
  'It could not have been raised on appeal.',
  'It was raised on appeal. It was not raised on appeal.',
  'The judge rejected the argument at sentencing.',
];

describe('what a ground says of the appeal', () => {
  for (const text of NOT) it(`not raised: ${text}`, () => assert.equal(said(text)?.[0], false));
  for (const text of DECIDED) it(`decided: ${text}`, () => assert.deepEqual(said(text), [true, true]));
  it('raised: it does not say how it ended', () => {
    assert.deepEqual(said('This was raised on appeal.'), [true, undefined]);
    assert.deepEqual(said('Did you raise this issue? Yes'), [true, undefined]);
  });
  for (const text of SILENT) it(`does not tell: ${text}`, () => assert.equal(said(text), undefined));
  it('is not asked of a ground about counsel, which tells of another error', () =>
    assert.equal(said('The court of appeals rejected the argument on the search.', 'ineffective-assistance-trial'), undefined));
});

describe('false testimony left out of the appeal', () => {
  const CASE_FILE = 'court: njd\nconviction: jury\nevents: { verdict: 2018-06-15, judgment-entered: 2018-11-20, notice-of-appeal-filed: 2018-11-26, appeal-decided: 2020-12-01 }\n';
  const told = 'The agent lied when he swore that there was no camera, and the prosecutor knew it.';
  const CASES: readonly (readonly [says: string, more: string, found: 'warning' | 'info' | undefined])[] = [
    ['known at trial, by the questions asked', 'Counsel cross-examined him about that lie. It was not raised on appeal.', 'warning'],
    ['known at trial, in so many words', 'The falsity was known at trial. It was not raised on appeal.', 'warning'],
    ['known at trial, the paper being in the file', 'The report was in the discovery. It was not raised on appeal.', 'warning'],
    ['known at trial, and raised', 'Counsel cross-examined him about that lie. The point was raised on appeal.', undefined],
    ['learned later', 'We learned of it in 2022. It was not raised on appeal.', undefined],
    ['both, so that it is for a reader', 'Counsel cross-examined him about that lie, and learned of the camera after the appeal. It was not raised on appeal.', 'info'],
    ['neither', 'It was not raised on appeal.', 'info'],
    ['nothing of the appeal', '', undefined],
  ];
  for (const [says, more, expected] of CASES) {
    it(says, async () => {
      const text = `---\navenue: section-2255\nfiled: 2021-11-05\n---\n# Motion\n\n## Ground One: False testimony\n\n${told} ${more}\n`;
      const found = (await findingsOf({ 'motion.md': text, 'case.yaml': CASE_FILE }, 'motion.md')).filter((d) => d.rule === 'bar/procedural-default');
      assert.deepEqual(found.map((d) => d.severity), expected ? [expected] : [], found.map((d) => d.message).join('\n'));
      if (expected === 'info') assert.match(found[0]!.message, /whether the defense knew of it at trial.*Record it\. Say when the defense learned of it\./s);
    });
  }
});

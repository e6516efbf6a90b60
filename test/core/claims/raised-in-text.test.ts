/** How a ground was raised before, by its own words. */
import assert from 'node:assert/strict';
import { saidOfAppeal } from '../../../server/src/core/analysis/claims/raised-in-text';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { bareClaim, entry } from './support';

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

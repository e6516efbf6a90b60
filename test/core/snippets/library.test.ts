/** The description of a library, as people write it. */
import assert from 'node:assert/strict';
import { readLibrary } from '../../../server/src/core/snippets/library';

describe('library.yaml', () => {
  for (const [written, called] of [
    ['office', 'office'], ['Office library', 'Office-library'], ['"Defenders: appeals & more"', 'Defenders-appeals-more'], ['N.D. Ill.', 'N.D.-Ill.'], ['Équipe §2255', 'Équipe-2255'],
  ] as const) {
    it(`is called ${called} by ${written}`, () => {
      const { head, problems } = readLibrary(`name: ${written}\n`);
      assert.equal(head?.name, called);
      assert.deepEqual(problems, []);
    });
  }

  for (const written of ['"  "', '"-- §"', 'built-in', '"Built-in"'.toLowerCase(), '[a]']) {
    it(`has no usable name in ${written}`, () => {
      const { head, problems } = readLibrary(`name: ${written}\n`);
      assert.equal(head, undefined);
      assert.equal(problems.length, 1);
    });
  }

  for (const [period, months] of [['6 months', 6], ['1 year', 12], ['quarterly', 3], ['180 days', 6], ['26 weeks', 6], ['10 days', 1], ['every 2 years', 24], ['0 days', undefined], ['180', undefined], ['soon', undefined]] as const) {
    it(`reads a review period of ${period}`, () => {
      const { head, problems } = readLibrary(`name: office\nreview-period: ${period}\n`);
      assert.equal(head?.reviewMonths, months);
      assert.equal(problems.length, months === undefined ? 1 : 0);
    });
  }
});

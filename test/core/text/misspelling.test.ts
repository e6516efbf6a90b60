import assert from 'node:assert/strict';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { closest } from '../../../server/src/core/case/normalise';
import { edits } from '../../../server/src/core/text/misspelling';

describe('the distance of a misspelt word', () => {
  const cases: readonly [string, string, number][] = [
    ['title', 'title', 0], ['titel', 'title', 1], ['itlte', 'title', 2], ['ab', 'ba', 1], ['abc', 'acb', 1], ['abc', 'cba', 2], ['kind', 'king', 1], ['filed', 'field', 1], ['exhibits', 'exhibit', 1], ['', 'ab', 2],
  ];
  for (const [a, b, expected] of cases) it(`of “${a}” from “${b}” is ${expected}`, () => assert.deepEqual([edits(a, b), edits(b, a)], [expected, expected]));

  it('is one less than the letters to change where two neighbours changed places, and else the same', () => {
    const word = fc.stringMatching(/^[ab-]{0,6}$/);
    fc.assert(fc.property(word, word, (a, b) => {
      const swapped = [...a].some((_, i) => i + 1 < a.length && a[i] !== a[i + 1] && a.slice(0, i) + a[i + 1] + a[i] + a.slice(i + 2) === b);
      return edits(a, b) === (swapped && distance(a, b) === 2 ? 1 : distance(a, b));
    }), { seed: 7 });
  });

  it('lets a short key with two letters exchanged be recognized', () => {
    for (const [written, meant] of [['titel', 'title'], ['knid', 'kind'], ['tilte', 'title'], ['cuort', 'court']] as const) assert.equal(closest(written, ['title', 'kind', 'court', 'judge', 'filed']), meant);
    assert.equal(closest('judge', ['title', 'kind', 'court']), undefined);
  });
});

/** The quick look at a sentence lets everything through that the patterns behind it would find. */
import assert from 'node:assert/strict';
import { ASSERTS } from '../../../server/src/core/analysis/prejudice/words';
import { readLabelled } from './labelled-sentences';

const SETS = ['development', 'held-out', 'fresh', 'fresh-2', 'fresh-3', 'fresh-4', 'fresh-5'] as const;

describe('the quick look before the patterns of prejudice', () => {
  const texts = SETS.flatMap((set) => readLabelled(set).flatMap(({ paragraph, start, end }) => [paragraph, paragraph.slice(start, end)]));

  it('is given enough to look at', () => {
    assert.ok(texts.length > 400);
    for (const { words } of ASSERTS) assert.ok(texts.filter((t) => words.test(t)).length > 20);
  });

  it('keeps back no sentence that a pattern finds', () => {
    for (const { only, words } of ASSERTS) {
      assert.deepEqual(texts.filter((t) => words.test(t) && only?.test(t) === false), [], 'add a word of the new pattern to its quick look');
    }
  });
});

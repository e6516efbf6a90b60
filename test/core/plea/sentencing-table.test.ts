/** The sentencing table kept to the rules it was built by. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CATEGORIES, guidelineRange, HIGHEST_LEVEL, rangeWords } from '../../../server/src/core/law/guidelines/sentencing-table';

const level = fc.integer({ min: 1, max: HIGHEST_LEVEL });
const category = fc.constantFrom(...CATEGORIES);

describe('the sentencing table', () => {
  it('has six categories on each of 43 levels', () => {
    for (let l = 1; l <= HIGHEST_LEVEL; l++) for (const c of CATEGORIES) assert.ok(guidelineRange(l, c), `${l}/${c}`);
  });

  it('keeps the width of 28 U.S.C. § 994(b)(2): a quarter or six months, or life from thirty years on', () => {
    fc.assert(fc.property(level, category, (l, c) => {
      const [low, high] = guidelineRange(l, c)!;
      if (high === Infinity) assert.ok(low >= 360);
      else assert.ok(high - low <= Math.max(6, low * 0.25), `${l}/${c}: ${low}-${high}`);
    }));
  });

  it('never falls with a higher level or category', () => {
    fc.assert(fc.property(level, category, fc.integer({ min: 0, max: 42 }), fc.integer({ min: 0, max: 5 }), (l, c, up, over) => {
      const [low, high] = guidelineRange(l, c)!;
      const more = guidelineRange(Math.min(HIGHEST_LEVEL, l + up), CATEGORIES[Math.min(5, CATEGORIES.indexOf(c) + over)]!)!;
      assert.ok(more[0] >= low && more[1] >= high);
    }));
  });

  it('has the cells that commentary prints', () => {
    const cells = [[15, 'III', '24 to 30 months'], [23, 'I', '46 to 57 months'], [31, 'I', '108 to 135 months'], [38, 'I', '235 to 293 months'], [42, 'I', '360 months to life'], [43, 'VI', 'life'], [50, 'I', 'life'], [-2, 'VI', '0 to 6 months']] as const;
    for (const [l, c, words] of cells) assert.equal(rangeWords(guidelineRange(l, c)!), words);
    assert.equal(guidelineRange(12.5, 'I'), undefined);
  });
});

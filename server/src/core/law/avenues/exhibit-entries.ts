/** Short ways to write expected exhibits: what courts look for in practice, which no rule lists. */
import type { ExpectedExhibit } from './model';

type Entry = (id: string, title: string, when: string, why: string, matches: readonly string[]) => ExpectedExhibit;

const weighing = (weight: 'expected' | 'usual' | 'helpful'): Entry => (id, title, when, why, matches) => ({
  id, title, matches, why, when, weight, verified: 'memory',
});

/** A judge, or whoever decides, would expect it. */
export const expected = weighing('expected');

/** Usually there. */
export const customary = weighing('usual');

/** Helps, and its absence is not remarked on. */
export const helpful = weighing('helpful');

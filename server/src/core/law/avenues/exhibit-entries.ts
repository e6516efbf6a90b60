/** Short ways to write expected exhibits: what courts look for in practice, which no rule lists. */
import type { ExpectedExhibit } from './model';

/** When a check asks for an exhibit, and what in the paper itself answers it. */
export type Asked = Pick<ExpectedExhibit, 'calledFor' | 'shownBy' | 'documents'>;

type Entry = (id: string, title: string, when: string, why: string, matches: readonly string[], asked?: Asked) => ExpectedExhibit;

/** What is always called for needs no more to be said for a check. */
const weighing = (weight: 'expected' | 'usual' | 'helpful'): Entry => (id, title, when, why, matches, asked = {}) => ({
  id, title, matches, why, when, weight, verified: 'memory', ...(when === 'always' ? { calledFor: 'always' } : {}), ...asked,
});

/** A judge, or whoever decides, would expect it. */
export const expected = weighing('expected');

/** Usually there. */
export const customary = weighing('usual');

/** Helps, and its absence is not remarked on. */
export const helpful = weighing('helpful');

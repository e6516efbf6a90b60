/** Text that a recogniser could stumble over when it is repeated, and the time the whole lint takes as it grows. */
import { Workspace } from '../../server/src/workspace/workspace';
import { fixedClock, MemoryFileSystem } from '../support/memory-file-system';

/** What each recogniser begins with, without what would complete it, by the name of the recogniser. */
export const PIECES: Readonly<Record<string, readonly string[]>> = {
  citations: ['466 U.S. 668, ', 'Id. at 5; ', 'Smith v. ', '28 U.S.C. § 2255(f)(1)', 'ECF No. 1, '],
  prejudice: ['would have been different ', 'but for counsel’s error ', 'reasonable probability that ', 'prejudice '],
  claims: ['Ground One: ', 'Claim 1. ', '## Ground One\n\nx\n\n', 'ineffective assistance of counsel '],
  timeline: ['June 12, 2019, ', 'on June 12, 2019 counsel ', '| June 12, 2019 | x |\n', '- June 12, 2019: x\n'],
  'plea hooks': ['possessed a firearm ', 'five kilograms of cocaine ', 'pistol beside ', 'he organized others. '],
  privacy: ['123-45-6789 ', 'born on 1/2/1990 ', 'account number 12', 'J.D., a minor, '],
  placeholders: ['[NAME] ', '____ ', 'TODO ', '[', '[x '],
  'stated events': ['he pleaded guilty on ', 'judgment was entered on June 12, 2019. ', 'was sentenced '],
  marks: ['*', '_', '`', '> ', '- ', '| a ', '<!-- ', '&amp;', '\t', ' ', '\u00a0', '.', ',', '?', '-', ':', '“', '(', '\n', '# x\n', 'A', '1', 'a\u0301'],
};

/** Milliseconds of the processor for the lint of a motion that says `piece` for `length` letters. */
export async function timeOf(avenue: string, piece: string, length: number): Promise<number> {
  const text = `---\navenue: ${avenue}\n---\n# Motion\n\n${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\n`;
  const workspace = new Workspace({ fs: new MemoryFileSystem({ 'motion.md': text }), clock: fixedClock('2026-11-21') });
  const start = process.cpuUsage();
  await workspace.lint('motion.md');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Twice the text may take this many times as long; what takes less than `FLOOR` milliseconds is noise. */
export const MOST = 2.5;
export const FLOOR = 150;

/** The best of a few measurements of n and of 2n letters, and whether they keep the proportion. */
export async function growth(avenue: string, piece: string, length: number): Promise<{ readonly one: number; readonly two: number; readonly linear: boolean }> {
  let one = Infinity;
  let two = Infinity;
  for (let attempt = 0; attempt < 4; attempt++) {
    one = Math.min(one, await timeOf(avenue, piece, length));
    two = Math.min(two, await timeOf(avenue, piece, 2 * length));
    if (two < FLOOR || two < MOST * one) return { one, two, linear: true };
  }
  return { one, two, linear: false };
}

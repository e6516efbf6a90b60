/** What holds for the answer to any document whatever. */
import assert from 'node:assert/strict';
import { Workspace } from '../../server/src/workspace/workspace';
import { fixedClock, MemoryExhibitReader, MemoryFileSystem } from '../support/memory-file-system';
import type { Sample } from './documents';

/** An answer that takes longer is one that somebody waits for. */
export const LONGEST_ANSWER = 2_000;

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Lints a matter of one filing and its case file; the longest answer, in milliseconds of the processor. The time is that of the whole
 * process: after tens of thousands of documents it may hold a collection of all their garbage, which is no work on this one. So an answer
 * is too slow only when it is so twice, the second time asked of a workspace that knows nothing either.
 */
export async function assertSound(sample: Sample): Promise<number> {
  const took = await soundIn(sample);
  if (took < LONGEST_ANSWER) return took;
  const again = await soundIn(sample);
  assert.ok(again < LONGEST_ANSWER, `an answer took ${took.toFixed(0)} ms, and ${again.toFixed(0)} ms when asked again`);
  return again;
}

async function soundIn({ filing, caseFile }: Sample): Promise<number> {
  const texts: Record<string, string> = { 'doe/motion.md': filing, ...(caseFile === undefined ? {} : { 'doe/case.yaml': caseFile }), 'doe/exhibits/a.txt': 'Page one\fPage two' };
  const fs = new MemoryFileSystem(texts);
  const workspace = new Workspace({ fs, clock: fixedClock('2026-11-21'), exhibits: new MemoryExhibitReader(fs) });
  let longest = 0;
  for (const path of ['doe/motion.md', 'doe/case.yaml']) {
    const text = texts[path];
    if (text === undefined) continue;
    const start = cpu();
    const { diagnostics, suppressed } = await workspace.lint(path);
    const took = cpu() - start;
    longest = Math.max(longest, took);
    for (const { rule, span, message, fixes, related } of [...diagnostics, ...suppressed]) {
      assert.doesNotMatch(message, /^The check "[^"]*" failed on this document/, message);
      assert.ok(message.length > 0 && !/[\r\n\0\u202a-\u202e]/.test(message), `${rule}: ${JSON.stringify(message)}`);
      const inside = (at: { start: number; end: number }, length: number, what: string): void =>
        assert.ok(Number.isInteger(at.start) && Number.isInteger(at.end) && at.start >= 0 && at.start <= at.end && at.end <= length, `${rule}, ${what}: ${at.start} to ${at.end} of ${length}`);
      inside(span, text.length, 'place');
      for (const fix of fixes) for (const edit of fix.edits) if (texts[fix.file ?? path] !== undefined) inside(edit.span, texts[fix.file ?? path]!.length, 'fix');
      for (const place of related) if (texts[place.file] !== undefined) inside(place.span, texts[place.file]!.length, 'related place');
    }
  }
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  return longest;
}

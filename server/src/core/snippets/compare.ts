/** What a newer version of an entry changes in the part of a paper that came from an older one. */
import { createTwoFilesPatch } from 'diff';

/** A unified diff from the part as it stands to the entry as it is now; empty when nothing differs. */
export function unifiedDiff(before: string, after: string, names: { readonly before: string; readonly after: string }): string {
  const [a, b] = [before, after].map((t) => `${t.replace(/\r\n?/g, '\n').trim()}\n`) as [string, string];
  // The first line is a rule that only sets one file's patch off from the next.
  return a === b ? '' : (createTwoFilesPatch(names.before, names.after, a, b, '', '', { context: 2, timeout: 2000 }) ?? '').replace(/^=+\n/, '');
}

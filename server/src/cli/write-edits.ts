/** Files changed on the user's request: each is either the old one or the whole new one. */
import path from 'node:path';
import { writeFile } from 'atomically';
import { createTwoFilesPatch } from 'diff';
import { WrongUse } from './problem';

export interface Change {
  readonly root: string;
  readonly path: string;
  readonly shown: string;
  readonly before: string;
  readonly after: string;
}

/** The changes as a patch that `git apply` and `patch` understand. */
export const patchOf = (changes: readonly Change[]): string =>
  changes.map(({ shown, before, after }) => createTwoFilesPatch(shown, shown, before, after, undefined, undefined, { context: 2 }).replace(/^=+\n/, '')).join('');

/** Writes every change, or throws `WrongUse` with the file that could not be written; files written before it stay. */
export async function writeChanges(changes: readonly Change[]): Promise<void> {
  for (const { root, path: file, shown, after } of changes) {
    try {
      await writeFile(path.join(root, file), after);
    } catch (error) {
      throw new WrongUse(`${shown}: it could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)}). Files before it in the list were.`);
    }
  }
}

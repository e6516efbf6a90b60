/** Files changed on the user's request: each is either the old one or the whole new one. */
import path from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { replaceFile } from '../node/replace-file';
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
  changes.map(({ shown, before, after }) => createTwoFilesPatch(shown, shown, before, after, undefined, undefined, { context: 2, headerOptions: FILE_HEADERS_ONLY })).join('');

/** Writes every change, or throws `WrongUse` with the file that could not be written; files written before it stay. */
export async function writeChanges(changes: readonly Change[]): Promise<void> {
  for (const { root, path: file, shown, before, after } of changes) {
    const refusal = await replaceFile(path.join(root, file), before, after);
    if (refusal !== undefined) throw new WrongUse(`${shown}: ${refusal} Files before it in the list were written.`);
  }
}

/** Writes a document anew: the whole new text or the old one, and never over somebody's changes. */
import { access, constants, readFile, realpath, stat } from 'node:fs/promises';
import { problemOf } from './error-codes';
import { writeWhole } from './write-file';

/**
 * Replaces the content of `file`, an absolute path, if it still is `before`. Permissions, owner and a link to the file are
 * kept; a byte order mark and line ends are part of the texts. Returns a sentence when nothing was written.
 */
export async function replaceFile(file: string, before: string, after: string): Promise<string | undefined> {
  try {
    const real = await realpath(file);
    const { mode, uid, gid } = await stat(real);
    // Replacing needs no right to write the file itself, but who took it away meant something by it.
    await access(real, constants.W_OK);
    if ((mode & 0o222) === 0) return 'It is read-only, so it was not changed.';
    if (!(await readFile(real)).equals(Buffer.from(before, 'utf8'))) return 'It changed while it was being checked, so nothing was written. Run the command again.';
    await writeWhole(real, after, { mode, uid, gid });
    return undefined;
  } catch (error) {
    return `It could not be written. ${problemOf(error)[1]}`;
  }
}

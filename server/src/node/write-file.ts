/**
 * Files that are the old one or the whole new one, whenever the program is killed and however full the disk is. The text goes into a file beside it,
 * which gets the name when it is complete and on the disk. Every byte is written: a single `write` may stop short of a full disk without an error, and
 * what is then renamed is half a file.
 */
import { constants, promises as fs } from 'node:fs';
import path from 'node:path';

/** What file systems without hard links, such as many network shares, answer to one. */
const NO_SECOND_NAMES: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);

export interface Kept {
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
}

/** A complete file beside `file`, under another name. Short, since a name that is as long as may be has no room for more. */
async function beside(file: string, text: string, { mode, uid, gid }: Kept): Promise<string> {
  const { randomUUID } = await import('node:crypto');
  const name = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    const handle = await fs.open(name, 'wx', mode ?? 0o666);
    try {
      await handle.writeFile(text, 'utf8');
      if (uid !== undefined && gid !== undefined && (uid !== process.getuid?.() || gid !== process.getgid?.())) await handle.chown(uid, gid);
      // What the process is not to give away by itself is taken off the mode with which a file is made.
      if (mode !== undefined) await handle.chmod(mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return name;
  } catch (error) {
    await fs.rm(name, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Writes `file`, an absolute path, over the one that is there. `kept` are its rights and owner. Rejects as the file system does, and then nothing has changed. */
export async function writeWhole(file: string, text: string, kept: Kept = {}): Promise<void> {
  const made = await beside(file, text, kept);
  try {
    await fs.rename(made, file);
  } catch (error) {
    await fs.rm(made, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Writes a new file, the whole of it or none; rejects with EEXIST where there is one of that name. */
export async function writeNew(file: string, text: string): Promise<void> {
  const made = await beside(file, text, {});
  try {
    // Unlike a renaming, a second name is refused where there is a file of that name already.
    await fs.link(made, file);
  } catch (error) {
    if (!NO_SECOND_NAMES.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await fs.copyFile(made, file, constants.COPYFILE_EXCL);
  } finally {
    await fs.rm(made, { force: true });
  }
}

/** Where a report goes: the screen, or a file that is either the old one or the whole new one. */
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../node/write-file';
import type { Io } from './io';
import { WrongUse } from './problem';

/**
 * Writes `text` to `output`, a path from the working directory, or to standard output. `read`: absolute paths of the
 * documents reported on, which a slip of the hand must not overwrite. Throws `WrongUse`.
 */
export async function deliver(io: Io, output: string | undefined, text: string, read: ReadonlySet<string> = new Set()): Promise<void> {
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  const file = path.resolve(io.cwd, output);
  if (read.has(file)) throw new WrongUse(`--output ${output}: this is one of the documents reported on. Name another file.`);
  try {
    const existing = await stat(file).catch(() => undefined);
    if (existing && !existing.isFile()) {
      // A pipe or device such as /dev/null is written to, never replaced; for a folder this fails.
      await writeFile(file, text);
      return;
    }
    await writeWhole(file, text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    const why = code === 'ENOENT' ? 'its folder does not exist' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new WrongUse(`--output ${output}: the report could not be written (${why}).`);
  }
}

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { matterSkeleton } from '../../core/editor/skeleton';
import { problemOf } from '../../node/error-codes';
import { writeNew } from '../../node/write-file';
import type { Io } from '../io';
import type { Options } from '../options';
import { WrongUse, type ExitCode } from '../problem';
import { known } from '../vocabulary';

/** Writes a case file, a filing and settings into a folder. What is there already is kept. Nothing is asked. */
export async function init(io: Io, options: Options): Promise<ExitCode> {
  const [folder = '.', ...more] = options.operands;
  if (more.length > 0) throw new WrongUse('init takes one folder: filing-lint init clients/doe');
  const { avenue, document, court, caption } = options.init;
  const files = matterSkeleton({
    avenue: known('avenue', 'avenue', avenue) ?? 'section-2255', document: known('document', 'document', document),
    court: known('court', 'court', court), caption,
  });
  const target = path.resolve(io.cwd, folder);
  try {
    await mkdir(target, { recursive: true });
    for (const [name, text] of files) {
      const shown = path.join(folder, name).split(path.sep).join('/');
      try {
        // Fails when there is such a file, so that nothing is ever written over.
        await writeNew(path.join(target, name), text);
        io.stdout.write(`${shown}: written\n`);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        io.stdout.write(`${shown}: there already, kept as it is\n`);
      }
    }
  } catch (error) {
    throw new WrongUse(`${folder}: nothing could be written there. ${problemOf(error)[1]}`);
  }
  io.stdout.write(`Fill in the dates of the case, then: filing-lint check ${folder}\n`);
  return 0;
}

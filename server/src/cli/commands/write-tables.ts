import { applyEdits } from '../../core/text/edits';
import { refreshTables } from '../../workspace/matter-edits';
import type { Io } from '../io';
import type { Options } from '../options';
import type { ExitCode } from '../problem';
import { Session } from '../session';
import { writeChanges, type Change } from '../write-edits';

/** Writes the tables of the filings at the paths anew, in place. Exit code 2 when something could not be read, else 0. */
export async function writeTables(io: Io, options: Options): Promise<ExitCode> {
  const session = new Session(io, options);
  const changes: Change[] = [];
  let current = 0;
  for (const place of await session.places()) {
    for (const path of await session.documents(place)) {
      try {
        if ((await place.workspace.roleOf(path)) !== 'filing') continue;
        const edits = (await refreshTables(place.workspace, path)) ?? [];
        if (edits.length === 0) current++;
        if (edits.length === 0) continue;
        const before = await place.workspace.textOf(path);
        changes.push({ root: place.root, path, shown: session.display(place.root, path), before, after: applyEdits(before, edits) });
      } catch (error) {
        session.failed(place.root, path, error);
      }
    }
  }
  await writeChanges(changes);
  for (const { shown } of changes) io.stdout.write(`${shown}: tables written.\n`);
  if (changes.length === 0 && current > 0) {
    io.stdout.write('Nothing to write: the tables are up to date, or no filing has a heading "Table of Authorities" or "Index of Exhibits".\n');
  }
  return session.hadProblems ? 2 : 0;
}

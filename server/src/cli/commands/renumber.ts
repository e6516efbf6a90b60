import type { RenumberWay } from '../../core/editor/exhibit-order';
import { applyEdits } from '../../core/text/edits';
import { renumberExhibits } from '../../workspace/matter-edits';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import { WrongUse, type ExitCode } from '../problem';
import { Session } from '../session';
import { oneLine } from '../terminal';
import { patchOf, writeChanges, type Change } from '../write-edits';

function wayOf(how: string): RenumberWay {
  if (how === 'gaps') return { by: 'gaps' };
  if (how === 'order') return { by: 'first-citation' };
  const pairs = how.split(',').map((pair) => /^\s*([A-Za-z0-9.-]{1,12})\s*=\s*([A-Za-z0-9.-]{1,12})\s*$/.exec(pair));
  if (pairs.some((p) => p === null)) throw new WrongUse(`--renumber ${how}: write gaps, order, or a mapping such as A=C,C=A.`);
  return { by: 'mapping', mapping: new Map(pairs.map((p) => [p![1]!.toUpperCase(), p![2]!.toUpperCase()])) };
}

/** Gives the exhibits of one filing new labels: prints the patch, or with `--write` changes the files of the matter. */
export async function renumber(io: Io, options: Options, how: string): Promise<ExitCode> {
  const way = wayOf(how);
  const session = new Session(io, options);
  const [place, ...more] = await session.places();
  if (!place) return 2;
  if (place.isFolder || more.length > 0) throw new WrongUse('--renumber: name the one filing whose index of exhibits changes.');
  const { workspace, root, path } = place;
  try {
    const result = await renumberExhibits(workspace, path, way);
    if (typeof result === 'string') {
      session.problem(session.display(root, path), result);
      return 2;
    }
    const changes: Change[] = [];
    for (const [file, edits] of result.edits) {
      const before = await workspace.textOf(file);
      changes.push({ root, path: file, shown: session.display(root, file), before, after: applyEdits(before, edits) });
    }
    for (const { path: file, reason } of result.left) io.stderr.write(`filing-lint: ${oneLine(session.display(root, file))}: left as it is: ${reason}.\n`);
    if (changes.length === 0) io.stdout.write('Nothing to change.\n');
    else if (options.write) {
      await writeChanges(changes);
      for (const { shown } of changes) io.stdout.write(`${shown}: written.\n`);
      io.stdout.write(`${[...result.changes].map(([from, to]) => `${from} is now ${to}`).join('; ')}. Files of exhibits keep their names.\n`);
    } else await deliver(io, options.output, patchOf(changes), session.documentsSeen);
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    session.failed(root, path, error);
  }
  return session.hadProblems ? 2 : 0;
}

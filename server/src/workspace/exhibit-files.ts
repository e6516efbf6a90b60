/** The files that an exhibit index names: whether they are there, without opening any. */
import type { ExhibitEntry } from '../core/case/facts';
import type { FileState } from '../core/rules/rule';
import { folderOf, resolvePath } from './paths';
import { FileProblem, type FileSystem } from './ports';

export interface ExhibitFiles {
  /** By the path as written in the index. */
  readonly states: ReadonlyMap<string, FileState>;
  /** Paths from the root that were looked at. */
  readonly looked: ReadonlySet<string>;
}

async function stateOf(fs: FileSystem, target: string | undefined): Promise<FileState> {
  // What lies outside is not even looked at: an index must not be a way to learn what else is on the machine.
  if (target === undefined || !(await fs.inside(target))) return 'outside';
  try {
    const kind = await fs.kind(target);
    return kind === 'file' ? 'present' : kind === 'missing' ? 'missing' : 'not-a-file';
  } catch (error) {
    if (error instanceof FileProblem) return 'unreadable';
    throw error;
  }
}

/** The state of every file that `entries` name; paths are relative to `document`, which holds the index. */
export async function exhibitFiles(fs: FileSystem, document: string, entries: readonly ExhibitEntry[]): Promise<ExhibitFiles> {
  const states = new Map<string, FileState>();
  const looked = new Set<string>();
  for (const { file } of entries) {
    if (file === undefined || states.has(file)) continue;
    const target = resolvePath(folderOf(document), file);
    if (target !== undefined) looked.add(target);
    states.set(file, await stateOf(fs, target));
  }
  return { states, looked };
}

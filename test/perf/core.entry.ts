/** What the bench asks of the core within one process: a bare reading, and a check with every rule. */
import { date } from '../../server/src/core/dates/civil-date';
import { parseFiling } from '../../server/src/core/filing/parse-filing';
import { FileProblem, type FileSystem } from '../../server/src/workspace/ports';
import { Workspace } from '../../server/src/workspace/workspace';

/** Files by path, and none on disk. */
function filesOf(files: Readonly<Record<string, string>>): FileSystem {
  const missing = (path: string): FileProblem => new FileProblem(path, 'missing', 'There is no such file.');
  return {
    read: (path) => (files[path] === undefined ? Promise.reject(missing(path)) : Promise.resolve(files[path])),
    kind: (path) => Promise.resolve(files[path] === undefined ? 'missing' : 'file'),
    inside: () => Promise.resolve(true),
    list: (folder) => Promise.resolve(Object.keys(files).filter((path) => folder === '' || path.startsWith(`${folder}/`)).sort()),
  };
}

export const parse = (text: string): number => parseFiling(text).prose.length;

/** Everything from the text to the findings, nothing kept from before. */
export async function check(text: string): Promise<number> {
  const workspace = new Workspace({ fs: filesOf({ 'm/paper.md': text }), clock: { today: () => date('2026-11-20') } });
  return (await workspace.lint('m/paper.md')).diagnostics.length;
}

/** A workspace over these files, for edits of one of them: each gives the paper a new text and tells how many findings it has. */
export function editing(files: Readonly<Record<string, string>>, path: string): (text: string) => Promise<number> {
  const workspace = new Workspace({ fs: filesOf(files), clock: { today: () => date('2026-11-20') } });
  return async (text) => {
    workspace.setOpen(path, text);
    return (await workspace.lint(path)).diagnostics.length;
  };
}

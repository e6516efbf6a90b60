/** Paths from the workspace root: `/` between names, no leading slash, `''` for the root itself. */

/** The folder that holds `path`; `''` for a file at the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The last name in `path`. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** True when `path` is `folder` or lies below it. The root holds everything. */
export const within = (folder: string, path: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

/** `folder` and every folder above it, nearest first, the root last. */
export function* foldersUpward(folder: string): Generator<string> {
  for (let current = folder; ; current = folderOf(current)) {
    yield current;
    if (current === '') return;
  }
}

export const joinPath = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/**
 * The path that `written` names, seen from `folder`; undefined when it is absolute or climbs above the root.
 * Backslashes separate names too: papers drafted on Windows write them, and should mean the same everywhere.
 */
export function resolvePath(folder: string, written: string): string | undefined {
  const plain = written.trim().replaceAll('\\', '/');
  if (plain.startsWith('/') || /^[A-Za-z]:/.test(plain)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

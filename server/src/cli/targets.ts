/** From the paths on the command line to workspaces: each path finds the root of its matter. */
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { problemOf } from '../node/error-codes';
import { highestMarked } from '../node/place';

export interface Target {
  /** Absolute path of the root folder. */
  readonly root: string;
  /** Path from the root, with `/`; `''` for the root itself. */
  readonly path: string;
  readonly isFolder: boolean;
}

const slashes = (file: string): string => file.split(path.sep).join('/');

const holds = (folder: string, file: string): boolean => {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
};

/**
 * The root for a path: the outermost of the highest marked folder, the working directory when the path is inside
 * it, and the path's own folder. A case file above the path is found only inside the root.
 */
function discoverRoot(folder: string, cwd: string): string {
  const candidates = [folder, highestMarked(folder), holds(cwd, folder) ? cwd : undefined];
  return candidates.reduce<string>((outer, c) => (c !== undefined && c.length < outer.length ? c : outer), folder);
}

/** Links in the folders above a file are resolved, so that one file has one name; the file's own link is kept. */
function canonical(file: string, isFolder: boolean): string {
  try {
    return isFolder ? realpathSync(file) : path.join(realpathSync(path.dirname(file)), path.basename(file));
  } catch {
    return file;
  }
}

function lookAt(file: string): ReturnType<typeof statSync> | string {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    return problemOf(error)[1];
  }
}

/**
 * The target that `written` names, seen from `cwd`. `root`: the value of `--root`. Returns a sentence when there is
 * no such path. A path that is `virtual` (standard input) need not exist.
 */
export function findTarget(
  written: string,
  { cwd, root, virtual = false }: { readonly cwd: string; readonly root?: string | undefined; readonly virtual?: boolean },
): Target | string {
  const given = path.resolve(cwd, written);
  const stat = lookAt(given);
  if (typeof stat === 'string') return stat;
  if (!stat && !virtual) return 'There is no such file or folder.';
  const isFolder = !virtual && stat?.isDirectory() === true;
  const absolute = canonical(given, isFolder);
  const base = root === undefined ? discoverRoot(isFolder ? absolute : path.dirname(absolute), cwd) : canonical(path.resolve(cwd, root), true);
  if (!holds(base, absolute)) return `It lies outside the folder given with --root (${root ?? base}).`;
  return { root: base, path: slashes(path.relative(base, absolute)), isFolder };
}

/** `path` of a root as the user would write it: relative to the working directory, with `/`. */
export function displayPath(root: string, file: string, cwd: string): string {
  const relative = path.relative(cwd, path.join(root, ...file.split('/')));
  return relative === '' ? '.' : slashes(relative);
}

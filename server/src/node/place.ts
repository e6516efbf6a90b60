/** Where a file stands among somebody's papers, whoever asks: the command and the editor must name a deadline alike. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { SETTINGS_FILE } from '../core/config/schema';
import { CASE_FILE_NAMES } from '../workspace/documents';

/** A folder with one of these is taken for the root of somebody's papers. */
const MARKERS = ['.git', SETTINGS_FILE, ...CASE_FILE_NAMES];

/** The highest folder at or above `folder` that holds a marker; undefined when none does. */
export function highestMarked(folder: string): string | undefined {
  let found: string | undefined;
  for (let current = folder; ; current = path.dirname(current)) {
    if (MARKERS.some((marker) => existsSync(path.join(current, marker)))) found = current;
    if (current === path.dirname(current)) return found;
  }
}

/**
 * Where `file`, an absolute path, stands among somebody's papers: from the folder above the highest marked one. The same
 * from every working directory, and on every machine that keeps the papers in folders of the same names.
 */
export function placeOf(file: string): string {
  const folder = path.dirname(file);
  return path.relative(path.dirname(highestMarked(folder) ?? folder), file).split(path.sep).join('/');
}

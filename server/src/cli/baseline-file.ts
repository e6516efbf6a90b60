/** The baseline that is meant for a document: the nearest one upward, inside the root. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BASELINE_FILE, readBaseline, type Baseline } from '../core/lint/baseline';
import { problemOf } from '../node/error-codes';
import { WrongUse } from './problem';

export interface FoundBaseline {
  /** Absolute. */
  readonly folder: string;
  readonly baseline: Baseline;
}

/** Baselines read in one run, by file. */
export type BaselinesRead = Map<string, Promise<FoundBaseline>>;

async function load(file: string): Promise<FoundBaseline> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new WrongUse(`${file}: the baseline could not be read. ${problemOf(error)[1]}`);
  }
  const baseline = readBaseline(text);
  if (!baseline) throw new WrongUse(`${file}: this is no baseline. Write it anew: filing-lint baseline.`);
  return { folder: path.dirname(file), baseline };
}

/** The folder of the nearest baseline at or above `folder` and not above `root`; undefined when there is none. Both absolute. */
export function baselineFolder(root: string, folder: string): string | undefined {
  for (let current = folder; ; current = path.dirname(current)) {
    if (existsSync(path.join(current, BASELINE_FILE))) return current;
    if (current === root || current === path.dirname(current)) return undefined;
  }
}

/** The baseline for `document`, a path from `root`. Throws `WrongUse` when there is one that cannot be read. */
export async function baselineFor(root: string, document: string, read: BaselinesRead = new Map()): Promise<FoundBaseline | undefined> {
  const folder = baselineFolder(root, path.dirname(path.join(root, document)));
  if (folder === undefined) return undefined;
  const file = path.join(folder, BASELINE_FILE);
  const known = read.get(file) ?? load(file);
  read.set(file, known);
  return known;
}

/** `document`, a path from `root`, as a baseline in `folder` names it. */
export const pathIn = (folder: string, root: string, document: string): string => path.relative(folder, path.join(root, document)).split(path.sep).join('/');

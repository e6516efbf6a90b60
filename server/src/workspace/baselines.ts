/** The baseline that is meant for a document: the nearest `.filing-lint-baseline.json` upward, kept until a file changes. */
import { BASELINE_FILE, readBaseline, type Baseline } from '../core/lint/baseline';
import { folderOf, foldersUpward, joinPath, nameOf } from './paths';
import { FileProblem } from './ports';
import type { Sources } from './sources';

export interface NearestBaseline {
  /** Path of its file. */
  readonly file: string;
  /** Undefined for a file that cannot be read or is none: then nothing is set aside. */
  readonly baseline: Baseline | undefined;
}

/** `path` as a baseline in `folder`, above it, names it. */
export const pathFrom = (folder: string, path: string): string => (folder === '' ? path : path.slice(folder.length + 1));

export class Baselines {
  readonly #sources: Sources;
  readonly #nearest = new Map<string, Promise<NearestBaseline | undefined>>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Undefined when no folder above `path` has one. */
  of(path: string): Promise<NearestBaseline | undefined> {
    const folder = folderOf(path);
    const known = this.#nearest.get(folder);
    if (known) return known;
    const looking = this.#look(folder);
    this.#nearest.set(folder, looking);
    looking.catch(() => this.#nearest.delete(folder));
    return looking;
  }

  /** `path` changed: a baseline, or a folder that may hold one. */
  forget(path?: string): void {
    if (path === undefined || nameOf(path) === BASELINE_FILE || !nameOf(path).includes('.')) this.#nearest.clear();
  }

  async #look(folder: string): Promise<NearestBaseline | undefined> {
    for (const above of foldersUpward(folder)) {
      const file = joinPath(above, BASELINE_FILE);
      if (!(await this.#sources.isFile(file))) continue;
      const source = await this.#sources.tryRead(file);
      return { file, baseline: source instanceof FileProblem ? undefined : readBaseline(source.text) };
    }
    return undefined;
  }
}

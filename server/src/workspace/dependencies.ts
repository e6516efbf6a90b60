import { within } from './paths';

/** Which documents looked at which paths: the way back from a changed file to the documents to lint again. */
export class Dependencies {
  readonly #seen = new Map<string, ReadonlySet<string>>();
  readonly #folders = new Map<string, string>();
  readonly #readers = new Map<string, Set<string>>();

  /**
   * Replaces what is known of `document`: the paths it read or looked for, whether they exist or not, and the
   * folder in which every document matters to it.
   */
  record(document: string, paths: ReadonlySet<string>, folder?: string): void {
    this.forget(document);
    this.#seen.set(document, paths);
    if (folder !== undefined) this.#folders.set(document, folder);
    for (const path of paths) {
      const readers = this.#readers.get(path) ?? new Set();
      readers.add(document);
      this.#readers.set(path, readers);
    }
  }

  forget(document: string): void {
    for (const path of this.#seen.get(document) ?? []) {
      const readers = this.#readers.get(path);
      readers?.delete(document);
      if (readers?.size === 0) this.#readers.delete(path);
    }
    this.#seen.delete(document);
    this.#folders.delete(document);
  }

  /** Documents whose answer may depend on `path` or, when it is a folder, on anything below it; sorted. */
  of(path: string): string[] {
    const found = new Set(this.#readers.get(path));
    for (const [seen, readers] of this.#readers) {
      if (seen.startsWith(`${path}/`)) for (const reader of readers) found.add(reader);
    }
    for (const [reader, folder] of this.#folders) {
      if (within(folder, path) || within(path, folder)) found.add(reader);
    }
    found.delete(path);
    return [...found].sort();
  }
}

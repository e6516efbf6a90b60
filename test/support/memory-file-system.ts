/** A `FileSystem` over a Map, for tests: no disk, and every wrong state can be made on purpose. */
import { contentOf, unreadable, type ExhibitContent } from '../../server/src/core/filing/exhibit-content';
import { FileProblem, type Clock, type EntryKind, type ExhibitReader, type FileSystem } from '../../server/src/workspace/ports';
import { isTextExhibit, textExhibit } from '../../server/src/workspace/text-exhibit';
import { date, type CivilDate } from '../../server/src/core/dates/civil-date';

export type MemoryEntry = string | { readonly kind: 'other' | 'outside' } | { readonly kind: 'file'; readonly problem: FileProblem };

export class MemoryFileSystem implements FileSystem {
  readonly entries: Map<string, MemoryEntry>;
  /** Paths read, in order: to show what was and was not opened. */
  readonly reads: string[] = [];
  /** Paths whose kind was asked for. */
  readonly looked: string[] = [];

  constructor(entries: Readonly<Record<string, MemoryEntry>> = {}) {
    this.entries = new Map(Object.entries(entries));
  }

  #isFolder(path: string): boolean {
    return path === '' || [...this.entries.keys()].some((known) => known.startsWith(`${path}/`));
  }

  read(path: string): Promise<string> {
    this.reads.push(path);
    const entry = this.entries.get(path);
    const fail = (reason: FileProblem['reason'], message: string) => Promise.reject(new FileProblem(path, reason, message));
    if (typeof entry === 'string') return Promise.resolve(entry);
    if (entry === undefined) return this.#isFolder(path) ? fail('not-a-file', 'It is a folder.') : fail('missing', 'There is no such file.');
    if ('problem' in entry) return Promise.reject(entry.problem);
    return entry.kind === 'outside' ? fail('outside', 'It lies outside.') : fail('not-a-file', 'It is not a regular file.');
  }

  kind(path: string): Promise<EntryKind> {
    this.looked.push(path);
    const entry = this.entries.get(path);
    if (typeof entry === 'string' || (entry && 'problem' in entry)) return Promise.resolve('file');
    if (entry) return Promise.resolve(entry.kind === 'outside' ? 'missing' : 'other');
    return Promise.resolve(this.#isFolder(path) ? 'directory' : 'missing');
  }

  inside(path: string): Promise<boolean> {
    const entry = this.entries.get(path);
    return Promise.resolve(!(typeof entry === 'object' && 'kind' in entry && entry.kind === 'outside'));
  }

  list(folder: string): Promise<readonly string[]> {
    const below = (path: string): boolean => folder === '' || path === folder || path.startsWith(`${folder}/`);
    const listed = [...this.entries].filter(
      ([path, entry]) =>
        (typeof entry === 'string' || 'problem' in entry) && below(path) && /(?:\.md|\.markdown|(?:^|\/)case\.ya?ml)$/i.test(path),
    );
    return Promise.resolve(listed.map(([path]) => path).sort());
  }
}

/**
 * Exhibits in the same Map: form feeds end the pages of a text, and of what stands for a PDF. A PDF with `/Encrypt` asks
 * for a password.
 */
export class MemoryExhibitReader implements ExhibitReader {
  readonly #files: MemoryFileSystem;
  /** Paths read, in order. */
  readonly reads: string[] = [];

  constructor(files: MemoryFileSystem) {
    this.#files = files;
  }

  read(path: string): Promise<ExhibitContent | undefined> {
    this.reads.push(path);
    const entry = this.#files.entries.get(path);
    if (typeof entry !== 'string') return Promise.resolve(unreadable('broken', 'It could not be read.'));
    if (isTextExhibit(path)) return Promise.resolve(textExhibit(entry));
    if (!/\.pdf$/i.test(path)) return Promise.resolve(undefined);
    if (entry.includes('/Encrypt')) return Promise.resolve(unreadable('encrypted', 'It asks for a password.'));
    return Promise.resolve(contentOf(entry.replace(/\f[ \n]*$/, '').split('\f'), true));
  }
}

export const fixedClock = (today: string): Clock => {
  const day: CivilDate = date(today);
  return { today: () => day };
};

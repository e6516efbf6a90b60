/** Texts of the documents: what an editor holds open, else what is on disk. */
import { FileProblem, type FileSystem } from './ports';

/** One version of a text. A new version is a new object, so that caches can hang on its identity. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export class Sources {
  readonly #fs: FileSystem;
  readonly #open = new Map<string, Source>();
  readonly #disk = new Map<string, Promise<Source>>();

  /** What is kept of the disk, in characters. */
  readonly #most: number;
  #kept = 0;

  /** `most`: characters of files on disk to keep; beyond them everything is dropped, and read anew when it is asked for. */
  constructor(fs: FileSystem, most = Number.POSITIVE_INFINITY) {
    this.#fs = fs;
    this.#most = most;
  }

  /** Takes `text` for the content of `path` until it is closed. */
  setOpen(path: string, text: string): void {
    if (this.#open.get(path)?.text !== text) this.#open.set(path, { path, text });
  }

  /** The text that an editor holds for `path`; undefined where it holds none. */
  openText(path: string): string | undefined {
    return this.#open.get(path)?.text;
  }

  close(path: string): void {
    this.#open.delete(path);
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  openPaths(): string[] {
    return [...this.#open.keys()];
  }

  /** Drops what was read from disk for `path` and for everything below it. */
  forget(path: string): void {
    this.#disk.delete(path);
    for (const known of [...this.#disk.keys()]) if (known.startsWith(`${path}/`)) this.#disk.delete(known);
  }

  /** Drops everything that was read from disk. */
  forgetAll(): void {
    this.#kept = 0;
    this.#disk.clear();
  }

  /** The current version; rejects with `FileProblem`. A failed read is tried again next time. */
  read(path: string): Promise<Source> {
    const open = this.#open.get(path);
    if (open) return Promise.resolve(open);
    const known = this.#disk.get(path);
    if (known) return known;
    const reading = this.#fs.read(path).then((text): Source => {
      this.#makeRoom(text.length);
      return { path, text };
    });
    this.#disk.set(path, reading);
    reading.catch(() => {
      if (this.#disk.get(path) === reading) this.#disk.delete(path);
    });
    return reading;
  }

  #makeRoom(characters: number): void {
    this.#kept += characters;
    if (this.#kept <= this.#most) return;
    this.#disk.clear();
    this.#kept = characters;
  }

  /** The current version, or why there is none. Errors other than `FileProblem` are defects and pass through. */
  async tryRead(path: string): Promise<Source | FileProblem> {
    try {
      return await this.read(path);
    } catch (error) {
      if (error instanceof FileProblem) return error;
      throw error;
    }
  }

  /**
   * True when there is a text to read at `path`: open in an editor, or a file on disk. Also true where that cannot
   * be told: reading it then says why.
   */
  async isFile(path: string): Promise<boolean> {
    if (this.isOpen(path)) return true;
    try {
      return (await this.#fs.kind(path)) === 'file';
    } catch (error) {
      if (error instanceof FileProblem) return true;
      throw error;
    }
  }
}

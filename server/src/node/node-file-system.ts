/** The file system of Node, shut in one root folder. */
import { constants, promises as fs, readdir as readdirCallback } from 'node:fs';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { FileProblem, MAX_FILE_BYTES, type EntryKind, type FileProblemReason, type FileSystem } from '../workspace/ports';
import { decodeText } from './decode-text';
import { problemOf } from './error-codes';

const LISTED = ['**/*.md', '**/*.markdown', '**/case.yaml', '**/case.yml'];

export interface NodeFileSystemOptions {
  /** Told of every folder that a listing could not look into: its path from the root, and why, in one line. */
  readonly onUnreadableFolder?: (problem: FileProblem) => void;
}

export class NodeFileSystem implements FileSystem {
  /** The root with links resolved. */
  readonly #root: Promise<string>;
  readonly #given: string;
  readonly #options: NodeFileSystemOptions;

  constructor(root: string, options: NodeFileSystemOptions = {}) {
    this.#given = path.resolve(root);
    this.#root = fs.realpath(this.#given);
    this.#options = options;
    // Reported by the first call that needs it.
    this.#root.catch(() => undefined);
  }

  #absolute(relative: string): string {
    return path.join(this.#given, ...relative.split('/'));
  }

  /** The real place of a path, links followed; rejects with `FileProblem`, also when it lies outside the root. */
  async #resolve(relative: string): Promise<string> {
    let real: string;
    try {
      real = await fs.realpath(this.#absolute(relative));
    } catch (error) {
      throw new FileProblem(relative, ...problemOf(error));
    }
    if (!(await this.#holds(real))) {
      throw new FileProblem(relative, 'outside', 'It lies outside the folder being checked, so it was not opened.');
    }
    return real;
  }

  async #holds(real: string): Promise<boolean> {
    const fromRoot = path.relative(await this.#root, real);
    return fromRoot !== '..' && !fromRoot.startsWith(`..${path.sep}`) && !path.isAbsolute(fromRoot);
  }

  async read(relative: string): Promise<string> {
    const decoded = decodeText(await this.readBytes(relative));
    if ('problem' in decoded) throw new FileProblem(relative, 'not-text', decoded.problem);
    return decoded.text;
  }

  /** The bytes of a file, of `most` at the most; rejects with `FileProblem`. */
  async readBytes(relative: string, most = MAX_FILE_BYTES): Promise<Uint8Array> {
    const real = await this.#resolve(relative);
    const refuse = (reason: FileProblemReason, message: string) => new FileProblem(relative, reason, message);
    try {
      if (!(await fs.stat(real)).isFile()) await this.#refuseNonFile(real, refuse);
      // Not following links and not blocking: between the look and the opening, the file may have been replaced.
      const handle = await fs.open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
      try {
        const stat = await handle.stat();
        if (!stat.isFile()) throw refuse('not-a-file', 'It is not a regular file, so it was not opened.');
        if (stat.size > most) throw tooLarge(relative, stat.size, most);
        const bytes = await handle.readFile();
        if (bytes.length > most) throw tooLarge(relative, bytes.length, most);
        return bytes;
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (error instanceof FileProblem) throw error;
      throw refuse(...problemOf(error));
    }
  }

  /** Length and SHA-256 of a file of any size, which is not kept in memory; rejects with `FileProblem`. */
  async digest(relative: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
    const real = await this.#resolve(relative);
    try {
      const handle = await fs.open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
      try {
        if (!(await handle.stat()).isFile()) throw new FileProblem(relative, 'not-a-file', 'It is not a regular file, so it was not opened.');
        const { createHash } = await import('node:crypto');
        const hash = createHash('sha256');
        let bytes = 0;
        for await (const chunk of handle.createReadStream({ autoClose: false })) {
          hash.update(chunk as Buffer);
          bytes += (chunk as Buffer).length;
        }
        return { bytes, sha256: hash.digest('hex') };
      } finally {
        await handle.close();
      }
    } catch (error) {
      throw error instanceof FileProblem ? error : new FileProblem(relative, ...problemOf(error));
    }
  }

  /**
   * A stamp that changes when the file does, and when it last changed, in milliseconds of the file system's clock. The
   * time of change (of the bytes, the name or the times themselves) is in it, which no program can set back as it can the
   * time of modification. Rejects with `FileProblem`.
   */
  async stamp(relative: string): Promise<{ readonly stamp: string; readonly changed: number }> {
    const real = await this.#resolve(relative);
    try {
      const { size, mtimeNs, ctimeNs, ctimeMs, ino, dev } = await fs.stat(real, { bigint: true });
      return { stamp: [size, mtimeNs, ctimeNs, ino, dev].join(':'), changed: Number(ctimeMs) };
    } catch (error) {
      throw new FileProblem(relative, ...problemOf(error));
    }
  }

  async #refuseNonFile(real: string, refuse: (reason: FileProblemReason, message: string) => FileProblem): Promise<never> {
    if ((await fs.stat(real)).isDirectory()) throw refuse('not-a-file', 'It is a folder.');
    throw refuse('not-a-file', 'It is not a regular file (a pipe, socket or device), so it was not opened.');
  }

  async kind(relative: string): Promise<EntryKind> {
    try {
      const stat = await fs.stat(await this.#resolve(relative));
      return stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : 'other';
    } catch (error) {
      const reason = error instanceof FileProblem ? error.reason : problemOf(error)[0];
      if (reason === 'missing' || reason === 'outside') return 'missing';
      throw error instanceof FileProblem ? error : new FileProblem(relative, ...problemOf(error));
    }
  }

  /** For a path that does not exist, whether the nearest folder above it that does lies below the root. */
  async inside(relative: string): Promise<boolean> {
    for (let current = this.#absolute(relative); ; current = path.dirname(current)) {
      try {
        return await this.#holds(await fs.realpath(current));
      } catch (error) {
        if (problemOf(error)[0] !== 'missing') return true;
        if (current === path.dirname(current)) return false;
      }
    }
  }

  async list(folder: string): Promise<readonly string[]> {
    const real = await this.#resolve(folder);
    const unreadable = new Map<string, unknown>();
    const prefix = folder === '' ? '' : `${folder}/`;
    const found = await glob(LISTED, {
      cwd: real,
      caseSensitiveMatch: false,
      dot: false,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ['**/node_modules/**'],
      fs: {
        // A folder that cannot be listed would vanish without a word.
        readdir: ((at: string, options: object, done: (error: NodeJS.ErrnoException | null, entries?: unknown) => void) =>
          readdirCallback(at, options as { withFileTypes: true }, (error, entries) => {
            if (error) unreadable.set(at, error);
            done(error, entries);
          })) as never,
      },
    });
    for (const [at, error] of unreadable) {
      const inFolder = path.relative(real, at).split(path.sep).join('/');
      const problem = new FileProblem(inFolder === '' ? folder : prefix + inFolder, ...problemOf(error));
      this.#options.onUnreadableFolder?.(problem);
    }
    return found.map((name) => prefix + name).sort();
  }
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MB`;

const tooLarge = (relative: string, bytes: number, most: number): FileProblem =>
  new FileProblem(
    relative,
    'too-large',
    `It is too large (${megabytes(bytes)}; the limit is ${megabytes(most)}). Split it, or leave it out.`,
  );

/** A snippet library on disk, shut in its folder. Links are refused, wherever they point. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { FileProblem, type LibraryFolder, type OpenLibrary } from '../workspace/ports';
import { problemOf } from './error-codes';
import { NodeFileSystem } from './node-file-system';
import { writeNew } from './write-file';

const ENTRY = /\.(?:md|markdown|code-snippets)$/i;
const DESCRIPTION = /^library\.ya?ml$/;
/** Folders deeper than this are no library that people keep. */
const DEEPEST = 12;
const MOST_LETTERS = 120;
/** What some file system cannot keep, or what would name another place there. */
// eslint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u001f<>:"\\|?*]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export class NodeLibraryFolder implements LibraryFolder {
  readonly #root: string;
  readonly #files: NodeFileSystem;
  readonly place: string;

  constructor(root: string) {
    this.#root = path.resolve(root);
    this.place = this.#root;
    this.#files = new NodeFileSystem(this.#root);
  }

  async list(): Promise<{ files: string[]; refused: string[] }> {
    const files: string[] = [];
    const refused: string[] = [];
    const walk = async (folder: string, depth: number): Promise<void> => {
      const entries = await fs.readdir(path.join(this.#root, folder), { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isSymbolicLink()) refused.push(file);
        else if (entry.isDirectory()) {
          if (depth < DEEPEST) await walk(file, depth + 1);
        } else if (entry.isFile() && (ENTRY.test(entry.name) || (folder === '' && DESCRIPTION.test(entry.name)))) files.push(file);
      }
    };
    try {
      await walk('', 0);
    } catch (error) {
      throw error instanceof FileProblem ? error : new FileProblem(this.#root, ...problemOf(error));
    }
    return { files, refused };
  }

  async read(file: string): Promise<string> {
    try {
      // The link may have come after the listing.
      if ((await fs.lstat(path.join(this.#root, ...file.split('/')))).isSymbolicLink()) throw new FileProblem(file, 'outside', 'It is a link, so it was not opened.');
    } catch (error) {
      throw error instanceof FileProblem ? error : new FileProblem(file, ...problemOf(error));
    }
    return this.#files.read(file);
  }

  /** Writes a new entry, the whole of it or nothing; never over another file, and never outside the folder. Rejects with `FileProblem`. */
  async add(file: string, text: string): Promise<void> {
    const names = file.split('/');
    const wrong = names.some((name) => name === '' || name.startsWith('.') || name.length > MOST_LETTERS || UNFIT.test(name)) || !ENTRY.test(file) || names.length > DEEPEST;
    if (wrong) throw new FileProblem(file, 'outside', 'This is no name for an entry.');
    const target = path.join(this.#root, ...names);
    try {
      await fs.access(this.#root);
      if (!(await this.#files.inside(file))) throw new FileProblem(file, 'outside', 'It lies outside the library.');
      await fs.mkdir(path.dirname(target), { recursive: true });
      // A folder on the way may have become a link meanwhile.
      const folder = await fs.realpath(path.dirname(target));
      const fromRoot = path.relative(await fs.realpath(this.#root), folder);
      if (fromRoot === '..' || fromRoot.startsWith(`..${path.sep}`) || path.isAbsolute(fromRoot)) throw new FileProblem(file, 'outside', 'It lies outside the library.');
      await writeNew(path.join(folder, names.at(-1)!), text);
    } catch (error) {
      if (error instanceof FileProblem) throw error;
      const { code } = error as NodeJS.ErrnoException;
      throw code === 'EEXIST' ? new FileProblem(file, 'unreadable', 'There is an entry of this name already.') : new FileProblem(file, ...problemOf(error));
    }
  }
}

/** Opens libraries named from `root`, a folder; absolute paths and `~` are a person's own. */
export const openLibraryFrom = (root: string, home: string | undefined): OpenLibrary => (written) =>
  new NodeLibraryFolder(path.resolve(root, home !== undefined && /^~(?=$|[/\\])/.test(written) ? home + written.slice(1) : written));

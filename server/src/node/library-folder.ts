/** A snippet library on disk, shut in its folder. Links are refused, wherever they point. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { FileProblem, type LibraryFolder, type OpenLibrary } from '../workspace/ports';
import { problemOf } from './error-codes';
import { NodeFileSystem } from './node-file-system';

const ENTRY = /\.(?:md|markdown|code-snippets)$/i;
const DESCRIPTION = /^library\.ya?ml$/;
/** Folders deeper than this are no library that people keep. */
const DEEPEST = 12;

export class NodeLibraryFolder implements LibraryFolder {
  readonly #root: string;
  readonly #files: NodeFileSystem;

  constructor(root: string) {
    this.#root = path.resolve(root);
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

  /** Writes a new entry; never over another file, and never outside the folder. Rejects with `FileProblem`. */
  async add(file: string, text: string): Promise<void> {
    const target = path.join(this.#root, ...file.split('/'));
    if (!(await this.#files.inside(file)) || path.relative(this.#root, target).startsWith('..')) throw new FileProblem(file, 'outside', 'It lies outside the library.');
    try {
      await fs.mkdir(path.dirname(target), { recursive: true });
      await fs.writeFile(target, text, { flag: 'wx' });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw code === 'EEXIST' ? new FileProblem(file, 'unreadable', 'There is an entry of this name already.') : new FileProblem(file, ...problemOf(error));
    }
  }
}

/** Opens libraries named from `root`, a folder; absolute paths and `~` are a person's own. */
export const openLibraryFrom = (root: string, home: string | undefined): OpenLibrary => (written) =>
  new NodeLibraryFolder(path.resolve(root, home !== undefined && /^~(?=$|[/\\])/.test(written) ? home + written.slice(1) : written));

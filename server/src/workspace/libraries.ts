/** The snippet libraries of one root folder, read when first asked for and kept until a file changes. */
import type { ResolvedConfig } from '../core/config/model';
import { builtInLibrary } from '../core/snippets/built-in';
import { LIBRARY_FILES } from '../core/snippets/library';
import { loadLibrary, unreadLibrary, type LoadedLibrary } from '../core/snippets/loaded';
import { folderOf, joinPath, resolvePath } from './paths';
import { FileProblem, type FileSystem, type LibraryFolder, type OpenLibrary } from './ports';
import type { Sources } from './sources';

/** Entries of one library beyond these are left out, and that is said. */
const MOST_ENTRIES = 20_000;
/** Files read at once. */
const AT_ONCE = 32;
const isEntryFile = (path: string): boolean => /\.(?:md|markdown|code-snippets)$/i.test(path);

export class Libraries {
  readonly #fs: FileSystem;
  readonly #sources: Sources;
  readonly #open: OpenLibrary | undefined;
  #hosted: readonly string[];
  readonly #loaded = new Map<string, Promise<LoadedLibrary>>();

  constructor(fs: FileSystem, sources: Sources, open: OpenLibrary | undefined, hosted: readonly string[] = []) {
    this.#fs = fs;
    this.#sources = sources;
    this.#open = open;
    this.#hosted = hosted;
  }

  /** `hosted`: folders from the settings of the editor or the command line, which may lie anywhere. */
  configure(hosted: readonly string[]): void {
    this.#hosted = hosted;
    this.#loaded.clear();
  }

  forget(path?: string): void {
    if (path === undefined || isEntryFile(path) || /(?:^|\/)library\.ya?ml$/i.test(path) || !path.includes('.')) this.#loaded.clear();
  }

  /** The libraries of a document under these settings, the nearest first, the built-in one last. Never rejects. */
  async of(config: ResolvedConfig): Promise<readonly LoadedLibrary[]> {
    const own = [...config.snippets].reverse().map(({ value, origin }) => this.#inside(folderOf(origin.place?.file ?? ''), value));
    const hosted = this.#hosted.map((path) => this.#outside(path));
    return [...(await Promise.all([...hosted, ...own])), builtInLibrary()];
  }

  /** The library that holds the entry at `path`, a path from the root; undefined where no folder above has a `library.yaml`. */
  async around(path: string): Promise<{ readonly folder: string; readonly library: LoadedLibrary } | undefined> {
    const folder = await this.folderAround(path);
    return folder === undefined ? undefined : { folder, library: await this.#inside('', folder === '' ? '.' : folder) };
  }

  /** The nearest folder with a `library.yaml` above `path`. */
  async folderAround(path: string): Promise<string | undefined> {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      for (const name of LIBRARY_FILES) if (await this.#sources.isFile(joinPath(folder, name))) return folder;
      if (folder === '') return undefined;
    }
  }

  #kept(key: string, load: () => Promise<LoadedLibrary>): Promise<LoadedLibrary> {
    const known = this.#loaded.get(key);
    if (known) return known;
    const loading = load();
    this.#loaded.set(key, loading);
    return loading;
  }

  /** A folder that a settings file names: seen from that file, and never outside the root. */
  #inside(from: string, written: string): Promise<LoadedLibrary> {
    const folder = resolvePath(from, written);
    if (folder === undefined) return Promise.resolve(unreadLibrary(written, 'It lies outside the folder being checked. Name it in the settings of the editor, or with --library.'));
    return this.#kept(`in ${folder}`, async () => {
      if (!(await this.#fs.inside(folder))) return unreadLibrary(written, 'It lies outside the folder being checked. Name it in the settings of the editor, or with --library.');
      return read(written, this.#open?.(folder === '' ? '.' : folder) ?? this.#plain(folder), (file) => this.#sources.isOpen(joinPath(folder, file)) ? this.#sources.read(joinPath(folder, file)).then((s) => s.text) : undefined);
    });
  }

  #outside(path: string): Promise<LoadedLibrary> {
    if (this.#open === undefined) return this.#inside('', path);
    return this.#kept(`at ${path}`, () => read(path, this.#open!(path), () => undefined));
  }

  /** Where nothing else can open a folder: through the files of the root. Snippet files of the editor are not listed there. */
  #plain(folder: string): LibraryFolder {
    const prefix = folder === '' ? '' : `${folder}/`;
    return {
      list: async () => {
        const listed = (await this.#fs.list(folder)).filter(isEntryFile).map((file) => file.slice(prefix.length));
        const described: string[] = [];
        for (const name of LIBRARY_FILES) if ((await this.#fs.kind(prefix + name)) === 'file') described.push(name);
        return { files: [...described, ...listed], refused: [] };
      },
      read: (file) => this.#fs.read(prefix + file),
    };
  }
}

/** Reads a whole folder; a file that cannot be read is told, and the others are used. */
async function read(shown: string, folder: LibraryFolder, openText: (file: string) => Promise<string> | undefined): Promise<LoadedLibrary> {
  try {
    const { files, refused } = await folder.list();
    const description = LIBRARY_FILES.find((name) => files.includes(name));
    const wanted = [...(description === undefined ? [] : [description]), ...files.filter(isEntryFile).slice(0, MOST_ENTRIES)];
    const texts = new Map<string, string>();
    const problems: string[] = refused.map((file) => `${file} is a link, so it was not opened.`);
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const batch = wanted.slice(at, at + AT_ONCE);
      const found = await Promise.all(batch.map((file) => (openText(file) ?? folder.read(file)).catch((error: unknown) => asProblem(error))));
      for (const [i, text] of found.entries()) {
        if (typeof text === 'string') texts.set(batch[i]!, text);
        else problems.push(`${batch[i]!}: ${text.message}`);
      }
    }
    const library = loadLibrary(shown, texts, description);
    return problems.length === 0 ? library : { ...library, problems: [...library.problems, ...problems] };
  } catch (error) {
    return unreadLibrary(shown, asProblem(error).message);
  }
}

function asProblem(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  throw error;
}

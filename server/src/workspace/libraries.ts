/** The snippet libraries of one root folder, read when first asked for and kept until a file changes. */
import { quoted } from '../core/case/quoted';
import type { SchemaProblem } from '../core/case/schema-problem';
import type { ConfigFile, ResolvedConfig } from '../core/config/model';
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

const OUTSIDE = 'It lies outside the folder being checked. Name it in the settings of the editor, or with --library.';

/** A library that is configured, read or not. */
interface Store {
  /** One for all ways of writing the same folder. */
  readonly key: string;
  load(): Promise<LoadedLibrary>;
  /** Undefined for a folder that may not be opened. */
  open(): LibraryFolder | undefined;
}

/** Two libraries of one name cannot be told apart in a paper that remembers an entry. */
function distinct(libraries: readonly LoadedLibrary[]): LoadedLibrary[] {
  const names = new Set<string>();
  return libraries.map((library) => {
    const { described, head: { name } } = library;
    if (!described || !names.has(name)) {
      if (described) names.add(name);
      return library;
    }
    return { ...library, problems: [...library.problems, `Another library, which comes first, is called ${name} too. Change \`name:\` in the library.yaml of one of them.`] };
  });
}

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
    return [...distinct(await Promise.all(this.#stores(config).map((store) => store.load()))), builtInLibrary()];
  }

  /** What is wrong with the library that a settings file in `folder` names: sentences; none for one in order. */
  async problemsOf(folder: string, written: string): Promise<readonly string[]> {
    return (await this.#inside(folder, written).load()).problems;
  }

  /**
   * The names of the libraries that a new entry can be written into, the nearest first. Those of a machine without a disk
   * are not among them.
   */
  async writable(config: ResolvedConfig): Promise<readonly string[]> {
    const names: string[] = [];
    for (const store of this.#stores(config)) {
      const { described, head } = await store.load();
      if (described && store.open()?.add !== undefined) names.push(head.name);
    }
    return names;
  }

  /**
   * Writes a new entry into the nearest library called `name`; `place` is the folder of the library on disk. Rejects with
   * `FileProblem` when there is no such library, nothing can be written there, or the file exists.
   */
  async add(config: ResolvedConfig, name: string, file: string, text: string): Promise<{ readonly place: string }> {
    for (const store of this.#stores(config)) {
      const { described, head } = await store.load();
      if (!described || head.name !== name) continue;
      const folder = store.open();
      if (folder?.add === undefined || folder.place === undefined) throw new FileProblem(name, 'unreadable', 'Nothing can be written into this library from here.');
      await folder.add(file, text);
      this.#loaded.clear();
      return { place: folder.place };
    }
    throw new FileProblem(name, 'missing', `There is no library ${name} that can be written to. Name it under \`snippets:\` in .filing-lint.yaml or in the settings of the editor.`);
  }

  /** Nearest first: those of the host in its order, then those of each settings file in its order, the nearest file first. */
  #stores(config: ResolvedConfig): readonly Store[] {
    const byFile = new Map<string, Store[]>();
    for (const { value, origin } of config.snippets) {
      const file = origin.place?.file ?? '';
      byFile.set(file, [...(byFile.get(file) ?? []), this.#inside(folderOf(file), value)]);
    }
    const all = [...this.#hosted.map((path) => this.#outside(path)), ...[...byFile.values()].reverse().flat()];
    const seen = new Set<string>();
    return all.filter(({ key }) => !seen.has(key) && seen.add(key) !== undefined);
  }

  /** The library that holds the entry at `path`, a path from the root; undefined where no folder above has a `library.yaml`. */
  async around(path: string): Promise<{ readonly folder: string; readonly library: LoadedLibrary } | undefined> {
    const folder = await this.folderAround(path);
    return folder === undefined ? undefined : { folder, library: await this.#inside('', folder === '' ? '.' : folder).load() };
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
  #inside(from: string, written: string): Store {
    const folder = resolvePath(from, written);
    if (folder === undefined) return { key: `no ${written}`, load: () => Promise.resolve(unreadLibrary(written, OUTSIDE)), open: () => undefined };
    // `./`: a folder called `~` is one of that name, and nobody's home.
    const open = (): LibraryFolder => this.#open?.(`./${folder}`) ?? this.#plain(folder);
    const key = `at ${open().place ?? folder}`;
    const load = (): Promise<LoadedLibrary> => this.#kept(`in ${folder}`, async () => {
      if (!(await this.#fs.inside(folder))) return unreadLibrary(written, OUTSIDE);
      return read(written, open(), (file) => this.#sources.isOpen(joinPath(folder, file)) ? this.#sources.read(joinPath(folder, file)).then((s) => s.text) : undefined);
    });
    return { key, load, open };
  }

  #outside(path: string): Store {
    const opened = this.#open?.(path);
    if (opened === undefined) {
      const store = this.#inside('', path);
      return resolvePath('', path) === undefined ? { ...store, load: () => Promise.resolve(unreadLibrary(path, 'It lies outside the folder of the papers, and nothing else can be opened here.')) } : store;
    }
    return { key: `at ${opened.place ?? path}`, load: () => this.#kept(`at ${path}`, () => read(path, opened, () => undefined)), open: () => opened };
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

/** What is wrong with the libraries that a settings file names, one problem for each, and the paths that the answer hangs on. */
export async function libraryProblems(libraries: Libraries, { path, snippets }: ConfigFile): Promise<{ readonly problems: readonly SchemaProblem[]; readonly looked: readonly string[] }> {
  const folder = folderOf(path);
  const looked: string[] = [];
  const problems: SchemaProblem[] = [];
  for (const { value, origin: { span, key } } of snippets) {
    const target = resolvePath(folder, value);
    if (target !== undefined) looked.push(target, ...LIBRARY_FILES.map((name) => joinPath(target, name)));
    const [first, ...others] = await libraries.problemsOf(folder, value);
    if (first === undefined) continue;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    problems.push({ severity: 'error', span, path: key, message: `The snippet library ${quoted(value)}: ${first}${more}`, advice: 'Correct the path, which is read from the folder of this file, or mend the library.' });
  }
  return { problems, looked };
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

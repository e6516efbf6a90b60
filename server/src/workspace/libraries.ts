/** The snippet libraries of one root folder, read when first asked for and kept until a file changes. */
import { quoted } from '../core/case/quoted';
import type { SchemaProblem } from '../core/case/schema-problem';
import type { ConfigFile, ResolvedConfig } from '../core/config/model';
import { builtInLibrary } from '../core/snippets/built-in';
import { LIBRARY_FILES } from '../core/snippets/library';
import { unreadLibrary, type LoadedLibrary } from '../core/snippets/loaded';
import { isEntryFile, KeptLibrary } from './kept-library';
import { folderOf, joinPath, resolvePath, within } from './paths';
import { FileProblem, type FileSystem, type LibraryFolder, type OpenLibrary } from './ports';
import type { Sources } from './sources';

const OUTSIDE = 'It lies outside the folder being checked. Name it in the settings of the editor, or with --library.';

/** A library that is configured, read or not. */
interface Store {
  /** One for all ways of writing the same folder. */
  readonly key: string;
  /** From the root; undefined for one that lies elsewhere. */
  readonly folder: string | undefined;
  load(): Promise<LoadedLibrary>;
  /** Undefined for a folder that may not be opened. */
  open(): LibraryFolder | undefined;
}

interface Kept {
  readonly library: KeptLibrary;
  /** The library's folder from the root; undefined for one that lies elsewhere. */
  readonly folder: string | undefined;
}

/** A library that the host names, and what keeps it from being used. */
export interface HostedLibrary {
  /** As the settings write it. */
  readonly written: string;
  /** Where it lies on disk; undefined where that is not known. */
  readonly place: string | undefined;
  /** True when it lies below the folder of the papers. */
  readonly inside: boolean;
  readonly problems: readonly string[];
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
  /** By where they lie, or by how they are written where that is not known. */
  readonly #kept = new Map<string, Kept>();

  constructor(fs: FileSystem, sources: Sources, open: OpenLibrary | undefined, hosted: readonly string[] = []) {
    this.#fs = fs;
    this.#sources = sources;
    this.#open = open;
    this.#hosted = hosted;
  }

  /** `hosted`: folders from the settings of the editor or the command line, which may lie anywhere. */
  configure(hosted: readonly string[]): void {
    this.#hosted = hosted;
    this.#kept.clear();
  }

  /** `path` changed; without it, anything may have, in libraries outside the root too. */
  forget(path?: string): void {
    if (path === undefined) {
      for (const { library } of this.#kept.values()) library.forget();
      return;
    }
    const isFile = isEntryFile(path) || /(?:^|\/)library\.ya?ml$/i.test(path);
    // A name without a dot may be a folder that came or went.
    if (!isFile && path.includes('.')) return;
    for (const { library, folder } of this.#kept.values()) {
      if (folder === undefined) continue;
      if (isFile && within(folder, path)) library.forget(folder === '' ? path : path.slice(folder.length + 1));
      else if (!isFile && (within(folder, path) || within(path, folder))) library.forget();
    }
  }

  /** The libraries that the host names, as they were read. */
  hosted(): Promise<readonly HostedLibrary[]> {
    return Promise.all(this.#hosted.map(async (written) => {
      const store = this.#outside(written);
      const place = store.open()?.place;
      return { written, place, inside: place === undefined || this.#fromRoot(place) !== undefined, problems: (await store.load()).problems };
    }));
  }

  /** The libraries of a document under these settings, the nearest first, the built-in one last. Never rejects. */
  async of(config: ResolvedConfig): Promise<readonly LoadedLibrary[]> {
    return [...distinct(await Promise.all(this.#stores(config).map((store) => store.load()))), builtInLibrary()];
  }

  /** Paths from the root at which the libraries may describe themselves and keep these entries; those elsewhere have none. */
  placesOf(config: ResolvedConfig, ids: readonly string[]): readonly string[] {
    return this.#stores(config).flatMap(({ folder }) => (folder === undefined ? [] : [...LIBRARY_FILES, ...ids.map((id) => `${id}.md`)].map((name) => joinPath(folder, name))));
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
      this.forget();
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

  #keptAt(key: string, make: () => Kept): KeptLibrary {
    const known = this.#kept.get(key);
    if (known) return known.library;
    const made = make();
    this.#kept.set(key, made);
    return made.library;
  }

  /** The path from the root of a place on disk; undefined for one outside. */
  #fromRoot(place: string): string | undefined {
    const root = this.#open?.('.').place?.replaceAll('\\', '/').replace(/\/$/, '');
    const written = place.replaceAll('\\', '/').replace(/\/$/, '');
    if (root === undefined || !within(root, written)) return undefined;
    return written.slice(root.length + 1);
  }

  /** The text that an editor holds of a file in `folder`. */
  #openText(folder: string, file: string): Promise<string> | undefined {
    const path = joinPath(folder, file);
    return this.#sources.isOpen(path) ? this.#sources.read(path).then((source) => source.text) : undefined;
  }

  /** A folder that a settings file names: seen from that file, and never outside the root. */
  #inside(from: string, written: string): Store {
    const folder = resolvePath(from, written);
    if (folder === undefined) return { key: `no ${written}`, folder: undefined, load: () => Promise.resolve(unreadLibrary(written, OUTSIDE)), open: () => undefined };
    // `./`: a folder called `~` is one of that name, and nobody's home.
    const open = (): LibraryFolder => this.#open?.(`./${folder}`) ?? this.#plain(folder);
    const load = async (): Promise<LoadedLibrary> => {
      if (!(await this.#fs.inside(folder))) return unreadLibrary(written, OUTSIDE);
      return this.#keptAt(`in ${folder}`, () => ({ folder, library: new KeptLibrary(written, open, (file) => this.#openText(folder, file)) })).load();
    };
    return { key: `at ${open().place ?? folder}`, folder, load, open };
  }

  #outside(path: string): Store {
    const opened = this.#open?.(path);
    if (opened === undefined) {
      const store = this.#inside('', path);
      return resolvePath('', path) === undefined ? { ...store, load: () => Promise.resolve(unreadLibrary(path, 'It lies outside the folder of the papers, and nothing else can be opened here.')) } : store;
    }
    const folder = opened.place === undefined ? undefined : this.#fromRoot(opened.place);
    const load = (): Promise<LoadedLibrary> => this.#keptAt(`at ${path}`, () => ({
      folder, library: new KeptLibrary(path, () => opened, (file) => (folder === undefined ? undefined : this.#openText(folder, file))),
    })).load();
    return { key: `at ${opened.place ?? path}`, folder, load, open: () => opened };
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

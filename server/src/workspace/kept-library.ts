/** One snippet library as it was read: after a change only the file that changed is read and parsed again. */
import { LIBRARY_FILES } from '../core/snippets/library';
import { entryReads, loadLibrary, unreadLibrary, type EntryReads, type LoadedLibrary } from '../core/snippets/loaded';
import { FileProblem, type LibraryFolder } from './ports';

/** Entries of one library beyond these are left out, and that is said. */
const MOST_ENTRIES = 20_000;
/** Files read at once; between two such batches other work goes on. */
const AT_ONCE = 32;

export const isEntryFile = (path: string): boolean => /\.(?:md|markdown|code-snippets)$/i.test(path);
const isDescription = (file: string): boolean => LIBRARY_FILES.some((name) => name === file);

interface Content {
  readonly description: string | undefined;
  /** In the order of the folder. A file that cannot be read has its problem. */
  readonly texts: Map<string, string | FileProblem>;
  readonly refused: readonly string[];
  /** Entries beyond the most. */
  readonly left: number;
}

export class KeptLibrary {
  readonly #shown: string;
  readonly #open: () => LibraryFolder;
  readonly #openText: (file: string) => Promise<string> | undefined;
  /** Undefined: the folder has to be listed. */
  #content: Content | undefined;
  #reads: EntryReads = entryReads();
  #stale = new Set<string>();
  /** Counts how often everything was to be read anew. */
  #turn = 0;
  #loading: Promise<LoadedLibrary> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** `shown`: the folder as people write it. `openText`: the text of a file that an editor holds; undefined for others. */
  constructor(shown: string, open: () => LibraryFolder, openText: (file: string) => Promise<string> | undefined = () => undefined) {
    this.#shown = shown;
    this.#open = open;
    this.#openText = openText;
  }

  /** The library as it is now. Rejects only for defects. */
  load(): Promise<LoadedLibrary> {
    if (this.#loading) return this.#loading;
    // One after the other: the later one goes on where the earlier one ended.
    const loading = this.#last.then(() => this.#load(), () => this.#load());
    this.#loading = loading;
    this.#last = loading;
    loading.catch(() => {
      if (this.#loading === loading) this.#loading = undefined;
    });
    return loading;
  }

  /** `file`, a path from the folder, has another content; without it, or for a file that was not there, everything may have. */
  forget(file?: string): void {
    this.#loading = undefined;
    if (file !== undefined && !isDescription(file)) {
      this.#stale.add(file);
      return;
    }
    this.#turn += 1;
    this.#content = undefined;
  }

  async #load(): Promise<LoadedLibrary> {
    const turn = this.#turn;
    const stale = this.#stale;
    this.#stale = new Set();
    try {
      const known = this.#content;
      const isNew = known !== undefined && [...stale].some((file) => isEntryFile(file) && !known.texts.has(file));
      const content = known === undefined || isNew ? await this.#list() : known;
      if (content === known) await this.#again(content, stale);
      if (turn === this.#turn) this.#content = content;
      return this.#made(content);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      return unreadLibrary(this.#shown, error.message);
    }
  }

  async #text(folder: LibraryFolder, file: string): Promise<string | FileProblem> {
    try {
      return await (this.#openText(file) ?? folder.read(file));
    } catch (error) {
      if (error instanceof FileProblem) return error;
      throw error;
    }
  }

  async #list(): Promise<Content> {
    const folder = this.#open();
    const { files, refused } = await folder.list();
    const description = LIBRARY_FILES.find((name) => files.includes(name));
    const entries = files.filter(isEntryFile);
    const wanted = [...(description === undefined ? [] : [description]), ...entries.slice(0, MOST_ENTRIES)];
    const texts = new Map<string, string | FileProblem>();
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const batch = wanted.slice(at, at + AT_ONCE);
      const found = await Promise.all(batch.map((file) => this.#text(folder, file)));
      found.forEach((text, i) => texts.set(batch[i]!, text));
      // Parsed as they come, so that a large library never holds everything else up for long.
      this.#parse(batch, texts, description);
    }
    return { description, texts, refused, left: Math.max(0, entries.length - MOST_ENTRIES) };
  }

  #parse(files: readonly string[], texts: ReadonlyMap<string, string | FileProblem>, description: string | undefined): void {
    const own = [description, ...files].flatMap((file): [string, string][] => {
      const text = file === undefined ? undefined : texts.get(file);
      return typeof text === 'string' ? [[file!, text]] : [];
    });
    loadLibrary(this.#shown, new Map(own), description, 'head', this.#reads);
  }

  async #again({ texts }: Content, stale: ReadonlySet<string>): Promise<void> {
    const folder = this.#open();
    for (const file of stale) {
      if (!texts.has(file)) continue;
      const text = await this.#text(folder, file);
      if (text instanceof FileProblem && text.reason === 'missing') texts.delete(file);
      else texts.set(file, text);
    }
  }

  #made({ description, texts, refused, left }: Content): LoadedLibrary {
    const read = new Map([...texts].flatMap(([file, text]): [string, string][] => (typeof text === 'string' ? [[file, text]] : [])));
    const problems = [
      ...refused.map((file) => `${file} is a link, so it was not opened.`),
      ...(left > 0 ? [`It has more than ${MOST_ENTRIES.toLocaleString('en-US')} entries; ${left.toLocaleString('en-US')} were left out.`] : []),
      ...[...texts].flatMap(([file, text]) => (typeof text === 'string' ? [] : [`${file}: ${text.message}`])),
    ];
    const library = loadLibrary(this.#shown, read, description, 'head', this.#reads);
    return problems.length === 0 ? library : { ...library, problems: [...library.problems, ...problems] };
  }
}

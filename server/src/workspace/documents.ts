/** Which documents are filings and case files, parsed once per version of their text. */
import { caseReferenceOf } from '../core/case/read-facts';
import { SETTINGS_FILE } from '../core/config/schema';
import { findFrontMatter, looksLikeFiling } from '../core/filing/front-matter';
import type { Filing } from '../core/filing/model';
import { FilingMemory, parseCaseYaml, parseFiling, parseHead } from '../core/filing/parse-filing';
import { isCodeSnippets } from '../core/snippets/code-snippets';
import { LIBRARY_FILES } from '../core/snippets/library';
import { folderOf, foldersUpward, joinPath, nameOf, resolvePath, within } from './paths';
import { FileProblem, type FileSystem } from './ports';
import type { Source, Sources } from './sources';

export type Role = 'filing' | 'case' | 'settings' | 'snippet' | 'other';

/** Names a case file is looked for under, in this order. */
export const CASE_FILE_NAMES = ['case.yaml', 'case.yml', 'case.md'] as const;

export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);
export const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** Facts of a case file in Markdown stand in its front matter; without one it is somebody's notes. */
const hasFrontMatter = (text: string): boolean => /^\uFEFF?---[ \t]*(?:\r\n?|\n|$)/.test(text);

/** The role that name and text alone give; `undefined` where only a reference from a filing can tell. */
function ownRole({ path, text }: Source): Role | undefined {
  if (nameOf(path) === SETTINGS_FILE) return 'settings';
  const caseName = (CASE_FILE_NAMES as readonly string[]).includes(nameOf(path));
  if (isYaml(path)) return caseName ? 'case' : undefined;
  if (!isMarkdown(path)) return 'other';
  if (looksLikeFiling(text)) return 'filing';
  if (!hasFrontMatter(text)) return 'other';
  return caseName ? 'case' : undefined;
}

/** An entry is Markdown with front matter; the description of a library is beside it. */
const mayBeSnippet = ({ path, text }: Source): boolean =>
  (LIBRARY_FILES as readonly string[]).includes(nameOf(path)) || isCodeSnippets(path) || (isMarkdown(path) && hasFrontMatter(text) && !(CASE_FILE_NAMES as readonly string[]).includes(nameOf(path)));

/** False where the text does not have the key: most filings find their case file by its place. */
const mayNameCase = (text: string): boolean => /\bcase["']?[ \t]*:/.test(text.slice(0, FACTS_REACH));

/** No front matter is as long as this, in characters. */
const FACTS_REACH = 200_000;

/** True for two versions of a filing with one front matter: its role, its case file and its place in a matter are the same in both. */
export function onlyBodyDiffers(before: string, after: string): boolean {
  if (!looksLikeFiling(before) || !looksLikeFiling(after)) return false;
  const [one, other] = [findFrontMatter(before), findFrontMatter(after)];
  return one !== undefined && other !== undefined && one.closed === other.closed && one.span.end === other.span.end && before.slice(0, one.span.end) === after.slice(0, one.span.end);
}

export class Documents {
  readonly #fs: FileSystem;
  readonly #sources: Sources;
  readonly #parsed = new WeakMap<Source, Filing>();
  readonly #memories = new Map<string, FilingMemory>();
  readonly #references = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #listings = new Map<string, Promise<readonly string[]>>();
  readonly #libraries = new Map<string, Promise<boolean>>();
  readonly #heads = new WeakMap<Source, Filing>();
  readonly #given: ReadonlyMap<string, Role>;
  readonly #named = new Map<string, Role>();

  /** `given`: roles that are known of documents whose role only a reference from a filing can tell. */
  constructor(fs: FileSystem, sources: Sources, given: ReadonlyMap<string, Role> = new Map()) {
    this.#fs = fs;
    this.#sources = sources;
    this.#given = given;
  }

  /** The front matter of a filing alone, as `parseHead` reads it. */
  head(source: Source): Filing {
    const known = this.#parsed.get(source) ?? this.#heads.get(source);
    if (known) return known;
    const head = parseHead(source.text);
    this.#heads.set(source, head);
    return head;
  }

  parse(source: Source): Filing {
    const known = this.#parsed.get(source);
    if (known) return known;
    const filing = isYaml(source.path) ? parseCaseYaml(source.text) : parseFiling(source.text, this.#memoryOf(source.path));
    this.#parsed.set(source, filing);
    return filing;
  }

  /** What is edited is read again and again, each time with what the last reading left. */
  #memoryOf(path: string): FilingMemory | undefined {
    if (!this.#sources.isOpen(path)) {
      this.#memories.delete(path);
      return undefined;
    }
    const known = this.#memories.get(path);
    if (known) return known;
    const memory = new FilingMemory();
    this.#memories.set(path, memory);
    return memory;
  }

  /** The document at `path` is edited no longer. */
  closed(path: string): void {
    this.#memories.delete(path);
  }

  /** Forget which files exist; the next question lists the folder again. */
  forgetListings(): void {
    this.#references.clear();
    this.#listings.clear();
    this.#libraries.clear();
  }

  /** True for a file in a folder, or below one, that `library.yaml` makes a snippet library: its entries are no filings. */
  async inLibrary(path: string): Promise<boolean> {
    for (const folder of foldersUpward(folderOf(path))) {
      let known = this.#libraries.get(folder);
      if (known === undefined) {
        known = Promise.all(LIBRARY_FILES.map((name) => this.#sources.isFile(joinPath(folder, name)))).then((found) => found.includes(true));
        this.#libraries.set(folder, known);
      }
      if (await known) return true;
    }
    return false;
  }

  #listed(folder: string): Promise<readonly string[]> {
    const known = this.#listings.get(folder);
    if (known) return known;
    const listing = this.#fs.list(folder);
    this.#listings.set(folder, listing);
    listing.catch(() => this.#listings.delete(folder));
    return listing;
  }

  /** Every Markdown file and case file below `folder`, on disk or open, sorted. */
  async #candidates(folder: string): Promise<string[]> {
    const listed = await this.#listed(folder);
    const open = this.#sources.openPaths().filter((path) => isMarkdown(path) || isYaml(path));
    return [...new Set([...listed, ...open])].filter((path) => within(folder, path)).sort();
  }

  /** Some text changed, and with it perhaps what it names with `case:`. */
  forgetReferences(): void {
    this.#references.clear();
  }

  /** Files of any name that filings below `folder` name with `case:`. Asked for many documents between two changes. */
  #referenced(folder: string): Promise<ReadonlySet<string>> {
    const known = this.#references.get(folder);
    if (known) return known;
    const gathering = this.#gatherReferences(folder);
    this.#references.set(folder, gathering);
    gathering.catch(() => this.#references.delete(folder));
    return gathering;
  }

  async #gatherReferences(folder: string): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const path of await this.#candidates(folder)) {
      const source = await this.#sources.tryRead(path);
      if (source instanceof FileProblem || ownRole(source) !== 'filing' || !mayNameCase(source.text)) continue;
      const reference = caseReferenceOf(this.head(source));
      const target = reference && resolvePath(folderOf(path), reference.path);
      if (target) found.add(target);
    }
    return found;
  }

  /** True for a document whose role only a reference from a filing, somewhere, can tell. */
  needsReference(source: Source): boolean {
    return ownRole(source) === undefined;
  }

  /** Documents of listings made so far that are case files because a filing names them, with that role. */
  get named(): ReadonlyMap<string, Role> {
    return this.#named;
  }

  async role(source: Source): Promise<Role> {
    if (mayBeSnippet(source) && (await this.inLibrary(source.path))) return 'snippet';
    return ownRole(source) ?? this.#given.get(source.path) ?? ((await this.#referenced('')).has(source.path) ? 'case' : 'other');
  }

  /** Every filing, case file and entry of a snippet library below `folder`, sorted. Unreadable ones are reported to `unreadable`. */
  async list(folder: string, unreadable: (problem: FileProblem) => void = () => undefined): Promise<string[]> {
    const candidates = await this.#candidates(folder);
    const found = new Set<string>();
    for (const path of candidates) {
      const source = await this.#sources.tryRead(path);
      if (source instanceof FileProblem) {
        unreadable(source);
        continue;
      }
      const role = ownRole(source);
      if (role === 'filing' || role === 'case' || (mayBeSnippet(source) && (await this.inLibrary(path)))) found.add(path);
    }
    for (const path of await this.#referenced(folder)) {
      if (!within(folder, path) || found.has(path)) continue;
      const source = await this.#sources.tryRead(path);
      if (source instanceof FileProblem || ownRole(source) !== undefined) continue;
      found.add(path);
      this.#named.set(path, 'case');
    }
    return [...found].sort();
  }
}

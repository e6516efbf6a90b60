/** The documents of one root folder: what they are, what they say, and what is wrong with them. */
import type { HostSettings, ResolvedConfig } from '../core/config/model';
import type { CivilDate } from '../core/dates/civil-date';
import type { MatterPaper } from '../core/editor/matter';
import type { LintResult } from '../core/lint/diagnostic';
import { lintResult } from '../core/lint/engine';
import type { RuleContext } from '../core/rules/rule';
import type { LoadedLibrary } from '../core/snippets/loaded';
import { LineIndex } from '../core/text/line-index';
import { CaseLocator } from './case-locator';
import { claimsReport, type ClaimsReport } from './claims-report';
import { Dependencies } from './dependencies';
import { Documents, onlyBodyDiffers, type Role } from './documents';
import { matchExhibits, type ExhibitReport } from './exhibit-report';
import { groupOf } from './groups';
import { explain, type Explanation } from './explain';
import type { Matter } from './matter-index';
import { Matters, type MatterDeadlines } from './matters';
import type { Clock, ExhibitReader, FileProblem, FileSystem, OpenLibrary } from './ports';
import { Readings } from './readings';
import { Libraries, type HostedLibrary } from './libraries';
import { Analyses, type Analysed, type Depth } from './analyses';
import { Baselines, type NearestBaseline } from './baselines';
import { SettingsFiles, type NamedSettings } from './settings-files';
import { Sources } from './sources';

export type { ExhibitReport, MatterDeadlines };

export interface WorkspaceSettings {
  readonly fs: FileSystem;
  readonly clock: Clock;
  /** Absent: no exhibit is opened. */
  readonly exhibits?: ExhibitReader | undefined;
  /** Today for the run; absent: the clock's day, asked anew for each answer. */
  readonly asOf?: CivilDate | undefined;
  /** Settings of the editor or the command line, which win over settings files; a later one wins. */
  readonly hosts?: readonly HostSettings[] | undefined;
  /** A settings file that is named, instead of those beside the papers. */
  readonly settings?: NamedSettings | undefined;
  /** Opens snippet libraries wherever they lie; absent: only those below the root. */
  readonly openLibrary?: OpenLibrary | undefined;
  /** Snippet libraries that the host names, before those of settings files. */
  readonly snippetLibraries?: readonly string[] | undefined;
  /** Roles, known from another look at the same files, of documents whose role only a reference from a filing can tell. */
  readonly roles?: ReadonlyMap<string, Role> | undefined;
  /** Characters of texts on disk to keep; absent: all. */
  readonly keepCharacters?: number | undefined;
}

export interface LintedFile extends LintResult {
  readonly path: string;
  readonly role: Role;
  readonly text: string;
  readonly lines: LineIndex;
  /** Of a filing whose avenue is known. */
  readonly avenue?: string;
}

export class Workspace {
  readonly #fs: FileSystem;
  readonly #clock: Clock;
  #asOf: CivilDate | undefined;
  readonly #sources: Sources;
  readonly #documents: Documents;
  readonly #settings: SettingsFiles;
  readonly #libraries: Libraries;
  readonly #baselines: Baselines;
  readonly #matters: Matters;
  readonly #dependencies = new Dependencies();
  readonly #locator: CaseLocator;
  readonly #analyses: Analyses;

  constructor({ fs, clock, exhibits, asOf, hosts, settings, openLibrary, snippetLibraries, roles, keepCharacters }: WorkspaceSettings) {
    this.#fs = fs;
    this.#clock = clock;
    this.#asOf = asOf;
    const sources = (this.#sources = new Sources(fs, keepCharacters));
    const documents = (this.#documents = new Documents(fs, sources, roles));
    this.#settings = new SettingsFiles(fs, sources, hosts, settings);
    this.#libraries = new Libraries(fs, sources, openLibrary, snippetLibraries);
    this.#baselines = new Baselines(sources);
    const locator = (this.#locator = new CaseLocator(fs, sources, documents));
    const readings = new Readings(documents, locator, this.#settings);
    this.#matters = new Matters({ fs, sources, documents, readings });
    this.#analyses = new Analyses({
      fs,
      exhibits,
      sources,
      documents,
      settings: this.#settings,
      libraries: this.#libraries,
      readings,
      matters: this.#matters,
      dependencies: this.#dependencies,
    });
  }

  /** Today for this run. */
  get asOf(): CivilDate {
    return this.#asOf ?? this.#clock.today();
  }

  /** Replaces the day of the run and the settings of the host, as when settings change in an editor. */
  configure({ asOf, hosts = [], snippetLibraries = [] }: Pick<WorkspaceSettings, 'asOf' | 'hosts' | 'snippetLibraries'>): void {
    this.#libraries.configure(snippetLibraries);
    this.#asOf = asOf;
    this.#settings.configure(hosts);
    this.#matters.forget();
  }

  /** Takes `text` for the content of `path` until `close`. */
  setOpen(path: string, text: string): void {
    const before = this.#sources.openText(path);
    this.#sources.setOpen(path, text);
    if (before === undefined || !onlyBodyDiffers(before, text)) {
      this.#forget(path);
      return;
    }
    this.#matters.edited(path);
    this.#libraries.forget(path);
  }

  close(path: string): void {
    this.#documents.closed(path);
    this.#sources.close(path);
    this.#forget(path);
  }

  /** The file at `path` (or a file below it) has another content now. */
  changed(path: string): void {
    this.#sources.forget(path);
    this.#forget(path);
  }

  created(path: string): void {
    this.changed(path);
    this.#documents.forgetListings();
  }

  deleted(path: string): void {
    this.created(path);
  }

  #forget(path: string): void {
    this.#matters.forget();
    this.#documents.forgetReferences();
    this.#settings.changed(path);
    this.#libraries.forget(path);
    this.#baselines.forget(path);
    if (/(?:^|\/)library\.ya?ml$/.test(path)) this.#documents.forgetListings();
  }

  /** Any file may have changed: for editors that do not say which did. */
  forgetDisk(): void {
    this.#matters.forget();
    this.#settings.forgetAll();
    this.#libraries.forget();
    this.#baselines.forget();
    this.#sources.forgetAll();
    this.#documents.forgetListings();
  }

  /** Documents already asked about whose answers depend on `path`, a file or folder: its case file, its exhibits, its settings. */
  dependentsOf(path: string): string[] {
    return this.#dependencies.of(path);
  }

  /** Every filing and case file below `folder`, sorted. Files that cannot be read go to `unreadable`. */
  documents(folder = '', unreadable?: (problem: FileProblem) => void): Promise<string[]> {
    return this.#documents.list(folder, unreadable);
  }

  /** Every Markdown file and case file below `folder`, whatever it is about, sorted. */
  files(folder: string): Promise<readonly string[]> {
    return this.#fs.list(folder);
  }

  /** Rejects with `FileProblem` when the file cannot be read. */
  async roleOf(path: string): Promise<Role> {
    return this.#documents.role(await this.#sources.read(path));
  }

  /** Roles that the listings so far found out and that the documents themselves do not tell: for `roles` of another workspace. */
  get rolesFound(): ReadonlyMap<string, Role> {
    return this.#documents.named;
  }

  /** The group that the document at `path` is checked with, as `groupOf` says. */
  groupOf(path: string): Promise<string> {
    return groupOf({ sources: this.#sources, documents: this.#documents, locator: this.#locator, libraries: this.#libraries }, path);
  }

  /** The current text; rejects with `FileProblem` when the file cannot be read. */
  async textOf(path: string): Promise<string> {
    return (await this.#sources.read(path)).text;
  }

  /** The settings that hold for the document at `path`, each value with its origin. */
  async configOf(path: string): Promise<ResolvedConfig> {
    return (await this.#settings.of(path)).config;
  }

  /** Everything rules and editor features need of `path`, as `Analyses.of` says. */
  analyse(path: string, depth?: Depth): Promise<Analysed | undefined> {
    return this.#analyses.of(path, this.asOf, depth);
  }

  /** The snippet libraries in force for the document at `path`, the nearest first. */
  async librariesOf(path: string): Promise<readonly LoadedLibrary[]> {
    return this.#libraries.of((await this.#settings.of(path)).config);
  }

  /** The snippet libraries that the host names, read now where they were not yet, with what is wrong with each. */
  hostedLibraries(): Promise<readonly HostedLibrary[]> {
    return this.#libraries.hosted();
  }

  /** The baseline that is meant for the document at `path`. `lint` does not look at it: who shows findings does. */
  baselineOf(path: string): Promise<NearestBaseline | undefined> {
    return this.#baselines.of(path);
  }

  /** The names of those that a new entry can be written into. */
  async writableLibrariesOf(path: string): Promise<readonly string[]> {
    return this.#libraries.writable((await this.#settings.of(path)).config);
  }

  /** Writes a new entry into a library in force for the document at `path`, as `Libraries.add` says. */
  async addEntry(path: string, library: string, file: string, text: string): Promise<{ readonly place: string }> {
    const added = await this.#libraries.add((await this.#settings.of(path)).config, library, file, text);
    this.#documents.forgetListings();
    return added;
  }

  /** Entries may have changed where nobody watches. */
  forgetLibraries(): void {
    this.#libraries.forget();
  }

  /** The facts for the document at `path`: its own when it is a filing or a case file, else those of the case file above it. */
  async caseAround(path: string): Promise<RuleContext | undefined> {
    const own = await this.analyse(path, 'look');
    if (own?.role === 'filing' || own?.role === 'case') return own.context;
    const { source } = await this.#locator.locate(path, this.#documents.parse(await this.#sources.read(path)));
    return source && (await this.analyse(source.path, 'look'))?.context;
  }

  /** The papers of the matter that `path` belongs to, itself and the case file among them; empty for other documents. */
  papersOf(path: string): Promise<MatterPaper[]> {
    return this.#matters.papersOf(path);
  }

  /** Lints one document. Rejects with `FileProblem` when it cannot be read. */
  async lint(path: string): Promise<LintedFile> {
    const analysed = await this.analyse(path);
    if (!analysed) {
      const { text } = await this.#sources.read(path);
      return { path, role: 'other', text, lines: new LineIndex(text), diagnostics: [], suppressed: [] };
    }
    const { source, role, context } = analysed;
    const { avenue } = context;
    return { path, role, text: source.text, lines: context.filing.lines, ...lintResult(context), ...(avenue === undefined ? {} : { avenue }) };
  }

  /** The matters that own the filings and case files below `folder`. */
  matters(folder = ''): Promise<Matter[]> {
    return this.#matters.below(folder);
  }

  /** The deadlines of the matters at `path`, as `Matters.deadlinesAt` says. */
  deadlines(path: string): Promise<MatterDeadlines[]> {
    return this.#matters.deadlinesAt(path, this.asOf);
  }

  /** The exhibit index of the filing at `path`, each entry with its file and the places that cite it. */
  async exhibits(path: string): Promise<ExhibitReport | undefined> {
    const analysed = await this.analyse(path);
    if (!analysed || analysed.role === 'settings' || analysed.role === 'snippet') return undefined;
    const { source, context } = analysed;
    return { path, text: source.text, lines: context.filing.lines, ...matchExhibits(context) };
  }

  /** The grounds of the filing at `path`, judged; undefined for a document that is no filing. */
  async claims(path: string): Promise<ClaimsReport | undefined> {
    const analysed = await this.analyse(path);
    if (analysed?.role !== 'filing') return undefined;
    return claimsReport(analysed.context);
  }

  /** What the tool knows under `id`: a rule, an avenue, an event, a deadline, or a row of the law table. */
  explain(id: string): Explanation | undefined {
    return explain(id);
  }
}

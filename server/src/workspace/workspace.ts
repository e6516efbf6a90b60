/**
 * The documents of one root folder: texts open in an editor over texts on disk, each parsed once per version,
 * and the answers about them. Paths are relative to the root, with `/`. Whatever is remembered is keyed by the
 * version of the texts it came from, so that an answer never depends on what was asked before.
 */
import { computeDeadlines } from '../core/analysis/deadlines/index';
import type { Deadline } from '../core/analysis/trace';
import type { Facts } from '../core/case/facts';
import { readFacts, type FactsResult } from '../core/case/read-facts';
import type { CivilDate } from '../core/dates/civil-date';
import type { LintResult } from '../core/lint/diagnostic';
import { lintResult } from '../core/lint/engine';
import { DEFAULT_OPTIONS, type LintOptions, type PacketPaper, type RuleContext } from '../core/rules/rule';
import { LineIndex } from '../core/text/line-index';
import { CaseLocator, type CaseLink } from './case-locator';
import { claimsReport, type ClaimsReport } from './claims-report';
import { Dependencies } from './dependencies';
import { Documents, type Role } from './documents';
import { exhibitContents } from './exhibit-contents';
import { exhibitFiles } from './exhibit-files';
import { matchExhibits, type ExhibitReport } from './exhibit-report';
import { explain, type Explanation } from './explain';
import { mergeDeadlines } from './matter-deadlines';
import { groupMatters, type Matter, type Member } from './matter-index';
import { folderOf, within } from './paths';
import { FileProblem, type Clock, type ExhibitReader, type FileSystem } from './ports';
import { Sources, type Source } from './sources';

export type { ExhibitReport };

export interface WorkspaceSettings {
  readonly fs: FileSystem;
  readonly clock: Clock;
  /** Absent: no exhibit is opened. */
  readonly exhibits?: ExhibitReader | undefined;
  /** Today for the run; absent: the clock's day, asked anew for each answer. */
  readonly asOf?: CivilDate | undefined;
  readonly options?: LintOptions | undefined;
}

export interface LintedFile extends LintResult {
  readonly path: string;
  readonly role: Role;
  readonly text: string;
  readonly lines: LineIndex;
  /** Of a filing whose avenue is known. */
  readonly avenue?: string;
}

export interface MatterDeadlines {
  /** The case file, or the filing where there is none. */
  readonly path: string;
  /** The filing the question was asked for, when it was asked for one. */
  readonly filing?: string;
  readonly facts: Facts;
  readonly filings: readonly string[];
  readonly deadlines: readonly Deadline[];
}

/** What is known of one filing or case file before any rule runs. */
export interface Analysed {
  readonly source: Source;
  readonly role: 'filing' | 'case';
  readonly context: RuleContext;
  /** The case file a filing reads. */
  readonly caseFile: string | undefined;
}

interface Read {
  readonly link: CaseLink | undefined;
  readonly result: FactsResult;
}

export class Workspace {
  readonly #fs: FileSystem;
  readonly #clock: Clock;
  readonly #exhibits: ExhibitReader | undefined;
  #asOf: CivilDate | undefined;
  #options: LintOptions;
  readonly #sources: Sources;
  readonly #documents: Documents;
  readonly #locator: CaseLocator;
  readonly #dependencies = new Dependencies();
  readonly #facts = new WeakMap<Source, { readonly caseSource: Source | undefined; readonly result: FactsResult }>();

  /** The filings of a case file, until any document changes. */
  readonly #packets = new Map<string, Promise<PacketPaper[]>>();

  /** A case file's answer takes in those of all its filings, few of which changed since the last. */
  readonly #computed = new WeakMap<FactsResult, { readonly asOf: CivilDate; readonly warnDays: number; readonly deadlines: readonly Deadline[] }>();

  constructor({ fs, clock, exhibits, asOf, options }: WorkspaceSettings) {
    this.#fs = fs;
    this.#clock = clock;
    this.#exhibits = exhibits;
    this.#asOf = asOf;
    this.#options = options ?? DEFAULT_OPTIONS;
    this.#sources = new Sources(fs);
    this.#documents = new Documents(fs, this.#sources);
    this.#locator = new CaseLocator(fs, this.#sources, this.#documents);
  }

  /** Today for this run. */
  get asOf(): CivilDate {
    return this.#asOf ?? this.#clock.today();
  }

  /** Replaces the day of the run and the options, as when settings change in an editor. */
  configure(settings: { readonly asOf?: CivilDate | undefined; readonly options?: LintOptions | undefined }): void {
    this.#asOf = settings.asOf;
    this.#options = settings.options ?? DEFAULT_OPTIONS;
  }

  /** Takes `text` for the content of `path` until `close`. */
  setOpen(path: string, text: string): void {
    this.#packets.clear();
    this.#sources.setOpen(path, text);
  }

  close(path: string): void {
    this.#packets.clear();
    this.#sources.close(path);
  }

  /** The file at `path` (or a file below it) has another content now. */
  changed(path: string): void {
    this.#packets.clear();
    this.#sources.forget(path);
  }

  created(path: string): void {
    this.#packets.clear();
    this.#sources.forget(path);
    this.#documents.forgetListings();
  }

  deleted(path: string): void {
    this.created(path);
  }

  /** Any file may have changed: for editors that do not say which did. */
  forgetDisk(): void {
    this.#packets.clear();
    this.#sources.forgetAll();
    this.#documents.forgetListings();
  }

  /** Documents already asked about whose answers depend on `path`, a file or folder: its case file, its exhibits. */
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

  /** The current text; rejects with `FileProblem` when the file cannot be read. */
  async textOf(path: string): Promise<string> {
    return (await this.#sources.read(path)).text;
  }

  async #readFacts(source: Source, role: 'filing' | 'case'): Promise<Read> {
    const filing = this.#documents.parse(source);
    const link = role === 'filing' ? await this.#locator.locate(source.path, filing) : undefined;
    const known = this.#facts.get(source);
    if (known && known.caseSource === link?.source) return { link, result: known.result };
    const own = { path: source.path, filing };
    const shared = link?.source && { path: link.source.path, filing: this.#documents.parse(link.source) };
    const result = role === 'case' ? readFacts({ caseFile: own }) : readFacts({ filing: own, ...(shared ? { caseFile: shared } : {}) });
    this.#facts.set(source, { caseSource: link?.source, result });
    return { link, result };
  }

  /** Everything rules and editor features need; undefined for a document that is neither filing nor case file. */
  async analyse(path: string): Promise<Analysed | undefined> {
    const source = await this.#sources.read(path);
    const role = await this.#documents.role(source);
    const named = this.#documents.needsReference(source);
    if (role === 'other') {
      if (named) this.#dependencies.record(path, new Set(), '');
      else this.#dependencies.forget(path);
      return undefined;
    }
    const { link, result } = await this.#readFacts(source, role);
    const { facts, avenue, document } = result;
    const files = await exhibitFiles(this.#fs, path, facts.exhibits);
    const looked = new Set([...(link?.looked ?? []), ...files.looked]);
    this.#dependencies.record(path, looked, named ? '' : role === 'case' ? folderOf(path) : link?.source && folderOf(link.source.path));
    const filing = this.#documents.parse(source);
    const wanted = { path, filing, facts, states: files.states, options: this.#options };
    const contents = role === 'filing' ? await exhibitContents(this.#exhibits, this.#sources, wanted) : undefined;
    const asOf = this.asOf;
    const own = this.#deadlines(result, asOf);
    const context: RuleContext = {
      path,
      role,
      filing,
      avenue,
      document,
      schemaProblems: role === 'case' ? result.caseProblems : [...result.filingProblems, ...(link?.problems ?? [])],
      facts,
      asOf,
      deadlines: role === 'case' ? (await this.#ofMatter(await this.#matterOf(path), own)).deadlines : own,
      exhibitFiles: files.states,
      ...(contents ? { exhibitContents: contents } : {}),
      ...(link?.source ? { packet: await this.#packetOf(path, link.source.path) } : {}),
      options: this.#options,
    };
    return { source, role, context, caseFile: link?.source?.path };
  }

  #deadlines(result: FactsResult, asOf: CivilDate): readonly Deadline[] {
    const { warnDays } = this.#options;
    const known = this.#computed.get(result);
    if (known?.asOf === asOf && known.warnDays === warnDays) return known.deadlines;
    const { facts, avenue, document } = result;
    const deadlines = computeDeadlines({ facts, avenue, document, asOf, warnDays });
    this.#computed.set(result, { asOf, warnDays, deadlines });
    return deadlines;
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
  async matters(folder = ''): Promise<Matter[]> {
    const members: Member[] = [];
    for (const path of await this.documents(folder)) {
      const member = await this.#member(path);
      if (member) members.push(member);
    }
    return groupMatters(members);
  }

  async #member(path: string): Promise<Member | undefined> {
    const source = await this.#sources.tryRead(path);
    if (source instanceof FileProblem) return undefined;
    const role = await this.#documents.role(source);
    if (role === 'other') return undefined;
    if (role === 'case') return { role, path };
    return { role, path, caseFile: (await this.#readFacts(source, role)).link?.source?.path };
  }

  /** The matter of a case file: the filings in its folder and below that read it. */
  async #matterOf(caseFile: string): Promise<Matter> {
    const all = await this.matters(folderOf(caseFile));
    return all.find((m) => m.caseFile === caseFile) ?? { path: caseFile, caseFile, filings: [] };
  }

  /** The other filings that read the same case file. Gathered once for all of them between two changes. */
  async #packetOf(path: string, caseFile: string): Promise<PacketPaper[]> {
    const known = this.#packets.get(caseFile);
    const gathering = known ?? this.#gather(caseFile);
    if (!known) {
      this.#packets.set(caseFile, gathering);
      gathering.catch(() => this.#packets.delete(caseFile));
    }
    return (await gathering).filter((paper) => paper.path !== path);
  }

  async #gather(caseFile: string): Promise<PacketPaper[]> {
    const packet: PacketPaper[] = [];
    for (const path of (await this.#matterOf(caseFile)).filings) {
      const source = await this.#sources.tryRead(path);
      if (source instanceof FileProblem) continue;
      const { facts, avenue, document } = (await this.#readFacts(source, 'filing')).result;
      packet.push({ path, document, avenue, filing: this.#documents.parse(source), facts });
    }
    return packet;
  }

  async #ofMatter(matter: Matter, fromCase?: readonly Deadline[]): Promise<MatterDeadlines> {
    const asOf = this.asOf;
    const filings: FactsResult[] = [];
    for (const path of matter.filings) {
      const source = await this.#sources.tryRead(path);
      if (!(source instanceof FileProblem)) filings.push((await this.#readFacts(source, 'filing')).result);
    }
    if (matter.caseFile === undefined) {
      const only = filings[0] ?? readFacts({});
      return { path: matter.path, filings: matter.filings, facts: only.facts, deadlines: this.#deadlines(only, asOf) };
    }
    const shared = (await this.#readFacts(await this.#sources.read(matter.caseFile), 'case')).result;
    const deadlines = mergeDeadlines(
      fromCase ?? this.#deadlines(shared, asOf),
      filings.map((filing) => this.#deadlines(filing, asOf)),
    );
    return { path: matter.path, filings: matter.filings, facts: shared.facts, deadlines };
  }

  /**
   * The deadlines of the matters at `path`: a case file, a filing (its own answer), a matter folder or a folder of
   * matters. Empty where there is neither filing nor case file. Rejects with `FileProblem` when `path` is a file
   * that cannot be read.
   */
  async deadlines(path: string): Promise<MatterDeadlines[]> {
    if (path === '' || (await this.#fs.kind(path)) === 'directory') {
      const found: MatterDeadlines[] = [];
      for (const matter of await this.matters(path)) {
        // A folder of motions inside a matter is asked about: the answer is that of the whole matter.
        const inside = matter.caseFile === undefined || within(path, matter.caseFile);
        found.push(await this.#ofMatter(inside ? matter : await this.#matterOf(matter.caseFile)));
      }
      return found;
    }
    const source = await this.#sources.read(path);
    const role = await this.#documents.role(source);
    if (role === 'other') return [];
    if (role === 'case') return [await this.#ofMatter(await this.#matterOf(path))];
    const { link, result } = await this.#readFacts(source, role);
    const { facts } = result;
    return [{ path: link?.source?.path ?? path, filing: path, filings: [path], facts, deadlines: this.#deadlines(result, this.asOf) }];
  }

  /** The exhibit index of the filing at `path`, each entry with its file and the places that cite it. */
  async exhibits(path: string): Promise<ExhibitReport | undefined> {
    const analysed = await this.analyse(path);
    if (!analysed) return undefined;
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

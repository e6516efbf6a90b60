/** The matters of a workspace: which documents belong together, and the deadlines of all of them. */
import type { Deadline } from '../core/analysis/trace';
import type { Facts } from '../core/case/facts';
import { readFacts } from '../core/case/read-facts';
import type { CivilDate } from '../core/dates/civil-date';
import type { MatterPaper } from '../core/editor/matter';
import { DEFAULT_OPTIONS, type PacketPaper } from '../core/rules/rule';
import type { Documents } from './documents';
import { mergeDeadlines } from './matter-deadlines';
import { groupMatters, type Matter, type Member } from './matter-index';
import { folderOf, within } from './paths';
import { FileProblem, type FileSystem } from './ports';
import type { Reading, Readings } from './readings';
import type { Sources } from './sources';

export interface MatterDeadlines {
  /** The case file, or the filing where there is none. */
  readonly path: string;
  /** The filing the question was asked for, when it was asked for one. */
  readonly filing?: string;
  readonly facts: Facts;
  readonly filings: readonly string[];
  readonly deadlines: readonly Deadline[];
}

interface Parts {
  readonly fs: FileSystem;
  readonly sources: Sources;
  readonly documents: Documents;
  readonly readings: Readings;
}

export class Matters {
  readonly #fs: FileSystem;
  readonly #sources: Sources;
  readonly #documents: Documents;
  readonly #readings: Readings;
  /** The filings of a case file, until any document changes. */
  readonly #packets = new Map<string, Promise<PacketPaper[]>>();
  /** Papers whose text changed since their packets were gathered, and with it nothing that decides which matter is theirs. */
  readonly #edited = new Set<string>();

  constructor({ fs, sources, documents, readings }: Parts) {
    this.#fs = fs;
    this.#sources = sources;
    this.#documents = documents;
    this.#readings = readings;
  }

  /** Any document changed. */
  forget(): void {
    this.#packets.clear();
    this.#edited.clear();
  }

  /** The body of a filing changed: the packets stay, and it is read anew when another paper asks. */
  edited(path: string): void {
    if (this.#packets.size > 0) this.#edited.add(path);
  }

  /** The matters that own the filings and case files below `folder`. */
  async below(folder: string): Promise<Matter[]> {
    const members: Member[] = [];
    for (const path of await this.#documents.list(folder)) {
      const member = await this.#member(path);
      if (member) members.push(member);
    }
    return groupMatters(members);
  }

  async #member(path: string): Promise<Member | undefined> {
    const source = await this.#sources.tryRead(path);
    if (source instanceof FileProblem) return undefined;
    const role = await this.#documents.role(source);
    if (role === 'case') return { role, path };
    if (role !== 'filing') return undefined;
    return { role, path, caseFile: (await this.#readings.read(source, role)).link?.source?.path };
  }

  /** The matter of a case file: the filings in its folder and below that read it. */
  async of(caseFile: string): Promise<Matter> {
    const all = await this.below(folderOf(caseFile));
    return all.find((m) => m.caseFile === caseFile) ?? { path: caseFile, caseFile, filings: [] };
  }

  /** The other filings that read the same case file. Gathered once for all of them between two changes. */
  async packetOf(path: string, caseFile: string): Promise<PacketPaper[]> {
    if ([...this.#edited].some((edited) => edited !== path)) {
      const stale = new Set(this.#edited);
      this.#edited.clear();
      for (const [file, before] of [...this.#packets]) void this.#keep(file, before.then((papers) => this.#refreshed(papers, stale)));
    }
    const gathering = this.#packets.get(caseFile) ?? this.#keep(caseFile, this.#gather(caseFile));
    return (await gathering).filter((paper) => paper.path !== path);
  }

  #keep(caseFile: string, gathering: Promise<PacketPaper[]>): Promise<PacketPaper[]> {
    this.#packets.set(caseFile, gathering);
    gathering.catch(() => {
      if (this.#packets.get(caseFile) === gathering) this.#packets.delete(caseFile);
    });
    return gathering;
  }

  #refreshed(papers: readonly PacketPaper[], stale: ReadonlySet<string>): Promise<PacketPaper[]> {
    return Promise.all(papers.map((paper) => (stale.has(paper.path) ? this.#paper(paper.path) : paper))).then((all) => all.filter((paper) => paper !== undefined));
  }

  async #paper(path: string): Promise<PacketPaper | undefined> {
    const source = await this.#sources.tryRead(path);
    if (source instanceof FileProblem) return undefined;
    const { facts, avenue, document } = (await this.#readings.read(source, 'filing')).result;
    return { path, document, avenue, filing: this.#documents.parse(source), facts };
  }

  async #gather(caseFile: string): Promise<PacketPaper[]> {
    const packet: PacketPaper[] = [];
    for (const path of (await this.of(caseFile)).filings) {
      const paper = await this.#paper(path);
      if (paper) packet.push(paper);
    }
    return packet;
  }

  /** The papers of the matter that `path` belongs to, itself and the case file among them; empty for other documents. */
  async papersOf(path: string): Promise<MatterPaper[]> {
    const source = await this.#sources.tryRead(path);
    const role = source instanceof FileProblem ? 'other' : await this.#documents.role(source);
    if (source instanceof FileProblem || (role !== 'filing' && role !== 'case')) return [];
    const caseFile = role === 'case' ? path : (await this.#readings.read(source, role)).link?.source?.path;
    const paths = caseFile === undefined ? [path] : [caseFile, ...(await this.of(caseFile)).filings];
    const papers: MatterPaper[] = [];
    for (const one of new Set([...paths, path])) {
      const read = await this.#sources.tryRead(one);
      if (read instanceof FileProblem) continue;
      const own = one === caseFile ? 'case' : 'filing';
      const { facts, avenue, document } = (await this.#readings.read(read, own)).result;
      papers.push({ path: one, role: own, document, avenue, filing: this.#documents.parse(read), facts });
    }
    return papers;
  }

  /** The deadlines of a whole matter. `fromCase`: those of its case file, where they are known already. */
  async deadlinesOf(matter: Matter, asOf: CivilDate, fromCase?: readonly Deadline[]): Promise<MatterDeadlines> {
    const filings: Reading[] = [];
    for (const path of matter.filings) {
      const source = await this.#sources.tryRead(path);
      if (!(source instanceof FileProblem)) filings.push(await this.#readings.read(source, 'filing'));
    }
    const deadlines = ({ result, options }: Pick<Reading, 'result' | 'options'>): readonly Deadline[] =>
      this.#readings.deadlines(result, options, asOf, filings.filter((f) => f.result !== result).map((f) => f.result));
    if (matter.caseFile === undefined) {
      const only = filings[0] ?? { result: readFacts({}), options: DEFAULT_OPTIONS };
      return { path: matter.path, filings: matter.filings, facts: only.result.facts, deadlines: deadlines(only) };
    }
    const shared = await this.#readings.read(await this.#sources.read(matter.caseFile), 'case');
    const merged = mergeDeadlines(fromCase ?? deadlines(shared), filings.map(deadlines));
    return { path: matter.path, filings: matter.filings, facts: shared.result.facts, deadlines: merged };
  }

  /**
   * The deadlines of the matters at `path`: a case file, a filing (its own answer), a matter folder or a folder of
   * matters. Empty where there is neither filing nor case file. Rejects with `FileProblem` when `path` is a file
   * that cannot be read.
   */
  async deadlinesAt(path: string, asOf: CivilDate): Promise<MatterDeadlines[]> {
    if (path === '' || (await this.#fs.kind(path)) === 'directory') {
      const found: MatterDeadlines[] = [];
      for (const matter of await this.below(path)) {
        // A folder of motions inside a matter is asked about: the answer is that of the whole matter.
        const inside = matter.caseFile === undefined || within(path, matter.caseFile);
        found.push(await this.deadlinesOf(inside ? matter : await this.of(matter.caseFile), asOf));
      }
      return found;
    }
    const source = await this.#sources.read(path);
    const role = await this.#documents.role(source);
    if (role === 'case') return [await this.deadlinesOf(await this.of(path), asOf)];
    if (role !== 'filing') return [];
    const { link, result, options } = await this.#readings.read(source, role);
    const { facts } = result;
    const packet = link?.source ? await this.packetOf(path, link.source.path) : [];
    return [{ path: link?.source?.path ?? path, filing: path, filings: [path], facts, deadlines: this.#readings.deadlines(result, options, asOf, packet) }];
  }
}

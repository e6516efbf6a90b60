/** What is known of one document before any rule runs, gathered from the files it depends on. */
import type { CivilDate } from '../core/dates/civil-date';
import type { RuleContext } from '../core/rules/rule';
import { mentionsEntry, provenances } from '../core/snippets/provenance';
import type { Dependencies } from './dependencies';
import type { Documents } from './documents';
import { exhibitContents } from './exhibit-contents';
import { exhibitFiles } from './exhibit-files';
import { settingsContext, snippetContext } from './kept-files';
import type { Libraries } from './libraries';
import type { Matters } from './matters';
import { folderOf } from './paths';
import type { ExhibitReader, FileSystem } from './ports';
import type { Readings } from './readings';
import type { SettingsFiles } from './settings-files';
import type { Source, Sources } from './sources';

export interface Analysed {
  readonly source: Source;
  readonly role: 'filing' | 'case' | 'settings' | 'snippet';
  readonly context: RuleContext;
  /** The case file a filing reads. */
  readonly caseFile: string | undefined;
}

/** A `look` opens no exhibit, so that a request right behind a keystroke need not wait. */
export type Depth = 'lint' | 'look';

interface Parts {
  readonly fs: FileSystem;
  /** Absent: no exhibit is opened. */
  readonly exhibits: ExhibitReader | undefined;
  readonly sources: Sources;
  readonly documents: Documents;
  readonly settings: SettingsFiles;
  readonly libraries: Libraries;
  readonly readings: Readings;
  readonly matters: Matters;
  /** Learns which files each answer depends on. */
  readonly dependencies: Dependencies;
}

export class Analyses {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Everything rules and editor features need; undefined for a document that is neither filing, case file, settings nor entry.
   * Rejects with `FileProblem` when it cannot be read.
   */
  async of(path: string, asOf: CivilDate, depth: Depth = 'lint'): Promise<Analysed | undefined> {
    const { sources, documents, dependencies } = this.#parts;
    const source = await sources.read(path);
    const role = await documents.role(source);
    if (role === 'filing' || role === 'case') return this.#paper(source, role, asOf, depth);
    if (role === 'other') {
      if (documents.needsReference(source)) dependencies.record(path, new Set(), '');
      else dependencies.forget(path);
      return undefined;
    }
    const parts = { ...this.#parts, asOf };
    const { context, looked } = await (role === 'settings' ? settingsContext(source, parts) : snippetContext(source, parts));
    dependencies.record(path, looked);
    return { source, role, context, caseFile: undefined };
  }

  async #paper(source: Source, role: 'filing' | 'case', asOf: CivilDate, depth: Depth): Promise<Analysed> {
    const { path } = source;
    const { fs, sources, documents, settings, libraries, readings, matters, dependencies } = this.#parts;
    const { link, result, options, settingsLooked } = await readings.read(source, role);
    const { facts, avenue, document } = result;
    const files = await exhibitFiles(fs, path, facts.exhibits);
    const filing = documents.parse(source);
    // Only a paper that remembers an entry asks whether it changed.
    const entries = role === 'filing' && mentionsEntry(filing) ? provenances(filing).map(({ id }) => id) : undefined;
    const kept = entries === undefined ? [] : libraries.placesOf((await settings.of(path)).config, entries);
    const looked = new Set([...(link?.looked ?? []), ...files.looked, ...settingsLooked, ...kept]);
    const below = role === 'case' ? folderOf(path) : link?.source && folderOf(link.source.path);
    dependencies.record(path, looked, documents.needsReference(source) ? '' : below);
    const wanted = { path, filing, facts, avenue, states: files.states, options };
    const contents = role === 'filing' && depth === 'lint' ? await exhibitContents(this.#parts.exhibits, sources, wanted) : undefined;
    const packet = link?.source ? await matters.packetOf(path, link.source.path) : undefined;
    const own = readings.deadlines(result, options, asOf, packet);
    const context: RuleContext = {
      path,
      role,
      filing,
      avenue,
      document,
      schemaProblems: role === 'case' ? result.caseProblems : [...result.filingProblems, ...(link?.problems ?? [])],
      facts,
      asOf,
      deadlines: role === 'case' ? (await matters.deadlinesOf(await matters.of(path), asOf, own)).deadlines : own,
      exhibitFiles: files.states,
      ...(contents ? { exhibitContents: contents } : {}),
      ...(role === 'filing' && link?.source ? { caseFile: { path: link.source.path, filing: documents.parse(link.source) } } : {}),
      // A case file sees the papers that read it, so that it can say which of them wait for something.
      ...(packet ? { packet } : role === 'case' && depth === 'lint' ? { packet: await matters.packetOf(path, path) } : {}),
      ...(entries !== undefined && depth === 'lint' ? { libraries: await libraries.of((await settings.of(path)).config) } : {}),
      options,
    };
    return { source, role, context, caseFile: link?.source?.path };
  }
}

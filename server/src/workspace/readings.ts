/** What each document says: its facts with those of its case file, the settings that hold for it, and its deadlines. */
import { computeDeadlines } from '../core/analysis/deadlines/index';
import { supportedFiling, type PacketMember } from '../core/analysis/packet/supported';
import type { Deadline } from '../core/analysis/trace';
import { readFacts, type FactsResult } from '../core/case/read-facts';
import type { CivilDate } from '../core/dates/civil-date';
import type { Filing, FrontMatter } from '../core/filing/model';
import type { LintOptions, OfficeSettings } from '../core/rules/rule';
import type { CaseLink, CaseLocator } from './case-locator';
import type { Documents } from './documents';
import type { SettingsFiles } from './settings-files';
import type { Source } from './sources';

export interface Reading {
  readonly link: CaseLink | undefined;
  readonly result: FactsResult;
  readonly options: LintOptions;
  /** Paths looked at for settings, whether they exist or not. */
  readonly settingsLooked: ReadonlySet<string>;
}

/** The facts with the days that office and district add; the same object where they add none. */
function withOffice(result: FactsResult, office: OfficeSettings | undefined): FactsResult {
  if (office === undefined || office.holidays.length + office.closures.length === 0) return result;
  const { holidays, closures } = result.facts;
  const facts = { ...result.facts, holidays: [...new Set([...holidays, ...office.holidays])], closures: [...new Set([...closures, ...office.closures])] };
  return { ...result, facts };
}

interface ReadBefore {
  readonly path: string;
  readonly role: 'filing' | 'case';
  readonly caseSource: Source | undefined;
  readonly outline: string;
  readonly result: FactsResult;
}

/** What of the body decides how facts are read: its headings tell what paper it is, and a text that cannot be read is no fault of its facts. */
const outlineOf = ({ sections, problems }: Filing): string => `${problems.length === 0}\n${sections.map((s) => s.title).join('\n')}`;

export class Readings {
  readonly #documents: Documents;
  readonly #locator: CaseLocator;
  readonly #settings: SettingsFiles;
  readonly #facts = new WeakMap<Source, { readonly caseSource: Source | undefined; readonly result: FactsResult }>();
  /** By the front matter, which stays the same object from version to version while its text does. */
  readonly #fronts = new WeakMap<FrontMatter, ReadBefore>();
  readonly #official = new WeakMap<FactsResult, { readonly office: OfficeSettings | undefined; readonly result: FactsResult }>();
  /** A case file's answer takes in those of all its filings, few of which changed since the last. */
  readonly #computed = new WeakMap<FactsResult, { readonly asOf: CivilDate; readonly warnDays: number; readonly supports: CivilDate | undefined; readonly deadlines: readonly Deadline[] }>();

  constructor(documents: Documents, locator: CaseLocator, settings: SettingsFiles) {
    this.#documents = documents;
    this.#locator = locator;
    this.#settings = settings;
  }

  async read(source: Source, role: 'filing' | 'case'): Promise<Reading> {
    const { link, result } = await this.#read(source, role);
    const { config, looked } = await this.#settings.of(source.path);
    const options = config.options(result.facts.court?.value);
    const known = this.#official.get(result);
    const official = known?.office === options.office && known ? known.result : withOffice(result, options.office);
    this.#official.set(result, { office: options.office, result: official });
    return { link, result: official, options, settingsLooked: looked };
  }

  async #read(source: Source, role: 'filing' | 'case'): Promise<Pick<Reading, 'link' | 'result'>> {
    const filing = this.#documents.parse(source);
    const link = role === 'filing' ? await this.#locator.locate(source.path, filing) : undefined;
    const known = this.#facts.get(source);
    if (known && known.caseSource === link?.source) return { link, result: known.result };
    const result = this.#again(filing, source.path, role, link?.source) ?? this.#readFacts(source.path, filing, role, link?.source);
    this.#facts.set(source, { caseSource: link?.source, result });
    return { link, result };
  }

  /** What was read before from the same front matter: an edit of the body changes no fact. */
  #again(filing: Filing, path: string, role: 'filing' | 'case', caseSource: Source | undefined): FactsResult | undefined {
    const known = filing.frontMatter && this.#fronts.get(filing.frontMatter);
    return known?.path === path && known.role === role && known.caseSource === caseSource && known.outline === outlineOf(filing) ? known.result : undefined;
  }

  #readFacts(path: string, filing: Filing, role: 'filing' | 'case', caseSource: Source | undefined): FactsResult {
    const own = { path, filing };
    const shared = caseSource && { path: caseSource.path, filing: this.#documents.parse(caseSource) };
    const result = role === 'case' ? readFacts({ caseFile: own }) : readFacts({ filing: own, ...(shared ? { caseFile: shared } : {}) });
    if (filing.frontMatter) this.#fronts.set(filing.frontMatter, { path, role, caseSource, outline: outlineOf(filing), result });
    return result;
  }

  /** `packet`: the other papers of the matter, of which a supporting one follows its motion. */
  deadlines(result: FactsResult, { warnDays }: Pick<LintOptions, 'warnDays'>, asOf: CivilDate, packet: readonly PacketMember[] = []): readonly Deadline[] {
    const supports = supportedFiling(result, packet);
    const known = this.#computed.get(result);
    if (known?.asOf === asOf && known.warnDays === warnDays && known.supports === supports) return known.deadlines;
    const { facts, avenue, document } = result;
    const deadlines = computeDeadlines({ facts, avenue, document, supports, asOf, warnDays });
    this.#computed.set(result, { asOf, warnDays, supports, deadlines });
    return deadlines;
  }
}

/**
 * A rule: what it looks for, what it says, how it mends. It holds no law and no arithmetic;
 * it asks `law` and `analysis`. One file a rule, listed once in `index.ts`.
 */
import type { Deadline } from '../analysis/trace';
import type { CivilDate } from '../dates/civil-date';
import type { Facts } from '../case/facts';
import type { LoadedLibrary } from '../snippets/loaded';
import type { Entry, EntryProblem } from '../snippets/model';
import type { SchemaProblem } from '../case/schema-problem';
import type { ExhibitContent } from '../filing/exhibit-content';
import type { Filing } from '../filing/model';
import type { Suppression } from '../filing/suppressions';
import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'info';

/** `certain`: arithmetic or the file system shows it. `likely`: a judgement. `check`: a person should look. */
export type Confidence = 'certain' | 'likely' | 'check';

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** `safe` fixes may run on save; `unsafe` ones want a look; `display` ones are text to adopt by hand. */
export interface Fix {
  readonly title: string;
  readonly safety: 'safe' | 'unsafe' | 'display';
  /** Edits to the linted document, or to `file` when named (a path from the workspace root). */
  readonly file?: string;
  readonly edits: readonly TextEdit[];
}

/** A place that explains a finding: the fact that decides, the other declaration. */
export interface Related {
  readonly file: string;
  readonly span: Span;
  readonly message: string;
}

/** What a rule found, in three parts: what is wrong, why (with authority), what to do. */
export interface Finding {
  readonly span: Span;
  readonly what: string;
  readonly why: string;
  readonly do: string;
  /** Overrides the rule's default, when this finding is milder or graver. */
  readonly severity?: Severity;
  readonly confidence: Confidence;
  readonly authorities?: readonly string[];
  readonly claim?: string;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

/** What the workspace found out about a path that an exhibit index names. */
export type FileState = 'present' | 'missing' | 'outside' | 'not-a-file' | 'unreadable';

/** A document of a matter as rules see it. */
export interface LintTarget {
  /** Path from the workspace root, with `/`. */
  readonly path: string;
  readonly role: 'filing' | 'case' | 'settings' | 'snippet';
  readonly filing: Filing;
  /** Canonical avenue id; undefined for a case file or an unknown avenue. */
  readonly avenue: string | undefined;
  /** `motion`, `memorandum`, ...; `motion` when the filing does not say. */
  readonly document: string;
  readonly schemaProblems: readonly SchemaProblem[];
  readonly facts: Facts;
}

/** Another filing of the matter, as far as papers are compared. */
export type PacketPaper = Pick<LintTarget, 'path' | 'document' | 'avenue' | 'filing' | 'facts'>;

export interface RuleContext extends LintTarget {
  /** Today for this run. */
  readonly asOf: CivilDate;
  /** Every deadline the facts speak to, computed once. */
  readonly deadlines: readonly Deadline[];
  /** State of every exhibit file named, by the path as written in the index. */
  readonly exhibitFiles: ReadonlyMap<string, FileState>;
  /** What exhibits say, by the path as written; only those a rule asks about. Absent where exhibits cannot be opened. */
  readonly exhibitContents?: ReadonlyMap<string, ExhibitContent>;
  readonly options: LintOptions;
  /** The snippet libraries in force, the nearest first; absent where nobody gathered them. */
  readonly libraries?: readonly LoadedLibrary[];
  /** What the document itself is in a library; set for the role `snippet`. `entries`: of a file that holds several. */
  readonly entry?: { readonly entry: Entry | undefined; readonly library: LoadedLibrary['head']; readonly problems: readonly EntryProblem[]; readonly entries?: readonly Entry[] };
  /** The case file that this filing reads, for fixes whose place is there; absent where there is none. */
  readonly caseFile?: { readonly path: string; readonly filing: Filing };
  /** The other filings of the same matter; absent where nobody gathered them. */
  readonly packet?: readonly PacketPaper[];
  /** What became of the suppressions of this document; only for rules that run last. */
  readonly suppressions?: readonly SuppressionUse[];
}

/** A suppression after the other rules have run. */
export interface SuppressionUse {
  readonly suppression: Suppression;
  /** Rules it names; empty where there are none of that name, or none that a document may silence. */
  readonly rules: readonly string[];
  /** The known id that the written one is close to. */
  readonly meant?: string;
  /** True when it silenced a finding. */
  readonly used: boolean;
  /** True when every rule that it names looked at this document, so that not being used means something. */
  readonly judged: boolean;
  /** True when its day has passed, or cannot be read: it silences nothing. */
  readonly expired: boolean;
}

/** Rules that ask what an exhibit says: with all of them off, no exhibit is opened. */
export const CONTENT_RULES: readonly string[] = ['exhibit/page-out-of-range', 'exhibit/quote-not-found', 'exhibit/not-searchable', 'plea/offer-exhibit'];

export interface LintOptions {
  /** Days before a due date from which `deadline/approaching` speaks. */
  readonly warnDays: number;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** What the office and the district add to the law; absent: nothing. */
  readonly office?: OfficeSettings;
}

/** A limit of length that a local rule, a standing order or the office sets. */
export interface OfficeLimit {
  /** Kinds of paper; absent: all. */
  readonly documents?: readonly string[];
  /** Absent: all. */
  readonly avenues?: readonly string[];
  readonly words?: number;
  readonly pages?: number;
  readonly authority: string;
}

/** Settings of an office and of the district of a case, together. */
export interface OfficeSettings {
  readonly holidays: readonly CivilDate[];
  readonly closures: readonly CivilDate[];
  /** The hour `HH:MM` at which a day ends for electronic filing, where it is not midnight. */
  readonly cutoff?: string;
  /** The first that fits a paper decides. */
  readonly limits: readonly OfficeLimit[];
  /** To be looked at before filing. */
  readonly localRules: readonly string[];
}

export const DEFAULT_OPTIONS: LintOptions = { warnDays: 30, severities: new Map() };

export interface Rule {
  /** `group/name`, as in the public list; never reused. */
  readonly id: string;
  readonly severity: Severity;
  /** One line for lists and SARIF. */
  readonly summary: string;
  /** The documents it reads. */
  readonly roles: readonly LintTarget['role'][];
  /** Runs when all others have, and is told what the suppressions of the document did. */
  readonly last?: true;
  run(context: RuleContext): Iterable<Finding>;
}

/** Citations as a filing writes them. No law here: whether a volume exists or an opinion still stands is asked later. */
import type { CivilDate } from '../../dates/civil-date';
import type { Span } from '../../text/span';

export interface CaseParts {
  name?: string;
  volume: string;
  reporter: string;
  /** First page; underscores while the page is not assigned. */
  page: string;
  pin?: string;
  court?: string;
  year?: string;
}

export interface CaseShortParts {
  name?: string;
  volume: string;
  reporter: string;
  pin: string;
}

/** Westlaw and Lexis number unreported opinions by year. */
export interface DatabaseParts {
  name?: string;
  year: string;
  number: string;
  pin?: string;
  court?: string;
  docket?: string;
}

export interface StatuteParts {
  title: string;
  section: string;
  subsections: string[];
}

export interface StatuteShortParts {
  section: string;
  subsections: string[];
}

export interface SessionLawParts {
  publicLaw?: string;
  volume?: string;
  page?: string;
}

export type RuleSet = 'FRAP' | 'FRCrP' | 'FRCP' | 'FRE' | 'SCR' | '2255-Rules' | '2254-Rules' | 'local';

export interface RuleParts {
  /** Absent for a bare “Rule 4” that could be of more than one set. */
  set?: RuleSet;
  rule: string;
  subsections: string[];
}

export interface GuidelineParts {
  section: string;
  subsections: string[];
}

export interface GuidelineAmendmentParts {
  amendments: string[];
  year?: string;
}

export type RecordType =
  | 'docket-entry' | 'transcript' | 'psr' | 'page-id' | 'joint-appendix' | 'appendix' | 'roa' | 'statement-of-reasons'
  | 'plea-agreement' | 'declaration' | 'minute-entry' | 'text-order'
  /** A paper filed in the case, cited by its name: `Gov't Resp. at 7`, `R&R at 12`, `Indictment ¶ 4`. */
  | 'paper';

export interface RecordParts {
  type: RecordType;
  /** Docket entry with attachment (`41-2`), transcript volume, or page of a record that is paged through. */
  number?: string;
  pin?: string;
}

export interface ExhibitParts {
  label: string;
  pin?: string;
}

export interface DocketParts {
  number: string;
}

export interface IdParts {
  pin?: string;
}

export interface SupraParts {
  name?: string;
  pin?: string;
}

/** The parts of each kind of citation, as `citations --format json` publishes them. Dashes are hyphens, reporters have one spelling. */
export interface PartsByKind {
  case: CaseParts;
  'case-short': CaseShortParts;
  westlaw: DatabaseParts;
  lexis: DatabaseParts;
  statute: StatuteParts;
  'statute-short': StatuteShortParts;
  'session-law': SessionLawParts;
  regulation: StatuteParts;
  rule: RuleParts;
  guideline: GuidelineParts;
  'guideline-amendment': GuidelineAmendmentParts;
  record: RecordParts;
  exhibit: ExhibitParts;
  docket: DocketParts;
  id: IdParts;
  supra: SupraParts;
}

export type CitationKind = keyof PartsByKind;

/** What a citation says beyond its parts. */
export interface CitationDetails {
  /** `See`, `But see`, `Cf.`, ... as written. */
  signal?: string;
  /** Words that make it subsequent history of the citation before it: `cert. denied`, `abrogated by`. */
  history?: string;
  /** Words right after it: `as amended`, `aff'd`. */
  subsequent?: string;
  /** Short parentheses right after it: `en banc`, `per curiam`, `unpublished`. */
  parentheticals?: string[];
  /** Offset of the first citation of the same opinion, when this is a parallel one. */
  parallelTo?: number;
  /** The reporter as written. */
  reporterText?: string;
  reporterSpan?: Span;
  docket?: string;
  date?: CivilDate;
  /** Name, court and year of an opinion cited by its docket number only. */
  name?: string;
  court?: string;
  year?: string;
  pin?: string;
  slip?: boolean;
  /** Last item of a range: `(4)` of `§ 2255(f)(1)–(4)`, `18` of `ECF Nos. 15–18`. */
  through?: string;
  /** Commentary note (`11(A)`), statutory note (`note`). */
  note?: string;
  edition?: string;
  /** Act that a section belongs to: `First Step Act`. */
  act?: string;
  /** Whose exhibit: `government`, `joint`, ...; absent for the filing's own. */
  owner?: string;
  /** What a record cite calls itself: `Plea Tr.` */
  title?: string;
  /** True for `Title 18` code parts and `28 C.F.R. pt. 542`, which cite a part. */
  wholePart?: boolean;
  /** True when `supra` points inside the same paper: `supra Part II.B`. */
  internal?: boolean;
  /** True for a rule or section named without its set or title. */
  bare?: boolean;
}

export interface CitationOf<K extends CitationKind> {
  readonly kind: K;
  /** As written, on one line. */
  readonly text: string;
  readonly span: Span;
  readonly parts: PartsByKind[K];
  readonly details: CitationDetails;
  /** Index of the block it stands in. */
  readonly block: number;
}

export type Citation = { [K in CitationKind]: CitationOf<K> }[CitationKind];

/** A recognised citation in the normalised text of one block, before offsets are those of the document. */
export type Found = { [K in CitationKind]: { kind: K; start: number; end: number; parts: PartsByKind[K]; details: CitationDetails } }[CitationKind];

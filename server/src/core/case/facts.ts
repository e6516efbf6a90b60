/** The facts of a matter: case file and filing merged, each fact with the place it came from. */
import type { CivilDate } from '../dates/civil-date';
import type { Span } from '../text/span';

/** Where a fact is written. */
export interface Origin {
  readonly file: string;
  readonly span: Span;
  /** Dotted path of keys, such as `events.judgment-entered`. */
  readonly key: string;
}

export interface Fact<T> {
  readonly value: T;
  readonly origin: Origin;
}

export type ServiceMethod = 'electronic' | 'mail' | 'hand' | 'left-with-clerk' | 'inmate-mail';

/** Something that happened on a day. `at` is the civil date, `origin` the place of the date. */
export interface CaseEvent {
  readonly id: string;
  readonly at: CivilDate;
  readonly source?: string;
  readonly note?: string;
  readonly by?: ServiceMethod;
  readonly origin: Origin;
}

export interface ExhibitEntry {
  readonly label: string;
  readonly title?: string;
  readonly file?: string;
  readonly kind?: string;
  readonly docket?: string;
  readonly pages?: number;
  readonly sealed?: boolean;
  readonly labelSpan: Span;
  readonly fileSpan?: Span;
  readonly span: Span;
}

export interface ClaimEntry {
  readonly id?: string;
  readonly kind?: string;
  readonly title?: string;
  readonly raised: { readonly trial: boolean | undefined; readonly appeal: boolean | undefined };
  readonly decidedOnAppeal: boolean | undefined;
  readonly cause?: string;
  readonly prejudice?: string;
  readonly innocence?: boolean;
  readonly deadline?: {
    readonly trigger?: 'f1' | 'f2' | 'f3' | 'f4';
    readonly date?: CivilDate;
    readonly relatesBackTo?: string;
    readonly tolling?: string;
  };
  readonly exhibits: readonly string[];
  readonly span: Span;
  readonly idSpan?: Span;
}

export interface PleaAgreement {
  readonly exhibit?: string;
  readonly type?: 'A' | 'B' | 'C';
  readonly waives: readonly string[];
  readonly except: readonly string[];
  readonly colloquy?: string;
  readonly origin: Origin;
}

/** A plea offer of the government. Days are civil days; `Infinity` stands for life. */
export interface PleaOffer {
  readonly exhibit?: string;
  readonly made?: Fact<CivilDate>;
  readonly conveyed?: Fact<CivilDate>;
  readonly expires?: Fact<CivilDate>;
  readonly hour?: string;
  readonly decided?: Fact<CivilDate>;
  readonly decision?: string;
  readonly offenseLevel?: Fact<number>;
  /** `I` to `VI`. */
  readonly criminalHistory?: Fact<string>;
  readonly guidelineRange?: Fact<readonly [number, number]>;
  /** Months. */
  readonly mandatoryMinimum?: Fact<number>;
  readonly origin: Origin;
}

/** A part of the record that was asked for. */
export interface RecordRequest {
  readonly from?: string;
  readonly date?: CivilDate;
  readonly note?: string;
}

/** Everything known of a matter. Absent facts are undefined or empty, never guessed. */
export interface Facts {
  readonly caption?: Fact<string>;
  /** CM/ECF id, such as `txsd`, once recognised. */
  readonly court?: Fact<string>;
  /** `1` to `11`, or `dc`; from `circuit`, else from the court. */
  readonly circuit?: Fact<string>;
  /** Postal code of the state where the district court sits, such as `TX`. */
  readonly state?: string;
  readonly docket?: Fact<string>;
  readonly appealDocket?: Fact<string>;
  readonly judge?: Fact<string>;
  readonly defendant: { readonly name?: Fact<string>; readonly registerNumber?: Fact<string>; readonly custody?: Fact<string> };
  readonly counsel?: Fact<string>;
  readonly convictionBy?: Fact<string>;
  readonly counts: readonly { readonly count?: number; readonly statute?: string; readonly predicate?: string; readonly span: Span }[];
  /** Months; `Infinity` for life. */
  readonly sentence: {
    readonly months?: Fact<number>;
    readonly mandatoryMinimum?: Fact<number>;
    readonly guidelineRange?: Fact<readonly [number, number]>;
    readonly manual?: Fact<number>;
    readonly supervisedReleaseMonths?: Fact<number>;
  };
  readonly pleaAgreement?: PleaAgreement;
  readonly pleaOffer?: PleaOffer;
  /** In the order of their dates; the same id may repeat. */
  readonly events: readonly CaseEvent[];
  /** State of each part of the record: `have`, `requested`, `missing` or `sealed`. */
  readonly record: ReadonlyMap<string, Fact<string>>;
  /** Of whom and when parts of the record were asked; absent where the case says nothing of it. */
  readonly recordRequests?: ReadonlyMap<string, RecordRequest>;
  readonly minors: readonly string[];
  /** State or court days to count as legal holidays, forward periods only. */
  readonly holidays: readonly CivilDate[];
  /** Days on which the clerk's office was inaccessible. */
  readonly closures: readonly CivilDate[];
  /** From the filing only. */
  readonly filed?: Fact<CivilDate>;
  readonly service?: Fact<ServiceMethod>;
  readonly claims: readonly ClaimEntry[];
  readonly exhibits: readonly ExhibitEntry[];
  /** Facts that the filing and the case file state differently; the filing's value is used. */
  readonly conflicts: readonly { readonly key: string; readonly filing: Fact<unknown>; readonly caseFile: Fact<unknown> }[];
}

/** The first event with this id; undefined when there is none. */
export const eventOf = (facts: Facts, id: string): CaseEvent | undefined => facts.events.find((e) => e.id === id);

/** The last event with this id; undefined when there is none. */
export const lastEventOf = (facts: Facts, id: string): CaseEvent | undefined =>
  facts.events.findLast((e) => e.id === id);

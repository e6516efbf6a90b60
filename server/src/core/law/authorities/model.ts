/** The table of authorities: cases with their citation, what they are cited for, and whether they still stand. */
import type { CivilDate } from '../../dates/civil-date';
import type { Provenance, Verified } from '../model';

/**
 * How a citation was checked. `seen`: name, volume, page and year matched in a table or on a page. `partial`: name,
 * volume and year matched, the page is from memory, or only a secondary source says it. `memory`: unverified.
 */
export type Checked = 'seen' | 'partial' | 'memory';

/** One row of a case table. The court is `U.S.` when absent; the id follows from the citation when absent. */
export type CaseRow = readonly [
  citation: string, name: string, year: number, docket: string, topic: string, holding: string, checked: Checked, source: string, court?: string, id?: string,
];

/** `overruled` and the like say why; what matters to a reader is whether it still stands. */
export type Standing = 'good' | 'affected' | 'narrowed' | 'superseded' | 'abrogated' | 'overruled' | 'vacated' | 'pending';

/** From `since` on, an authority no longer stands as it was decided. */
export interface StandingEntry extends Provenance {
  readonly id: string;
  readonly standing: Exclude<Standing, 'good'>;
  /** First day on which the change is law. */
  readonly since: CivilDate;
  /** What changed it, as a brief cites it. */
  readonly by: string;
  /** Id of the case that changed it, when it is in the table. */
  readonly byId?: string;
  /** What briefs call that case: a passage that names it knows of the change. */
  readonly byName?: string;
  /** What changed. */
  readonly note: string;
  /** What to rely on instead. */
  readonly instead: string;
  /** Only a passage with these words relies on what changed. Absent: any citation does. */
  readonly onPoint?: RegExp;
}

export interface Authority {
  /** `us:466:668`, `f3d:257:14`, `scotus:24-1063` while no page is assigned. */
  readonly id: string;
  readonly name: string;
  /** Absent for a case known by its docket only. */
  readonly volume?: string;
  readonly reporter?: string;
  /** Absent while not assigned. */
  readonly page?: string;
  /** `U.S.`, or a circuit as it is abbreviated. */
  readonly court: string;
  /** Absent while the case is pending. */
  readonly year?: number;
  readonly docket?: string;
  readonly topic: string;
  /** A paraphrase. */
  readonly holding: string;
  readonly checked: Checked;
  readonly verified: Verified;
  readonly source: string;
}

/** What a stale citation of a rule, guideline or statute, or a stale sentence about the law, says to its writer. */
interface Stale extends Provenance {
  readonly id: string;
  /** First day on which it is stale. */
  readonly from: CivilDate;
  /** Avenues in whose filings it is stale; absent: every avenue. */
  readonly avenues?: readonly string[];
  /** The passage must contain this too. */
  readonly context?: RegExp;
  /** Words by which the passage itself says what changed, or that make it right. */
  readonly unless?: RegExp;
  /** A matter of what to watch, not of error. */
  readonly mild?: boolean;
  readonly what: string;
  readonly why: string;
  readonly authority: string;
  readonly do: string;
}

/** A provision that moved or changed, as it is cited. */
export interface StaleProvision extends Stale {
  readonly cited:
    | { readonly kind: 'rule'; readonly set: string; readonly rule: string; readonly subsections?: readonly string[] }
    | { readonly kind: 'guideline'; readonly section: string; readonly subsections?: readonly string[]; readonly note?: string };
}

/** A sentence about the law that was once right. The pattern is bounded and reads text with single spaces and straight quotes. */
export interface StaleStatement extends Stale {
  readonly pattern: RegExp;
  /** A `not` nearby does not make it right: the sentence is itself a denial, or it is only a form of citing. */
  readonly denies?: boolean;
  /** Not stale in a case sentenced under a Guidelines Manual before this year. */
  readonly manual?: number;
  /** Right words for the matched ones, where one form only replaces the other. */
  readonly mend?: (matched: string) => string | undefined;
}

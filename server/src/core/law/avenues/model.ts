/**
 * An avenue of relief as data: one file each, read by hovers, `explain`, the pages under
 * `docs/avenues`, and the rules on sections, elements and expected exhibits.
 * A lawyer can review a file of this folder without reading code.
 */
import type { CivilDate } from '../../dates/civil-date';
import type { Provenance, Verified } from '../model';

/** A statement of law with how it was checked. */
export interface Statement {
  readonly text: string;
  readonly authority?: string;
  readonly verified: Verified;
  /** Where it was read: a register code or an address; absent for entries from memory. */
  readonly source?: string;
}

/**
 * A circumstance that the facts or the paper itself decide: any of its lines is enough, except that `convictedBy` and
 * `says` have to hold beside the others, or alone where there are none.
 */
export interface Circumstance {
  /** A ground of one of these kinds is pleaded. */
  readonly claims?: readonly string[];
  /** The title or a heading has one of these lower-case words or phrases. */
  readonly headings?: readonly string[];
  /** Some ground was, or some was not, raised in the district court. */
  readonly raised?: boolean;
  readonly decidedOnAppeal?: true;
  /** The plea agreement waives this right. */
  readonly waives?: 'appeal' | 'collateral-attack' | 'sentence-modification';
  readonly convictedBy?: 'plea';
  /** False after a trial: who turned an offer down has no plea hearing. */
  readonly unlessTried?: true;
  readonly mandatoryMinimum?: true;
  /** This many months have passed since the event when the paper is filed. */
  readonly monthsSince?: readonly [event: string, months: number];
  /** One of these events is recorded. */
  readonly events?: readonly string[];
  /** Tolling is pleaded, with a ground's deadline or under a heading. */
  readonly tolling?: true;
  /** The text has one of these lower-case words or phrases. */
  readonly says?: readonly string[];
}

/** One thing the movant must show or the paper must address. */
export interface Element extends Statement {
  readonly id: string;
  /** Short name, as a checklist would print it: `Exhaustion`. */
  readonly name: string;
  /** Lower-case words or phrases; a filing that uses any of them in a section addresses the element. */
  readonly markers: readonly string[];
  /** The circumstance in which it is called for, as a phrase; absent: always. */
  readonly when?: string;
  /** The same where it can be decided; an element with `when` and without this is never asked for by a check. */
  readonly owed?: Circumstance;
  /** Papers filed before this day do not owe it. */
  readonly from?: CivilDate;
  /** The documents that must address it; absent: those that argue the matter (motion, memorandum, brief, petition). */
  readonly documents?: readonly string[];
}

/** A section that a document of this avenue should have, in order. */
export interface RequiredSection {
  readonly id: string;
  readonly title: string;
  /** Lower-case words or phrases that identify the heading, besides the title itself. */
  readonly headings: readonly string[];
  readonly required: boolean;
  readonly authority?: string;
}

export interface ExpectedExhibit {
  readonly id: string;
  readonly title: string;
  /** Lower-case words that identify it in an exhibit title or kind. */
  readonly matches: readonly string[];
  /** Why a court looks for it. */
  readonly why: string;
  /** `always`, or the circumstance in which it is called for, as a phrase. */
  readonly when: string;
  /** The same where it can be decided; absent: a check never asks for it. */
  readonly calledFor?: 'always' | Circumstance;
  /** Lower-case words by which the paper itself cites it or does its work: `sent. tr`, `under penalty of perjury`. */
  readonly shownBy?: readonly string[];
  /** The documents that should carry it; absent: a motion, memorandum or petition. */
  readonly documents?: readonly string[];
  /** How much its absence matters to a judge: `expected`, `usual` or `helpful`; absent: `usual`. */
  readonly weight?: 'expected' | 'usual' | 'helpful';
  readonly verified: Verified;
}

export interface AvenueAuthority {
  readonly cite: string;
  /** What it stands for, one sentence of our own. */
  readonly point: string;
  readonly status: 'current' | 'narrowed' | 'superseded' | 'affected' | 'pending';
  readonly verified: Verified;
  readonly source?: string;
  /** Name, volume, page and year were matched against a table of decisions; `verified` grades the point. */
  readonly citationMatched?: boolean;
}

export interface Avenue extends Provenance {
  /** Canonical id, such as `section-2255`. */
  readonly id: string;
  readonly name: string;
  /** Other ways people write it in `avenue:`, any case: `28 U.S.C. § 2255`, `2255 motion`. */
  readonly spellings: readonly string[];
  /** The statute or rule, as cited. */
  readonly authority: string;
  /** At most 60 words, for the head of a hover. */
  readonly summary: string;
  readonly movant: Statement;
  readonly court: Statement;
  /** When, in outline; the dates themselves are computed. */
  readonly timing: Statement;
  /** Ids of the deadlines that govern this avenue; empty when there is none. */
  readonly deadlines: readonly string[];
  /** Deadlines worth showing beside them (the appeal from the ruling, objections); missing one does not make this paper late. */
  readonly relatedDeadlines?: readonly string[];
  readonly elements: readonly Element[];
  readonly burden: readonly Statement[];
  readonly review: readonly Statement[];
  /** By document: `motion`, `memorandum`, `brief`, ... Required order is the order of the list. */
  readonly sections: Readonly<Record<string, readonly RequiredSection[]>>;
  readonly exhibits: readonly ExpectedExhibit[];
  readonly pitfalls: readonly Statement[];
  readonly authorities: readonly AvenueAuthority[];
}

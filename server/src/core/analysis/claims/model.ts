/** What is found out about one ground of a filing: where it stands, what may bar it, what would save it. */
import type { ClaimEntry } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import type { Section } from '../../filing/model';
import type { Verified } from '../../law/model';
import type { Span } from '../../text/span';
import type { Step } from '../trace';

/** A ground as found: declared in `claims:`, or inferred from a heading and its text. */
export interface Claim {
  /** The declared id, else `ground-1`, `ground-2` in the order of the text. */
  readonly id: string;
  /** Canonical kind; undefined when neither the YAML nor the words tell. */
  readonly kind: string | undefined;
  /** True when the kind was read from the words of the section and not declared. */
  readonly kindInferred: boolean;
  readonly title: string;
  /** The YAML entry; undefined for a ground that only the text has. */
  readonly entry: ClaimEntry | undefined;
  /** Its section; undefined when no heading is it. */
  readonly section: Section | undefined;
  /** Where to point: the heading, else the YAML entry. */
  readonly span: Span;
  /** Other kinds that the same section pleads: two theories under one heading. */
  readonly alsoPleads: readonly string[];
}

export type BarId =
  | 'procedural-default'
  | 'waiver'
  | 'relitigation'
  | 'not-cognizable'
  | 'not-retroactive'
  | 'custody'
  | 'second-or-successive'
  | 'wrong-movant'
  | 'foreclosed'
  | 'wrong-forum';

/**
 * `clear`: nothing stands in the way. `needs-showing`: likely barred unless something is shown. `barred`: likely
 * barred, and no showing was found that would help. `not-cognizable`: this avenue cannot hear it. `unknown`: a
 * fact is missing, and `missing` names it.
 */
export type BarResult = 'clear' | 'barred' | 'needs-showing' | 'not-cognizable' | 'unknown';

export interface Bar {
  readonly bar: BarId;
  readonly result: BarResult;
  /** One sentence: what stands in the way, or why nothing does. */
  readonly summary: string;
  readonly steps: readonly Step[];
  readonly authorities: readonly string[];
  readonly verified: Verified;
  /** Fact keys whose absence keeps the answer open. */
  readonly missing: readonly string[];
  /** What would save the ground, as a sentence; undefined when nothing stands in the way. */
  readonly wayOut?: string;
  /** Where the filing itself meets the bar: a section on waiver, cause and prejudice pleaded. */
  readonly metAt?: Span;
  /** The words of the paper that raise it, where they stand apart from the ground's heading. */
  readonly at?: Span;
  /** The bar of the same ground whose finding says this one too, where both need the same answer. */
  readonly saidWith?: BarId;
  /** Avenue where the ground belongs, for `wrong-forum`. */
  readonly belongsIn?: string;
  /** The facts that decide, with their places: the event, the entry of the front matter. */
  readonly decidedBy?: readonly DecidingFact[];
  /** First day of the law behind the answer, where it has one. */
  readonly lawFrom?: CivilDate;
  /** False when the law behind the answer is split or stated from memory: then a warning, never an error. */
  readonly provable: boolean;
}

/** A fact that decides a bar, where it is written; `file` is absent for the paper itself. */
export interface DecidingFact {
  readonly file?: string;
  readonly span: Span;
  readonly message: string;
}

/** How the time limit bears on one ground. */
export interface Timeliness {
  readonly status: 'timely' | 'late' | 'relates-back' | 'open' | 'unknown' | 'no-limit';
  /** The clause of § 2255(f) that it rests on: `f1` to `f4`. */
  readonly trigger?: string;
  readonly due?: CivilDate;
  /** The day on which (f)(1) alone makes it due. */
  readonly generalDue?: CivilDate;
  /** The trigger that its own entry names, besides (f)(1), and the day on which that makes it due. */
  readonly ownTrigger?: string;
  readonly ownDue?: CivilDate;
  /** The one trigger without which the ground is late. */
  readonly onlySavedBy?: string;
  /** What that trigger must show. */
  readonly needs?: string;
  /** The ground that it is said to relate back to. */
  readonly relatesBackTo?: string;
  /** What is pleaded against lateness. */
  readonly excuse?: 'tolling' | 'innocence';
  /** Where the filing pleads it. */
  readonly metAt?: Span;
  /** Fact keys whose absence keeps the answer open. */
  readonly missing?: readonly string[];
  readonly wayOut?: string;
  readonly steps?: readonly Step[];
  readonly authorities?: readonly string[];
  readonly summary: string;
}

export interface JudgedClaim {
  readonly claim: Claim;
  readonly timely: Timeliness;
  readonly bars: readonly Bar[];
}

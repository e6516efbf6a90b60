/** What a test of prejudice is made of. */
import type { ClaimKind } from '../claims/kinds';
import type { Provenance, Verified } from '../model';

export type PrejudiceTestId =
  | 'strickland-trial' | 'kimmelman' | 'failure-to-call' | 'failure-to-investigate' | 'structural' | 'autonomy' | 'presumed-cronic'
  | 'hill-plea' | 'lafler-rejected-offer' | 'frye-lapsed-offer'
  | 'no-appeal' | 'presumed-conflict' | 'appellate'
  | 'glover-sentence' | 'safety-valve' | 'firearm' | 'drug-quantity' | 'career-offender'
  | 'brady' | 'napue' | 'plain-error' | 'rule-33' | 'cause-and-prejudice' | 'none';

/** The outcomes that tests ask about, by the words with which papers state them. */
export type OutcomeId =
  | 'trial-verdict' | 'trial-insisted' | 'plea-decision' | 'offer-accepted' | 'sentence' | 'appeal-outcome' | 'appeal-taken' | 'appeal-merits'
  | 'probable-acquittal' | 'materiality' | 'any-likelihood' | 'reasonable-probability' | 'substantial-rights' | 'harmlessness'
  | 'actual-disadvantage' | 'adverse-effect' | 'different-outcome' | 'suppression-alone' | 'verdict-or-plea' | 'more-likely-than-not';

export interface Outcome {
  readonly id: OutcomeId;
  /** What a paper that uses these words says must be shown, after "that" or "whether". */
  readonly name: string;
  /** Bounded pattern over one sentence. */
  readonly words: RegExp;
}

export interface PrejudiceAuthority {
  readonly cite: string;
  readonly verified: Verified;
}

/** A test that papers state for this kind by mistake. */
export interface WrongTest {
  readonly outcome: OutcomeId;
  /** Why it is not the test here, as a sentence. */
  readonly because: string;
}

export interface PrejudiceTest extends Provenance {
  readonly id: PrejudiceTestId;
  /** After "the test": `of a plea`, `of a lapsed offer`. */
  readonly name: string;
  readonly kinds: readonly ClaimKind[];
  /** Words in the title or text of a ground of these kinds that call for this test rather than the kind's general one. */
  readonly when?: RegExp;
  /** `movant`: must be shown. `presumed`: presumed once the facts behind the presumption are shown. `none`: no part of the ground. */
  readonly burden: 'movant' | 'presumed' | 'none';
  /** The test as one sentence. */
  readonly rule: string;
  /** What the paper should say, after "Say". */
  readonly allege: string;
  /** What proves it, after "Cite". */
  readonly evidence: string;
  readonly authorities: readonly PrejudiceAuthority[];
  /** Outcomes in whose words this test may be stated. */
  readonly outcomes: readonly OutcomeId[];
  readonly wrong: readonly WrongTest[];
  /** True where a decision of the time that controlled the point is itself proof. */
  readonly provenByPrecedent?: true;
  /** Facts that carry prejudice for this test although the sentence does not speak of an outcome. */
  readonly asserted?: RegExp;
}

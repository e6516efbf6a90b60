/** Cause and prejudice, innocence, and intervening law: what excuses a default, what rarely does, and the words for each. */
import { CHECKED } from '../deadlines/periods';
import type { Verified } from '../model';

export const DEFAULT_IS_DEFENSE =
  'Procedural default is an affirmative defense: the government must raise it, and can forfeit it; some courts may raise it on notice';
export const DEFAULT_DEFENSE_AUTHORITY = 'Oakes v. United States, 400 F.3d 92 (1st Cir. 2005)';

/** Words by which a ground pleads the excuse. */
export const PLEADS = {
  cause: /\bcause\s+(?:and|for|to excuse|exists|is shown|excusing)\b|\b(?:shows?|establish\w*|demonstrat\w*|constitut\w*|is|as|has|good)\s+(?:good\s+|sufficient\s+)?cause\b|\bexternal to the defen[sc]e\b|\bcould not have been raised\b|\bnot reasonably available\b/i,
  prejudice: /\bprejudic\w*|\bsubstantial disadvantage\b|\bwould have been different\b|\breasonable probability\b/i,
  innocence: /\bactual(?:ly)?\s+innocen|\bfactual(?:ly)?\s+innocen|\bno reasonable (?:juror|jury)\b/i,
  interveningLaw: /\binterven\w+\s+(?:change|law|decision|authority|ruling)|\bchange (?:in|of) (?:the )?law\b|\bsince (?:the|his|her) appeal\b.{0,80}\b(?:held|decided|overruled)\b|\bexceptional circumstances?\b|\bdifferent (?:facts|acts?|ground)\b|\bdid not (?:decide|reach|address)\b/is,
  counselsFailure: /\b(?:ineffective|deficient)\b|\bStrickland\b|\b(?:counsel|attorney|lawyer)\b.{0,80}\b(?:failed|failure|did not|never|neglected)\b/is,
  noFullHearing: /\bfull and fair\b.{0,80}\b(?:not|no|denied|deprived|never)\b|\b(?:not|no|denied|deprived|never)\b.{0,80}\bfull and fair\b/is,
} as const;

export interface WeakCause {
  readonly id: string;
  readonly words: RegExp;
  readonly what: string;
  readonly authority: string;
  readonly verified: Verified;
}

export const WEAK_CAUSES: readonly WeakCause[] = [
  { id: 'futility', words: /\bfutil\w*|\badverse precedent\b|\bwould have been rejected\b|\bprecedent (?:then )?foreclosed\b/i, what: 'that raising it would have been futile', authority: 'Bousley v. United States, 523 U.S. 614 (1998); Smith v. Murray, 477 U.S. 527 (1986)', verified: 'memory' },
  { id: 'pro-se', words: /\bpro se\b|\bignoran\w*\b|\bunaware of the law\b|\blayman\b|\bno legal training\b|\buntrained\b/i, what: 'that the movant had no lawyer or did not know the law', authority: 'Murray v. Carrier, 477 U.S. 478 (1986)', verified: 'memory' },
  { id: 'collateral-counsel', words: /\b(?:post-conviction|postconviction|habeas|2255)\s+counsel\b/i, what: 'an error of § 2255 counsel, to whom there is no right', authority: 'Coleman v. Thompson, 501 U.S. 722 (1991)', verified: 'memory' },
];

/** Counsel's failure is cause only if it meets Strickland itself. */
export const COUNSEL_AS_CAUSE = {
  authority: 'Murray v. Carrier, 477 U.S. 478, 488 (1986); Smith v. Robbins, 528 U.S. 259, 288 (2000)',
  text: 'Counsel’s failure to raise a claim is cause only if it was itself ineffective assistance; for an omission on appeal the claim is weighed against the issues that were raised.',
  shown: /\b(?:Strickland|ineffective|deficient(?:ly)?|unreasonabl\w*|below an objective|stronger than|clearly stronger|no (?:strategic|tactical) reason|constitutionally)\b/i,
  verified: 'memory' as Verified,
};

export const INNOCENCE_AUTHORITY = 'Bousley v. United States, 523 U.S. 614, 623–24 (1998); Schlup v. Delo, 513 U.S. 298 (1995)';
export const CAUSE_AUTHORITY = 'United States v. Frady, 456 U.S. 152, 165–70 (1982); Murray v. Carrier, 477 U.S. 478, 488 (1986)';
export const CAUSE_AS_OF = CHECKED;

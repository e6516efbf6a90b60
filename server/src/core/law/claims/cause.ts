/** Cause and prejudice, innocence, and intervening law: what excuses a default, what rarely does, and the words for each. */
import type { Verified } from '../model';

export const DEFAULT_IS_DEFENSE =
  'Procedural default is an affirmative defense: the government must raise it, and can forfeit it; some courts may raise it on notice';
export const DEFAULT_DEFENSE_AUTHORITY = 'Oakes v. United States, 400 F.3d 92 (1st Cir. 2005)';

/** Words by which a ground pleads an excuse, tried on one sentence at a time. */
export const PLEADS = {
  cause: /(?<!\bprobable )\bcause\s+(?:and\s+(?:actual\s+)?prejudice|for|to\s+excuse|exists?|is\s+shown|excus\w+|because)\b|\b(?:shows?|establish\w*|demonstrat\w*|constitut\w*|is|as|has|good|suppl(?:y|ies)|provid\w+|amounts?\s+to)\s+(?:good\s+|sufficient\s+|the\s+)?cause\b|\bexcus\w+\s+(?:the|any|his|her|this)\s+(?:procedural\s+)?default\b|\bexternal\s+to\s+the\s+defen[sc]e\b|\bcould\s+not\s+have\s+(?:been\s+)?(?:raised|discovered|known)\b|\bnot\s+reasonably\s+available\b|\b(?:not|never)\s+raised\b.{0,80}\bbecause\b|\b(?:did|could)\s+not\s+raise\b.{0,80}\bbecause\b/is,
  /** Counsel's failing on appeal or at trial, called what it must be to count as cause. */
  counselAsCause: /\b(?:counsel|attorney|lawyer)(?:['’]s)?\b.{0,140}\b(?:ineffective\w*|deficient\w*|constitutionally|Strickland)\b|\b(?:ineffective|deficient)\w*\b.{0,60}\b(?:counsel|attorney|lawyer)\b|\bineffective assistance\b/is,
  /** The question of Form AO 243: why the ground was not raised on appeal. */
  whyNotRaised: /\bdid\s+not\s+raise\s+this\s+issue\b.{0,60}\bexplain\s+why\b\W*/is,
  prejudice: /(?<!\b(?:with|without) )\bprejudice[ds]?\b|\bprejudicing\b|\bsubstantial\s+disadvantage\b|\bwould\s+have\s+been\s+different\b|\breasonable\s+probability\b|\bwould\s+(?:not\s+have\s+pleaded|have\s+(?:gone\s+to\s+trial|been\s+acquitted|received))\b/i,
  innocence: /\b(?:actual|factual)(?:ly)?\s+innocen\w*|\bno\s+reasonable\s+jur(?:or|y)\s+would\s+(?:have\s+)?(?:convict\w*|f(?:ind|ound)\s+(?:him|her|them|the\s+(?:movant|defendant)|guilt\w*))|\bno\s+reasonable\s+jur(?:or|y)\s+could\s+(?:now\s+)?(?:convict\w*|find)\b|\b(?:am|is|was)\s+(?:therefore\s+|legally\s+|thus\s+)?innocent\s+of\b/i,
  interveningLaw: /\bSupreme\s+Court\s+has\s+(?:since|now)\b|\b(?:law|cases?)\s+(?:that\s+)?(?:has|have)\s+since\s+(?:been\s+)?chang\w+\b|\bnow\s+holds?\s+(?:the\s+opposite|otherwise)\b|\binterven\w+\s+(?:change|law|decision|authority|ruling|precedent)|\bchange\s+(?:in|of)\s+(?:the\s+)?(?:controlling\s+)?law\b|\b(?:after|since)\s+(?:the|his|her)\s+appeal\b.{0,100}\b(?:held|decided|overrul\w+|abrogat\w+)\b(?!\s+nothing)|\bexceptional\s+circumstances?\b|\bdifferent\s+(?:facts?|acts?|ground|omission|failing)\b|\b(?:court\s+of\s+appeals|circuit|panel|it)\s+(?:did\s+not|declined\s+to|never)\s+(?:decide|reach|address|consider|resolve)\w*\b|\bwithout\s+(?:deciding|reaching)\b/is,
  counselsFailure: /(?<!\b(?:apart|aside)\sfrom\s|\b(?:besides|beside|beyond)\s)\b(?:counsel|attorney|lawyer)(?:['’]s)?\b.{0,140}\b(?:ineffective\w*|deficient\w*|fail\w*|did\s+not|never|neglect\w*|unreasonabl\w+)\b|\b(?:ineffective|deficient)\w*\b.{0,60}\b(?:counsel|attorney|lawyer)\b|\bineffective\s+assistance\b|\bStrickland\b|\bKimmelman\b/is,
  noFullHearing: /\bfull\s+and\s+fair\b.{0,100}\b(?:not|no|denied|deprived|never)\b|\b(?:not|no|denied|deprived|never)\b.{0,100}\bfull\s+and\s+fair\b/is,
  noCounsel: /\bwithout\s+(?:a\s+lawyer|counsel|an\s+attorney)\b|\buncounseled\b|\b(?:denied|no)\s+(?:counsel|lawyer)\b|\bGideon\b/i,
  fundamentalDefect: /\bfundamental\s+defect\b|\bcomplete\s+miscarriage\s+of\s+justice\b|\bmiscarriage\s+of\s+justice\b/i,
  constitutionalRule: /\bConfrontation\s+Clause\b|\bCrawford\b|\bdue\s+process\b|\b(?:Fifth|Sixth)\s+Amendment\b|\bfundamentally\s+unfair\b/i,
  pleaNotKnowing: /\bwould\s+not\s+have\s+pleaded\b|\b(?:not|un)\s*knowing\w*\b|\binvoluntar\w+\b|\bgone\s+to\s+trial\b/i,
  gateway: /\bgateway\b|\bSchlup\b|\bMcQuiggin\b|\bexcus\w+\b.{0,60}\b(?:default|delay|untimel\w+|bar)\b|\bovercom\w+\b.{0,60}\b(?:default|time|bar|limit\w*)\b/is,
  conditionalPlea: /\bconditional\s+plea\b|\bRule\s+11\(a\)\(2\)|\bClass\s+v\.\s+United\s+States\b|\breserv\w+\s+the\s+right\s+to\s+appeal\b/i,
  /** Says that an excuse is not claimed. */
  denied: /\b(?:no|without|lacks?|cannot\s+show)\s+(?:good\s+)?cause\b|\b(?:does|do|did|is|are)\s+not\s+(?:claim|assert|argue|contend|raise|plead)\w*\b.{0,60}\b(?:innocen\w*|prejudice|cause)\b/is,
} as const;

/** A section that answers default, relitigation or cognizability for grounds other than its own. */
export const ANSWERS_BARS = /\bprocedural(?:ly)?\s+bar\w*\b|\bdefault(?:s|ed)?\b(?! judgment)|\bcause\s+and\s+(?:actual\s+)?prejudice\b|\bnot\s+(?:procedurally\s+)?barred\b|\brelitigat\w+\b|\bintervening\b|\bcognizab\w+\b|\bproperly\s+before\b|\bactual(?:ly)?\s+innocen\w*\b.{0,60}\b(?:excus\w+|gateway|overcom\w+|default)\b|\b(?:Schlup|McQuiggin)\b|\bgateway\b/is;

export interface WeakCause {
  readonly id: string;
  readonly words: RegExp;
  readonly what: string;
  readonly authority: string;
  readonly verified: Verified;
}

export const WEAK_CAUSES: readonly WeakCause[] = [
  { id: 'futility', words: /\bfutil\w*|\badverse\s+(?:circuit\s+)?precedent\b|\bwould\s+have\s+been\s+(?:rejected|denied|foreclosed)\b|\b(?:circuit\s+)?(?:precedent|law)\s+(?:then\s+)?(?:foreclosed|barred|was\s+against)\b|\bforeclosed\s+by\s+(?:then-?\s*)?(?:binding|circuit|existing|controlling)\b/i, what: 'that raising it would have been futile', authority: 'Bousley v. United States, 523 U.S. 614 (1998); Smith v. Murray, 477 U.S. 527 (1986)', verified: 'memory' },
  { id: 'pro-se', words: /\bpro\s+se\b|\bignoran\w*\b|\bunaware\s+of\s+(?:the|this|his|her)\s+(?:law|claim|right|rule|legal)\w*\b|\b(?:did|does)\s+not\s+know\s+the\s+law\b|\blay(?:man|person)\b|\bno\s+legal\s+(?:training|education|knowledge)\b|\buntrained\b|\bno\s+lawyer\b/i, what: 'that the movant had no lawyer or did not know the law', authority: 'Murray v. Carrier, 477 U.S. 478 (1986)', verified: 'memory' },
  { id: 'collateral-counsel', words: /\b(?:post-?\s*conviction|habeas|(?:§|section)\s*2255|2255)\s+(?:counsel|attorney|lawyer)\b/i, what: 'an error of § 2255 counsel, to whom there is no right', authority: 'Coleman v. Thompson, 501 U.S. 722 (1991)', verified: 'memory' },
];

/** A cause that courts accept, pleaded beside a weak one. */
export const ACCEPTED_CAUSE = /\bStrickland\b|\bineffective\b|\bdeficient(?:ly)?\b|\bsuppress(?:ed|ion)\b|\bwithh(?:eld|olding)\b|\bconceal\w*|\binterfer\w+|\bnot\s+reasonably\s+available\b|\bReed\s+v\.\s+Ross\b|\bnovel\w*|\bexternal\s+to\s+the\s+defen[sc]e\b|\bsealed\b|\b(?:government-suppression|novelty|interference)\b/i;

/** Supreme Court law itself stood in the way: the one kind of futility that a circuit has accepted. */
export const SUPREME_COURT_STOOD_AGAINST = /\bMcKinney\b|\bSupreme\s+Court\b/i;

/** Counsel's failure is cause only if it meets Strickland itself. */
export const COUNSEL_AS_CAUSE = {
  authority: 'Murray v. Carrier, 477 U.S. 478, 488 (1986); Smith v. Robbins, 528 U.S. 259, 288 (2000)',
  text: 'Counsel’s failure to raise a claim is cause only if it was itself ineffective assistance; for an omission on appeal the claim is weighed against the issues that were raised.',
  shown: /\b(?:Strickland|ineffective(?:ness)?|deficient(?:ly)?|unreasonabl\w*|below\s+an\s+objective|stronger\s+than|clearly\s+stronger|no\s+(?:strategic|tactical)\s+reason|constitutionally)\b/i,
  verified: 'memory' as Verified,
};

export const INNOCENCE_AUTHORITY = 'Bousley v. United States, 523 U.S. 614, 623–24 (1998); Schlup v. Delo, 513 U.S. 298 (1995)';
export const CAUSE_AUTHORITY = 'United States v. Frady, 456 U.S. 152, 165–70 (1982); Murray v. Carrier, 477 U.S. 478, 488 (1986)';

/**
 * Fragments of the patterns by which headings plead a ground. All are bounded: a gap is at most some tens of
 * characters and cannot cross another actor, so that reading a heading takes time in proportion to its length.
 */

/** Defense counsel, and not the government's attorneys. */
const COUNSEL = String.raw`(?<!\b(?:U\.S\.|States|government['’]s|prosecution['’]s|district|prosecuting|without|asked for an?|right to) )\b(?:counsel|attorneys?|lawyers?|public defender)\b(?:['’]s?)?`;

/** A gap within one clause that names no other actor: "counsel ... failed", not "counsel asked, but the court did not". */
const GAP = String.raw`(?:(?!\b(?:government|prosecut\w+|court|judge|agents?|police|officers?|jury)\b(?!['’]s))[^.;:]){0,140}?`;

const FAILS = String.raw`\b(?:ineffective(?:ness|ly)?|incompeten\w+|deficient(?:ly)?|unreasonabl[ey]|fail(?:ed|s|ure|ing)?|did not|didn['’]t|does not|could not|was not|were not|had not|should(?:n['’]t| not| never)? have|ought to have|in not|for not|by not|never|no|neglect\w*|refus\w+|ignor\w+|omit\w*|omission|left out|overlook\w*|waived?|conced\w+|coerc\w+|pressur\w+|slept|abandon\w*|mis(?:advi[sc]\w+|inform\w*|led|calculat\w+|understood|stated?)|(?:bad|erroneous|incorrect|mistaken|wrong|poor|faulty) advice|(?:wrongly|mistakenly|incorrectly|erroneously) (?:advis|told|inform)\w*|missed|let|turned (?:down|away)|passed up|gave (?:up|away)|walked away|without (?:objection|investigat\w+|consult\w+)|declin\w+|inadequate|absen(?:t|ce)|filed nothing|called none|stood silent|inaction|errors?|nothing|poor(?:ly)?)\b`;

/** The theory by its name. */
const NAMED = String.raw`\bineffective assistance\b|\bineffective (?:trial |defense )?(?:counsel|representation|lawyer\w*)\b|\bineffectiveness of (?:\w+ )?counsel\b|\bIAC\b|\bStrickland\b|\bKimmelman\b|\bCronic\b|\beffective assistance of (?:\w+ )?counsel\b|\bassistance of counsel\b`;

/** Counsel failed: by name, counsel and then a failing, or the failing "of" or "by" counsel. */
export const COUNSEL_FAILED = String.raw`(?:${NAMED}|${COUNSEL}${GAP}${FAILS}|${FAILS}${GAP}\b(?:by|of|on)\s(?:\w+\s){0,2}${COUNSEL}|\b(?:failure|failing|errors?|omissions?|mistakes?|inaction|advice|ineffectiveness|deficient performance)\s(?:of|by)\s(?:\w+\s){0,3}${COUNSEL}|\b(?:because|on account|by reason) of\s(?:\w+\s){0,3}${COUNSEL}${GAP}(?:advice|errors?))`;

/** What counsel says about an offer or a plea may be the failing itself. */
const TOLD = String.raw`${COUNSEL}${GAP}\b(?:told|advised|assured|assurances?|promised?|promises|said|advice|urged)\b`;

const all = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.map((p) => `(?=[^]*?(?:${p}))`).join('')}`, 'i');

/** A text that pleads counsel's failing, and is about what one of the patterns says. */
export const counselFailing = (about: string): RegExp => all(COUNSEL_FAILED, about);
export const counselTold = (about: string): RegExp => all(`${COUNSEL_FAILED}|${TOLD}`, about);
export const anyOf = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'i');

export const ABOUT_PLEA = String.raw`\bpleas?\b|\bplead(?:ed|ing|s)?\b|\bpled\b|\b(?:written|formal|favorable|government['’]s|plea|pending|better|lapsed|expired|first|second|earlier|original|initial|final|last|only|lower|(?:year|month)s?) offers?\b(?! of proof)|\b(?:told|inform(?:ed|s|ing)?|advis(?:ed|e|ing)|convey(?:ed|s|ing)?|communicat(?:ed|e|ing)|relay(?:ed|s|ing)?|mention(?:ed|s)?|explain(?:ed)?)\b[^.;]{0,30}?\b(?:the|an|any|that|this|his|her|of) offers?\b(?! of proof)|\b(?:the|an) offer of\b|\boffer lapse\b|\bHill v\.? Lockhart\b|\bLafler\b|\bMissouri v\.? Frye\b|\bPadilla\b|\bdeport\w*\b|\bimmigration consequences\b|\bplea[- ]bargain\w*\b`;

/** Words that place the failing at the sentencing hearing although a plea is mentioned. */
export const AT_SENTENCING = String.raw`\b(?:at|during|before) (?:the )?sentencing\b`;

export const ABOUT_SENTENCE = String.raw`\bsentenc\w+\b|\bguidelines?\b|\bcareer[- ](?:offender|criminal)\b|\b(?:enhancement|increase|adjustment)\b|\bsafety[- ]valve\b|\bdrug (?:quantity|quantities|weight|type|amount)\b|\bloss amount\b|\bamount of (?:the )?loss\b|\bcriminal[- ]history\b|\bmitigat\w+\b|\bpresentence\b|\bPSR\b|\bPSI\b|\bGlover\b|\b851\b|\brestitution\b|\bforfeiture\b|\bminor[- ]role\b|\brole (?:reduction|in the offense)\b|\b(?:downward )?departure\b|\bvariance\b|\bmandatory[- ]minimums?\b|\bstatutory maximum\b|\bacceptance of responsibility\b|\b2D1\.1\b|\b3553\b|\ballocution\b|\bsupervised[- ]release\b|\brelevant conduct\b|\bdebrief\w*\b|\boffense level\b|\barmed career\b|\bACCA\b|\bprior convictions?\b|\b(?:resentencing|leniency)\b`;

export const NO_APPEAL_TAKEN = [
  String.raw`\b(?:fail\w*|did not|didn['’]t|never|refus\w+|neglect\w*|no|ignor\w+|without|disregard\w*)\b[^.;]{0,60}?\b(?:fil(?:e|ed|ing)|not(?:e|ed|ing)|perfect(?:ed|ing)?|lodg(?:e|ed|ing)|tak(?:e|ing)|took|pursu(?:e|ed|ing))\s(?:(?:a|an|the|any|his|her|my|our|their|timely|requested|direct|defendant['’]s|client['’]s|notice of)\s){0,4}appeal\b`,
  String.raw`\b(?:fail\w*|did not|never|refus\w+|neglect\w*|ignor\w+|disregard\w*|despite|contrary to)\b[^.;]{0,60}?\b(?:instruct\w*|requests?|requested|direction|wish(?:es)?|asked|told)\b[^.;]{0,40}?\bappeal\b`,
  String.raw`\b(?:told|asked|instruct(?:ed|ing)|requested|directed)\b[^.;]{0,60}?\b(?:to|an?|his|her)\s(?:file\s|take\s|an?\s|the\s|notice of\s|direct\s){0,4}appeal\b`,
  String.raw`\bconsult\w*\b[^.;]{0,60}?\bappeal\b`,
  String.raw`\b(?:no|untimely|late|unfiled|missing) notice of appeal\b`,
  String.raw`\b(?:denial|denied|deprived|deprivation|loss|lost)\b[^.;]{0,30}?\b(?:right to (?:an? |a direct )?|direct |his |her )appeal\b`,
  String.raw`\bFlores-Ortega\b|\bGarza v\.? Idaho\b|^\W*(?:no|lost|missed|missing|denied) (?:direct )?appeal\W*$|\bthought (?:one|an appeal|it|the appeal) (?:had been|was) (?:taken|filed)\b`,
] as const;

export const ON_APPEAL = [
  String.raw`\bappellate (?:counsel|attorney|lawyer|representation)\b`,
  String.raw`\b(?:counsel|attorney|lawyer)(?:['’]s)?(?: \w+){0,2} on (?:direct )?appeal\b`,
  String.raw`\bineffective\b[^.;]{0,60}?\bon (?:direct )?appeal\b`,
  String.raw`\bappeal (?:counsel|lawyer|attorney)\b|\b(?:counsel|lawyer|attorney) (?:\w+ )?for (?:the|his|her|my) appeal\b|\bon appeal (?:nothing|no word|not a word|not one word)\b|\b(?:appeal|appellate|opening) brief (?:left out|left off|said nothing|omitted|never|did not|failed)\b|\b(?:left|dropped|missing) (?:out of|from|off) the (?:appeal|appellate brief|brief on appeal)\b`,
] as const;

export const CONFLICTED = [
  String.raw`\bconflicts? of interests?\b|\bconflict[- ]free\b|\bconflicted counsel\b|\bactual conflict\b|\bCuyler v\.? Sullivan\b|\bMickens\b|\bdivided loyalt\w+\b|\bdisloyal\w*\b`,
  String.raw`\b(?:counsel|attorneys?|lawyers?|represent(?:ed|ing|ation))\b[^.;]{0,120}?\bconflict(?:s|ed)?\b(?! in the evidence)`,
  String.raw`\bsame (?:lawyer|attorney|counsel|law firm|firm)\b[^.;]{0,20}?\b(?:represent\w+|defended|advised|stood for)\b|\b(?:counsel|attorney|lawyer)\b[^.;]{0,60}?\b(?:also|both|at the same time) represent\w+\b`,
  String.raw`\b(?:simultaneous|joint|concurrent|dual) representation\b`,
] as const;

/** The jurors, the place, the time, the joinder, the charge, the judge: errors of the trial that have no kind of their own. */
export const OTHER_TRIAL_ERRORS = [
  String.raw`\bBatson\b|\bvoir dire\b|\bjury selection\b|\b(?:venire|jury pool|jury panel)\b|\bbiased jur(?:or|y)\b|\bfair cross[- ]section\b`,
  String.raw`\bjurors?\b[^.;]{0,60}?\b(?:for cause|struck|strike|excused?|biased?|impartial|could not (?:promise to )?be fair|asleep|slept|dismiss\w*|removed?|replaced?|googled|looked up|read about|talked (?:to|with))\b|\b(?:strike|struck|excuse[ds]?|remove[ds]?|dismiss(?:ed)?|keep|kept|seat(?:ed)?)\b[^.;]{0,30}?\bjurors?\b|\bjury (?:that )?had (?:read|heard|seen)\b|\bjurors?\b[^.;]{0,40}?\b(?:worked for|knew (?:the|him|her|one)|related to|lied (?:about|on|in)|friend of|banked with)\b`,
  String.raw`\bchange of venue\b|\bpretrial publicity\b|\bmove the trial\b|\b(?:improper|wrong) venue\b|\bvenue (?:was|lay|did)\b`,
  String.raw`\bsever(?:ed|ance)\b|\bmisjoinder\b|\bjoint trial\b|\bBruton\b|\btried (?:together|jointly)\b`,
  String.raw`\bspeedy[- ]trial\b|\bBarker v\.? Wingo\b|\bmistrial\b|\b(?:den\w+|refus\w+)\b[^.;]{0,40}?\b(?:continuance|adjournment)\b`,
  String.raw`\bconstructive(?:ly)? amend\w+\b|\b(?:fatal|prejudicial|material) variance\b|\bduplicit(?:y|ous)\b|\bindictment\b[^.;]{0,60}?\b(?:defective|insufficient|did not (?:allege|charge|state)|fail\w* to (?:allege|charge|state)|omit\w*|left out|does not (?:allege|charge|state))\b|\bdefective indictment\b|\bgrand jury\b`,
  String.raw`\bself-representation\b|\bFaretta\b|\brepresent (?:himself|herself|myself)\b|\bcounsel of (?:his|her|my) (?:own )?choice\b`,
  String.raw`\bpublic trial\b|\btrial (?:is|was|be|must be) (?:open|public|closed)\b|\b(?:kept|shut|locked|put|sent) out (?:of the (?:courtroom|trial)|while|when|during)\b|\b(?:tried|heard) (?:apart|separately)\b|\b(?:another|other|new|different|change) (?:lawyer|counsel|attorney)\b[^.;]{0,60}?\b(?:denied|refused|too late|would not)\b|\b(?:could not|not allowed to) (?:get|have|hire|change) (?:an)?other (?:lawyer|counsel|attorney)\b|\bclos(?:ed|ing|ure of) (?:of )?the courtroom\b|\bcourtroom closure\b|\bright to be present\b|\bshackl\w+|\bprison clothes\b`,
  String.raw`\bjudge(?:['’]s)? (?:bias|was biased)\b|\brecus\w+\b|\bjudicial (?:bias|misconduct)\b`,
] as const;

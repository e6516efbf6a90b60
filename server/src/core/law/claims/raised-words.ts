/**
 * What a ground itself says of how it was raised before: on direct appeal, and whether it was decided there. Tried on one
 * sentence at a time; read only where the front matter does not say.
 */

/** The ground in hand, and not one that an adjective tells apart from it. */
const THE_GROUND = String.raw`(?:(?:this|that|(?:the|this|that)\s+(?:same|present|very|identical)|his|her|my|the)\s+(?:ground|claim|issue|point|argument|question|challenge|contention|error|objection)|it|this|that|the\s+same)`;
const COURT = String.raw`(?:court\s+of\s+appeals|appeals?\s+court|appellate\s+court|panel|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|D\.?C\.?)\s+Circuit|circuit)`;
const ON_APPEAL = String.raw`(?:on|in|during)\s+(?:(?:the|his|her|my|their|that|a)\s+)?(?:direct\s+)?appeal`;
const RAISED = String.raw`(?:raised|presented|argued|made|pressed|pursued|briefed|brought(?:\s+up)?|included|appealed|asserted|challenged)`;
const RAISE = String.raw`(?:raise[ds]?|present(?:ed)?|argued?|ma[dk]e|press(?:ed)?|pursued?|brief(?:ed)?|bring|brought|included?|appeal(?:ed)?|assert(?:ed)?|challenged?)`;
const DECIDED = String.raw`(?:rejected|considered|addressed|decided|resolved|turned\s+down|disposed\s+of|refused|denied|reached|heard|overruled)`;

/** A question of the form, or what the government or the law says: no statement of the paper's own. */
export const NO_STATEMENT = /\?|\bif\s+(?:you|the|it|a)\b|\bwhether\b|\bgovernment\b[^.;]{0,30}\b(?:argues|claims|contends|says|may|will)\b|\b(?:could|can|may|must|should|cannot)\s+(?:not\s+)?(?:have\s+been|be)\b/i;

/** Another issue was raised, and this one was not: what was raised or decided is not told of the ground in hand. */
export const OF_ANOTHER = /\b(?:only|solely|instead|other|another|different)\b/i;

/** The question of Form AO 243, with its answer behind it. */
export const FORM_RAISED = /\bdid\s+you\s+raise\s+this\s+(?:issue|ground|claim)\s*\?\W*(?:(yes)|no)\b(?!\W*(?:yes|no)\b)/i;

export const RAISED_WORDS = {
  decided: new RegExp(
    String.raw`\b${COURT}\b[^.;]{0,40}?\b${DECIDED}\s+(?:and\s+\w+\s+)?${THE_GROUND}\b|\b${RAISED}\s+and\s+${DECIDED}\b[^.;]{0,40}?\bappeal\b|\b${RAISED}\b[^.;]{0,60}?\b${ON_APPEAL}\b,?\s+(?:where|and|but)\s+(?:(?:it|he|she|I|we|they|the\s+\w+)\s+)?(?:lost|failed|did\s+not\s+succeed|was\s+(?:rejected|denied|turned\s+down))|\b${THE_GROUND}\s+(?:was|were|has\s+been|had\s+been)\s+${DECIDED}\s+(?:there\b|${ON_APPEAL}\b|by\s+the\s+${COURT}\b)`, 'i'),
  /** Upheld, in the ground's own section; the judgment as a whole is not the ground. */
  upheld: new RegExp(String.raw`\b${COURT}\b(?![^.;]{0,400}\b(?:convictions?|judgment|sentences?)\b)[^.;]{0,30}?\b(?:affirmed|upheld|agreed\s+with|sided\s+with|found\s+(?:no|otherwise|against)|saw\s+no|disagreed|was\s+not\s+persuaded|held\s+(?:against|otherwise|that\s+it\s+was))\b|\b(?:lost|failed)\s+${ON_APPEAL}\b|\b${RAISED}\s+in\s+the\s+${COURT}\s+and\s+(?:was\s+)?(?:decided|rejected|lost|refused)\b`, 'i'),
  raised: new RegExp(String.raw`\b(?:was|were|been)\s+(?:also\s+)?${RAISED}\s+(?:(?:at\s+trial|below|in\s+the\s+district\s+court|before\s+trial)(?:\s*,)?\s+and\s+(?:then\s+)?(?:again\s+|also\s+)?)?${ON_APPEAL}\b|\b${RAISED}\s+${THE_GROUND}\s+(?:again\s+)?${ON_APPEAL}\b`, 'i'),
  notRaised: new RegExp(
    [
      String.raw`(?:\b(?:not|never|nor|nobody|no\s+one)|n['’]t)\b[^.;]{0,40}?\b${RAISE}\b[^.;,]{0,50}?\b${ON_APPEAL}\b`,
      String.raw`(?:\b(?:not|never)|n['’]t)\s+${RAISED}\s+(?:before|earlier|until\s+now|in\s+the\s+brief)\b`,
      String.raw`\b(?:was|were)\s+(?:not|never)\s+(?:appealed|part\s+of\s+the\s+appeal|in\s+the\s+(?:appeal|brief))\b|\bon\s+(?:direct\s+)?appeal\b[^.;]{0,60}?\b(?:and|but)\s+not\s+(?:(?:about|of|on)\s+)?(?:this|it|that)\b|\b(?:brief|appeal)\b[^.;]{0,40}?\b(?:did\s+not|didn['’]t|does\s+not|never)\s+(?:raise[ds]?|argued?|include[ds]?|touch|address(?:ed)?|press(?:ed)?|cover(?:ed)?)\b`,
      String.raw`\b(?:brief|appeal)\b[^.;]{0,40}?\b(?:did\s+not\s+say|said\s+nothing|has\s+nothing|had\s+nothing|was\s+silent|is\s+silent|argued\s+(?:another|other)|does\s+not\s+mention|did\s+not\s+mention|never\s+mention\w*)\b|\b(?:not|never|n['’]t)\s+(?:\w+\s+){0,2}?taken\s+up\s+${ON_APPEAL}\b|\braised\s+at\s+trial\s+and\s+(?:not|never)\s+again\b|\b(?:said|nothing\s+was\s+said|was\s+said)\b[^.;]{0,30}?\bnothing\b[^.;]{0,30}?\bappeal\b|\bnothing\s+(?:was|is)\s+said\s+of\s+(?:it|this|that)\b[^.;]{0,40}?\bappeal\b`,
      String.raw`\b(?:left|kept)\s+(?:\w+\s+)?out\s+of\s+(?:the|his|her|my)\s+(?:appeal|brief)\b|\bomitted\s+from\s+the\s+(?:appeal|brief)\b|\b(?:was|is)\s+absent\s+from\s+the\s+(?:appeal|brief)\b`,
      String.raw`\b(?:took|filed|pursued|had)\s+no\s+(?:direct\s+)?appeal\b|\bno\s+(?:direct\s+)?appeal\s+(?:was|followed)\b|\b(?:did\s+not|didn['’]t|never)\s+(?:take\s+an\s+)?appeal(?:ed)?\b|\b(?:nobody|no\s+one)\s+appealed\b`,
      String.raw`\bappellate\s+(?:counsel|lawyer|attorney)\b[^.;]{0,40}?\b(?:did\s+not|didn['’]t|never|failed\s+to|neglected\s+to|declined\s+to)\s+(?:raise[ds]?|present(?:ed)?|press(?:ed)?|brief(?:ed)?|argued?|included?|mention(?:ed)?)\b`,
    ].join('|'), 'i'),
} as const;

const DEFENSE = String.raw`(?:(?:trial|defense|defence)\s+)?(?:counsel|attorney|lawyer)|the\s+defen[sc]e|we|I|movant|petitioner|the\s+defendant`;
/** Says that the defense knew at the trial what the government kept back or let stand: then the appeal could have had it (*Frady*). */
export const KNOWN_AT_TRIAL = new RegExp(
  [
    String.raw`\b(?:known|plain|obvious|apparent|exposed|clear|shown)\s+(?:to\s+(?:the\s+defen[sc]e|counsel|(?:his|her|my)\s+lawyer|everyone)\s+)?(?:at|during|before|from)\s+(?:the\s+)?trial\b`,
    String.raw`\b(?:${DEFENSE})\b[^.;]{0,40}?\b(?:knew|knows|was\s+aware|were\s+aware|realized)\b[^.;]{0,60}?\b(?:at\s+(?:the\s+)?trial|at\s+the\s+time|then|when\s+(?:he|she|the\s+\w+)\s+(?:said|testified|swore)|before\s+trial|right\s+away|at\s+once)\b`,
    String.raw`\b(?:${DEFENSE})\b[^.;]{0,40}?\b(?:cross-?\s*examined|crossed|confronted|impeached|challenged|objected|moved\s+to\s+strike|asked\s+(?:him|her|the\s+\w+)\s+about|told\s+the\s+(?:judge|court)|brought\s+out|pointed\s+(?:it\s+)?out)\b[^.;]{0,80}?\b(?:it|this|that|lies?|false\w*|contradict\w*|report|untrue|testimony|at\s+(?:the\s+)?trial)\b`,
    String.raw`\b(?:${DEFENSE})\b[^.;]{0,30}?\b(?:had|held|was\s+given|were\s+given|received|got)\b[^.;]{0,60}?\b(?:in\s+discovery|before\s+(?:the\s+)?trial|at\s+(?:the\s+)?trial|in\s+(?:his|her|the)\s+file|at\s+the\s+table)\b`,
    String.raw`\b(?:report|e-?mail|letter|statement|transcript|file|tape|memo\w*)\b[^.;]{0,40}?\b(?:was|were)\s+(?:in|part\s+of)\s+(?:the\s+)?discovery\b|\bturned\s+over\s+(?:in\s+discovery|before\s+(?:the\s+)?trial|on\s+the\s+eve\s+of\s+trial)\b`,
  ].join('|'), 'i');
/** Says that the movant or the defense came to know it only afterwards. */
export const LEARNED_LATER = /\b(?:learn(?:ed|t)|discover(?:ed|y of)|found\s+out|came\s+(?:out|to\s+light)|surfaced|disclosed|released|obtained|unsealed|turned\s+up|arrived|first\s+(?:saw|learned|heard))\b[^.;]{0,60}?\b(?:after|since|later|only|until|when|in\s+(?:19|20)\d\d|through|under)\b|\b(?:after|since)\s+(?:the\s+)?(?:trial|verdict|appeal|sentencing)\b|\bFOIA\b|\bFreedom\s+of\s+Information\b|\b(?:public\s+)?records\s+(?:request|law)\b|\b(?:years|months)\s+later\b|\bnever\s+(?:disclosed|turned\s+over|told\s+(?:the\s+defen[sc]e|us|counsel))\b|\bwithheld\b|\bconceal\w*\b|\bhid(?:den)?\b|\bsuppress\w*\b|\bnot\s+known\b|\bunknown\s+to\b/i;

/** Says that nobody raised it in the district court, so that the appeal asks for plain error. */
export const NOT_PRESERVED = new RegExp(
  [
    String.raw`\bunpreserved\b|\b(?:not|never|n['’]t)\s+(?:been\s+)?preserved\b|\bfor\s+the\s+first\s+time\s+on\s+appeal\b|\breview(?:ed)?\s+(?:\w+\s+){0,3}(?:for|under)\s+plain[\s-]+error\b|\bplain[\s-]+error\s+review\s+applies\b`,
    String.raw`\b(?:no\s+one|nobody|counsel\s+did\s+not|did\s+not|didn['’]t|never|without|neither\s+side|no\s+party)\s+(?:\w+\s+){0,2}(?:object|objected|objection|objecting)\b`,
    String.raw`\b(?:not|never|n['’]t)\s+(?:raised|objected\s+to|challenged|argued|presented)\s+(?:\w+\s+){0,2}(?:below|at\s+trial|at\s+(?:the\s+)?sentencing|in\s+the\s+district\s+court)\b`,
    String.raw`\b(?:there\s+was|drew|met\s+with)\s+no\s+objection\b`,
  ].join('|'), 'i');
/** Said beside such words where the point was raised after all, or where plain error is only the second line. */
export const PRESERVED = /\b(?:was|were|is|are|been|fully|properly)\s+preserved\b|\bpreserved\s+(?:it|the|this|his|her)\b|\beven\s+(?:if|under|on)\b|\bobjected\s+(?:again|twice|at\s+once|in\s+writing)\b|\brenewed\s+(?:his|her|the|that)\b|\bde\s+novo\b/i;

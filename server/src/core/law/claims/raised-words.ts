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
    String.raw`\b${COURT}\b[^.;]{0,40}?\b${DECIDED}\s+(?:and\s+\w+\s+)?${THE_GROUND}\b|\b${RAISED}\s+and\s+${DECIDED}\b[^.;]{0,40}?\bappeal\b|\b${THE_GROUND}\s+(?:was|were|has\s+been|had\s+been)\s+${DECIDED}\s+(?:there\b|${ON_APPEAL}\b|by\s+the\s+${COURT}\b)`, 'i'),
  raised: new RegExp(String.raw`\b(?:was|were|been)\s+(?:also\s+)?${RAISED}\s+${ON_APPEAL}\b|\b${RAISED}\s+${THE_GROUND}\s+(?:again\s+)?${ON_APPEAL}\b`, 'i'),
  notRaised: new RegExp(
    [
      String.raw`(?:\b(?:not|never|nor|nobody|no\s+one)|n['’]t)\b[^.;]{0,40}?\b${RAISE}\b[^.;,]{0,50}?\b${ON_APPEAL}\b`,
      String.raw`(?:\b(?:not|never)|n['’]t)\s+${RAISED}\s+(?:before|earlier|until\s+now|in\s+the\s+brief)\b`,
      String.raw`\b(?:left|kept)\s+(?:\w+\s+)?out\s+of\s+(?:the|his|her|my)\s+(?:appeal|brief)\b|\bomitted\s+from\s+the\s+(?:appeal|brief)\b|\b(?:was|is)\s+absent\s+from\s+the\s+(?:appeal|brief)\b`,
      String.raw`\b(?:took|filed|pursued|had)\s+no\s+(?:direct\s+)?appeal\b|\bno\s+(?:direct\s+)?appeal\s+(?:was|followed)\b|\b(?:did\s+not|didn['’]t|never)\s+(?:take\s+an\s+)?appeal(?:ed)?\b|\b(?:nobody|no\s+one)\s+appealed\b`,
      String.raw`\bappellate\s+(?:counsel|lawyer|attorney)\b[^.;]{0,40}?\b(?:did\s+not|didn['’]t|never|failed\s+to|neglected\s+to|declined\s+to)\s+(?:raise[ds]?|present(?:ed)?|press(?:ed)?|brief(?:ed)?|argued?|included?|mention(?:ed)?)\b`,
    ].join('|'), 'i'),
} as const;

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

/**
 * The phrases by which a paper says that something happened on a day. Each is the verb with its noun; who acted and
 * on which day are read around it. Bounded patterns, matched on stretches of one sentence.
 */
import type { EventId } from '../../law/ids';

/** Who acts in a sentence. `unsaid`: the sentence names nobody before the verb. */
export type Actor = 'movant' | 'counsel' | 'court' | 'court-of-appeals' | 'supreme-court' | 'jury' | 'warden' | 'government' | 'other' | 'unsaid';

export interface EventPhrase {
  /** What the phrase tells of. */
  readonly event: EventId;
  /** Events whose date would also make the sentence true: a motion is sent one day and received another. */
  readonly or?: readonly EventId[];
  /** The verb with its noun; the group `person` is whom it happened to. */
  readonly words: string;
  /** Who must be the one acting; absent where the noun itself is the subject (`judgment was entered`). */
  readonly by?: readonly Actor[];
  /** Avenues whose papers use the phrase in this sense; absent: all. */
  readonly avenues?: readonly string[];
}

const WAS = String.raw`(?:(?:was|were|has been|had been)\s+)?(?:(?:then|later|finally|orally|timely|summarily)\s+)?`;
const ITS = String.raw`(?:(?:the|a|an|its|his|her|their|this)\s+)?(?:(?:movant|defendant|petitioner|appellant)[’']s\s+)?(?:(?:final|written|criminal|timely|first|initial|original|pro se|direct)\s+){0,2}`;
const PERSON = String.raw`(?<person>(?:(?:the|Mr\.|Ms\.|Mrs\.)\s+)?[\p{L}’'.-]+(?:\s+\p{Lu}[\p{L}’'.-]+){0,2})`;
const JUDGMENT = String.raw`judgment(?:\s+of\s+conviction|\s+and\s+commitment)?(?:\s+in\s+(?:a|the|this)\s+criminal\s+case)?`;
const REHEARING = String.raw`(?:petition\s+for\s+)?(?:panel\s+)?rehearing(?:\s+(?:and\s+rehearing\s+)?en\s+banc)?(?:\s+petition)?`;
const CERTIORARI = String.raw`(?:petition\s+for\s+)?(?:a\s+)?(?:writ\s+of\s+)?certiorari(?:\s+petition)?`;
const MOTION_2255 = String.raw`(?:(?:§\s*|section\s+)2255\s+motion|(?:motion|petition)\s+(?:to\s+vacate(?:,?\s+set\s+aside,?\s+or\s+correct)?(?:\s+(?:the|his|her|this|that)\s+(?:conviction|sentence|judgment))?\s+)?(?:under|pursuant\s+to)\s+(?:28\s+U\.S\.C\.\s+)?(?:§\s*|section\s+)2255)`;
const RESULT = String.raw`(?:\s+(?:the|his|her|both|all)\s+(?:judgment|convictions?|sentence)(?:\s+and\s+(?:the\s+)?sentence)?)?`;
const SENTENCE = String.raw`(?:(?:the|a|an|its|his|her)\s+)?(?:sentence(?:\s+of\s+[^\s,;()][^,;()]{0,49})?|(?:\d{1,3}|[a-z-]{3,30})[\s-]months?(?:[’'])?(?:\s+(?:of\s+)?(?:imprisonment|sentence|term))?)`;

const REVOCATION = ['supervised-release-revocation'];

export const EVENT_PHRASES: readonly EventPhrase[] = [
  { event: 'amended-judgment-entered', words: String.raw`(?:amended|corrected)\s+judgment\s+${WAS}(?:entered|docketed)` },
  { event: 'amended-judgment-entered', words: String.raw`(?:entered|docketed)\s+(?:an|the|its)\s+(?:amended|corrected)\s+judgment`, by: ['court', 'unsaid'] },
  { event: 'judgment-entered', or: ['amended-judgment-entered'], words: String.raw`${JUDGMENT}\s+${WAS}(?:entered|docketed)` },
  { event: 'judgment-entered', or: ['amended-judgment-entered'], words: String.raw`(?:entered|docketed)\s+${ITS}${JUDGMENT}`, by: ['court'] },
  { event: 'sentence-imposed', or: ['resentenced'], words: String.raw`sentence\s+${WAS}(?:imposed|pronounced|announced)` },
  { event: 'sentence-imposed', or: ['resentenced'], words: String.raw`(?:imposed|pronounced|announced)\s+${SENTENCE}`, by: ['court'] },
  { event: 'sentence-imposed', or: ['resentenced'], words: String.raw`sentenced\s+${PERSON}`, by: ['court'] },
  { event: 'sentence-imposed', or: ['resentenced'], words: String.raw`(?:was|were)\s+sentenced`, by: ['movant'] },
  { event: 'resentenced', words: String.raw`(?:was|were)\s+resentenced`, by: ['movant'] },
  { event: 'resentenced', words: String.raw`resentenced\s+${PERSON}`, by: ['court'] },
  { event: 'indictment', words: String.raw`(?:was|were)\s+(?:first\s+|originally\s+)?indicted`, by: ['movant'] },
  { event: 'indictment', words: String.raw`returned\s+(?:an?|the|its)\s+(?:(?:\p{L}+-count|sealed|original)\s+){0,2}indictment`, by: ['jury'] },
  { event: 'indictment', words: String.raw`indicted\s+${PERSON}`, by: ['jury'] },
  { event: 'indictment', words: String.raw`indictment\s+${WAS}(?:returned|filed)` },
  { event: 'plea', words: String.raw`(?:pleaded|pled)\s+guilty`, by: ['movant'] },
  { event: 'plea', words: String.raw`entered\s+(?:a|his|her|the)\s+(?:guilty\s+plea|plea\s+of\s+guilty)`, by: ['movant'] },
  { event: 'plea', words: String.raw`(?:guilty\s+plea|plea\s+of\s+guilty)\s+${WAS}(?:entered|accepted)` },
  { event: 'verdict', words: String.raw`(?:guilty\s+)?verdicts?\s+(?:of\s+guilty\s+)?${WAS}returned` },
  { event: 'verdict', words: String.raw`returned\s+(?:a|its|the)\s+(?:guilty\s+)?verdicts?`, by: ['jury'] },
  { event: 'verdict', words: String.raw`(?:convicted\s+${PERSON}|found\s+(?<found>(?:(?:the|Mr\.|Ms\.|Mrs\.)\s+)?[\p{L}’'-]+)\s+guilty)`, by: ['jury'] },
  { event: 'notice-of-appeal-filed', words: String.raw`notice\s+of\s+appeal\s+${WAS}filed` },
  { event: 'notice-of-appeal-filed', words: String.raw`filed\s+${ITS}notice\s+of\s+appeal`, by: ['movant', 'counsel'] },
  { event: 'appeal-decided', or: ['appeal-dismissed', 'appeal-dismissed-voluntarily'], words: String.raw`(?:affirmed|vacated|reversed)${RESULT}`, by: ['court-of-appeals'] },
  { event: 'appeal-decided', words: String.raw`(?:entered|issued)\s+its\s+(?:judgment|decision|opinion)`, by: ['court-of-appeals'] },
  { event: 'appeal-decided', or: ['appeal-dismissed', 'appeal-dismissed-voluntarily'], words: String.raw`(?:direct\s+)?appeal\s+${WAS}decided` },
  { event: 'appeal-decided', words: String.raw`(?:convictions?|judgment|sentence)(?:\s+and\s+sentence)?\s+(?:was|were)\s+affirmed` },
  { event: 'appeal-dismissed', or: ['appeal-dismissed-voluntarily'], words: String.raw`(?:direct\s+)?appeal\s+${WAS}(?:voluntarily\s+)?dismissed` },
  { event: 'appeal-dismissed', or: ['appeal-dismissed-voluntarily'], words: String.raw`dismissed\s+(?:the|his|her)\s+(?:direct\s+)?appeal`, by: ['court-of-appeals', 'movant'] },
  { event: 'rehearing-denied', words: String.raw`${REHEARING}\s+${WAS}denied` },
  { event: 'rehearing-denied', words: String.raw`denied\s+${ITS}${REHEARING}`, by: ['court-of-appeals'] },
  { event: 'mandate-issued', words: String.raw`mandate\s+${WAS}issued` },
  { event: 'mandate-issued', words: String.raw`issued\s+(?:its|the)\s+mandate`, by: ['court-of-appeals'] },
  { event: 'certiorari-denied', words: String.raw`${CERTIORARI}\s+${WAS}denied` },
  { event: 'certiorari-denied', words: String.raw`denied\s+${ITS}${CERTIORARI}`, by: ['supreme-court', 'court'] },
  { event: 'certiorari-petition-filed', words: String.raw`petition\s+for\s+(?:a\s+writ\s+of\s+)?certiorari\s+${WAS}filed` },
  { event: 'certiorari-petition-filed', words: String.raw`filed\s+${ITS}petition\s+for\s+(?:a\s+writ\s+of\s+)?certiorari`, by: ['movant', 'counsel'] },
  { event: 'section-2255-filed', words: String.raw`${MOTION_2255}\s+${WAS}filed` },
  { event: 'section-2255-filed', words: String.raw`filed\s+${ITS}${MOTION_2255}`, by: ['movant', 'counsel'] },
  { event: 'section-2255-denied', or: ['section-2255-altered'], words: String.raw`${MOTION_2255}\s+${WAS}(?:denied|dismissed)` },
  { event: 'section-2255-denied', or: ['section-2255-altered'], words: String.raw`(?:denied|dismissed)\s+${ITS}${MOTION_2255}`, by: ['court'] },
  { event: 'warden-request-received', words: String.raw`received\s+(?:the|his|her|this)\s+request`, by: ['warden'] },
  { event: 'warden-request-received', words: String.raw`request\s+(?:was|were)\s+received\s+by\s+the\s+warden` },
  { event: 'warden-request-sent', or: ['warden-request-received'], words: String.raw`request\s+(?:to\s+the\s+warden\s+)?(?:was|were)\s+(?:sent|mailed|submitted|made|delivered)(?:\s+to\s+the\s+warden)?`, avenues: ['compassionate-release'] },
  { event: 'warden-request-sent', or: ['warden-request-received'], words: String.raw`(?:sent|mailed|submitted|made|delivered)\s+(?:a|the|his|her|this)\s+(?:written\s+)?request\s+(?:for\s+(?:compassionate\s+release|a\s+reduction\s+in\s+sentence)\s+)?to\s+the\s+warden`, by: ['movant', 'counsel'] },
  { event: 'warden-denied', words: String.raw`denied\s+(?:the|his|her|this)\s+request`, by: ['warden'] },
  { event: 'released', or: ['supervised-release-began'], words: String.raw`(?:was|were)\s+released\s+from\s+(?:prison|imprisonment|custody|the\s+Bureau\s+of\s+Prisons)`, by: ['movant'] },
  { event: 'supervised-release-began', or: ['released'], words: String.raw`(?:term\s+of\s+)?supervised\s+release\s+(?:began|started|commenced)` },
  { event: 'supervised-release-ends', words: String.raw`(?:term|(?:term\s+of\s+)?(?:supervised\s+release|supervision))\s+(?:ended|expired|ran\s+out|terminated)`, avenues: REVOCATION },
  { event: 'revocation-warrant-issued', or: ['revocation-summons-issued'], words: String.raw`(?:(?:arrest|violation|revocation|bench)\s+)?warrant\s+${WAS}issued`, avenues: REVOCATION },
  { event: 'revocation-warrant-issued', or: ['revocation-summons-issued'], words: String.raw`issued\s+(?:a|an|the|its)\s+(?:(?:arrest|violation|revocation|bench)\s+)?warrant`, by: ['court'], avenues: REVOCATION },
  { event: 'revocation-summons-issued', or: ['revocation-warrant-issued'], words: String.raw`summons\s+${WAS}issued`, avenues: REVOCATION },
  { event: 'revocation-summons-issued', or: ['revocation-warrant-issued'], words: String.raw`issued\s+(?:a|the|its)\s+summons`, by: ['court'], avenues: REVOCATION },
];

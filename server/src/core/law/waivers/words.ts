/** The words by which a filing speaks of the waiver in the plea agreement, meets it, or attacks it. Bounded patterns over one sentence or heading. */

/** A waiver, of whatever. */
export const WAIVER = /\bwaive(?:r|rs|d|s)?\b|\bwaiving\b|\bcarve[- ]?outs?\b|\bcarve[sd] out\b/i;

/** The rights that a plea agreement gives up, or the agreement itself. */
export const PLEA_WAIVER_CONTEXT =
  /\b(?:appeals?|appealed|appellate|collateral(?:ly)?|2255|3582|post-?conviction|plea|agreement|(?:reduce|reduction|modify|modification)(?: of)?(?: (?:his|her|the|a))? sentence)\b/i;

/** Waivers of other things. */
export const OTHER_WAIVER =
  /\b(?:Miranda|jury(?:[- ]trial)?|indictment|privilege|speedy[- ]trial|filing[- ]fee|fee|detention|extradition|removal|conflict)[- ]waiver|\bwaiv\w+.{0,40}\b(?:jury|indictment|Miranda|privileges?|speedy|extradition|(?:right to |assistance of )counsel|preliminary|presence|exhaustion|conflict|fee|\d+ days?)\b/is;

/** Says that the waiver does not reach, bind or bar. */
export const DENIES =
  /\bwaive[rd]s?\b.{0,100}\b(?:(?:does|did|do|is|was|are|were|can|could|should|would|will|may|has|have)(?: not|n['’]t)|cannot|neither|never|none|nothing|no (?:bar|force|effect|bearing|application))\b|\b(?:not|never|nor|neither)\b.{0,25}\bwaiv|\bno\b.{0,25}\bwaiver\b/is;

/** Words of an argument about it. */
export const MEETS =
  /\b(?:outside|beyond|except(?:s|ed|ion|ions|ing)?|exclud(?:es|ed)|reserv(?:es|ed|ation)|unenforceable|invalid|void|unknowing(?:ly)?|involuntar(?:y|ily)|knowing(?:ly)?|voluntar(?:y|ily)|miscarriage of justice|surviv(?:es|ed|e)|notwithstanding|despite|forfeit(?:s|ed)?|scope|severed|Garza)\b|\bcarve|\bHunter v\. United States\b/i;

/** The waiver itself, as the subject of an argument; `he waived` only tells what happened. */
export const WAIVER_NOUN = /\bwaivers?\b|\bcarve[- ]?outs?\b|\bcarve[sd]? out\b/i;
/** The clause told of and not argued about. */
export const DESCRIBES = /\b(?:agreement|clause|paragraph|plea|provision)\b.{0,40}\b(?:contain(?:s|ed|ing)?|includ(?:es|ed|ing)|provid(?:es|ed)|ha[sd]|with)\b.{0,60}\bwaivers?\b/is;

/** The other side's view, reported. */
export const GOVERNMENT_VIEW = /\b(?:government|United States|respondent)(?:['’]s)?\b.{0,40}\b(?:argu(?:es|ed)|contend(?:s|ed)|say(?:s)?|said|assert(?:s|ed)|maintain(?:s|ed)|claim(?:s|ed)|position)\b/is;
/** ... and answered in the same sentence. */
export const ANSWERED = /;|\b(?:but|however|yet|wrong|mistaken)\b/i;

/** An argument that the waiver was not knowing and voluntary. */
export const ATTACKS_WAIVER =
  /\bwaiver\b.{0,100}\b(?:not|neither|nor|never)\b.{0,20}\b(?:knowing|voluntar|intelligent)|\bwaiver\b.{0,60}\b(?:involuntar(?:y|ily)|unknowing(?:ly)?|unintelligent(?:ly)?|coerced)\b|\b(?:involuntary|unknowing|unintelligent|coerced)\b.{0,40}\bwaiver\b|\b(?:not|never)\b.{0,20}\b(?:knowing|voluntar|intelligent)\w*.{0,40}\bwaiv/is;

/** The same of the plea or the agreement. */
export const ATTACKS_PLEA =
  /\b(?:plea|pleaded|pled|agreement)\b.{0,100}\b(?:not|neither|nor|never)\b.{0,20}\b(?:knowing|voluntar|intelligent)|\b(?:plea|agreement)\b.{0,60}\b(?:involuntar(?:y|ily)|unknowing(?:ly)?|unintelligent(?:ly)?|coerced)\b|\b(?:involuntary|unknowing|unintelligent|coerced)\b.{0,40}\bplea\b/is;

/** A statement of the test, a condition, a denial or the other side's view: no attack. */
export const NOT_AN_ATTACK =
  /\b(?:if|unless|whether|when|where|provided|so long as|courts?|circuit|test|standard|must be|requires?)\b|\b(?:does|do|did) not (?:claim|contend|argue|dispute|challenge|say|attack)\b|\b(?:government|United States)\b.{0,30}\b(?:argu|contend|say|assert)|^(?:A|An|Any|No|Such a|Neither)\s/i;

/** Where a plea hearing's transcript is cited. */
export const PLEA_TRANSCRIPT =
  /\b(?:Plea|Re-?arraignment|Rearr\.|Change[- ]of[- ]Plea|C\.?O\.?P\.?|Rule 11|Guilty[- ]Plea)\b.{0,30}\b(?:Trs?\b|Transcript\b|Hr['’]g\b)[^\n]{0,30}\d/i;
/** A page of a transcript or docket entry, in a passage that speaks of the plea hearing. */
export const RECORD_PAGE = /\b(?:Trs?\.|Transcript|Hr['’]g)\s?[^\n]{0,20}\d|\b(?:ECF|Dkt|Doc|D\.E|ROA|PageID|J\.?A|R)\b\.?[^\n]{0,20}\d|\b\d{1,4}:\d{1,2}\b/;
export const PLEA_HEARING = /\b(?:plea (?:hearing|colloquy|proceeding)|colloquy|re-?arraignment|change[- ]of[- ]plea|Rule 11|\b11\(b\)\(1\)\(N\)|guilty plea)\b/i;

/** Counsel's advice to plead, in a ground about what moved it. */
export const LED_TO_PLEA = /\b(?:advis\w+|urg\w+|push\w+|press\w+|persuad\w+|told)\b.{0,80}\b(?:pleas?|plead(?:ed|ing)?|pled)\b|\b(?:pleas?|pleaded|pled)\b.{0,80}\b(?:because|conflict\w*|other client)\b/is;

/** Whether words about a hook are admitted, or denied, quoted from the law, reserved, or negotiated away. */

/** A clause ends where another subject takes the floor. */
const CLAUSE = /;|\s[–—]\s?|:\s|,?\s(?:but|although|though|while|whereas|however|because|except\sthat)\s|,\s(?:and\s(?!(?:that|also)\b)|so\s|yet\s|which\s|who\s|then\s)?(?=(?:the|he|she|they|i|you|it|we|one|his|her|no|neither|nothing|this|these|those|there|agents?|officers?|defendant|client|mr|ms|mrs|parties|government)\b)|,\sand\s(?=(?:\w+\s){0,2}?(?:possess|carr|kept|had|direct|recruit|supervis|organiz|manag|exercis|maintain|us(?:ed|es)|was|were|is|did|sold|fled|brandish|threaten|that\sand)\w*)/gi;

/** The clause that holds [`start`, `end`) of `text`. */
export function clauseAround(text: string, start: number, end: number): { readonly text: string; readonly at: number } {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(CLAUSE)) {
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  return { text: text.slice(from, to), at: start - from };
}

/** Two negatives: what is not disputed is admitted. */
const DOUBLE = /\b(?:no|not)\s+(?:less|fewer|later|more)\s+than\b|\b(?:not|never|no\s+longer|without|neither|no)\s+(?:(?:be|being|\w+ly|in|any)\s+){0,2}(?:disput(?:e[sd]?|ing)|den(?:y|ied|ies|ying|ial)|contest(?:ed|s|ing)?|doubt(?:ed|s)?|question(?:ed|s)?|controvert(?:ed|s)?|challeng(?:e[sd]?|ing)|object(?:s|ion|ed|ing)?|(?:clearly\s+)?(?:improbable|unlikely))(?:\s+(?:that|to|of|about))?|\b(?:no|without|at\s+no)\s+(?:charge|cost|rent|fee)\b|\b(?:un(?:disputed|contested|controverted|questioned))\b|\bnot\s+only\b/gi;
const DENIES = /\b(?:except\s+(?:for|that)|no|not|never|neither|nor|none|nobody|nothing|without|cannot|excludes?|excluded|denies|denied|deny|denying|disputes?|disputed|disputing|contests?|contested|lacks?|lacked|unaware|absent|absence\s+of|refus(?:es|ed)|rejects?|rejected|objects?\s+to|declin(?:es|ed)|rather\s+than|instead\s+of|other\s+than|far\s+from|disclaims?|insufficient|unproven|unsupported)\b|n[’']t\b/i;
/** After the words: what is said of them. */
const DENIED_AFTER = /^\s*(?:no\s+one|nobody|none|nothing|neither|no\s+(?:other|persons?|firearms?|weapons?|guns?|drugs?|evidence|threats?|violence|injur(?:y|ies)|minors?|child(?:ren)?|places?|records?))\b|^[^;.]{0,120}?\b(?:do(?:es)?\s+not\s+apply|(?:is|are|was|were|will|shall|should|has|have)\s+(?:\w+\s+)?(?:not|never|inapplicable|unwarranted|denied|disputed|contested|unproven|dropped|withdrawn|removed|deleted|struck|stricken|rejected|untrue|false)\b|not\s+(?:applicable|warranted|proven|attributable|appropriate|part)|(?:come|comes|came|go|goes)\s+out|remains?\s+(?:open|disputed|unresolved|for)|is\s+reserved|left\s+(?:open|to))/i;

const LEFT_OPEN =
  /\b(?:disagrees?|(?:government|united\s+states)['’]s?\s+position|position\s+of\s+the\s+(?:government|united\s+states)|reserv(?:es?|ed|ing|ation)|(?:is|are|remain|remains)\s+free\s+to|may\s+(?:argue|contest|seek|oppose)|take[s]?\s+no\s+position|makes?\s+no\s+(?:agreement|stipulation|admission|finding)|no\s+(?:agreement|stipulation)\s+(?:on|about|as\s+to|regarding|concerning|is)|left\s+(?:open|for|to)|remains?\s+(?:open|for\s+the\s+court|to\s+be\s+decided)|open\s+question|(?:will|shall|agrees?|agreed|would)\s+not\s+(?:to\s+)?(?:seek|recommend|argue|ask|pursue|file|charge|oppose|use|request)|withdraws?|withdrawn|dismiss(?:es|al)?|(?:be|is|are|was|were)\s+dismissed|dismissed\s+(?:the|that|those|this|all|every|a)\s+(?:\w+\s+){0,2}(?:charges?|counts?|allegations?|cases?)|acquitted|(?:found|was|were)\s+not\s+guilty|drop(?:s|ped)?|strik(?:e|es|ing)\s+(?:the|this|that|these|those|out|paragraph|words?|it|any|[“"])|(?:be|been|is|are|was|were)\s+(?:struck|stricken)|^\W*strike\W*$|delet(?:e|ed|ion)\s+(?:the|this|that|words?|paragraph|of)|remov(?:e|es|ed|al\s+of)\s+(?:the|this|that|words?|any)|take\s+out|comes?\s+out|counter-?propos\w*|propos(?:e|es|ed|al|ing)\s+(?:to|that|instead|the\s+following|language|wording)|ask(?:ed|ing|s)?\s+(?:for|that|the\s+government|the\s+basis|him(?!\s+to\b)|whether)|request(?:ed|ing|s)?\s+(?:that|removal|deletion|the\s+following)|(?:should|would|could|will)\s+(?:say|read)\s+instead|say\s+instead|instead\s*:|in\s+place\s+of|in\s+exchange\s+for\s+removing|replace\w*|substitut\w*|rewrit\w*|reword\w*|redline\w*|alternative\s+(?:wording|language)|preferred\s+(?:wording|language))\b/i;

const CONDITION = /(?:^|[\s“"(,;:])(?:if|unless|whether|in\s+the\s+event|should|where|when|assuming|provided|in\s+cases?\s+(?:where|in\s+which))\s+(?:a|an|any|the|such|that|he|she|it|there|death|serious|you|someone|one)\b/i;
/** A condition of the facts, not of the law: when something happened. */
const WHEN_IT_HAPPENED = /\b(?:when|where)\s+(?:the|he|she|they|agents?|officers?|police|a|it)\s+(?:\w+\s+){0,3}?(?:was|were|had|\w{3,}ed|ran|sold|came|went|saw|found|fell|left|met|took|gave|began|drove|kept)\b/i;

/** Said of a rule, so that what follows `where` is its condition. */
const RAISES = /\b(?:levels?|increase|enhancement|reduction|adjustment|minimum|appl(?:y|ies))\b/i;

const LAW_NAME = '(?:§§?\\s?[\\d§]|sections?\\s+\\d|u\\.?\\s?s\\.?\\s?s\\.?\\s?g|guidelines?|statutes?|statutory|courts?|congress|manual|commentary|application\\s+note|circuit|law|code|subsection|paragraph\\s+\\(|provision|enhancement|increase|adjustment|elements?|offense\\s+of|safety\\s+valve)';
const LAW_VERB = '(?:adds?|provides?|asks?|reads?|says|states|requires?|calls?\\s+for|appl(?:y|ies)|turns?\\s+on|punish(?:es|able)|carries|carry|means?|defines?|imposes?|bars?|excludes?|closes?|denies|disqualifies|looks?\\s+(?:to|at)|covers?|reaches|raises?|increases?|directs?\\s+(?:a|the)\\s+(?:court|increase)|(?:have|has)\\s+(?:held|found|said)|held|holds?|is\\s+(?:lost|triggered|punishable|available)|are\\s+(?:lost|that)|sets?|treats?|prescribes?|doubles?|triples?|lowers?|speaks?|mandates?|forbids?|prohibits?)';
const LAW_SPEAKS = new RegExp(`\\b${LAW_NAME}[^;]{0,80}?\\b${LAW_VERB}\\b|^\\W*(?:the\\s+)?§`, 'i');
const GENERIC = /\b(?:a|any|each|every|no)\s+(?:person|defendant|individual|offender|one)\s+(?:\w+\s+){0,5}?(?:who|that|which)\b(?!\s+(?:had|was|were|bought|sold|took|used|\w+ed)\b)|\b(?:anyone|whoever|any\s+person|persons\s+who|defendants\s+who)\b|\bto\s+prove\s+(?:the|this|that|a)\b|\bmust\s+prove\b|\bthe\s+(?:government|united\s+states)\s+must\b|\bwould\s+(?:have\s+to|need\s+to)\s+(?:prove|show)\b|\b(?:makes?|renders?|leaves?|keeps?|disqualif(?:y|ies)|excludes?|bars?)\s+(?:an?|any|every)\s+(?:person|defendant|prisoner|inmate|offender)\b/i;
/** `The increase applies only where ...`: what follows is its condition, whomever it names; `where, as here,` says that it is met. */
const ITS_CONDITION = /\bappl(?:y|ies)\s+(?:only\s+)?(?:where|if|when|unless|to\s+(?:an?|any|every)\s+(?:defendant|person))\b(?!,?\s+as\s+here)/i;
/** `A leader or organizer loses the safety valve.` */
const OF_ANYONE = /^\W*(?:an?|any)\s+(?:\w+\s+){0,9}(?:loses?|faces?|gets?|receives?|is\s+(?:ineligible|barred|excluded)|may\s+not|cannot|must)\b/i;
const PUNISHED = /\bis\s+(?:punishable|subject\s+to\s+a)\b/i;
/** Someone in this case, about whom something is said to be so. */
const ADMITS = /\b(?:the\s+)?(?:defendants?|client|parties|accused|he|she|they|i|you|mr|ms|mrs|his|her|their|my)\b/i;
const STIPULATES = /\b(?:the\s+parties|defendant|client|he|she|i|you|government|united\s+states|mr|ms|mrs)\b[^;]{0,60}?\b(?:stipulat\w*|agree(?:s|d)?|admit(?:s|ted)?|acknowledg\w*|concede[sd]?|accept(?:s|ed)?)\b|\bbecause\s+(?:the\s+)?(?:defendant|offense|he|she|client)\b/i;
const CHARGES = /\bcounts?\s+[\p{L}\d]+[^;]{0,60}?\b(?:charg(?:es|ed|ing)|alleg(?:es|ed|ing))\b|\bwhich\s+charg(?:es|ed)\b/iu;

/** Headings under which the law is told, not the facts. */
const LAW_HEADING = /\b(?:elements?|penalt(?:y|ies)|maximums?|minimums?|statutory|statutes?|law|legal\s+(?:standards?|framework)|provisions?|advice\s+of\s+rights|rights|governing|definitions?|guidelines?\s+provisions|authorit(?:y|ies))\b/i;
const FACT_HEADING = /\bfact(?:s|ual)?\b|\bproffer\b|\bstipulat|\badmission|\bstatement\b|\bterms\b|\boffer\b/i;

export interface Place {
  /** The sentence. */
  readonly text: string;
  /** Where the words begin and end in it. */
  readonly start: number;
  readonly end: number;
  /** The heading above it, or empty. */
  readonly heading: string;
  /** The other cells of its row of a table, or empty. */
  readonly row: string;
  /** What leads up to a list in which it stands, or empty: `The defendant does not admit:` */
  readonly lead: string;
}

export type Standing = 'admitted' | 'denied' | 'law' | 'open';

/** `, where no one lived,`: what is said in passing of a person or place denies nothing. */
const IN_PASSING = /,\s(?:where|which|who|whom|whose)\s[^,;.]{0,80},/gi;
const DISCLAIMED = /\b(?:not|no|nothing|never|neither)\b[^;.]{0,80}?\b(?:connected|in\s+connection|possessed\s+(?:it|them)|admission)\b|\bbelong(?:s|ed)\s+to\s+(?!(?:the\s+)?(?:defendant|client|him|her|me)\b)/i;
const CHARGED = /\b(?:guilty|guilt|plea|pleads?|pleading)\s+to\b/i;

/**
 * How the words stand. Double negatives are read as what they admit. `disclaimable`: a later clause that denies the
 * connection denies the whole: `A pistol was found; the defendant does not admit that it was connected with the offense.`
 */
export function standingOf(place: Place, selfNegating = false, disclaimable = false): Standing {
  const blank = (m: string): string => ' '.repeat(m.length);
  const doubled = place.text.replace(DOUBLE, blank);
  if (disclaimable && DISCLAIMED.test(doubled)) return 'denied';
  const text = doubled.replace(IN_PASSING, (m, at: number) => (at <= place.start && at + m.length >= place.end ? m : blank(m)));
  const clause = clauseAround(text, place.start, place.end);
  // What is denied of those whom a relative clause picks out is not denied of the rest: `people who do not pay get hurt`.
  const before = clause.text.slice(0, clause.at).replace(/\b(?:who|that|which)\s+(?:do|does|did|had|has|have|could|would)(?:\s+not|n[’']t)\s+\w+/gi, (m) => ' '.repeat(m.length));
  const words = clause.text.slice(clause.at, clause.at + place.end - place.start);
  const after = clause.text.slice(clause.at + place.end - place.start).split(/\b(?:if|unless|because|since|who|whom|which|when|although|and\s+(?:he|she|the|they))\b/i)[0]!;
  if (isLaw(place, text, before)) return 'law';
  if (LEFT_OPEN.test(selfNegating ? before : `${before}${after}`) || (!selfNegating && leftOpenBefore(text, place.start))) return 'open';
  if (!selfNegating && (DENIES.test(before) || DENIES.test(words) || DENIED_AFTER.test(after) || governed(text, place.start))) return 'denied';
  if (!selfNegating && (excluded(place.lead) || excluded(/^[^:]{0,300}:(?=\s)/.exec(text.slice(0, place.start))?.[0] ?? ''))) return 'denied';
  if (LEFT_OPEN.test(place.lead)) return 'open';
  if (/^\W*(?:no|none|n\/a|denied|not\b.{0,40}|dropped|withdrawn|open\b.{0,40}|reserved|disputed\b.{0,40}|no\s.{0,40}|left\s+open|both\s+sides.{0,30})\W*$/i.test(place.row)) return 'denied';
  return 'admitted';
}

/** What leads up to a list and shuts its items out of what is agreed. */
const excluded = (lead: string): boolean => lead.trimEnd().endsWith(':') && DENIES.test(lead.replace(DOUBLE, ' '));

/** `Nothing in this agreement is ...`, `We do not agree that ...`, `Neither side will ...` reach past a comma. */
function governed(text: string, at: number): boolean {
  const head = text.slice(0, at);
  return /^\W*(?:nothing\s+in\s+this|neither\s+(?:party|side)|no\s+one\s+|we\s+do\s+not\s+|the\s+(?:government|united\s+states|parties)\s+(?:ha(?:s|ve)\s+not|do(?:es)?\s+not|will\s+not|did\s+not)\s)/i.test(head) && !/[;]/.test(head);
}

function leftOpenBefore(text: string, at: number): boolean {
  const clause = text.slice(0, at);
  return /\b(?:will|would|shall)\s+not\s+(?:ask|seek|argue|request|recommend)\b|\breserves?\s+the\s+right\b|\b(?:government|united\s+states)['’]s?\s+position\b|\b(?:defendant|client)\s+(?:disagrees|disputes|contests|objects)\b/i.test(clause.slice(clause.lastIndexOf(';') + 1));
}

function isLaw(place: Place, text: string, before: string): boolean {
  const head = text.slice(0, place.start);
  const led = before + text.slice(place.start, place.start + 14);
  const charged = CHARGED.exec(head);
  if (charged && !/[.;:]|\b(?:admit|stipulat|agree)/.test(head.slice(charged.index))) return true;
  if (STIPULATES.test(text) && !CONDITION.test(led)) return false;
  if (CONDITION.test(led) && (!WHEN_IT_HAPPENED.test(before) || RAISES.test(before))) return true;
  if (/^\W*(?:if|unless|whether)\b/i.test(before) || /^\W*should\s+(?:the\s+)?(?:defendant|client|he|she|you|i|they)\b/i.test(text)) return true;
  if (CHARGES.test(head) || GENERIC.test(head + text.slice(place.start, place.end)) || PUNISHED.test(text) || OF_ANYONE.test(text) || ITS_CONDITION.test(text)) return true;
  const inLaw = LAW_HEADING.test(place.heading) && !FACT_HEADING.test(place.heading);
  if (inLaw && !/\b(?:stipulat|admit|agreed\s+fact)/i.test(text)) return true;
  if (place.row !== '' && /§\s?\d|\d[A-Z]\d\.\d|U\.?S\.?C/.test(place.row) && !ADMITS.test(text.replace(/\bthe\s+defendant\s+maintained\b/i, ''))) return true;
  if (!LAW_SPEAKS.test(head) && !LAW_SPEAKS.test(text)) return false;
  const quotes = Math.max(head.lastIndexOf('“'), head.lastIndexOf('"')) > head.lastIndexOf('”');
  return quotes ? LAW_SPEAKS.test(head) : LAW_SPEAKS.test(head) || !ADMITS.test(text);
}

/** The next sentence asks that the words go: `We should ask that this sentence be struck.` */
const ASKED_AWAY = /^\W*(?:we|i|counsel|the\s+defen[sc]e)\b[^.;]{0,50}\b(?:ask|request|insist|propose|demand|want|move|press)\w*\b[^.;]{0,70}\b(?:this|that|these|those|it|they|both|paragraph|(?:the|his|her)\s+(?:sentence|words?|phrase|clause|line|statement|admission|paragraph))\b[^.;]{0,60}\b(?:struck|stricken|strike|removed?|deleted?|taken\s+out|come\s+out|out|dropped|changed|reworded|replaced|rewritten)\b|^\W*(?:this|that|these|those|it|they|the\s+(?:sentence|words?|phrase|clause|line|statement|paragraph))\b[^.;]{0,40}\b(?:should|must|ought\s+to|has\s+to|have\s+to)\s+(?:be\s+(?:struck|stricken|removed|deleted|dropped|reworded|replaced|rewritten)|come\s+out|go\s+out)\b/i;
/** The next sentence takes the thing from the client: `He did not know that it was there.` */
const DISOWNED = /^\W*(?:(?:the\s+)?(?:defendant|client)|mr\.?\s\p{Lu}\p{L}+|ms\.?\s\p{Lu}\p{L}+|he|she|i|you)\s+(?:\w+\s+)?(?:(?:did|does|do|had|has|was|is)\s+(?:not|never)\s+(?:know|known|aware|own|owned|touch\w*|see|seen|possess\w*|admit)|knew\s+nothing|was\s+unaware|had\s+no\s+knowledge|denies|disputes)\b[^.;]{0,80}\b(?:it|them|they|there|one|this|that|any|its|the\s+(?:gun|firearm|pistol|rifle|revolver|shotgun|weapon|handgun))\b/iu;

/** What the sentence after the words makes of them; undefined when it leaves them as they are. */
export const undoneBy = (next: string, disclaimable: boolean): Standing | undefined =>
  ASKED_AWAY.test(next) ? 'open' : disclaimable && DISOWNED.test(next) ? 'denied' : undefined;

const NEGOTIATES = /\b(?:(?:we|i|counsel)\s+(?:(?:would|will|can|could|might|should|shall|have|had)\s+)?(?:also\s+)?(?:accept|plead|sign|agree|ask|propose[d]?|offer(?:ed)?|counter\w*|suggest(?:ed)?|prefer|request(?:ed)?)|say\s+instead|instead|should\s+(?:say|read)|replac\w*|substitut\w*|rewrit\w*|reword\w*|in\s+place\s+of|ask\s+for|to\s+read)\b[^.;!?]{0,120}$/i;

/** Whether the place `at` of a paragraph stands in a quotation of words that the paper asks for. */
export function asksForWords(paragraph: string, at: number): boolean {
  const before = paragraph.slice(0, at);
  const curly = before.lastIndexOf('“');
  let open = curly > before.lastIndexOf('”') ? curly : -1;
  if (open < 0 && before.includes('"') && (before.split('"').length - 1) % 2 === 1) open = before.lastIndexOf('"');
  return open >= 0 && NEGOTIATES.test(before.slice(Math.max(0, open - 200), open));
}

/**
 * What a sentence offers in proof: a cite of the record, an exhibit, or a concrete fact. What was written then weighs more
 * than what is sworn now, and that more than what is only said.
 */
import type { ExhibitEntry } from '../../case/facts';
import { STARTERS } from '../../filing/abbreviations';
import type { OwnSentence } from '../../filing/sentences';
import { remembered } from '../../text/remembered';
import type { CitedSentence } from './passages';
import { CASE_NAME } from './words';

export type Support = 'record' | 'exhibit' | 'fact';

/** `contemporaneous`: of the time. `sworn`: a declaration made later. `said`: a fact without a document. `none`: nothing. */
export type Strength = 'contemporaneous' | 'sworn' | 'said' | 'none';

export interface Proof {
  readonly support: readonly Support[];
  readonly strength: Strength;
}

export const NO_PROOF: Proof = { support: [], strength: 'none' };

/** Names that are the movant's own, whose say-so proves nothing by itself. */
export type MovantNames = ReadonlySet<string>;

const LONGEST = 3_000;
const SWORN = /\b(?:declar|affidavit|affiant|sworn|swear|swore|§ ?1746|penalty of perjury)/i;

const UNIT = '(?:months?|years?|grams?|kilograms?|kilos?|kg|milligrams?|mg|g|ounces?|pounds?|lbs?|percent|miles?|feet|foot|yards?|points?|levels?|plants?|doses?|pills?|tablets?|payments?|hours?|minutes?|dollars)';
const AGE = '(?! ?(?:old|of age|ago|later|earlier))(?!-old)';
const SPELLED = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-\\w{3,5})?';
const FIGURES = new RegExp(
  [
    `\\b\\d[\\d,.]{0,9}(?:[-–—‑]| )?(?:more |additional |extra |fewer )?${UNIT}\\b${AGE}`,
    `\\b${SPELLED} (?:more |additional |extra |fewer )?(?:months|years|grams|kilograms|miles|ounces|pounds|percent)\\b${AGE}(?! (?:of|in) (?:his|her|practice|experience))`,
    '\\$ ?\\d', '\\b\\d{1,3}(?:\\.\\d+)?%', '\\blevels? (?:of )?\\d{1,2}\\b', '\\b\\d{2,3} ?(?:-|–|—|to|and) ?\\d{2,3} months\\b', '\\bCategory [IVX]{1,3}\\b',
    '\\b\\d{1,2}:\\d{2}\\b', '\\b(?:from|of|between|to) \\d{2,3} (?:to|and|–|-) \\d{2,3}\\b',
    '\\b\\d{1,4},? (?:and )?(?:not|instead of|rather than) \\d{1,4}\\b', '\\b(?:from|level) \\d{1,3} to \\d{1,3}\\b',
  ].map((form) => `(?:${form})`).join('|'),
  'i',
);

const MONTH = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DATE = new RegExp(`\\b${MONTH} \\d{1,2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`);
const COMMUNICATION = /\b(?:wrote|writes|told|said|says|e-?mail(?:ed|s)?|letters?|text(?:ed| messages?)|call(?:ed|s)?|asked|visit(?:ed)?|notes?|messages?|memo(?:randum)?|record(?:ed|ing)|replied|answered|informed|offer(?:ed)?|spoke|conversation|logs?|report(?:ed)?|interview(?:ed)?|dated|tests?|receipts?)\b/i;

const TITLED = "(?:Mr|Ms|Mrs|Mx|Dr|Det|Sgt|Lt|Capt|Prof)\\. (?:[A-Z][\\w'’-]{0,24} ){0,2}?([A-Z][\\w'’-]{1,24})|(?:Agent|Officer|Detective|Trooper|Deputy|Sergeant|Professor|Inspector|Investigator) ([A-Z][\\w'’-]{1,24})";
const NAMED = `([A-Z][a-z'’-]{1,20}) (?:[A-Z]\\. )?([A-Z][a-z'’-]{1,24})`;
const SAYING = "(?:would (?:\\w+ ){0,2}(?:testif(?:y|ied)|have (?:\\w+ )?(?:testified|said|told|explained|confirmed|identified|described|contradicted|shown))|will (?:testify|say|confirm)|testified|declares?|declared|states?|swears|swore|saw|heard|wrote|told|admitted|said|recanted|confessed|explained|reported|identified|described|confirmed|rates?|found)";
const WITNESS = new RegExp(`\\b(?:(?:${TITLED})|(?:${NAMED}))(?:,[^,]{1,60},)?(?: who| also| had| has| himself| herself| later| then){0,3}[^.;]{0,60}?\\b${SAYING}\\b`, 'g');
/** Two capitals that name no witness. */
const NO_WITNESS = /^(?:Court|States?|Circuit|Counsel|Government|Amendment|Act|Rule|Code|County|District|Attorney|Agreement|Report|Manual|Guidelines?|Judge|Motion|Ground|Count|Exhibit|Commission|Bureau|Department|United|Supreme|Sixth|Fifth|Trial|Defense|The|This|Had|Without|If|But|When|Because|In|At|On|Appeals|Hearing|Sentencing|Reasons|Movant|Petitioner|Defendant|Prejudice)$/;

const QUOTED_WORDS = /"([^"]{8,400})"|“([^”]{8,400})”/g;
const ATTRIBUTED = /\b(?:said|says|told|tells|wrote|writes|stated|states|remarked|asked|answered|replied|testified|declared|explained|warned|e-?mail\w*|letter|note|message)\b/i;

/** A surname alone, with what that person would have said. */
const SURNAME_WITNESS = /\b([A-Z][a-z'’-]{2,24})(?:['’]s testimony)? (?:would|could) (?:\w+ )?have (?:\w+ )?(?:testified|told|said|explained|confirmed|sworn|identified)\b/g;
/** What the factfinder would have learned, said in a clause. */
const WOULD_HAVE_HEARD = /\b(?:jury|jurors?|court|judge)\b.{0,20}\bwould (?:\w+ )?have (?:heard|learned|seen|known|been told) (?:that|how) \S.{15}/i;
/** A document of the record by name, with what it says. */
const RECORD_SAYS = /\b(?:transcript|presentence report|PSR|docket(?: sheet)?|statement of reasons|worksheet|verdict form|plea agreement|indictment|report|video|warrant|lab(?:oratory)? notes?) (?:shows?|says|states?|records?|reflects?|confirms?|puts?|gives?|lists?)\b(?! (?:the|this) (?:whole )?(?:case|trial|matter) in)/i;
const COURT_SAID = /(?<!\bin (?:that |open |the |a )?)\b(?:court|judge)\b(?:(?!\b(?:been|be|was|were|had|not|never)\b).){0,40}\b(?:said|stated|remarked|told|announced|explained|commented)\b(?! nothing)/i;
const JURY_DID = /\bjury\b(?! (?:was|were|is|had been|has been) asked).{0,30}\b(?:sent a note|sent out|asked|deliberated|deadlocked|hung|divided|acquitted (?:him |her |them )?(?:on|of))\b/i;
const STATE_OF_THE_PROOF = /\bno (?:physical|forensic|fingerprint|DNA|other) evidence\b|\bno (?:fingerprints?|DNA)\b|\b(?:was|were|is|as|had) (?:the |a |one )?(?:only|sole|single|lone) (?:eye-?)?witness\b/i;
const SWEARS = /\b(?:declares?|swears?|swore|attests?|avers?|under (?:oath|penalty of perjury)|declaration|affidavit)\b/i;
/** A paragraph or part of the same paper, where the fact is stated. */
const INTERNAL = /¶{1,2} ?\d|\bsupra\b/i;

/** Decisions that state a test and decide no issue of the case. */
const STANDARDS = new RegExp(CASE_NAME);

/** What the sentence itself offers, with the citations after it. */
export function proofOf(sentence: CitedSentence, exhibits: readonly ExhibitEntry[], movant: MovantNames, byPrecedent = false): Proof {
  const support = new Set<Support>();
  const strengths = new Set<Strength>();
  let citesCase = false;
  for (const citation of sentence.citations) {
    // What a party argued in another paper proves nothing.
    if (citation.kind === 'record' && citation.parts.type === 'paper') continue;
    if (citation.kind === 'record') {
      support.add('record');
      strengths.add(citation.parts.type === 'declaration' ? 'sworn' : 'contemporaneous');
    } else if (citation.kind === 'exhibit') {
      support.add('exhibit');
      strengths.add(isSworn(citation.parts.label, exhibits) ? 'sworn' : 'contemporaneous');
    } else if (citation.kind === 'case' || citation.kind === 'case-short') {
      citesCase = true;
      if (byPrecedent && !STANDARDS.test(citation.parts.name ?? 'Strickland')) {
        support.add('fact');
        strengths.add('said');
      }
    }
  }
  const { dated, sworn, aFact, witnesses } = told(sentence);
  if (dated || sworn || (!citesCase && (aFact || witnesses.some((name) => !movant.has(name))))) {
    support.add('fact');
    strengths.add(dated ? 'contemporaneous' : sworn ? 'sworn' : 'said');
  }
  const strength = (['contemporaneous', 'sworn', 'said'] as const).find((s) => strengths.has(s)) ?? 'none';
  return { support: [...support].sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b)), strength };
}

/** True when its own words state a fact: a figure, words said, a witness; the day of something is none by itself. */
export function statesAFact(sentence: CitedSentence): boolean {
  const { aFact, sworn, witnesses } = told(sentence);
  return aFact || sworn || witnesses.length > 0;
}

interface Told {
  readonly dated: boolean;
  readonly sworn: boolean;
  /** States a fact, whoever is named. */
  readonly aFact: boolean;
  /** Those it names as having something to say, in small letters. */
  readonly witnesses: readonly string[];
}

/** What a sentence tells, for each choice of citations to leave out: which `Id.` repeats something depends on those before it. */
const TOLD = remembered((_: OwnSentence) => new Map<string, Told>());

function told(sentence: CitedSentence): Told {
  const cited = citedIn(sentence);
  const known = TOLD(sentence.own);
  const key = cited.join(' ');
  let read = known.get(key);
  if (!read) known.set(key, (read = readTold(withoutCitations(sentence.text, cited))));
  return read;
}

function readTold(text: string): Told {
  return {
    dated: DATE.test(text) && COMMUNICATION.test(text),
    sworn: SWEARS.test(text),
    aFact: [FIGURES, WOULD_HAVE_HEARD, RECORD_SAYS, COURT_SAID, JURY_DID, STATE_OF_THE_PROOF, INTERNAL].some((p) => p.test(text)) || quotes(text),
    witnesses: witnessesIn(text),
  };
}

const RANK: readonly Support[] = ['record', 'exhibit', 'fact'];

/** Beginnings and ends of its citations, counted from its start. */
const citedIn = ({ span, citations }: CitedSentence): readonly number[] =>
  citations.flatMap((c) => (c.span.start < span.start || c.span.start >= span.end ? [] : [c.span.start - span.start, c.span.end - span.start]));

/** The sentence without its citations, so that the pages of an opinion are no figures. */
function withoutCitations(words: string, cited: readonly number[]): string {
  const text = words.slice(0, LONGEST);
  if (words.length > LONGEST) return text;
  let rest = '';
  let from = 0;
  for (let i = 0; i < cited.length; i += 2) {
    const start = cited[i]!;
    if (start < from || start >= text.length) continue;
    rest += `${text.slice(from, start)} `;
    from = Math.min(cited[i + 1]!, text.length);
  }
  return (rest + text.slice(from)).replace(/\s+/g, ' ');
}

function isSworn(label: string, exhibits: readonly ExhibitEntry[]): boolean {
  const entry = exhibits.find((e) => e.label.toUpperCase() === label);
  return SWORN.test(`${entry?.title ?? ''} ${entry?.kind ?? ''}`);
}

function witnessesIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const [, titled, officer, first, last] of text.matchAll(WITNESS)) {
    if (first !== undefined && (NO_WITNESS.test(first) || NO_WITNESS.test(last!))) continue;
    found.push((titled ?? officer ?? last!).replace(/['’]s$/, '').toLowerCase());
  }
  for (const [, name] of text.matchAll(SURNAME_WITNESS)) if (!NO_WITNESS.test(name!) && !STARTERS.has(name!)) found.push(name!.toLowerCase());
  return found;
}

const quotes = (text: string): boolean =>
  ATTRIBUTED.test(text) && [...text.matchAll(QUOTED_WORDS)].some((m) => (m[1] ?? m[2] ?? '').trim().split(/\s+/).length >= 3);

/** Both together: every sort of support, the stronger strength. */
export function join(a: Proof, b: Proof): Proof {
  const order: readonly Strength[] = ['contemporaneous', 'sworn', 'said', 'none'];
  return {
    support: RANK.filter((s) => a.support.includes(s) || b.support.includes(s)),
    strength: order.find((s) => s === a.strength || s === b.strength)!,
  };
}

/** Home addresses: a street address, and words that make it someone's home. */
import { STATE_NAMES } from '../../law/courts/state-names';
import type { Hit } from './model';

const NUMBER = '\\d{1,6}(?:[-–]\\d{1,4})?[A-Za-z]?(?:\\s1/2)?';
const DIRECTION = '(?:[NSEW]{1,2}\\.?|North(?:east|west)?|South(?:east|west)?|East|West)\\s{1,3}';
const NAME = "(?:\\p{Lu}[\\p{L}'’.-]{0,24}|\\d{1,3}(?:st|nd|rd|th)|(?:of|the|de|la|del|los|las)(?=\\s))";
const TYPE = '(?:Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Way|Circle|Cir|Terrace|Ter|Highway|Hwy|Route|Rte|Parkway|Pkwy|Trail|Trl|Loop|Square|Sq|Alley|Row|Run|Path|Pike|Turnpike|Crescent|Cove|Ridge|Point|Crossing|Heights|Park)';
const UNIT = '(?:,?\\s{1,3}(?:Apt|Apartment|Unit|Lot|Room|Rm|Floor|Trailer|No|#)\\.?\\s{0,3}#?\\s{0,2}[\\dA-Za-z-]{1,6})?';
const STATES = [...new Set(Object.values(STATE_NAMES).map((s) => s.name))].sort((a, b) => b.length - a.length).join('|');
const CITY = `\\p{Lu}[\\p{L}.'’-]{0,24}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,24}){0,3}`;
const STREET = new RegExp(
  `(?<![\\w$§.,:-])${NUMBER}\\s{1,3}(?:${DIRECTION})?(?:(?:${NAME}\\s{1,3}){1,4}?${TYPE}\\b\\.?(?:\\s\\d{1,4}\\b)?|Broadway\\b)(?:\\s(?:[NSEW]{1,2}|North|South|East|West)\\b\\.?)?${UNIT}` +
    `(?:\\s{0,2},\\s{1,4}(${CITY},\\s{1,4}(?:${STATES}|[A-Z]{2}\\b|(?:[A-Z]\\.){2}))(?:,?\\s{1,3}\\d{5}(?:-\\d{4})?)?)?`, 'gu',
);

const HOME_BEFORE = /\bresid(?:es?|ed|ing)\b|\bresidence\b|\bresidential\s+address|\b(?:home|release|residential|permanent)\s+address|\bliv(?:es?|ed|ing)\b|\bdomiciled?\b|(?:\b(?:his|her|their|my|our)|['’]s)\s+(?:\p{L}+['’]s?\s+)?(?:(?:family|current|former|new|own|present|last\s+known)\s+)?(?:home|house|apartment|residence|address)\b|\bhome\s+(?:is\s+)?(?:located\s+)?(?:at|on)\b|\b(?:my|his|her|their|our|['’]s)\s+(?:\p{L}+\s+)?(?:mother|father|parents?|sister|brother|wife|husband|fianc[eé]e?|partner|aunt|uncle|cousin|grand(?:mother|father|parents?)|daughter|son|girlfriend|boyfriend)(?:[\s,]+\p{Lu}[\p{L}.'’-]*){0,3},?\s+(?:is\s+)?at\s{1,4}$/giu;
const NO_HOME = /\b(?:offices?|firm|clerk|courthouse|court|attorney|defender|clinic|hospital|prison|jail|institution|FCI|USP|FMC|FPC|facility|center|shelter|store|shop|restaurant|warehouse|garage|storage|business|employer|school|church|hotel|motel)\b/i;
const HOME_AFTER = /^[^.;]{0,24}?(?:\bwhere\s+(?:he|she|they|I|the\s+\p{L}+|\p{Lu}\p{L}+)\s+(?:lives?|lived|resides?|resided)\b|\b(?:is|was)\s+(?:his|her|their|my)\s+(?:home|residence)\b|\bthe\s+(?:home|residence)\s+of\b|\b(?:his|her|their|my)\s+(?:\p{L}+['’]s\s+)?(?:home|residence|house|apartment)\b|\(home\s+address\))/u;

/** The sentence so far: what stands before `at`, back to the last end of a sentence, within reach. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 90), at);
  const end = Math.max(...[...before.matchAll(/[.;!?]\s+(?=\p{Lu})/gu)].map((m) => m.index + m[0].length), 0);
  return before.slice(end);
}

/** Words without which no street address is told to be a home. */
const MAY_BE = /resid|home|\bliv(?:e|ing)|domicil|house|apartment|address|mother|father|parent|sister|brother|wife|husband|fianc|partner|aunt|uncle|cousin|daughter|\bson\b|friend/i;

export function homeAddresses(text: string): Hit[] {
  if (!MAY_BE.test(text)) return [];
  const hits: Hit[] = [];
  for (const m of text.matchAll(STREET)) {
    const before = sentenceBefore(text, m.index);
    const end = m.index + m[0].length;
    const word = [...before.matchAll(HOME_BEFORE)].at(-1);
    const home = word ? !NO_HOME.test(before.slice(word.index + word[0].length)) : HOME_AFTER.test(text.slice(end, end + 80));
    if (!home) continue;
    const city = m[1]?.replace(/\s+/g, ' ');
    const at = /\bat\s{1,4}$/.exec(before);
    hits.push({
      kind: 'home-address', start: m.index, end, redacted: city ?? '(street address redacted)',
      ...(city && at ? { edit: { start: m.index - at[0].length, newText: `in ${city}` } } : {}),
    });
  }
  return hits;
}

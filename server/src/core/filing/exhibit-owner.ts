/** Whose exhibit a citation means, from the words before and after it. */
import type { ExhibitOwner } from './model';

const POSSESSIVE = "(?:['’]s?)?";
/** Words directly before `Ex.`, most telling first: `Gov't Trial Ex. 4` is the government's. */
const BEFORE: readonly (readonly [ExhibitOwner, RegExp])[] = ([
  ['government', `government${POSSESSIVE}|gov['’]?t\\.?${POSSESSIVE}|gov\\.|g\\.|u\\.\\s?s\\.|united\\s+states${POSSESSIVE}|state${POSSESSIVE}|people${POSSESSIVE}|commonwealth${POSSESSIVE}|prosecution${POSSESSIVE}|grand\\s+jury`],
  ['defense', `def\\.${POSSESSIVE}|def['’]t\\.?${POSSESSIVE}|deft\\.|dft\\.|defen[sc]e${POSSESSIVE}|defendants?${POSSESSIVE}`],
  ['movant', `movant${POSSESSIVE}|petitioner${POSSESSIVE}|pet\\.|pet['’]r\\.?${POSSESSIVE}`],
  ['joint', 'joint|jt\\.|stipulated'],
  ['court', `court${POSSESSIVE}`],
  ['trial', 'trial'],
  ['hearing', "hearing|hr['’]g|sentencing"],
  ['other-filing', 'decl\\.,?|declaration,?|aff\\.,?|affidavit,?'],
  ['other', `respondent${POSSESSIVE}|resp\\.|plaintiff${POSSESSIVE}|dep(?:o|osition)?\\.?|co-?defendant${POSSESSIVE}`],
] as const).map(([owner, words]) => [owner, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s+(?:trial\\s+|hearing\\s+)?$`, 'iu')] as const);

/** `ECF No. 45-1, Ex. A`. */
const DOCKET_BEFORE = /(?<![\p{L}\p{N}])(?:ECF|Dkt\.|Doc\.|D\.\s?E\.|DE|Docket)\s*(?:Entry\s*)?(?:Nos?\.\s*|#\s*)?\d{1,5}(?:-\d{1,4})?,?\s+$/u;
/** `was admitted as Exhibit 4`. */
const ADMITTED_AS = /(?<!\p{L})(?:admitted|received|introduced)(?:\s+(?:in|into)\s+evidence)?(?:\s+at\s+trial)?\s+as\s+$/iu;
/** `Exhibit A to ECF No. 45`, `to the Doe Declaration`, `to the plea agreement`. */
const ANOTHER_PAPER = /\s+(?:to|of)\s+(?:(?:the\s+)?(?:ECF|Dkt|Doc\.|D\.E\.|Docket)\b|the\s+(?:government|United\s+States|respondent|response|opposition|answer|indictment|complaint|plea\s+agreement|presentence|co-?defendant)(?!\p{L})|(?:the\s+)?(?:[A-Z][\w.]{0,30}\s+){1,3}(?:Decl\.|Declaration|Aff\.|Affidavit))/uy;

/** How far back the words of an owner may begin. */
const REACH = 80;

/** The owner of the exhibit cited in `text.slice(start, end)`; undefined when nothing says it is another's. */
export function ownerOf(text: string, start: number, end: number): ExhibitOwner | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  for (const [owner, pattern] of BEFORE) if (pattern.test(before)) return owner;
  if (DOCKET_BEFORE.test(before)) return 'other-filing';
  if (ADMITTED_AS.test(before)) return 'trial';
  ANOTHER_PAPER.lastIndex = end;
  return ANOTHER_PAPER.test(text) ? 'other-filing' : undefined;
}

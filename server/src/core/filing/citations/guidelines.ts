/** Sentencing Guidelines and their amendments. */
import { NEXT_SUBSECTION, siblingAt } from './enactments';
import type { CitationDetails, Found } from './model';
import { AND, type Claims, matchAt, matches, SUBSECTIONS, subsectionsOf, THROUGH } from './scan';

const MANUAL = "(?:U\\. ?S\\. ?S\\. ?G\\.?|USSG|(?:U\\. ?S\\. |United States )?(?:Federal )?(?:Sent(?:encing|'g) )?Guidelines?(?: Manual)?|G\\.L\\.)";
/** `2D1.1`: a chapter, a letter, a number and a number; nothing else in the law looks like it. */
const SECTION = '[1-8][A-Z]\\d{1,2}\\.\\d{1,2}(?![\\w]|\\.\\d)';
const ANCHOR = new RegExp(`(?<![\\w.-])(?:(${MANUAL}),? ?)?(?:(?:§{1,2}|[Ss]ections?) ?)?(${SECTION})(${SUBSECTIONS})(${THROUGH})`, 'gu');
const NEXT = new RegExp(`(?:${AND}|-)(?:§ ?)?(${SECTION})(${SUBSECTIONS})(${THROUGH})`, 'y');
const COMMENTARY = /,? (?:cmt\.|comment\.|commentary|app\. n\.|application note)(?:,? ?\(?(?:nn?\. ?|note )?([\dA-Z]{1,3}(?:\([A-Za-z0-9]{1,4}\)){0,4})\)?|,? (background|backg'd)\.?)?/y;
const EDITION = /,? \((?:U\.S\. Sent(?:encing|'g) Comm'n,? )?(?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2}, )?((?:19|20)\d\d)\)/y;

const AMENDMENT_NUMBER = '(\\d{1,3})(?![\\d.,]\\d|\\w)';
const AMENDMENTS = new RegExp(
  `(?<![\\w-])(?:(${MANUAL}),? )?(?:(?:Supp\\. to )?[Aa]pp(?:\\.|endix) C,? )?(?:[Aa]mend(?:ments?|s?\\.)|AMENDMENTS?) (?:Nos?\\. )?${AMENDMENT_NUMBER}`, 'gu',
);
const NEXT_AMENDMENT = new RegExp(`(?:${AND}|-)(?:[Aa]mend(?:ment|\\.) )?${AMENDMENT_NUMBER}(?! (?:U\\.|F\\.|days|months|years|counts))`, 'y');
const YEAR_AFTER = /,?(?: (?:Part|pt\.) [A-Z],?)? \((?:[^()]{0,40}?)((?:19|20)\d\d)\)/y;
/** `Amendment 4 to the Constitution`. */
const OTHER_AMENDMENT = /^ (?:to|of) the (?:U\.S\.|United States|Constitution|[Cc]omplaint|[Aa]greement|[Ii]ndictment)/;

/** `the Fourth Amendment 30 years ago`. */
const CONSTITUTIONAL = /(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Thirteenth|Fourteenth|Fifteenth|\dth|[Cc]onstitutional|[Pp]roposed) $/;

export function guidelinesIn(text: string, claims: Claims): Found[] {
  return [...amendmentsIn(text, claims), ...provisionsIn(text, claims)];
}

function provisionsIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  for (const match of matches(ANCHOR, text)) {
    const [whole, , section, subsections, through] = match;
    let at = match.index + whole.length;
    if (!claims.isFree(match.index, at)) continue;
    const commentary = matchAt(COMMENTARY, text, at);
    at += commentary?.[0].length ?? 0;
    const edition = matchAt(EDITION, text, at)?.[1];
    const details: CitationDetails = {
      ...(through ? { through: through.slice(1) } : {}), ...(commentary ? { note: commentary[1] ?? commentary[2] ?? 'commentary' } : {}), ...(edition ? { edition } : {}),
    };
    claims.take(match.index, at);
    found.push({ kind: 'guideline', start: match.index, end: at, parts: { section: section!, subsections: subsectionsOf(subsections!) }, details });
    for (let next = nextAt(text, at, found.at(-1)!); next; next = nextAt(text, at, next)) {
      at = next.end;
      if (!claims.isFree(next.start, at)) break;
      claims.take(next.start, at);
      found.push(next);
    }
  }
  return found;
}

type Provision = Extract<Found, { kind: 'guideline' }>;

/** The next of a list: another provision, `and 3E1.1(b)`, or another subsection of the last, `(a)(5) and (c)(4)`. */
function nextAt(text: string, at: number, last: Found): Provision | undefined {
  if (last.kind !== 'guideline') return undefined;
  const provision = (start: number, end: number, section: string, subsections: string[], through: string | undefined): Provision =>
    ({ kind: 'guideline', start, end, parts: { section, subsections }, details: through ? { through: through.slice(1) } : {} });
  const next = matchAt(NEXT, text, at);
  if (next) return provision(at + next[0].search(/[\d§]/), at + next[0].length, next[1]!, subsectionsOf(next[2]!), next[3]);
  const { section, subsections } = last.parts;
  const sibling = siblingAt(text, at, subsections);
  if (sibling) return provision(at + sibling.text.indexOf('('), at + sibling.text.length, section, sibling.subsections, sibling.through);
  const same = subsections.length > 0 ? matchAt(NEXT_SUBSECTION, text, at) : undefined;
  return same && provision(at + same[0].indexOf('('), at + same[0].length, section, subsectionsOf(same[1]!), same[2]);
}

function amendmentsIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  for (const match of matches(AMENDMENTS, text)) {
    const [whole, manual, first] = match;
    let end = match.index + whole.length;
    const clear = manual !== undefined || /[Aa]pp/.test(whole) || (first!.length === 3 && !/^a/.test(whole));
    if (!clear || !claims.isFree(match.index, end) || OTHER_AMENDMENT.test(text.slice(end, end + 40))) continue;
    if (CONSTITUTIONAL.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    const amendments = [first!];
    for (let next = matchAt(NEXT_AMENDMENT, text, end); next; next = matchAt(NEXT_AMENDMENT, text, end)) {
      amendments.push(next[1]!);
      end += next[0].length;
    }
    const year = matchAt(YEAR_AFTER, text, end);
    end += year?.[0].length ?? 0;
    claims.take(match.index, end);
    found.push({ kind: 'guideline-amendment', start: match.index, end, parts: { amendments, ...(year ? { year: year[1]! } : {}) }, details: {} });
  }
  return found;
}

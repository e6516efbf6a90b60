/** Statutes of the United States Code, federal regulations and session laws, in full form. */
import { courtAndDate } from './court-and-date';
import type { CitationDetails, Found } from './model';
import { PAGES_AFTER_COMMA } from './pins';
import { AND, type Claims, matchAt, matches, SUBSECTIONS, subsectionsOf, THROUGH, TO_SUBSECTION } from './scan';

const CODE = '(?:U\\. ?S\\. ?C\\.?(?: ?[AS]\\.)?|USCA?|USCS|U\\.S\\.C(?![\\w.])|United States Code(?: Annotated)?|U\\.S\\. Code)';
export const MARK = '(§{1,2}|[Ss]ections?|[Ss]ecs?\\.)';
/** `3582`, `2339B`, `2000e-5`; never the beginning of something longer. */
export const SECTION = '\\d{1,5}(?:[A-Za-z]{1,2}(?:-\\d{1,3}[a-z]{0,2})?)?(?![\\w]|\\.\\d|-\\d)';
const SECTION_RANGE = '(\\d{1,5})-(\\d{1,5}[a-z]{0,2})(?![\\w]|\\.\\d|-\\d)';
const NOTE = '(,? et seq\\.?| note(?!\\w)| n\\. ?\\d{1,3})?';

const CODE_ANCHOR = new RegExp(
  `(?<![\\w.$:/-])(?:(?:[Tt]itle )?(\\d{1,2}),? ${CODE}|[Tt]itle (\\d{1,2}),?(?: of the,?)? ${CODE})(?: App\\.)?,? ?${MARK}? ?(?:${SECTION_RANGE}|(${SECTION})(${SUBSECTIONS})(${THROUGH}))${NOTE}`,
  'gu',
);
/** `section 924(c) of Title 18`. */
const OF_TITLE = new RegExp(`(?<!\\w)[Ss]ection (${SECTION})(${SUBSECTIONS})(${THROUGH}),? of [Tt]itle (\\d{1,2})(?:,? (?:of the )?${CODE})?`, 'gu');
const NEXT_SECTION = new RegExp(
  `(?:${AND})(?:§ ?)?(?:${SECTION_RANGE}|(${SECTION})(${SUBSECTIONS})(${THROUGH}))${NOTE}(?! ?(?:U\\. ?S|USC|C\\. ?F|Stat\\.|F\\.|S\\. ?Ct|[A-Z]\\w{0,8}\\.)| (?:[a-z]{0,3}(?:day|month|year|hour|count|time|point|level|gram|kilo)))`,
  'y',
);
/** What follows an item of a list that is no subsection: `(a) he asked, (b) she answered`. What has subsections of its own is one. */
const NO_PROSE = (more: string): string => `(?:(?<=\\)\\([0-9A-Za-z]{1,5}\\))|(?! (?!(?:and|or|by|as|is|was|of|to|in|for|with|which|that|provides?|requires?${more})\\b)[a-z]))`;
/** `§ 841(a)(1), (b)(1)(A)`: another subsection of the same section. */
export const NEXT_SUBSECTION = new RegExp(`(?:${AND})(\\([a-z]\\)${SUBSECTIONS})(?!\\()(${THROUGH})${NO_PROSE('')}`, 'y');
/** `§ 3553(a)(2)(B), (C)`: a sibling of the last subsection. */
const NEXT_SIBLING = new RegExp(`(?:${AND})\\(([A-Z]|\\d{1,2}|[ivx]{1,5})\\)(${SUBSECTIONS})(?!\\()(${THROUGH})${NO_PROSE('|the')}`, 'y');
const SPACED_SUBSECTION = new RegExp(` (\\([a-z]\\)${SUBSECTIONS})(${THROUGH})(?! ?[A-Za-z])`, 'y');

const REGULATION_SECTION = '(\\d{1,4}(?:\\.\\d{1,5}[a-z]{0,2})?)(?![\\w]|\\.\\d)';
const REGULATION = new RegExp(
  `(?<![\\w.$:/-])(\\d{1,2}) C\\.? ?F\\.? ?R\\.?,? ?(§{1,2}|[Pp]ts?\\.|[Pp]arts?|[Ss]ections?)? ?${REGULATION_SECTION}(${SUBSECTIONS})((?:-\\d{1,4}(?:\\.\\d{1,5})?(?!\\d)|${TO_SUBSECTION})?)(,? et seq\\.?)?`,
  'gu',
);
const SUBPART = /,? (?:subpt\.|[Ss]ubpart) ([A-Z]{1,2})(?!\w)/y;
const NEXT_REGULATION = new RegExp(`(?:${AND})(?:§ ?)?(\\d{1,4}\\.\\d{1,5}[a-z]{0,2})(?![\\w]|\\.\\d)(${SUBSECTIONS})`, 'y');

const STATUTES_AT_LARGE = `(\\d{1,3}) Stat\\. (\\d{1,5}(?!\\d))(?:, (${PAGES_AFTER_COMMA}))?`;
const SESSION_LAW = new RegExp(
  '(?<![\\w.])(?:Pub(?:\\.|lic) ?L(?:\\.|aw),?|P\\. ?L\\.) ?(?:Nos?\\.? ?)?(\\d{2,3}-\\d{1,4})(?!\\d)' +
    `(?:, (?:[Dd]iv\\. \\w{1,4}, )?(?:[Tt]it(?:\\.|le) \\w{1,6}, )?(?:§{1,2}|[Ss]ections?) ?(\\d{1,5}[A-Za-z]{0,2})(${SUBSECTIONS})(?:-\\d{1,5})?)?(?:,? ${STATUTES_AT_LARGE})?` +
    `|(?<![\\w.$:/-])${STATUTES_AT_LARGE}`,
  'gu',
);

export function enactmentsIn(text: string, claims: Claims): Found[] {
  return [...codeIn(text, claims), ...ofTitleIn(text, claims), ...regulationsIn(text, claims), ...sessionLawsIn(text, claims)];
}

const LEVELS = [/^\d{1,2}$/, /^[A-Z]$/, /^[ivx]{1,5}$/] as const;

/** The next item of a list that goes on within the last subsection, written in full; undefined where none does. */
export function siblingAt(text: string, at: number, last: readonly string[]): { text: string; subsections: string[]; through: string | undefined } | undefined {
  if (last.length < 2) return undefined;
  const match = matchAt(NEXT_SIBLING, text, at);
  if (!match || !LEVELS.some((level) => level.test(match[1]!) && level.test(last.at(-1)!))) return undefined;
  return { text: match[0], subsections: [...last.slice(0, -1), match[1]!, ...subsectionsOf(match[2]!)], through: match[3] };
}

export const isPlural = (mark: string | undefined): boolean => mark === '§§' || (mark?.toLowerCase().startsWith('sec') === true && mark.replace('.', '').endsWith('s'));

export interface SectionRead {
  start: number;
  end: number;
  section: string;
  subsections: string[];
  details: CitationDetails;
}

/** A section as the pattern's groups give it. */
interface RawSection {
  start: number;
  end: number;
  range?: [string, string] | undefined;
  section?: string | undefined;
  subsections?: string | undefined;
  through?: string | undefined;
  note?: string | undefined;
}

/**
 * `§§ 3553(a), 3582(c)(2)`: the first section, and those of the list after it when the mark is plural; without any mark,
 * `18 U.S.C. 922(g)(1) and 924(a)(2)`, only those with subsections.
 */
export function readSections(text: string, first: RawSection, plural: boolean | 'unmarked'): SectionRead[] {
  const read: SectionRead[] = [toSection(first)];
  const last = read[0]!;
  if (first.section !== undefined && first.subsections === '') {
    const spaced = matchAt(SPACED_SUBSECTION, text, first.end);
    if (spaced) {
      last.subsections = subsectionsOf(spaced[1]!);
      if (spaced[2]) last.details.through = spaced[2].slice(1);
      last.end += spaced[0].length;
    }
  }
  for (let at = last.end; ;) {
    const sibling = siblingAt(text, at, read.at(-1)!.subsections);
    if (sibling) {
      const end = at + sibling.text.length;
      read.push({ ...toSection({ start: at + sibling.text.indexOf('('), end, section: read.at(-1)!.section, through: sibling.through }), subsections: sibling.subsections });
      at = end;
      continue;
    }
    const same = read.at(-1)!.subsections.length > 0 ? matchAt(NEXT_SUBSECTION, text, at) : undefined;
    const listed = same || !plural ? undefined : matchAt(NEXT_SECTION, text, at);
    const next = listed && plural === 'unmarked' && !listed[4] ? undefined : listed;
    const match = same ?? next;
    if (!match) return read;
    const end = at + match[0].length;
    const start = at + match[0].search(same ? /\(/ : /[\d§]/);
    if (same) read.push(toSection({ start, end, section: read.at(-1)!.section, subsections: same[1], through: same[2] }));
    else {
      const [, from, to, section, subsections, through, note] = match;
      if (section !== undefined && section.length === 1 && subsections === '' && !/^(?:[.,;)]|$| and )/.test(text.slice(end, end + 5))) return read;
      read.push(toSection({ start, end, ...(from !== undefined ? { range: [from, to!] } : {}), section, subsections, through, note }));
    }
    at = end;
  }
}

function toSection(raw: RawSection): SectionRead {
  const details: CitationDetails = {};
  if (raw.range) details.through = raw.range[1];
  else if (raw.through) details.through = raw.through.slice(1);
  if (raw.note) details.note = raw.note.replace(/^,? /, '');
  return { start: raw.start, end: raw.end, section: raw.range?.[0] ?? raw.section!, subsections: subsectionsOf(raw.subsections ?? ''), details };
}

function codeIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  for (const match of matches(CODE_ANCHOR, text)) {
    const [whole, title1, title2, mark, from, to, section, subsections, through, note] = match;
    const end = match.index + whole.length;
    if (!claims.isFree(match.index, end)) continue;
    const range: [string, string] | undefined = from === undefined ? undefined : [from, to!];
    for (const one of readSections(text, { start: match.index, end, range, section, subsections, through, note }, mark === undefined ? 'unmarked' : isPlural(mark))) {
      if (!claims.isFree(one.start, one.end)) continue;
      claims.take(one.start, one.end);
      found.push({
        kind: 'statute', start: one.start, end: one.end, details: one.details,
        parts: { title: (title1 ?? title2)!, section: one.section, subsections: one.subsections },
      });
    }
  }
  return found;
}

function ofTitleIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  for (const match of matches(OF_TITLE, text)) {
    const [whole, section, subsections, through, title] = match;
    const end = match.index + whole.length;
    if (!claims.isFree(match.index, end)) continue;
    claims.take(match.index, end);
    found.push({
      kind: 'statute', start: match.index, end, details: through ? { through: through.slice(1) } : {},
      parts: { title: title!, section: section!, subsections: subsectionsOf(subsections!) },
    });
  }
  return found;
}

function regulationsIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  for (const match of matches(REGULATION, text)) {
    const [whole, title, mark, section, subsections, through, note] = match;
    let end = match.index + whole.length;
    if (!claims.isFree(match.index, end)) continue;
    const wholePart = /^[Pp]/.test(mark ?? '');
    const subpart = wholePart ? matchAt(SUBPART, text, end) : undefined;
    end += subpart?.[0].length ?? 0;
    const details: CitationDetails = {
      ...(through ? { through: through.slice(1) } : {}), ...(note ? { note: note.replace(/^,? /, '') } : {}),
      ...(wholePart ? { wholePart } : {}), ...(subpart ? { title: `subpt. ${subpart[1]}` } : {}),
    };
    claims.take(match.index, end);
    found.push({ kind: 'regulation', start: match.index, end, parts: { title: title!, section: section!, subsections: subsectionsOf(subsections!) }, details });
    if (!isPlural(mark)) continue;
    for (let at = end, next = matchAt(NEXT_REGULATION, text, at); next; next = matchAt(NEXT_REGULATION, text, at)) {
      const start = at + next[0].search(/[\d§]/);
      at += next[0].length;
      claims.take(start, at);
      found.push({ kind: 'regulation', start, end: at, parts: { title: title!, section: next[1]!, subsections: subsectionsOf(next[2]!) }, details: {} });
    }
  }
  return found;
}

function sessionLawsIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  for (const match of matches(SESSION_LAW, text)) {
    const [whole, publicLaw, section, subsections, volume1, page1, pin1, volume2, page2, pin2] = match;
    const volume = volume1 ?? volume2;
    const page = page1 ?? page2;
    const pin = pin1 ?? pin2;
    const place = courtAndDate(text, match.index + whole.length);
    const end = place && place.court === undefined ? place.end : match.index + whole.length;
    if (!claims.isFree(match.index, end)) continue;
    claims.take(match.index, end);
    found.push({
      kind: 'session-law', start: match.index, end,
      parts: { ...(publicLaw ? { publicLaw } : {}), ...(volume ? { volume } : {}), ...(page ? { page } : {}) },
      details: {
        ...(section ? { note: `§ ${section}${subsections}` } : {}), ...(pin ? { pin } : {}), ...(place?.year !== undefined && place.court === undefined ? { year: place.year } : {}),
      },
    });
  }
  return found;
}

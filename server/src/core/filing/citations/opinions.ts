/** Opinions by reporter, Westlaw, Lexis or slip opinion: full and short forms, parallel citations, subsequent history. */
import { courtAndDate } from './court-and-date';
import { DOCKET_NUMBER } from './docket-number';
import type { CitationDetails, Found } from './model';
import { nameBefore } from './names';
import { AT, PAGES, PAGES_AFTER_COMMA, PARAGRAPHS, tidyPin } from './pins';
import { canonicalReporter, isPlainReporter, isSupremeCourtReporter, REPORTER } from './reporters';
import { type Claims, matchAt, matches } from './scan';

const LEXIS_COURT = '(?:U\\.? ?S\\.? (?:App\\.? |Dist\\.? )?|[A-Z][A-Za-z.]{0,8} (?:[A-Z][A-Za-z.]{0,8} ){0,2})LEXIS';
const NOMINATIVE = '(?: \\((?:\\d{1,2} )?(?:Dall|Cranch|Wheat|Pet|How|Black|Wall)\\.?\\))?';
/** The numbers that make a citation; everything else is read outward from here. */
const ANCHOR = new RegExp(
  `(?<![\\w.$:/-])(?:(\\d{1,4}) (${REPORTER})${NOMINATIVE}(?:( \\d{1,5}(?![\\d:])| _[_ ]{0,11}| ?\\u2014{1,4}|(?= ?-{2,}))|(?=,? at [\\d_*])|(?=,? slip op))` +
    `|((?:19|20)\\d\\d) (?:(W\\. ?L\\.|WL)|(${LEXIS_COURT})) (\\d{1,9})(?![\\d:]))`,
  'gu',
);
const SHORT_AT = new RegExp(`,? at (_{2,10}|(?:pages? |pp?\\. ?)?${PAGES})`, 'y');
const DATABASE_PIN = new RegExp(`,? at (${PAGES})|,? (${PARAGRAPHS})`, 'y');
const COMMA_PIN = new RegExp(`, (?:at )?(${PAGES_AFTER_COMMA})|${AT}(${PAGES})|,? (${PARAGRAPHS})`, 'y');
const DOCKET_AFTER = new RegExp(`, (?:Case )?Nos?\\. (${DOCKET_NUMBER})`, 'y');
const SLIP_AFTER = /,? (?:slip op(?:\.|inion),?)(?: at)?(?: (\*?\d{1,4}(?:-\d{1,4})?))?/y;
const DOCKET_BEFORE = new RegExp(`(?:,? |^)(?:Case |Docket |Criminal |Crim\\. |Civil |Civ\\. )?(?:Action )?Nos?\\.? (${DOCKET_NUMBER})(?: \\([A-Z/]{1,9}\\))?(?: ?(?:,|and|&) ${DOCKET_NUMBER}){0,3},? ?$`);
const SIGNAL = /(?:^|[ ("[])((?:[Ss]ee,? e\.g\.|[Ss]ee generally|[Ss]ee also,? ?e\.g\.|[Ss]ee also|[Bb]ut see,? e\.g\.|[Bb]ut see|[Bb]ut cf\.|[Ss]ee|[Cc]f\.|[Aa]ccord|[Cc]ompare|[Cc]ontra|[Ee]\.g\.|[Ww]ith),?) ?$/;
const HISTORY =
  /(?:^|[,;( ])((?:(?:cert(?:iorari)?|reh(?:earing|'g)?)\.? (?:denied|den\.|granted|dismissed)|(?:aff'?[dg]\.?|affirm(?:ed|ing)|rev'?[dg]?\.?|revers(?:ed|ing)|vacated|modified|remanded|overruled|abrogated|superseded|amended(?: and superseded)?|reh'g (?:en banc )?(?:denied|granted)|as recognized in|appeal dismissed)(?:,? (?:in part|and remanded|on other grounds|on rehearing|on reh'g|per curiam|mem\.|en banc|sub nom\.|by statute|sub silentio))*(?:,? (?:by|in|as recognized (?:in|by)|as stated (?:in|by)))?))[,:]? ?$/;
/** An opinion not yet paged, before its number in a database: `--- F.4th ---, `. */
const UNPAGED = /(?<=[,\w.)]) ?(?:\u2014|-{1,4}|_{1,4}) (?:F\.(?:2d|3d|4th)|F\. Supp\. 3d|S\. ?Ct\.|U\.S\.) (?:\u2014|-{1,4}|_{1,4})(?=, $)/;
const PARENTHETICAL = / ?\(([^()]{3,120})\)/y;
const SUBSEQUENT = /, ((?:as )?amended(?: and superseded)?|aff'd|affirmed|rev'd|reversed|vacated|overruled|abrogated|superseded|cert\. denied|cert\. granted|reh'g denied|withdrawn)(?![\w-])/y;
const LEAD = 90;

/** Recognises the opinions of one normalised block and claims them. */
export function opinionsIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  let floor = 0;
  let previous: Found | undefined;
  let group: Found[] = [];
  for (const match of matches(ANCHOR, text)) {
    if (match.index < floor || !claims.isFree(match.index, match.index + match[0].length)) continue;
    const parallel = previous !== undefined && mayGoOn(previous) && /^, ?$/.test(text.slice(previous.end, match.index));
    const one = readOpinion(text, match, floor, parallel ? previous : undefined);
    if (!one) continue;
    if (parallel && one.kind !== 'case-short') {
      group.push(one);
      if (yearOf(one)) shareCourtAndYear(group);
    } else group = [one];
    Object.assign(one.details, readAfter(text, one.end));
    found.push(one);
    claims.take(one.start, one.end);
    floor = one.end;
    previous = one;
  }
  return found;
}

type Opinion = Extract<Found, { kind: 'case' | 'westlaw' | 'lexis' }>;
const isFull = (f: Found): f is Opinion => f.kind === 'case' || f.kind === 'westlaw' || f.kind === 'lexis';
/** Whether the next number may be of the same opinion: nothing has closed the citation yet. */
const mayGoOn = (f: Found): boolean => f.kind === 'case-short' || (isFull(f) && !yearOf(f));
const yearOf = (f: Found): string | undefined => (f.kind === 'case' ? f.parts.year : isFull(f) ? f.details.year : undefined);

interface Lead {
  start: number;
  name?: string;
  details: CitationDetails;
}

function readOpinion(text: string, match: RegExpExecArray, floor: number, parallelTo: Found | undefined): Found | undefined {
  const lead: Lead = parallelTo
    ? { start: match.index, ...nameOf(parallelTo), details: { parallelTo: parallelTo.details.parallelTo ?? parallelTo.start } }
    : readLead(text, match.index, floor);
  const [, volume, reporter, page, year, westlaw, lexis, number] = match;
  const end = match.index + match[0].length;
  if (year !== undefined) return readDatabase(text, lead, { kind: westlaw ? 'westlaw' : 'lexis', year, number: number!, reporterText: (westlaw ?? lexis)! }, end);
  const reporterStart = match.index + volume!.length + 1;
  const details: CitationDetails = {
    ...lead.details, reporterText: reporter!, reporterSpan: { start: reporterStart, end: reporterStart + reporter!.length },
  };
  const parts = { ...(lead.name ? { name: lead.name } : {}), volume: volume!, reporter: canonicalReporter(reporter!) };
  if (page === undefined) {
    if (isPlainReporter(parts.reporter) && parts.name === undefined) return undefined;
    const short = matchAt(SHORT_AT, text, end);
    if (short) return { kind: 'case-short', start: lead.start, end: end + short[0].length, parts: { ...parts, pin: tidyPin(short[1]!) }, details };
    const slip = matchAt(SLIP_AFTER, text, end);
    if (!slip?.[1]) return undefined;
    return { kind: 'case-short', start: lead.start, end: end + slip[0].length, parts: { ...parts, pin: slip[1] }, details: { ...details, slip: true } };
  }
  const tail = readTail(text, end);
  if (isPlainReporter(parts.reporter) && parts.name === undefined && tail.year === undefined) return undefined;
  const court = tail.court ?? (isSupremeCourtReporter(parts.reporter) ? 'U.S.' : undefined);
  const blank = /\d/.test(page) ? page.trim() : '___';
  return {
    kind: 'case', start: lead.start, end: tail.end,
    parts: { ...parts, page: blank, ...pick('pin', tail.pin), ...pick('court', court), ...pick('year', tail.year) },
    details: { ...details, ...tail.details },
  };
}

const pick = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value === undefined || value === '' ? {} : { [key]: value }) as { [P in K]?: string };

function nameOf(f: Found): { name?: string } {
  return (isFull(f) || f.kind === 'case-short') && f.parts.name !== undefined ? { name: f.parts.name } : {};
}

/** Name, docket number, signal and history before the volume at `at`. */
export function readLead(text: string, at: number, floor: number): Lead {
  const before = text.slice(Math.max(floor, at - LEAD), at);
  const docket = DOCKET_BEFORE.exec(before);
  const unpaged = docket ? null : UNPAGED.exec(before);
  const end = docket ? at - docket[0].length : unpaged ? at - before.length + unpaged.index : at;
  const direct = end < at ? text.slice(Math.max(floor, end - LEAD), end) : before;
  const history = HISTORY.exec(direct)?.[1];
  const name = history ? undefined : nameBefore(text, end, floor);
  const docketStart = docket ? end + docket[0].search(/[A-Z]/) : at;
  const start = name?.start ?? docketStart;
  const ahead = text.slice(Math.max(floor, start - LEAD), start);
  const relation = history ?? HISTORY.exec(ahead)?.[1];
  const signal = SIGNAL.exec(ahead)?.[1];
  return {
    start,
    ...(name ? { name: name.name } : {}),
    details: {
      ...(docket ? { docket: docket[1]! } : {}),
      ...(relation ? { history: relation } : {}),
      ...(signal ? { signal: signal.replace(/,$/, '') } : {}),
    },
  };
}

interface Tail {
  end: number;
  pin?: string;
  court?: string;
  year?: string;
  details: CitationDetails;
}

/** Pinpoint, docket number, slip page and parenthesis after the first page; no pages after a docket number. */
export function readTail(text: string, at: number, paged = true): Tail {
  let end = at;
  let pin: string | undefined;
  const details: CitationDetails = {};
  const pages = paged ? matchAt(COMMA_PIN, text, end) : undefined;
  if (pages) {
    pin = tidyPin(pages[1] ?? pages[2] ?? pages[3]!);
    end += pages[0].length;
  }
  const docket = matchAt(DOCKET_AFTER, text, end);
  if (docket) {
    details.docket = docket[1]!;
    end += docket[0].length;
  }
  const slip = matchAt(SLIP_AFTER, text, end);
  if (slip) {
    details.slip = true;
    pin ??= slip[1];
    end += slip[0].length;
  }
  const place = courtAndDate(text, end);
  if (place) end = place.end;
  if (place?.date) details.date = place.date;
  return { end, ...pick('pin', pin), ...pick('court', place?.court), ...pick('year', place?.year), details };
}

/** What stands right after a citation and says more about it. */
export function readAfter(text: string, at: number): CitationDetails {
  const parentheticals: string[] = [];
  let end = at;
  for (let match = matchAt(PARENTHETICAL, text, end); match && parentheticals.length < 4; match = matchAt(PARENTHETICAL, text, end)) {
    parentheticals.push(match[1]!);
    end += match[0].length;
  }
  const subsequent = matchAt(SUBSEQUENT, text, end)?.[1];
  return { ...(parentheticals.length > 0 ? { parentheticals } : {}), ...(subsequent ? { subsequent } : {}) };
}

function readDatabase(
  text: string, lead: Lead, found: { kind: 'westlaw' | 'lexis'; year: string; number: string; reporterText: string }, at: number,
): Found {
  const pin = matchAt(DATABASE_PIN, text, at);
  const end = at + (pin?.[0].length ?? 0);
  const place = courtAndDate(text, end);
  const { docket, ...details } = lead.details;
  const starred = pin?.[1] === undefined ? undefined : found.kind === 'westlaw' || pin[1].includes('*') ? `*${pin[1].replace(/^\*+/, '')}` : pin[1];
  return {
    kind: found.kind, start: lead.start, end: place?.end ?? end,
    parts: {
      ...(lead.name ? { name: lead.name } : {}), year: found.year, number: found.number,
      ...pick('pin', starred ?? (pin?.[2] && tidyPin(pin[2]))), ...pick('court', place?.court), ...pick('docket', docket),
    },
    details: { ...details, reporterText: found.reporterText, ...(place?.date ? { date: place.date } : {}), ...pick('year', place?.year) },
  };
}

/** The court and year after the last of several parallel citations are those of all. */
function shareCourtAndYear(group: readonly Found[]): void {
  const last = group.at(-1);
  if (last === undefined || !isFull(last)) return;
  const year = last.kind === 'case' ? last.parts.year : last.details.year;
  const court = last.parts.court;
  const supreme = group.some((f) => f.kind === 'case' && isSupremeCourtReporter(f.parts.reporter));
  for (const one of group) {
    if (!isFull(one)) continue;
    if (one.kind === 'case' && year !== undefined) one.parts.year ??= year;
    const theirs = court ?? (supreme ? 'U.S.' : undefined);
    if (theirs !== undefined) one.parts.court ??= theirs;
    if (last.details.date) one.details.date ??= last.details.date;
  }
}

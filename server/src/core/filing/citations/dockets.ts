/** Docket numbers, and opinions cited by nothing else. */
import { DOCKET_NUMBER } from './docket-number';
import type { CitationDetails, Found } from './model';
import { readAfter, readLead, readTail } from './opinions';
import { AND, type Claims, matchAt, matches } from './scan';

const LABEL = '(?:(?:Case|Cause|Docket|Criminal|Crim\\.|Civil|Civ\\.|Appeal) )?(?:Action )?Nos?\\.?:? ?';
const FULL_NUMBER = '\\d{1,2}:\\d{2}-?[A-Za-z]{2,4}-?\\d{1,6}(?:-(?:[A-Z0-9][A-Za-z0-9]{0,6}|[a-z]{2,5})(?![A-Za-z0-9])){0,4}';
const ANCHOR = new RegExp(`(?<![\\w-])${LABEL}(${DOCKET_NUMBER})|(?<![\\w:.-])(?:Case )?(${FULL_NUMBER})`, 'gu');
const NEXT = new RegExp(`${AND}(?:No\\. )?(${DOCKET_NUMBER})(?!\\w)`, 'y');
/** Numbers of other things. */
const OTHER_THING = /(?:Lab|Laboratory|Report|Item|Badge|Exhibits?|Exs?\.|Invoice|Serial|Policy|Register|Reg\.|Inmate|Amendment|Bates|Request|Interrogatory|L\.|Model|Phone|Account|Instruction|Tract|Lot|Form) $/i;

export function docketsIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  let floor = 0;
  for (const match of matches(ANCHOR, text)) {
    const end = match.index + match[0].length;
    if (match.index < floor || !claims.isFree(match.index, end) || OTHER_THING.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    const numbers = [{ number: (match[1] ?? match[2])!, start: match.index, end }];
    if (/Nos/.test(match[0])) {
      for (let next = matchAt(NEXT, text, end), at = end; next; next = matchAt(NEXT, text, at)) {
        const start = at + next[0].length - next[1]!.length;
        at += next[0].length;
        numbers.push({ number: next[1]!, start, end: at });
      }
    }
    const opinion = numbers.length === 1 ? asOpinion(text, match.index, end, floor) : undefined;
    for (const [i, one] of numbers.entries()) {
      const place = i === 0 && opinion && claims.isFree(opinion.start, opinion.end) ? opinion : { start: one.start, end: one.end, details: {} };
      found.push({ kind: 'docket', start: place.start, end: place.end, parts: { number: one.number }, details: place.details });
      claims.take(place.start, place.end);
      floor = place.end;
    }
  }
  return found;
}

/** `United States v. Doe, No. 20-10946 (5th Cir. July 13, 2021)`: the number stands for an opinion. */
function asOpinion(text: string, start: number, end: number, floor: number): { start: number; end: number; details: CitationDetails } | undefined {
  const tail = readTail(text, end, false);
  if (!tail.details.slip && tail.year === undefined) return undefined;
  const lead = readLead(text, start, floor);
  const { pin, court, year } = tail;
  return {
    start: lead.name ? lead.start : start,
    end: tail.end,
    details: {
      ...lead.details, ...tail.details, ...readAfter(text, tail.end),
      ...(lead.name ? { name: lead.name } : {}), ...(court ? { court } : {}), ...(year ? { year } : {}), ...(pin ? { pin } : {}),
    },
  };
}

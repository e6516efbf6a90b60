/** The part of a suppression after the rules: `-- reason until 2026-12-31 by AB`. */
import { parseCivilDate, type CivilDate } from '../dates/civil-date';

export interface Note {
  readonly reason?: string;
  readonly until?: { readonly written: string; readonly date: CivilDate | undefined };
  /** Who reviewed it: initials or a name. */
  readonly by?: string;
}

/** A hyphen pair, or the dash that a word processor makes of it. */
const MARK = /(?:^|\s)(?:--+|—|–)(?:\s|$)/;
/** Initials (`AB`, `A.B.`) or a name of up to three capitalised words. */
const BY = /(?:^|\s)by[ \t]+((?:\p{Lu}[\p{L}.'’-]{0,30})(?:[ \t]+\p{Lu}[\p{L}.'’-]{0,30}){0,2})[ \t]*$/u;
const UNTIL = /(?:^|\s)until[ \t]+(\d[\d/.-]{3,12})[ \t]*$/;
/** Who and until when stand at the end, and a reason longer than this is cut before they are looked for. */
const TAIL = 120;

/** Splits what `pattern` finds at the end of `text` from the rest. */
function tail(text: string, pattern: RegExp): { readonly rest: string; readonly found: string | undefined } {
  const from = Math.max(0, text.length - TAIL);
  const match = pattern.exec(text.slice(from));
  return match ? { rest: text.slice(0, from + match.index).trimEnd(), found: match[1]! } : { rest: text, found: undefined };
}

/** Reads `text.slice(start, end)`; `idsEnd` is where the names of rules end. */
export function readNote(text: string, start: number, end: number): { readonly idsEnd: number; readonly note: Note } {
  const inside = text.slice(start, end);
  const mark = MARK.exec(inside);
  if (!mark) return { idsEnd: end, note: {} };
  let rest = inside.slice(mark.index + mark[0].length).replace(/\s+/g, ' ').trim();
  let by: string | undefined;
  let until: string | undefined;
  // In either order: "until 2026-12-31 by AB" and "by AB until 2026-12-31".
  for (let i = 0; i < 2; i++) {
    const who = by === undefined ? tail(rest, BY) : undefined;
    if (who?.found !== undefined) [by, rest] = [who.found, who.rest];
    const when = until === undefined ? tail(rest, UNTIL) : undefined;
    if (when?.found !== undefined) [until, rest] = [when.found, when.rest];
  }
  return {
    idsEnd: start + mark.index,
    note: {
      ...(rest === '' ? {} : { reason: rest }),
      ...(until === undefined ? {} : { until: { written: until, date: parseCivilDate(until) } }),
      ...(by === undefined ? {} : { by }),
    },
  };
}

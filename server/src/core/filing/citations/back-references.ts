/** `Id.` and `supra`. */
import type { Found } from './model';
import { nameBefore } from './names';
import { PAGE_AND_LINE, PAGES, PARAGRAPHS, tidyPin } from './pins';
import { type Claims, matchAt, matches } from './scan';

const ID = /(?<![\w.@/#&-])(?:([Ii]d|[Ii]bid)(\.)|(Id|Ibid)(?= at \d))/gu;
/** Before a small `id.`; a `photo id.` is something else. */
const MAY_PRECEDE = /(?:^|[(;,:.\u2014"'-] ?|(?<![\w-])(?:see|see also|cf\.|e\.g\.,?|accord|quoting|citing|with|and|but|compare|under|also|generally|in|of|to|per|contra) )$/i;
/** `Id. card`: what follows a sentence of one word is a pinpoint, a parenthesis or the next sentence. */
const MAY_FOLLOW = /(?! ?-)(?! (?!(?:at|see|but|cf|accord|passim|and|quoting|citing|pp?|nn?|note|paras?|paragraph|sec|section|ch|in|with|as)(?!\p{L}))\p{Ll})/uy;
const SECTION_PIN = '§{1,2} ?[\\w.-]{1,12}(?:\\([0-9A-Za-z]{1,5}\\)){0,7}';
const NOTE_PIN = 'nn?\\. ?\\d{1,3}(?:-\\d{1,3})?';
const PIN = new RegExp(
  `,? (PageID(?:[ .:#]{1,3})?\\d{1,6}(?:-\\d{1,6})?)|,? at (${PAGE_AND_LINE}|(?:pages? |pp?\\. ?|slip op\\. ?)?${PAGES}|_{2,10}|\\*{0,2}[xvi]{1,6}(?!\\w)|${PARAGRAPHS}|${NOTE_PIN})|,? (${PARAGRAPHS}|${SECTION_PIN}|${NOTE_PIN}|\\([a-z0-9]{1,3}\\)(?:\\([0-9A-Za-z]{1,5}\\)){1,5})|,? (${PAGE_AND_LINE})`, 'y',
);
const SUPRA = /(?<![\w-])[Ss]upra(?![\w-])/gu;
const SUPRA_ALONE = /(?:[(;,] ?|(?<![\w-])(?:see|see also|cf\.|e\.g\.,?|and|also|as (?:noted|discussed|stated|explained)|discussed|noted|stated|explained|cited|quoted) )$/i;
const SUPRA_NOTE = /,? (nn?\. ?\d{1,3}(?:-\d{1,3})?|notes? \d{1,3}(?:-\d{1,3})?)/y;
const SUPRA_PART = /,? ((?:[Pp]arts?|[Ss]ections?|[Ss]ec\.|[Pp]t\.|[Cc]laims?|[Gg]rounds?|[Aa]rg(?:ument|\.)|§{1,2}|pp?\.|¶{1,2}|[Cc]h\.) ?[IVXLivx\d]{1,7}(?:[.-]?\(?[A-Za-z0-9]{1,4}\)?){0,4})/y;

export function backReferencesIn(text: string, claims: Claims): Found[] {
  return [...idsIn(text, claims), ...suprasIn(text, claims)];
}

function idsIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  for (const match of matches(ID, text)) {
    let end = match.index + match[0].length;
    if (!claims.isFree(match.index, end)) continue;
    const pin = matchAt(PIN, text, end);
    const small = match[0].startsWith('i');
    if (!pin && !matchAt(MAY_FOLLOW, text, end)) continue;
    if (small && !pin && !MAY_PRECEDE.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    end += pin?.[0].length ?? 0;
    claims.take(match.index, end);
    const written = pin?.[1] ?? pin?.[2] ?? pin?.[3] ?? pin?.[4];
    found.push({ kind: 'id', start: match.index, end, parts: written ? { pin: tidyPin(written) } : {}, details: {} });
  }
  return found;
}

function suprasIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  let floor = 0;
  for (const match of matches(SUPRA, text)) {
    let end = match.index + match[0].length;
    if (!claims.isFree(match.index, end)) continue;
    const note = matchAt(SUPRA_NOTE, text, end);
    end += note?.[0].length ?? 0;
    const part = note ? undefined : matchAt(SUPRA_PART, text, end);
    end += part?.[0].length ?? 0;
    const pin = matchAt(PIN, text, end);
    end += pin?.[0].length ?? 0;
    const name = part || !/, ?$| $/.test(text.slice(Math.max(0, match.index - 2), match.index)) ? undefined : nameBefore(text, match.index, floor);
    const inside = name !== undefined && /^(?:Parts?|Sections?|Points?|Arguments?|Grounds?|Claims?|Issues?|Footnotes?|Notes?) /.test(name.name);
    const named = name && !inside && claims.isFree(name.start, match.index) ? name : undefined;
    const start = named?.start ?? match.index;
    if (!named && !inside && !note && !part && !pin && !SUPRA_ALONE.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const written = pin?.[1] ?? pin?.[2] ?? pin?.[3] ?? pin?.[4];
    claims.take(start, end);
    floor = end;
    found.push({
      kind: 'supra', start, end, parts: { ...(named ? { name: named.name } : {}), ...(written ? { pin: tidyPin(written) } : {}) },
      details: { ...(note ? { note: note[1]! } : {}), ...(part ? { internal: true, note: part[1]! } : inside ? { internal: true, note: name.name } : {}) },
    });
  }
  return found;
}

/** The record of the case: docket entries, transcripts, presentence report, appendices, paged records. */
import { dateIn } from './court-and-date';
import type { CitationDetails, Found, RecordParts, RecordType } from './model';
import { PAGE_AND_LINE, PAGES, PARAGRAPHS, tidyPin } from './pins';
import { AND, type Claims, matchAt, matches } from './scan';

const PAGE_ID = "Page ?ID(?:\\.| ?#|:| No\\.|s)? ?#?(\\d{1,6}(?:-\\d{1,6})?)";
/** After a docket entry: `at 7-9`, `¶ 12`, `PageID.532`, `pp. 3-4`, `, 18:4-9`. */
const ENTRY_PIN = new RegExp(
  `,? (?:at|p\\.|pp\\.|pgs?\\.|pages?) ?(${PAGE_AND_LINE}|¶{0,2} ?${PAGES})|,? ?(?:at )?(${PARAGRAPHS})|,? (?:at )?(${PAGE_ID})|,? (${PAGE_AND_LINE})`, 'y',
);
const PAGE_ID_AFTER = new RegExp(`,? ?(?:at )?\\(?(${PAGE_ID})\\)?`, 'y');

const ENTRY_LABEL =
  '(?:(?:CM/)?ECF(?: Doc(?:\\.|ument)?| Dkt\\.)?|Dkt\\.?(?: Entry| No\\.)?|Docket (?:Entry|Entries|No|Nos)|Docs?\\.|Document|Docket|D\\. ?E\\.|DE|D/E|CR(?:-| )?Doc\\.|Crim\\. (?:ECF|Dkt\\.|Doc\\.)|Cr\\. (?:ECF|Dkt\\.|Doc\\.)|[Rr]ec\\. Doc\\.)';
const ENTRY_NUMBER = '(\\d{1,5})(?:-(\\d{1,4}))?(?:\\.\\d{1,3})?(?![\\w:])';
const ENTRY = new RegExp(`(?<![\\w.])${ENTRY_LABEL},? ?(Nos?\\.?|Entries|#|Numbers?)? ?#? ?${ENTRY_NUMBER}`, 'gu');
const NEXT_ENTRY = new RegExp(`${AND}(?:No\\. |# ?)?${ENTRY_NUMBER}(?! ?(?:U\\.|F\\.|S\\. ?Ct|C\\.F|WL)| (?:[a-z]{1,12}ly |days|months|years|counts|grams|kilo|hours))`, 'y');

/** `R. 45, Plea Tr., PageID.123`, as the Sixth Circuit asks. */
const NAMED_ENTRY = new RegExp(`(?<![\\w.])(?:R\\.|RE|R\\.E\\.) ?#?(\\d{1,5}(?:-\\d{1,3})?)(?:[,:] [^,;:()]{1,60}){0,2},? (?:at )?${PAGE_ID}(?!\\w)`, 'gu');

/** The stamp on every page of a filed paper names no source. */
const STAMP = /(?:Case:? )\d{1,2}:\d{2}-[a-z]{2}-\d{1,6}[\w-]{0,20} (?:Document|Doc\.?)(?: #)?:? ?\d{1,5}(?:-\d{1,4})? Filed:? (?:in \w{4} )?(?:on )?\d{1,2}\/\d{1,2}\/\d{2,4} Page:? ?\d{1,4} of \d{1,4}(?: Page ?ID ?#?:? ?\d{1,6})?/g;
/** Pages of law that is cited otherwise; nothing in them is a section or an entry of its own. */
const OTHER_SOURCES = /(?:JM|USAM|U\.S\.A\.M\.|Justice Manual) ?§{0,2} ?\d{1,2}-\d{1,3}(?:\.\d{1,4}){0,2}|\d{1,3} Fed\. Reg\. \d{1,3}(?:,\d{3}|\d{0,4})|(?:BOP )?(?:Program Statement|P\.S\.) (?:No\. )?\d{4}\.\d{2}|\d{1,3} Cong\. Rec\. [SHE]?\d{1,6}|[SH]\.R?\.? ?Rep\. (?:No\. )?\d{2,3}-\d{1,4}/g;

const TRANSCRIPT_KIND =
  "(?:(?:(?:Jury )?Trial|Plea|Re-?arraignment|Change[- ]of[- ]Plea|C\\.?O\\.?P\\.?|Rule 11|Sent(?:encing|'?g|\\.)?|Resent(?:encing|'g|\\.)|Evid(?:entiary|\\.)|Suppression|Motion|Supp(?:ression|\\.)|Detention|Status|Hearing|Hr'?g\\.?|Arraignment|Pretrial|Grand Jury|GJ|Voir Dire|Bench|Revocation|Rev\\.|Proffer|Oral Arg(?:ument|\\.)|Final Pretrial|Initial Appearance|Prelim(?:inary|\\.)|\\d{1,2}/\\d{1,2}/\\d{2,4}|[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4},?) ){0,3}";
const TRANSCRIPT = new RegExp(
  `(?<![\\w.])(${TRANSCRIPT_KIND}(?:Hr'g |Hearing )?(?:Tr(?:ans(?:cript)?)?\\.|TR\\.|(?:Tr|TR|TT|RT|Transcript)(?= (?:at|p\\.|pp\\.|pages?|[Vv]ol\\.|of|\\d{1,5}:))|(?<=\\w )(?:Tr|TR|Transcript)(?= \\d))(?: of (?:[A-Z]\\w+ ){0,3}(?:Hearing|Proceedings|Plea|Sentencing|Trial))?)(?: \\([^()]{1,30}\\))?(?:,? [Vv]ol\\. ?([IVX]{1,5}|\\d{1,3}))?(?:,? (?:ECF|Dkt\\.) No\\. \\d{1,5})?(?:,? ?(?:at|p\\.|pp\\.|pages?) ?(${PAGE_AND_LINE}|${PAGES})|,? (${PAGE_AND_LINE}|\\d{1,4}(?:-\\d{1,4})?(?![\\d/:]|,\\d{3})(?:, \\d{1,4}(?:-\\d{1,4})?(?![\\d/]| [A-Z])){0,6}))`,
  'gu',
);
/** Words that look like a transcript label and are not. */
const NOT_TRANSCRIPT = /(?:Fed\.|Ill\.|Tax|Ct\.) $/;

const PSR = new RegExp(
  `(?<![\\w.])(?:(?:Final|Revised|Draft|Amended|Initial|Original) )?(?:PSR|PSI|PSIR|P\\.S\\.R\\.|P\\.S\\.I\\.|PSR Addendum|Presentence (?:Investigation )?Report(?: \\((?:"?PSR"?|"?PSI"?|"?PSIR"?)\\))?)(?: [Aa]ddendum)?(?: \\((?:ECF|Dkt\\.|Doc\\.) No\\. \\d{1,5}\\))?,? ?(?:at (?:pp?\\. ?)?(${PAGES}|${PARAGRAPHS})|(${PARAGRAPHS})|pp?\\. ?(${PAGES})|(?<=PSR,? ?)(\\d{1,3}(?:-\\d{1,3})?(?![\\w.])))`,
  'gu',
);

const PAGED: readonly (readonly [RecordType, RegExp])[] = [
  ['joint-appendix', /(?<![\w.])(?:J\.? ?A\.?|Joint App(?:endix|\.)|Jt\. App\.)(?:,? (?:Vol\. ?[\dIVX]{1,4},? )?(?:at |p\. ?|pp\. ?)?|(?=\d))(\d{1,5}(?:-\d{1,5})?(?:, \d{1,5}(?:-\d{1,5})?(?! [A-Z])){0,5})(?![\w:])/gu],
  ['appendix', /(?<![\w.])(?:App(?:endix|x|'x|\.)|S\. ?A\.|G\. ?A\.|Supp\. App\.|Pet\. App\.|Gov't App\.|Def\. App\.|Appellant's App\.) (?:at |p\. ?|pp\. ?)?([A-Z]?\d{1,5}[a-z]?(?:-\d{1,5}[a-z]?)?)(?![\w:]|\.\d)/gu],
  ['roa', /(?<![\w.])(?:(?:\d{1,2} ?)?ROA\.?|R\.O\.A\.|Record on Appeal|E\. ?R\.|S?ER(?= \d)|\d{1,2}-ER-|\d{1,2} ?R\.|(?<!(?:Fed|Ct|L|Cir|D|Crim|Civ|App|Loc|Gov)\. )R\.)(?:,? (?:Vol\. ?[\dIVX]{1,4},? )?(?:at |p\. ?|pp\. ?)?|(?<=ROA\.)|(?=\d))((?:\d{2}-\d{4,5}\.)?\d{1,6}(?:-\d{1,6})?(?:, \d{1,6}(?:-\d{1,6})?(?! [A-Z])){0,5})(?![\w:])/gu],
  ['page-id', new RegExp(`(?<![\\w.])${PAGE_ID}(?!\\w)`, 'gu')],
];
/** Before the shortest labels, `R. 45` and `App. 12`, which may be initials or other words. */
const MAY_PRECEDE = /(?:^|[([;,.:\u2014"'] ?|(?:see|also|cf\.|and|&|at|in|e\.g\.,?|citing|per) )$/i;
const VOLUME_RECORD = new RegExp(`(?<![\\w.])(?:R\\.,? )?[Vv]ol\\. ?([IVX]{1,5}|\\d{1,3}),? (?:(?:Doc\\. (\\d{1,4}(?:-\\d{1,3})?),? )?at (${PAGES})|Doc\\. (\\d{1,4}(?:-\\d{1,3})?))`, 'gu');

const PAPERS: readonly (readonly [RecordType, RegExp])[] = [
  ['statement-of-reasons', /(?<![\w.])(?:Statement of Reasons|SOR),? (?:at (\d{1,3})|(§ ?[IVX]{1,4}(?:\.[A-Z0-9]{1,2}){0,3}|pt\. [IVX]{1,4}))/gu],
  ['plea-agreement', new RegExp(`(?<![\\w.])(?:Plea Agreement|Plea Agr(?:eement|mt|\\.)|Plea Agmt\\.),? ?(?:at (${PAGES}|${PARAGRAPHS})|(${PARAGRAPHS}|§ ?[\\dIVX]{1,4}(?:\\([a-z0-9]\\)){0,3}))`, 'gu')],
  ['declaration', new RegExp(`(?<![\\w.])(?:(?:[A-Z][\\w'-]{1,20} ){1,3}(?:Decl\\.|Declaration|Aff\\.|Affidavit)|(?:Decl\\.|Declaration|Aff\\.|Affidavit) of (?:[A-Z][\\w'.-]{0,20} ?){1,4})(?<=[\\w.'] ?),? ?(?:at (${PAGES})|(${PARAGRAPHS}))`, 'gu')],
  ['transcript', new RegExp(`(?<![\\w.])(?:[A-Z][\\w'-]{1,20} ){1,2}Dep(?:\\.|o\\.)(?: Tr\\.)?,? ?(?:at )?(${PAGE_AND_LINE}|${PAGES})(?![\\w/:])`, 'gu')],
  ['paper', new RegExp(
    "(?<![\\w.])(?:(?:Gov(?:'t|ernment)(?:'s)?|Def(?:\\.|endant)?(?:'s)?|Pet(?:\\.|itioner)(?:'s)?|Movant's|Appell(?:ant|ee)(?:'s)?|Resp(?:\\.|ondent)(?:'s)?) )?(?:(?:Opening|Reply|Sentencing|Sent\\.|Superseding|Second|First|Amended|Supp\\.|Supplemental) ){0,2}" +
      `(?:(?:Br|Mot|Resp|Opp|Mem|Memo|Obj|Objs|Compl|Indict|Op|Pet)\\.|Opp'n|(?:Brief|Motion|Response|Opposition|Memorandum|Memo|Objections|Reply|Indictment|Information|Complaint|Order|Opinion|Petition|Report|R ?& ?R)(?= at \\d|,? ¶))` +
      `(?:,? at (${PAGES})(?![\\w:]|,\\d| ?[ap]\\.? ?m| (?:o'clock|hours|percent|years|months|days))|,? (${PARAGRAPHS})|(?<=(?:Br|Resp|Mot|Mem|Opp|Obj)\\.) (\\d{1,3}(?:-\\d{1,3})?)(?=[);.,]))`, 'gu')],
  ['minute-entry', /(?<![\w.])(?:Minute (?:Entry|Order)),?(?: (?:of|dated|for))? ?\(?((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4})\)?/gu],
  ['text-order', /(?<![\w.])(?:Text(?:-Only)? (?:Order|Entry)),? ?\(?((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4})\)?/gu],
];

/** Takes out of the text what looks like a citation and is none of the kinds recognised. */
export function claimOtherSources(text: string, claims: Claims): void {
  for (const pattern of [STAMP, OTHER_SOURCES]) for (const match of matches(pattern, text)) claims.take(match.index, match.index + match[0].length);
}

export function recordsIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  const add = (start: number, end: number, parts: RecordParts, details: CitationDetails = {}): void => {
    if (!claims.isFree(start, end)) return;
    claims.take(start, end);
    found.push({ kind: 'record', start, end, parts, details });
  };
  // `R. 45, Plea Tr., PageID.12` is one citation, of a page of the record.
  for (const match of matches(NAMED_ENTRY, text)) {
    add(match.index, match.index + match[0].length, { type: 'docket-entry', number: match[1]!, pin: `PageID.${match[2]}` });
  }
  transcripts(text, add);
  presentence(text, add);
  papers(text, add);
  volumes(text, add);
  entries(text, claims, add);
  for (const [type, pattern] of PAGED) {
    for (const match of matches(pattern, text)) {
      const end = match.index + match[0].length;
      if (/^(?:R\.|App\.|S?ER )/.test(match[0]) && !MAY_PRECEDE.test(text.slice(Math.max(0, match.index - 14), match.index))) continue;
      add(match.index, end, { type, number: match[1]!.replace(/^.*\.(?=\d)/, '') });
    }
  }
  return found;
}

type Add = (start: number, end: number, parts: RecordParts, details?: CitationDetails) => void;

function transcripts(text: string, add: Add): void {
  for (const match of matches(TRANSCRIPT, text)) {
    const [whole, title, volume, at, plain] = match;
    if (NOT_TRANSCRIPT.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    add(match.index, match.index + whole.length, { type: 'transcript', ...(volume ? { number: volume } : {}), pin: tidyPin((at ?? plain)!) }, { title: title!.trim() });
  }
}

function presentence(text: string, add: Add): void {
  for (const match of matches(PSR, text)) {
    const pin = match.slice(1).find((g) => g !== undefined);
    add(match.index, match.index + match[0].length, { type: 'psr', pin: tidyPin(pin!) });
  }
}

function papers(text: string, add: Add): void {
  for (const [type, pattern] of PAPERS) {
    for (const match of matches(pattern, text)) {
      const pin = match[1] ?? match[2] ?? match[3];
      const date = pin === undefined ? undefined : dateIn(pin);
      const title = type === 'paper' || type === 'transcript' ? { title: match[0].slice(0, match[0].lastIndexOf(pin!)).replace(/(?:,? at|,)? ?$/, '') } : {};
      add(match.index, match.index + match[0].length, { type, ...(pin && !date ? { pin: tidyPin(pin) } : {}) }, date ? { date } : title);
    }
  }
}

/** `R., Vol. I, Doc. 4 at 1-2`. */
function volumes(text: string, add: Add): void {
  for (const match of matches(VOLUME_RECORD, text)) {
    const [whole, volume, document, pin, alone] = match;
    const entry = document ?? alone;
    add(match.index, match.index + whole.length, { type: 'roa', number: entry ? `Vol. ${volume}, Doc. ${entry}` : `Vol. ${volume}`, ...(pin ? { pin: tidyPin(pin) } : {}) });
  }
}

function entries(text: string, claims: Claims, add: Add): void {
  for (const match of matches(ENTRY, text)) {
    const [whole, label, number, attachment] = match;
    let at = match.index + whole.length;
    if (!claims.isFree(match.index, at)) continue;
    const plural = /s\.?$|ies$/.test(label ?? '') || /^(?:Docs|ECFs|Docket Entries|Docket Nos)/.test(whole);
    const one = entry(text, match.index, at, number!, attachment, plural);
    add(one.start, one.end, one.parts, one.details);
    at = one.end;
    if (!plural) continue;
    for (let next = matchAt(NEXT_ENTRY, text, at); next; next = matchAt(NEXT_ENTRY, text, at)) {
      const item = entry(text, at + next[0].search(/\d|#/), at + next[0].length, next[1]!, next[2], true);
      add(item.start, item.end, item.parts, item.details);
      at = item.end;
    }
  }
}

/** One docket entry with what follows it. After `Nos.` a dash makes a range, else an attachment. */
function entry(text: string, start: number, at: number, number: string, attachment: string | undefined, plural: boolean): { start: number; end: number; parts: RecordParts; details: CitationDetails } {
  const range = plural && attachment !== undefined && Number(attachment) > Number(number);
  const parts: RecordParts = { type: 'docket-entry', number: range || attachment === undefined ? number : `${number}-${attachment}` };
  let end = at;
  const pin = matchAt(ENTRY_PIN, text, end);
  if (pin) {
    parts.pin = pin[3] === undefined ? tidyPin((pin[1] ?? pin[2] ?? pin[5])!) : `PageID.${pin[4]}`;
    end += pin[0].length;
  }
  const page = pin && pin[3] === undefined ? matchAt(PAGE_ID_AFTER, text, end) : undefined;
  if (page) end += page[0].length;
  return { start, end, parts, details: { ...(range ? { through: attachment } : {}), ...(page ? { note: `PageID.${page[2]}` } : {}) } };
}

/** What stands between square brackets: a gap to fill or a note to self, told from the editing of a quotation. */

/** Things that a template leaves open. */
const NOUNS =
  'names?|dates?|clients?|defendant|movant|petitioner|appellant|court|district|division|judge|numbers?|amount|address|city|state|zip|phone|telephone|e-?mail|attorney|counsel|firm|statute|' +
  'year|months?|day|title|cites?|citations?|pages?|facts|warden|facility|institution|prosecutor|ausa|docket|exhibit|witness|signature|blank|terms?|case|ecf|dkt|draft|' +
  'issues?|grounds?|relief|description|location|reasons?|arguments?|agency|county|offense|range|officer';
const NOUN = new RegExp(`^(?:${NOUNS})(?:['’]s)?$`, 'i');
const INSTRUCTION = /^(?:insert|todo|to\s+do|tbd|tk|tktk|xx+|placeholder|fill[\s-]in|blank|\?+|cites?|citation|record\s+cite|need(?:s)?\s+cite|(?:cite|citation)\s+needed|[●•]+|_+|draft)$/i;
const TASK =
  /^(?:insert|add|fill\s+in|confirm|verify|check|double[\s-]check|update|revise|rewrite|expand|finish|complete|find|needs?|ask|get|delete|remove|discuss|consider|explain|describe|summarize|quote|cite|look\s+up|todo|tbd|tk)\b[\s:,]/i;
const NOTE = /^notes?\b\s{0,2}(?:to\s+(?:self|file|drafter|draft|reader|team|client|associate|paralegal|editor)\b|[:,—-]?\s{0,2}(?:confirm|check|add|needs?|ask|verify)\b)|^draft(?:ing|er['’]?s)\s+note\b/i;
const SIGNED_NOTE = /^[A-Z]{2,3}\s{0,2}:\s/;
const CITED_PAPER = /^(?:ECF|DKT|DOC|DE|PSR|TR|EX|ID|ROA|JA|GX|DX|DN|CR|CV|AR)\b/;
const FIELD =
  /^(?:(?:client|defendant|movant|full|first|last|your|firm|attorney|counsel|judge|warden|court|case|docket|district|facility|street|mailing|e-?mail|phone|telephone|bar|exhibit|sentencing|plea|filing|insert)(?:['’]s)?\s+)?(?:name|date|number|no\.|address|email|phone)(?:\s+of\s.{1,40})?$/i;
const TO_BE = /^(?:to\s+be|tbd:?)\s+(?:completed|determined|filed|added|provided|confirmed|supplied|drafted|written)\b/i;
const QUESTION = /^(?:is\s+th|do\s+we|should\s+we|can\s+we|are\s+we|did\s+we|what\s+about|who\s|where\s+is|why\s)[^\]]{0,100}\?$/i;
/** The editing of quotations, the marks of a transcript, and labels that belong to a paper. */
const EDITING =
  /\b(?:omitted|added|altered|original|supplied|deleted|redacted|sealed|seal|proposed|requested|required|public|version|emphasis|sic|filed|amended|corrected|unopposed|inaudible|crosstalk|interpreter|laughter|pause|recess|footnote)\b|^the\s/i;

const LONG = 120;
/** The longest gap, in UTF-16 units between its brackets. */
export const LONGEST_GAP = 400;

/** What stands between one pair of square brackets, as far as it may be a gap. */
export const BRACKETS = /\[([^[\]]{1,400})\]/g;

/**
 * True when the content of a pair of brackets is left over from drafting. `quoted`: inside a quotation, where words in
 * brackets are the quoter's own and only an instruction is sure to be a mistake.
 */
export function isLeftOver(content: string, quoted: boolean): boolean {
  const text = content.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > LONGEST_GAP) return false;
  // So much in brackets is a whole sentence: only one that begins as an order or a note to the writer is sure to be left over.
  if (text.length > LONG) return !quoted && (NOTE.test(text) || TASK.test(text));
  if (NOTE.test(text) || TO_BE.test(text)) return true;
  const capitals = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
  if (capitals && /^(?:INSERT|TODO|TBD|TK|FILL IN|PLACEHOLDER|CONFIRM|VERIFY|CHECK)\b/.test(text)) return true;
  if (EDITING.test(text)) return false;
  if (quoted) return false;
  if (INSTRUCTION.test(text) || FIELD.test(text) || QUESTION.test(text)) return true;
  if (TASK.test(text)) return true;
  if (SIGNED_NOTE.test(text) && !CITED_PAPER.test(text)) return true;
  return capitals && !/\d/.test(text) && text.split(/[\s/,-]+/).some((word) => NOUN.test(word));
}

/** True when a text still has something to fill in: `[explain why; cite the page]`. */
export const hasGap = (text: string): boolean => text.includes('[') && [...text.matchAll(BRACKETS)].some((m) => isLeftOver(m[1]!, false));

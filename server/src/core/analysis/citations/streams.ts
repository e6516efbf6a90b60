/**
 * The order in which a reader meets citations: the text with its headings, each footnote by itself, each cell by
 * itself. Within it, citations are grouped as they are strung together.
 */
import { citationsOf, type Citation } from '../../filing/citations/index';
import { perLeaf } from '../../filing/leaf';
import type { CitedText } from './model';

export interface Item {
  readonly citation: Citation;
  readonly index: number;
  /** Inside the parenthesis of another citation, or its subsequent history: no antecedent of `Id.` */
  readonly secondary: boolean;
  /** Strung to the item before it. */
  readonly joined: boolean;
  /** The same source as the item before it, named twice: `Sent. Tr. 4, ECF No. 96`; `Id. at 734, 113 S. Ct. 1770`. */
  readonly sameSource: boolean;
}

export interface Stream {
  readonly kind: 'text' | 'footnote' | 'cell' | 'quotation';
  readonly items: readonly Item[];
}

const FOOTNOTE = /^[ \t]{0,3}\[\^[^\]\r\n]{1,80}\]:[ \t]*$/;
const NESTED = /^\s*(?:[a-z]+ing\b|internal\b|emphasis\b|quot\w*\b|cit\w*\b|see\b|per\b)/;
const SIGNALS = /\b(?:see|also|generally|but|cf|e\.g|accord|compare|contra|id|and|with|or)\b\.?,?/gi;

/** Of each block, whether it begins a footnote, stands in one, or neither. */
export type Note = 'begins' | 'inside' | undefined;

/** What the text before each block says of footnotes. */
export function notesOf({ text, prose }: CitedText): readonly Note[] {
  let inFootnote = false;
  return prose.map(({ span: { start } }): Note => {
    const marked = mayFollowMark(text, start);
    if (!marked && !inFootnote) return undefined;
    const before = lineBefore(text, start);
    const begins = marked && FOOTNOTE.test(before);
    inFootnote = begins || (inFootnote && /^[ \t]{2,}$/.test(before));
    return begins ? 'begins' : inFootnote ? 'inside' : undefined;
  });
}

/** The streams of a document; every citation is in exactly one. */
export function streamsOf({ prose }: CitedText, citations: readonly Citation[], notes: readonly Note[]): Stream[] {
  const streams: Stream[] = [];
  let text: Item[] = [];
  const startText = (): void => {
    text = [];
    streams.push({ kind: 'text', items: text });
  };
  startText();
  let next = 0;
  let footnote: Item[] = [];
  for (const [block, { kind, quoted, leaf }] of prose.entries()) {
    const note = notes[block];
    if (kind === 'heading') startText();
    const items: Item[] = [];
    const links = next < citations.length && citations[next]!.block === block ? linksOf(leaf) : [];
    for (const { secondary, joined, sameSource } of links) items.push({ citation: citations[next]!, index: next++, secondary, joined, sameSource });
    if (kind === 'table-cell') streams.push({ kind: 'cell', items });
    else if (quoted) streams.push({ kind: 'quotation', items });
    else if (note) {
      if (note === 'begins') streams.push({ kind: 'footnote', items: (footnote = []) });
      footnote.push(...items);
    } else text.push(...items);
  }
  return streams;
}

/** Longest start of a line that is looked at; a search for its beginning must not run through the whole text. */
const LINE_START = 100;

const lineBefore = (text: string, at: number): string => {
  const from = Math.max(0, at - LINE_START - 1);
  const near = text.slice(from, at);
  const start = Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1;
  return start === 0 && near.length > LINE_START ? '' : near.slice(start);
};

/** What ends with the colon of a footnote, spaces aside. */
function mayFollowMark(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  return text.charCodeAt(before) === 58;
}

export type Links = Pick<Item, 'secondary' | 'joined' | 'sameSource'>;

/** How the citations of a leaf are strung together, in their order. */
export const linksOf = perLeaf((leaf): readonly Links[] => {
  const links: Links[] = [];
  const { text } = leaf;
  let primary: Citation | undefined;
  let previous: Citation | undefined;
  for (const citation of citationsOf(leaf)) {
    const between = primary ? text.slice(primary.span.end, citation.span.start) : undefined;
    const direct = previous ? text.slice(previous.span.end, Math.max(previous.span.end, citation.span.start)) : undefined;
    const secondary = isHistory(citation) || (between !== undefined && opensParenthetical(between));
    const joined = between !== undefined && !secondary && isJoined(between);
    const sameSource = direct !== undefined && previous !== undefined && (namesAgain(previous, citation, direct) || isParallelOfId(previous, citation, direct));
    links.push({ secondary, joined, sameSource });
    if (!secondary) primary = citation;
    previous = citation;
  }
  return links;
});

/** A paper of the record by what it is called; two of one kind are two papers. */
const sourceKind = (c: Citation): string | undefined => (c.kind === 'record' ? c.parts.type : c.kind === 'exhibit' ? c.kind : undefined);
const namesAgain = (before: Citation, c: Citation, between: string): boolean =>
  sourceKind(before) !== undefined && sourceKind(c) !== undefined && sourceKind(before) !== sourceKind(c) && /^\s*(?:[,(]\s*)?(?:\(\s*)?$/.test(between);
/** The page in another reporter, after the page that `Id.` gives. */
const isParallelOfId = (before: Citation, c: Citation, between: string): boolean =>
  before.kind === 'id' && (c.kind === 'case' || c.kind === 'case-short') && c.parts.name === undefined && /^,\s*$/.test(between);
const isHistory = (c: Citation): boolean => c.details.history !== undefined;

/** True when the text after a citation opens an explanatory parenthesis that has not closed: `(quoting `. */
function opensParenthetical(between: string): boolean {
  if (between.length > 600) return false;
  const open: number[] = [];
  for (let i = 0; i < between.length; i++) {
    if (between[i] === '(') open.push(i);
    else if (between[i] === ')') open.pop();
  }
  const at = open[0];
  if (at === undefined || !NESTED.test(between.slice(at + 1))) return false;
  // Only other parentheses may stand between the citation and this one.
  return between.slice(0, at).replace(/\([^()]*\)/g, '').trim() === '';
}

/** `; see also `, `, and `, with parentheses in between: one string of citations. */
function isJoined(between: string): boolean {
  if (between.length > 600) return false;
  let plain = between;
  for (let depth = 0; depth < 3; depth++) plain = plain.replace(/\([^()]*\)/g, '');
  const words = plain.replace(SIGNALS, '').trim();
  return /^[;,\s]*$/.test(words) && /[;,]|\band\b|\bwith\b/i.test(plain);
}

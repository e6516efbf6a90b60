/** Promises of the government that a paper rests on, and the log of what the client gave for them. */
import type { Filing } from '../../filing/model';
import type { OwnSentence } from '../../filing/sentences';
import { LOG_PARTS } from '../../law/cooperation/words';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { tablesOf, type Grid } from '../plea/tables';
import { readSentences } from '../statements/sentences';

export interface Unwritten {
  readonly span: Span;
  readonly words: string;
  /** The whole sentence. */
  readonly sentence: string;
  /** Said by word of mouth, in so many words. */
  readonly oral: boolean;
}

const GOVERNMENT = '(?:the\\s+)?(?:government|united\\s+states|prosecutor|prosecution|ausa|assistant\\s+united\\s+states\\s+attorney|u\\.?s\\.?\\s+attorney(?:[’\']s\\s+office)?|(?:case\\s+)?agents?|special\\s+agent|detective|task\\s+force)(?:\\s+\\p{Lu}\\p{Ll}+){0,2}';
const PROMISED = new RegExp(
  `\\b${GOVERNMENT}(?:\\s+(?:has|had|also|then|orally|verbally|repeatedly|later|expressly)){0,3}\\s+(?:promised|assured|guaranteed|pledged|committed|(?:told|advised|informed)\\s+(?:\\S+\\s+){1,4}?(?:that\\s+)?(?:(?:he|she|they|it|the\\s+government)\\s+)?would|said\\s+(?:that\\s+)?(?:(?:he|she|they|it|the\\s+government)\\s+)?would|indicated\\s+(?:that\\s+)?(?:(?:he|she|they|it)\\s+)?would|agreed\\s+(?:orally|verbally|on\\s+the\\s+(?:phone|telephone)|in\\s+(?:the|a)\\s+(?:hallway|meeting|call)))`
  + `|\\b(?:was|were|been)\\s+(?:orally\\s+|verbally\\s+)?(?:promised|assured|guaranteed)\\b|\\b(?:oral|verbal|unwritten|handshake|informal)\\s+(?:promise|agreement|assurance|understanding|commitment|deal)`, 'iu');
const ORAL = /\b(?:oral(?:ly)?|verbal(?:ly)?|handshake|unwritten|on\s+the\s+(?:phone|telephone)|by\s+(?:phone|telephone)|in\s+(?:the|a)\s+(?:hallway|call)|word\s+of\s+mouth)\b/i;
const WRITTEN = /\b(?:in\s+writing|written|letters?|e-?mails?|memorand(?:um|a)|(?:plea|cooperation|proffer|supplemental)\s+agreement|paragraph\s+\d|addendum|supplement|confirmed\s+by|text\s+message|transcript|on\s+the\s+record|sworn)\b|¶/i;
const DENIED = /\b(?:no|not|never|neither|nor|nobody|without|denies)\b|n[’']t\b/i;

/** Without one of these no sentence tells of a promise. */
const MAY_PROMISE = /promis|assur|guarant|pledg|commit|told|advised|informed|said|indicated|agreed|oral|verbal|unwritten|handshake|informal/i;

const promisedIn = remembered(({ text }: OwnSentence): RegExpExecArray | null => (text.length > 3_000 || !MAY_PROMISE.test(text) ? null : PROMISED.exec(text)));

/** Promises that no writing stands behind: neither in the sentence, nor cited after it, nor in the next one. */
export function unwrittenPromises(filing: Filing): Unwritten[] {
  const { sentences } = readSentences(filing);
  const proofs = readSentences(filing).citations.filter((c) => c.kind === 'record' || c.kind === 'exhibit').map((c) => c.span);
  return sentences.flatMap(({ text, own, span, trailingCitations, block }, i): Unwritten[] => {
    const match = promisedIn(own);
    if (!match || DENIED.test(text.slice(Math.max(0, match.index - 40), match.index)) || /^\W*(?:if|whether|any|a)\b/i.test(text.slice(0, match.index + 4)) || /\b(?:any|whether|if)\s\W*$/i.test(text.slice(0, match.index))) return [];
    const next = sentences[i + 1]?.block === block ? sentences[i + 1]!.text : '';
    const oral = ORAL.test(text);
    if (WRITTEN.test(text.replace(/\bunwritten\b/gi, '')) || trailingCitations.length > 0 || WRITTEN.test(next) || proofs.some((p) => p.start >= span.start && p.end <= span.end)) return [];
    return [{ span: { start: span.start + match.index, end: span.start + match.index + match[0].length }, words: match[0].replace(/\s+/g, ' '), sentence: text, oral }];
  });
}

export interface LogGap {
  readonly span: Span;
  /** Names of what is missing: `the agent`. */
  readonly missing: readonly string[];
  /** The whole table has no such column. */
  readonly column: boolean;
}

/** A log of meetings as a table: columns that are absent, and cells that are blank. */
export function logGaps(filing: Filing): LogGap[] {
  return tablesOf(filing).flatMap((grid) => (isLog(grid) ? gapsOf(grid) : []));
}

/** A table with a column of days and one of agents, information or results. */
const isLog = (grid: Grid): boolean => {
  const head = grid[0]?.map((c) => c.text) ?? [];
  return head.length >= 3 && LOG_PARTS[0].column.test(head.join(' ')) && LOG_PARTS.slice(1).filter((p) => head.some((h) => p.column.test(h))).length >= 2;
};

const BLANK = /^\W*(?:(?:tbd|unknown|pending|n\/a)\W*)?$/i;

function gapsOf(grid: Grid): LogGap[] {
  const head = grid[0]!;
  const at = LOG_PARTS.map((part) => ({ part, column: head.findIndex((c) => part.column.test(c.text)) }));
  const absent = at.filter((a) => a.column < 0).map((a) => a.part.name);
  const rows = grid.slice(1).flatMap((row): LogGap[] => {
    const missing = at.filter(({ column }) => column >= 0 && BLANK.test(row[column]?.text ?? '')).map((a) => a.part.name);
    const first = row.find((c) => !BLANK.test(c.text)) ?? row[0];
    return missing.length > 0 && first ? [{ span: first.span, missing, column: false }] : [];
  });
  return [...(absent.length > 0 ? [{ span: head[0]!.span, missing: absent, column: true }] : []), ...rows];
}

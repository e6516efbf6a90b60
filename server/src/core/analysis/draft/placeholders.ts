/** Gaps, template marks and notes that were left in the text of a paper. */
import { enclosuresIn } from '../../filing/enclosures';
import { perLeaf } from '../../filing/leaf';
import type { Filing } from '../../filing/model';
import type { YamlNode } from '../../filing/yaml-node';
import { shifted, type Span } from '../../text/span';
import { visibleBlocks, within, type VisibleBlock } from '../paper/blocks';
import { readPaper, type PartId } from '../paper/parts';
import { BRACKETS, isLeftOver } from './bracketed';

/** Where a blank line is signed or dated by hand, and where the clerk writes the number of a new case. */
const FILLED_BY_HAND: readonly PartId[] = ['caption', 'signature', 'verification', 'service'];

const WORDS = [
  /(?<![\p{L}\p{N}.-])(?:TODO|FIXME|TBD|TKTK|TK)(?![\p{L}\p{N}’'-])/gu,
  /\blorem\s{1,3}ipsum\b/gi,
  /\?{3,}|\(\s?\?+\s?\)/g,
  /\bclick\s(?:or\stap\s)?here\sto\senter\s(?:text|a\sdate)\b/gi,
  /\bError!\s(?:Bookmark\snot\sdefined|Reference\ssource\snot\sfound|No\stext\sof\sspecified\sstyle)/g,
  /\bComment\s\[[A-Z]{1,3}\d{1,3}\]:/g,
];
const INSERT = /\bINSERT\b(?=\s+[\p{L}“"])/gu;
/** Not a number in Roman figures, nor a redaction such as XXX-XX-1234 and XX/XX/1990. */
const CROSSES = /(?<![\p{L}\p{N}_/*#.-])X{2,6}(?:(?:[,:]|\s?[–-]\s?)X{2,6})*(?![\p{L}\p{N}_/*-])/gu;
const ROMAN_BEFORE = /\b(?:titles?|parts?|chapters?|articles?|art\.|amendments?|amend\.|amends\.|volumes?|vol\.|book|appendix|app\.|counts?|grounds?|exhibits?|exs?\.|levels?|tables?|super\s+bowl)\s{1,3}$/i;
const BLANK = /_(?:\s?_){2,}/g;
/** Marks that Markdown may take for HTML or emphasis, so they are sought in the source. */
const MARKS = [
  /<<[^<>\r\n]{1,80}>>/g, /\{\{[^{}\r\n]{1,80}\}\}/g, /\{>>[^\r\n]{1,200}?<<\}/g, /(?<![=!<>])==[^=\s][^=\r\n]{0,200}==(?!=)/g, /<mark\b[^>\r\n]{0,40}>/gi,
  /<(?!(?:[A-Z]|H[1-6]|BR|HR|DIV|SPAN|CENTER|TABLE|TBODY|THEAD|TR|TD|TH|UL|OL|LI|SUP|SUB|EM|STRONG|SMALL|PRE|CODE|FONT|IMG|BLOCKQUOTE)\b)[A-Z][A-Z0-9 _'’/-]{1,40}>/g,
];

/** What each of them begins with: a text without it is not searched. */
const MARK_STARTS = ['<<', '{{', '{>>', '==', '<', '<'];

/** Every left-over of `filing`, in the order of the text, none inside another. `signedByJudge`: blanks are the judge's to fill. */
export function placeholdersIn(filing: Filing, signedByJudge: boolean): Span[] {
  const found: Span[] = [];
  const parts = new Map(readPaper(filing).lines.filter((l) => l.first).map((l) => [l.block.span.start, l.part]));
  for (const block of visibleBlocks(filing)) inBlock(block, parts.get(block.span.start) ?? 'body', signedByJudge, found);
  inSource(filing, found);
  if (filing.frontMatter?.root) inFrontMatter(filing.frontMatter.root, filing.text, found);
  return withoutOverlaps(found);
}

interface InWords {
  readonly marks: readonly Span[];
  /** Lines to fill in, which in some parts are filled in by hand. */
  readonly blanks: readonly Span[];
}

function inBlock(block: VisibleBlock, part: PartId, signedByJudge: boolean, found: Span[]): void {
  const { marks, blanks } = block.leaf ? ofLeaf(block.leaf) : inWords(block.text, block.quoted);
  const byHand = signedByJudge || FILLED_BY_HAND.includes(part);
  for (const place of byHand ? marks : [...marks, ...blanks]) found.push(shifted(place, block.span.start));
}

const ofLeaf = perLeaf(({ text, quoted }) => inWords(text, quoted));

function inWords(text: string, quotation: boolean): InWords {
  const marks: Span[] = [];
  const blanks: Span[] = [];
  const add = (start: number, end: number, to = marks): void => void to.push({ start, end });
  if (text.includes('[')) {
    const quoted = within(enclosuresIn(text).filter((e) => e.quotation));
    for (const m of text.matchAll(BRACKETS)) {
      // `[t]he` and `part[s]` edit a word.
      const edits = /\p{L}/u.test(text[m.index - 1] ?? '') || /[\p{L}:]/u.test(text[m.index + m[0].length] ?? '');
      const inQuotation = quoted(m.index) || quotation;
      if (!edits && isLeftOver(m[1]!, inQuotation)) add(m.index, m.index + m[0].length);
    }
  }
  for (const form of WORDS) for (const m of text.matchAll(form)) add(m.index, m.index + m[0].length);
  if (/\p{Ll}/u.test(text)) for (const m of text.matchAll(INSERT)) add(m.index, m.index + m[0].length);
  for (const m of text.includes('XX') ? text.matchAll(CROSSES) : []) {
    const roman = m[0].length <= 3 && (ROMAN_BEFORE.test(text.slice(Math.max(0, m.index - 16), m.index)) || (m.index < 4 && text[m.index + m[0].length] === '.'));
    if (!roman) add(m.index, m.index + m[0].length);
  }
  for (const m of text.includes('_') ? text.matchAll(BLANK) : []) {
    if (!isOpenPage(text, m.index, m.index + m[0].length) && !isByHand(text, m.index, m.index + m[0].length)) add(m.index, m.index + m[0].length, blanks);
  }
  return { marks, blanks };
}

const REPORTER_BEFORE = /(?:\bU\.\s?S\.|\bS\.\s?Ct\.|\bL\.\s?Ed\.(?:\s?2d)?|\bF\.(?:\s?(?:2d|3d)|\s?4th)?|\bSupp\.(?:\s?[23]d)?|\bF\.\s?App['’]x|\bWL|\bFed\.\s?Reg\.|\bStat\.)(?:,?\s?at)?\s{0,3}$|_,\s{0,3}$/;
const REPORTER_AFTER = /^\s{0,3}(?:U\.\s?S\.|S\.\s?Ct\.|L\.\s?Ed|F\.\s?(?:2d|3d|4th|Supp|App)|Fed\.\s?(?:Reg|Appx)|WL\b)/;

/** The page of an opinion that no volume holds yet: `608 U.S. ___ (2026)`. */
const isOpenPage = (text: string, start: number, end: number): boolean =>
  REPORTER_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || REPORTER_AFTER.test(text.slice(end, end + 16));

/** A line to sign on, and the day that is written in by hand: `this ___ day of ______, 20__`. */
const isByHand = (text: string, start: number, end: number): boolean =>
  /^[\s_]*$/.test(text) || /\bday\s+of\b/i.test(text.slice(Math.max(0, start - 24), end + 16)) || /(?:^|\s)\/?s\/\s*$/i.test(text.slice(Math.max(0, start - 8), start));

function inSource(filing: Filing, found: Span[]): void {
  const from = filing.frontMatter?.span.end ?? 0;
  const body = filing.text.slice(from);
  const comments = filing.comments.map((c) => c.span).sort((a, b) => a.start - b.start);
  for (const [index, form] of MARKS.entries()) {
    if (!body.includes(MARK_STARTS[index]!)) continue;
    const hidden = within(comments);
    for (const { start, end } of marksIn(body, form, MARK_STARTS[index]!)) if (!hidden(from + start)) found.push({ start: from + start, end: from + end });
  }
}

/** The matches of `form`, each of which begins with `mark`: only where that stands is the form tried. */
function marksIn(text: string, form: RegExp, mark: string): Span[] {
  const here = new RegExp(form.source, form.flags.replace('g', 'y'));
  const found: Span[] = [];
  for (let at = text.indexOf(mark); at >= 0; ) {
    here.lastIndex = at;
    const match = here.exec(text);
    if (match) found.push({ start: at, end: at + match[0].length });
    at = text.indexOf(mark, match ? at + match[0].length : at + 1);
  }
  return found;
}

/** Keys whose values are names of files and rules, not words of the paper. */
const NOT_WORDS = new Set(['file', 'case', 'lint']);

function inFrontMatter(root: YamlNode, source: string, found: Span[]): void {
  const rest: YamlNode[] = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.kind === 'map') for (const entry of node.entries) if (!NOT_WORDS.has(entry.key) || entry.value.kind === 'map') rest.push(entry.value);
    if (node.kind === 'seq') rest.push(...node.items);
    if (node.kind !== 'scalar') continue;
    const text = source.slice(node.span.start, node.span.end);
    for (const m of text.matchAll(BRACKETS)) if (isLeftOver(m[1]!, false)) found.push({ start: node.span.start + m.index, end: node.span.start + m.index + m[0].length });
    for (const form of [WORDS[0]!, WORDS[1]!, ...MARKS.slice(0, 2)]) for (const m of text.matchAll(form)) found.push({ start: node.span.start + m.index, end: node.span.start + m.index + m[0].length });
  }
}

function withoutOverlaps(found: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

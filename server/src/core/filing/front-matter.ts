/** Where the front matter of a Markdown file begins and ends; no YAML is parsed here, except to tell two readings apart. */
import { lineAt, linesOf } from '../text/lines';
import type { Span } from '../text/span';
import { span } from '../text/span';
import { parseYaml } from './parse-yaml';
import { entryOf } from './yaml-node';

export interface FrontMatterPlace {
  /** The block with its fences. */
  readonly span: Span;
  /** The YAML between the fences. */
  readonly contentSpan: Span;
  /** The three dashes that open it. */
  readonly openingFence: Span;
  /** False when the closing fence is missing; the content is then the lines that look like keys and values. */
  readonly closed: boolean;
}

const OPENING = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
/** A line that starts a key: `filed: 2026-11-20`, `"A": ...`, `12-A:`. Keys of ours have no spaces. */
const KEY = /^[ \t]*(?:[\w.-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:(?:\s|$)/;
const CONTINUATION = /^(?:[ \t]|-[ \t]|-$|[\]},])/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const BLANK = /^[ \t]*$/;
/** A fence or a key is short; testing more of a long line would only cost time. */
const LONGEST = 300;

const BYTE_ORDER_MARK = 0xfeff;

const head = (text: string, line: { start: number; end: number }): string =>
  text.slice(line.start, Math.min(line.end, line.start + LONGEST));

/** The end of the lines from `start` to `end` that look like YAML, and whether a Markdown heading stopped them. */
function yamlLines(text: string, start: number, end: number): { end: number; atHeading: boolean } {
  let contentEnd = start;
  let blankBefore = false;
  for (const line of linesOf(text, start, end)) {
    const words = head(text, line);
    if (BLANK.test(words)) {
      blankBefore = true;
      continue;
    }
    if (HEADING.test(words) && (words.startsWith('##') || (blankBefore && contentEnd > start) || !keyFollows(text, line.next, end))) {
      return { end: contentEnd, atHeading: true };
    }
    if (!words.startsWith('#') && !KEY.test(words) && !CONTINUATION.test(words)) return { end: contentEnd, atHeading: false };
    blankBefore = false;
    contentEnd = line.next;
  }
  return { end: contentEnd, atHeading: false };
}

/** True when the next line that is neither blank nor a comment starts a key. */
function keyFollows(text: string, start: number, end: number): boolean {
  // A run of comments is asked about once for each of its lines, so it is followed a short way only.
  let steps = 0;
  for (const line of linesOf(text, start, end)) {
    const words = head(text, line);
    if (++steps > 50) return false;
    if (words.startsWith('#') || BLANK.test(words)) continue;
    return KEY.test(words);
  }
  return false;
}

function firstWordsAreKey(text: string, start: number, end: number): boolean {
  for (const line of linesOf(text, start, end)) {
    const words = head(text, line);
    if (words.startsWith('#') || BLANK.test(words)) continue;
    return KEY.test(words);
  }
  return false;
}

/**
 * A rule of three dashes further down the body would pass for the closing fence that was forgotten.
 * That is so when a heading stands between, no key follows it, and only the lines before it are YAML.
 */
function fenceIsRule(text: string, content: Span, leading: { end: number; atHeading: boolean }): boolean {
  if (!leading.atHeading || leading.end >= content.end) return false;
  for (const line of linesOf(text, leading.end, content.end)) {
    const words = head(text, line);
    if (!/^\s/.test(words) && KEY.test(words)) return false;
  }
  if (!firstWordsAreKey(text, content.start, leading.end)) return false;
  return parseYaml(text, content).problems.length > parseYaml(text, span(content.start, leading.end)).problems.length;
}

/** The front matter at the very start of a Markdown text (after an optional byte order mark); undefined when there is none. */
export function findFrontMatter(text: string): FrontMatterPlace | undefined {
  const first = lineAt(text, text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
  if (first.end - first.start > LONGEST || !OPENING.test(text.slice(first.start, first.end))) return undefined;
  const openingFence = span(first.start, first.start + 3);
  for (const line of linesOf(text, first.next)) {
    const mark = text.charCodeAt(line.start);
    if ((mark !== 45 && mark !== 46) || line.end - line.start > LONGEST || !CLOSING.test(text.slice(line.start, line.end))) continue;
    const contentSpan = span(first.next, line.start);
    const leading = yamlLines(text, contentSpan.start, contentSpan.end);
    if (fenceIsRule(text, contentSpan, leading)) break;
    return { span: span(first.start, line.end), contentSpan, openingFence, closed: true };
  }
  // Three dashes at the top of a page without front matter are a rule.
  if (!firstWordsAreKey(text, first.next, text.length)) return undefined;
  const { end } = yamlLines(text, first.next, text.length);
  return { span: span(first.start, end), contentSpan: span(first.next, end), openingFence, closed: false };
}

/**
 * True when the front matter of a Markdown text has a top-level key `avenue`, which makes it a filing.
 * Looks at the leading lines only, so that every other Markdown file costs next to nothing.
 */
export function looksLikeFiling(text: string): boolean {
  const first = lineAt(text, text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
  if (first.end - first.start > LONGEST || !OPENING.test(text.slice(first.start, first.end))) return false;
  let topLevel: string | undefined;
  for (const line of linesOf(text, first.next)) {
    const words = head(text, line);
    if (CLOSING.test(words)) return false;
    if (BLANK.test(words) || /^[ \t]*#/.test(words)) continue;
    if (topLevel === undefined) {
      if (words.trimStart().startsWith('{')) return flowMappingHasAvenue(text);
      topLevel = /^ */.exec(words)![0];
    }
    if (!words.startsWith(topLevel)) continue;
    // Without the space after the colon it is no key, but it is meant as one, and says so when read.
    if (/^(?:avenue|"avenue"|'avenue')[ \t]*:/.test(words.slice(topLevel.length))) return notAfterBody(text, first.next, line.start);
  }
  return false;
}

/** False when the key stands below the lines that look like YAML, in the body of a page that opens with a rule. */
function notAfterBody(text: string, start: number, key: number): boolean {
  const place = findFrontMatter(text);
  return place !== undefined && key >= start && key < Math.max(place.contentSpan.end, place.contentSpan.start + 1);
}

function flowMappingHasAvenue(text: string): boolean {
  const place = findFrontMatter(text);
  return place !== undefined && entryOf(parseYaml(text, place.contentSpan).root, 'avenue') !== undefined;
}

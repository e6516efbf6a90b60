/**
 * YAML to plain data with exact places. Hostile text must cost no more than honest text, so the
 * nesting is watched while the words are read, before the reader's recursive part sees them: running
 * out of stack inside a regular expression ends the whole process and cannot be caught.
 */
import { Composer, type Document, Lexer, Parser } from 'yaml';
import { lineAt } from '../text/lines';
import type { Span } from '../text/span';
import { clamp, span } from '../text/span';
import { toYamlNode } from './yaml-convert';
import { MULTIPLE_DOCUMENTS, TOO_DEEP, TOO_LONG, TOO_MANY_PROBLEMS, UNCLOSED_QUOTE, yamlMessage } from './yaml-messages';
import { NestingWatch } from './yaml-nesting';
import type { ParseProblem, YamlNode } from './yaml-node';

/** Longest YAML that is read, in UTF-16 code units; a case file of a large matter has some 50,000. */
const MAX_LENGTH = 5_000_000;
/** Words, marks, spaces and line ends that are read: some 25,000 keys with their values. */
const MAX_LEXEMES = 200_000;
/** Problems kept of one document: after a broken line, hundreds that follow from it help nobody. */
const MAX_PROBLEMS = 50;

export interface ParsedYaml {
  /** Whatever could be read; undefined when there is nothing. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly ParseProblem[];
}

/** Keeps problems inside the document, in order of place, and few. */
class Problems {
  readonly #found: ParseProblem[] = [];
  readonly #limits: Span;

  constructor(limits: Span) {
    this.#limits = limits;
  }

  add(message: string, start: number, end: number): void {
    const lower = Math.max(this.#limits.start, Math.min(start, this.#limits.end));
    this.#found.push({ message, span: clamp(span(lower, Math.max(lower, end)), this.#limits.end) });
  }

  list(): readonly ParseProblem[] {
    const sorted = this.#found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const kept = sorted.slice(0, MAX_PROBLEMS);
    const last = kept.at(-1);
    if (last && sorted.length > kept.length) kept.push({ message: TOO_MANY_PROBLEMS, span: last.span });
    return kept;
  }
}

/** The first document of the text; `stopped` tells why reading ended early. */
function compose(source: string): { document: Document.Parsed | undefined; stopped?: { message: string; at: number } } {
  const composer = new Composer({
    version: '1.2', schema: 'core', merge: false, resolveKnownTags: false, uniqueKeys: false, logLevel: 'silent', prettyErrors: false,
  });
  const parser = new Parser();
  const watch = new NestingWatch();
  let document: Document.Parsed | undefined;
  let offset = 0;
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(source)) {
    if (++lexemes > MAX_LEXEMES) return { document, stopped: { message: TOO_LONG, at: offset } };
    if (!watch.accepts(lexeme)) return { document, stopped: { message: TOO_DEEP, at: offset } };
    offset = watch.offset;
    for (const token of parser.next(lexeme)) {
      for (const composed of composer.next(token)) document ??= composed as Document.Parsed;
      if (document) return { document, stopped: { message: MULTIPLE_DOCUMENTS, at: token.offset } };
    }
  }
  for (const token of parser.end()) {
    for (const composed of composer.next(token)) document ??= composed as Document.Parsed;
    if (document) return { document, stopped: { message: MULTIPLE_DOCUMENTS, at: token.offset } };
  }
  for (const composed of composer.end(true, source.length)) document ??= composed as Document.Parsed;
  return { document };
}

/** Marks that the reader must not see: their offsets in the source, with what stands there instead. */
type Hidden = Map<number, string>;

/** Attempts with more and more marks hidden; each attempt finds most of those that are left. */
const MAX_ATTEMPTS = 4;

const offsetsOf = (hidden: Hidden): number[] => [...hidden.keys()].sort((a, b) => a - b);

function hide(source: string, hidden: Hidden): string {
  let result = '';
  let from = 0;
  for (const at of offsetsOf(hidden)) {
    result += source.slice(from, at) + hidden.get(at)!;
    from = at + 1;
  }
  return result + source.slice(from);
}

interface Attempt {
  readonly root: YamlNode | undefined;
  /** Where a quotation mark that is never closed swallowed the lines after it. */
  readonly runaway: number | undefined;
  /** Where text begins that has a colon and a space in it. */
  readonly colons: readonly number[];
}

function attempt(source: string, base: number, hidden: Hidden, problems: Problems): Attempt {
  const colons: number[] = [];
  try {
    const { document, stopped } = compose(hide(source, hidden));
    if (stopped) problems.add(stopped.message, base + stopped.at, base + stopped.at + 1);
    if (!document) return { root: undefined, runaway: undefined, colons };
    const report = (message: string, at: Span): void => problems.add(message, at.start, at.end);
    const { root, explained, runaway } = toYamlNode(document.contents, source, base, offsetsOf(hidden), report);
    for (const error of [...document.errors, ...document.warnings]) {
      const missing = error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT';
      if (missing && explained.has(error.pos[0])) continue;
      if (error.code === 'BLOCK_AS_IMPLICIT_KEY') colons.push(error.pos[0]);
      problems.add(yamlMessage(error.code), base + error.pos[0], base + error.pos[1]);
    }
    return { root, runaway, colons };
  } catch {
    // The reader is not ours: a defect in it must not end a session in which other files are fine.
    problems.add(yamlMessage(''), base, base);
    return { root: undefined, runaway: undefined, colons: [] };
  }
}

/** Hides the colons of the text that begins at `start`, to the end of its line; returns where the text ends, undefined when it has no colon. */
function hideColons(source: string, start: number, hidden: Hidden): number | undefined {
  const { end } = lineAt(source, start);
  const line = source.slice(start, end);
  const comment = /[ \t]#/.exec(line)?.index ?? line.length;
  const text = line.slice(0, comment).trimEnd();
  let found = false;
  for (const match of text.matchAll(/:(?=[ \t]|$)/g)) {
    hidden.set(start + match.index, '.');
    found = true;
  }
  return found ? start + text.length : undefined;
}

/**
 * Reads `text.slice(start, end)` as one YAML 1.2 document (core schema; dates stay text).
 * All places are offsets into the whole of `text`. Never throws: what cannot be read becomes a
 * problem, and the rest is returned as far as it goes. Two slips that would make the keys below them
 * vanish, a quotation mark never closed and a colon inside text, are read as they were meant.
 */
export function parseYaml(text: string, options: { readonly start: number; readonly end: number }): ParsedYaml {
  const limits = clamp(span(options.start, options.end), text.length);
  const { start, end } = limits;
  if (end - start > MAX_LENGTH) return { root: undefined, problems: [{ message: TOO_LONG, span: span(start, start) }] };
  const source = text.slice(start, end);
  const hidden: Hidden = new Map();
  const mended: ParseProblem[] = [];
  for (let remaining = MAX_ATTEMPTS; ; remaining--) {
    const problems = new Problems(limits);
    for (const problem of mended) problems.add(problem.message, problem.span.start, problem.span.end);
    const { root, runaway, colons } = attempt(source, start, hidden, problems);
    const before = hidden.size;
    if (runaway !== undefined && !hidden.has(runaway)) {
      hidden.set(runaway, ' ');
      mended.push({ message: UNCLOSED_QUOTE, span: span(start + runaway, start + runaway + 1) });
    }
    for (const at of colons.slice(0, MAX_PROBLEMS)) {
      const textEnd = hideColons(source, at, hidden);
      if (textEnd !== undefined) mended.push({ message: yamlMessage('BLOCK_AS_IMPLICIT_KEY'), span: span(start + at, start + textEnd) });
    }
    if (hidden.size === before || remaining <= 1) return { root, problems: problems.list() };
  }
}

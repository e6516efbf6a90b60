/**
 * Where in half-written YAML the cursor stands: by indentation and brackets alone, because the text that is being typed
 * seldom parses. Only what stands before the cursor is read, in time linear in its length.
 */
import { linesOf } from '../text/lines';
import type { Span } from '../text/span';

export type YamlPath = readonly (string | number)[];

export interface YamlCursor {
  /** At a key: the mapping it belongs to. At a value: the path of the value. */
  readonly path: YamlPath;
  readonly at: 'key' | 'value';
  /** What has been typed of the key or value and what follows of it: completion replaces this. */
  readonly span: Span;
  /** True inside `{ }` or `[ ]`, where a value ends at a comma or a bracket. */
  readonly flow: boolean;
  /** True when a colon follows already. */
  readonly hasColon: boolean;
  /** Column of the key: the indentation of what is nested under it is deeper. */
  readonly column: number;
  /** Keys that the mapping holds already, the one under the cursor left out. */
  readonly siblings: ReadonlySet<string>;
}

interface Open {
  readonly column: number;
  readonly step: string | number;
}

const KEY = /^("[^"\n]*"[ \t]*|'[^'\n]*'[ \t]*|[^\s"'#{}[\],&*!|>%@`-][^\n:#{}[\],]*):(?=[ \t]|$)/;
const LONGEST_LINE = 2_000;

const unquoted = (key: string): string => key.trim().replace(/^(["'])(.*)\1$/, '$2');

interface Read {
  /** Column of the content after indentation and dashes. */
  readonly column: number;
  /** Columns of the dashes. */
  readonly dashes: readonly number[];
  readonly content: string;
}

function readLine(line: string): Read {
  let at = 0;
  const dashes: number[] = [];
  for (;;) {
    while (line[at] === ' ' || line[at] === '\t') at++;
    if (line[at] !== '-' || (at + 1 < line.length && line[at + 1] !== ' ' && line[at + 1] !== '\t')) break;
    dashes.push(at);
    at++;
  }
  return { column: at, dashes, content: line.slice(at) };
}

/** Opens the items that the dashes of a line begin. */
function takeDashes(stack: Open[], dashes: readonly number[]): void {
  for (const column of dashes) {
    while (stack.length > 0 && stack.at(-1)!.column > column) stack.pop();
    const top = stack.at(-1);
    const counted = top !== undefined && top.column === column && typeof top.step === 'number';
    if (counted) stack.pop();
    stack.push({ column, step: counted ? (top.step as number) + 1 : 0 });
  }
}

/** Closes what stands no further left than a key at `column`. */
function closeTo(stack: Open[], column: number): void {
  while (stack.length > 0 && stack.at(-1)!.column >= column) stack.pop();
}

interface Frame {
  readonly kind: '{' | '[';
  key: string | undefined;
  index: number;
  /** Where the present key or value begins. */
  start: number;
  readonly keys: Set<string>;
}

/** The brackets of one flow collection, read on as far as is asked: each character once. */
class Brackets {
  readonly #text: string;
  readonly frames: Frame[] = [];
  #at: number;
  #quote = '';
  #closed = false;

  /** `start` is where the first bracket stands. */
  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
  }

  /** Reads up to `end`; true while a bracket is open there. */
  openAt(end: number): boolean {
    for (; this.#at < end && !this.#closed; this.#at++) this.#take(this.#at);
    return !this.#closed && this.frames.length > 0;
  }

  #take(i: number): void {
    const text = this.#text;
    const c = text[i]!;
    if (this.#quote !== '') {
      if (c === this.#quote) this.#quote = '';
      return;
    }
    const top = this.frames.at(-1);
    if ((c === '"' || c === "'") && /[\s,{[:]/.test(text[i - 1] ?? ' ')) this.#quote = c;
    else if (c === '{' || c === '[') this.frames.push({ kind: c, key: undefined, index: 0, start: i + 1, keys: new Set() });
    else if (c === '}' || c === ']') {
      this.frames.pop();
      this.#closed = this.frames.length === 0;
    } else if (top && c === ',') {
      top.key = undefined;
      top.index++;
      top.start = i + 1;
    } else if (top?.kind === '{' && c === ':' && top.key === undefined && (i + 1 === text.length || /[\s{["']/.test(text[i + 1]!))) {
      top.key = unquoted(text.slice(top.start, i));
      top.keys.add(top.key);
      top.start = i + 1;
    }
  }
}

/** The cursor in `text` at `offset`, inside the YAML that begins at `start`; undefined in a comment. */
export function yamlCursor(text: string, start: number, end: number, offset: number): YamlCursor | undefined {
  const stack: Open[] = [];
  let flow: { brackets: Brackets; column: number; path: YamlPath } | undefined;
  let block: number | undefined;
  for (const line of linesOf(text, start, Math.max(offset, start))) {
    const cursorHere = offset <= line.end;
    const lineEnd = Math.min(line.end, line.start + LONGEST_LINE);
    const whole = text.slice(line.start, cursorHere ? offset : lineEnd);
    if (cursorHere) break;
    if (/^[ \t]*(?:#|$)/.test(whole)) continue;
    const read = readLine(whole);
    if (block !== undefined) {
      if (read.column > block && read.dashes.length === 0) continue;
      block = undefined;
    }
    // A key further left than the bracket's line: the bracket was never closed, and the writer went on.
    if (flow && (!flow.brackets.openAt(line.start) || (read.column <= flow.column && KEY.test(read.content)))) flow = undefined;
    if (flow) continue;
    takeDashes(stack, read.dashes);
    const key = KEY.exec(read.content);
    if (!key) continue;
    closeTo(stack, read.column);
    stack.push({ column: read.column, step: unquoted(key[1]!) });
    const value = read.content.slice(key[0].length);
    if (/^[ \t]*[|>][-+\d]*[ \t]*(?:#.*)?$/.test(value)) block = read.column;
    const bracket = /^[ \t]*[{[]/.exec(value);
    if (bracket) flow = { brackets: new Brackets(text, line.start + read.column + key[0].length + bracket[0].length - 1), column: read.column, path: stack.map((s) => s.step) };
  }
  const lineStart = lineStartOf(text, offset, start);
  const head = text.slice(lineStart, offset);
  if (/^[ \t]*#|\s#/.test(head) || head.length > LONGEST_LINE) return undefined;
  const read = readLine(head);
  if (block !== undefined && read.column > block) return undefined;
  if (flow && (!flow.brackets.openAt(lineStart) || (read.column <= flow.column && KEY.test(read.content)))) flow = undefined;
  if (flow) return flow.brackets.openAt(offset) ? inFlow(text, flow.brackets.frames, offset, end, flow.path, flow.column) : undefined;
  takeDashes(stack, read.dashes);
  const key = KEY.exec(read.content);
  if (key) {
    closeTo(stack, read.column);
    const path = [...stack.map((s) => s.step), unquoted(key[1]!)];
    const value = read.content.slice(key[0].length);
    const bracket = /^[ \t]*[{[]/.exec(value);
    if (bracket) {
      const from = lineStart + read.column + key[0].length + bracket[0].length - 1;
      const brackets = new Brackets(text, from);
      return brackets.openAt(offset) ? inFlow(text, brackets.frames, offset, end, path, read.column) : undefined;
    }
    const from = lineStart + read.column + key[0].length + (/^[ \t]*/.exec(value)?.[0].length ?? 0);
    return { path, at: 'value', span: { start: from, end: valueEnd(text, offset, end) }, flow: false, hasColon: false, column: read.column, siblings: new Set() };
  }
  // `  - { id: a, |` is a flow mapping as an item.
  if (read.dashes.length > 0 && /^[{[]/.test(read.content)) {
    const from = lineStart + read.column;
    const brackets = new Brackets(text, from);
    return brackets.openAt(offset) ? inFlow(text, brackets.frames, offset, end, stack.map((s) => s.step), read.column) : undefined;
  }
  if (read.dashes.length === 0) closeTo(stack, read.column);
  const from = lineStart + read.column;
  const tail = /^([^\n\r:#]*?)(?<![ \t])[ \t]*(:(?=[ \t\r\n]|$))?(?=[\r\n#]|$|:)/.exec(text.slice(offset, Math.min(end, offset + 200)));
  const word = tail ? tail[1]! : '';
  return {
    path: stack.map((s) => s.step), at: 'key', span: { start: from, end: offset + word.length }, flow: false, hasColon: tail?.[2] !== undefined || text[offset + word.length] === ':',
    column: read.column, siblings: siblingKeys(text, start, end, lineStart, read.column),
  };
}

function lineStartOf(text: string, offset: number, start: number): number {
  let at = offset;
  while (at > start && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** The value goes to the end of its line, comment and trailing space left out. */
function valueEnd(text: string, offset: number, end: number): number {
  const rest = /^[^\r\n]*/.exec(text.slice(offset, Math.min(end, offset + LONGEST_LINE)))![0];
  return offset + rest.replace(/(?<![ \t])[ \t]+#[^]*$/, '').trimEnd().length;
}

function inFlow(text: string, frames: readonly Frame[], offset: number, end: number, path: YamlPath, column: number): YamlCursor {
  const steps: (string | number)[] = [...path];
  for (const frame of frames.slice(0, -1)) steps.push(...(frame.kind === '[' ? [frame.index] : frame.key === undefined ? [] : [frame.key]));
  const top = frames.at(-1)!;
  const begin = top.start;
  const start = begin + /^\s*/.exec(text.slice(begin, offset))![0].length;
  const rest = /^[^\r\n,{}[\]:#]*/.exec(text.slice(offset, Math.min(end, offset + LONGEST_LINE)))![0];
  const span = { start: Math.min(start, offset), end: offset + rest.trimEnd().length };
  const common = { span, flow: true, column, siblings: top.keys as ReadonlySet<string> };
  if (top.kind === '[') return { ...common, path: [...steps, top.index], at: 'value', hasColon: false };
  if (top.key !== undefined) return { ...common, path: [...steps, top.key], at: 'value', hasColon: false };
  return { ...common, path: steps, at: 'key', hasColon: text[span.end] === ':' };
}

/** The keys in the same column, up and down, until a line stands further left. */
function siblingKeys(text: string, start: number, end: number, own: number, column: number): ReadonlySet<string> {
  const lines = [...linesOf(text, start, end)];
  const keys = new Set<string>();
  const at = lines.findIndex((line) => line.start >= own);
  const look = (index: number): boolean => {
    const line = lines[index];
    if (line === undefined || line.start === own) return line !== undefined;
    const whole = text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE));
    if (/^[ \t]*(?:#|$)/.test(whole)) return true;
    const read = readLine(whole);
    const left = read.dashes[0] ?? read.column;
    if (read.column === column) {
      const key = KEY.exec(read.content);
      if (key) keys.add(unquoted(key[1]!));
      // The dash begins the mapping: nothing above it belongs here.
      return read.dashes.length === 0 || index > at;
    }
    return left >= column;
  };
  const here = at < 0 ? lines.length : at;
  const begins = at >= 0 && readLine(text.slice(own, lines[at]!.end)).dashes.length > 0;
  for (let i = here - 1; !begins && i >= 0 && look(i); i--);
  for (let i = here + 1; i < lines.length; i++) {
    const line = lines[i]!;
    // A dash in front belongs to the next item.
    if (readLine(text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE))).dashes.some((d) => d < column) || !look(i)) break;
  }
  return keys;
}

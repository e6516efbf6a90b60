/**
 * The text of an entry: plain Markdown, with places to write.
 * `${1:text}` is a tab stop, `${1|one,two|}` a choice, `${docket}` a variable, and `[describe the offer]` (anything in
 * brackets that a finished paper would be told to fill in) a tab stop too. `\${` is the two characters themselves.
 */
import { isLeftOver, LONGEST_GAP } from '../analysis/draft/bracketed';
import type { Part } from './model';

export interface BodyProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface Body {
  readonly parts: readonly Part[];
  readonly problems: readonly BodyProblem[];
}

/** Longest `${...}` that is read as one. */
const LONGEST = 2000;
const DEEPEST = 4;
const SPECIAL = /[\\$[]/g;
const NUMBER = /^\d{1,3}$/;
const NAME = /^[A-Za-z][\w./-]*$/;

/**
 * Reads a body. `editor`: the text is a snippet of an editor, where `$1` and `$NAME` need no braces.
 * What cannot be read stays text and is told in `problems`.
 */
export function readBody(text: string, { editor = false, offset = 0 }: { readonly editor?: boolean; readonly offset?: number } = {}): Body {
  const problems: BodyProblem[] = [];
  return { parts: read(text, offset, editor, 0, problems), problems };
}

function read(text: string, offset: number, editor: boolean, depth: number, problems: BodyProblem[]): Part[] {
  const parts: Part[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(text)?.index ?? text.length;
    plain += text.slice(at, next);
    at = next;
    if (at >= text.length) break;
    const char = text[at]!;
    if (char === '\\' && (text[at + 1] === '$' || (editor && (text[at + 1] === '}' || text[at + 1] === '\\')))) {
      plain += text[at + 1]!;
      at += 2;
      continue;
    }
    const found = char === '$' ? dollar(text, at, offset, editor, depth, problems) : char === '[' && !editor ? gap(text, at, offset) : undefined;
    if (!found) {
      plain += char;
      at++;
      continue;
    }
    flush();
    parts.push(found.part);
    at = found.end;
  }
  flush();
  return parts;
}

interface Found {
  readonly part: Part;
  readonly end: number;
}

function gap(text: string, at: number, offset: number): Found | undefined {
  // Looked for no further than a gap can reach: a text of open brackets alone is still read once.
  const far = text.slice(at, at + LONGEST_GAP + 2).indexOf(']');
  if (far < 0) return undefined;
  const close = at + far;
  const content = text.slice(at + 1, close);
  if (content.includes('[') || /[\p{L}:(]/u.test(text[close + 1] ?? '') || /\p{L}/u.test(text[at - 1] ?? '') || !isLeftOver(content, false)) return undefined;
  const end = close + 1;
  return { part: { kind: 'stop', index: undefined, parts: [{ kind: 'text', text: text.slice(at, end) }], span: { start: offset + at, end: offset + end } }, end };
}

function dollar(text: string, at: number, offset: number, editor: boolean, depth: number, problems: BodyProblem[]): Found | undefined {
  const place = (end: number) => ({ start: offset + at, end: offset + end });
  if (text[at + 1] !== '{') {
    const bare = editor ? /^\$(?:(\d{1,3})|([A-Za-z]\w*))/.exec(text.slice(at, at + 60)) : null;
    if (!bare) return undefined;
    const end = at + bare[0].length;
    return bare[1] === undefined
      ? { part: { kind: 'variable', name: bare[2]!, fallback: undefined, span: place(end) }, end }
      : { part: { kind: 'stop', index: Number(bare[1]), parts: [], span: place(end) }, end };
  }
  const end = closing(text, at + 2);
  if (end === undefined) {
    problems.push({ message: 'A “${” is never closed.', ...place(at + 2) });
    return undefined;
  }
  const inner = text.slice(at + 2, end - 1);
  const [start = '', head = '', sign = ''] = /^([\w./-]*)([:|]?)/.exec(inner) ?? [];
  const rest = inner.slice(start.length);
  const span = place(end);
  if (NUMBER.test(head) && sign === '|' && rest.endsWith('|')) {
    return { part: { kind: 'choice', index: Number(head), options: choices(rest.slice(0, -1)), span }, end };
  }
  if (sign !== '|' && (sign === ':' || rest === '')) {
    if (NUMBER.test(head)) {
      const parts = depth < DEEPEST ? read(rest, offset + at + 2 + head.length + sign.length, editor, depth + 1, problems) : [{ kind: 'text' as const, text: rest }];
      return { part: { kind: 'stop', index: Number(head), parts: withoutNested(parts), span }, end };
    }
    if (NAME.test(head)) return { part: { kind: 'variable', name: head, fallback: sign === ':' ? unescaped(rest) : undefined, span }, end };
  }
  problems.push({ message: `“\${${inner.length > 40 ? `${inner.slice(0, 40)}…` : inner}}” is no tab stop, choice or variable.`, start: span.start, end: span.end });
  return undefined;
}

/** Text in brackets inside a tab stop is the text of that stop, not another. */
const withoutNested = (parts: readonly Part[]): Part[] =>
  parts.map((part) => (part.kind === 'stop' && part.index === undefined ? { kind: 'text', text: plainOf(part.parts) } : part));

const plainOf = (parts: readonly Part[]): string => parts.map((p) => (p.kind === 'text' ? p.text : '')).join('');

/** Past the brace that closes the one before `from`; undefined when none does. */
function closing(text: string, from: number): number | undefined {
  let open = 1;
  const most = Math.min(text.length, from + LONGEST);
  for (let at = from; at < most; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '$' && text[at + 1] === '{') {
      open++;
      at++;
    } else if (text[at] === '}' && --open === 0) return at + 1;
  }
  return undefined;
}

const unescaped = (text: string): string => text.replace(/\\([\\$}|,])/g, '$1');

function choices(text: string): string[] {
  const options: string[] = [''];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && at + 1 < text.length) options[options.length - 1] += text[++at]!;
    else if (text[at] === ',') options.push('');
    else options[options.length - 1] += text[at]!;
  }
  return options;
}

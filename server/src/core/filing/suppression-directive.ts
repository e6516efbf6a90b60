/** One suppression as a comment writes it: what it says, and where; how far it reaches is told elsewhere. */
import { span, type Span } from '../text/span';
import { readNote, type Note } from './suppression-note';

export const VERBS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
export type Verb = (typeof VERBS)[number];

/** One comment, or one entry of `lint: { disable: [...] }`. */
export interface Directive extends Note {
  /** Undefined where the comment says something after `filing-lint-` that is no directive. */
  readonly verb: Verb | undefined;
  /** The word after `filing-lint-` as written; empty for an entry of the front matter. */
  readonly written: string;
  readonly source: 'comment' | 'front-matter';
  /** The whole comment, or the entry. */
  readonly span: Span;
}

/** A directive before it is known how far it reaches. */
export interface Written {
  readonly directive: Directive;
  readonly ids: readonly { readonly id: string; readonly span: Span }[];
}

export const PREFIX = 'filing-lint-';
const WORD = /^[a-z-]{1,40}/i;
const ID = /[^\s,]+/g;
/** A comment with more rules than there are is no suppression. */
const MOST_IDS = 100;

/** What `text.slice(start, end)`, the inside of a comment at `whole`, says to the linter; undefined when it is about something else. */
export function readDirective(text: string, start: number, end: number, whole: Span): Written | undefined {
  let at = start;
  while (at < end && /\s/.test(text[at]!)) at++;
  if (!text.startsWith(PREFIX, at)) return undefined;
  at += PREFIX.length;
  const written = WORD.exec(text.slice(at, Math.min(end, at + 40)))?.[0] ?? '';
  // Where a part of the paper came from: `core/snippets` reads it.
  if (written === 'snippet') return undefined;
  at += written.length;
  const { idsEnd, note } = readNote(text, at, end);
  const ids: { id: string; span: Span }[] = [];
  for (const match of text.slice(at, idsEnd).matchAll(ID)) {
    if (ids.length >= MOST_IDS) break;
    ids.push({ id: match[0], span: span(at + match.index, at + match.index + match[0].length) });
  }
  const verb = VERBS.find((v) => v === written);
  return { directive: { verb, written, source: 'comment', span: whole, ...note }, ids };
}

/** The comment by which a paper remembers which entry a part of it came from; it never leaves with the paper. */
import type { Filing } from '../filing/model';
import type { Span } from '../text/span';
import { fingerprint } from './fingerprint';
import type { Entry } from './model';

export interface Provenance {
  readonly library: string;
  readonly id: string;
  /** Empty where the entry had none. */
  readonly version: string;
  /** Of the text of the entry, so that another number alone is no news; empty in a comment written by hand. */
  readonly fingerprint: string;
  /** The comment. */
  readonly span: Span;
}

const COMMENT = /^<!--[ \t]{0,9}filing-lint-snippet:[ \t]{0,9}([\p{L}\p{N}._-]{1,60})\/([^\s@]{1,200})@([^\s#]{0,60})(?:#([0-9a-f]{8}))?[ \t]{0,9}-->$/u;
const ANYWHERE = /<!--[ \t]{0,9}filing-lint-snippet:[^\r\n]{0,400}?-->[ \t]{0,9}(?:\r?\n)?/g;

/** The comment for an entry, without a line break. */
export const provenanceComment = (entry: Entry): string =>
  `<!-- filing-lint-snippet: ${entry.library}/${entry.id}@${entry.version.replace(/[\s#]+/g, '-')}#${fingerprint(entry.body)} -->`;

/** The comments of a paper, in the order of the text. */
export function provenances(filing: Pick<Filing, 'comments' | 'text'>): Provenance[] {
  return filing.comments.flatMap(({ span }) => {
    const match = COMMENT.exec(filing.text.slice(span.start, span.end).trim());
    return match ? [{ library: match[1]!, id: match[2]!, version: match[3]!, fingerprint: match[4] ?? '', span }] : [];
  });
}

/** True for a paper that has such a comment: a cheap look before any library is read. */
export const mentionsEntry = ({ comments, text }: Pick<Filing, 'comments' | 'text'>): boolean =>
  comments.some(({ span }) => text.startsWith('filing-lint-snippet:', span.start + 4) || text.slice(span.start, span.start + 40).includes('filing-lint-snippet:'));

/** The text without these comments, as it may leave the office. */
export const withoutProvenance = (text: string): string => text.replace(ANYWHERE, '');

/** Where those comments stand in a text, each with the line break that it leaves behind. */
export const provenanceEdits = (text: string): Span[] => [...text.matchAll(ANYWHERE)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** True when the library's text is another than the one the comment remembers. */
export const hasChanged = (from: Provenance, entry: Entry): boolean =>
  from.fingerprint === '' ? from.version !== entry.version : from.fingerprint !== fingerprint(entry.body);

/**
 * The part of the paper that a comment stands for: from the comment to the next such comment, or to the next heading of
 * the level of the first one after it or above, or to the end.
 */
export function partOf(filing: Pick<Filing, 'sections' | 'text'>, all: readonly Provenance[], one: Provenance): Span {
  const next = all.find((p) => p.span.start > one.span.start)?.span.start ?? filing.text.length;
  const own = filing.sections.find((s) => s.headingSpan.start >= one.span.end);
  const between = own && filing.text.slice(one.span.end, own.headingSpan.start).trim() === '';
  const end = own && between
    ? (filing.sections.find((s) => s.headingSpan.start > own.headingSpan.start && s.level <= own.level)?.headingSpan.start ?? filing.text.length)
    : (own?.headingSpan.start ?? filing.text.length);
  return { start: one.span.start, end: Math.min(next, end) };
}

/** The text of an entry with its comment: after the front matter of a whole paper, else before a section. */
export function withProvenance(rendered: string, comment: string): string {
  const front = /^---[ \t]*\r?\n[\s\S]{0,20000}?\r?\n---[ \t]*(?:\r?\n|$)/.exec(rendered);
  return front ? `${front[0]}${comment}\n${rendered.slice(front[0].length)}` : `${comment}\n${rendered}`;
}

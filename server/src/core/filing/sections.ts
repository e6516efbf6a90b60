/** The headings of a document and what stands under each. */
import { span } from '../text/span';
import type { ChunkHeading } from './chunk-model';
import type { Section } from './model';

/**
 * The sections in order of their headings. Headings inside block quotes and lists divide
 * the quotation, not the document, and make no section. `length` is that of the document.
 */
export function sectionsOf(headings: readonly ChunkHeading[], length: number): readonly Section[] {
  const ends = new Array<number>(headings.length).fill(length);
  const open: number[] = [];
  headings.forEach((heading, index) => {
    while (open.length > 0 && headings[open.at(-1)!]!.level >= heading.level) ends[open.pop()!] = heading.span.start;
    open.push(index);
  });
  return headings.map(({ level, title, id, span: headingSpan }, index) => ({
    level,
    title,
    ...(id !== undefined && { id }),
    headingSpan,
    bodySpan: span(headingSpan.end, headings[index + 1]?.span.start ?? length),
    span: span(headingSpan.start, ends[index]!),
  }));
}

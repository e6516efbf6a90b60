/** The headings of a document and what stands under each. */
import type { Heading, Root } from 'mdast';
import { span } from '../text/span';
import { headingParts } from './heading';
import type { Section } from './model';

/**
 * The sections in order of their headings. Headings inside block quotes and lists divide
 * the quotation, not the document, and make no section.
 */
export function sectionsOf(tree: Root, text: string): readonly Section[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node.position !== undefined);
  const starts = headings.map((heading) => heading.position!.start.offset!);
  const ends = new Array<number>(headings.length).fill(text.length);
  const open: number[] = [];
  headings.forEach((heading, index) => {
    while (open.length > 0 && headings[open.at(-1)!]!.depth >= heading.depth) ends[open.pop()!] = starts[index]!;
    open.push(index);
  });
  return headings.map((heading, index) => {
    const { title, id } = headingParts(heading, text);
    const start = starts[index]!;
    const headingEnd = heading.position!.end.offset!;
    return {
      level: heading.depth,
      title,
      ...(id !== undefined && { id }),
      headingSpan: span(start, headingEnd),
      bodySpan: span(headingEnd, starts[index + 1] ?? text.length),
      span: span(start, ends[index]!),
    };
  });
}

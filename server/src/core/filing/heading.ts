/** What a heading says, and the id it carries. */
import type { Heading, PhrasingContent } from 'mdast';
import type { Span } from '../text/span';
import { span } from '../text/span';

/** `{#id}` at the end, with or without classes, as Pandoc writes it. */
const ATTRIBUTE = /\{#([^\s{}#]+)(?:[ \t][^{}\r\n]*)?\}\s*$/;

export interface HeadingParts {
  readonly title: string;
  readonly id?: string;
  /** Where `{#id}` stands. */
  readonly attributeSpan?: Span;
}

/** The visible words of inline content, outermost first; links and emphasis count for their words only. */
function wordsOf(content: readonly PhrasingContent[]): string {
  let words = '';
  const rest: PhrasingContent[] = [...content].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
    else if (node.type === 'break') words += ' ';
    else if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) rest.push(node.children[i]!);
  }
  return words;
}

/** Title and id of a heading; `text` is the whole document. */
export function headingParts(heading: Heading, text: string): HeadingParts {
  const words = wordsOf(heading.children);
  const start = heading.children[0]?.position?.start.offset;
  const end = heading.children.at(-1)?.position?.end.offset;
  const match = start === undefined || end === undefined ? null : ATTRIBUTE.exec(text.slice(start, end));
  const title = (match ? words.replace(ATTRIBUTE, '') : words).replace(/\s+/g, ' ').trim();
  if (!match || start === undefined) return { title };
  const from = start + match.index;
  return { title, id: match[1]!, attributeSpan: span(from, from + match[0].trimEnd().length) };
}

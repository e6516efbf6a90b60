/** Suppressions in comments of YAML: the reader drops comments, so they are found in the text. */
import { lineAt } from '../text/lines';
import { span, type Span } from '../text/span';
import type { Filing } from './model';
import { PREFIX, readDirective, type Written } from './suppression-directive';
import type { YamlNode } from './yaml-node';

/** Values that hold the mark as text, in the order of the document. */
function values(root: YamlNode | undefined, text: string): Span[] {
  const found: Span[] = [];
  const rest: YamlNode[] = root ? [root] : [];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.kind === 'map') rest.push(...node.entries.map((e) => e.value));
    else if (node.kind === 'seq') rest.push(...node.items);
    else if (node.span.end - node.span.start > PREFIX.length && text.slice(node.span.start, node.span.end).includes(PREFIX)) found.push(node.span);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Directives in the comments of `content`, in the order of the text. */
export function yamlDirectives(filing: Filing, content: Span): Written[] {
  const { text } = filing;
  const found: Written[] = [];
  const held = values(filing.frontMatter?.root, text);
  let next = 0;
  for (let at = text.indexOf(PREFIX, content.start); at >= 0 && at < content.end; ) {
    const { end } = lineAt(text, at);
    const hash = hashBefore(text, at, content.start);
    while (held[next] && held[next]!.end <= at) next++;
    const inValue = held[next] !== undefined && held[next]!.start <= at;
    if (hash !== undefined && !inValue) {
      const one = readDirective(text, hash + 1, Math.min(end, content.end), span(hash, Math.min(end, content.end)));
      if (one) found.push(one);
    }
    at = text.indexOf(PREFIX, inValue ? at + PREFIX.length : end);
  }
  return found;
}

/** The number sign that begins the comment whose first word is at `at`; undefined where there is none. */
function hashBefore(text: string, at: number, from: number): number | undefined {
  let i = at - 1;
  while (i >= from && (text[i] === ' ' || text[i] === '\t')) i--;
  if (i < from || text[i] !== '#') return undefined;
  return i === from || /\s/.test(text[i - 1]!) ? i : undefined;
}

/**
 * Which bracketed words are links: those whose label is defined somewhere in the document. Legal prose is full of
 * brackets that are not: `[t]he court`, `[sic]`.
 */
import type { SyntaxNode, Tree } from '@lezer/common';

/** Case and spacing do not part one label from another (CommonMark 4.7). */
const asLabel = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();

/** The labels a piece defines; those of notes begin with `^`. */
export function definedIn(tree: Tree, text: string): string[] {
  // A tree is dear to walk, and few pieces define anything.
  if (!text.includes(']:')) return [];
  const found: string[] = [];
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      if (name === 'FootnoteMark') found.push(asLabel(text.slice(from + 1, to - 2)));
      else if (name === 'LinkReference') {
        const label = node.getChild('LinkLabel');
        if (label) found.push(asLabel(text.slice(label.from + 1, label.to - 1)));
      }
    },
  });
  return found;
}

/** `inline`: it has its address with it. `reference`: its label must be defined. */
export interface LinkForm {
  readonly kind: 'inline' | 'reference';
  readonly label: string;
}

/** How the link or image `node` names its target. */
export function linkForm(node: SyntaxNode, text: string): LinkForm {
  const marks = node.getChildren('LinkMark');
  if (marks.length > 2) return { kind: 'inline', label: '' };
  const own = marks.length === 2 ? text.slice(marks[0]!.to, marks[1]!.from) : '';
  const label = node.getChild('LinkLabel');
  const named = label ? text.slice(label.from + 1, label.to - 1) : '';
  return { kind: 'reference', label: asLabel(named.trim() === '' ? own : named) };
}

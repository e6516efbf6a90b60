/** A body with its variables filled: as plain text, or as a snippet that an editor steps through. */
import type { Part } from './model';
import { gapOf, type Values } from './variables';

const isGap = (text: string): boolean => text.startsWith('[') && text.endsWith(']');

/** The value, else what the entry says to write without it, else a gap that says what is missing. */
const valueOf = (part: Extract<Part, { kind: 'variable' }>, values: Values): string => values(part.name) ?? part.fallback ?? gapOf(part.name);

/** Plain text: tab stops with their words, the first of each choice, gaps in brackets. */
export function renderText(parts: readonly Part[], values: Values): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'stop') return renderText(part.parts, values);
      return part.kind === 'choice' ? (part.options[0] ?? '') : valueOf(part, values);
    })
    .join('');
}

const inText = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
const inChoice = (text: string): string => text.replace(/[\\$},|]/g, '\\$&');

/**
 * A snippet in the syntax of the language server protocol. Places to write that have no number of their own follow the
 * numbered ones in the order of the text; a variable without a value becomes one of them.
 */
export function renderSnippet(parts: readonly Part[], values: Values): string {
  let next = 1 + Math.max(0, ...indexes(parts));
  const one = (part: Part): string => {
    if (part.kind === 'text') return inText(part.text);
    if (part.kind === 'stop') {
      const index = part.index ?? next++;
      const inner = part.parts.map(one).join('');
      return inner === '' ? `$${index}` : `\${${index}:${inner}}`;
    }
    if (part.kind === 'choice') return `\${${part.index ?? next++}|${part.options.map(inChoice).join(',')}|}`;
    const value = valueOf(part, values);
    return isGap(value) && values(part.name) === undefined ? `\${${next++}:${inText(value)}}` : inText(value);
  };
  return parts.map(one).join('');
}

function indexes(parts: readonly Part[]): number[] {
  return parts.flatMap((part) =>
    part.kind === 'stop' ? [part.index ?? 0, ...indexes(part.parts)] : part.kind === 'choice' ? [part.index ?? 0] : [],
  );
}

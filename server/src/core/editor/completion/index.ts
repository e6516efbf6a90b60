/** Everything that may be written at a place, from every source. */
import { findFrontMatter } from '../../filing/front-matter';
import type { RuleContext } from '../../rules/rule';
import { alone, isPaper, type EditorMatter } from '../matter';
import { yamlCursor, type YamlCursor } from '../yaml-cursor';
import { authoritySource } from './authorities';
import { claimIdSource, exhibitSource } from './exhibits';
import { keySource } from './keys';
import type { CompletionItem, Completions, CompletionSource } from './model';
import { suppressionSource } from './suppressions';
import { valueSource } from './values';

export { makeFilingItems } from './make-filing';
export type { CompletionItem, CompletionKind, CompletionRequest, Completions, CompletionSource } from './model';

export const SOURCES: readonly CompletionSource[] = [keySource, valueSource, exhibitSource, claimIdSource, suppressionSource, authoritySource];

const BEFORE = 400;

function cursorAt(context: RuleContext, offset: number): YamlCursor | 'prose' | undefined {
  const { text, frontMatter } = context.filing;
  if (context.role === 'case' && frontMatter === undefined) return yamlCursor(text, 0, text.length, offset);
  const place = context.role === 'case' && !text.startsWith('---') ? { contentSpan: { start: 0, end: text.length } } : findFrontMatter(text);
  if (place === undefined || offset < place.contentSpan.start) return 'prose';
  const unclosed = 'closed' in place && !place.closed;
  // A key that is being typed does not look like YAML yet, and may stand just below what does.
  if (offset > place.contentSpan.end && !(unclosed && text.slice(place.contentSpan.end, offset).trim().length < 60 && !/\n[ \t]*\n|^#/m.test(text.slice(place.contentSpan.end, offset)))) return 'prose';
  if (!unclosed && offset === place.contentSpan.end && text.slice(offset, offset + 3) === '---' && text[offset - 1] !== '\n') return 'prose';
  return yamlCursor(text, place.contentSpan.start, Math.max(place.contentSpan.end, offset), offset);
}

/** A cheap look before anything is read: does the line end in a way that a trigger character can mean something? */
export function mayComplete(text: string, offset: number, trigger: string | undefined): boolean {
  if (trigger === undefined) return true;
  if (offset <= (findFrontMatter(text)?.span.end ?? 0) || !text.startsWith('---')) return true;
  const before = text.slice(Math.max(0, offset - 80), offset);
  if (trigger === ' ') return /(?:(?:[Ee]xhibits?|[Ee]xh?s?\.)\s(?:[^\n.;]{0,40}(?:,|and)\s)?|<!--\s|filing-lint-[a-z-]+\s(?:[\w/-]+,?\s)*|\d{1,2} U\.S\.C\.\s|§ )$/.test(before);
  if (trigger === '#') return /\{#$|\]\(#$/.test(before);
  if (trigger === '-') return /<!--$|filing-lint-?[a-z-]*-$|(?:Ex|Exs|Exhibit)\.? [A-Z0-9]{1,4}-$/.test(before);
  if (trigger === '/') return /filing-lint-[a-z-]+\s[^\n]{0,80}\/$/.test(before);
  if (trigger === '.') return /(?:Fed\.|U\.S\.C\.)$/.test(before);
  return trigger === '§';
}

/** What may be written at `offset`; `sources` are asked in turn, and one that fails hides no other. */
export function complete(context: RuleContext, offset: number, matter: EditorMatter = alone(context), sources: readonly CompletionSource[] = SOURCES): Completions {
  const { text } = context.filing;
  if (!isPaper(context)) return { items: [], incomplete: false };
  const cursor = cursorAt(context, offset);
  if (cursor === undefined) return { items: [], incomplete: false };
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(Math.max(lineStart, offset - BEFORE), offset);
  const request = { context, matter, text, offset, yaml: cursor === 'prose' ? undefined : cursor, before };
  const items: CompletionItem[] = [];
  for (const source of sources) {
    try {
      items.push(...source.complete(request));
    } catch {
      // The others still answer.
    }
  }
  return { items, incomplete: request.yaml === undefined && items.some((i) => i.kind === 'authority') };
}

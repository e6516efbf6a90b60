/** For Markdown that is no filing: the key that makes it one. */
import { findFrontMatter } from '../../filing/front-matter';
import type { EditorAction } from './model';

/** Offered on the first line and in the front matter only, so that other people's Markdown is left in peace. */
export function makeFilingActions(path: string, text: string, offset: number): EditorAction[] {
  const place = findFrontMatter(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const common = { title: 'Make this a filing', kind: 'refactor' as const, file: path };
  if (place) {
    if (offset > place.span.end || !place.closed) return [];
    const at = place.contentSpan.start;
    return [{ ...common, edits: [{ span: { start: at, end: at }, newText: `avenue: ${newline}` }] }];
  }
  if (/[\r\n]/.test(text.slice(0, offset)) || text.startsWith('---')) return [];
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  return [{ ...common, edits: [{ span: { start: at, end: at }, newText: ['---', 'avenue: ', '---', '', ''].join(newline) }] }];
}

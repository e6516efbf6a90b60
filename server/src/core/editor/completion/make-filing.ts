/** In Markdown that is no filing, the one thing offered: the key that makes it one. */
import { findFrontMatter } from '../../filing/front-matter';
import { AVENUES } from '../../law/avenues/index';
import { paragraph, type Block } from '../rich-text';
import { yamlCursor } from '../yaml-cursor';
import type { CompletionItem } from './model';

const WHAT: readonly Block[] = [paragraph('Makes this Markdown file a filing that Filing Lint checks: deadlines, claims, exhibits.')];

/** `text` is Markdown that is no filing. Empty but in its front matter, or where its front matter would begin. */
export function makeFilingItems(text: string, offset: number): CompletionItem[] {
  const place = findFrontMatter(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (place === undefined) {
    const typed = /^\uFEFF?(-{0,3}|a[a-z]{0,5}|f[a-z-]{0,9})$/.exec(text.slice(0, offset));
    if (!typed) return [];
    const start = offset - typed[1]!.length;
    return [{
      label: 'filing: make this a filing', kind: 'snippet', filterText: typed[1] === '' ? 'filing' : typed[1]!, span: { start, end: offset }, documentation: WHAT,
      newText: ['---', `avenue: \${1|${AVENUES.map((a) => a.id).join(',')}|}`, '---', '', '# ${2:Title}', '$0'].join(newline), snippet: true,
      plainText: ['---', 'avenue: ', '---', ''].join(newline),
    }];
  }
  if (offset < place.contentSpan.start || offset > place.contentSpan.end) return [];
  const cursor = yamlCursor(text, place.contentSpan.start, place.contentSpan.end, offset);
  if (cursor?.at !== 'key' || cursor.path.length > 0 || cursor.column > 0) return [];
  return [{ label: 'avenue', kind: 'key', newText: cursor.hasColon ? 'avenue' : 'avenue: ', span: cursor.span, detail: 'make this a filing', documentation: WHAT, then: 'complete' }];
}

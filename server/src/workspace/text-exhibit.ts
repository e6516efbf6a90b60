/** Exhibits that are text already: a declaration kept as Markdown, a transcript as plain text. */
import { contentOf, type ExhibitContent } from '../core/filing/exhibit-content';

export const isTextExhibit = (path: string): boolean => /\.(?:md|markdown|txt|text)$/i.test(path);

/** Form feeds end pages, as in a transcript or in what a PDF converter writes; a text without any is one unpaged page. */
export function textExhibit(text: string): ExhibitContent {
  const pages = text.split('\f');
  // The last page may be ended too.
  if (pages.length > 1 && pages.at(-1)!.trim() === '') pages.pop();
  return { ...contentOf(pages, text.includes('\f')), searchable: true };
}

/** What opens a file: exhibits in the index and in the text, the case file, other papers of the packet by their titles. */
import { isOwn } from '../../analysis/exhibits/cited-places';
import { entryOf } from '../../filing/yaml-node';
import type { Span } from '../../text/span';
import type { EditorMatter } from '../matter';
import { indexed } from '../navigate/exhibits';

export interface DocumentLink {
  readonly span: Span;
  /** As written, from the folder of `from`; or, with `root`, a path from the workspace root. */
  readonly target: { readonly written: string; readonly from: string } | { readonly root: string };
  /** Page of a PDF, from 1. */
  readonly page?: number;
  readonly tooltip: string;
}

/** A title of fewer words is too common to be a name. */
const LEAST_WORDS = 3;
const MOST = 2_000;

function exhibitLinks({ own, papers }: EditorMatter): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const { label, file, fileSpan } of own.facts.exhibits) {
    if (file !== undefined && fileSpan !== undefined) links.push({ span: fileSpan, target: { written: file, from: own.path }, tooltip: `Open Exhibit ${label}` });
  }
  let last = -1;
  for (const reference of own.filing.exhibitReferences) {
    if (!isOwn(reference) || reference.span.start === last || links.length >= MOST) continue;
    last = reference.span.start;
    const owner = indexed(own, reference.label) ? own : papers.find((p) => p.path !== own.path && p.avenue === own.avenue && indexed(p, reference.label));
    const file = owner && indexed(owner, reference.label)?.file;
    if (!owner || file === undefined) continue;
    const end = reference.pinSpan?.end ?? reference.span.end;
    links.push({
      span: { start: reference.span.start, end: Math.max(end, reference.span.end) }, target: { written: file, from: owner.path },
      ...(reference.page !== undefined && /\.pdf$/i.test(file) ? { page: reference.page } : {}), tooltip: `Open Exhibit ${reference.label}`,
    });
  }
  return links;
}

function caseLink({ own, papers }: EditorMatter): DocumentLink[] {
  const value = own.role === 'filing' ? entryOf(own.filing.frontMatter?.root, 'case')?.value : undefined;
  if (value?.kind !== 'scalar' || !papers.some((p) => p.role === 'case')) return [];
  return [{ span: value.span, target: { written: String(value.value), from: own.path }, tooltip: 'Open the case file' }];
}

/** `the Memorandum in Support of Motion to Vacate`: the title of another paper, in the words of its front matter. */
function paperLinks({ own, papers }: EditorMatter): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const paper of papers) {
    if (paper.path === own.path || paper.role !== 'filing') continue;
    const title = entryOf(paper.filing.frontMatter?.root, 'title')?.value;
    const words = title?.kind === 'scalar' ? title.source.trim() : '';
    if (words.split(/\s+/).length < LEAST_WORDS) continue;
    const wanted = words.toLowerCase();
    for (const block of own.filing.prose) {
      if (block.kind === 'heading') continue;
      const text = block.text.toLowerCase();
      for (let at = text.indexOf(wanted); at >= 0 && links.length < MOST; at = text.indexOf(wanted, at + wanted.length)) {
        const start = block.span.start + at;
        links.push({ span: { start, end: start + wanted.length }, target: { root: paper.path }, tooltip: `Open ${words}` });
      }
    }
  }
  return links;
}

/** In the order of the text, none inside another. */
export function documentLinks(matter: EditorMatter): readonly DocumentLink[] {
  const all = [...exhibitLinks(matter), ...caseLink(matter), ...paperLinks(matter)].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return all.filter((link) => link.span.start >= end && (end = link.span.end) >= 0);
}

import { citedPlaces, isOwn } from '../../analysis/exhibits/cited-places';
import { lastParagraph } from '../../analysis/exhibits/numbered-paragraphs';
import { pagesPrinted } from '../../analysis/exhibits/printed-pages';
import type { ExhibitEntry } from '../../case/facts';
import type { ExhibitContent } from '../../filing/exhibit-content';
import type { ExhibitReference } from '../../filing/model';
import { nodeAt } from '../../filing/yaml-node';
import type { Finding, Rule, RuleContext } from '../rule';

/** A page that the cited exhibit does not have. */
export const exhibitPageOutOfRange: Rule = {
  id: 'exhibit/page-out-of-range',
  severity: 'warning',
  summary: 'A page or a paragraph of an exhibit is cited that the exhibit does not have.',
  roles: ['filing'],
  *run(context) {
    const entries = new Map<string, ExhibitEntry>();
    for (const exhibit of context.facts.exhibits) {
      const label = exhibit.label.toUpperCase();
      if (!entries.has(label)) entries.set(label, exhibit);
      yield* declared(context, exhibit);
    }
    for (const reference of context.filing.exhibitReferences) {
      const entry = reference.pinSpan && isOwn(reference) ? entries.get(reference.label) : undefined;
      if (entry) yield* cited(context, entry, reference);
    }
  },
};

function contentOf({ exhibitContents }: RuleContext, { file }: ExhibitEntry): ExhibitContent | undefined {
  const content = file === undefined ? undefined : exhibitContents?.get(file);
  return content?.unreadable ? undefined : content;
}

function* declared(context: RuleContext, exhibit: ExhibitEntry): Generator<Finding> {
  const content = contentOf(context, exhibit);
  if (!content?.paged || exhibit.pages === undefined || exhibit.pages === content.pages) return;
  const value = nodeAt(context.filing.frontMatter?.root, ['exhibits', exhibit.label, 'pages']);
  yield {
    span: value?.span ?? exhibit.labelSpan,
    what: `Exhibit ${exhibit.label} has ${inWords(content.pages)} in its file, but the index says ${exhibit.pages}.`,
    why: 'Either a part of the exhibit is missing, or the index promises the court another paper.',
    do: `Check whether “${exhibit.file}” is complete; then write "pages: ${content.pages}", or replace the file.`,
    confidence: 'certain',
  };
}

const inWords = (pages: number): string => (pages === 1 ? '1 page' : `${pages} pages`);

function* cited(context: RuleContext, entry: ExhibitEntry, reference: ExhibitReference): Generator<Finding> {
  const content = contentOf(context, entry);
  if (content === undefined && entry.pages === undefined) return;
  const { pages, paragraphs } = citedPlaces(context.filing, reference);
  const span = reference.pinSpan!;
  const total = content?.paged ? content.pages : entry.pages;
  const beyond = pages.find(({ last }) => total !== undefined && last > total && !isPrinted(content, last));
  if (beyond && total !== undefined) {
    yield {
      span,
      what: `Page ${beyond.last} of Exhibit ${entry.label} is cited, but the exhibit has ${inWords(total)}${content?.paged ? '' : ' by the index'}.`,
      why: 'The court cannot find what the sentence rests on.',
      do: content?.paged
        ? 'Correct the page, or attach the pages that are missing. Pages are counted from the first of the file, and a number printed on a page counts too.'
        : 'Correct the page in the citation, or the number of pages in the index.',
      // A scanned excerpt may print its own numbers where nothing can read them.
      confidence: content?.paged && !content.searchable ? 'check' : 'likely',
    };
  }
  const last = content && lastParagraph(content);
  const missing = last === undefined ? undefined : paragraphs.find((p) => p.last > last);
  if (missing && last !== undefined) {
    yield {
      span,
      what: `Paragraph ${missing.last} of Exhibit ${entry.label} is cited, but its paragraphs end with ${last}.`,
      why: 'The court cannot find what the sentence rests on.',
      do: 'Correct the paragraph, or attach the complete exhibit.',
      confidence: 'likely',
    };
  }
}

const isPrinted = (content: ExhibitContent | undefined, page: number): boolean => content !== undefined && pagesPrinted(content, page).length > 0;

/** Whether an entry may still be relied on: its review, and the authorities it cites. */
import { analyseCitations, staleProvision, staleStatements, passageAt, SAYS_SO } from '../analysis/citations/index';
import { addMonths, formatDate, type CivilDate } from '../dates/civil-date';
import type { Filing } from '../filing/model';
import { parseFiling } from '../filing/parse-filing';
import { citationOf } from '../law/authorities/index';
import type { Span } from '../text/span';
import { isCodeSnippets } from './code-snippets';
import type { Entry, LibraryHead } from './model';

export interface Stale {
  readonly kind: 'review' | 'authority' | 'law';
  /** In the file of the entry. */
  readonly span: Span;
  readonly what: string;
  readonly why: string;
  readonly do: string;
  readonly authorities: readonly string[];
  /** True where the table knows the change from memory only. */
  readonly unverified: boolean;
}

/**
 * What is stale in `entry`, whose file has this `text`, on the day `asOf`, in the order of the text. A review without a
 * date is not judged unless the library asks for reviews.
 */
export function staleIn(entry: Entry, text: string, library: LibraryHead, asOf: CivilDate): Stale[] {
  return [...review(entry, library, asOf), ...authorities(entry, text, asOf)].sort((a, b) => a.span.start - b.span.start);
}

function* review(entry: Entry, { reviewMonths, name }: LibraryHead, asOf: CivilDate): Iterable<Stale> {
  // A snippet of an editor has no place to note a review.
  if (reviewMonths === undefined || isCodeSnippets(entry.file)) return;
  const span = entry.places.get('reviewed') ?? entry.places.get('title') ?? { start: 0, end: 0 };
  const common = { kind: 'review', span, authorities: [], unverified: false } as const;
  const period = reviewMonths % 12 === 0 ? `${reviewMonths / 12} year${reviewMonths === 12 ? '' : 's'}` : `${reviewMonths} month${reviewMonths === 1 ? '' : 's'}`;
  if (entry.reviewed === undefined) {
    yield { ...common, what: 'Nobody has noted when this entry was last reviewed.', why: `The library ${name} asks for a review every ${period}.`, do: 'Read it against the law of today, then add `reviewed:` with the day and `reviewer:` with the name.' };
    return;
  }
  const due = addMonths(entry.reviewed, reviewMonths);
  if (due >= asOf) return;
  yield {
    ...common,
    what: `This entry was due for review on ${formatDate(due)}.`,
    why: `It was last reviewed on ${formatDate(entry.reviewed)}, and the library ${name} asks for a review every ${period}.`,
    do: 'Read it against the law of today, then change `reviewed:`; until then do not insert it unread.',
  };
}

const HAPPENED = { overruled: 'was overruled', abrogated: 'was abrogated', superseded: 'is superseded', vacated: 'was vacated', narrowed: 'was narrowed', affected: 'has to be read with a later authority' } as const;

function authorities(entry: Entry, text: string, asOf: CivilDate): Stale[] {
  const found = new Map<string, Stale>();
  for (const { filing, place } of citedTexts(entry, text)) {
    const all = analyseCitations(filing, asOf);
    const named = new Set(all.flatMap((c) => (c.authority ? [c.authority.id] : [])));
    for (const { citation, authority, standing } of all) {
      const block = filing.prose[citation.block];
      if (authority && standing && standing.standing !== 'pending' && standing.standing !== 'affected' && !found.has(authority.id)) {
        // A bare list does not say what an authority is cited for.
        const says = block !== undefined && (SAYS_SO.test(passageAt(block, citation.span)) || (standing.onPoint !== undefined && ((place !== undefined && !isCodeSnippets(entry.file)) || !standing.onPoint.test(block.text))));
        if (says || (standing.byId !== undefined && named.has(standing.byId))) continue;
        found.set(authority.id, {
          kind: 'authority', span: place ?? citation.span, what: `${citationOf(authority)} ${HAPPENED[standing.standing]} by ${standing.by}.`,
          why: `${standing.note} Since ${formatDate(standing.since)}.`, do: standing.instead, authorities: [standing.by], unverified: standing.verified === 'memory',
        });
      }
      for (const avenue of entry.avenues.length > 0 ? entry.avenues : [undefined]) {
        const old = block?.quoted ? undefined : staleProvision(citation, filing, { asOf, avenue, manual: undefined });
        if (old && !found.has(old.id)) found.set(old.id, { kind: 'law', span: place ?? citation.span, what: old.what, why: `${old.why} ${old.authority}.`, do: old.do, authorities: [old.authority], unverified: old.verified === 'memory' });
      }
    }
    for (const avenue of entry.avenues.length > 0 ? entry.avenues : [undefined]) {
      for (const { entry: old, span } of staleStatements(filing, { asOf, avenue, manual: undefined })) {
        if (old.mild || found.has(old.id)) continue;
        found.set(old.id, { kind: 'law', span: place ?? span, what: old.what, why: `${old.why} ${old.authority}.`, do: old.do, authorities: [old.authority], unverified: old.verified === 'memory' });
      }
    }
  }
  return [...found.values()];
}

/** The text of the entry, in its place in the file, and the authorities that its front matter names. */
function citedTexts(entry: Entry, text: string): { filing: Filing; place: Span | undefined }[] {
  // In JSON the text stands between quotation marks and escapes: what is found is told at the name of the snippet.
  if (isCodeSnippets(entry.file)) return [{ filing: parseFiling(entry.body), place: entry.places.get('title') ?? entry.bodySpan }];
  // Blanked front matter keeps every offset.
  const body = parseFiling(text.slice(0, entry.bodySpan.start).replace(/[^\r\n]/g, ' ') + text.slice(entry.bodySpan.start));
  const listed = entry.authorities.length === 0 ? [] : [{ filing: parseFiling(entry.authorities.join('\n\n')), place: entry.places.get('authorities') }];
  return [{ filing: body, place: undefined }, ...listed];
}

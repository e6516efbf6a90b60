/** The offer itself, kept as an exhibit in text: its hooks and its last day, for the review that goes by it. */
import type { ExhibitEntry, Facts } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import type { ExhibitContent } from '../../filing/exhibit-content';
import type { Filing } from '../../filing/model';
import { parseFiling } from '../../filing/parse-filing';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { hooksIn, type FoundHook } from './hooks';
import { statedExpiry } from './terms';

export interface OfferExhibit {
  readonly exhibit: ExhibitEntry;
  /** Path from the workspace root. */
  readonly file: string;
  readonly hooks: readonly FoundHook[];
  /** The one day on which the text says that the offer ends. */
  readonly expires?: { readonly date: CivilDate; readonly span: Span };
}

const OFFER = /\b(?:plea\s+(?:offer|letter|proposal|agreement)|offer\s+(?:letter|of\s+plea)|proposed\s+(?:plea|agreement|factual)|draft\s+(?:plea|agreement|factual)|(?:the\s+)?government[’']s\s+offer|factual\s+(?:basis|proffer|resume|résumé|statement|stipulation)|stipulat(?:ed|ion\s+of)\s+facts?|agreed\s+(?:statement\s+of\s+)?facts|statement\s+of\s+facts)\b/i;
/** About an offer, and not one. */
const ABOUT = /\b(?:worksheet|comparison|chart|table|transmittal|acknowledg\w*|receipt|e-?mail\s+to\s+(?:the\s+)?client|letter\s+to\s+(?:the\s+)?client|counter-?\s?offer|counter-?proposal|redline|our\s+(?:letter|response|reply)|response\s+to|decision|advice|notes?)\b/i;
const KINDS = ['plea-offer', 'offer', 'plea-agreement', 'factual-basis', 'stipulation'];

/** The exhibits of a review that are the offer, its agreement or its facts; none in papers of another avenue. */
export function offerExhibits(facts: Facts, avenue: string | undefined): ExhibitEntry[] {
  if (avenue !== 'plea-offer-review') return [];
  const named = [facts.pleaOffer?.exhibit, facts.pleaAgreement?.exhibit].map((l) => l?.toUpperCase());
  return facts.exhibits.filter(({ label, title = '', kind = '', file }) =>
    file !== undefined && (named.includes(label.toUpperCase()) || KINDS.includes(kind) || (OFFER.test(title) && !ABOUT.test(title))));
}

/** Keyed by the pages, which are the same object for as long as the file is. */
const read = remembered((pages: readonly string[]): { readonly filing: Filing; readonly ends: ReturnType<typeof statedExpiry> } => {
  const filing = parseFiling(pages.join('\f'));
  return { filing, ends: statedExpiry({ filing }) };
});

/** What the offers say that the workspace holds as Markdown or plain text, in the order of the index. */
export function offersSay(facts: Facts, avenue: string | undefined, contents: ReadonlyMap<string, ExhibitContent>): OfferExhibit[] {
  return offerExhibits(facts, avenue).flatMap((exhibit): OfferExhibit[] => {
    const content = exhibit.file === undefined ? undefined : contents.get(exhibit.file);
    if (content?.path === undefined || content.unreadable) return [];
    const { filing, ends } = read(content.text);
    return [{ exhibit, file: content.path, hooks: hooksIn(filing), ...(ends ? { expires: ends } : {}) }];
  });
}

/** The exhibits whose content a rule asks about. */
import type { Facts } from '../../case/facts';
import type { Filing } from '../../filing/model';
import { offerExhibits } from '../plea/offer-exhibits';
import { isOwn } from './cited-places';
import { exhibitQuotations } from './quotations';

/**
 * Files of the exhibits that are cited with a page or a paragraph, quoted, or declared to have a number of pages; as the
 * index writes them, each once. Others need not be opened. `avenue`: a review of a plea offer is held against the offer itself.
 */
export function exhibitsToOpen(filing: Filing, facts: Facts, avenue?: string): readonly string[] {
  if (facts.exhibits.every((exhibit) => exhibit.file === undefined)) return [];
  const labels = new Set([
    ...filing.exhibitReferences.filter((r) => r.pinSpan !== undefined && isOwn(r)).map((r) => r.label),
    ...offerExhibits(facts, avenue).map((e) => e.label.toUpperCase()),
    ...exhibitQuotations(filing).flatMap((q) => q.cited.map((r) => r.label)),
  ]);
  const files = facts.exhibits.filter((e) => e.pages !== undefined || labels.has(e.label.toUpperCase())).flatMap((e) => e.file ?? []);
  return [...new Set(files)];
}

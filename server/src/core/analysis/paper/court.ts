/** Which court a paper is written for. */
import type { Filing } from '../../filing/model';
import { usualCourt } from '../../law/form/courts';
import type { PaperCourt } from '../../law/limits/model';
import { readPaper, textOfPart } from './parts';

const COURTS: readonly (readonly [PaperCourt, RegExp])[] = [
  ['supreme', /\bsupreme\s+court\s+of\s+the\s+united\s+states\b/i],
  ['appeals', /\bcourt\s+of\s+appeals\b/i],
  ['district', /\bdistrict\s+court\b/i],
];

/**
 * The court that the caption names first (a brief goes on to name the court below), else the one in which papers of this
 * kind are filed; undefined for papers that go to no court.
 */
export function courtOfPaper(filing: Filing, avenue: string | undefined, document: string): PaperCourt | undefined {
  const usual = usualCourt(avenue, document);
  if (usual === undefined) return undefined;
  const caption = textOfPart(readPaper(filing), 'caption').replace(/\s+/g, ' ');
  const named = COURTS.map(([court, words]) => ({ court, at: caption.search(words) })).filter((c) => c.at >= 0);
  return named.sort((a, b) => a.at - b.at)[0]?.court ?? usual;
}

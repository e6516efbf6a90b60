/** What makes a passage about a person more than praise: a cite, a date, a number, a name that can be called. */
import type { Filing, ProseBlock } from '../../filing/model';
import type { Span } from '../../text/span';
import { readSentences } from '../statements/sentences';

const PROOF = new Set(['record', 'exhibit', 'id', 'supra']);
const CITED = /\b(?:Exs?\.|Exh\.|Exhibits?|ECF|Dkts?\.?|Docs?\.|D\.E\.|Tr\.|PSR|PSI|PSIR|Decl\.|Aff\.|Declaration|Letter of|Letters? \d|Bates|Att\.|Attachment|App\.|Tab)\s*(?:(?:No\.|at|¶|p\.|#)\s*)?[\d¶A-Z(]|\[\^/;
const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)(?:\s+\d{1,2},?)?\s+(?:19|20)\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b(?:in|since|from|until|between)\s+(?:19|20)\d{2}\b/;
const COUNTED = /(?:\$\s?\d|\b(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|hundred)[\s-]+(?:\p{L}+[\s-]+){0,2}(?:hours?|days?|nights?|weeks?|months?|years?|seasons?|times|screens?|tests?|sessions?|meetings?|classes|courses|credits?|certificates?|programs?|shifts?|miles|clients|employees|crew|letters?|dollars|percent)\b)/iu;

/** True when the text itself has a date, a sum or a count that somebody could check. */
export const isConcrete = (text: string): boolean => MONTH.test(text) || COUNTED.test(text);

/** The places where the filing cites its record or exhibits, in order. */
export const proofsOf = (filing: Filing): readonly Span[] => readSentences(filing).citations.filter((c) => PROOF.has(c.kind)).map((c) => c.span);

/** True when something in `within` cites the record or an exhibit. */
export const isCited = (filing: Filing, proofs: readonly Span[], within: Span): boolean =>
  provedWithin(proofs, within) || CITED.test(filing.text.slice(within.start, within.end));

/** Whether one of `proofs`, which stand in order, lies in `within`. */
function provedWithin(proofs: readonly Span[], within: Span): boolean {
  let low = 0;
  let high = proofs.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (proofs[mid]!.start < within.start) low = mid + 1;
    else high = mid;
  }
  for (let i = low; i < proofs.length && proofs[i]!.start < within.end; i++) if (proofs[i]!.end <= within.end) return true;
  return false;
}

/** The readable paragraphs, headings and quotations left out. */
export const paragraphsOf = (filing: Filing): readonly ProseBlock[] => filing.prose.filter((b) => b.kind === 'paragraph' && !b.quoted);

/** The paragraphs of a ground with their sentences, what each cites, and the label under which they stand. */
import type { Citation } from '../../filing/citations/index';
import type { Filing, ProseBlock } from '../../filing/model';
import type { Span } from '../../text/span';
import type { OwnSentence } from '../../filing/sentences';
import { readSentences } from '../statements/sentences';

export interface CitedSentence {
  readonly span: Span;
  readonly text: string;
  /** Cited in it and in the citation sentences after it; `Id.` stands for what it repeats. */
  readonly citations: readonly Citation[];
  /** Its words apart from their place: what depends on nothing else is found once for them. */
  readonly own: OwnSentence;
}

export interface Paragraph {
  readonly sentences: readonly CitedSentence[];
  /** In a block quotation: someone else's words. */
  readonly quoted: boolean;
  /** Bold or italic words that open it: `Prejudice.` */
  readonly leadIn?: Span;
  /** Counts headings and lead-ins: paragraphs with the same number stand under the same one. */
  readonly part: number;
  /** The heading or lead-in under which it stands; empty for none. */
  readonly label: string;
}

/** `**Prejudice.**`, `*Prejudice*:`, `2. __Prejudice__ —` at the beginning of a paragraph. */
const MARKED_LEAD_IN = /\s*(?:[([]?\w{1,4}[.)]\s{1,3})?(\*{1,3}|_{1,3})([^*_\r\n]{1,160}?[.:—–]?)\1\s?([.:—–]|$)?/y;
const PLAIN_LEAD_IN = /\s*(?:[([]?\w{1,4}[.)]\s{1,3})?((?:actual |resulting )?(?:prejudice|materiality|harm)|(?:supporting )?facts?|deficien(?:t performance|cy)|no bar|law|argument)\s*[.:—–]/iy;

/** The paragraphs that `blocks` of the filing make, headings left out. Cells of one table are one paragraph. */
export function paragraphsOf(filing: Filing, blocks: readonly ProseBlock[]): Paragraph[] {
  const cited = citedByBlock(filing);
  const found: { sentences: CitedSentence[]; quoted: boolean; leadIn?: Span; part: number; label: string; table: boolean }[] = [];
  let label = '';
  let part = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      label = block.text.trim();
      part++;
      continue;
    }
    const table = block.kind === 'table-cell';
    const leadIn = table ? undefined : leadInOf(filing.text, block);
    if (leadIn) {
      label = filing.text.slice(leadIn.start, leadIn.end);
      part++;
    }
    const sentences = cited.get(block) ?? [];
    const before = found.at(-1);
    if (table && before?.table && before.part === part) before.sentences.push(...sentences);
    else found.push({ sentences: [...sentences], quoted: block.quoted, ...(leadIn ? { leadIn } : {}), part, label, table });
  }
  return found;
}

function leadInOf(text: string, block: ProseBlock): Span | undefined {
  MARKED_LEAD_IN.lastIndex = block.span.start;
  const marked = MARKED_LEAD_IN.exec(text);
  if (marked && marked.index + marked[0].length <= block.span.end + 1) {
    const ended = /[.:—–]$/.test(marked[2]!) || marked[3] !== undefined;
    const start = marked.index + marked[0].indexOf(marked[1]!) + marked[1]!.length;
    if (ended || marked.index + marked[0].length >= block.span.end) return { start, end: start + marked[2]!.length };
  }
  PLAIN_LEAD_IN.lastIndex = 0;
  const plain = PLAIN_LEAD_IN.exec(block.text);
  if (!plain) return undefined;
  const start = block.span.start + plain[0].indexOf(plain[1]!);
  return { start, end: start + plain[1]!.length };
}

const CITED = new WeakMap<Filing, ReadonlyMap<ProseBlock, readonly CitedSentence[]>>();

/** The sentences of each block with what they cite, read once for all grounds of the filing. */
function citedByBlock(filing: Filing): ReadonlyMap<ProseBlock, readonly CitedSentence[]> {
  const known = CITED.get(filing);
  if (known) return known;
  const { sentences, citations } = readSentences(filing);
  const found = new Map<ProseBlock, CitedSentence[]>();
  let next = 0;
  let antecedent: Citation | undefined;
  for (const { span, text, block: index, trailingCitations, own: words } of sentences) {
    const block = filing.prose[index]!;
    const end = trailingCitations.at(-1)?.end ?? span.end;
    const own: Citation[] = [];
    for (; next < citations.length && citations[next]!.span.start < end; next++) {
      const citation = citations[next]!;
      if (citation.kind !== 'id') antecedent = citation;
      own.push(citation.kind === 'id' ? (antecedent ?? citation) : citation);
    }
    const mine = found.get(block);
    if (mine) mine.push({ span, text, citations: own, own: words });
    else found.set(block, [{ span, text, citations: own, own: words }]);
  }
  CITED.set(filing, found);
  return found;
}

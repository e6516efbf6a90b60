/** Sentences that state as settled what the law table marks as divided. */
import type { Filing } from '../../filing/model';
import { SPLITS, type Split } from '../../law/candour/splits';
import type { Span } from '../../text/span';
import { readSentences } from '../statements/sentences';

export interface ArguedAsSettled {
  readonly split: Split;
  readonly span: Span;
  readonly words: string;
}

const SETTLED =
  /\b(?:(?:well|long|firmly|clearly)[\s-]+(?:settled|established)|(?:is|are|has\s+been|been|now)\s+(?:\w+\s+)?settled|settled\s+(?:law|that|rule)|black[\s-]+letter|(?:uniform|unanimous|universal)(?:ly)?\b|every\s+(?:circuit|court)|all\s+(?:the\s+)?(?:circuits|courts)|no\s+(?:circuit|court)\s+(?:has\s+)?(?:held|holds|disagrees?)|courts\s+(?:all\s+)?agree|without\s+(?:exception|dissent)|beyond\s+(?:dispute|question)|there\s+is\s+no\s+(?:dispute|question|doubt)|undisputed|indisputabl[ey])\b/i;
const ACKNOWLEDGED =
  /\b(?:split|divided|disagree(?:s|d|ment)?|differ(?:s|ed|ing)?|but\s+see|contra|other\s+circuits|some\s+(?:courts|circuits)|a\s+minority|majority\s+(?:of|rule|view)|not\s+(?:all|every|settled)|unsettled|open\s+question|conflict(?:s|ing)?|under\s+review|pending\s+before|beaird)\b/i;
/** Settled here says nothing of elsewhere. */
const HERE = /\b(?:in|within|of)\s+(?:this|the\s+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|d\.?c\.?))\s+circuit\b|\bthis\s+(?:court|circuit)\b|\bcircuit\s+precedent\b/i;

/** Each such sentence whose paragraph does not name the division, in the order of the text. Quotations in blocks are another's words. */
export function arguedAsSettled(filing: Filing): ArguedAsSettled[] {
  return readSentences(filing).sentences.flatMap(({ text, span, block }): ArguedAsSettled[] => {
    const { quoted, text: paragraph, kind } = filing.prose[block]!;
    if (quoted || kind !== 'paragraph' || text.length > 3_000) return [];
    const match = SETTLED.exec(text);
    if (!match || HERE.test(text) || ACKNOWLEDGED.test(paragraph)) return [];
    const split = SPLITS.find((s) => s.topic.test(text));
    return split ? [{ split, span: { start: span.start + match.index, end: span.start + match.index + match[0].length }, words: match[0].replace(/\s+/g, ' ') }] : [];
  });
}

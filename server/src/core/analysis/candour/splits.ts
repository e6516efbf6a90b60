/** Sentences that state as settled what the law table marks as divided. */
import type { Filing } from '../../filing/model';
import { foundInPassages } from '../../filing/passages';
import { sentencesOfLeaf, type OwnSentence } from '../../filing/sentences';
import { SPLITS, type Split } from '../../law/candour/splits';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';

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
export const arguedAsSettled = ({ passages }: Filing): ArguedAsSettled[] => inLeaves(passages);

const inLeaves = foundInPassages((leaf): ArguedAsSettled[] =>
  leaf.quoted || leaf.kind !== 'paragraph' || ACKNOWLEDGED.test(leaf.text) ? [] : sentencesOfLeaf(leaf).flatMap((own): ArguedAsSettled[] => {
    const settled = settledIn(own);
    if (!settled) return [];
    const start = own.span.start + settled.at;
    return [{ split: settled.split, span: { start, end: start + settled.words.length }, words: settled.words.replace(/\s+/g, ' ') }];
  }),
);

/** What a sentence calls settled that is not, and the words by which it does, with their place from its start. */
const settledIn = remembered(({ text }: OwnSentence): { readonly split: Split; readonly at: number; readonly words: string } | undefined => {
  const match = text.length > 3_000 ? null : SETTLED.exec(text);
  if (!match || HERE.test(text)) return undefined;
  const split = SPLITS.find((s) => s.topic.test(text));
  return split && { split, at: match.index, words: match[0] };
});

/** Which factors of § 3553(a) a paper argues, with or without proof, and which it only names or leaves untouched. */
import type { Filing } from '../../filing/model';
import type { OwnSentence } from '../../filing/sentences';
import { SENTENCING_FACTORS, WEIGHINGS, type SentencingFactor, type Weighing } from '../../law/sentencing-factors';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { readSentences } from '../statements/sentences';
import { isCited, isConcrete, proofsOf } from './support';

export type Treatment = 'argued' | 'unproved' | 'named' | 'untouched';

export interface FactorReading {
  readonly factor: SentencingFactor;
  /** `argued`: a passage on it has a cite, a date or a number. `named`: it stands only in a list of factors or a quotation of the statute. */
  readonly treatment: Treatment;
}

export interface FactorsReading {
  readonly weighing: Weighing;
  readonly factors: readonly FactorReading[];
  /** A heading of the paper announces the factors. */
  readonly announced: boolean;
  /** The heading under which they are argued, else that of the whole paper; absent for a paper without headings. */
  readonly span?: Span;
}

/** A sentence that names so many recites the statute. */
const RECITES = 3;
const OF_THE_STATUTE = /\bthe\s+need\s+for\s+the\s+sentence\b|\bshall\s+(?:consider|impose)\b|\bsection\s+3553\(a\)\s+(?:directs|requires|lists)\b|\b(?:court|judge)\s+(?:must|shall|is\s+to|should)\s+(?:consider|weigh)\b|\bfactors?\s+(?:include|are|that\s+count)\b/i;
const HEADING = /3553\(a\)|\bfactors\b|\bsentencing\s+(?:factors|considerations)\b/i;

/** Fewer words under a heading argue nothing. */
const LEAST_WORDS = 8;
const LEAD = 8;
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether what stands under the heading at `at` has proof; undefined where nothing stands there. */
function underHeading(filing: Filing, proofs: readonly Span[], at: number): boolean | undefined {
  const section = filing.sections.findLast((s) => s.headingSpan.start <= at && s.headingSpan.end >= at);
  if (!section) return undefined;
  const within = { start: section.headingSpan.end, end: section.span.end };
  const text = filing.text.slice(within.start, within.end);
  return wordsIn(text) < LEAST_WORDS ? undefined : isConcrete(text) || isCited(filing, proofs, within);
}

/** Indexes of the factors whose words stand in a sentence. */
const factorsIn = remembered(({ text }: OwnSentence): readonly number[] => SENTENCING_FACTORS.flatMap((f, i) => (f.words.test(text) ? [i] : [])));
const recites = remembered(({ text }: OwnSentence): boolean => OF_THE_STATUTE.test(text));
const proves = remembered(({ text }: OwnSentence): boolean => isConcrete(text));

/** The reading of each factor weighed in the avenue, in the order of the statute; undefined where none is weighed. */
export function factorsOf(filing: Filing, avenue: string | undefined): FactorsReading | undefined {
  const weighing = WEIGHINGS.find((w) => w.avenues.includes(avenue ?? ''));
  if (!weighing) return undefined;
  const proofs = proofsOf(filing);
  const argued = new Set<number>();
  const told = new Set<number>();
  const named = new Set<number>();
  for (const { own, span, block, trailingCitations } of readSentences(filing).sentences) {
    const found = factorsIn(own);
    if (found.length === 0) continue;
    const { kind, quoted } = filing.prose[block]!;
    // History is told in many words that say other things too: it is counted, but not against a list.
    const distinct = new Set(found.map((i) => SENTENCING_FACTORS[i]!.paragraph)).size;
    if (kind === 'heading' && distinct < RECITES) {
      const under = underHeading(filing, proofs, span.start);
      found.forEach((i) => (under === undefined ? named : under ? argued : told).add(i));
      continue;
    }
    if (kind === 'heading' || quoted || distinct >= RECITES || recites(own)) {
      found.forEach((i) => named.add(i));
      continue;
    }
    // `*Deterrence.* He lost his work ...`: the lead stands for its paragraph.
    const proved = proves(own) || (wordsIn(own.text) <= LEAD && isConcrete(filing.prose[block]!.text)) || trailingCitations.length > 0 || isCited(filing, proofs, span) || isCited(filing, proofs, filing.prose[block]!.span);
    found.forEach((i) => (proved ? argued : told).add(i));
  }
  const text = filing.text;
  const factors = SENTENCING_FACTORS.flatMap((factor, i): FactorReading[] => {
    if (weighing.without.includes(factor.paragraph) || (factor.when !== undefined && !factor.when.test(text))) return [];
    return [{ factor, treatment: argued.has(i) ? 'argued' : told.has(i) ? 'unproved' : named.has(i) ? 'named' : 'untouched' }];
  });
  const own = filing.sections.find((s) => HEADING.test(s.title));
  const heading = own ?? filing.sections[0];
  return { weighing, factors, announced: own !== undefined, ...(heading ? { span: heading.headingSpan } : {}) };
}

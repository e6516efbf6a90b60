/** Whether the exposure that a review states is complete, agrees with the law table, and adds up. */
import type { Facts } from '../../case/facts';
import type { Filing } from '../../filing/model';
import type { OwnSentence } from '../../filing/sentences';
import { guidelineRange, rangeWords, SENTENCING_TABLE_SOURCE, STATUTE_AND_RANGE, type Category, type MonthRange } from '../../law/guidelines/sentencing-table';
import { OWED_PENALTIES } from '../../law/plea/owed-figures';
import { thresholdOf } from '../../law/penalties/drug-quantities';
import { CONSECUTIVE, PENALTIES, RAISED_NAMES, RAISED_WORDS, termWords, type Penalty, type Raised } from '../../law/penalties/statutes';
import type { Verified } from '../../law/model';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { readSentences } from '../statements/sentences';
import { adjustmentsProblem } from './adjustments';
import { figuresOf, type Figure, type StatedTerm } from './figures';
import { statedInTables } from './range-tables';
import { tablesOf } from './tables';
import { weightsIn } from './quantities';

export interface ExposureProblem {
  readonly kind: 'range' | 'term' | 'quantity' | 'sum' | 'floor' | 'consecutive' | 'absent';
  readonly span: Span;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly authorities: readonly string[];
  /** How the law it rests on was checked; `text` also for plain arithmetic. */
  readonly verified: Verified;
  /** Shown by arithmetic or by a text that was read, with no room for another reading. */
  readonly provable: boolean;
}

export interface StatedRange {
  readonly level: number;
  readonly category: Category;
  readonly range: MonthRange;
  readonly span: Span;
}

export interface ExposureInput {
  readonly filing: Filing;
  readonly facts: Facts;
}

/** Everything found, in the order of the text. */
export function exposureProblems({ filing, facts }: ExposureInput): ExposureProblem[] {
  const tables = tablesOf(filing);
  const ranges = [...statedInSentences(filing), ...statedInTables(tables), ...statedInFacts(facts)];
  return [
    ...ranges.flatMap(rangeProblem),
    ...statutoryProblems(filing),
    ...tables.flatMap(adjustmentsProblem),
    ...countSums(filing),
    ...floorProblems(filing, facts),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** Level, category and range of one sentence, where it states one of each. */
function statedInSentences(filing: Filing): StatedRange[] {
  return readSentences(filing).sentences.flatMap(({ own, span }): StatedRange[] => {
    if (filing.text[span.start - 1] === '|') return [];
    const { levels, categories, ranges } = figuresOf(own);
    if (levels.length !== 1 || categories.length !== 1 || ranges.length !== 1) return [];
    const { value, start, end } = ranges[0]!;
    return [{ level: levels[0]!.value, category: categories[0]!.value, range: value, span: { start: span.start + start, end: span.start + end } }];
  });
}

function statedInFacts({ pleaOffer }: Facts): StatedRange[] {
  if (!pleaOffer?.offenseLevel || !pleaOffer.criminalHistory || !pleaOffer.guidelineRange) return [];
  return [{ level: pleaOffer.offenseLevel.value, category: pleaOffer.criminalHistory.value as Category, range: pleaOffer.guidelineRange.value, span: pleaOffer.guidelineRange.origin.span }];
}

function rangeProblem({ level, category, range, span }: StatedRange): ExposureProblem[] {
  const table = guidelineRange(level, category);
  if (range[0] > range[1]) {
    return [{
      kind: 'range', span, what: `The range ${range[0]} to ${range[1]} months begins above its end.`, why: 'A range runs from its lower to its higher end.',
      todo: 'Correct it.', authorities: [], verified: 'text', provable: true,
    }];
  }
  if (!table || (table[0] === range[0] && table[1] === range[1])) return [];
  return [{
    kind: 'range', span,
    what: `The range is given as ${rangeWords(range)}; the sentencing table gives ${rangeWords(table)} for offense level ${level} and category ${category}.`,
    why: `${SENTENCING_TABLE_SOURCE.authority} (stated from memory: verify before relying on it). A wrong range misstates what the client gains by the plea.`,
    todo: 'Look the cell up in the Manual of the offer and correct the level, the category or the range. Where a statutory minimum or maximum cuts the range, say so.',
    authorities: [SENTENCING_TABLE_SOURCE.authority], verified: SENTENCING_TABLE_SOURCE.verified, provable: false,
  }];
}

/** The one penalty paragraph that a sentence cites; undefined where it cites none or several. */
const penaltyCited = remembered(({ text }: OwnSentence): Penalty | undefined => {
  if (!/\(c\)|\([bB]\)\s?\(1\)/.test(text)) return undefined;
  const cited = PENALTIES.filter((p) => p.cited.test(text));
  return cited.length === 1 ? cited[0] : undefined;
});

function statutoryProblems(filing: Filing): ExposureProblem[] {
  const found: ExposureProblem[] = [];
  const seen = new Set<string>();
  for (const { text, own, span, block } of readSentences(filing).sentences) {
    const penalty = penaltyCited(own);
    if (!penalty) continue;
    const paragraph = filing.prose[block]!.text;
    for (const problem of [...termProblems(penalty, own, paragraph, span), ...quantityProblem(penalty, text, span), ...concurrent(penalty, text, span)]) {
      const key = `${problem.span.start}:${problem.kind}`;
      if (!seen.has(key)) found.push(problem);
      seen.add(key);
    }
  }
  return found;
}

/** A minimum or maximum that is neither the plain one nor one that the circumstances named would raise it to. */
function termProblems(penalty: Penalty, own: OwnSentence, paragraph: string, at: Span): ExposureProblem[] {
  const { text } = own;
  const called = (Object.keys(penalty.raised) as Raised[]).filter((r) => RAISED_WORDS[r].test(paragraph));
  const allowed = [penalty.plain, ...called.map((r) => penalty.raised[r]!)];
  // Earlier law, a cut below the minimum, or a sentence agreed on, is another figure than the statute's.
  if (/\b(?:formerly|before|prior\s+to|previous(?:ly)?|old|until|instead\s+of|rather\s+than|agreed\s+sentence|recommend\w*|safety[- ]valve|not\s+apply)\b/i.test(text)) return [];
  return figuresOf(own).terms.flatMap(({ value: { kind, years }, start, end }): ExposureProblem[] => {
    if (allowed.some((term) => term[kind] === years) || (kind === 'min' && years === 0)) return [];
    const raised = (Object.keys(penalty.raised) as Raised[]).find((r) => penalty.raised[r]![kind] === years);
    const word = kind === 'min' ? 'minimum' : 'maximum';
    return [{
      kind: 'term', span: { start: at.start + start, end: at.start + end },
      what: `${penalty.cite} does not carry ${years === Infinity ? 'a maximum of life' : `a ${word} of ${spoken(years)}`}${raised ? ` without ${RAISED_NAMES[raised]}` : ''}; it carries ${termWords(penalty.plain)}.`,
      why: `${penalty.cite}${penalty.verified === 'memory' ? ' (stated from memory: verify before relying on it)' : ''}. The client weighs the offer by this figure, and the judge will state another at the plea (${OWED_PENALTIES.authority}).`,
      todo: raised ? 'Name what raises the term, and the information or finding it needs, or correct the figure.' : 'Correct the figure or the paragraph cited.',
      authorities: [penalty.cite], verified: penalty.verified, provable: penalty.verified === 'text' && raised === undefined && called.length === 0,
    }];
  });
}

const spoken = (years: number): string => (Number.isInteger(years) ? `${years} years` : `${years * 12} months`);

/** A quantity tied to a paragraph whose threshold it does not reach, or passes. */
function quantityProblem(penalty: Penalty, text: string, at: Span): ExposureProblem[] {
  const tier = /\((A|B)\)$/.exec(penalty.cite)?.[1] as 'A' | 'B' | undefined;
  if (!tier || !/\b(?:in\s+violation|violat\w+|charg\w+|plead\w*|under|pursuant|count)\b/i.test(text) || /\b(?:requires?|threshold|needs?|short\s+of|below|only|not\s+reach|less\s+than\s+the)\b/i.test(text)) return [];
  const weights = weightsIn(text).filter((w) => w.substance !== undefined);
  if (weights.length !== 1) return [];
  const { grams, substance, pure, start, end } = weights[0]!;
  const threshold = thresholdOf(substance!, pure);
  if (!threshold) return [];
  const needed = tier === 'A' ? threshold.a : threshold.b;
  const span = { start: at.start + start, end: at.start + end };
  const shared = { kind: 'quantity' as const, span, authorities: [penalty.cite], verified: penalty.verified, provable: false };
  if (grams < needed * 0.999) {
    return [{
      ...shared,
      what: `This weight does not reach ${penalty.cite}: for ${substance}${threshold.pure ? ' (pure)' : ''} it begins at ${weightWords(needed)}.`,
      why: `${penalty.cite} applies from that quantity on; below it the minimum of ${penalty.plain.min} years does not.`,
      todo: 'Check the weight, the substance and whether it is pure or a mixture, and ask for the lower paragraph if the weight is right.',
    }];
  }
  const above = PENALTIES.find((p) => p.cite.endsWith('(A)'))!;
  if (tier === 'B' && grams >= threshold.a * 0.999) {
    return [{
      ...shared,
      what: `This weight reaches ${above.cite} (${termWords(above.plain)}), though the paper cites (B).`,
      why: `For ${substance}${threshold.pure ? ' (pure)' : ''} (A) begins at ${weightWords(threshold.a)}. An admission of the larger weight invites the larger minimum.`,
      todo: 'Ask that the admitted quantity be stated in the words of (B), or that the government agree in writing not to charge (A).',
    }];
  }
  return [];
}

const weightWords = (grams: number): string => (grams >= 1_000 ? `${grams / 1_000} kilogram${grams === 1_000 ? '' : 's'}` : `${grams} gram${grams === 1 ? '' : 's'}`);

function concurrent(penalty: Penalty, text: string, at: Span): ExposureProblem[] {
  const match = penalty.consecutive && /\bconcurrent(?:ly)?\b/i.exec(text);
  if (!match || /\b(?:not|never|no|cannot|may\s+not|neither|without)\b/i.test(text.slice(0, match.index))) return [];
  return [{
    kind: 'consecutive', span: { start: at.start + match.index, end: at.start + match.index + match[0].length },
    what: 'The term under § 924(c) is said to run concurrently.', why: `${CONSECUTIVE.text} ${CONSECUTIVE.authority}.`,
    todo: 'Count it after every other term, or say that it is the other counts that run concurrently with each other.', authorities: [CONSECUTIVE.authority], verified: CONSECUTIVE.verified, provable: false,
  }];
}

const TOTAL = /\b(?:total|aggregate|combined|together|in\s+all)\b[^.;]{0,60}?\b(\d{1,3})\s+years\b/i;

const totalIn = remembered(({ text }: OwnSentence) => (/\bcounts?\b/i.test(text) ? TOTAL.exec(text) : null));

/** Maximums of counts that a sentence lists and adds up. */
function countSums(filing: Filing): ExposureProblem[] {
  return readSentences(filing).sentences.flatMap(({ text, own, span }): ExposureProblem[] => {
    const total = totalIn(own);
    if (!total || /\bconcurrent/i.test(text) || /\bmonths\b/i.test(text)) return [];
    const listed = [...text.slice(0, total.index).matchAll(/\bcounts?\s+[\w-]+[^.;]{0,50}?\b(\d{1,3})\s+years\b/gi)].map((m) => Number(m[1]));
    if (listed.length < 2 || /\b(?:each|per\s+count)\b/i.test(text)) return [];
    const sum = listed.reduce((a, b) => a + b, 0);
    if (sum === Number(total[1])) return [];
    return [{
      kind: 'sum', span: { start: span.start + total.index, end: span.start + total.index + total[0].length },
      what: `The counts listed come to ${sum} years, and the paper says ${total[1]}.`, why: `${listed.join(' + ')} = ${sum}.`,
      todo: 'Correct the total or the counts, or say what else is counted.', authorities: [], verified: 'text', provable: true,
    }];
  });
}

const TOLD = /5G1\.1|\bbecomes?\s+(?:the\s+)?(?:guideline|range|sentence|low)|\b(?:minimum|floor)\s+(?:controls|governs|trumps|overrides|displaces|replaces|raises)|\beffective\s+range|\bguidelines?\s+sentence\s+(?:is|becomes|would)|\b(?:restricted|adjusted)\s+(?:guideline\s+)?range|\bsafety[- ]valve\s+(?:applies|relief)|\bbelow\s+the\s+(?:statutory|mandatory)\s+minimum/i;

const tells = remembered(({ text }: OwnSentence) => TOLD.test(text));
/** Terms of the client's own exposure, not of supervision or of what would raise them. */
const ownTerms = remembered((own: OwnSentence): readonly Figure<StatedTerm>[] => (/\b(?:supervised|prior|if\s|death|withdrawn)/i.test(own.text) ? [] : figuresOf(own).terms));

/** A statutory floor or ceiling that cuts the one range of the paper, and of which it says nothing. */
function floorProblems(filing: Filing, { pleaOffer }: Facts): ExposureProblem[] {
  const { sentences } = readSentences(filing);
  const ranges = sentences.flatMap(({ own, span }) => figuresOf(own).ranges.map((r) => ({ range: r.value, span: { start: span.start + r.start, end: span.start + r.end } })));
  const terms = sentences.flatMap(({ own }) => ownTerms(own).map((t) => t.value));
  const distinct = new Set(ranges.map((r) => r.range.join('-')));
  const minimums = new Set(terms.filter((t) => t.kind === 'min').map((t) => t.years * 12));
  const own = pleaOffer?.guidelineRange;
  const range = own ? { range: own.value, span: own.origin.span } : distinct.size === 1 ? ranges[0] : undefined;
  const minimum = pleaOffer?.mandatoryMinimum?.value ?? (minimums.size === 1 ? [...minimums][0] : undefined);
  if (!range || minimum === undefined || minimum <= range.range[0] || sentences.some((s) => tells(s.own))) return [];
  const above = minimum > range.range[1];
  return [{
    kind: 'floor', span: range.span,
    what: above
      ? `The statutory minimum, ${minimum} months, is above the whole range of ${rangeWords(range.range)}.`
      : `The statutory minimum, ${minimum} months, falls inside the range of ${rangeWords(range.range)}.`,
    why: `${above ? STATUTE_AND_RANGE.floorAbove : STATUTE_AND_RANGE.floorInside} (Stated from memory: verify before relying on it.)`,
    todo: above
      ? 'Tell the client that the range does not govern unless the safety valve, § 3553(e) or a lesser count removes the minimum, and which of these the offer leaves open.'
      : `State the range that is left (${rangeWords([minimum, range.range[1]])}), unless the safety valve or § 3553(e) removes the minimum.`,
    authorities: [STATUTE_AND_RANGE.authority], verified: STATUTE_AND_RANGE.verified, provable: false,
  }];
}

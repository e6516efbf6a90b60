/** What a ground pleads against the bars, in its own section or in one that answers them for several grounds. */
import type { Facts } from '../../case/facts';
import type { Filing, Section } from '../../filing/model';
import type { Sentence } from '../../filing/sentences';
import { ANSWERS_BARS, PLEADS } from '../../law/claims/cause';
import type { Span } from '../../text/span';
import { readSentences } from '../statements/sentences';
import { groundSections } from './ground-headings';
import type { Claim } from './model';
import { ordinalOf, ordinalsNamed } from './ordinals';
import { firstEndingAfter, within } from './text-of';

export interface Pleading {
  readonly claim: Claim;
  readonly facts: Facts;
  readonly filing: Filing;
}

/** Fewer words than this under a heading are a skeleton: the heading then pleads nothing. */
const SKELETON = 8;

/** A run of text without an end is no sentence, and no argument is this long. */
const LONGEST_SENTENCE = 2000;

/** Where the ground, or a section that answers for it, says something of this sort; undefined when nowhere. */
export const pleadedAt = (pleading: Pleading, pattern: RegExp): Span | undefined =>
  sentencesOfGround(pleading).find((s) => pattern.test(s.text) && !PLEADS.denied.test(s.text))?.span;

/** As `pleadedAt`, of sentences in a negative too. */
export const sentenceAt = (pleading: Pleading, pattern: RegExp): Span | undefined => sentencesOfGround(pleading).find((s) => pattern.test(s.text))?.span;

/** Sentences of the ground, and of sections that answer for it, that say something of this sort. */
export const sentencesWith = (pleading: Pleading, pattern: RegExp): string[] =>
  sentencesOfGround(pleading).flatMap((s) => (pattern.test(s.text) ? [s.text] : []));

/** What answers a question of the form: the rest of its sentence, and the next one. */
export function answersTo(pleading: Pleading, question: RegExp): string[] {
  const all = sentencesOfGround(pleading);
  return all.flatMap((s, i) => {
    const m = question.exec(s.text);
    return m ? [`${s.text.slice(m.index + m[0].length)} ${all[i + 1]?.text ?? ''}`] : [];
  });
}

/** The paper's own sentences inside a span, in order: block quotations, placeholders and headings over a skeleton left out. */
export const ownSentences = (filing: Filing, span: Span): readonly Sentence[] => within(spoken(filing), span);

const READ = new WeakMap<Claim, readonly Sentence[]>();

/** The ground's sentences and those of the sections that answer bars for it; a ground without a section may be pleaded anywhere. */
function sentencesOfGround(pleading: Pleading): readonly Sentence[] {
  const known = READ.get(pleading.claim);
  if (known) return known;
  const { filing, claim } = pleading;
  const all = spoken(filing);
  const own = claim.section ? within(all, claim.section.span) : all;
  const shared = claim.section ? answeringSections(filing).filter((a) => answersFor(a, pleading)).flatMap((a) => a.sentences) : [];
  const found = [...own, ...shared];
  READ.set(claim, found);
  return found;
}

const SPOKEN = new WeakMap<Filing, readonly Sentence[]>();

/** The paper's own sentences: block quotations, placeholders and headings over a skeleton left out. */
function spoken(filing: Filing): readonly Sentence[] {
  const known = SPOKEN.get(filing);
  if (known) return known;
  const read = readSentences(filing).sentences.filter((s) => !filing.prose[s.block]!.quoted && s.text.length <= LONGEST_SENTENCE);
  // A placeholder may hold several sentences, so it is blanked in its block and not in them.
  const blocks = new Map<number, string>();
  const plain = read.map((s) => {
    const block = filing.prose[s.block]!;
    if (!block.text.includes('[')) return s;
    const text = blocks.get(s.block) ?? withoutPlaceholders(block.text);
    blocks.set(s.block, text);
    return { ...s, text: text.slice(s.span.start - block.span.start, s.span.end - block.span.start) };
  });
  const empty = new Set(filing.sections.filter((s) => isSkeleton(s, plain)).map((s) => s.headingSpan.start));
  const found = plain.filter((s) => s.text.trim() !== '' && !empty.has(filing.prose[s.block]!.span.start));
  SPOKEN.set(filing, found);
  return found;
}

/** Brackets hold what a draft has yet to say: as long as before, so that places stay true. */
const withoutPlaceholders = (text: string): string => text.replace(/\[[^[\]]{0,400}\]/g, (m) => ' '.repeat(m.length));

function isSkeleton(section: Section, sentences: readonly Sentence[]): boolean {
  if (!ANSWERS_BARS.test(section.title)) return false;
  const words = within(sentences, { start: section.headingSpan.end, end: section.span.end }).reduce((sum, s) => sum + (s.text.match(/\p{L}{2,}/gu)?.length ?? 0), 0);
  return words < SKELETON;
}

interface Answering {
  readonly section: Section;
  readonly sentences: readonly Sentence[];
  /** Ordinals of the grounds that it names; empty: it speaks of all. */
  readonly names: ReadonlySet<number>;
}

const ANSWERING = new WeakMap<Filing, readonly Answering[]>();

/** Sections of the paper whose headings answer default, relitigation or cognizability; one inside a ground answers for that ground only. */
function answeringSections(filing: Filing): readonly Answering[] {
  const known = ANSWERING.get(filing);
  if (known) return known;
  const grounds = groundSections(filing).map((g) => g.span);
  const inGround = (span: Span): boolean => (grounds[firstEndingAfter(grounds, span.start)]?.start ?? Infinity) <= span.start;
  const found = filing.sections
    .filter((s) => ANSWERS_BARS.test(s.title) && ordinalOf(s.title) === undefined && !inGround(s.span))
    .map((section) => {
      const sentences = within(spoken(filing), section.span);
      return { section, sentences, names: new Set(sentences.flatMap((s) => ordinalsNamed(s.text))) };
    });
  ANSWERING.set(filing, found);
  return found;
}

function answersFor({ section, names }: Answering, { claim, facts }: Pleading): boolean {
  if (claim.section && section.span.start >= claim.section.span.start && section.span.end <= claim.section.span.end) return false;
  if (names.size === 0) return true;
  const index = claim.entry ? facts.claims.indexOf(claim.entry) + 1 : undefined;
  const own = (claim.section ? ordinalOf(claim.section.title) : undefined) ?? index;
  return own === undefined || names.has(own);
}

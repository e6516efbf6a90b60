/** What a ground pleads against the bars, in its own section or in one that answers them for several grounds. */
import type { Facts } from '../../case/facts';
import type { Filing, Section } from '../../filing/model';
import { perLeaf } from '../../filing/leaf';
import { passagesWithin, perPassage, type PlacedPassage } from '../../filing/passages';
import { sentencesOfLeaf } from '../../filing/sentences';
import { ANSWERS_BARS, PLEADS } from '../../law/claims/cause';
import { remembered } from '../../text/remembered';
import { shifted, type Span } from '../../text/span';
import { groundSections } from './ground-headings';
import type { Claim } from './model';
import { ordinalOf, ordinalsNamed } from './ordinals';
import { firstEndingAfter, passagesOf } from './text-of';

export interface Pleading {
  readonly claim: Claim;
  readonly facts: Facts;
  readonly filing: Filing;
}

/** Fewer words than this under a heading are a skeleton: the heading then pleads nothing. */
const SKELETON = 8;

/** A run of text without an end is no sentence, and no argument is this long. */
const LONGEST_SENTENCE = 2000;

/** A sentence as it is read: its words, and its place from the start of its passage. */
export interface Spoken {
  readonly text: string;
  readonly span: Span;
  /** Index of its leaf in the passage. */
  readonly leaf: number;
}

/** The paper's own sentences: block quotations, placeholders and what is too long to be one left out. */
const spokenIn = perPassage(({ leaves, starts }): readonly Spoken[] =>
  leaves.flatMap((leaf, index) => spokenInLeaf(leaf).map(({ text, span }) => ({ text, span: shifted(span, starts[index]!), leaf: index }))),
);

const spokenInLeaf = perLeaf((leaf) => {
  if (leaf.quoted) return [];
  // A placeholder may hold several sentences, so it is blanked in its block and not in them.
  const plain = leaf.text.includes('[') ? withoutPlaceholders(leaf.text) : undefined;
  return sentencesOfLeaf(leaf)
    .filter((s) => s.text.length <= LONGEST_SENTENCE)
    .map(({ text, span }) => ({ text: plain?.slice(span.start, span.end) ?? text, span }))
    .filter((s) => s.text.trim() !== '');
});

/** Which of a passage's sentences say something of a sort, asked once for each passage. */
const saying = remembered((pattern: RegExp) => perPassage((passage) => spokenIn(passage).filter((s) => pattern.test(s.text))));

interface Found {
  readonly text: string;
  readonly span: Span;
}

/** The sentences of the ground, and of sections that answer for it, that say something of this sort, in that order. */
function* found(pleading: Pleading, pattern: RegExp): Iterable<Found> {
  const empty = emptyHeadings(pleading.filing);
  const says = saying(pattern);
  for (const { passage, start } of passagesFor(pleading)) {
    for (const { text, span, leaf } of says(passage)) if (!empty.has(start + passage.starts[leaf]!)) yield { text, span: shifted(span, start) };
  }
}

/** Where the ground, or a section that answers for it, says something of this sort; undefined when nowhere. */
export function pleadedAt(pleading: Pleading, pattern: RegExp): Span | undefined {
  for (const { text, span } of found(pleading, pattern)) if (!PLEADS.denied.test(text)) return span;
  return undefined;
}

/** As `pleadedAt`, of sentences in a negative too. */
export function sentenceAt(pleading: Pleading, pattern: RegExp): Span | undefined {
  for (const { span } of found(pleading, pattern)) return span;
  return undefined;
}

/** Sentences of the ground, and of sections that answer for it, that say something of this sort. */
export const sentencesWith = (pleading: Pleading, pattern: RegExp): string[] => [...found(pleading, pattern)].map((s) => s.text);

/** What answers a question of the form: the rest of its sentence, and the next one. */
export function answersTo(pleading: Pleading, question: RegExp): string[] {
  const all = [...found(pleading, ANYTHING)];
  return all.flatMap((s, i) => {
    const m = question.exec(s.text);
    return m ? [`${s.text.slice(m.index + m[0].length)} ${all[i + 1]?.text ?? ''}`] : [];
  });
}

const ANYTHING = /^/;

export interface OwnPlace extends Found {
  /** The sentence apart from its place: the same object for as long as its passage stays as it is. */
  readonly own: Spoken;
}

/** The paper's own sentences inside a span, in order: block quotations, placeholders and headings over a skeleton left out. */
export function ownSentences(filing: Filing, within: Span): readonly OwnPlace[] {
  const empty = emptyHeadings(filing);
  return passagesWithin(filing.passages, within).flatMap(({ passage, start }) =>
    spokenIn(passage).flatMap((own) => (empty.has(start + passage.starts[own.leaf]!) ? [] : [{ text: own.text, span: shifted(own.span, start), own }])),
  );
}

const OF_GROUND = new WeakMap<Claim, readonly PlacedPassage[]>();

/** The ground's passages and those of the sections that answer bars for it; a ground without a section may be pleaded anywhere. */
function passagesFor(pleading: Pleading): readonly PlacedPassage[] {
  const { filing, claim } = pleading;
  const known = OF_GROUND.get(claim);
  if (known) return known;
  const shared = claim.section ? answeringSections(filing).filter((a) => answersFor(a, pleading)).flatMap((a) => a.passages) : [];
  const passages = [...(claim.section ? passagesOf(filing, claim) : filing.passages), ...shared];
  OF_GROUND.set(claim, passages);
  return passages;
}

/** Where headings over a skeleton begin: they plead nothing. */
const emptyHeadings = remembered((filing: Filing): ReadonlySet<number> => new Set(filing.sections.filter((s) => isSkeleton(s, filing)).map((s) => s.headingSpan.start)));

/** Brackets hold what a draft has yet to say: as long as before, so that places stay true. */
const withoutPlaceholders = (text: string): string => text.replace(/\[[^[\]]{0,400}\]/g, (m) => ' '.repeat(m.length));

function isSkeleton(section: Section, { passages }: Filing): boolean {
  if (!ANSWERS_BARS.test(section.title)) return false;
  const under = passagesWithin(passages, { start: section.headingSpan.end, end: section.span.end });
  return under.reduce((sum, { passage }) => sum + wordsSpoken(passage), 0) < SKELETON;
}

const wordsSpoken = perPassage((passage) => spokenIn(passage).reduce((sum, s) => sum + (s.text.match(/\p{L}{2,}/gu)?.length ?? 0), 0));
const ordinalsIn = perPassage((passage) => spokenIn(passage).flatMap((s) => ordinalsNamed(s.text)));

interface Answering {
  readonly section: Section;
  readonly passages: readonly PlacedPassage[];
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
      const empty = emptyHeadings(filing);
      // What the heading itself names is left out with it where it is one over a skeleton.
      const passages = passagesWithin(filing.passages, empty.has(section.headingSpan.start) ? { start: section.headingSpan.end, end: section.span.end } : section.span);
      return { section, passages, names: new Set(passages.flatMap(({ passage }) => ordinalsIn(passage))) };
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

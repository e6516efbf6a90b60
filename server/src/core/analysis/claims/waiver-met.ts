/** Where a filing itself meets the waiver of its plea agreement. */
import type { Facts } from '../../case/facts';
import { perLeaf, type Leaf } from '../../filing/leaf';
import type { Filing, ProseBlock, Section } from '../../filing/model';
import { perPassage } from '../../filing/passages';
import { sentencesOfLeaf, type OwnSentence } from '../../filing/sentences';
import {
  ANSWERED, ATTACKS_PLEA, ATTACKS_WAIVER, DENIES, DESCRIBES, GOVERNMENT_VIEW, MEETS, NOT_AN_ATTACK, OTHER_WAIVER, PLEA_WAIVER_CONTEXT, WAIVER, WAIVER_NOUN,
} from '../../law/waivers/words';
import { rememberedText } from '../../text/remembered';
import { shifted, type Span } from '../../text/span';
import type { Claim } from './model';
import { ordinalOf } from './ordinals';

/** A passage of another ground that speaks for every ground. */
const EVERY_GROUND = /\b(?:any|each|every|all|both|neither|none|no|these|those|the) (?:of )?(?:the |these |those |his |her |their )?(?:grounds|claims|arguments|issues)\b|\b(?:any|each|every|neither) (?:ground|claim|issue)\b/i;

/** A run of text without an end is no sentence, and no argument is this long. */
const LONGEST_SENTENCE = 2000;

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** A sentence that meets the waiver, and for which grounds it speaks. */
interface Candidate {
  readonly span: Span;
  readonly block: Span;
  readonly everyGround: boolean;
}

/** The same for every ground of a filing, so read once. */
const CANDIDATES = new WeakMap<Filing, readonly Candidate[]>();

/**
 * The heading or sentence that meets the waiver for this ground: in its own section, in a section that belongs to no
 * other ground, or anywhere if it speaks for every ground or attacks the waiver itself. Undefined when there is none.
 */
export function waiverMetAt(filing: Filing, facts: Facts, claim: Claim | undefined): Span | undefined {
  const others = otherGrounds(filing, facts, claim);
  const outside = (span: Span) => !others.some((s) => within(span, s.span));
  const heading = headingsOf(filing, facts).onWaiver.find((s) => outside(s.headingSpan));
  return heading?.headingSpan ?? candidates(filing).find((c) => c.everyGround || outside(c.block))?.span;
}

function candidates(filing: Filing): readonly Candidate[] {
  const known = CANDIDATES.get(filing);
  if (known) return known;
  const found = filing.passages.flatMap(({ passage, start, first }) =>
    candidatesIn(passage).map(({ span, leaf, everyGround }) => ({ span: shifted(span, start), block: filing.prose[first + leaf]!.span, everyGround })),
  );
  CANDIDATES.set(filing, found);
  return found;
}

/** The candidates of a passage, with places from its start and the index of their leaf. */
const candidatesIn = perPassage(({ leaves, starts }) =>
  leaves.flatMap((leaf, index) =>
    spokenIn(leaf).flatMap(({ text, span }) => {
      const attack = isAttackText(text);
      if (!attack && !meets(text, leaf)) return [];
      return [{ span: shifted(span, starts[index]!), leaf: index, everyGround: EVERY_GROUND.test(text) || (attack && ATTACKS_WAIVER.test(text)) }];
    }),
  ),
);

/** The filing's own sentences outside headings: no block quotations, nothing too long to be one. */
const spokenIn = perLeaf((leaf): readonly OwnSentence[] =>
  leaf.quoted || leaf.kind === 'heading' ? [] : sentencesOfLeaf(leaf).filter((s) => s.text.length <= LONGEST_SENTENCE),
);

export interface Spoken {
  readonly span: Span;
  readonly own: OwnSentence;
  readonly block: ProseBlock;
}

/** Those of them, in order, of whose words something holds; `holds` is asked once for each sentence of a passage that stays as it is. */
export function spokenWhere(holds: (own: OwnSentence, leaf: Leaf) => boolean): (filing: Filing) => readonly Spoken[] {
  const inPassage = perPassage(({ leaves, starts }) =>
    leaves.flatMap((leaf, index) => spokenIn(leaf).flatMap((own) => (holds(own, leaf) ? [{ own, index, span: shifted(own.span, starts[index]!) }] : []))),
  );
  return ({ passages, prose }) =>
    passages.flatMap(({ passage, start, first }) => inPassage(passage).map(({ own, index, span }) => ({ own, span: shifted(span, start), block: prose[first + index]! })));
}

interface Headings {
  /** Headings about the waiver or the plea. */
  readonly onWaiver: readonly Section[];
  /** Sections that open a ground and are not about the waiver. */
  readonly grounds: readonly Section[];
}

/** The same for every ground of a filing, so read once. */
const HEADINGS = new WeakMap<Filing, Headings & { readonly facts: Facts }>();

function headingsOf(filing: Filing, facts: Facts): Headings {
  const known = HEADINGS.get(filing);
  if (known?.facts === facts) return known;
  const ids = new Set(facts.claims.flatMap((c) => c.id ?? []));
  const found = {
    facts, onWaiver: filing.sections.filter((s) => isOnWaiver(s.title) || isAttackText(s.title)),
    grounds: filing.sections.filter((s) => (ordinalOf(s.title) !== undefined || (s.id !== undefined && ids.has(s.id))) && !isOnWaiver(s.title)),
  };
  HEADINGS.set(filing, found);
  return found;
}

/** Sections that hold other grounds; one whose own heading is about the waiver is not counted among them. */
function otherGrounds(filing: Filing, facts: Facts, claim: Claim | undefined): Section[] {
  const own = claim?.section;
  return headingsOf(filing, facts).grounds.filter((s) => s !== own && !(own && within(own.span, s.span)));
}

/** A heading that is about the waiver: `Waiver`, `The Collateral-Attack Waiver Does Not Bar Ground One`. */
const isOnWaiver = (title: string): boolean => WAIVER.test(title) && !OTHER_WAIVER.test(title);

/** A sentence about the plea's waiver that argues against it, or says that there is none. */
function meets(text: string, block: Pick<Leaf, 'text'>): boolean {
  if (!WAIVER.test(text) || OTHER_WAIVER.test(text) || !PLEA_WAIVER_CONTEXT.test(block.text)) return false;
  if (GOVERNMENT_VIEW.test(text) && !ANSWERED.test(text)) return false;
  return DENIES.test(text) || (MEETS.test(text) && WAIVER_NOUN.test(text) && !DESCRIBES.test(text));
}

/** Argues that the plea or the waiver was not knowing and voluntary. */
export const isAttackText = rememberedText((text): boolean => (ATTACKS_WAIVER.test(text) || ATTACKS_PLEA.test(text)) && !NOT_AN_ATTACK.test(text) && !OTHER_WAIVER.test(text));

/** Where a filing itself meets the waiver of its plea agreement. */
import type { Facts } from '../../case/facts';
import type { Filing, ProseBlock, Section } from '../../filing/model';
import type { Sentence } from '../../filing/sentences';
import {
  ANSWERED, ATTACKS_PLEA, ATTACKS_WAIVER, DENIES, DESCRIBES, GOVERNMENT_VIEW, MEETS, NOT_AN_ATTACK, OTHER_WAIVER, PLEA_WAIVER_CONTEXT, WAIVER, WAIVER_NOUN,
} from '../../law/waivers/words';
import { remembered, rememberedText } from '../../text/remembered';
import type { Span } from '../../text/span';
import { readSentences } from '../statements/sentences';
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
  const found = spokenSentences(filing).flatMap(({ sentence, block }) => {
    const attack = isAttackText(sentence.text);
    if (!attack && !meets(sentence.text, block)) return [];
    return [{ span: sentence.span, block: block.span, everyGround: EVERY_GROUND.test(sentence.text) || (attack && ATTACKS_WAIVER.test(sentence.text)) }];
  });
  CANDIDATES.set(filing, found);
  return found;
}

export interface Spoken {
  readonly sentence: Sentence;
  readonly block: ProseBlock;
}

/** The filing's own sentences outside headings, in order: no block quotations, nothing too long to be one. */
export const spokenSentences = remembered((filing: Filing): readonly Spoken[] =>
  readSentences(filing).sentences.flatMap((sentence) => {
    const block = filing.prose[sentence.block]!;
    return block.quoted || block.kind === 'heading' || sentence.text.length > LONGEST_SENTENCE ? [] : [{ sentence, block }];
  }));

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
function meets(text: string, block: ProseBlock): boolean {
  if (!WAIVER.test(text) || OTHER_WAIVER.test(text) || !PLEA_WAIVER_CONTEXT.test(block.text)) return false;
  if (GOVERNMENT_VIEW.test(text) && !ANSWERED.test(text)) return false;
  return DENIES.test(text) || (MEETS.test(text) && WAIVER_NOUN.test(text) && !DESCRIBES.test(text));
}

/** Argues that the plea or the waiver was not knowing and voluntary. */
export const isAttackText = rememberedText((text): boolean => (ATTACKS_WAIVER.test(text) || ATTACKS_PLEA.test(text)) && !NOT_AN_ATTACK.test(text) && !OTHER_WAIVER.test(text));

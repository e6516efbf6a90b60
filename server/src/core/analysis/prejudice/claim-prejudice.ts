/** What a ground says of prejudice: whether it needs to, by which test, where it asserts it, and what supports that. */
import type { Facts } from '../../case/facts';
import { perLeaf } from '../../filing/leaf';
import type { Filing, ProseBlock } from '../../filing/model';
import type { OutcomeId, PrejudiceTest, PrejudiceTestId } from '../../law/prejudice/tests';
import type { OwnSentence } from '../../filing/sentences';
import { remembered } from '../../text/remembered';
import { shifted, type Span } from '../../text/span';
import type { Claim } from '../claims/model';
import { isBackground } from './background';
import { assertsPrejudice, isLaw, isOtherSide, mayArguePrejudice } from './assertions';
import { paragraphsOf, paragraphsOfGround, type CitedSentence, type Paragraph } from './passages';
import { join, NO_PROOF, proofOf, statesAFact, type MovantNames, type Proof, type Strength, type Support } from './support';
import { neededTest, type PaperFacts } from './needed';

export interface PrejudiceAssertion {
  /** The sentence. */
  readonly span: Span;
  readonly support: readonly Support[];
  readonly supported: boolean;
  /** The best that supports it. */
  readonly strength: Strength;
}

export interface ClaimPrejudice {
  /** True when the ground fails without a showing of prejudice. */
  readonly needed: boolean;
  /** The test that its kind calls for; undefined when the kind is unknown. */
  readonly test: PrejudiceTestId | undefined;
  readonly assertions: readonly PrejudiceAssertion[];
}

export interface PlacedAssertion extends PrejudiceAssertion {
  /** Where it stands; of a ground, its places count from the ground's beginning. */
  readonly paragraph: Paragraph;
}

/** A ground read for prejudice: the public answer, and what the rules need besides. */
export interface ReadPrejudice extends ClaimPrejudice {
  readonly assertions: readonly PlacedAssertion[];
  readonly chosen: PrejudiceTest | undefined;
  /** Outcomes in whose words the ground may state its test. */
  readonly outcomes: readonly OutcomeId[];
  /** True when prejudice is asked for because the ground was not raised before, and not for its kind. */
  readonly byHistory: boolean;
  /** Offset in the document from which the places in `paragraphs` count. */
  readonly base: number;
  readonly paragraphs: readonly Paragraph[];
  /** True when something in it may be an argument that the failing mattered. */
  readonly mayArgue: boolean;
}

/** Paragraphs after an assertion that ends with a colon, or before a list, that still belong to it. */
const LIST_REACH = 8;
const REFERS_BACK = /^\W*(?:therefore|thus|accordingly|hence|so|consequently|in short|in sum|for (?:these|those|this|that) reasons?|because of (?:this|that|these|those)|as a (?:direct )?result|on (?:this|these|that) (?:facts?|record|evidence)|this|that|these|those|such|given (?:this|that|these))\b/i;
const ABOUT_PREJUDICE = /prejudic|materialit|\bharm\b/i;
const COUNSEL_DID_NOT = /\b(?:(?:counsel|attorney|lawyer)\b.{0,60}\b(?:refused|declined)|(?:counsel|attorney|lawyer|he|she)\b.{0,60}\b(?:did not|never|failed|neglected|made no|filed no|raised no|stated no|without))\b/i;

/** The part of the answer that `claims --format json` publishes. */
export function claimPrejudice(claim: Claim, paper: PaperFacts): ClaimPrejudice {
  const { needed, test, assertions } = readPrejudice(claim, paper);
  return { needed, test, assertions: assertions.map(({ span, support, supported, strength }) => ({ span, support, supported, strength })) };
}

export function readPrejudice(claim: Claim, paper: PaperFacts): ReadPrejudice {
  const { base, paragraphs } = paragraphsOfGround(paper.filing, claim);
  const { needed, test, outcomes, byHistory } = neededTest(claim, paper, paragraphs);
  const { assertions, mayArgue } = askedOf(paragraphs, test, paper.facts);
  return { needed, test: test?.id, assertions: assertions.map((a) => ({ ...a, span: shifted(a.span, base) })), chosen: test, outcomes, byHistory, base, paragraphs, mayArgue };
}

interface Asked {
  readonly test: PrejudiceTest | undefined;
  readonly facts: Facts;
  readonly assertions: readonly PlacedAssertion[];
  readonly mayArgue: boolean;
}

/** A ground that stays as it is asserts what it did; only its test and the facts may change under it. */
const ASKED = new WeakMap<readonly Paragraph[], Asked>();

function askedOf(paragraphs: readonly Paragraph[], test: PrejudiceTest | undefined, facts: Facts): Asked {
  const known = ASKED.get(paragraphs);
  if (known && known.test === test && known.facts === facts) return known;
  const assertions = assertionsIn(paragraphs, test, facts);
  const asked = { test, facts, assertions, mayArgue: assertions.length > 0 || paragraphs.some((p) => !p.quoted && argues(p, test)) };
  ASKED.set(paragraphs, asked);
  return asked;
}

function argues(paragraph: Paragraph, test: PrejudiceTest | undefined): boolean {
  const labelled = ABOUT_PREJUDICE.test(paragraph.label);
  return paragraph.sentences.some((s) => !inLeadIn(paragraph, s) && (labelled ? !isLaw(s) && !isOtherSide(s) : mayArguePrejudice(s, test)));
}

const inLeadIn = ({ leadIn }: Paragraph, { span }: CitedSentence): boolean => leadIn !== undefined && span.end <= leadIn.end + 2;

/** The sentences that assert prejudice, each with what supports it there or in the paragraphs tied to it. */
function assertionsIn(paragraphs: readonly Paragraph[], test: PrejudiceTest | undefined, facts: Facts): PlacedAssertion[] {
  const proofs = new ParagraphProofs(paragraphs, facts, test?.provenByPrecedent ?? false, test?.burden === 'presumed');
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.quoted ? [] : paragraph.sentences.flatMap((sentence) => {
      if (inLeadIn(paragraph, sentence) || !assertsPrejudice(sentence, test)) return [];
      const { support, strength } = join(proofs.ofSentence(sentence), proofs.tiedTo(index));
      return [{ span: sentence.span, support, supported: support.length > 0, strength, paragraph }];
    }),
  );
}

/** What each paragraph offers, worked out once however many sentences rest on it. */
class ParagraphProofs {
  readonly #paragraphs: readonly Paragraph[];
  readonly #facts: Facts;
  readonly #movant: MovantNames;
  readonly #byPrecedent: boolean;
  readonly #byParagraph = new Map<Paragraph, Proof>();
  readonly #byPart = new Map<number, Proof>();

  /** Where prejudice is presumed from what counsel did, the page that shows it is the proof. */
  readonly #byConduct: boolean;

  constructor(paragraphs: readonly Paragraph[], facts: Facts, byPrecedent: boolean, byConduct: boolean) {
    this.#byPrecedent = byPrecedent;
    this.#byConduct = byConduct;
    this.#paragraphs = paragraphs;
    this.#facts = facts;
    this.#movant = movantNames(facts, paragraphs);
  }

  ofSentence(sentence: CitedSentence): Proof {
    return proofOf(sentence, this.#facts.exhibits, this.#movant, this.#byPrecedent);
  }

  /** Of the paragraph at `index` and those tied to it. */
  tiedTo(index: number): Proof {
    const own = this.#paragraphs[index]!;
    if (ABOUT_PREJUDICE.test(own.label)) return this.#ofPart(own.part);
    const samePart = (p: Paragraph): boolean => p.part === own.part;
    const colon = /:[^\w:]*$/.test(own.sentences.at(-1)?.text.slice(-20) ?? '');
    const after = this.#paragraphs.slice(index + 1, index + 1 + (colon ? LIST_REACH : 1)).filter(samePart);
    const before = REFERS_BACK.test(own.sentences[0]?.text ?? '') ? this.#paragraphs.slice(Math.max(0, index - 1), index).filter(samePart) : [];
    return this.#ofAll([...before, own, ...after]);
  }

  #ofPart(part: number): Proof {
    const known = this.#byPart.get(part) ?? this.#ofAll(this.#paragraphs.filter((p) => p.part === part));
    this.#byPart.set(part, known);
    return known;
  }

  #ofAll(paragraphs: readonly Paragraph[]): Proof {
    return paragraphs.map((p) => this.#ofParagraph(p)).reduce(join, NO_PROOF);
  }

  #ofParagraph(paragraph: Paragraph): Proof {
    const known = this.#byParagraph.get(paragraph);
    if (known) return known;
    const whole = paragraph.sentences
      .map((s) => ({ s, proof: this.ofSentence(s) }))
      .filter(({ s, proof }) => proof.support.length > 0 && (this.#byConduct || !(onlySaysWhatCounselDid(s, proof) || onlyBackground(s))) && (this.#byPrecedent || !isLaw(s)))
      .reduce((sum, { proof }) => join(sum, proof), NO_PROOF);
    this.#byParagraph.set(paragraph, whole);
    return whole;
  }
}

/** A cite for what counsel failed to do proves the failing, not that it mattered. */
const onlySaysWhatCounselDid = (sentence: CitedSentence, { support }: Proof): boolean =>
  !support.includes('fact') && COUNSEL_DID_NOT.test(sentence.text.slice(0, 400)) && !/\b(?:would|could|might)\b/i.test(sentence.text);

/** A cite for the course of the case proves that. A figure or words quoted there may be of use. */
const onlyBackground = (sentence: CitedSentence): boolean => isBackground(sentence.own) && !statesAFact(sentence);

const SPOKEN_OF = /\b(?:Mr|Ms|Mrs|Mx)\. (?:[A-Z][\w'’-]{0,24} )?([A-Z][\w'’-]{1,24}?)(?:['’]s)? (?:(?:was|is|has been) (?:\w+ ){0,2}(?:prejudiced|convicted|sentenced|denied|deprived|serving|charged|indicted)|pleaded|pled|suffered|moves|(?:states|says|declares|avers|swears|maintains|insists) that (?:he|she) would|would (?:\w+ ){0,3}have (?:\w+ ){0,2}(?:pleaded|pled|accepted|insisted|gone|been|received|faced|qualified|taken|rejected|refused))\b/g;

const spokenOf = remembered(({ text }: OwnSentence) => [...text.matchAll(SPOKEN_OF)].map((match) => match[1]!.toLowerCase()));

/** The movant's names in small letters, from the facts and from what the ground says was done to them. */
function movantNames(facts: Facts, paragraphs: readonly Paragraph[]): MovantNames {
  const names = new Set<string>();
  for (const written of [facts.defendant.name?.value, facts.caption?.value.split(/\bv\.?\s/).at(-1)]) {
    for (const word of written?.match(/\p{L}[\p{L}'’-]+/gu) ?? []) names.add(word.toLowerCase());
  }
  for (const { sentences } of paragraphs) {
    for (const { own } of sentences) for (const name of spokenOf(own)) names.add(name);
  }
  return names;
}

/** Parts that announce or close an argument and do not make it. */
const NO_ARGUMENT = /\b(?:introduction|preliminary|summary|overview|background|histor(?:y|ical)|facts?|jurisdiction|timel|relief|conclusion|hearing|verification|certificate|exhibits?|tolling|waiver|default)\b/i;

/** The assertions of a paper that has no grounds with headings of their own. */
export function assertionsOfPaper({ filing, facts }: PaperFacts): PlacedAssertion[] {
  return assertionsIn(paragraphsOf(filing, filing.prose).filter((p) => !NO_ARGUMENT.test(p.label)), undefined, facts);
}

/** True when the paper speaks of prejudice outside `spans`: in a part of its own, or in the argument for all grounds. */
export function arguesElsewhere(filing: Filing, spans: readonly Span[]): boolean {
  const outside = blocksOutside(filing.prose, spans);
  if (outside.some((b) => b.kind === 'heading' && speaksOfIt(b.leaf))) return true;
  const speaking = outside.filter((b) => !b.quoted && b.kind !== 'heading' && speaksOfIt(b.leaf));
  return paragraphsOf(filing, speaking).some((p) => p.sentences.some((s) => assertsPrejudice(s, undefined)));
}

const speaksOfIt = perLeaf(({ kind, text }) => (kind === 'heading' ? /prejudic/i : /prejudic|\bwould\b|reasonable probability/i).test(text));

/** Blocks inside none of the spans, in one walk over both. */
function blocksOutside(blocks: readonly ProseBlock[], spans: readonly Span[]): ProseBlock[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let covered = -1;
  return blocks.filter(({ span }) => {
    for (; next < ordered.length && ordered[next]!.start <= span.start; next++) covered = Math.max(covered, ordered[next]!.end);
    return span.end > covered;
  });
}

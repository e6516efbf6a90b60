/** Which elements of the checklist of an avenue, and of each ground, a filing owes and does not speak to. */
import type { Facts } from '../case/facts';
import type { CivilDate } from '../dates/civil-date';
import { perLeaf } from '../filing/leaf';
import type { Filing } from '../filing/model';
import { passagesWithin, perPassage } from '../filing/passages';
import { avenueById } from '../law/avenues/index';
import type { Element, RequiredSection } from '../law/avenues/model';
import { claimElements, DEFICIENT, PLAIN_ERROR } from '../law/claims/elements';
import { claimKind } from '../law/claims/kinds';
import { needsNoPrejudice } from '../law/prejudice/tests';
import { remembered, rememberedText } from '../text/remembered';
import type { Span } from '../text/span';
import { circumstanceHolds, groundSpeaksTo } from './circumstances';
import { findClaims } from './claims/find-claims';
import type { Claim } from './claims/model';
import { saidUnpreserved } from './claims/raised-in-text';
import { passagesOf } from './claims/text-of';
import { allWords, hearing, paperSpeaksTo, plainText, speaksTo } from './phrases';
import { requiredSections, wordsIn } from './sections';

export interface MissingElement {
  readonly element: Pick<Element, 'id' | 'name' | 'text' | 'authority' | 'verified'>;
  /** Where the finding is shown; undefined for the whole paper. */
  readonly span: Span | undefined;
  /** The ground that lacks it; undefined when the paper does. */
  readonly claim: Claim | undefined;
}

export interface ElementsInput {
  readonly filing: Filing;
  readonly facts: Facts;
  readonly avenue: string | undefined;
  readonly document: string;
  readonly asOf: CivilDate;
  /** Other papers filed with it, which may speak to what it leaves out. */
  readonly beside?: readonly { readonly document: string; readonly filing: Filing }[];
}

/** Papers that argue the matter when the element does not name its own. */
const ARGUING = ['motion', 'memorandum', 'brief', 'petition'];
const LEFT_ALONE = ['proposed-order', 'certificate', 'declaration', 'notice-of-appeal'];

/** Judged ground by ground, or looked for in the form of the paper, by checks of their own. */
const JUDGED_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'section-2255': ['procedural-default', 'relitigation', 'collateral-waiver', 'verification'],
  'second-or-successive-2255': ['procedural-default', 'relitigation', 'collateral-waiver', 'verification'],
  'section-2241': ['verification'],
  'direct-appeal': ['plain-error'],
  'supervised-release-revocation': ['in-time'],
};

/** Papers whose checklist is one of terms, each asked for by a check of its own. */
const LISTS_OF_TERMS = ['plea-offer-review', 'proffer-letter'];

/** A section of fewer words points elsewhere or waits to be written. */
const LEAST_WORDS = 15;

/** The elements owed and not addressed: first those of the paper, then those of its grounds in the order of the text. */
export function missingElements(input: ElementsInput): MissingElement[] {
  if (LEFT_ALONE.includes(input.document)) return [];
  const claims = findClaims(input.filing, input.facts, input.avenue, input.document);
  const ofPaper = ofAvenue(input, claims);
  return [...ofPaper, ...claims.flatMap((claim) => ofClaim(input, claim, ofPaper))];
}

function ofAvenue(input: ElementsInput, claims: readonly Claim[]): MissingElement[] {
  const { avenue } = input;
  if (LISTS_OF_TERMS.includes(avenue ?? '')) return [];
  const elsewhere = JUDGED_ELSEWHERE[avenue ?? ''] ?? [];
  const byGround = new Set(claims.filter((c) => c.section).flatMap((c) => claimElements(c.kind).map((e) => e.id)));
  const noPrejudice = claims.length > 0 && claims.every((c) => c.kind !== undefined && needsNoPrejudice(c.kind));
  const elements = (avenueById(avenue ?? '')?.elements ?? []).filter((e) => !elsewhere.includes(e.id) && !byGround.has(e.id) && !(noPrejudice && e.id === 'prejudice'));
  return unmetElements(input, elements, claims).map((element) => ({ element, span: undefined, claim: undefined }));
}

/** Those of `elements` that this document owes and neither it nor the papers beside it speak to. */
export function unmetElements(input: ElementsInput, elements: readonly Element[], claims: readonly Claim[] = []): Element[] {
  const { avenue, document, filing, beside = [] } = input;
  const owed = elements.filter((e) => (e.documents ?? ARGUING).includes(document) && isOwed(e, input, claims));
  if (owed.length === 0) return [];
  const papers = [filing, ...beside.filter((p) => ARGUING.includes(p.document)).map((p) => p.filing)];
  const sections = requiredSections(filing, avenue, document);
  return owed
    // A heading that is missing is reported as such, and one that stands shows that the element is met somewhere under it.
    .filter((e) => !papers.some((p) => saysSomewhere(p, wordsOf(e))) && !sections.some((s) => (s.span !== undefined || s.required.required) && holds(s.required, e)));
}

/** What tells that a text speaks to an element: its markers, and its own name. */
const wordsOf = remembered(({ name, markers }: Pick<Element, 'name' | 'markers'>): readonly string[] => [...markers, name.split('(', 1)[0]!.trimEnd()]);

function isOwed(element: Element, paper: ElementsInput, claims: readonly Claim[]): boolean {
  const on = paper.facts.filed?.value ?? paper.asOf;
  if (element.from !== undefined && on < element.from) return false;
  if (element.when === undefined) return true;
  return element.owed !== undefined && circumstanceHolds(element.owed, paper, claims);
}

/** A section and an element that share a name or a phrase are about the same thing. */
function holds(section: RequiredSection, element: Element): boolean {
  const names = new Set([section.id, section.title.toLowerCase(), ...section.headings]);
  return [element.id, element.name.toLowerCase(), ...element.markers].some((name) => names.has(name));
}

function ofClaim(input: ElementsInput, claim: Claim, ofPaper: readonly MissingElement[]): MissingElement[] {
  const { filing, avenue, document, beside = [] } = input;
  if (!claim.section || !ARGUING.includes(document)) return [];
  // A motion on the form states facts; its argument stands in the memorandum.
  if (document === 'motion' && beside.some((p) => p.document === 'memorandum' || p.document === 'brief')) return [];
  if (sectionWords(filing, claim) < LEAST_WORDS) return [];
  const brief = avenue === 'direct-appeal' && document === 'brief';
  const owed = [
    ...(brief ? reviewOf(filing, ofPaper) : []),
    ...(brief && unpreserved(filing, claim) ? PLAIN_ERROR : []),
    ...claimElements(claim.kind),
  ];
  const speaks = (e: Element): boolean => (PLAIN_ERROR.includes(e) ? speaksApart(filing, claim, wordsOf(e)) : groundSpeaksTo(filing, claim, wordsOf(e)));
  const tells = (e: Element): boolean => e.id === DEFICIENT.id && e.authority === DEFICIENT.authority && tellsFailing(filing, claim) && (document === 'motion' || statesTheLawOnce(filing, e));
  return owed.filter((e) => !speaks(e) && !tells(e)).map((element) => ({ element, span: claim.span, claim }));
}

/** What counsel left undone or said: the facts of which a motion's ground consists. */
const FAILING = /\b(?:counsel|attorney|lawyer|he|she|Mr\.|Ms\.|Mrs\.)(?=\W)[^.;]{0,80}?\b(?:did not|didn['’]?t|never|failed|refused|neglected|declined|said (?:no\b|nothing)|told|advised|assured|promised|let|missed|stood silent|made no|filed no|raised no|called no|asked no)\b/i;
const failingIn = perPassage(({ leaves }) => leaves.some((leaf) => leaf.kind !== 'heading' && !leaf.quoted && FAILING.test(leaf.text)));
const tellsFailing = (filing: Filing, claim: Claim): boolean => passagesOf(filing, claim).some(({ passage }) => failingIn(passage));

/** A memorandum may state the standard once for all grounds, under a heading of its own. */
const statesTheLawOnce = (filing: Filing, element: Element): boolean =>
  filing.sections.some((s) => /\b(?:law|standards?|legal framework|governing)\b/i.test(s.title) && passagesWithin(filing.passages, s.span).some(({ passage }) => allWords(passage, wordsOf(element))));

/** Nobody raised it below, by its entry or, where that is silent, by its own words; counsel's failing is raised by nobody below. */
const unpreserved = (filing: Filing, claim: Claim): boolean =>
  claimKind(claim.kind)?.counsel !== true && (claim.entry?.raised.trial === undefined ? saidUnpreserved(filing, claim) : claim.entry.raised.trial === false);

/** Fed. R. App. P. 28(a)(8)(B): with each issue, or under one heading before the discussion of the issues. */
function reviewOf(filing: Filing, ofPaper: readonly MissingElement[]): Element[] {
  if (ofPaper.some((m) => m.element.id === 'standard-of-review')) return [];
  if (filing.sections.some((s) => /\bstandards? of review\b/i.test(s.title) && s.level <= 2)) return [];
  return avenueById('direct-appeal')?.elements.filter((e) => e.id === 'standard-of-review') ?? [];
}

/** The name of the doctrine speaks to none of its parts. */
const withoutName = (text: string): string => plainText(text).replaceAll(/plain[ -]error/g, '');
const apartWords = hearing(perLeaf(({ quoted, text }) => (quoted ? [] : [withoutName(text)])));

const speaksApart = (filing: Filing, claim: Claim, phrases: readonly string[]): boolean =>
  speaksTo(withoutName(`${claim.title}\n${claim.entry?.cause ?? ''}\n${claim.entry?.prejudice ?? ''}`), phrases) || passagesOf(filing, claim).some(({ passage }) => apartWords(passage, phrases));

const wordsUnderHeadings = perPassage(({ leaves }) => leaves.reduce((sum, leaf) => sum + (leaf.kind === 'heading' ? 0 : wordsIn(leaf)), 0));

const sectionWords = (filing: Filing, claim: Claim): number => passagesOf(filing, claim).reduce((sum, { passage }) => sum + wordsUnderHeadings(passage), 0);

/** In the prose, or in what the front matter says of the grounds. */
const saysSomewhere = (filing: Filing, phrases: readonly string[]): boolean => speaksTo(frontText(filing), phrases) || paperSpeaksTo(filing, phrases);

const frontText = ({ frontMatter, text }: Filing): string =>
  frontMatter ? plainFront(text.slice(frontMatter.contentSpan.start, frontMatter.contentSpan.end)) : '';
const plainFront = rememberedText((text) => plainText(text).trim(), 100);

/** What kind of ground a section pleads, and whether its heading pleads two. */
import type { Filing, Section } from '../../filing/model';
import { CLAIM_KIND_TABLE, claimKind, kindOfWords, kindsFor, type ClaimKindEntry } from '../../law/claims/kinds';
import { framedKindOf, type FramedKind, saysCounselLetItPass } from '../../law/claims/ground-frames';
import { layKindOf } from '../../law/claims/lay-words';
import { RELEASE_KIND_TABLE } from '../../law/claims/release-kinds';
import { rememberedText } from '../../text/remembered';
import { isBareOrdinal, ordinalOf, withoutOrdinal } from './ordinals';
import { clausesOf, within } from './text-of';

/** How much of a section's text is read for its kind when the heading does not tell. */
const OPENING = 700;

/** The kind that the heading's words plead; undefined when they do not tell. */
export function kindOfHeading(title: string, avenue: string | undefined): ClaimKindEntry | undefined {
  const words = withoutOrdinal(title);
  const own = kindOfWords(words, kindsFor(avenue));
  if (own) return own;
  // A ground of the other sort still belongs somewhere: trial error in a motion for release, health in a motion to vacate.
  const other = avenue === 'compassionate-release' ? kindOfWords(words, CLAIM_KIND_TABLE) : releaseReason(words);
  return other ?? claimKind(layKind(words.slice(0, LAY_LENGTH)));
}

/** A reason for release that stands in a paper of another sort; a relative who is only named is none. */
function releaseReason(words: string): ClaimKindEntry | undefined {
  const kind = kindOfWords(words, RELEASE_ONLY);
  return kind?.id.startsWith('caregiver-') && !CARE.test(words) ? undefined : kind;
}

const CARE = /\b(?:car(?:e|es|ing|egiver)|look(?:s|ed|ing)? after|ill|illness|sick|alone|disab\w*|dying|cancer|strokes?|dementia|help|blind|bedridden|hospital)\b/i;

/** Headings and openings are met again with every edit. */
const layKind = rememberedText(layKindOf, 4_000);

/** Longest run of words, in characters, in which the parts of one wrong are looked for together. */
const LAY_LENGTH = 500;

/** The wrong that a few neighbouring sentences tell without its name, with the heading, which says whose it is, or alone: the fewest that do. */
function layKindOfSentences(title: string, sentences: readonly string[]): ClaimKindEntry | undefined {
  const runs = [1, 2, 3].flatMap((length) => sentences.map((_, i) => sentences.slice(i, i + length).join('. ')));
  for (const run of runs) {
    const kind = layKind(`${title}. ${run}`.slice(0, LAY_LENGTH)) ?? layKind(run.slice(0, LAY_LENGTH));
    if (kind) return claimKind(kind);
  }
  return undefined;
}

/** Reasons whose words have no other use in a motion to vacate. */
const RELEASE_ONLY = RELEASE_KIND_TABLE.filter((k) => ['terminal-illness', 'public-health-emergency', 'caregiver-of-child', 'caregiver-of-partner', 'caregiver-of-parent', 'inadequate-medical-care', 'serious-medical-condition'].includes(k.id));

/**
 * The kind that the heading's words plead, else the first sentence of the section's opening that pleads one, else the one whose wrong
 * is told without a name; undefined when none of them tells. `isGround`: it is known to be a ground, so that the question is only which.
 */
export function inferKind(filing: Filing, section: Section, avenue: string | undefined, isGround = ordinalOf(section.title) !== undefined): ClaimKindEntry | undefined {
  const heading = kindOfHeading(section.title, avenue);
  const named = heading && !(heading.counsel && BARE_THEORY.test(withoutOrdinal(section.title))) ? heading : undefined;
  if (named && !(isGround && THROUGH_COUNSEL.has(named.id))) return named;
  const opening = openingOf(filing, section, true);
  if (named) return clausesOf(withoutOrdinal(opening)).some(saysCounselLetItPass) ? claimKind('ineffective-assistance-trial') : named;
  const kinds = heading ? COUNSEL_KINDS : kindsFor(avenue);
  const sentences = clausesOf(withoutOrdinal(opening));
  const framed = heading === undefined && isGround ? framedKind(section, opening, sentences) : undefined;
  if (avenue === 'compassionate-release') return kindOfWords(opening, kinds) ?? (framed && DOUBTS.has(framed.kind) ? claimKind(framed.kind) : undefined);
  for (const sentence of sentences) {
    const kind = BARE_THEORY.test(sentence) ? undefined : kindOfWords(sentence, kinds);
    // Counsel who acts throughout is the wrong of the ground, whatever what counsel let pass is called.
    if (kind) return framed && outweighs(framed, kind) ? claimKind(framed.kind) : kind;
  }
  return heading ?? kindOfWords(opening, kinds) ?? (framed ? claimKind(framed.kind) : layKindOfSentences(withoutOrdinal(section.title), sentences));
}

/** Errors of the trial that the same account may lay to counsel, who knew of them (*Weaver v. Massachusetts*). */
const THROUGH_COUNSEL: ReadonlySet<string> = new Set(['other-trial-error', 'jury-instruction', 'evidentiary-error', 'prosecutorial-misconduct', 'identification']);

/** Whether the account as a whole says more than one sentence of it whose words have a name. */
function outweighs(framed: FramedKind, named: ClaimKindEntry): boolean {
  // Any failing of any lawyer has that name.
  if (named.id === 'ineffective-assistance-trial') return framed.counsel ? framed.score > 0 : !framed.led && framed.score >= FULL;
  return named.counsel !== true && framed.counsel && framed.led;
}

/** A frame that needs no more to be sure of. */
const FULL = 5;

/** Grounds that doubt the conviction, which a motion for release cannot rest on. */
const DOUBTS: ReadonlySet<string> = new Set(['actual-innocence', 'newly-discovered-evidence', 'insufficient-evidence']);

/** What the account under a numbered ground tells by its ideas; read with the words that stand beside the number. */
function framedKind(section: Section, opening: string, sentences: readonly string[]): FramedKind | undefined {
  const title = withoutOrdinal(section.title);
  const heading = isBareOrdinal(section.title) || opening.startsWith(title) ? '' : title;
  return FRAMED([heading, ...sentences].join(PARTS));
}

/** A frame so full that the account is a ground although nothing says that it is one. */
const SURE = 4;

/** Parts the heading and the sentences in what is remembered; no text has it. */
const PARTS = '\u0000';
const FRAMED = rememberedText((text) => {
  const [heading = '', ...sentences] = text.split(PARTS);
  return framedKindOf(heading, sentences);
}, 4_000);

/** The kind that a paragraph pleads, sentence by sentence; undefined when none does. */
export function kindOfText(text: string): ClaimKindEntry | undefined {
  const sentences = clausesOf(text.slice(0, OPENING).replace(/[*_]+/g, '').replace(/\s+/g, ' '));
  for (const sentence of sentences) {
    const kind = kindOfWords(sentence, CLAIM_KIND_TABLE);
    if (kind) return kind;
  }
  const framed = FRAMED(['', ...sentences].join(PARTS));
  return layKindOfSentences('', sentences) ?? (framed && framed.score >= SURE ? claimKind(framed.kind) : undefined);
}

/** The theory by its name and no more: what counsel did stands under it. */
const BARE_THEORY = /^\W*(?:claim of |denial of )?(?:the )?(?:ineffective(?:ness)?(?: assistance)?|effective assistance|IAC)(?: (?:of|by))?(?: (?:trial|defense))?(?: counsel)?\W*$/i;

const COUNSEL_KINDS = CLAIM_KIND_TABLE.filter((k) => k.counsel);

/**
 * The first words under a heading, block quotations left out. Where a paragraph opens the ground, `own` reads that paragraph
 * from its beginning: the wrong is often told behind the words that stand for the heading.
 */
export function openingOf(filing: Filing, section: Section, own = false): string {
  let text = '';
  for (const block of within(filing.prose, own ? { start: section.span.start, end: section.bodySpan.end } : section.bodySpan)) {
    if (block.quoted || block.kind === 'heading') continue;
    text += `${block.text} `;
    if (text.length > OPENING) break;
  }
  return text.slice(0, OPENING).replace(/\s+/g, ' ').trim();
}

/** Begins with an actor of its own, or names a theory: a clause that pleads by itself. */
const OWN_CLAUSE = /^(?:that )?(?:the )?(?:district |trial |sentencing |magistrate |appellate |defense |lead )?(?:court|judge|government|prosecut(?:or|ion)|police|agents?|officers?|jury|counsel|attorney|lawyer|evidence|plea|search|indictment)\b|\b(?:Brady|Napue|Giglio|Miranda|Apprendi|Alleyne)\b|\bprosecutorial misconduct\b|\bdouble jeopardy\b|\bactual innocence\b|\bineffective assistance\b|\binsufficient evidence\b/i;

/**
 * Kinds that a heading pleads beside its first, where each clause stands by itself: "counsel was ineffective and the
 * court erred in admitting the ledger". Counsel's failure to raise an error is one theory, not two.
 */
export function merged(title: string, avenue: string | undefined): string[] {
  const kinds = kindsFor(avenue);
  if (avenue === 'compassionate-release') return [];
  const parts = withoutOrdinal(title).split(/[;:]\s+|,?(?<!\s)\s+(?:and|because)\s+/i);
  if (parts.length < 2) return [];
  const whole = kindOfWords(withoutOrdinal(title), kinds);
  const found = parts.flatMap((part, i) => {
    const kind = kindOfWords(part, kinds);
    return kind && (i === 0 || OWN_CLAUSE.test(part)) ? [kind] : [];
  });
  const counsel = found.filter((k) => k.counsel === true).length;
  const others = found.filter((k) => k.id !== whole?.id && (k.counsel !== true || counsel === 0));
  if (found.length < 2) return [];
  return [...new Set(others.map((k) => k.id))].filter((id) => !sameRelief(id, whole?.id));
}

/** Pairs that courts read together: an error of the range and what it did to the sentence. */
const TOGETHER: readonly (readonly string[])[] = [
  ['guideline-error', 'drug-quantity', 'firearm-enhancement', 'safety-valve-denied', 'unreasonable-sentence', 'mandatory-minimum-error', 'apprendi-alleyne', 'booker', 'sentence-above-maximum'],
  ['involuntary-plea', 'rule-11-defect', 'ineffective-assistance-plea'],
  ['statute-narrowed', 'actual-innocence', 'insufficient-evidence', 'section-924c-residual-clause', 'new-constitutional-rule', 'statute-unconstitutional', 'jury-instruction', 'lack-of-jurisdiction'],
  ['newly-discovered-evidence', 'actual-innocence', 'brady', 'weight-of-evidence'],
  ['prior-conviction-vacated', 'prior-conviction-attack', 'guideline-error', 'mandatory-minimum-error'],
];

const sameRelief = (a: string, b: string | undefined): boolean =>
  b === undefined || a === b || TOGETHER.some((group) => group.includes(a) && group.includes(b)) || (claimKind(a)?.counsel === true && claimKind(b)?.counsel === true);

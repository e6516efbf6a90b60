/** What a filing says of waivers that is not the law, or argues without what the argument needs. */
import type { Facts } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import { perLeaf } from '../../filing/leaf';
import type { Filing, ProseBlock, Section } from '../../filing/model';
import { someBlock } from '../../filing/passages';
import type { OwnSentence } from '../../filing/sentences';
import { COLLOQUY, RULE_11_CITE } from '../../law/waivers/fixed-points';
import { HUNTER_RULE } from '../../law/waivers/hunter';
import { HUNTER_SHOWING, WAIVER_MISSTATEMENTS } from '../../law/waivers/misstatements';
import { HUNTER_DAY, type WaivedRight } from '../../law/waivers/model';
import {
  ATTACKS_WAIVER, GOVERNMENT_VIEW, PLEA_HEARING, PLEA_TRANSCRIPT, PLEA_WAIVER_CONTEXT, RECORD_PAGE, WAIVER,
} from '../../law/waivers/words';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { isAttackText, spokenWhere } from './waiver-met';
import { rightOf } from './waiver-scope';

export interface WaiverStatement {
  readonly id: string;
  readonly span: Span;
  readonly what: string;
  readonly why: string;
  readonly do: string;
  readonly authorities: readonly string[];
}

export interface StatementsInput {
  readonly filing: Filing;
  readonly facts: Facts;
  readonly avenue: string | undefined;
  readonly asOf: CivilDate;
}

/** Every statement of the filing that wants mending, in the order of the text. */
export function waiverStatements(input: StatementsInput): WaiverStatement[] {
  const right = rightOf(input.avenue);
  const found = [...misstatements(input), ...(right === 'appeal' ? hunterShowing(input) : []), ...(right ? withoutTranscript(input, right) : [])];
  return found.sort((a, b) => a.span.start - b.span.start);
}

function misstatements({ filing, asOf }: StatementsInput): WaiverStatement[] {
  const names = (pattern: RegExp) => someBlock(filing, pattern);
  const current = WAIVER_MISSTATEMENTS.filter((m) => asOf >= m.from && (!m.filingNames || names(m.filingNames)));
  return misstating(filing).flatMap(({ own, span, block }) =>
    misstatementsIn(own)
      .filter((m) => current.includes(m) && !m.unlessAround?.test(block.text))
      .map((m) => ({ id: m.id, span, what: m.what, why: m.why, do: m.do, authorities: m.cites.map((c) => c.cite) })),
  );
}

/** What the words of a sentence misstate, whatever the day and the paper. */
const misstatementsIn = remembered(({ text }: OwnSentence) =>
  WAIVER_MISSTATEMENTS.filter((m) => (m.asserts?.test(text) ?? true) && m.says.test(text) && !m.unless.test(text)));

const misstating = spokenWhere((own) => misstatementsIn(own).length > 0);

/** A miscarriage of justice is asserted against an appeal waiver, and what *Hunter* asks for is not shown in the section. */
function hunterShowing({ filing, asOf }: StatementsInput): WaiverStatement[] {
  if (asOf < HUNTER_DAY) return [];
  const found = invoking(filing)[0];
  if (!found) return [];
  const text = passage(filing, found.block).map((b) => b.text).join('\n');
  const missing = HUNTER_SHOWING.elements.filter((e) => !e.shown.test(text)).map((e) => e.name);
  if (missing.length === 0) return [];
  return [{
    id: 'hunter-standard', span: found.span,
    what: `A miscarriage of justice is asserted against the waiver, but the text does not say ${missing.join(' or ')}.`,
    why: `The bar is high: ${HUNTER_RULE.standard.text} (${HUNTER_RULE.cite.cite}).`,
    do: `Say ${missing.join(', and ')}, with the place in the record that shows it.`,
    authorities: [HUNTER_RULE.cite.cite],
  }];
}

/** The test, stated; not that it is met. */
const TEST_STATED = /\b(?:if|unless|whether|when|where|courts?|circuit|exception|enforce[sd]?)\b/i;
const IN_THIS_CASE = /\bhere\b|\bthis (?:case|sentence|waiver|appeal)\b|\bwould be a miscarriage\b/i;
const invokes = (text: string): boolean =>
  HUNTER_SHOWING.invokes.test(text) && !GOVERNMENT_VIEW.test(text) && (!TEST_STATED.test(text) || IN_THIS_CASE.test(text));

const invoking = spokenWhere((own, leaf) => invokes(own.text) && WAIVER.test(leaf.text) && PLEA_WAIVER_CONTEXT.test(leaf.text));

/** An attack on the waiver as unknowing or involuntary, with no page of the plea hearing. */
function withoutTranscript({ filing, facts }: StatementsInput, right: WaivedRight): WaiverStatement[] {
  const waived = facts.pleaAgreement?.waives.includes(right) === true;
  const attack = (waived ? attacking : attackingWaiver)(filing)[0];
  if (!attack || citesPleaHearing(filing, facts, attack.block)) return [];
  const state = facts.record.get('plea-transcript')?.value;
  return [{
    id: 'colloquy', span: attack.span,
    what: 'The text says that the plea or the waiver was not knowing and voluntary, and cites no page of the plea transcript.',
    why: `${COLLOQUY.text} What was said there decides the point (${RULE_11_CITE}).`,
    do: `Cite the page and line where the judge went over the waiver, or passed it by${state && state !== 'have' ? `; the plea transcript is recorded as "${state}"` : ''}.`,
    authorities: [RULE_11_CITE],
  }];
}

const attacking = spokenWhere((own) => isAttackText(own.text));
const attackingWaiver = spokenWhere((own, leaf) => isAttackText(own.text) && ATTACKS_WAIVER.test(own.text) && PLEA_WAIVER_CONTEXT.test(leaf.text));

/** A page of the plea transcript beside the attack, or anywhere in a passage about the waiver or the hearing. */
function citesPleaHearing(filing: Filing, facts: Facts, attack: ProseBlock): boolean {
  const near = new Set(passage(filing, attack));
  const colloquy = facts.pleaAgreement?.colloquy;
  const transcripts = new Set(facts.exhibits.filter((e) => /plea|re-?arraign/i.test(`${e.title} ${e.kind}`) && /transcript|hearing|colloquy/i.test(`${e.title} ${e.kind}`)).map((e) => e.label.toUpperCase()));
  const inBlock = (b: ProseBlock, span: Span) => span.start >= b.span.start && span.end <= b.span.end;
  return filing.prose.some((b) => {
    if (!near.has(b) && !speaksOfPlea(b.leaf)) return false;
    return PLEA_TRANSCRIPT.test(b.text) || (PLEA_HEARING.test(b.text) && RECORD_PAGE.test(b.text)) || (colloquy !== undefined && b.text.includes(colloquy))
      || filing.exhibitReferences.some((r) => transcripts.has(r.label) && inBlock(b, r.span));
  });
}

const speaksOfPlea = perLeaf(({ text }) => WAIVER.test(text) || PLEA_HEARING.test(text));

/** The paragraphs of the section around a block: the largest one below the paper's own title. */
function passage(filing: Filing, block: ProseBlock): ProseBlock[] {
  const holds = (s: Section) => block.span.start >= s.span.start && block.span.end <= s.span.end;
  const around = filing.sections.find((s) => holds(s) && !(s.level === 1 && filing.sections.filter((x) => x.level === 1).length === 1)) ?? filing.sections.findLast(holds);
  if (!around) return [...filing.prose];
  return filing.prose.filter((b) => b.span.start >= around.span.start && b.span.end <= around.span.end);
}

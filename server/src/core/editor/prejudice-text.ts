/** The chain of a ground's prejudice in words: what is asserted, which test it must meet, and what supports it. */
import type { Claim } from '../analysis/claims/model';
import { readPrejudice, type PrejudiceAssertion } from '../analysis/prejudice/claim-prejudice';
import type { Strength } from '../analysis/prejudice/support';
import type { RuleContext } from '../rules/rule';
import { bulleted, emphasis, numbered, paragraph, strong, type Block, type Line } from './rich-text';

/** What was written at the time outweighs what is sworn now, and that what is only said. */
const RANK: readonly Strength[] = ['contemporaneous', 'sworn', 'said', 'none'];
const STRENGTH: Readonly<Record<Strength, string>> = {
  contemporaneous: 'the record or a paper of the time', sworn: 'a declaration made later', said: 'a fact stated without a document', none: 'nothing',
};
const SUPPORT: Readonly<Record<string, string>> = { record: 'a cite of the record', exhibit: 'an exhibit', fact: 'a concrete fact' };
/** More assertions than a hover can show. */
const MOST = 6;
const LONGEST = 160;

/** Empty for a ground that has no section, or whose kind needs no prejudice and whose section asserts none. */
export function prejudiceBlocks({ filing, facts, avenue }: RuleContext, claim: Claim): Block[] {
  if (!claim.section) return [];
  const { needed, chosen, assertions } = readPrejudice(claim, { filing, facts, avenue });
  if (!chosen || (!needed && assertions.length === 0)) return [];
  const ranked = [...assertions].sort((a, b) => RANK.indexOf(a.strength) - RANK.indexOf(b.strength) || a.span.start - b.span.start);
  const best = ranked[0]?.strength ?? 'none';
  const blocks: Block[] = [
    paragraph(strong('Prejudice'), `, by the test ${chosen.name}: ${summary(ranked, best)}`),
  ];
  if (ranked.length > 0) blocks.push(numbered(ranked.slice(0, MOST).map((a) => chain(filing.text, a))));
  if (ranked.length > MOST) blocks.push(paragraph(`${ranked.length - MOST} more are not shown.`));
  if (best !== 'contemporaneous' && needed) blocks.push(bulleted([[`What would support it: ${chosen.evidence}`]]));
  return blocks;
}

function summary(ranked: readonly PrejudiceAssertion[], best: Strength): string {
  if (ranked.length === 0) return 'the section asserts none.';
  const bare = ranked.filter((a) => !a.supported).length;
  const count = ranked.length === 1 ? 'one sentence asserts it' : `${ranked.length} sentences assert it`;
  return bare === ranked.length ? `${count}, and nothing supports it.` : `${count}; the best support is ${STRENGTH[best]}${bare > 0 ? `, and ${bare} ${bare === 1 ? 'has' : 'have'} none` : ''}.`;
}

/** `“He would have gone to trial.” → an exhibit (the record or a paper of the time)`. */
function chain(text: string, { span, support, strength }: PrejudiceAssertion): Line {
  const words = text.slice(span.start, span.end).replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
  const proof = support.length === 0 ? 'nothing supports it' : `${support.map((s) => SUPPORT[s] ?? s).join(' and ')} (${STRENGTH[strength]})`;
  return [emphasis(`“${shown}”`), ` → ${proof}`];
}

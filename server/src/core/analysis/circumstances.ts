/** Whether a circumstance under which the law table asks for something is that of this paper. */
import type { Facts } from '../case/facts';
import { addMonths, type CivilDate } from '../dates/civil-date';
import type { Filing } from '../filing/model';
import type { Circumstance } from '../law/avenues/model';
import type { Claim } from './claims/model';
import { passagesOf } from './claims/text-of';
import { ownWords, paperSpeaksTo, plainText, speaksTo } from './phrases';

export interface Paper {
  readonly filing: Filing;
  readonly facts: Facts;
  readonly asOf: CivilDate;
}

/**
 * True when the circumstance holds. What cannot be told, because a fact is missing, does not hold: nothing is asked of
 * a paper on a guess. `says` is looked for in the grounds that `claims` found, else in the whole paper.
 */
export function circumstanceHolds(c: Circumstance, paper: Paper, claims: readonly Claim[]): boolean {
  const { filing, facts, asOf } = paper;
  if (c.convictedBy === 'plea' && !/plea/i.test(facts.convictionBy?.value ?? '')) return false;
  if (c.unlessTried && /jury|bench|trial/i.test(facts.convictionBy?.value ?? '')) return false;
  const on = facts.filed?.value ?? asOf;
  const since = c.monthsSince && facts.events.findLast((e) => e.id === c.monthsSince![0]);
  const headings = (): string => plainText([titleOf(filing), ...filing.sections.map((s) => s.title)].join('\n'));
  const pleaded = c.claims === undefined ? [] : claims.filter((claim) => c.claims!.includes(claim.kind ?? ''));
  const alternatives = [
    c.claims && (() => pleaded.length > 0),
    c.headings && (() => c.headings!.some((phrase) => headings().includes(phrase))),
    c.raised !== undefined && (() => claims.some((claim) => claim.entry?.raised.trial === c.raised)),
    c.decidedOnAppeal && (() => claims.some((claim) => claim.entry?.decidedOnAppeal === true)),
    c.waives && (() => facts.pleaAgreement?.waives.includes(c.waives!) === true),
    c.mandatoryMinimum && (() => (facts.sentence.mandatoryMinimum?.value ?? 0) > 0),
    c.monthsSince && (() => since !== undefined && addMonths(since.at, c.monthsSince![1]) < on),
    c.events && (() => facts.events.some((e) => c.events!.includes(e.id))),
    c.tolling && (() => facts.claims.some((claim) => claim.deadline?.tolling !== undefined) || speaksTo(headings(), ['tolling', 'equitable tolling'])),
  ].filter((alternative) => typeof alternative === 'function');
  if (alternatives.length > 0 && !alternatives.some((holds) => holds())) return false;
  if (c.says === undefined) return alternatives.length > 0 || c.convictedBy !== undefined;
  const { says } = c;
  const own = pleaded.filter((claim) => claim.section !== undefined);
  return own.length > 0 ? own.some((claim) => groundSpeaksTo(filing, claim, says)) : paperSpeaksTo(filing, says);
}

/** True when title, section or YAML entry of the ground has one of the phrases, block quotations left out. */
export const groundSpeaksTo = (filing: Filing, claim: Claim, phrases: readonly string[]): boolean =>
  speaksTo(plainText(`${claim.title}\n${claim.entry?.cause ?? ''}\n${claim.entry?.prejudice ?? ''}`), phrases) || passagesOf(filing, claim).some(({ passage }) => ownWords(passage, phrases));

/** The paper's title as the front matter gives it; else its first heading, or nothing. */
export const titleOf = (filing: Filing): string => {
  const root = filing.frontMatter?.root;
  const value = root?.kind === 'map' ? root.entries.find((e) => e.key === 'title')?.value : undefined;
  return value ? filing.text.slice(value.span.start, value.span.end) : (filing.sections[0]?.title ?? '');
};

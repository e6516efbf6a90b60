/** Which right of the agreement stands in the way of an avenue, and what the agreement leaves open. */
import type { Facts, PleaAgreement } from '../../case/facts';
import type { ClaimKind } from '../../law/claims/kinds';
import { claimKind } from '../../law/claims/kinds';
import { WAIVER_EXCEPTION_TABLE } from '../../law/waivers/exceptions';
import type { Attacked } from '../../law/waivers/hunter';
import type { WaivedRight, WaiverException } from '../../law/waivers/model';

const RIGHTS: Readonly<Record<string, WaivedRight>> = {
  'direct-appeal': 'appeal',
  'section-2255': 'collateral-attack',
  'second-or-successive-2255': 'collateral-attack',
  'section-2241': 'collateral-attack',
  'coram-nobis': 'collateral-attack',
  'compassionate-release': 'sentence-modification',
  'sentence-reduction': 'sentence-modification',
  'first-step-act-404': 'sentence-modification',
};

export const RIGHT_NAMES: Readonly<Record<WaivedRight, string>> = {
  appeal: 'appeal', 'collateral-attack': 'collateral attack', 'sentence-modification': 'motions to reduce the sentence',
};

/** The right that a waiver must give up to stand in the way of this avenue; undefined for avenues that none reaches. */
export const rightOf = (avenue: string | undefined): WaivedRight | undefined =>
  avenue !== undefined && Object.hasOwn(RIGHTS, avenue) ? RIGHTS[avenue] : undefined;

/** The right of this avenue, if the agreement gives it up; undefined without an agreement. */
export function waivedRight(agreement: PleaAgreement | undefined, avenue: string | undefined): WaivedRight | undefined {
  const right = rightOf(avenue);
  return right !== undefined && agreement?.waives.includes(right) ? right : undefined;
}

/**
 * `excepted`: the agreement leaves the claim open. `may-be`: by the words of some clauses. `unknown`: it turns on facts
 * that are not recorded. `inside`: no exception listed covers it.
 */
export interface ExceptionResult {
  readonly state: 'excepted' | 'may-be' | 'unknown' | 'inside';
  readonly exception?: WaiverException;
  /** What each listed exception gave, as sentences. */
  readonly notes: readonly string[];
  /** Fact keys, for `unknown`. */
  readonly missing: readonly string[];
}

type One = Omit<ExceptionResult, 'notes'> & { readonly note: string };

const ORDER = ['excepted', 'may-be', 'unknown', 'inside'] as const;

/** What the exceptions listed in the agreement do for a claim of this kind. */
export function exceptionFor(kind: ClaimKind, attacks: Attacked, facts: Facts): ExceptionResult {
  const listed = (facts.pleaAgreement?.except ?? []).filter((e): e is WaiverException => Object.hasOwn(WAIVER_EXCEPTION_TABLE, e));
  const each = listed.map((id) => one(id, kind, attacks, facts));
  const best = ORDER.flatMap((state) => each.filter((e) => e.state === state))[0];
  const notes = each.length > 0 ? each.map((e) => e.note) : ['No exception is recorded.'];
  if (!best) return { state: 'inside', notes, missing: [] };
  return { state: best.state, ...(best.exception ? { exception: best.exception } : {}), missing: best.missing, notes };
}

function one(id: WaiverException, kind: ClaimKind, attacks: Attacked, facts: Facts): One {
  const entry = WAIVER_EXCEPTION_TABLE[id];
  if (entry.condition) return aboveRange(id, kind, attacks, facts);
  if (entry.covers.includes(kind)) return { state: 'excepted', exception: id, missing: [], note: `The waiver has an exception for ${entry.name}, which covers this ground.` };
  if (entry.mayCover.includes(kind)) return { state: 'may-be', exception: id, missing: [], note: `The waiver has an exception for ${entry.name}: read the clause to see whether its words cover this ground.` };
  return { state: 'inside', missing: [], note: `The waiver has an exception for ${entry.name}, which does not cover this ground.` };
}

/** The exception that turns on the sentence: it covers an attack on a sentence above the range the court found. */
function aboveRange(id: WaiverException, kind: ClaimKind, attacks: Attacked, facts: Facts): One {
  const { name } = WAIVER_EXCEPTION_TABLE[id];
  if (attacks === 'conviction') return { state: 'inside', missing: [], note: `The waiver has an exception for ${name}; this ground attacks the conviction.` };
  if (claimKind(kind)?.counsel) return { state: 'inside', missing: [], note: `The waiver has an exception for ${name}; this ground rests on counsel’s failing and not on the length of the sentence.` };
  const months = facts.sentence.months?.value;
  const high = facts.sentence.guidelineRange?.value[1];
  if (months === undefined || high === undefined) {
    const missing = [...(months === undefined ? ['sentence: months'] : []), ...(high === undefined ? ['sentence: guideline-range'] : [])];
    return { state: 'unknown', exception: id, missing, note: `The waiver has an exception for ${name}; the facts that would show whether this sentence is one are not recorded.` };
  }
  const compared = `${term(months)} against a high end of ${term(high)}`;
  if (months <= high) return { state: 'inside', missing: [], note: `The waiver has an exception for ${name}; this sentence is not one (${compared}).` };
  return attacks === 'sentence'
    ? { state: 'excepted', exception: id, missing: [], note: `The waiver has an exception for ${name}, and this sentence is one (${compared}).` }
    : { state: 'may-be', exception: id, missing: [], note: `The waiver has an exception for ${name}, and this sentence is one (${compared}): read the clause to see whether it reaches this ground.` };
}

const term = (months: number): string => (months === Infinity ? 'life' : `${months} months`);

/** What would save a ground from the waiver, as one sentence: the exception, the plea hearing, the law, the government. */
import type { PleaAgreement } from '../../case/facts';
import { claimKind, type ClaimKind } from '../../law/claims/kinds';
import { WAIVER_EXCEPTION_TABLE } from '../../law/waivers/exceptions';
import { GOVERNMENT_POLICY, RULE_11_CITE } from '../../law/waivers/fixed-points';
import { HUNTER_ORDINARY, HUNTER_RULE, HUNTER_SHORT } from '../../law/waivers/hunter';
import { citesOf } from '../../law/waivers/model';
import { survivalRow, type SurvivalRowId } from '../../law/waivers/survival';
import type { BarResult } from './model';
import type { LawAnswer } from './waiver-law';
import type { ExceptionResult } from './waiver-scope';

export interface WayOutInput {
  readonly kind: ClaimKind;
  readonly row: SurvivalRowId;
  readonly result: BarResult;
  readonly missing: readonly string[];
  readonly law: LawAnswer;
  readonly exception: ExceptionResult;
  readonly agreement: PleaAgreement;
}

/** The ways out that apply, joined; undefined where nothing stands in the way or nothing could help. */
export function wayOutOf(input: WayOutInput): string | undefined {
  if (input.result === 'clear') return undefined;
  if (input.result === 'unknown' && input.missing.length === 0) return undefined;
  const ways = [...exceptionWays(input), ...hearingWay(input.agreement), ...lawWays(input)];
  const policy = claimKind(input.kind)?.counsel === true ? ` ${GOVERNMENT_POLICY.text} (${citesOf(GOVERNMENT_POLICY)}).` : '';
  return `Ways past it: ${ways.join('; ')}.${policy}`;
}

function exceptionWays({ kind, exception }: WayOutInput): string[] {
  if (exception.state === 'may-be') return [`the exception for ${WAIVER_EXCEPTION_TABLE[exception.exception!].name}, if its words cover this ground`];
  const would = Object.values(WAIVER_EXCEPTION_TABLE).filter((e) => e.covers.includes(kind)).map((e) => e.name);
  return [would.length > 0 ? `an exception in the agreement for ${would.join(' or ')} (record it under "except:")` : 'the words of the clause, if they do not reach this ground'];
}

const hearingWay = (agreement: PleaAgreement): string[] => [
  `a plea hearing that did not make sure the waiver was understood (${RULE_11_CITE}; ${agreement.colloquy ? `read ${agreement.colloquy}` : 'cite the plea transcript'})`,
];

function lawWays({ row, law, result }: WayOutInput): string[] {
  const { showing } = survivalRow(row);
  const own = showing && result !== 'unknown' ? [`a showing ${showing}`] : [];
  if (!law.hunter) return own;
  const ordinary = HUNTER_ORDINARY.has(row) ? `; ${HUNTER_RULE.ordinaryError.text}` : '';
  return [...own, `${HUNTER_RULE.showing.text} (${HUNTER_SHORT}${ordinary})`];
}

/** The grounds of one filing, judged, with the exhibits of each. */
import { exhibitsOfClaim } from '../core/analysis/claims/exhibits';
import { judgeClaims } from '../core/analysis/claims/judge';
import type { JudgedClaim } from '../core/analysis/claims/model';
import { claimPrejudice, type ClaimPrejudice } from '../core/analysis/prejudice/claim-prejudice';
import type { RuleContext } from '../core/rules/rule';
import type { LineIndex } from '../core/text/line-index';

export interface ClaimsReport {
  readonly path: string;
  readonly lines: LineIndex;
  readonly avenue: string | undefined;
  readonly claims: readonly JudgedClaim[];
  /** Labels of the exhibits that each ground cites or names, by the ground's id. */
  readonly exhibitsOf: ReadonlyMap<string, readonly string[]>;
  /** What each ground shows of prejudice, by the ground's id. */
  readonly prejudice: ReadonlyMap<string, ClaimPrejudice>;
}

export function claimsReport(context: RuleContext): ClaimsReport {
  const claims = judgeClaims(context);
  const exhibitsOf = new Map(claims.map(({ claim }) => [claim.id, exhibitsOfClaim(context.filing, claim)]));
  const prejudice = new Map(claims.map(({ claim }) => [claim.id, claimPrejudice(claim, context)]));
  return { path: context.path, lines: context.filing.lines, avenue: context.avenue, claims, exhibitsOf, prejudice };
}

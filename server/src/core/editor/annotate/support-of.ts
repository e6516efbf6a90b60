/** What each ground shows of prejudice, read once for everything that is shown beside one version of a paper. */
import { judgeClaims } from '../../analysis/claims/judge';
import { claimPrejudice, type ClaimPrejudice } from '../../analysis/prejudice/claim-prejudice';
import type { RuleContext } from '../../rules/rule';

const KNOWN = new WeakMap<RuleContext, ReadonlyMap<string, ClaimPrejudice>>();

/** By the id of the ground. */
export function supportOf(context: RuleContext): ReadonlyMap<string, ClaimPrejudice> {
  const known = KNOWN.get(context);
  if (known) return known;
  const read = new Map(judgeClaims(context).map(({ claim }) => [claim.id, claimPrejudice(claim, context)]));
  KNOWN.set(context, read);
  return read;
}

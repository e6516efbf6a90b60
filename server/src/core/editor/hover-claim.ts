/** A ground, judged, over its heading and over its YAML entry. */
import { judgeClaims } from '../analysis/claims/judge';
import type { JudgedClaim } from '../analysis/claims/model';
import type { RuleContext } from '../rules/rule';
import { prejudiceBlocks } from './prejudice-text';
import { touches, type Span } from '../text/span';
import { claimBlocks } from './claims-text';
import type { Block } from './rich-text';

export interface ClaimAt {
  readonly blocks: Block[];
  readonly span: Span;
}

/** The ground whose heading stands at `offset`; undefined elsewhere. */
export function claimHeadingAt(context: RuleContext, offset: number): ClaimAt | undefined {
  const found = judgeClaims(context).find((j) => j.claim.section !== undefined && touches(j.claim.section.headingSpan, offset));
  return found ? { blocks: [...claimBlocks(found), ...prejudiceBlocks(context, found.claim)], span: found.claim.section!.headingSpan } : undefined;
}

/** The judged ground of the `index`-th entry of `claims:`; nothing for an entry that could not be read. */
export function claimEntryBlocks(context: RuleContext, index: number): Block[] {
  const entry = context.facts.claims[index];
  const found: JudgedClaim | undefined = entry && judgeClaims(context).find((j) => j.claim.entry === entry);
  return found ? [...claimBlocks(found), ...prejudiceBlocks(context, found.claim)] : [];
}

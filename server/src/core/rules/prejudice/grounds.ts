/** The grounds of a document read for prejudice, once for the rules of the group, and the wording they share. */
import { findClaims } from '../../analysis/claims/find-claims';
import type { Claim } from '../../analysis/claims/model';
import { readPrejudice, type ReadPrejudice } from '../../analysis/prejudice/claim-prejudice';
import { claimKind } from '../../law/claims/kinds';
import type { PrejudiceTest } from '../../law/prejudice/tests';
import type { RuleContext } from '../rule';

export interface ReadGround {
  readonly claim: Claim;
  readonly read: ReadPrejudice;
}

const READ = new WeakMap<RuleContext, readonly ReadGround[]>();

/** Every ground that has a section, with what it says of prejudice. */
export function readGrounds(context: RuleContext): readonly ReadGround[] {
  const known = READ.get(context);
  if (known) return known;
  const { filing, facts, avenue, document } = context;
  const found = findClaims(filing, facts, avenue, document)
    .filter((claim) => claim.section !== undefined)
    .map((claim) => ({ claim, read: readPrejudice(claim, { filing, facts, avenue }) }));
  READ.set(context, found);
  return found;
}

/** Papers that must argue prejudice themselves; a reply may rest on the motion. */
export const OPENING_PAPERS: readonly string[] = ['motion', 'memorandum', 'brief', 'petition'];
export const ARGUING_PAPERS: readonly string[] = [...OPENING_PAPERS, 'reply', 'objections'];

/** `Ground “Counsel did not object” (ineffective assistance at sentencing)`. */
export const groundName = (claim: Claim): string => {
  const kind = claimKind(claim.kind)?.name;
  return `Ground “${claim.title}”${kind ? ` (${kind})` : ''}`;
};

/** The test with its authorities, and a word of caution where none of them was read. */
export function ruleOf(test: PrejudiceTest): string {
  const cites = citesOf(test).join('; ');
  const caution = test.verified === 'memory' ? ', stated from memory: verify before relying on it' : '';
  return cites ? `${test.rule} (${cites}${caution}.)` : test.rule;
}

export const citesOf = (test: PrejudiceTest): string[] => test.authorities.map((a) => a.cite);

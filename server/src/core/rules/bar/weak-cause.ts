import { weakCause } from '../../analysis/claims/weak-cause';
import type { Rule } from '../rule';
import { groundName, judged } from './bar-rule';

/** A cause for default that courts reject. */
export const barWeakCause: Rule = {
  id: 'bar/weak-cause',
  severity: 'warning',
  summary: 'The cause given for a default is one that courts reject.',
  roles: ['filing'],
  *run(context) {
    for (const { claim, bars } of judged(context)) {
      const needed = bars.some((b) => b.bar === 'procedural-default' && b.result === 'needs-showing');
      const found = needed ? weakCause({ claim, facts: context.facts, filing: context.filing }) : undefined;
      if (!found) continue;
      yield {
        span: found.span ?? claim.span,
        claim: claim.id,
        what: `${groundName(claim)}: the cause given is ${found.what}, which courts do not accept as cause.`,
        why: `${found.authority} (stated from memory: verify before relying on it). Default is the government’s to raise; the excuse should be ready when it does.`,
        do: found.wayOut,
        confidence: 'likely',
        authorities: found.authority.split('; '),
        ...(found.span ? { related: [{ file: context.path, span: claim.span, message: 'The ground that needs the excuse' }] } : {}),
      };
    }
  },
};

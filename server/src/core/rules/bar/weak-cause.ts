import { weakCause } from '../../analysis/claims/default';
import type { Rule } from '../rule';
import { judged } from './bar-rule';

/** A cause for default that courts reject. */
export const barWeakCause: Rule = {
  id: 'bar/weak-cause',
  severity: 'warning',
  summary: 'The cause given for a default is one that courts reject.',
  roles: ['filing'],
  *run(context) {
    for (const { claim, bars } of judged(context)) {
      const needed = bars.some((b) => b.bar === 'procedural-default' && b.result !== 'clear');
      const found = needed ? weakCause({ claim, facts: context.facts, filing: context.filing }) : undefined;
      if (!found) continue;
      yield {
        span: claim.span,
        claim: claim.id,
        what: `Ground “${claim.title}”: the cause given is ${found.what}, which courts do not accept as cause.`,
        why: `${found.authority}.`,
        do: found.wayOut,
        confidence: 'likely',
        authorities: [found.authority],
      };
    }
  },
};

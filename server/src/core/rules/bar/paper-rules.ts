import { paperBars } from '../../analysis/claims/other-bars';
import type { BarId } from '../../analysis/claims/model';
import { avenueSpan } from '../deadline/governing';
import type { Rule, Severity } from '../rule';
import { barFinding, groundName, judged } from './bar-rule';

/** A rule for a bar against the paper as a whole: one finding, whatever the number of its grounds. */
function paperRule(id: BarId, severity: Severity, summary: string): Rule {
  return {
    id: `bar/${id}`,
    severity,
    summary,
    roles: ['filing'],
    *run(context) {
      const on = context.facts.filed?.value ?? context.asOf;
      const whole = paperBars({ ...context, asOf: on > context.asOf ? on : context.asOf });
      for (const bar of whole) {
        const finding = bar.bar === id ? barFinding(context, bar, severity, 'This motion') : undefined;
        if (finding) yield { ...finding, span: avenueSpan(context) };
      }
      if (context.avenue === 'section-2255' || context.avenue === 'coram-nobis') return;
      for (const { claim, bars } of judged(context)) {
        for (const bar of bars) {
          const finding = bar.bar === id ? barFinding(context, bar, severity, groundName(claim)) : undefined;
          if (finding) yield { ...finding, span: claim.span, claim: claim.id };
        }
      }
    },
  };
}

export const barCustody = paperRule('custody', 'warning', 'The movant is not in custody under the sentence attacked.');
export const barSecondOrSuccessive = paperRule(
  'second-or-successive', 'error', 'An earlier § 2255 motion was decided and no authorization is shown.',
);

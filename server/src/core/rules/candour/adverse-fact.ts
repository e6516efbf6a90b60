import { unspokenMatters } from '../../analysis/candour/adverse';
import { WHY_TELL } from '../../law/candour/adverse';
import { avenueSpan } from '../deadline/governing';
import type { Rule } from '../rule';

/** Adverse matter that an exhibit or the case file shows and the paper does not speak to. */
export const candourAdverseFact: Rule = {
  id: 'candour/adverse-fact',
  severity: 'warning',
  summary: 'An exhibit or the case file shows an adverse fact, such as a disciplinary history, and the paper does not speak to it.',
  roles: ['filing'],
  *run(context) {
    const beside = context.packet?.filter((p) => p.avenue === context.avenue) ?? [];
    for (const { matter, source, span, file, place } of unspokenMatters({ ...context, beside })) {
      yield {
        span: span ?? avenueSpan(context),
        what: `${source} shows ${matter.name}, and the paper does not speak to it.`,
        why: `${WHY_TELL.text} ${WHY_TELL.authority} (stated from memory: verify before relying on it).`,
        do: `Say it yourself: ${matter.say}. If the exhibit shows that there was none, say that in its title.`,
        confidence: 'check',
        authorities: [WHY_TELL.authority],
        ...(file !== undefined && place ? { related: [{ file, span: place, message: 'Shown here' }] } : {}),
      };
    }
  },
};

import { passageArguing } from '../../analysis/excuses';
import { EQUITABLE_TOLLING, INNOCENCE_GATEWAY } from '../../law/tolling';
import type { Rule } from '../rule';

const COLLATERAL = ['section-2255', 'second-or-successive-2255'];

/** Tolling or innocence is argued and one of its elements is not. */
export const tollingElementMissing: Rule = {
  id: 'tolling/element-missing',
  severity: 'warning',
  summary: 'Equitable tolling or actual innocence is argued without one of its elements.',
  roles: ['filing'],
  *run({ filing, avenue }) {
    if (!COLLATERAL.includes(avenue ?? '')) return;
    for (const excuse of [EQUITABLE_TOLLING, INNOCENCE_GATEWAY]) {
      const passage = passageArguing(filing, excuse);
      const missing = passage ? excuse.elements.filter((e) => !e.shown.test(passage.text)) : [];
      if (!passage || missing.length === 0) continue;
      yield {
        span: passage.span,
        what: `${excuse.name} is argued, but the text does not show ${missing.map((e) => e.name).join(' or ')}.`,
        why: `Each element must be shown (${excuse.authority}).`,
        do: `Say, with documents, ${missing.map((e) => e.advice).join('; and ')}.`,
        confidence: 'likely',
        authorities: [excuse.authority],
      };
    }
  },
};

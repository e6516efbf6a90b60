import { requiredSections } from '../../analysis/sections';
import { PRESCRIBED_ORDERS } from '../../law/avenues/section-order';
import type { Rule } from '../rule';

/** Required sections in another order than the rule that prescribes one. */
export const sectionOrder: Rule = {
  id: 'section/order',
  severity: 'warning',
  summary: 'The required sections stand in another order than the rule prescribes.',
  roles: ['filing'],
  *run({ filing, avenue, document }) {
    const order = PRESCRIBED_ORDERS.find((o) => o.avenue === avenue && o.document === document);
    if (!order) return;
    const present = requiredSections(filing, avenue, document).filter((f) => f.section && f.required.required);
    for (let i = 1; i < present.length; i++) {
      const [before, here] = [present[i - 1]!, present[i]!];
      if (here.span!.start >= before.span!.start || here.section === before.section) continue;
      yield {
        span: here.span!,
        what: `“${here.section!.title}” stands before “${before.section!.title}”.`,
        why: `The order is set by ${order.authority}.`,
        do: `Move it after “${before.section!.title}”.`,
        confidence: 'check',
        authorities: [order.authority],
      };
    }
  },
};

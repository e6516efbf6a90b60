import { requiredSections } from '../../analysis/sections';
import type { Rule } from '../rule';

/** Avenues and documents whose order a rule prescribes; elsewhere order is taste and nothing is said. */
export const sectionOrder: Rule = {
  id: 'section/order',
  severity: 'warning',
  summary: 'The required sections stand in another order than the rule prescribes.',
  roles: ['filing'],
  *run({ filing, avenue, document }) {
    const present = requiredSections(filing, avenue, document).filter((f) => f.span && f.section && f.required.authority && f.required.required);
    for (let i = 1; i < present.length; i++) {
      const [before, here] = [present[i - 1]!, present[i]!];
      if (here.span!.start >= before.span!.start || here.section === before.section) continue;
      yield {
        span: here.span!,
        what: `“${here.section!.title}” stands before “${before.section!.title}”.`,
        why: `The order is set by ${before.required.authority} and ${here.required.authority}.`,
        do: `Move it after “${before.section!.title}”.`,
        confidence: 'check',
        authorities: [here.required.authority!],
      };
    }
  },
};

import { absolutesIn } from '../../analysis/draft/absolutes';
import type { Rule } from '../rule';

/** An absolute where a citation should stand. */
export const draftOverstatement: Rule = {
  id: 'draft/overstatement',
  severity: 'info',
  summary: 'A sentence of fact leans on an absolute and cites nothing.',
  roles: ['filing'],
  *run({ filing }) {
    for (const { span, words } of absolutesIn(filing)) {
      yield {
        span,
        what: `“${words}” stands in a sentence of fact that cites nothing.`,
        why: 'A reader takes the word for a stand-in for proof, and one exception answers it.',
        do: 'Cite the exhibit or the page of the record that shows the fact, and drop the word.',
        confidence: 'check',
      };
    }
  },
};

import { analyseCitations } from '../../analysis/citations/index';
import type { Rule } from '../rule';

/** `Id.` that a reader cannot follow: nothing stands before it, or several things do. */
export const citationDanglingId: Rule = {
  id: 'citation/dangling-id',
  severity: 'warning',
  summary: '“Id.” refers to nothing, or to a string of several authorities.',
  roles: ['filing'],
  *run({ filing, asOf }) {
    for (const { citation, unresolved } of analyseCitations(filing, asOf)) {
      if (citation.kind !== 'id') continue;
      if (unresolved === 'nothing-before') {
        yield {
          span: citation.span,
          what: `“${citation.text}” has nothing to refer to: no citation stands before it in this section.`,
          why: 'Id. means the citation directly before it. Text that was moved or cut often leaves one behind.',
          do: 'Write the citation out.',
          confidence: 'likely',
        };
      } else if (unresolved === 'several-before') {
        yield {
          span: citation.span,
          what: `“${citation.text}” follows a string of several authorities.`,
          why: 'Id. may be used only where exactly one authority stands before it; here a reader cannot tell which is meant.',
          do: 'Name the authority in short form.',
          confidence: 'likely',
        };
      }
    }
  },
};

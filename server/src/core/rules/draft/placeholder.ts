import { placeholdersIn } from '../../analysis/draft/placeholders';
import type { Rule } from '../rule';

/** Longest stretch that a message repeats. */
const SHOWN = 60;

/** A gap, a template mark or a note to self in the text. */
export const draftPlaceholder: Rule = {
  id: 'draft/placeholder',
  severity: 'warning',
  summary: 'A placeholder or a note to self is left in the text.',
  roles: ['filing'],
  *run({ filing, document }) {
    for (const span of placeholdersIn(filing, document === 'proposed-order')) {
      const text = filing.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      yield {
        span,
        what: `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}” is left over from drafting.`,
        why: 'The court and the other side read it as it stands: a gap in the facts, or the lawyer’s own doubts.',
        do: 'Fill it in or take it out.',
        confidence: 'likely',
      };
    }
  },
};

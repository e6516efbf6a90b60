import { checkChronology } from '../../case/chronology';
import type { Rule } from '../rule';

/** Events that cannot have happened in the order of their dates. */
export const caseEventOrder: Rule = {
  id: 'case/event-order',
  severity: 'error',
  summary: 'Two events of the case are dated in an order that is not possible.',
  roles: ['filing', 'case'],
  *run({ facts, path }) {
    for (const { earlier, later, explanation } of checkChronology(facts)) {
      const here = [later, earlier].find((e) => e.origin.file === path);
      if (!here) continue;
      const other = here === later ? earlier : later;
      yield {
        span: here.origin.span,
        what: `"${earlier.id}" is dated ${earlier.at}, after "${later.id}" on ${later.at}.`,
        why: `${explanation} Every deadline counted from these dates is in doubt.`,
        do: 'Check both dates against the docket sheet and correct the wrong one.',
        confidence: 'certain',
        related: [{ file: other.origin.file, span: other.origin.span, message: `"${other.id}" is dated ${other.at} here` }],
      };
    }
  },
};

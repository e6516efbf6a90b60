import type { Rule } from '../rule';

const UNREAD = 'A fact that cannot be read is not used, so deadlines and exhibits that rest on it go unchecked.';

/** Front matter and case files that do not read as the format says, with the place and a way to mend it. */
export const caseSchema: Rule = {
  id: 'case/schema',
  severity: 'error',
  summary: 'Front matter or case file has a wrong type, an unknown value or key, or an impossible date.',
  roles: ['filing', 'case'],
  *run({ schemaProblems, filing }) {
    for (const problem of filing.problems) {
      yield {
        span: problem.span,
        what: problem.message,
        why: UNREAD,
        do: 'Mend the text at this place; the rest was read as well as it could be.',
        confidence: 'certain',
      };
    }
    for (const problem of schemaProblems) {
      yield {
        span: problem.span,
        what: problem.message,
        why: UNREAD,
        do: problem.advice,
        severity: problem.severity,
        confidence: 'certain',
        fixes: problem.suggestion
          ? [{ title: `Change to “${problem.suggestion}”`, safety: 'unsafe', edits: [{ span: problem.span, newText: problem.suggestion }] }]
          : [],
      };
    }
  },
};

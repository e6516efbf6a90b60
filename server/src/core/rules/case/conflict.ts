import type { Rule } from '../rule';

/** A fact that the filing and the case file state differently. */
export const caseConflict: Rule = {
  id: 'case/conflict',
  severity: 'warning',
  summary: 'The filing and the case file state a fact differently.',
  roles: ['filing'],
  *run({ facts, path }) {
    for (const { key, filing, caseFile } of facts.conflicts) {
      if (filing.origin.file !== path) continue;
      yield {
        span: filing.origin.span,
        what: `"${key}" is ${show(filing.value)} here and ${show(caseFile.value)} in ${caseFile.origin.file}.`,
        why: 'The value in the filing is used; if it is the wrong one, every check that rests on it is wrong.',
        do: 'Check the record and make the two agree, or delete the fact here so that the case file alone holds it.',
        confidence: 'certain',
        related: [{ file: caseFile.origin.file, span: caseFile.origin.span, message: `"${key}" is ${show(caseFile.value)} here` }],
      };
    }
  },
};

const show = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));

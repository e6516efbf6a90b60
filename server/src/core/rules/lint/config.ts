import type { Rule } from '../rule';

/** Settings that are not as the settings file should be, with the place and a way to mend them. */
export const lintConfig: Rule = {
  id: 'lint/config',
  severity: 'error',
  summary: 'The settings file has an unknown or invalid setting.',
  roles: ['settings'],
  *run({ schemaProblems }) {
    for (const { span, message, advice, suggestion } of schemaProblems) {
      yield {
        span,
        what: message,
        why: 'A setting that cannot be read is not used, so papers are checked otherwise than intended.',
        do: advice,
        confidence: 'certain',
        fixes: suggestion === undefined ? [] : [{ title: `Change to ${suggestion}`, safety: 'unsafe', edits: [{ span, newText: suggestion }] }],
      };
    }
  },
};

import type { Rule } from '../rule';

/** More than these say that the file is no entry at all. */
const MOST = 20;

/** An entry of a snippet library, or its `library.yaml`, that cannot be used as it is written. */
export const snippetInvalid: Rule = {
  id: 'snippet/invalid',
  severity: 'warning',
  summary: 'An entry of a snippet library, or the description of the library, does not read as one.',
  roles: ['snippet'],
  *run({ entry }) {
    for (const { span, message, advice } of (entry?.problems ?? []).slice(0, MOST)) {
      yield {
        span,
        what: message,
        why: entry?.entry === undefined ? 'Until it is mended nobody is offered this.' : 'The entry is offered, but not as it was meant.',
        do: advice,
        confidence: 'certain',
      };
    }
  },
};

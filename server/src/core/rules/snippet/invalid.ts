import { hiddenIn } from '../../snippets/select';
import type { Finding, Rule, RuleContext } from '../rule';

/** More than these say that the file is no entry at all. */
const MOST = 20;

/** An entry of a snippet library, or its `library.yaml`, that cannot be used as it is written. */
export const snippetInvalid: Rule = {
  id: 'snippet/invalid',
  severity: 'warning',
  summary: 'An entry of a snippet library, or the description of the library, does not read as one.',
  roles: ['snippet'],
  *run(context) {
    const { entry } = context;
    for (const { span, message, advice } of (entry?.problems ?? []).slice(0, MOST)) {
      yield {
        span,
        what: message,
        why: entry?.entry === undefined ? 'Until it is mended nobody is offered this.' : 'The entry is offered, but not as it was meant.',
        do: advice,
        confidence: 'certain',
      };
    }
    yield* hidden(context);
  },
};

/** Two entries of one library with one prefix: the second can never be typed. */
function* hidden({ entry, libraries = [] }: RuleContext): Iterable<Finding> {
  const own = entry?.entry ? [entry.entry] : (entry?.entries ?? []);
  for (const library of own.length === 0 ? [] : libraries) {
    for (const [second, first] of hiddenIn(library.entries)) {
      const here = own.find((e) => e.file === second.file && e.id === second.id);
      if (!here) continue;
      yield {
        span: here.places.get('prefix') ?? here.places.get('title') ?? { start: 0, end: 0 },
        what: `The prefix “${here.prefix}” is that of ${first.file} too.`,
        why: 'Where both suit a paper only the first is offered, so this one can never be typed.',
        do: 'Give it a prefix of its own, or an avenue, a document or a circuit that sets the two apart.',
        confidence: 'certain',
      };
    }
  }
}

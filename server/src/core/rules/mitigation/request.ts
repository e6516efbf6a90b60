import { askedIn } from '../../analysis/mitigation/asked';
import { ONE_SENTENCE } from '../../law/requested-sentence';
import type { Rule } from '../rule';

/** A paper that asks for two different sentences. */
export const mitigationRequest: Rule = {
  id: 'mitigation/request',
  severity: 'warning',
  summary: 'The paper asks for different sentences in different places.',
  roles: ['filing'],
  *run({ filing, avenue, path }) {
    if (avenue !== 'sentencing-memorandum') return;
    const [first, ...rest] = askedIn(filing);
    for (const later of rest) {
      if (!first || (later.least <= first.most && first.least <= later.most)) continue;
      yield {
        span: later.span,
        what: `The paper asks for ${later.shown} here and for ${first.shown} before.`,
        why: `${ONE_SENTENCE.text} ${ONE_SENTENCE.authority} (stated from memory: verify before relying on it).`,
        do: 'Use the same number throughout, or say that one is the alternative to the other.',
        confidence: 'likely',
        authorities: [ONE_SENTENCE.authority],
        related: [{ file: path, span: first.span, message: `${first.shown} is asked for here.` }],
      };
    }
  },
};

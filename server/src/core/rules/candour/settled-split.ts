import { arguedAsSettled } from '../../analysis/candour/splits';
import type { Rule } from '../rule';

/** Papers that argue law to a court. */
const ARGUES = ['motion', 'memorandum', 'brief', 'reply', 'petition', 'objections'];

/** A question on which courts differ is argued as settled. */
export const candourSettledSplit: Rule = {
  id: 'candour/settled-split',
  severity: 'info',
  summary: 'A question on which the courts are divided is argued as settled.',
  roles: ['filing'],
  *run({ filing, document }) {
    if (!ARGUES.includes(document)) return;
    for (const { split, span, words } of arguedAsSettled(filing)) {
      yield {
        span,
        what: `“${words}”: courts differ on ${split.question}.`,
        why: `${split.readings.join('; or ')}. ${split.authorities.slice(0, 3).join('; ')}${split.verified === 'memory' ? ' (stated from memory: verify before relying on it)' : ''}.`,
        do: 'Name the division and say why your reading is right, or why your circuit’s governs here; a court that finds it unaided trusts the rest less.',
        confidence: 'check',
        authorities: [...split.authorities],
      };
    }
  },
};

import { contradictions } from '../../analysis/packet/conflicts';
import type { Rule } from '../rule';

/** Two papers of one packet say different things. */
export const packetConflict: Rule = {
  id: 'packet/conflict',
  severity: 'warning',
  summary: 'This paper contradicts another of the same matter and avenue.',
  roles: ['filing'],
  *run(context) {
    if (!context.packet || context.avenue === undefined) return;
    for (const { mine, theirs, other } of contradictions(context, context.packet)) {
      yield {
        span: mine.span,
        what: `${upper(mine.name)} is ${mine.shown} here and ${theirs.shown} in the ${other.document.replaceAll('-', ' ')} (${other.path}).`,
        why: 'The papers go to the judge together: the clerk files by the number, the judge signs the order, and the other side quotes the difference.',
        do: 'Check which is right and make the papers agree.',
        confidence: mine.key === 'relief' ? 'check' : 'likely',
        related: [{ file: other.path, span: theirs.span, message: `${upper(theirs.name)} is ${theirs.shown} here` }],
      };
    }
  },
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

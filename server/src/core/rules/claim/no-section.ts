import { SKETCH_WORDS, wordCount } from '../../analysis/sections';
import { judged } from '../bar/bar-rule';
import type { Rule } from '../rule';

const ARGUED = ['motion', 'memorandum', 'brief', 'petition'];

/** A declared ground without a section that argues it. */
export const claimNoSection: Rule = {
  id: 'claim/no-section',
  severity: 'warning',
  summary: 'A declared ground has no section in the text.',
  roles: ['filing'],
  *run(context) {
    if (!ARGUED.includes(context.document) || wordCount(context.filing) < SKETCH_WORDS) return;
    for (const { claim } of judged(context)) {
      if (!claim.entry || claim.section) continue;
      yield {
        span: claim.span,
        claim: claim.id,
        what: `The ground “${claim.title}” is declared, but no heading is its section.`,
        why: 'A ground that is named and not argued is waived or summarily denied.',
        do: `Write its section, or mark the heading that is it with {#${claim.id}}.`,
        confidence: 'likely',
      };
    }
  },
};

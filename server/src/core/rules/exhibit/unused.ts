import { citedBeside } from '../../analysis/packet/shared-index';
import type { Rule } from '../rule';

/** An exhibit in the index that nothing cites. */
export const exhibitUnused: Rule = {
  id: 'exhibit/unused',
  severity: 'warning',
  summary: 'The exhibit index lists an exhibit that the filing never cites.',
  roles: ['filing'],
  *run(context) {
    const { facts, filing } = context;
    const used = new Set([
      ...filing.exhibitReferences.map((r) => r.label),
      ...facts.claims.flatMap((c) => c.exhibits.map((label) => label.toUpperCase())),
      ...citedBeside(context, context.packet),
      ...(facts.pleaAgreement?.exhibit ? [facts.pleaAgreement.exhibit.toUpperCase()] : []),
    ]);
    for (const exhibit of facts.exhibits) {
      if (used.has(exhibit.label.toUpperCase())) continue;
      yield {
        span: exhibit.labelSpan,
        what: `Exhibit ${exhibit.label}${exhibit.title ? ` (${exhibit.title})` : ''} is in the index, but the filing never cites it.`,
        why: 'An exhibit that no sentence uses proves nothing, and may put into the record what need not be there.',
        do: 'Cite it where it supports a fact, or take it out of the index.',
        confidence: 'certain',
      };
    }
  },
};

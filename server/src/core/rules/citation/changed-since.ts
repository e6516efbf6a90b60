import { analyseCitations } from '../../analysis/citations/index';
import { formatDate } from '../../dates/civil-date';
import { LAW_AS_OF } from '../../law/as-of';
import { citationOf, standingOf } from '../../law/authorities/index';
import type { Rule } from '../rule';

/** An authority that stands on the day taken for today, and no longer does. */
export const citationChangedSince: Rule = {
  id: 'citation/changed-since',
  severity: 'info',
  summary: 'As of the day taken for today an authority stands; it was overruled, superseded or narrowed later.',
  roles: ['filing'],
  *run({ filing, asOf }) {
    if (asOf >= LAW_AS_OF) return;
    const told = new Set<string>();
    for (const { citation, authority } of analyseCitations(filing, asOf)) {
      if (!authority || told.has(authority.id) || citation.kind === 'id' || citation.kind === 'supra') continue;
      const later = standingOf(authority.id, LAW_AS_OF);
      if (!later || later.since <= asOf || later.standing === 'pending') continue;
      told.add(authority.id);
      yield {
        span: citation.span,
        what: `${citationOf(authority)} stands as of ${formatDate(asOf)}, and no longer does since ${formatDate(later.since)}.`,
        why: `${later.note} ${later.by}.`,
        do: `For a paper of a later day: ${later.instead.charAt(0).toLowerCase()}${later.instead.slice(1)}`,
        confidence: 'check',
        authorities: [later.by],
      };
    }
  },
};

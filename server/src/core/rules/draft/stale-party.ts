import { caseOf, stalePartiesIn, type Stale } from '../../analysis/draft/parties';
import type { Fix, Related, Rule, RuleContext } from '../rule';

/** Another client's name or number in the heads and foot of a paper that was made from an earlier one. */
export const draftStaleParty: Rule = {
  id: 'draft/stale-party',
  severity: 'warning',
  summary: 'The caption, a running header, the signature block, a certificate or the text names another client or case.',
  roles: ['filing'],
  *run(context) {
    const { filing, facts } = context;
    for (const stale of stalePartiesIn(filing, caseOf(facts))) {
      const written = filing.text.slice(stale.span.start, stale.span.end).replace(/\s+/g, ' ');
      const known = stale.kind === 'docket' ? facts.docket : (facts.defendant.name ?? facts.caption);
      yield {
        span: stale.span,
        what: stale.kind === 'docket'
          ? `The ${stale.where} has the docket number ${written}, which is not this case’s${known ? ` (${known.value})` : ''}.`
          : `The ${stale.where} names “${written}”, who is not this case’s party${known ? ` (${known.value})` : ''}.`,
        why: 'It reads as a paper written for another client: it may be docketed in that case, and it discloses the name.',
        do: known ? 'Correct it, or correct the case file.' : 'Make it agree with the caption, or name the case in the case file.',
        confidence: 'likely',
        related: known ? [{ file: known.origin.file, span: known.origin.span, message: 'This case is described here' } satisfies Related] : [],
        fixes: replaceDocket(context, stale),
      };
    }
  },
};

const replaceDocket = ({ facts }: RuleContext, { kind, span }: Stale): Fix[] =>
  kind === 'docket' && facts.docket ? [{ title: `Write ${facts.docket.value}`, safety: 'unsafe', edits: [{ span, newText: facts.docket.value }] }] : [];

import { arguesElsewhere } from '../../analysis/prejudice/claim-prejudice';
import { inSomeBlock } from '../../filing/passages';
import type { Rule, RuleContext } from '../rule';
import { citesOf, groundName, OPENING_PAPERS, readGrounds, ruleOf } from './grounds';

/** A motion may leave its argument to the memorandum that comes with it. */
const ARGUED_IN_ANOTHER_PAPER = /\b(?:memorandum|brief) (?:of law |of points and authorities |in support )?(?:accompan|filed|submitted|attached|in support)|\b(?:accompanying|supporting|separate|attached|forthcoming) (?:memorandum|brief)\b|\bsee (?:the )?memorandum\b|\bin (?:the|his|her|its) memorandum\b/i;

const argumentIsElsewhere = ({ filing, avenue, packet = [] }: RuleContext): boolean =>
  packet.some((p) => p.avenue === avenue && (p.document === 'memorandum' || p.document === 'brief')) || saysItIsElsewhere(filing);

const saysItIsElsewhere = inSomeBlock(({ text }) => ARGUED_IN_ANOTHER_PAPER.test(text));

/** The kind of ground needs prejudice, and neither its section nor its YAML says that the failing mattered. */
export const prejudiceMissing: Rule = {
  id: 'prejudice/missing',
  severity: 'warning',
  summary: 'A ground that needs prejudice asserts none.',
  roles: ['filing'],
  *run(context) {
    const { filing, document } = context;
    if (!OPENING_PAPERS.includes(document)) return;
    const bare = readGrounds(context).filter(({ claim, read }) => read.needed && !read.byHistory && !read.mayArgue && !claim.entry?.prejudice?.trim() && read.paragraphs.length > 0);
    if (bare.length === 0) return;
    if (document === 'motion' && argumentIsElsewhere(context)) return;
    const spans = readGrounds(context).flatMap(({ claim }) => (claim.section ? [claim.section.span] : []));
    if (arguesElsewhere(filing, spans)) return;
    for (const { claim, read } of bare) {
      const test = read.chosen!;
      yield {
        span: claim.span,
        what: `${groundName(claim)} does not say how the outcome would have been different: no prejudice is asserted.`,
        why: ruleOf(test),
        do: `Say ${test.allege}; cite ${test.evidence}. A section of the ground headed “Prejudice”, or \`prejudice:\` in its entry, is the place. If prejudice is presumed or not needed here, declare the kind that says so.`,
        confidence: 'likely',
        authorities: citesOf(test),
        claim: claim.id,
      };
    }
  },
};

import { likeness, tellingWords } from '../../analysis/claims/likeness';
import type { Claim } from '../../analysis/claims/model';
import { SKETCH_WORDS, wordCount } from '../../analysis/sections';
import type { Filing } from '../../filing/model';
import { someBlock } from '../../filing/passages';
import { judged } from '../bar/bar-rule';
import type { Rule } from '../rule';

const ARGUED = ['motion', 'memorandum', 'brief', 'petition'];

/** The grounds are argued in a paper filed with this one. */
const ELSEWHERE = /\b(?:accompanying|supporting|attached|separate|forthcoming|contemporaneous\w*)\b.{0,40}\b(?:memorandum|brief)\b|\bmemorandum (?:of law )?(?:filed )?(?:herewith|in support)\b/i;

/** Share of a title's telling words that a passage must have to be about it. */
const ABOUT = 0.8;

/** A declared ground without a section that argues it. */
export const claimNoSection: Rule = {
  id: 'claim/no-section',
  severity: 'warning',
  summary: 'A declared ground has no section in the text.',
  roles: ['filing'],
  *run(context) {
    if (!ARGUED.includes(context.document) || wordCount(context.filing) < SKETCH_WORDS) return;
    const open = judged(context).filter(({ claim }) => claim.entry && !claim.section);
    if (open.length === 0 || (context.document !== 'memorandum' && someBlock(context.filing, ELSEWHERE))) return;
    for (const { claim } of open) {
      if (arguedInProse(context.filing, claim)) continue;
      yield {
        span: claim.span,
        claim: claim.id,
        what: `The ground “${claim.title}” is declared, but no heading is its section, and no passage has its words.`,
        why: 'A ground that is named and not argued is likely to be treated as abandoned, or denied without a hearing.',
        do: `Write its section, or mark the heading that is it with {#${claim.id}}; if the ground was dropped, take it out of "claims:".`,
        confidence: 'likely',
      };
    }
  },
};

/** A paragraph or list item with the ground's words: argued, though not under a heading of its own. */
function arguedInProse(filing: Filing, claim: Claim): boolean {
  const wanted = tellingWords(claim.entry?.title ?? claim.id.replaceAll('-', ' '));
  return wanted.size >= 2 && filing.prose.some((b) => !b.quoted && likeness(wanted, tellingWords(b.text)) >= ABOUT);
}

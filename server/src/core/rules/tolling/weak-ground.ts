import { passageArguing } from '../../analysis/excuses';
import { EQUITABLE_TOLLING, WEAK_TOLLING_GROUNDS } from '../../law/tolling';
import type { Rule, RuleContext } from '../rule';

/** Tolling rests on a ground that rarely suffices by itself, without dates, acts of diligence and proof. */
export const tollingWeakGround: Rule = {
  id: 'tolling/weak-ground',
  severity: 'warning',
  summary: 'Equitable tolling rests on a ground that courts rarely accept by itself.',
  roles: ['filing'],
  *run(context) {
    const passage = passageArguing(context.filing, EQUITABLE_TOLLING);
    if (!passage || !context.avenue?.endsWith('2255')) return;
    for (const block of passage.blocks) {
      if (block.quoted || proven(context, block.span)) continue;
      for (const ground of WEAK_TOLLING_GROUNDS) {
        const match = ground.asserted.exec(block.text);
        if (!match) continue;
        const start = block.span.start + match.index;
        yield {
          span: { start, end: start + match[0].length },
          what: `Tolling rests here on ${ground.what}, which courts rarely accept by itself.`,
          why: ground.authority ? `See ${ground.authority}; ${EQUITABLE_TOLLING.authority}.` : `${EQUITABLE_TOLLING.authority}; that courts find this ground weak is stated from memory.`,
          do: 'Give the dates of the obstacle, what was done in that time (letters, requests, filings), why filing was impossible, and the document that proves each; or plead another trigger of § 2255(f).',
          confidence: 'likely',
          authorities: [ground.authority ?? EQUITABLE_TOLLING.authority],
        };
      }
    }
  },
};

const ACTS = /\b(?:wrote|requested|mailed|filed|called|inquired|sent|contacted)\b/i;

/** A paragraph with a date, an act of diligence and an exhibit is the showing, not the bare ground. */
function proven({ filing }: RuleContext, span: { start: number; end: number }): boolean {
  const inside = (s: { start: number; end: number }) => s.start >= span.start && s.end <= span.end;
  const block = filing.prose.find((b) => b.span.start === span.start);
  return filing.dates.some((d) => inside(d.span)) && filing.exhibitReferences.some((r) => inside(r.span)) && ACTS.test(block?.text ?? '');
}

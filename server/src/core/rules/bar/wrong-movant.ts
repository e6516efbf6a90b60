import { DEFENSE_RULE_35B, RULE_33_AFTER_PLEA } from '../../law/claims/bars';
import { avenueSpan } from '../deadline/governing';
import type { Rule } from '../rule';

/** Words by which a paper under Rule 35(b) shows that the government moves, or that it only asks the government to. */
const GOVERNMENT_MOVES = /\b(?:government(?:'s|’s)?|United States(?:'s|’s|’)?)\s+(?:hereby\s+)?(?:moves?|motion|requests)\b|\b(?:ask|asks|asking|request|urge)\w*\s+(?:that\s+)?the\s+(?:government|United States)\b|\bto the United States Attorney\b/i;

/** A motion that this movant cannot make. */
export const barWrongMovant: Rule = {
  id: 'bar/wrong-movant',
  severity: 'warning',
  summary: 'This movant cannot make this motion.',
  roles: ['filing'],
  *run(context) {
    const { avenue, document, facts, filing } = context;
    if (avenue === 'rule-35b' && (document === 'motion' || document === 'memorandum')) {
      if (filing.prose.some((b) => GOVERNMENT_MOVES.test(b.text))) return;
      yield {
        span: avenueSpan(context),
        what: 'A motion under Rule 35(b) can be made by the government only.',
        why: `${DEFENSE_RULE_35B.authority}.`,
        do: 'Write to the United States Attorney with the record of the assistance (what, to whom, when, with what result) and ask for the motion; use "document: letter".',
        confidence: 'likely',
        authorities: [DEFENSE_RULE_35B.authority],
      };
    }
    if (avenue === 'rule-33' && facts.convictionBy?.value === 'plea') {
      yield {
        span: avenueSpan(context),
        what: 'A new trial is asked for, but the conviction rests on a plea and there was no trial.',
        why: `${RULE_33_AFTER_PLEA.authority} speaks of a new trial; courts refuse it after a plea (from memory: verify before relying on it).`,
        do: 'Attack the plea on direct appeal or under § 2255, or show why the rule reaches this case.',
        confidence: 'likely',
        authorities: [RULE_33_AFTER_PLEA.authority],
      };
    }
  },
};

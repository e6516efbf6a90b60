import { someOwnBlock } from '../../filing/passages';
import { ASKS_GOVERNMENT, COMPELS_MOTION, DEFENSE_RULE_35B, GOVERNMENT_HAS_MOVED, GOVERNMENT_MOVES, RULE_33_AFTER_PLEA } from '../../law/claims/bars';
import { avenueSpan } from '../deadline/governing';
import type { Finding, Rule, RuleContext } from '../rule';

const MOTIONS = ['motion', 'memorandum'];

/** A motion that this movant cannot make. */
export const barWrongMovant: Rule = {
  id: 'bar/wrong-movant',
  severity: 'warning',
  summary: 'This movant cannot make this motion.',
  roles: ['filing'],
  *run(context) {
    const finding = defenseMotion(context) ?? newTrialAfterPlea(context);
    if (finding) yield finding;
  },
};

/** A reduction for assistance is asked of the court by the defense. */
function defenseMotion(context: RuleContext): Finding | undefined {
  const { avenue, document, filing } = context;
  if (avenue !== 'rule-35b' || !MOTIONS.includes(document)) return undefined;
  const says = (words: RegExp) => someOwnBlock(filing, words);
  if (says(GOVERNMENT_MOVES) || says(GOVERNMENT_HAS_MOVED) || says(ASKS_GOVERNMENT) || says(COMPELS_MOTION)) return undefined;
  return {
    span: avenueSpan(context),
    what: 'This reads as a motion of the defense. Under Rule 35(b) only the government can move for a reduction.',
    why: `${DEFENSE_RULE_35B.authority}.`,
    do: 'Write to the United States Attorney with the record of the assistance (what, to whom, when, with what result) and ask for the motion, with "document: letter"; or, where the refusal rests on an unconstitutional motive or breaks a promise, move to compel it on that ground.',
    confidence: 'likely',
    authorities: [DEFENSE_RULE_35B.authority],
  };
}

function newTrialAfterPlea(context: RuleContext): Finding | undefined {
  const { avenue, document, facts } = context;
  const by = facts.convictionBy;
  if (avenue !== 'rule-33' || !MOTIONS.includes(document) || by?.value !== 'plea') return undefined;
  if (facts.events.some((e) => e.id === 'verdict')) return undefined;
  return {
    span: avenueSpan(context),
    what: 'A new trial is asked for, but the conviction is recorded as resting on a plea: there was no trial.',
    why: `${RULE_33_AFTER_PLEA.authority} speaks of a new trial; most circuits refuse it after a plea (stated from memory: verify before relying on it).`,
    do: 'Attack the plea on direct appeal or under § 2255, or show why the rule reaches this case.',
    confidence: 'likely',
    authorities: [RULE_33_AFTER_PLEA.authority],
    related: [{ file: by.origin.file, span: by.origin.span, message: 'How the conviction came about' }],
  };
}

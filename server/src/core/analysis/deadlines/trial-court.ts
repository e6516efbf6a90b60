/** Motions after verdict, correction of the sentence, and objections to a magistrate judge's report. */
import { trialCourt, type DeadlineRule } from '../../law/deadlines/index';
import type { Deadline } from '../trace';
import type { DeadlineContext } from './context';
import { served, simple } from './simple';

/** Motions after verdict: from the verdict; after a plea only when the filing itself asks. */
export function trialCourtDeadlines(context: DeadlineContext): Deadline[] {
  const { rule29, rule33NewEvidence, rule33Other, rule34, rule35a, rule35b } = trialCourt;
  const verdict = context.last('verdict');
  const plea = context.last('plea');
  const discharged = context.last('jury-discharged');
  const acquittalFrom = verdict && discharged && discharged.at > verdict.at ? discharged : verdict;
  const guilt = (rule: DeadlineRule) => verdict ?? (context.governs(rule) ? plea : undefined);
  const afterPlea = verdict || !plea ? [] : [trialCourt.PLEA_AS_FINDING_NOTE];
  const sentenced = context.last('resentenced') ?? context.last('sentence-imposed');
  return [
    ...simple(context, rule29, acquittalFrom, 'verdict'),
    ...simple(context, rule33NewEvidence, guilt(rule33NewEvidence), 'verdict', { notes: afterPlea }),
    ...simple(context, rule33Other, guilt(rule33Other), 'verdict', { notes: afterPlea }),
    ...simple(context, rule34, guilt(rule34), 'verdict', { notes: afterPlea }),
    ...simple(context, rule35a, sentenced, 'sentence-imposed'),
    ...simple(context, rule35b, sentenced, 'sentence-imposed'),
    ...objections(context),
  ];
}

function objections(context: DeadlineContext): Deadline[] {
  const rule = trialCourt.objections;
  const event = context.last('report-and-recommendation-served');
  const notes = event && !event.by ? [trialCourt.SERVICE_METHOD_NOTE] : [];
  return simple(context, rule, event, 'report-and-recommendation-served', event ? { readings: served(context, rule, event), notes } : {});
}

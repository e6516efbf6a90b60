/** Briefs, and the time of the court of appeals on an application for authorization. */
import type { CaseEvent } from '../../case/facts';
import { earliest } from '../../dates/civil-date';
import { appellateMotions, briefs, section2255, supremeCourt, type DeadlineRule } from '../../law/deadlines/index';
import { countBackward } from '../../law/time/counting';
import type { Deadline } from '../trace';
import { conclude, countRule, periodText, plainReading, type DeadlineContext } from './context';
import { rehearingDue } from './certiorari-time';
import { done, served, simple } from './simple';

/** Briefs, and the time of the court of appeals on an application for authorization. */
export function appellatePaperDeadlines(context: DeadlineContext): Deadline[] {
  const { openingBrief, appelleeBrief, replyBrief, replyBeforeArgument } = briefs;
  const opening = context.last('opening-brief-served');
  const answer = context.last('appellee-brief-served');
  const argument = context.last('argument');
  const application = context.last('authorization-filed');
  const { transcriptOrder, initialEnBanc, amicusBrief, appellateResponse, appellateReply } = appellateMotions;
  const motion = context.last('appellate-motion-served');
  const response = context.last('appellate-response-served');
  return [
    ...simple(context, transcriptOrder, context.last('notice-of-appeal-filed'), 'notice-of-appeal-filed'),
    ...simple(context, openingBrief, context.last('record-filed'), 'record-filed', { filed: opening?.at }),
    ...simple(context, appelleeBrief, opening, 'opening-brief-served', opening ? { readings: served(context, appelleeBrief, opening), filed: answer?.at } : {}),
    ...reply(context, replyBrief, replyBeforeArgument, answer, argument),
    ...simple(context, initialEnBanc, context.last('record-filed'), 'record-filed'),
    ...simple(context, amicusBrief, opening, 'opening-brief-served'),
    ...simple(context, appellateResponse, motion, 'appellate-motion-served', motion ? { readings: served(context, appellateResponse, motion), filed: response?.at } : {}),
    ...simple(context, appellateReply, response, 'appellate-response-served', response ? { readings: served(context, appellateReply, response) } : {}),
    ...mandate(context),
    ...simple(context, section2255.authorizationDecision, application, 'authorization-filed', { filed: application && done(context, section2255.authorizationDecision, application.at) }),
  ];
}

/** A reply brief is due by the earlier of two limits: after service of the answer, and before argument. */
function reply(context: DeadlineContext, rule: DeadlineRule, before: typeof briefs.replyBeforeArgument, answer: CaseEvent | undefined, argument: CaseEvent | undefined): Deadline[] {
  const after = answer ? served(context, rule, answer)[0] : undefined;
  const back = argument
    ? plainReading(
        countBackward(argument.at, before.period.count, context.courtDays(rule.timeRules), { label: `at least ${periodText(before)} before argument`, authority: before.authority }),
        before, 'before argument',
      )
    : undefined;
  const both = [after, back].filter((r) => r !== undefined);
  const due = earliest(both.map((r) => r.due));
  const binding = both.find((r) => r.due === due);
  if (!binding) return simple(context, rule, undefined, 'appellee-brief-served');
  const trigger = binding === after ? answer! : argument!;
  return simple(context, rule, trigger, 'appellee-brief-served', { readings: [{ ...binding, steps: [...both.filter((r) => r !== binding), binding].flatMap((r) => r.steps) }] });
}

/** From the end of the time for rehearing, or from the order denying it. */
function mandate(context: DeadlineContext): Deadline[] {
  const rule = appellateMotions.mandate;
  const decided = context.last('appeal-decided');
  const denied = context.all('rehearing-denied').filter((e) => decided === undefined || e.at >= decided.at).at(-1);
  const petition = context.all('rehearing-petition-filed').some((e) => decided === undefined || e.at >= decided.at);
  const from = denied ?? decided;
  if (!from || (petition && !denied)) return [];
  const before = denied ? undefined : countRule(context, supremeCourt.rehearing, from.at);
  const start = denied?.at ?? rehearingDue(context, from.at);
  const count = countRule(context, rule, start);
  const reading = { ...plainReading(count, rule.periods[0]!, `from ${rule.from}`), steps: [...(before?.steps ?? []), ...count.steps] };
  return [conclude(context, { rule, trigger: { event: from.id, date: from.at }, readings: [reading], filed: done(context, rule, from.at) })];
}

/** Deadlines before judgment: pretrial motions, papers around a hearing, objections to the presentence report. */
import type { CaseEvent } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import { periodOn, pretrial, trialCourt, type DeadlineRule } from '../../law/deadlines/index';
import { countBackward } from '../../law/time/counting';
import type { Deadline, Reading, Step } from '../trace';
import { periodText, plainReading, type DeadlineContext } from './context';
import { simple } from './simple';

export function pretrialDeadlines(context: DeadlineContext): Deadline[] {
  const { hearingNotice } = trialCourt;
  const hearing = context.last('motion-hearing');
  return [
    ...pretrialMotions(context),
    ...simple(context, hearingNotice, hearing, 'motion-hearing', hearing ? { readings: backward(context, hearingNotice, hearing.at) } : {}),
    ...(hearing ? simple(context, pretrial.opposingAffidavit, hearing, 'motion-hearing', { readings: backward(context, pretrial.opposingAffidavit, hearing.at) }) : []),
    ...simple(context, pretrial.presentenceObjections, context.last('presentence-report-received'), 'presentence-report-received'),
  ];
}

function backward(context: DeadlineContext, rule: DeadlineRule, event: CivilDate): Reading[] {
  const period = periodOn(rule, event);
  const count = countBackward(event, period.period.count, context.courtDays(rule.timeRules), {
    label: `at least ${periodText(period)} before ${rule.from.replace(', counted backward', '')}`, authority: period.authority,
  });
  return [plainReading(count, period, `at least ${periodText(period)} before`)];
}

/** The day the court set, as its order names it; else the day on which trial starts. Neither moves. */
function pretrialMotions(context: DeadlineContext): Deadline[] {
  const rule = pretrial.pretrialMotions;
  const set = context.last('pretrial-motions-due');
  const trial = context.last('trial');
  const event = set ?? trial;
  if (!event) return simple(context, rule, undefined, 'pretrial-motions-due');
  return simple(context, rule, event, 'pretrial-motions-due', { readings: [named(rule, event, set ? 'set' : 'trial')] });
}

function named(rule: DeadlineRule, event: CaseEvent, how: keyof typeof pretrial.PRETRIAL_TEXT): Reading {
  const period = periodOn(rule, event.at);
  const due = event.at;
  const step: Step = { text: pretrial.PRETRIAL_TEXT[how], from: event.at, to: due, authority: period.authority };
  return plainReading({ due, steps: [step] }, period, pretrial.PRETRIAL_LABELS[how]);
}

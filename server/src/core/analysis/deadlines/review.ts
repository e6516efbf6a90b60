/** Review above: certiorari, its extension, and rehearing. */
import type { CaseEvent } from '../../case/facts';
import { periodOn, supremeCourt, type DeadlineRule } from '../../law/deadlines/index';
import { countBackward } from '../../law/time/counting';
import type { Deadline, Reading } from '../trace';
import { certiorariTime } from './certiorari-time';
import { conclude, countPeriod, countRule, periodText, plainReading, type DeadlineContext } from './context';
import { done, simple } from './simple';

/** Certiorari, its extension, and rehearing, from the last appellate ruling. */
export function reviewDeadlines(context: DeadlineContext): Deadline[] {
  const { certiorari, certiorariExtension, certiorariRehearing, rehearing } = supremeCourt;
  const ruling = context.facts.events.filter((e) => ['appeal-decided', 'rehearing-denied', 'appeal-dismissed', 'authorization-denied'].includes(e.id)).at(-1);
  const decided = context.last('appeal-decided');
  const denied = context.last('certiorari-denied');
  return [
    ...(ruling ? certiorariFrom(context, certiorari, certiorariExtension, ruling) : simple(context, certiorari, undefined, 'appeal-decided')),
    ...simple(context, certiorariRehearing, denied, 'certiorari-denied'),
    ...simple(context, rehearing, decided, 'appeal-decided', decided ? { filed: done(context, rehearing, decided.at), readings: rehearingReadings(context, rehearing, decided) } : {}),
  ];
}

function rehearingReadings(context: DeadlineContext, rule: DeadlineRule, decided: CaseEvent): Reading[] {
  const criminal = plainReading(countRule(context, rule, decided.at), periodOn(rule, decided.at), 'criminal appeal');
  const afterCollateral = context.all('section-2255-denied').some((e) => e.at <= decided.at);
  if (!afterCollateral) return [criminal];
  const civil = supremeCourt.rehearingCivil;
  const count = countPeriod(context, rule, civil, decided.at, rule.from);
  return [
    { ...criminal, prevails: false, settled: 'unsettled' },
    { ...plainReading(count, civil, 'civil appeal with the United States as a party'), settled: 'unsettled', prevails: false },
  ];
}

function certiorariFrom(context: DeadlineContext, rule: DeadlineRule, extension: DeadlineRule, ruling: CaseEvent): Deadline[] {
  const time = certiorariTime(context, ruling.at, WORDS[ruling.id] ?? rule.from);
  const extended = context.all('certiorari-extended-to').filter((e) => e.at > time.due).at(-1);
  const period = periodOn(rule, ruling.at);
  const base: Reading = { ...plainReading(time, period, 'from ' + (WORDS[ruling.id] ?? rule.from)), authorities: [time.authority], verified: time.verified };
  const readings: Reading[] = extended
    ? [{ ...base, due: extended.at, label: 'as extended by order', steps: [...time.steps, { text: 'the time was extended by order to the day it names', from: time.due, to: extended.at, authority: certiorariExtensionAuthority }] }]
    : [base];
  const filed = (context.governs(rule) ? context.filed : undefined) ?? done(context, rule, ruling.at);
  const apply = countBackward(time.due, extension.periods[0]!.period.count, context.courtDays(extension.timeRules), {
    label: `at least ${periodText(extension.periods[0]!)} before the petition is due`, authority: extension.periods[0]!.authority,
  });
  const trigger = { event: ruling.id, date: ruling.at };
  const longest = supremeCourt.certiorariLongest;
  const reach = countRule(context, longest, time.due);
  const furthest = { ...plainReading(reach, periodOn(longest, time.due), `from ${longest.from}`), steps: [...time.steps, ...reach.steps] };
  return [
    conclude(context, { rule, trigger, readings, filed }),
    ...(filed || extended ? [] : [conclude(context, { rule: extension, trigger, readings: [{ ...plainReading(apply, extension.periods[0]!, 'counted back from the due date'), steps: [...time.steps, ...apply.steps] }] }), conclude(context, { rule: longest, trigger, readings: [furthest] })]),
  ];
}

const certiorariExtensionAuthority = supremeCourt.certiorariExtension.periods[0]!.authority;

const WORDS: Readonly<Record<string, string>> = {
  'appeal-decided': 'entry of the court of appeals judgment',
  'rehearing-denied': 'the denial of rehearing',
  'appeal-dismissed': 'dismissal of the appeal',
  'authorization-denied': 'denial of authorization',
};

/**
 * Days whose standing as a legal holiday is open: state holidays that the case file does not list, and days on
 * which the President closed the departments. They never move the date shown as due; where they would, the later
 * date is added as an arguable reading.
 */
import { addDays, type CivilDate } from '../../dates/civil-date';
import type { DeadlineRule } from '../../law/deadlines/index';
import type { DatedPeriod } from '../../law/model';
import { presidentialClosing } from '../../law/time/holidays';
import { stateHoliday } from '../../law/time/state-holidays';
import type { Reading } from '../trace';
import { countPeriod, type DeadlineContext } from './context';

const REACH_DAYS = 7;

/** Readings later than `plain` that hold if an open day counts; none when no such day touches the last day. */
export function arguableReadings(
  context: DeadlineContext, rule: DeadlineRule, period: DatedPeriod, trigger: CivilDate, from: string, plain: Reading,
): Reading[] {
  const found = openDays(context, rule, period.skipsWeekendsAndHolidays ? trigger : plain.due, plain.due);
  if (found.length === 0) return [];
  const count = countPeriod(context, rule, period, trigger, from, new Map(found.map((f) => [f.day, f])));
  if (count.due <= plain.due) return [];
  const deciding = found.filter((f) => f.day < count.due);
  const names = [...new Set(deciding.map((f) => f.name))].join(', ');
  const authorities = [...new Set(deciding.map((f) => f.authority))];
  const carried = plain.steps.slice(0, plain.steps.findIndex((s) => s.from === trigger && s.text.includes(` from ${from}`)));
  return [
    {
      ...plain,
      due: count.due,
      label: `arguable, if ${names} counts as a legal holiday (${plain.label})`,
      authorities: [...plain.authorities, ...authorities],
      steps: [...carried, ...count.steps],
      settled: 'unsettled',
      verified: 'memory',
      prevails: false,
      arguable: true,
    },
  ];
}

interface OpenDay {
  readonly day: CivilDate;
  readonly name: string;
  readonly authority: string;
}

function openDays(context: DeadlineContext, rule: DeadlineRule, start: CivilDate, due: CivilDate): OpenDay[] {
  const found: OpenDay[] = [];
  const state = context.facts.state;
  for (let day = start; day <= addDays(due, REACH_DAYS); day = addDays(day, 1)) {
    const closing = presidentialClosing(day);
    if (closing) found.push({ day, name: closing.name, authority: closing.authority });
    if (rule.timeRules === 'supreme-court' || state === undefined || context.facts.holidays.includes(day)) continue;
    const local = stateHoliday(state, day);
    if (local) found.push({ day, name: `${local.name} (${state})`, authority: local.statute });
  }
  return found;
}

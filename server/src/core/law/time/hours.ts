/** Periods stated in hours. */
import type { CivilDate } from '../../dates/civil-date';
import { addDays, date, formatLong, yearOf } from '../../dates/civil-date';
import type { Provenance, Step } from '../model';
import type { CourtDays } from './court-days';
import { rollForward, withAuthority } from './court-days';
import type { DayRule } from './day-rule';
import { daysIn } from './day-rule';
import { rulesOn } from './rules';

/** A civil date and the time shown by the court's clocks, `HH:MM`, 00:00 to 23:59. */
export interface Moment {
  readonly date: CivilDate;
  readonly time: string;
}

export interface HourCount {
  readonly due: Moment;
  readonly steps: readonly Step[];
  readonly reliesOnObservedHoliday: boolean;
}

export interface HourOptions {
  readonly label?: string;
  readonly authority?: string;
  /** False for courts whose clocks never change, as in Arizona, Hawaii and Puerto Rico. Default true. */
  readonly daylightSaving?: boolean;
}

interface SummerTime extends Provenance {
  readonly begins: DayRule;
  readonly ends: DayRule;
}

const SUMMER_TIME_ACT = '15 U.S.C. § 260a(a)';

/** Clocks go forward and back at 2 a.m. on these days. */
const SUMMER_TIME: readonly SummerTime[] = [
  {
    begins: { on: 'weekday', month: 4, weekday: 0, nth: 1 }, ends: { on: 'weekday', month: 10, weekday: 0, nth: 'last' },
    source: SUMMER_TIME_ACT, verified: 'memory', asOf: date('2026-11-21'), from: date('1987-01-01'), until: date('2006-12-31'),
  },
  {
    begins: { on: 'weekday', month: 3, weekday: 0, nth: 2 }, ends: { on: 'weekday', month: 11, weekday: 0, nth: 1 },
    source: SUMMER_TIME_ACT, verified: 'memory', asOf: date('2026-11-21'), from: date('2007-01-01'),
  },
];

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
const CHANGE_AT = 2 * 60;

/**
 * When a period of `hours` ends: every hour counted, then moved to the same time on the next court day when it would end
 * on a weekend or holiday. Undefined when the time is not written `HH:MM`, or `hours` is no whole number from 0 on.
 * Source: Fed. R. Crim. P. 45(a)(2), (a)(3)(B); Fed. R. Civ. P. 6(a)(2); Fed. R. App. P. 26(a)(2).
 */
export function countHours(start: Moment, hours: number, days: CourtDays, options: HourOptions = {}): HourCount | undefined {
  const clock = CLOCK.exec(start.time);
  if (!clock || !Number.isSafeInteger(hours) || hours < 0) return undefined;
  const rules = rulesOn(days.rules, start.date);
  const startMinute = Number(clock[1]) * 60 + Number(clock[2]);
  const changes = options.daylightSaving ?? true;
  const before = changes ? summerMinutes(start.date, startMinute) : 0;
  const end = after(start.date, startMinute + hours * 60);
  const shift = changes ? summerMinutes(end.date, end.minute) - before : 0;
  const { date: last, minute } = after(end.date, end.minute + shift);
  const time = clockText(minute);

  const steps: Step[] = [withAuthority({
    text: `${options.label ?? `${hours} ${hours === 1 ? 'hour' : 'hours'} from ${start.time} on ${formatLong(start.date)}`}: ${time} on ${formatLong(last)}`,
    from: start.date,
    to: last,
  }, options.authority ?? rules.hours ?? rules.count)];
  if (shift !== 0) {
    steps.push({ text: `The clocks went ${shift > 0 ? 'forward' : 'back'} one hour in between; every hour that passed is counted`, from: last, to: last, authority: SUMMER_TIME_ACT });
  }
  const moved = rollForward(last, days, rules);
  return {
    due: { date: moved.due, time },
    steps: [...steps, ...moved.steps.map((s) => ({ ...s, text: `${s.text}, same time` }))],
    reliesOnObservedHoliday: moved.reliesOnObservedHoliday,
  };
}

const after = (d: CivilDate, minutes: number): { date: CivilDate; minute: number } => {
  const whole = Math.floor(minutes / 1440);
  return { date: addDays(d, whole), minute: minutes - whole * 1440 };
};

/** Minutes by which the clocks are ahead of standard time: 60 in summer, else 0. */
function summerMinutes(d: CivilDate, minute: number): number {
  const law = SUMMER_TIME.find((s) => (s.from === undefined || s.from <= d) && (s.until === undefined || d <= s.until));
  const [begins] = law ? daysIn(law.begins, yearOf(d)) : [];
  const [ends] = law ? daysIn(law.ends, yearOf(d)) : [];
  if (!begins || !ends) return 0;
  const begun = d > begins || (d === begins && minute >= CHANGE_AT);
  const ended = d > ends || (d === ends && minute >= CHANGE_AT);
  return begun && !ended ? 60 : 0;
}

const clockText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;


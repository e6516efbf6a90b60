/** What every deadline computation shares: the facts of one matter, the day of the run, the days a court is closed. */
import { eventOf, lastEventOf, type CaseEvent, type Facts } from '../../case/facts';
import { daysBetween, earliest, latest, type CivilDate } from '../../dates/civil-date';
import { periodOn, type DeadlineRule, type TimeRules } from '../../law/deadlines/index';
import type { DatedPeriod, Settled, Verified } from '../../law/model';
import { countForward, type Count, type CourtDays } from '../../law/time/counting';
import type { NamedDay } from '../../law/time/court-days';
import type { Deadline, DeadlineStatus, Reading, Step } from '../trace';

export interface DeadlineInput {
  readonly facts: Facts;
  /** Canonical avenue of the filing the question is asked for; absent for a case file. */
  readonly avenue?: string | undefined;
  /** Kind of that filing: `motion`, `notice-of-appeal`, ... */
  readonly document?: string | undefined;
  /** The day on which the paper was filed that this one supports: its time is that paper's. Absent: it stands alone. */
  readonly supports?: CivilDate | undefined;
  /** Today for this run. */
  readonly asOf: CivilDate;
  /** Civil days before a due date from which a deadline counts as approaching. */
  readonly warnDays: number;
}

export class DeadlineContext {
  readonly facts: Facts;
  readonly asOf: CivilDate;
  readonly #holidays: ReadonlySet<CivilDate>;
  readonly #closures: ReadonlySet<CivilDate>;

  constructor(readonly input: DeadlineInput) {
    this.facts = input.facts;
    this.asOf = input.asOf;
    this.#holidays = new Set(input.facts.holidays);
    this.#closures = new Set(input.facts.closures);
  }

  courtDays(rules: TimeRules, arguable?: ReadonlyMap<CivilDate, NamedDay>): CourtDays {
    return { rules, stateHolidays: this.#holidays, closures: this.#closures, ...(arguable ? { arguable } : {}) };
  }

  /** Every event with this id, oldest first. */
  all(id: string): readonly CaseEvent[] {
    return this.facts.events.filter((e) => e.id === id);
  }

  first(id: string): CaseEvent | undefined {
    return eventOf(this.facts, id);
  }

  last(id: string): CaseEvent | undefined {
    return lastEventOf(this.facts, id);
  }

  /** The day that decides whether the filing under review is in time: its own, or that of the paper it supports. */
  get filed(): CivilDate | undefined {
    return this.input.supports ?? this.facts.filed?.value;
  }

  get circuit(): string | undefined {
    return this.facts.circuit?.value;
  }

  governs(rule: DeadlineRule): boolean {
    const { avenue, document } = this.input;
    return rule.governs.some((g) => g.avenue === avenue && (g.documents ?? OPENING_DOCUMENTS).includes(document ?? 'motion'));
  }
}

/** Papers that open or carry an avenue, so that their date decides its timeliness. */
const OPENING_DOCUMENTS = ['motion', 'memorandum', 'petition', 'brief'];

const UNITS = { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] } as const;

export function periodText(period: DatedPeriod): string {
  const { count, unit } = period.period;
  const words = `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`;
  return period.skipsWeekendsAndHolidays ? `${words}, weekends and holidays left out,` : words;
}

/** Counts the period of `rule` in force on the day of the trigger. Units: civil days or years, as the rule says. */
export function countRule(context: DeadlineContext, rule: DeadlineRule, trigger: CivilDate): Count {
  const period = periodOn(rule, trigger);
  return countPeriod(context, rule, period, trigger, rule.from);
}

export function countPeriod(
  context: DeadlineContext,
  rule: DeadlineRule,
  period: DatedPeriod,
  trigger: CivilDate,
  from: string,
  arguable?: ReadonlyMap<CivilDate, NamedDay>,
): Count {
  return countForward(trigger, period.period, context.courtDays(rule.timeRules, arguable), {
    label: `${periodText(period)} from ${from}`,
    authority: period.authority,
    skipsWeekendsAndHolidays: period.skipsWeekendsAndHolidays ?? false,
  });
}

/** A single reading on which courts agree. */
export function plainReading(count: { due: CivilDate; steps: readonly Step[] }, period: DatedPeriod, label: string): Reading {
  return {
    due: count.due,
    label,
    authorities: [period.authority],
    steps: count.steps,
    settled: 'settled',
    verified: period.verified,
    prevails: true,
  };
}

const STRENGTH: readonly Verified[] = ['memory', 'second-hand', 'text'];

/** The weakest of several grades; `text` when there is none. */
export const weakest = (grades: readonly Verified[]): Verified =>
  grades.reduce<Verified>((a, b) => (STRENGTH.indexOf(b) < STRENGTH.indexOf(a) ? b : a), 'text');

export interface Outcome {
  readonly rule: DeadlineRule;
  readonly trigger?: { readonly event: string; readonly date: CivilDate } | undefined;
  readonly readings: readonly Reading[];
  readonly filed?: CivilDate | undefined;
  readonly missing?: readonly string[];
  readonly notes?: readonly string[];
  /** Why there is no date, when there is none. */
  readonly without?: 'not-triggered' | 'unknown';
}

/** Turns readings into the answer: which date is due, which is safe, and how the matter stands today. */
export function conclude(context: DeadlineContext, outcome: Outcome): Deadline {
  const { rule, readings, filed } = outcome;
  const safe = earliest(readings.map((r) => r.due));
  const chosen = readings.find((r) => r.prevails) ?? readings.find((r) => r.due === safe);
  const due = chosen?.due;
  const last = latest(readings.map((r) => r.due));
  const notes = [...rule.notes, ...(rule.extension ? [rule.extension] : []), ...(outcome.notes ?? [])];
  const cites = readings.flatMap((r) => [...r.authorities, ...r.steps.flatMap((s) => s.authority ?? [])]);
  const authorities = [...new Set(cites.flatMap((c) => c.split('; ')))];
  return {
    id: rule.id,
    avenue: rule.avenue,
    title: rule.title,
    kind: rule.kind,
    ...(outcome.trigger ? { trigger: outcome.trigger } : {}),
    ...(chosen?.final ? { final: chosen.final } : {}),
    ...(due && safe && last ? { due, earliest: safe, latest: last, daysLeft: daysBetween(context.asOf, due) } : {}),
    ...(filed ? { filed } : {}),
    readings,
    status: status(context, rule, due, filed, outcome.without),
    steps: chosen?.steps ?? [],
    missing: outcome.missing ?? [],
    authorities,
    notes,
    nature: rule.nature,
    verified: weakest(readings.length > 0 ? readings.filter((r) => !r.arguable).map((r) => r.verified) : [...rule.periods.slice(-1), ...(rule.provenance ? [rule.provenance] : [])].map((p) => p.verified)),
  };
}

function status(
  context: DeadlineContext,
  rule: DeadlineRule,
  due: CivilDate | undefined,
  filed: CivilDate | undefined,
  without: Outcome['without'],
): DeadlineStatus {
  if (rule.kind === 'none') return 'open';
  if (!due) return without ?? 'unknown';
  if (rule.kind === 'waiting-period') {
    if (filed) return filed < due ? 'premature' : 'met';
    return context.asOf < due ? 'premature' : 'open';
  }
  if (filed) return filed <= due ? 'met' : 'missed';
  if (context.asOf > due) return 'missed';
  return daysBetween(context.asOf, due) <= context.input.warnDays ? 'approaching' : 'open';
}

/** True when a rule with these `prevailsIn` circuits is the law of `circuit`; no list means everywhere. */
export const prevailsIn = (circuits: readonly string[] | undefined, circuit: string | undefined): boolean =>
  circuits === undefined || (circuit !== undefined && circuits.includes(circuit));

export type { Settled };

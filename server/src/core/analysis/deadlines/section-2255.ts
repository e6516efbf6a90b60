/** The one-year period of 28 U.S.C. § 2255(f), one deadline for each of its four triggers. */
import type { CaseEvent } from '../../case/facts';
import { latest, type CivilDate } from '../../dates/civil-date';
import { periodOn, section2255, type DeadlineRule } from '../../law/deadlines/index';
import type { Deadline, Reading } from '../trace';
import { judgmentOf } from './appeals';
import { arguableReadings } from './arguable-days';
import { conclude, countRule, plainReading, weakest, type DeadlineContext } from './context';
import { finality } from './finality';

const { GRACE_PERIOD } = section2255;

export function section2255Deadlines(context: DeadlineContext): Deadline[] {
  return [
    fromFinality(context, filedOn(context)),
    fromEvent(context, section2255.section2255F2, ['impediment-removed'], filedOn(context, ['impediment-removed'])),
    fromRecognition(context, filedOn(context, ['right-recognized'])),
    fromFacts(context, filedOn(context, ['facts-discoverable', 'prior-conviction-vacated'])),
  ];
}

/**
 * The day that counts as the filing of the motion: the first § 2255 motion on record, else the date of the filing
 * under review. A memorandum, reply or amendment filed later does not make a timely motion late. A motion that was
 * denied before the trigger arose, or before this motion was filed, is another motion.
 */
function filedOn(context: DeadlineContext, triggers: readonly string[] = []): CivilDate | undefined {
  const since = judgmentOf(context)?.since;
  const trigger = latest(triggers.flatMap((id) => context.all(id)).map((e) => e.at));
  const recorded = context.all('section-2255-filed').find((e) => (since === undefined || e.at >= since) && !(trigger !== undefined && deniedBefore(context, e.at, trigger)))?.at;
  const own = context.governs(section2255.section2255F1) ? context.filed : undefined;
  if (recorded === undefined || own === undefined) return recorded ?? own;
  if (OPENS.includes(context.input.document ?? 'motion') && deniedBefore(context, recorded, own)) return own;
  return recorded < own ? recorded : own;
}

/** Papers that are a motion of their own, and no support for one. */
const OPENS = ['motion', 'petition'];

/** True when the motion filed on `motion` was denied before `day`, and the ruling stood. */
function deniedBefore(context: DeadlineContext, motion: CivilDate, day: CivilDate): boolean {
  const ruling = context.all('section-2255-denied').find((e) => e.at >= motion && e.at < day);
  return ruling !== undefined && !context.facts.events.some((e) => e.id === 'appeal-decided' && e.at > ruling.at && e.at <= day && REMANDED.test(e.note ?? ''));
}

const REMANDED = /\b(?:vacat|remand|revers)/i;

function fromFinality(context: DeadlineContext, filed: CivilDate | undefined): Deadline {
  const rule = section2255.section2255F1;
  const result = finality(context);
  const readings = result.readings.flatMap((reading): Reading[] => {
    const grace = reading.final < GRACE_PERIOD.effective ? GRACE_PERIOD : undefined;
    const from = grace ? grace.effective : reading.final;
    const period = periodOn(rule, from);
    const count = countRule(context, rule, from);
    const counted: Reading = {
      due: count.due,
      final: reading.final,
      label: grace ? grace.label : reading.label,
      authorities: [period.authority, ...reading.authorities, ...(grace ? [grace.authority] : [])],
      steps: [
        ...reading.steps,
        ...(grace ? [{ text: grace.text, from: reading.final, to: from, authority: grace.authority }] : []),
        ...count.steps,
      ],
      settled: reading.settled,
      verified: weakest([reading.verified, period.verified, ...(grace ? [grace.verified] : [])]),
      prevails: reading.prevails,
    };
    return [counted, ...arguableReadings(context, rule, period, from, rule.from, counted)];
  });
  return conclude(context, {
    rule, readings, filed,
    trigger: result.trigger,
    missing: circuitDecides(context, result.readings) ? [...result.missing, 'court'] : result.missing,
    notes: result.notes,
    ...(readings.length === 0 ? { without: result.without === 'not-final' ? 'not-triggered' : 'unknown' } : {}),
  });
}

/** True when circuits read the situation differently and the case does not say which circuit it is in. */
const circuitDecides = (context: DeadlineContext, readings: readonly { circuitLaw: boolean }[]): boolean =>
  context.circuit === undefined && readings.length > 1 && readings.some((r) => r.circuitLaw);

function fromEvent(context: DeadlineContext, rule: DeadlineRule, ids: readonly string[], filed: CivilDate | undefined, notes: readonly string[] = []): Deadline {
  const events = [...ids.flatMap((id) => context.all(id)), ...fromClaims(context, rule, ids[0]!)].sort((a, b) => (a.at < b.at ? -1 : 1));
  const event = events.at(-1);
  if (!event) return conclude(context, { rule, readings: [], filed, missing: [ids[0]!], without: 'not-triggered' });
  return conclude(context, {
    rule, filed, notes,
    trigger: { event: event.id, date: event.at },
    readings: yearFrom(context, rule, event),
  });
}

/** A ground may name its own trigger and date; the latest one is shown for the filing as a whole. */
function fromClaims(context: DeadlineContext, rule: DeadlineRule, id: string): CaseEvent[] {
  const trigger = rule.id.slice(rule.id.indexOf('/') + 1);
  return context.facts.claims.flatMap((claim) => {
    const at = claim.deadline?.trigger === trigger ? claim.deadline.date : undefined;
    return at ? [{ id, at, origin: { file: '', span: claim.span, key: 'claims' } }] : [];
  });
}

/** A trigger older than the one-year period itself has the year from the Act, as a judgment final before it has. */
function yearFrom(context: DeadlineContext, rule: DeadlineRule, event: CaseEvent): Reading[] {
  const early = event.at < GRACE_PERIOD.effective;
  const from = early ? GRACE_PERIOD.effective : event.at;
  const period = periodOn(rule, from);
  const counted = plainReading(countRule(context, rule, from), period, early ? GRACE_PERIOD.triggerLabel : `from ${rule.from}`);
  const plain: Reading = early
    ? {
        ...counted, authorities: [...counted.authorities, GRACE_PERIOD.authority], verified: weakest([counted.verified, GRACE_PERIOD.verified]),
        steps: [{ text: GRACE_PERIOD.triggerText, from: event.at, to: from, authority: GRACE_PERIOD.authority }, ...counted.steps],
      }
    : counted;
  return [plain, ...arguableReadings(context, rule, period, from, rule.from, plain)];
}

/** (f)(3) runs from first recognition; a date of retroactivity alone decides nothing. */
function fromRecognition(context: DeadlineContext, filed: CivilDate | undefined): Deadline {
  const rule = section2255.section2255F3;
  if (!context.first('right-recognized') && context.first('right-made-retroactive')) {
    return conclude(context, {
      rule, readings: [], filed, missing: ['right-recognized'], without: 'unknown', notes: [section2255.RETROACTIVITY_NOTE],
    });
  }
  return fromEvent(context, rule, ['right-recognized'], filed);
}

/** (f)(4): discoverable facts, or notice of an order vacating a prior conviction. */
function fromFacts(context: DeadlineContext, filed: CivilDate | undefined): Deadline {
  const vacated = context.first('prior-conviction-vacated');
  return fromEvent(
    context, section2255.section2255F4, ['facts-discoverable', 'prior-conviction-vacated'], filed,
    vacated ? [section2255.VACATED_PRIOR_NOTE] : [],
  );
}

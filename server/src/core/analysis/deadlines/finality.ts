/**
 * The day a judgment became final for 28 U.S.C. § 2255(f)(1). The situations and their authorities are data
 * (`law/finality.ts`); this file only finds which of them the facts describe.
 */
import type { CaseEvent } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import { FINALITY_NOTES, NOT_FINAL, POST_TRIAL_MOTION } from '../../law/deadlines/notes';
import { FINALITY, NO_RESTART_NOTE, RESENTENCING_NOTE, type FinalityRule } from '../../law/finality';
import type { Settled, Verified } from '../../law/model';
import type { Step } from '../trace';
import { directReview, judgmentOf, noticeFor, type Judgment } from './appeals';
import { certiorariTime, rehearingDue } from './certiorari-time';
import { prevailsIn, weakest, type DeadlineContext } from './context';
import { appealTime, restitutionFixed } from './notice-of-appeal';

export interface FinalityReading {
  readonly final: CivilDate;
  readonly label: string;
  readonly steps: readonly Step[];
  readonly authorities: readonly string[];
  readonly settled: Settled;
  readonly verified: Verified;
  readonly prevails: boolean;
  /** True where some circuit's law picks this reading, so that the circuit would decide. */
  readonly circuitLaw: boolean;
}

export interface Finality {
  readonly trigger?: { readonly event: string; readonly date: CivilDate };
  /** Empty when the judgment is not final, or the facts do not say. */
  readonly readings: readonly FinalityReading[];
  readonly missing: readonly string[];
  readonly notes: readonly string[];
  /** `not-final`: direct review is still open. `unknown`: a fact is missing. */
  readonly without?: 'not-final' | 'unknown';
}

const trigger = (e: CaseEvent) => ({ event: e.id, date: e.at });

/** Every reading of the day on which the judgment became final; none, with the missing fact named, when it cannot be told. */
export function finality(context: DeadlineContext): Finality {
  const fixed = context.last('judgment-final');
  if (fixed) {
    const reading = fromRule(context, FINALITY.fixedByCourt, fixed.at, [], fixed.at);
    return { trigger: trigger(fixed), readings: [reading], missing: [], notes: [] };
  }
  const judgment = judgmentOf(context);
  if (!judgment) return withoutJudgment(context);
  const restitution = judgment.renewed ? undefined : restitutionFixed(context);
  const notes: string[] = [];
  if (judgment.renewed && context.last('resentenced')) notes.push(RESENTENCING_NOTE);
  if (restitution) return restitutionLeftOpen(context, judgment, restitution);
  if (!judgment.renewed && context.last('amended-judgment-entered')) notes.push(NO_RESTART_NOTE);
  const found = ofJudgment(context, judgment, directReview(context, judgment));
  const missing = judgment.missing ? [...found.missing, judgment.missing] : found.missing;
  const readings = judgment.renewed
    ? found.readings.map((r) => renew(r, judgment))
    : found.readings;
  return { ...found, readings, missing, notes: [...found.notes, ...notes] };
}

/** A reading of the last judgment, which opens with why that judgment has a time of its own. */
function renew(reading: FinalityReading, { entered }: Judgment): FinalityReading {
  const rule: FinalityRule = entered.id !== 'resentenced' && /revo[ck]/i.test(`${entered.note ?? ''} ${entered.source ?? ''}`) ? FINALITY.revocation : FINALITY.newJudgment;
  return {
    ...reading,
    steps: [{ text: rule.text, to: entered.at, authority: rule.authorities.join('; ') }, ...reading.steps],
    verified: weakest([reading.verified, rule.verified]),
    authorities: [...new Set([...reading.authorities, ...rule.authorities])],
  };
}

/** No entry of judgment is known; review above may still fix the date. */
function withoutJudgment(context: DeadlineContext): Finality {
  const review = context.facts.events;
  const last = review.findLast((e) => TERMINAL.includes(e.id));
  if (last) return terminal(context, last, review);
  return { readings: [], missing: ['judgment-entered'], notes: [], without: 'unknown' };
}

/** A judgment that left restitution open: the initial judgment, or the one that fixed it, by circuit (F15). */
function restitutionLeftOpen(context: DeadlineContext, judgment: Judgment, amended: CaseEvent): Finality {
  const early = context.facts.events.filter((e) => e.at < amended.at);
  const first = ofJudgment(context, judgment, early);
  const later: Judgment = { entered: amended, since: amended.at, renewed: true };
  const second = ofJudgment(context, later, directReview(context, later));
  const relabel = (r: FinalityReading, rule: FinalityRule): FinalityReading => ({
    ...r, label: rule.label, settled: rule.settled, prevails: prevailsIn(rule.prevailsIn, context.circuit), circuitLaw: (rule.prevailsIn?.length ?? 0) > 0,
    authorities: [...new Set([...rule.authorities, ...r.authorities])],
    steps: [{ text: rule.text, authority: rule.authorities.join('; ') }, ...r.steps].map(dropEmptyAuthority),
  });
  return {
    trigger: trigger(judgment.entered),
    readings: [
      ...first.readings.map((r) => relabel(r, FINALITY.restitutionInitial)),
      ...second.readings.map((r) => relabel(r, FINALITY.restitutionFixed)),
    ],
    missing: [...first.missing, ...second.missing],
    notes: [...first.notes, ...second.notes],
    ...(first.readings.length + second.readings.length === 0 ? { without: first.without ?? second.without ?? 'unknown' } : {}),
  };
}

const dropEmptyAuthority = (step: Step): Step => {
  const { authority, ...rest } = step;
  return authority ? { ...rest, authority } : rest;
};

const TERMINAL = [
  'certiorari-denied', 'supreme-court-decided', 'rehearing-denied', 'appeal-decided', 'appeal-dismissed', 'appeal-dismissed-voluntarily',
];

function ofJudgment(context: DeadlineContext, judgment: Judgment, review: readonly CaseEvent[]): Finality {
  const last = review.filter((e) => TERMINAL.includes(e.id)).at(-1);
  if (last) return { ...terminal(context, last, review), trigger: trigger(last) };
  const open = (missing: string, note: string, without: 'not-final' | 'unknown' = 'not-final'): Finality => ({
    trigger: trigger(judgment.entered), readings: [], missing: [missing], notes: [note], without,
  });
  const has = (id: string) => review.some((e) => e.id === id);
  if (has('mandate-issued')) {
    return open('appeal-decided', NOT_FINAL.onlyMandate, 'unknown');
  }
  if (has('certiorari-petition-filed')) return open('certiorari-denied', NOT_FINAL.certiorariPending);
  if (noticeFor(context, judgment.entered)) return open('appeal-decided', NOT_FINAL.appealPending);
  if (has('government-appeal-filed')) return open('appeal-decided', NOT_FINAL.governmentAppealPending);
  return noAppeal(context, judgment);
}

function noAppeal(context: DeadlineContext, judgment: Judgment): Finality {
  const time = appealTime(context, judgment);
  if (time.pending) {
    return { trigger: time.trigger, readings: [], missing: [time.pending], notes: [POST_TRIAL_MOTION.pending], without: 'not-final' };
  }
  if (time.expires > context.asOf) {
    return {
      trigger: time.trigger, without: 'not-final', missing: [],
      readings: [fromRule(context, time.tolled ? FINALITY.postTrialMotion : FINALITY.noAppeal, time.expires, time.steps, time.trigger.date, time)],
      notes: [FINALITY_NOTES.appealTimeRunning, ...time.notes],
    };
  }
  return {
    trigger: time.trigger,
    readings: [fromRule(context, time.tolled ? FINALITY.postTrialMotion : FINALITY.noAppeal, time.expires, time.steps, time.trigger.date, time)],
    missing: time.missing,
    notes: [FINALITY_NOTES.noAppealAssumed, ...time.notes],
  };
}

/** What a note says of a ruling that sent the case back. */
const REMAND = /\b(?:vacat|remand|revers|GVR)/i;

/** Finality from the last event of direct review that is known. */
function terminal(context: DeadlineContext, last: CaseEvent, review: readonly CaseEvent[]): Finality {
  const base = { trigger: trigger(last), missing: [] as string[], notes: [] as string[] };
  if (last.id === 'supreme-court-decided') {
    if (REMAND.test(last.note ?? '')) {
      return { ...base, readings: [], missing: ['appeal-decided'], without: 'not-final', notes: [NOT_FINAL.vacated] };
    }
    return { ...base, readings: [fromRule(context, FINALITY.decidedOnTheMerits, last.at, [], last.at)] };
  }
  if (last.id === 'certiorari-denied') return certiorariDenied(context, last, review);
  const after = (id: string) => review.some((e) => e.id === id && e.at >= last.at);
  if (after('certiorari-granted')) {
    return { ...base, readings: [], missing: ['supreme-court-decided'], without: 'not-final', notes: [NOT_FINAL.certiorariGranted] };
  }
  if (after('certiorari-petition-filed')) {
    return { ...base, readings: [], missing: ['certiorari-denied'], without: 'not-final', notes: [NOT_FINAL.certiorariPending] };
  }
  if (last.id === 'appeal-dismissed-voluntarily') {
    const time = certiorariTime(context, last.at, 'the voluntary dismissal');
    return {
      ...base,
      readings: [
        fromRule(context, FINALITY.voluntaryDismissal, last.at, [], last.at),
        fromRule(context, FINALITY.voluntaryDismissalCertiorari, time.due, time.steps, last.at, time),
      ],
    };
  }
  if (last.id === 'appeal-dismissed') return dismissed(context, last);
  if (last.id === 'rehearing-denied') return afterRehearing(context, last, review);
  const petition = review.find((e) => e.id === 'rehearing-petition-filed' && e.at >= last.at);
  if (petition) {
    return { ...base, readings: [], missing: ['rehearing-denied'], without: 'unknown', notes: [NOT_FINAL.rehearingPending] };
  }
  return { ...base, ...noPetition(context, last, review, 'entry of the court of appeals judgment', FINALITY.certiorariTime) };
}

/** No petition for certiorari followed: when its time ran out, or arguably its extended time (F3, F4, F9). */
function noPetition(
  context: DeadlineContext, from: CaseEvent, review: readonly CaseEvent[], words: string, rule: FinalityRule,
): { readings: FinalityReading[]; notes: string[]; missing?: string[] } {
  const time = certiorariTime(context, from.at, words);
  const sentBack = review.some((e) => e.id === 'appeal-decided' && e.at <= from.at && REMAND.test(e.note ?? ''));
  if (sentBack) {
    return { readings: [fromRule(context, FINALITY.remanded, time.due, time.steps, from.at, time)], missing: ['resentenced'], notes: [FINALITY_NOTES.remanded] };
  }
  const extended = review.filter((e) => e.id === 'certiorari-extended-to').at(-1) ?? context.last('certiorari-extended-to');
  const notes = [
    ...(context.asOf < time.due ? [FINALITY_NOTES.certiorariTimeRunning] : []),
    ...(time.usual ? [FINALITY_NOTES.orderOf2020(time.usual)] : []),
  ];
  if (!extended || extended.at <= time.due) return { readings: [fromRule(context, rule, time.due, time.steps, from.at, time)], notes };
  return {
    readings: [
      fromRule(context, FINALITY.extensionUnusedOriginal, time.due, time.steps, from.at, time),
      fromRule(context, FINALITY.extensionUnusedExtended, extended.at, time.steps, from.at, time),
    ],
    notes,
  };
}

function afterRehearing(context: DeadlineContext, denied: CaseEvent, review: readonly CaseEvent[]): Finality {
  const decided = review.filter((e) => e.id === 'appeal-decided' && e.at <= denied.at).at(-1);
  const petition = review.filter((e) => e.id === 'rehearing-petition-filed' && e.at <= denied.at).at(-1);
  const base = { trigger: trigger(denied), missing: [] as string[], notes: [] as string[] };
  if (decided && petition && petition.at > rehearingDue(context, decided.at)) {
    const fromJudgment = certiorariTime(context, decided.at, 'entry of the court of appeals judgment');
    const fromDenial = certiorariTime(context, denied.at, 'the denial of rehearing');
    return {
      ...base,
      readings: [
        fromRule(context, FINALITY.untimelyRehearingJudgment, fromJudgment.due, fromJudgment.steps, decided.at, fromJudgment),
        fromRule(context, FINALITY.untimelyRehearingDenial, fromDenial.due, fromDenial.steps, denied.at, fromDenial),
      ],
      notes: [FINALITY_NOTES.lateRehearing(petition.at)],
    };
  }
  return { ...base, ...noPetition(context, denied, review, 'the denial of rehearing', FINALITY.rehearingDenied) };
}

function certiorariDenied(context: DeadlineContext, denied: CaseEvent, review: readonly CaseEvent[]): Finality {
  const readings = [fromRule(context, FINALITY.certiorariDenied, denied.at, [], denied.at)];
  const petition = review.filter((e) => e.id === 'certiorari-petition-filed' && e.at <= denied.at).at(-1);
  const start = review.filter((e) => (e.id === 'rehearing-denied' || e.id === 'appeal-decided') && petition && e.at <= petition.at).at(-1);
  if (petition && start && !review.some((e) => e.id === 'certiorari-extended-to')) {
    const time = certiorariTime(context, start.at, start.id === 'appeal-decided' ? 'entry of the court of appeals judgment' : 'the denial of rehearing');
    if (petition.at > time.due) readings.push(fromRule(context, FINALITY.lateCertiorari, time.due, time.steps, start.at, time));
  }
  return { trigger: trigger(denied), readings, missing: [], notes: [] };
}

/** An appeal dismissed by the court: as untimely when the notice shows it, otherwise by the reasoning of Clay (F12, F13). */
function dismissed(context: DeadlineContext, last: CaseEvent): Finality {
  const time = certiorariTime(context, last.at, 'dismissal of the appeal');
  const base = { trigger: trigger(last), missing: [] as string[], notes: [] as string[] };
  const judgment = judgmentOf(context);
  const notice = judgment && noticeFor(context, judgment.entered);
  if (judgment && notice) {
    const own = appealTime(context, judgment);
    if (notice.at > own.expires) {
      return {
        ...base,
        readings: [
          fromRule(context, FINALITY.untimelyAppeal, own.expires, own.steps, own.trigger.date, own),
          fromRule(context, FINALITY.untimelyAppealCertiorari, time.due, time.steps, last.at, time),
        ],
      };
    }
  }
  return {
    ...base,
    readings: [fromRule(context, FINALITY.otherDismissal, time.due, time.steps, last.at, time)],
    missing: notice ? [] : ['notice-of-appeal-filed'],
    notes: [...(notice ? [] : [FINALITY_NOTES.dismissedWhy]), ...(time.usual ? [FINALITY_NOTES.orderOf2020(time.usual)] : [])],
  };
}

function fromRule(
  context: DeadlineContext, rule: FinalityRule, final: CivilDate, steps: readonly Step[], from: CivilDate, time?: { readonly verified: Verified },
): FinalityReading {
  const closing: Step = { text: rule.text, from, to: final, authority: rule.authorities.join('; ') };
  return {
    final, label: rule.label,
    steps: [...steps, dropEmptyAuthority(closing)],
    authorities: rule.authorities,
    settled: rule.settled,
    verified: weakest([rule.verified, ...(time ? [time.verified] : [])]),
    prevails: prevailsIn(rule.prevailsIn, context.circuit),
    circuitLaw: (rule.prevailsIn?.length ?? 0) > 0,
  };
}

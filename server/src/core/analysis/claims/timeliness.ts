/**
 * How the one-year period of § 2255(f) bears on one ground. Each ground has the latest of the general trigger, (f)(1), and the
 * one that its own entry names with its own date; a late one may relate back (*Mayle*), be tolled, or pass the innocence gateway.
 */
import type { ClaimEntry, Facts } from '../../case/facts';
import { formatDate, type CivilDate } from '../../dates/civil-date';
import type { Filing } from '../../filing/model';
import { PLEADS } from '../../law/claims/cause';
import { CLOCK_AUTHORITY, TRIGGER_NEEDS, TRIGGER_WORDS, type Trigger } from '../../law/claims/clock';
import { RELATION_BACK } from '../../law/relation-back';
import { EQUITABLE_TOLLING, INNOCENCE_GATEWAY } from '../../law/tolling';
import type { Span } from '../../text/span';
import { titleOf } from '../circumstances';
import { passageArguing } from '../excuses';
import { section2255Deadlines } from '../deadlines/section-2255';
import { DeadlineContext } from '../deadlines/context';
import type { Deadline, Step } from '../trace';
import type { Claim, Timeliness } from './model';
import { pleadedAt } from './pleaded';

export interface TimelinessInput {
  readonly claim: Claim;
  readonly claims: readonly Claim[];
  readonly deadlines: readonly Deadline[];
  readonly avenue: string | undefined;
  readonly document: string;
  readonly facts: Facts;
  readonly filing: Filing;
  readonly asOf: CivilDate;
}

const COLLATERAL = ['section-2255', 'second-or-successive-2255'];

const SHARES_FACTS = /\brelat(?:es?|ed|ing|ion)\s+back\b|\bcommon\s+core\b|\bMayle\b|\b15\(c\)/i;

/** The clock of one ground; `no-limit` for avenues that § 2255(f) does not govern. */
export function timeliness(input: TimelinessInput): Timeliness {
  if (!COLLATERAL.includes(input.avenue ?? '')) return { status: 'no-limit', summary: 'The one-year period of § 2255(f) does not govern this avenue.' };
  const { claim, deadlines, facts, asOf } = input;
  const entry = claim.entry?.deadline;
  const trigger = entry?.trigger !== undefined && entry.trigger !== 'f1' ? entry.trigger : undefined;
  const general = deadlines.find((d) => d.id === 'section-2255/f1' && d.due !== undefined);
  const own = trigger ? ownDeadline(input, trigger) : undefined;
  const undated = trigger !== undefined && own === undefined;
  const base = {
    ...(general?.due ? { generalDue: general.due } : {}), ...(trigger ? { ownTrigger: trigger } : {}), ...(own?.due ? { ownDue: own.due } : {}),
    ...(undated ? { missing: [TRIGGER_NEEDS[trigger].missing] } : {}),
  };
  const dated = [general, own].filter((d) => d !== undefined);
  if (dated.length === 0) {
    return {
      ...base, status: 'unknown', missing: [...(general ? [] : ['judgment-entered']), ...(base.missing ?? [])],
      summary: undated ? `The day from which ${clause(trigger)} runs is not recorded, nor when the judgment became final.` : 'The day on which the judgment became final is not known.',
      wayOut: 'Record the day judgment was entered and what became of the appeal.',
    };
  }
  const best = dated.reduce((a, b) => (b.due! > a.due! ? b : a));
  const clock = best.id.slice('section-2255/'.length) as Trigger;
  const due = best.due!;
  const on = pleadedOn(input, best, asOf);
  const counted = { ...base, trigger: clock, due, steps: stepsOf(best), authorities: [CLOCK_AUTHORITY[clock]] };
  const recorded = facts.filed !== undefined || best.filed !== undefined;
  if (on <= due) return inTime(input, counted, { clock, general, on, recorded });
  return late(input, counted, clock, undated ? trigger : undefined);
}

type Counted = Omit<Timeliness, 'status' | 'summary'> & { readonly due: CivilDate };

interface Met {
  readonly clock: Trigger;
  readonly general: Deadline | undefined;
  readonly on: CivilDate;
  readonly recorded: boolean;
}

function inTime({ claim, facts, filing }: TimelinessInput, counted: Counted, { clock, general, on, recorded }: Met): Timeliness {
  const status = recorded ? 'timely' : 'open';
  const saved = clock !== 'f1' && (general?.due === undefined || on > general.due);
  const { shown, shows } = TRIGGER_NEEDS[clock];
  const metAt = saved && shown ? pleadedAt({ claim, facts, filing }, shown) : undefined;
  const past = general?.due !== undefined ? ` (under (f)(1) it was due ${formatDate(general.due)})` : '';
  return {
    ...counted, status, ...(saved ? { onlySavedBy: clock, needs: shows } : {}), ...(metAt ? { metAt } : {}),
    summary: `Due ${formatDate(counted.due)}, under ${clause(clock)}.${saved ? ` Only ${clause(clock)} saves it${past}: it must show ${shows}.` : ''}`,
  };
}

/** Relation back, tolling and innocence, in the order in which an answer takes them. */
function late(input: TimelinessInput, counted: Counted, clock: Trigger, undated: Trigger | undefined): Timeliness {
  const { claim, facts, filing } = input;
  const entry = claim.entry?.deadline;
  const text = `Due ${formatDate(counted.due)}, under ${clause(clock)}`;
  if (undated) {
    return {
      ...counted, status: 'unknown', wayOut: `Record ${TRIGGER_NEEDS[undated].missing}, and show ${TRIGGER_NEEDS[undated].shows}.`,
      summary: `${text}; late. ${capital(clause(undated))} is named, but the day from which it runs is not recorded.`,
    };
  }
  const back = relationBack(input, counted.due);
  if (back) return { ...counted, ...back, authorities: [...(counted.authorities ?? []), ...RELATION_BACK.authority.split('; ')] };
  const argued = excusesArgued(filing);
  const tolling = argued.tolling ?? (entry?.tolling ? claim.entry!.span : undefined);
  if (tolling) {
    return { ...counted, status: 'late', excuse: 'tolling', metAt: tolling, authorities: [...(counted.authorities ?? []), EQUITABLE_TOLLING.authority], summary: `${text}; late. Tolling is pleaded.`,
      wayOut: 'Show diligence before and after the obstacle, and that the obstacle prevented the filing, with a date and a document for each.' };
  }
  const innocence = argued.innocence ?? pleadedAt({ claim, facts, filing }, PLEADS.gateway) ?? (claim.entry?.innocence ? claim.entry.span : undefined);
  if (innocence) {
    return { ...counted, status: 'late', excuse: 'innocence', metAt: innocence, authorities: [...(counted.authorities ?? []), INNOCENCE_GATEWAY.authority], summary: `${text}; late. Actual innocence is pleaded.`,
      wayOut: 'Attach the new reliable evidence, and show that no reasonable juror would convict on all of it.' };
  }
  return { ...counted, status: 'late', summary: `${text}; late.`, wayOut: 'Plead the trigger, relation back, tolling or innocence that makes it timely.' };
}

interface Excuses {
  readonly tolling: Span | undefined;
  readonly innocence: Span | undefined;
}

/** The same for every ground of a filing, so read once. */
const EXCUSES = new WeakMap<Filing, Excuses>();

function excusesArgued(filing: Filing): Excuses {
  const known = EXCUSES.get(filing);
  if (known) return known;
  const found = { tolling: passageArguing(filing, EQUITABLE_TOLLING)?.span, innocence: passageArguing(filing, INNOCENCE_GATEWAY)?.span };
  EXCUSES.set(filing, found);
  return found;
}

/** A ground said to share its facts with another; undefined where nothing says so. */
function relationBack({ claim, claims, facts, filing }: TimelinessInput, due: CivilDate): Pick<Timeliness, 'status' | 'summary' | 'wayOut' | 'missing' | 'metAt' | 'relatesBackTo'> | undefined {
  const to = claim.entry?.deadline?.relatesBackTo;
  const argued: Span | undefined = pleadedAt({ claim, facts, filing }, SHARES_FACTS);
  if (to === undefined && argued === undefined) return undefined;
  const first = facts.events.find((e) => e.id === 'section-2255-filed');
  const by = `Late by itself (due ${formatDate(due)})`;
  const target = to === undefined ? undefined : claims.find((c) => c.id === to);
  const name = target ? `“${target.title}”` : to !== undefined ? `“${to}”` : 'the first motion';
  const met = argued ? { metAt: argued } : {};
  const relates = to === undefined ? {} : { relatesBackTo: to };
  if (to !== undefined && to === claim.id) return { status: 'late', ...relates, summary: `${by}; it is said to relate back to itself.`, wayOut: `Name the ground of the first motion whose facts it shares. ${RELATION_BACK.text}.` };
  if (!first) {
    return { status: 'unknown', ...relates, missing: ['section-2255-filed'], summary: `${by}; said to relate back to ${name}. When the first motion was filed is not recorded.`,
      wayOut: 'Record the day on which the motion that pleaded it was filed: only a timely pleading can be related back to.' };
  }
  if (first.at > due) {
    return { status: 'late', ...relates, summary: `${by}; the first motion, filed ${formatDate(first.at)}, was late too, so there is nothing timely to relate back to.`,
      wayOut: 'Plead the trigger, tolling or innocence that makes the first motion timely.' };
  }
  return { status: 'relates-back', ...relates, ...met, summary: `${by}; said to relate back to ${name}, pleaded in time on ${formatDate(first.at)}.`, wayOut: `Set out the facts that both grounds share. ${RELATION_BACK.text}.` };
}

/**
 * The day on which this ground was first pleaded: an amended motion's own date for what only it pleads, else the first motion
 * on record. A memorandum or reply argues what the motion pleaded.
 */
function pleadedOn({ claim, facts, filing, document }: TimelinessInput, best: Deadline, asOf: CivilDate): CivilDate {
  const filed = facts.filed?.value;
  const added = claim.entry?.deadline?.relatesBackTo !== undefined || isAmendment(filing, document);
  const first = best.filed;
  if (added) return filed ?? (claim.entry?.deadline?.relatesBackTo === undefined ? first : undefined) ?? asOf;
  if (first !== undefined && (filed === undefined || first < filed)) return first;
  return filed ?? first ?? asOf;
}

const AMENDMENT = /\b(?:amend(?:ed|ment)?|supplement(?:al|ary)?)\b/i;

/** A later memorandum argues the same grounds; only an amended or supplemental paper, or a new motion, adds some. */
export const isAmendment = (filing: Filing, document: string): boolean =>
  document === 'motion' || filing.sections.slice(0, 3).some((s) => AMENDMENT.test(s.title)) || AMENDMENT.test(titleOf(filing));

/** The year of the trigger that this ground names, from its own date or the event of the case. */
function ownDeadline({ claim, deadlines, facts, asOf, avenue }: TimelinessInput, trigger: Exclude<Trigger, 'f1'>): Deadline | undefined {
  const id = `section-2255/${trigger}`;
  const date = claim.entry?.deadline?.date;
  const shared = deadlines.find((d) => d.id === id && d.due !== undefined);
  if (date === undefined) {
    // The date of another ground's discovery is not this one's: only an event of the case speaks for all.
    return facts.events.some((e) => TRIGGER_NEEDS[trigger].events.includes(e.id)) ? withoutClaims(facts, id, undefined, asOf, avenue) ?? shared : undefined;
  }
  if (shared?.trigger?.date === date) return shared;
  return withoutClaims(facts, id, claim.entry, asOf, avenue);
}

/** The deadline counted for one ground alone. */
function withoutClaims(facts: Facts, id: string, entry: ClaimEntry | undefined, asOf: CivilDate, avenue: string | undefined): Deadline | undefined {
  const events = entry === undefined ? facts.events : facts.events.filter((e) => !Object.values(TRIGGER_NEEDS).some((t) => t.events.includes(e.id)));
  const context = new DeadlineContext({ facts: { ...facts, events, claims: entry ? [entry] : [] }, avenue, document: 'motion', asOf, warnDays: 0 });
  return section2255Deadlines(context).find((d) => d.id === id && d.due !== undefined);
}

const clause = (trigger: Trigger): string => `§ 2255(f)(${trigger.slice(1)})`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const stepsOf = (deadline: Deadline): readonly Step[] => {
  const trigger = deadline.id.slice('section-2255/'.length) as Trigger;
  const reading = deadline.readings.find((r) => r.due === deadline.due);
  return reading?.steps ?? [{ text: TRIGGER_WORDS[trigger], authority: CLOCK_AUTHORITY[trigger] }];
};

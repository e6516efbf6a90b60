/** Whether a warrant or summons issued before a term of supervised release ended, 18 U.S.C. § 3583(i). */
import type { CaseEvent } from '../../case/facts';
import { addMonths, type CivilDate } from '../../dates/civil-date';
import { periodOn, supervision } from '../../law/deadlines/index';
import type { Deadline, Reading } from '../trace';
import { conclude, plainReading, type DeadlineContext } from './context';

/** The end of the term, and what it is known from. */
interface TermEnd {
  readonly trigger: CaseEvent;
  readonly reading: Reading;
  readonly missing: readonly string[];
}

/**
 * The court's time for a warrant or summons: one entry where the paper answers a petition to revoke or the case
 * records a warrant or summons; else none. `unknown` while no warrant or summons is recorded, since that nobody wrote
 * one down does not show that none issued.
 */
export function revocationDeadlines(context: DeadlineContext): Deadline[] {
  const rule = supervision.revocationWarrant;
  const issued = rule.doneBy.flatMap((id) => context.all(id)).sort((a, b) => (a.at < b.at ? -1 : 1));
  if (context.input.avenue !== rule.avenue && issued.length === 0) return [];
  const end = termEnd(context);
  if (!end) return [conclude(context, { rule, readings: [], missing: ['supervised-release-ends'], without: 'unknown' })];
  const { trigger, reading, missing } = end;
  // What issued before the term began belongs to an earlier term.
  const began = context.all('supervised-release-began').filter((e) => e.at <= reading.due).at(-1)?.at;
  const own = issued.filter((e) => began === undefined || e.at >= began);
  const first = own.find((e) => e.at <= reading.due) ?? own[0];
  const answer = conclude(context, {
    rule, trigger: { event: trigger.id, date: trigger.at }, readings: [reading], filed: first?.at,
    missing: [...missing, ...(first ? [] : ['revocation-warrant-issued'])],
    notes: first?.at === reading.due ? [supervision.TERM_TEXT.sameDay] : [],
  });
  return [first ? answer : { ...answer, status: 'unknown' }];
}

/** The day recorded; else the months of the judgment from the start of the term, as an estimate. Undefined when neither is known. */
function termEnd(context: DeadlineContext): TermEnd | undefined {
  const { TERM_TEXT, revocationWarrant, AFTER_THE_TERM } = supervision;
  const read = (due: CivilDate, step: Reading['steps'][number], label: string): Reading => plainReading({ due, steps: [step] }, periodOn(revocationWarrant, due), label);
  const ends = context.last('supervised-release-ends');
  if (ends) return { trigger: ends, reading: read(ends.at, { text: TERM_TEXT.recorded, to: ends.at, authority: AFTER_THE_TERM }, TERM_TEXT.recordedLabel), missing: [] };
  const began = context.last('supervised-release-began') ?? context.last('released');
  const months = context.facts.sentence.supervisedReleaseMonths?.value;
  if (!began || months === undefined || !Number.isInteger(months)) return undefined;
  const due = addMonths(began.at, months);
  const step = { text: TERM_TEXT.counted(months), from: began.at, to: due, authority: TERM_TEXT.countedAuthority };
  return { trigger: began, reading: { ...read(due, step, TERM_TEXT.countedLabel), settled: 'likely' }, missing: ['supervised-release-ends'] };
}

/**
 * The dated deadlines of matters as a calendar or a ledger takes them: each with the day it stands on and an identity
 * that does not change when its date does.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Deadline } from '../analysis/trace';
import type { Facts } from '../case/facts';
import type { CivilDate } from '../dates/civil-date';
import { deadlineRule } from '../law/deadlines/index';

export interface ExportedMatter {
  /**
   * Where the matter's case file stands, told the same way from every working directory: with the caption and the
   * docket number it says which matter an entry belongs to.
   */
  readonly place: string;
  /** How the matter introduces itself: caption, court and docket number. */
  readonly name: string;
  readonly facts: Facts;
  readonly deadlines: readonly Deadline[];
}

/** `open`: still to be met, or a wait still to run. `all`: everything that has a date. */
export type Scope = 'open' | 'all';

export type Standing = 'ahead' | 'met' | 'late' | 'passed' | 'wait-over';

export interface Entry {
  /** 32 hexadecimal digits; the same for the same deadline of the same matter, whatever its date. */
  readonly id: string;
  readonly matter: ExportedMatter;
  readonly deadline: Deadline & { readonly due: CivilDate };
  /** The day it stands on in a calendar. */
  readonly day: CivilDate;
  /** The dates of all readings, earliest first. */
  readonly dates: readonly CivilDate[];
  readonly standing: Standing;
}

/** SHA-256 of the text's UTF-8 bytes, in hexadecimal digits. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** What people quote to one another: the calendar's entry and the ledger's row of one deadline have the same. */
export const refOf = (id: string): string => id.slice(0, 8);

/**
 * The entries of `matters` in the order of their days, as of `asOf`. `scope` is `open`: those still to be met and the
 * waits still to run; a filing planned for a later day has met nothing yet. `all`: those met or passed too. A deadline
 * without a date makes no entry, and the same deadline told of twice makes one.
 */
export function entriesOf(matters: readonly ExportedMatter[], asOf: CivilDate, scope: Scope): Entry[] {
  const entries = new Map<string, Entry>();
  for (const matter of matters) {
    for (const { id, deadline } of identified(matter)) {
      if (entries.has(id)) continue;
      const dates = [...new Set(deadline.readings.map((r) => r.due))].sort();
      const standing = standingOf(deadline, dates, asOf);
      if (scope === 'open' && standing !== 'ahead') continue;
      entries.set(id, { id, matter, deadline, day: dayOf(deadline, dates, asOf, standing), dates, standing });
    }
  }
  return [...entries.values()].sort((a, b) => compare(a.day, b.day) || compare(a.matter.name, b.matter.name) || compare(a.deadline.id, b.deadline.id) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Dated = Deadline & { readonly due: CivilDate };
const isDated = (d: Deadline): d is Dated => d.kind !== 'none' && d.due !== undefined && d.readings.length > 0 && !deadlineRule(d.id)?.theirs;

/**
 * Each dated deadline with its identity: the matter, the deadline's id and the event that starts it, but no date, so
 * that a corrected date changes the entry and does not make another. Where one event starts the same period more than
 * once (two orders, each to be appealed), the orders are told apart by their turn, which a later order does not change.
 */
function identified(matter: ExportedMatter): { readonly id: string; readonly deadline: Dated }[] {
  const { place, facts, deadlines } = matter;
  const turns = new Map<string, number>();
  return deadlines
    .filter(isDated)
    .map((deadline) => ({ deadline, start: deadline.trigger?.date ?? deadline.due }))
    .sort((a, b) => compare(a.start, b.start))
    .map(({ deadline }) => {
      const own = `${deadline.id}\n${deadline.trigger?.event ?? ''}`;
      const turn = (turns.get(own) ?? 0) + 1;
      turns.set(own, turn);
      // Two clients' folders may have the same name; the caption and docket keep one from overwriting the other.
      const whole = [place, facts.caption?.value ?? '', facts.docket?.value ?? '', own, String(turn)].join('\n');
      return { id: sha256Hex(whole).slice(0, 32), deadline };
    });
}

function standingOf(deadline: Dated, dates: readonly CivilDate[], asOf: CivilDate): Standing {
  const { kind, filed, due } = deadline;
  if (filed !== undefined && filed <= asOf) return kind === 'deadline' && filed > due ? 'late' : 'met';
  if (kind === 'waiting-period') return dates.at(-1)! > asOf ? 'ahead' : 'wait-over';
  return dates.at(-1)! >= asOf ? 'ahead' : 'passed';
}

/**
 * The earliest reading is the safe one to keep. Once it has passed and a later reading is still open, a reminder of
 * the past would serve nobody: then the next date. Of a waiting period the last date is the safe one.
 */
function dayOf({ kind }: Dated, dates: readonly CivilDate[], asOf: CivilDate, standing: Standing): CivilDate {
  if (kind === 'waiting-period') return dates.at(-1)!;
  return (standing === 'ahead' ? dates.find((d) => d >= asOf) : undefined) ?? dates[0]!;
}

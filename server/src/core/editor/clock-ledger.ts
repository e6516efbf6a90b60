/** The clocks of all grounds side by side: which clause of § 2255(f) each rests on, and which it alone saves. */
import type { JudgedClaim, Timeliness } from '../analysis/claims/model';
import { formatDate, type CivilDate } from '../dates/civil-date';
import { bulleted, emphasis, paragraph, strong, type Block, type Line } from './rich-text';

export interface ClockRow {
  readonly id: string;
  readonly title: string;
  /** Day under (f)(1); absent where the judgment's finality is not known. */
  readonly generalDue?: CivilDate;
  /** The clause that the ground rests on, and its day. */
  readonly trigger?: string;
  readonly due?: CivilDate;
  readonly status: Timeliness['status'];
  readonly onlySavedBy?: string;
  readonly relatesBackTo?: string;
  readonly excuse?: string;
  readonly missing: readonly string[];
}

/** A row for each ground under § 2255(f), in the order of the text; none for other avenues. */
export const clockLedger = (judged: readonly JudgedClaim[]): ClockRow[] =>
  judged.filter(({ timely }) => timely.status !== 'no-limit').map(({ claim, timely }) => ({
    id: claim.id, title: claim.title, status: timely.status, missing: timely.missing ?? [],
    ...(timely.generalDue ? { generalDue: timely.generalDue } : {}), ...(timely.trigger ? { trigger: timely.trigger } : {}), ...(timely.due ? { due: timely.due } : {}),
    ...(timely.onlySavedBy ? { onlySavedBy: timely.onlySavedBy } : {}), ...(timely.relatesBackTo ? { relatesBackTo: timely.relatesBackTo } : {}),
    ...(timely.excuse ? { excuse: timely.excuse } : {}),
  }));

const STATUS_WORDS: Readonly<Record<Timeliness['status'], string>> = {
  timely: 'in time', late: 'late', 'relates-back': 'late by itself, said to relate back', open: 'still open', unknown: 'cannot tell', 'no-limit': 'no limit',
};

const clauseOf = (trigger: string): string => `(f)(${trigger.slice(1)})`;

/** What a row says after its title. */
function clockWords(row: ClockRow): string {
  const parts = [
    row.due && row.trigger ? `due ${formatDate(row.due)} under ${clauseOf(row.trigger)}` : '',
    STATUS_WORDS[row.status],
    row.onlySavedBy ? `only ${clauseOf(row.onlySavedBy)} saves it${row.generalDue ? `; (f)(1) ran out ${formatDate(row.generalDue)}` : ''}` : '',
    row.relatesBackTo ? `relates back to “${row.relatesBackTo}”` : '',
    row.excuse === 'tolling' ? 'tolling is pleaded' : row.excuse === 'innocence' ? 'innocence is pleaded' : '',
    row.missing.length > 0 ? `not recorded: ${row.missing.join(', ')}` : '',
  ];
  return parts.filter((p) => p !== '').join('; ');
}

/** The ledger as a list, and the grounds that stand or fall with one clause; empty without grounds under § 2255(f). */
export function ledgerBlocks(judged: readonly JudgedClaim[]): Block[] {
  const rows = clockLedger(judged);
  if (rows.length === 0) return [];
  const alone = (trigger: string): string[] => rows.filter((r) => r.onlySavedBy === trigger).map((r) => `“${r.title}”`);
  const saved = ['f2', 'f3', 'f4'].flatMap((t): Line[] => (alone(t).length > 0 ? [[strong(`Only § 2255${clauseOf(t)} saves: `), alone(t).join(', ')]] : []));
  return [
    paragraph(strong('One year, ground by ground')),
    bulleted(rows.map((r) => [r.title, ': ', emphasis(clockWords(r))])),
    ...saved.map((line): Block => ({ kind: 'paragraph', line })),
  ];
}

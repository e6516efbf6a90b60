/** Deadlines as JSON, in the form the documentation fixes. */
import type { CivilDate } from '../../core/dates/civil-date';
import { printedDeadline } from '../../core/export/deadline-json';
import { isLawStale, LAW_AS_OF } from '../../core/law/as-of';
import { datedAvenues, type ShownMatter } from './deadlines-table';
import { lawChangesJson } from './law';

export function deadlinesJson(matters: readonly ShownMatter[], asOf: CivilDate, only?: string): string {
  const deadlines = matters.flatMap(({ shown, deadlines: list }) =>
    list.filter((d) => only === undefined || d.id === only).map((d) => printedDeadline(d, shown)),
  );
  const law = { lawAsOf: LAW_AS_OF, lawStale: isLawStale(asOf), lawChanges: lawChangesJson(asOf, datedAvenues(matters)) };
  return `${JSON.stringify({ version: 1, asOf, ...law, deadlines }, undefined, 2)}\n`;
}

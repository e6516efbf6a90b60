/** Deadlines as JSON, in the form the documentation fixes. */
import type { CivilDate } from '../../core/dates/civil-date';
import { isLawStale, LAW_AS_OF } from '../../core/law/as-of';
import { datedAvenues, type ShownMatter } from './deadlines-table';
import { lawChangesJson } from './law';

export function deadlinesJson(matters: readonly ShownMatter[], asOf: CivilDate, only?: string): string {
  const deadlines = matters.flatMap(({ shown, deadlines: list }) =>
    list
      .filter((d) => only === undefined || d.id === only)
      .map((d) => ({
        id: d.id,
        matter: shown,
        avenue: d.avenue,
        title: d.title,
        kind: d.kind,
        trigger: d.trigger,
        final: d.final,
        due: d.due,
        earliest: d.earliest,
        latest: d.latest,
        readings: d.readings.map(({ due, final, label, authorities }) => ({ due, final, label, authorities })),
        filed: d.filed,
        status: d.status,
        daysLeft: d.daysLeft,
        steps: d.steps.map(({ text, from, to, authority }) => ({ text, from, to, authority })),
        missing: d.missing,
        authorities: d.authorities,
      })),
  );
  const law = { lawAsOf: LAW_AS_OF, lawStale: isLawStale(asOf), lawChanges: lawChangesJson(asOf, datedAvenues(matters)) };
  return `${JSON.stringify({ version: 1, asOf, ...law, deadlines }, undefined, 2)}\n`;
}

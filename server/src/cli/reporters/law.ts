/** What every report says of the law it rests on: that it is old, and what came after the day of the run. */
import type { CivilDate } from '../../core/dates/civil-date';
import { lawNotices } from '../../core/law/as-of';
import { CHANGES_SINCE, changesAfter, type LawChange } from '../../core/law/changes';
import { hang, wrap, type Style } from '../terminal';

/** Changes of the law of these avenues after the day of the run; a run as of a past day answers without them. */
export const lawChangesJson = (asOf: CivilDate, avenues: Iterable<string>): readonly Pick<LawChange, 'on' | 'avenues' | 'what' | 'authority' | 'verified'>[] =>
  changesAfter(asOf, avenues).map(({ on, avenues: of, what, authority, verified }) => ({ on, avenues: of, what, authority, verified }));

const GRADE = { text: '', 'second-hand': ' (second-hand)', memory: ' (from memory)' } as const;

/** That the law is old or not wholly reviewed, line by line; empty while it is neither. */
export function lawAge(asOf: CivilDate, { width, colors }: Style): string[] {
  return lawNotices(asOf).flatMap((notice) => wrap(notice, width).map(colors.yellow));
}

/** What an answer as of a past day leaves out, line by line; empty when that is nothing. */
export function laterLaw(asOf: CivilDate, avenues: Iterable<string>, { width }: Style): string[] {
  const changes = changesAfter(asOf, avenues);
  return [
    ...(changes.length === 0 ? [] : wrap(`Later law, which an answer as of ${asOf} leaves out${asOf < CHANGES_SINCE ? ` (changes before ${CHANGES_SINCE} are not listed)` : ''}:`, width)),
    ...changes.map((c) => hang(`  ${c.on}  `, `${c.what} ${c.authority}.${GRADE[c.verified]}`.replace(/\.\.(?= |$)/, '.'), width)),
  ];
}

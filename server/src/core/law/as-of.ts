import { date, daysBetween, formatLong, type CivilDate } from '../dates/civil-date';
import type { Provenance } from './model';

/**
 * The day up to which the whole table was checked: Supreme Court opinions to the end of October Term 2025
 * and courts of appeals to about July 2026, the older of the two.
 */
export const LAW_AS_OF: CivilDate = date('2026-07-01');

/** Days after `LAW_AS_OF` from which every report says that the table may be out of date. */
export const LAW_STALE_AFTER_DAYS = 180;

/** True once the table is too old, seen from `today`, to rely on. */
export const isLawStale = (today: CivilDate): boolean => daysBetween(LAW_AS_OF, today) > LAW_STALE_AFTER_DAYS;

/** What every report then says; undefined while the table is fresh. */
export const staleLawNotice = (today: CivilDate): string | undefined =>
  isLawStale(today)
    ? `The law in this version was last checked on ${formatLong(LAW_AS_OF)}. Look for a newer version before you rely on a date.`
    : undefined;

/** Law that is known to be due and was not reviewed. */
interface Unreviewed extends Provenance {
  readonly from: CivilDate;
  /** One sentence. */
  readonly what: string;
}

const UNREVIEWED: readonly Unreviewed[] = [
  {
    from: date('2026-12-01'), asOf: LAW_AS_OF, row: '11', verified: 'second-hand',
    source: 'practitioners’ guide to the amendments of December 1, 2026; uscourts.gov, pending amendments',
    what: 'The rule amendments of December 1, 2026 were not reviewed: reported are Appellate Form 4, the bankruptcy rules and Fed. R. Evid. 801, and that changes to Appellate Rules 29 and 32 were withdrawn; whether they took effect was not found.',
  },
];

/** Every notice on the law that a report of `today` carries, the gravest first; empty while the table is fresh and whole. */
export const lawNotices = (today: CivilDate): string[] => {
  const stale = staleLawNotice(today);
  return [...(stale === undefined ? [] : [stale]), ...UNREVIEWED.filter((u) => u.from <= today).map((u) => u.what)];
};

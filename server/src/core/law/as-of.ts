import { date, daysBetween, formatLong, type CivilDate } from '../dates/civil-date';

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

/**
 * Worked examples of counting: `V` dates are fixed by a decision or an official note, `E` dates are constructed.
 * Each result was computed by two independent methods before it was written down.
 * Shared by every test that needs a date that is known to be right.
 */
import type { RuleSet } from '../../../../server/src/core/law/time/counting';
import type { Unit } from '../../../../server/src/core/law/model';

export type VectorOperation =
  /** A period measured after an event. */
  | 'forward'
  /** A period measured before an event. */
  | 'backward'
  /** A period after service by mail: three days added after it would otherwise expire. */
  | 'served-by-mail'
  /** Calendar days that do not move. */
  | 'calendar'
  /** The last day of a waiting period, before the first safe day. */
  | 'waiting-period-runs-until'
  /** The first court day after a waiting period. */
  | 'first-court-day-after-waiting'
  /** A forward count in which a day of open standing is taken as a holiday. */
  | 'arguable-holiday';

export interface Vector {
  readonly id: string;
  readonly note: string;
  readonly operation: VectorOperation;
  readonly rules: RuleSet;
  readonly from: string;
  readonly period: readonly [count: number, unit: Unit];
  /** Day of the week and date, so that the table can be read against a calendar. */
  readonly due: string;
  /** Days that count as holidays besides the federal ones. */
  readonly holidays?: readonly string[];
  /** True when the date rests on the observed day of a holiday. */
  readonly observed?: true;
}

export const VECTORS: readonly Vector[] = [
  { id: 'V1', due: 'Tue 2007-09-04', operation: 'forward', rules: 'civil', from: '2007-08-22', period: [10, 'day'], note: '2009 cmte note fwd: 10 days, 10th day Sat 2007-09-01' },
  { id: 'V2', due: 'Fri 2007-08-31', operation: 'backward', rules: 'civil', from: '2007-09-11', period: [10, 'day'], note: '2009 cmte note bwd: 10 days before event, lands Sat 2007-09-01' },
  { id: 'V3', due: 'Mon 1999-02-22', operation: 'forward', rules: 'supreme-court', from: '1998-11-23', period: [90, 'day'], note: 'Clay: CA7 judgment 1998-11-23 +90' },
  { id: 'V4', due: 'Tue 2000-02-22', operation: 'forward', rules: 'civil', from: '1999-02-22', period: [1, 'year'], note: 'Clay: § 2255 motion due' },
  { id: 'V5', due: 'Mon 1999-05-17', operation: 'forward', rules: 'supreme-court', from: '1999-02-16', period: [90, 'day'], note: 'Hurst: rehearing denied 1999-02-16 +90' },
  { id: 'V6', due: 'Wed 2000-05-17', operation: 'forward', rules: 'civil', from: '1999-05-17', period: [1, 'year'], note: 'Hurst: § 2255 motion due' },
  { id: 'V7', due: 'Tue 1998-12-01', operation: 'forward', rules: 'civil', from: '1997-12-01', period: [1, 'year'], note: 'Marcello: cert denied 1997-12-01 → due' },
  { id: 'V8', due: 'Mon 2011-03-07', operation: 'forward', rules: 'supreme-court', from: '2010-12-07', period: [90, 'day'], note: 'Haynes (E.D. Mich.): CA6 order 2010-12-07 +90' },
  { id: 'V9', due: 'Wed 2005-01-12', operation: 'forward', rules: 'civil', from: '2004-01-12', period: [1, 'year'], note: 'Plascencia: NOA time expired 2004-01-12 → § 2255 motion due' },
  { id: 'V10', due: 'Wed 2003-07-30', operation: 'forward', rules: 'supreme-court', from: '2003-05-01', period: [90, 'day'], note: 'Latham: dismissal 2003-05-01 +90' },
  { id: 'V11', due: 'Fri 2004-07-30', operation: 'forward', rules: 'civil', from: '2003-07-30', period: [1, 'year'], note: 'Latham § 2255 motion due' },
  { id: 'V12', due: 'Mon 2005-01-03', operation: 'forward', rules: 'civil', from: '2003-12-31', period: [1, 'year'], observed: true, note: 'Sylvester (3d Cir. unpub): final on dismissal 2003-12-31 → due (Fri 2004-12-31 is observed New Year)' },
  { id: 'V13', due: 'Tue 2004-03-30', operation: 'forward', rules: 'supreme-court', from: '2003-12-31', period: [90, 'day'], note: 'Sylvester facts under Latham rule: +90' },
  { id: 'V14', due: 'Thu 2017-11-09', operation: 'forward', rules: 'appellate', from: '2017-10-26', period: [14, 'day'], note: 'Anthony facts: judgment 2017-10-26 +14 (initial-judgment clock)' },
  { id: 'V15', due: 'Tue 2022-01-18', operation: 'forward', rules: 'appellate', from: '2022-01-04', period: [14, 'day'], note: 'Guyton: CR denial 2022-01-04 +14' },
  { id: 'V16', due: 'Fri 2020-07-24', operation: 'forward', rules: 'appellate', from: '2020-07-10', period: [14, 'day'], note: 'Heath: order 2020-07-10 +14' },
  { id: 'V17', due: 'Thu 2000-06-01', operation: 'forward', rules: 'civil', from: '1999-06-01', period: [1, 'year'], note: 'Dodd: Richardson 1999-06-01 → due' },
  { id: 'V18', due: 'Fri 2020-05-22', operation: 'forward', rules: 'appellate', from: '2020-03-23', period: [60, 'day'], note: 'Parrish: dismissal 2020-03-23 +60' },
  { id: 'V19', due: 'Thu 2020-07-09', operation: 'forward', rules: 'appellate', from: '2020-06-25', period: [14, 'day'], note: 'Parrish: notice received 2020-06-25 +14' },
  { id: 'V20', due: 'Mon 2020-09-21', operation: 'forward', rules: 'appellate', from: '2020-03-23', period: [180, 'day'], note: 'Parrish: 180 days after entry 2020-03-23' },
  { id: 'V21', due: 'Mon 2016-06-27', operation: 'forward', rules: 'civil', from: '2015-06-26', period: [1, 'year'], note: 'Johnson (2015-06-26) one year (f)(3): 2016-06-26 is Sunday' },
  { id: 'E1', due: 'Mon 2026-06-22', operation: 'forward', rules: 'appellate', from: '2026-06-05', period: [14, 'day'], note: 'FRAP 4(b): entered Fri 2026-06-05' },
  { id: 'E2', due: 'Mon 2027-01-04', operation: 'forward', rules: 'appellate', from: '2026-12-18', period: [14, 'day'], note: 'FRAP 4(b): entered Fri 2026-12-18' },
  { id: 'E3', due: 'Mon 2023-11-13', operation: 'forward', rules: 'appellate', from: '2023-10-27', period: [14, 'day'], observed: true, note: 'FRAP 4(b): entered Fri 2023-10-27 (Veterans Day Sat, obs. Fri 11-10)' },
  { id: 'E4', due: 'Tue 2022-12-27', operation: 'forward', rules: 'appellate', from: '2022-12-12', period: [14, 'day'], observed: true, note: 'FRAP 4(b): entered Mon 2022-12-12 (Christmas Sun, obs. Mon 12-26)' },
  { id: 'E5', due: 'Wed 2026-07-22', operation: 'forward', rules: 'appellate', from: '2026-06-22', period: [30, 'day'], note: '4(b)(4) cap: 30 days from 2026-06-22' },
  { id: 'E6', due: 'Fri 2026-05-01', operation: 'forward', rules: 'appellate', from: '2026-04-17', period: [14, 'day'], note: '4(b)(3): order denying R.33 entered Fri 2026-04-17' },
  { id: 'E7', due: 'Mon 2026-07-06', operation: 'forward', rules: 'appellate', from: '2026-06-03', period: [30, 'day'], observed: true, note: "gov't 30 days: entered Wed 2026-06-03 (lands Fri 07-03 observed)" },
  { id: 'E8', due: 'Tue 2025-11-18', operation: 'forward', rules: 'appellate', from: '2025-11-04', period: [14, 'day'], note: '2255 no appeal: entered Tue 2025-11-04 → final' },
  { id: 'E9', due: 'Wed 2026-11-18', operation: 'forward', rules: 'civil', from: '2025-11-18', period: [1, 'year'], note: 'previous date → due' },
  { id: 'E10', due: 'Fri 2026-01-02', operation: 'forward', rules: 'appellate', from: '2025-12-18', period: [14, 'day'], note: '2255 no appeal: entered Thu 2025-12-18 → final' },
  { id: 'E11', due: 'Mon 2027-01-04', operation: 'forward', rules: 'civil', from: '2026-01-02', period: [1, 'year'], note: 'previous date → due (2027-01-02 is Sat)' },
  { id: 'E12', due: 'Wed 2025-11-19', operation: 'forward', rules: 'supreme-court', from: '2025-08-21', period: [90, 'day'], note: 'CA judgment Thu 2025-08-21 +90' },
  { id: 'E13', due: 'Thu 2026-11-19', operation: 'forward', rules: 'civil', from: '2025-11-19', period: [1, 'year'], note: 'previous date → due' },
  { id: 'E14', due: 'Wed 2025-11-12', operation: 'forward', rules: 'supreme-court', from: '2025-08-13', period: [90, 'day'], note: 'CA judgment Wed 2025-08-13 +90 (Veterans Day)' },
  { id: 'E15', due: 'Thu 2026-11-12', operation: 'forward', rules: 'civil', from: '2025-11-12', period: [1, 'year'], note: 'previous date → due' },
  { id: 'E16', due: 'Wed 2025-12-03', operation: 'forward', rules: 'supreme-court', from: '2025-09-04', period: [90, 'day'], note: 'rehearing denied Thu 2025-09-04 +90' },
  { id: 'E17', due: 'Thu 2026-12-03', operation: 'forward', rules: 'civil', from: '2025-12-03', period: [1, 'year'], note: 'previous date → due' },
  { id: 'E18', due: 'Tue 2026-10-06', operation: 'forward', rules: 'civil', from: '2025-10-06', period: [1, 'year'], note: 'cert denied Mon 2025-10-06 → due' },
  { id: 'E19', due: 'Tue 2026-01-20', operation: 'forward', rules: 'supreme-court', from: '2025-11-19', period: [60, 'day'], note: 'cert +60 extension of 2025-11-19 (lands Sun; Mon is MLK)' },
  { id: 'E20', due: 'Wed 2027-01-20', operation: 'forward', rules: 'civil', from: '2026-01-20', period: [1, 'year'], note: 'previous date → § 2255 motion due if no petition filed' },
  { id: 'E21', due: 'Fri 2025-11-07', operation: 'backward', rules: 'supreme-court', from: '2025-11-19', period: [10, 'day'], note: 'cert extension app >=10 days before 2025-11-19 (bwd, safe)' },
  { id: 'E22', due: 'Mon 2020-05-11', operation: 'forward', rules: 'supreme-court', from: '2020-02-10', period: [90, 'day'], note: 'COVID: judgment 2020-02-10, 90th day' },
  { id: 'E23', due: 'Thu 2020-07-09', operation: 'forward', rules: 'supreme-court', from: '2020-02-10', period: [150, 'day'], note: 'COVID: judgment 2020-02-10, 150th day' },
  { id: 'E24', due: 'Fri 2021-07-09', operation: 'forward', rules: 'civil', from: '2020-07-09', period: [1, 'year'], note: 'previous date → § 2255 motion due' },
  { id: 'E25', due: 'Mon 2021-12-13', operation: 'forward', rules: 'supreme-court', from: '2021-07-16', period: [150, 'day'], note: 'COVID: judgment 2021-07-16, 150th day' },
  { id: 'E26', due: 'Tue 2022-12-13', operation: 'forward', rules: 'civil', from: '2021-12-13', period: [1, 'year'], note: 'previous date → § 2255 motion due' },
  { id: 'E27', due: 'Mon 2021-10-18', operation: 'forward', rules: 'supreme-court', from: '2021-07-19', period: [90, 'day'], note: 'COVID off: judgment 2021-07-19, 90th day' },
  { id: 'E28', due: 'Tue 2022-10-18', operation: 'forward', rules: 'civil', from: '2021-10-18', period: [1, 'year'], note: 'previous date → § 2255 motion due' },
  { id: 'E29', due: 'Wed 2020-03-18', operation: 'forward', rules: 'supreme-court', from: '2019-12-19', period: [90, 'day'], note: 'COVID edge: judgment 2019-12-19, 90th day = 2020-03-18 (before order)' },
  { id: 'E30', due: 'Thu 2020-03-19', operation: 'forward', rules: 'supreme-court', from: '2019-12-20', period: [90, 'day'], note: 'COVID edge: judgment 2019-12-20, 90th day = 2020-03-19 (on order date)' },
  { id: 'E31', due: 'Mon 2020-05-18', operation: 'forward', rules: 'supreme-court', from: '2019-12-20', period: [150, 'day'], note: 'previous date → 150th day' },
  { id: 'E32', due: 'Tue 2021-05-18', operation: 'forward', rules: 'civil', from: '2020-05-18', period: [1, 'year'], note: 'previous date → § 2255 motion due' },
  { id: 'E33', due: 'Mon 2026-05-04', operation: 'forward', rules: 'appellate', from: '2026-03-03', period: [60, 'day'], note: '2255 denial entered Tue 2026-03-03: 60 days' },
  { id: 'E34', due: 'Tue 2026-03-31', operation: 'forward', rules: 'civil', from: '2026-03-03', period: [28, 'day'], note: '59(e) 28 days' },
  { id: 'E35', due: 'Wed 2026-06-03', operation: 'forward', rules: 'appellate', from: '2026-05-04', period: [30, 'day'], note: '4(a)(5) motion last day: 30 after 2026-05-04' },
  { id: 'E36', due: 'Wed 2026-06-24', operation: 'forward', rules: 'appellate', from: '2026-06-10', period: [14, 'day'], note: "4(a)(6): notice rec'd 2026-06-10 +14" },
  { id: 'E37', due: 'Mon 2026-08-31', operation: 'forward', rules: 'appellate', from: '2026-03-03', period: [180, 'day'], note: '4(a)(6): 180 after 2026-03-03' },
  { id: 'E38', due: 'Tue 2026-09-08', operation: 'forward', rules: 'criminal', from: '2023-09-06', period: [3, 'year'], note: 'R.33(b)(1): verdict Wed 2023-09-06, 3 yrs (Sun, then Labor Day)' },
  { id: 'E39', due: 'Tue 2026-05-26', operation: 'forward', rules: 'criminal', from: '2026-05-11', period: [14, 'day'], note: 'R.33(b)(2): verdict Mon 2026-05-11 (Memorial Day)' },
  { id: 'E40', due: 'Fri 2026-11-27', operation: 'forward', rules: 'criminal', from: '2026-11-12', period: [14, 'day'], note: 'R.35(a): oral sentence Thu 2026-11-12 (Thanksgiving)' },
  { id: 'E41', due: 'Mon 2026-11-30', operation: 'forward', rules: 'criminal', from: '2026-11-12', period: [14, 'day'], holidays: ['2026-11-27'], note: 'same, state where day after Thanksgiving is a state holiday' },
  { id: 'E42', due: 'Tue 2026-12-01', operation: 'forward', rules: 'criminal', from: '2025-12-01', period: [1, 'year'], note: 'R.35(b)(1): sentenced Mon 2025-12-01' },
  { id: 'E43', due: 'Sat 2026-10-31', operation: 'waiting-period-runs-until', rules: 'civil', from: '2026-10-01', period: [30, 'day'], note: 'CR: warden received Thu 2026-10-01: 30th day (no roll)' },
  { id: 'E44', due: 'Mon 2026-11-02', operation: 'first-court-day-after-waiting', rules: 'civil', from: '2026-10-01', period: [30, 'day'], note: 'CR: earliest safe filing = day after, next business day' },
  { id: 'E45', due: 'Fri 2026-11-27', operation: 'forward', rules: 'appellate', from: '2026-11-12', period: [14, 'day'], note: 'CR denial entered Thu 2026-11-12 +14' },
  { id: 'E46', due: 'Sun 2026-02-22', operation: 'calendar', rules: 'civil', from: '2026-02-02', period: [20, 'day'], note: 'BP-10: warden signed Mon 2026-02-02 +20 cal. days (no roll)' },
  { id: 'E47', due: 'Tue 2026-10-13', operation: 'forward', rules: 'appellate', from: '2026-09-01', period: [40, 'day'], note: 'FRAP 31: record filed Tue 2026-09-01 +40 (Sun; Mon Columbus Day)' },
  { id: 'E48', due: 'Thu 2026-07-02', operation: 'backward', rules: 'criminal', from: '2026-07-10', period: [7, 'day'], observed: true, note: 'R.47(c): hearing Fri 2026-07-10, 7 days before (Fri 07-03 observed)' },
  { id: 'E49', due: 'Thu 2026-09-17', operation: 'forward', rules: 'appellate', from: '2026-08-03', period: [45, 'day'], note: 'FRAP 40 civil/2255: judgment Mon 2026-08-03 +45' },
  { id: 'E50', due: 'Mon 2026-08-17', operation: 'forward', rules: 'appellate', from: '2026-08-03', period: [14, 'day'], note: 'FRAP 40 criminal: judgment Mon 2026-08-03 +14' },
  { id: 'E51', due: 'Mon 2026-11-23', operation: 'forward', rules: 'criminal', from: '2026-11-09', period: [14, 'day'], note: 'R&R e-served Mon 2026-11-09 +14' },
  { id: 'E52', due: 'Fri 2026-11-27', operation: 'served-by-mail', rules: 'criminal', from: '2026-11-09', period: [14, 'day'], note: 'R&R mailed Mon 2026-11-09: 14 then +3 (lands Thanksgiving)' },
  { id: 'E53', due: 'Thu 2026-09-17', operation: 'served-by-mail', rules: 'appellate', from: '2026-09-02', period: [10, 'day'], note: 'FRAP 27 resp. mailed Wed 2026-09-02: 10 (Sat→Mon 14) then +3' },
  { id: 'E54', due: 'Tue 2026-09-15', operation: 'forward', rules: 'appellate', from: '2026-09-02', period: [13, 'day'], note: 'WRONG way (13 straight) would give' },
  { id: 'E55', due: 'Sat 2026-11-21', operation: 'waiting-period-runs-until', rules: 'civil', from: '2025-11-21', period: [1, 'year'], note: '3583(e)(1): release 2025-11-21; one year expires end of' },
  { id: 'E56', due: 'Mon 2027-03-15', operation: 'waiting-period-runs-until', rules: 'civil', from: '2022-03-15', period: [5, 'year'], note: 'pardon: released 2022-03-15, 5 yrs' },
  { id: 'E57', due: 'Wed 2026-04-01', operation: 'forward', rules: 'appellate', from: '2026-03-02', period: [30, 'day'], note: '2244(b)(3)(D): app filed Mon 2026-03-02 +30' },
  { id: 'E58', due: 'Fri 2025-02-28', operation: 'forward', rules: 'civil', from: '2024-02-29', period: [1, 'year'], note: 'Feb-29: final 2024-02-29 → conservative due' },
  { id: 'E59', due: 'Tue 2025-12-23', operation: 'forward', rules: 'appellate', from: '2025-12-09', period: [14, 'day'], note: 'FRAP 4(b): entered Tue 2025-12-09 → Dec 23 (before the closing days)' },
  { id: 'E60', due: 'Fri 2025-12-26', operation: 'forward', rules: 'appellate', from: '2025-12-12', period: [14, 'day'], note: 'presidential closing: entered Fri 2025-12-12 → Fri 2025-12-26 if Dec 26 2025 is no legal holiday' },
  { id: 'E61', due: 'Mon 2025-12-29', operation: 'arguable-holiday', rules: 'criminal', from: '2025-12-12', period: [14, 'day'], holidays: ['2025-12-26'], note: 'presidential closing, if Dec 26 2025 counted as (a)(6)(B) holiday' },
  { id: 'E62', due: 'Tue 2026-11-24', operation: 'forward', rules: 'criminal', from: '2023-11-24', period: [3, 'year'], note: 'R.33(b)(1) verdict Fri 2023-11-24' },
  { id: 'E63', due: 'Mon 2026-05-04', operation: 'forward', rules: 'supreme-court', from: '2026-02-02', period: [90, 'day'], note: 'cert: denial of SOS authorization 2026-02-02 +90 (post-Bowe)' },
  { id: 'E64', due: 'Mon 2026-12-14', operation: 'forward', rules: 'appellate', from: '2026-10-14', period: [60, 'day'], note: 'coram nobis denial entered Wed 2026-10-14 +60 (Sun)' },
  { id: 'E65', due: 'Mon 2026-06-22', operation: 'forward', rules: 'appellate', from: '2026-04-20', period: [60, 'day'], note: 'Rule 59(e) order entered 2026-04-20 restarts 60 days' },
  { id: 'E66', due: 'Tue 2026-02-17', operation: 'forward', rules: 'appellate', from: '2026-02-02', period: [14, 'day'], note: "4(b)(1)(A)(ii): gov't NOA filed Mon 2026-02-02 +14 (Presidents Day)" },
  { id: 'E67', due: 'Mon 2028-01-03', operation: 'forward', rules: 'appellate', from: '2027-12-17', period: [14, 'day'], observed: true, note: 'observed New Year in prior year: entered Fri 2027-12-17 → Fri 2027-12-31 observed' },
  { id: 'E68', due: 'Mon 2026-11-23', operation: 'first-court-day-after-waiting', rules: 'civil', from: '2025-11-21', period: [1, 'year'], note: '3583(e)(1): first business day after one full year (2026-11-21 is Sat)' },
  { id: 'E69', due: 'Mon 2026-11-09', operation: 'backward', rules: 'appellate', from: '2026-11-16', period: [7, 'day'], note: 'reply brief: >=7 days before argument Mon 2026-11-16 (bwd: 11-09)' },
  { id: 'E70', due: 'Tue 2026-11-10', operation: 'backward', rules: 'appellate', from: '2026-11-18', period: [7, 'day'], note: 'reply brief: argument Wed 2026-11-18 (bwd lands Veterans Day)' },
  { id: 'E71', due: 'Fri 2026-05-22', operation: 'forward', rules: 'criminal', from: '2026-05-08', period: [14, 'day'], note: 'R.29(c): verdict Fri 2026-05-08' },
  { id: 'E72', due: 'Fri 2018-11-09', operation: 'forward', rules: 'civil', from: '2017-11-09', period: [1, 'year'], note: 'Anthony: initial-judgment clock anniversary' },
  { id: 'E73', due: 'Wed 2012-03-07', operation: 'forward', rules: 'civil', from: '2011-03-07', period: [1, 'year'], note: 'Haynes due' },
  { id: 'E74', due: 'Wed 2005-03-30', operation: 'forward', rules: 'civil', from: '2004-03-30', period: [1, 'year'], note: 'Latham rule on Sylvester facts' },
  { id: 'E75', due: 'Mon 2026-12-14', operation: 'forward', rules: 'supreme-court', from: '2026-09-15', period: [90, 'day'], note: 'cert petition, criminal: CA judgment Tue 2026-09-15 +90' },
  { id: 'E76', due: 'Fri 2026-10-30', operation: 'forward', rules: 'supreme-court', from: '2026-10-05', period: [25, 'day'], note: 'S.Ct. rehearing 25 days after denial Mon 2026-10-05' },
  { id: 'E77', due: 'Wed 2026-04-08', operation: 'calendar', rules: 'civil', from: '2026-03-09', period: [30, 'day'], note: 'BP-11: RD signed Mon 2026-03-09 +30' },
  { id: 'E78', due: 'Thu 2026-11-12', operation: 'forward', rules: 'appellate', from: '2026-10-13', period: [30, 'day'], note: 'FRAP 31 appellee: served Tue 2026-10-13 +30' },
  { id: 'E79', due: 'Thu 2026-12-03', operation: 'forward', rules: 'appellate', from: '2026-11-12', period: [21, 'day'], note: 'FRAP 31 reply: served Thu 2026-11-12 +21' },
  { id: 'E80', due: 'Tue 2026-02-17', operation: 'forward', rules: 'appellate', from: '2026-02-02', period: [14, 'day'], note: 'appeal of 3582(c)(2) order entered Mon 2026-02-02 (Presidents Day)' },
  { id: 'E81', due: 'Mon 2026-12-14', operation: 'forward', rules: 'appellate', from: '2026-10-13', period: [60, 'day'], note: 'CM/petition coram nobis entered Tue 2026-10-13 +60 (Sat)' },
];

/** Periods in hours: date and time of the event, hours, date and time of the end. */
export const HOUR_VECTORS = [
  { id: 'HR1', from: ['2026-11-05', '10:23'], hours: 72, due: ['2026-11-09', '10:23'], note: 'would end on a Sunday' },
] as const;

/** Review above: certiorari, rehearing, and the orders that lengthened the time in 2020 and 2021. */
import { date, type CivilDate } from '../../dates/civil-date';
import type { DatedPeriod } from '../model';
import type { DeadlineRule } from './model';
import { always, CHECKED, days } from './periods';

const SCR = 'Supreme Court Rules, older editions and quotations in opinions';

export const certiorari: DeadlineRule = {
  id: 'certiorari/petition', avenue: 'certiorari', title: 'Petition for a writ of certiorari',
  kind: 'deadline', nature: 'claim-processing', timeRules: 'supreme-court',
  from: 'entry of the judgment of the court of appeals',
  periods: always(days(90), {
    row: 'SC1', authority: 'S. Ct. R. 13.1, 13.3', source: SCR, verified: 'text',
    note: 'The edition in force in November 2026 was not seen.',
  }),
  governs: [{ avenue: 'certiorari', documents: ['petition', 'motion'] }],
  doneBy: ['certiorari-petition-filed'],
  extension:
    'A Justice may extend the time by up to 60 days for good cause, on an application filed at least 10 days before the petition is due (S. Ct. R. 13.5, 30.2).',
  notes: [
    'A petition is timely if mailed first-class and prepaid, or given to a carrier for delivery within 3 days, by the last day; an inmate’s, if put into the institution’s mail by then with a declaration that says so (S. Ct. R. 29.2).',
    'Ninety days, not three months, from entry of the judgment or the denial of a timely rehearing petition; not from the mandate (S. Ct. R. 13.3).',
    'In a § 2255 case the time is set by statute and is jurisdictional (28 U.S.C. § 2101(c); its application to § 2255 is stated from memory).',
  ],
};

/**
 * Orders of March 19, 2020 and July 19, 2021: 150 days where the petition was due on or after the first day,
 * kept only for a judgment or order issued before the second.
 */
export const COVID_EXTENSION: DatedPeriod & { readonly dueFrom: CivilDate; readonly issuedBefore: CivilDate } = {
  period: days(150), row: 'F10',
  authority: 'Supreme Court orders of March 19, 2020 and July 19, 2021',
  source: 'order text quoted in full by a secondary source', verified: 'second-hand', asOf: CHECKED,
  dueFrom: date('2020-03-19'), issuedBefore: date('2021-07-19'),
};

export const certiorariExtension: DeadlineRule = {
  id: 'certiorari/extension', avenue: 'certiorari', title: 'Application to extend the time for certiorari',
  kind: 'deadline', nature: 'claim-processing', timeRules: 'supreme-court',
  from: 'the day the petition is due, counted backward',
  periods: always(days(10), { row: 'SC2', authority: 'S. Ct. R. 13.5, 30.2', source: SCR, verified: 'text' }),
  governs: [], doneBy: ['certiorari-extended-to'],
  notes: ['Up to 60 days, from one Justice, for good cause; such applications are not favored.'],
};

export const certiorariLongest: DeadlineRule = {
  id: 'certiorari/longest-extension', avenue: 'certiorari', title: 'Last day to which the time for certiorari can be extended',
  kind: 'deadline', nature: 'claim-processing', timeRules: 'supreme-court',
  from: 'the day the petition is due',
  periods: always(days(60), { row: 'SC2', authority: 'S. Ct. R. 13.5', source: SCR, verified: 'text' }),
  governs: [], doneBy: ['certiorari-petition-filed'],
  notes: ['An order that names a day governs: that day does not move. Whether an extension that was not used delays the day the judgment becomes final is unsettled.'],
};

export const certiorariRehearing: DeadlineRule = {
  id: 'certiorari/rehearing', avenue: 'rehearing', title: 'Rehearing of the denial of certiorari',
  kind: 'deadline', nature: 'claim-processing', timeRules: 'supreme-court',
  from: 'the order denying certiorari',
  periods: always(days(25), { row: 'SC4', authority: 'S. Ct. R. 44.2', source: SCR, verified: 'text' }),
  governs: [], doneBy: [],
  notes: ['This time cannot be extended, and a rehearing petition does not delay the day the judgment becomes final under § 2255(f)(1) (S. Ct. R. 16.3).'],
};

export const rehearing: DeadlineRule = {
  id: 'rehearing/petition', avenue: 'rehearing', title: 'Petition for panel or en banc rehearing',
  kind: 'deadline', nature: 'claim-processing', timeRules: 'appellate',
  from: 'entry of the judgment of the court of appeals',
  periods: always(days(14), {
    row: 'L5', authority: 'Fed. R. App. P. 40(d)(1)', source: 'FRAP, edition with amendments to 2024-12-01', verified: 'text',
  }),
  governs: [{ avenue: 'rehearing', documents: ['petition', 'motion'] }],
  doneBy: ['rehearing-petition-filed'],
  extension: 'An order or local rule may set another time (Fed. R. App. P. 40(d)(1)).',
  notes: ['One document for panel and en banc rehearing, at most 3,900 words (Fed. R. App. P. 40(d)(3)). Former Rule 35 is now part of Rule 40.'],
};

/** The longer time where the United States is a party to a civil case; a § 2255 appeal counts as civil here. */
export const rehearingCivil: DatedPeriod = always(days(45), {
  row: 'H18', authority: 'Fed. R. App. P. 40(d)(1)', source: 'FRAP, edition with amendments to 2024-12-01', verified: 'memory',
  note: 'That a § 2255 appeal is civil for this purpose is from memory; local practice varies.',
})[0]!;

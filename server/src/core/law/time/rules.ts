/**
 * The rules on computing time, as data: which provision each step of a count rests on, for each
 * set of rules, before and since the rewriting of December 1, 2009.
 */
import type { CivilDate } from '../../dates/civil-date';
import { date } from '../../dates/civil-date';
import type { Provenance } from '../model';

/** Which rules a period is counted under. */
export type RuleSet = 'criminal' | 'civil' | 'appellate' | 'supreme-court';

/** The provision behind each step of a count; absent where the rules have none. */
export interface CountingRules extends Provenance {
  /** Trigger day left out, every day counted. */
  readonly count: string;
  /** The last day is a Saturday, Sunday or legal holiday. */
  readonly lastDay: string;
  /** Counting back from an event. */
  readonly countingBack: string;
  readonly clerkInaccessible?: string;
  readonly stateHoliday?: string;
  readonly hours?: string;
  readonly threeDays?: string;
  /** Weekends and holidays inside a short period are left out. */
  readonly shortPeriods?: string;
}

const REWRITTEN = date('2009-12-01');
const before = { asOf: date('2026-11-21'), until: date('2009-11-30'), row: 'T2' } as const;
const since = { asOf: date('2026-11-21'), from: REWRITTEN, row: 'T1-T9', verified: 'text' } as const;

const RULES: Readonly<Record<RuleSet, readonly CountingRules[]>> = {
  criminal: [
    {
      ...before, source: 'S2', verified: 'memory',
      count: 'Fed. R. Crim. P. 45(a)', lastDay: 'Fed. R. Crim. P. 45(a)', countingBack: 'Fed. R. Crim. P. 45(a)',
      clerkInaccessible: 'Fed. R. Crim. P. 45(a)', stateHoliday: 'Fed. R. Crim. P. 45(a)', threeDays: 'Fed. R. Crim. P. 45(c)',
      shortPeriods: 'Fed. R. Crim. P. 45(a) (before December 1, 2009)',
    },
    {
      ...since, source: 'S2 S46',
      count: 'Fed. R. Crim. P. 45(a)(1)', lastDay: 'Fed. R. Crim. P. 45(a)(1)(C)', countingBack: 'Fed. R. Crim. P. 45(a)(5)',
      clerkInaccessible: 'Fed. R. Crim. P. 45(a)(3)', stateHoliday: 'Fed. R. Crim. P. 45(a)(6)(C)',
      hours: 'Fed. R. Crim. P. 45(a)(2)', threeDays: 'Fed. R. Crim. P. 45(c)',
    },
  ],
  civil: [
    {
      ...before, source: 'S3', verified: 'memory',
      count: 'Fed. R. Civ. P. 6(a)', lastDay: 'Fed. R. Civ. P. 6(a)', countingBack: 'Fed. R. Civ. P. 6(a)',
      clerkInaccessible: 'Fed. R. Civ. P. 6(a)', stateHoliday: 'Fed. R. Civ. P. 6(a)', threeDays: 'Fed. R. Civ. P. 6',
      shortPeriods: 'Fed. R. Civ. P. 6(a) (before December 1, 2009)',
    },
    {
      ...since, source: 'S3',
      count: 'Fed. R. Civ. P. 6(a)(1)', lastDay: 'Fed. R. Civ. P. 6(a)(1)(C)', countingBack: 'Fed. R. Civ. P. 6(a)(5)',
      clerkInaccessible: 'Fed. R. Civ. P. 6(a)(3)', stateHoliday: 'Fed. R. Civ. P. 6(a)(6)(C)',
      hours: 'Fed. R. Civ. P. 6(a)(2)', threeDays: 'Fed. R. Civ. P. 6(d)',
    },
  ],
  appellate: [
    {
      ...before, source: 'S1', verified: 'text',
      count: 'Fed. R. App. P. 26(a)', lastDay: 'Fed. R. App. P. 26(a)', countingBack: 'Fed. R. App. P. 26(a)',
      clerkInaccessible: 'Fed. R. App. P. 26(a)', stateHoliday: 'Fed. R. App. P. 26(a)', threeDays: 'Fed. R. App. P. 26(c)',
      shortPeriods: 'Fed. R. App. P. 26(a)(2) (before December 1, 2009)',
    },
    {
      ...since, source: 'S1',
      count: 'Fed. R. App. P. 26(a)(1)', lastDay: 'Fed. R. App. P. 26(a)(1)(C)', countingBack: 'Fed. R. App. P. 26(a)(5)',
      clerkInaccessible: 'Fed. R. App. P. 26(a)(3)', stateHoliday: 'Fed. R. App. P. 26(a)(6)(C)',
      hours: 'Fed. R. App. P. 26(a)(2)', threeDays: 'Fed. R. App. P. 26(c)',
    },
  ],
  'supreme-court': [
    {
      row: 'T12', source: 'S40', verified: 'text', asOf: date('2026-11-21'),
      note:
        'Older copy read. No state holidays, no days added for service. A day on which the Court building is closed by order ' +
        'also moves the date, but is not the same as a day on which the clerk of another court is out of reach. ' +
        'The rule does not speak of counting back; going on to the previous court day is the safe choice.',
      count: 'S. Ct. R. 30.1', lastDay: 'S. Ct. R. 30.1', countingBack: 'S. Ct. R. 30.1',
    },
  ],
};

/** The rules of the set that were in force on `day`, the day from which the period is measured. */
export function rulesOn(set: RuleSet, day: CivilDate): CountingRules {
  const versions = RULES[set];
  const found = versions.find((v) => (v.from === undefined || v.from <= day) && (v.until === undefined || day <= v.until));
  // The versions of each set cover every day, which a test proves.
  return found ?? (versions[versions.length - 1] as CountingRules);
}

/** How a paper reached the party. `other-consented`: other means agreed to in writing. */
export type Service = 'electronic' | 'mail' | 'hand' | 'left-with-clerk' | 'inmate-mail' | 'other-consented';

export interface ServiceRule extends Provenance {
  /** As a worksheet says it, after "served". */
  readonly phrase: string;
  /** Civil days added after the period would otherwise expire. */
  readonly added: number;
}

const threeDays = { row: 'T9', source: 'S1 S2 S3', verified: 'text', asOf: date('2026-11-21') } as const;

const SERVICE: Readonly<Record<Service, readonly ServiceRule[]>> = {
  electronic: [
    { ...threeDays, phrase: 'electronically', added: 3, until: date('2016-11-30') },
    { ...threeDays, phrase: 'electronically', added: 0, from: date('2016-12-01') },
  ],
  hand: [{ ...threeDays, phrase: 'by hand', added: 0 }],
  mail: [{ ...threeDays, phrase: 'by mail', added: 3 }],
  'inmate-mail': [
    { ...threeDays, phrase: 'through the prison mail', added: 3, note: 'Service by mail; that it began in a prison changes nothing (inference).' },
  ],
  'left-with-clerk': [{ ...threeDays, phrase: 'by leaving it with the clerk', added: 3 }],
  'other-consented': [{ ...threeDays, phrase: 'by other means agreed to in writing', added: 3 }],
};

/** What service by `method` on `servedOn` adds; undefined for a method that no rule names. */
export function serviceRule(method: string, servedOn: CivilDate): ServiceRule | undefined {
  const versions = Object.hasOwn(SERVICE, method) ? SERVICE[method as Service] : [];
  return versions.find((v) => (v.from === undefined || v.from <= servedOn) && (v.until === undefined || servedOn <= v.until));
}

/** Waiting periods and agency times around sentence reduction, supervision and clemency. */
import type { DeadlineRule } from './model';
import { always, days, years } from './periods';

const USC = 'U.S. Code, edition of 2023';
const CFR = '28 CFR parts 542 and 571, as published January 24, 2025';

export const compassionateReleaseWait: DeadlineRule = {
  id: 'compassionate-release/wait', avenue: 'compassionate-release',
  title: 'First day to move for compassionate release',
  kind: 'waiting-period', nature: 'waiting-period', timeRules: 'criminal',
  from: 'receipt of the request by the warden',
  periods: always(days(30), { row: 'D1', authority: '18 U.S.C. § 3582(c)(1)(A)', source: USC, verified: 'text' }),
  governs: [{ avenue: 'compassionate-release', documents: ['motion', 'memorandum', 'petition', 'letter'] }],
  doneBy: [],
  notes: [
    'The 30 days run from receipt by the warden, not from mailing or signing. Full exhaustion of administrative appeals, if earlier, also opens the court.',
    'The rule must be enforced if the government raises it (United States v. Alam, 960 F.3d 831 (6th Cir. 2020)); the government may waive or forfeit it. Each new motion needs its own request (Keller (9th Cir. 2021)).',
    'The motion itself has no deadline.',
  ],
};

const administrative = { kind: 'deadline', nature: 'administrative', timeRules: 'criminal', doneBy: [], governs: [] } as const;
const NO_ROLL = 'Calendar days; the rule says nothing of weekends, so do not count on the next working day. A valid reason for delay may be accepted.';

export const regionalRemedy: DeadlineRule = {
  ...administrative, id: 'administrative-remedy/regional', avenue: 'compassionate-release',
  title: 'Appeal to the Regional Director (BP-10)', from: 'the day the warden signed the response',
  periods: always(days(20), { row: 'D6', authority: '28 C.F.R. § 542.15(a)', source: CFR, verified: 'text' }),
  notes: [NO_ROLL, 'From the signature, not from receipt.'],
};

export const centralRemedy: DeadlineRule = {
  ...administrative, id: 'administrative-remedy/central', avenue: 'compassionate-release',
  title: 'Appeal to the General Counsel (BP-11)', from: 'the day the Regional Director signed the response',
  periods: always(days(30), { row: 'D7', authority: '28 C.F.R. § 542.15(a)', source: CFR, verified: 'text' }),
  notes: [NO_ROLL, 'This is the last level.'],
};

export const terminationWait: DeadlineRule = {
  id: 'supervised-release/termination-wait', avenue: 'supervised-release-termination',
  title: 'First day to move for early termination of supervised release',
  kind: 'waiting-period', nature: 'waiting-period', timeRules: 'criminal',
  from: 'release from imprisonment, when the term of supervision begins',
  periods: always(years(1), { row: 'P1', authority: '18 U.S.C. § 3583(e)(1)', source: USC, verified: 'text' }),
  governs: [{ avenue: 'supervised-release-termination' }], doneBy: [],
  notes: ['After one full year of supervision. Retribution, § 3553(a)(2)(A), is not among the factors the statute lists.'],
};

export const pardonWait: DeadlineRule = {
  id: 'pardon/wait', avenue: 'pardon', title: 'First day to petition for a pardon',
  kind: 'waiting-period', nature: 'administrative', timeRules: 'criminal',
  from: 'release from confinement, or the conviction if no prison term was imposed',
  periods: always(years(5), {
    row: 'C1', authority: '28 C.F.R. § 1.2', source: 'quoted on a court’s probation page and other sites', verified: 'second-hand',
    note: 'Text in force in 2026 not seen.',
  }),
  governs: [{ avenue: 'pardon' }], doneBy: [],
  notes: ['The rule guides the Department of Justice and does not bind the President (28 C.F.R. § 1.11); a waiver is rare. Generally not while on probation, parole or supervised release.'],
};

export const RECEIPT_NOTE =
  'Only the day the request was sent is recorded. The statute counts from receipt by the warden (18 U.S.C. § 3582(c)(1)(A)): add "warden-request-received"; the true date can only be later.';

/** Electronic filing is open on weekends; a clerk's window is not. */
export const firstCourtDay = (day: string): string => `A wait never moves: the paper may be filed electronically on that day. The first day on which the clerk’s office is open is ${day}.`;

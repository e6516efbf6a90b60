/** The administrative remedy of the Bureau of Prisons and early termination of probation. */
import type { DeadlineRule } from './model';
import { always, days, years } from './periods';

const CFR = '28 CFR parts 542 and 571, as published January 24, 2025';
const NO_ROLL = 'Calendar days; the rule says nothing of weekends, so do not count on the next working day. A valid reason for delay may be accepted.';
const common = { avenue: 'section-2241', nature: 'administrative', timeRules: 'criminal', doneBy: [], governs: [] } as const;

export const remedyRequest: DeadlineRule = {
  ...common, id: 'administrative-remedy/request', kind: 'deadline', title: 'Request for administrative remedy (BP-9)',
  from: 'the day the basis for the request occurred',
  periods: always(days(20), { row: 'D5', authority: '28 C.F.R. § 542.14(a)', source: CFR, verified: 'text' }),
  notes: [
    NO_ROLL, 'The informal step (BP-8) is inside the 20 days.',
    'A sensitive request, and an appeal from a disciplinary hearing officer, go to the Regional Director first (28 C.F.R. § 542.14(d)).',
  ],
};

const SILENCE = 'An extension of the time must be given in writing. Where none came, the inmate may take the silence for a denial at that level and go on to the next (28 C.F.R. § 542.18).';

const response = (id: string, title: string, from: string, count: number, extension: number): DeadlineRule => ({
  ...common, id, kind: 'waiting-period', title, from,
  periods: always(days(count), { row: 'D8', authority: '28 C.F.R. § 542.18', source: CFR, verified: 'text' }),
  notes: [
    SILENCE, `With a written extension, ${extension} more days. A request counts as filed on the day it is logged.`,
    ...(id.endsWith('warden-response') ? ['An emergency that threatens health or welfare is answered by the third day.'] : []),
  ],
});

/** The first days on which silence may be taken for a denial. */
export const wardenResponse = response('administrative-remedy/warden-response', 'Warden’s silence counts as a denial from', 'the day the request was logged', 20, 20);
export const regionalResponse = response('administrative-remedy/regional-response', 'Regional Director’s silence counts as a denial from', 'the day the regional appeal was logged', 30, 30);
export const centralResponse = response('administrative-remedy/central-response', 'General Counsel’s silence counts as a denial from', 'the day the central appeal was logged', 40, 20);

export const probationWait: DeadlineRule = {
  id: 'probation/termination-wait', avenue: 'supervised-release-termination', title: 'First day to move for early termination of probation',
  kind: 'waiting-period', nature: 'waiting-period', timeRules: 'criminal',
  from: 'the day the sentence of probation was imposed',
  periods: always(years(1), { row: 'P2', authority: '18 U.S.C. § 3564(c)', source: 'U.S. Code, edition of 2023', verified: 'text' }),
  governs: [], doneBy: [],
  notes: ['For a felony. Probation for a misdemeanor or an infraction may be ended at any time (18 U.S.C. § 3564(c)).'],
};

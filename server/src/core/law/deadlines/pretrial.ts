/** Before judgment: motions that must be made before trial, papers around a hearing, objections to the presentence report. */
import type { DeadlineRule } from './model';
import { always, days } from './periods';

const FRCRP = 'FRCrP, edition with amendments to 2024-12-01';

/** No count: the court names the day, and a day that an order names does not move (2009 committee note to Rule 45). */
export const pretrialMotions: DeadlineRule = {
  id: 'motion/pretrial', avenue: 'suppression-motion', title: 'Motions that must be made before trial',
  kind: 'deadline', nature: 'claim-processing', timeRules: 'criminal',
  from: 'the day the court set or, where it set none, the start of trial',
  periods: always(days(0), {
    row: '1.31', authority: 'Fed. R. Crim. P. 12(b)(3), (c)(1)', source: 'FRCrP, Rule 12 as amended to December 1, 2014, edition of 2025', verified: 'text',
  }),
  governs: [
    { avenue: 'suppression-motion', documents: ['motion'] },
    { avenue: 'discovery-motion', documents: ['motion'] },
  ],
  doneBy: [],
  extension: 'Until trial the court may extend or reset the day (Fed. R. Crim. P. 12(c)(2)); a late motion needs good cause (Fed. R. Crim. P. 12(c)(3)).',
  notes: [
    'A motion to suppress, to sever, for discovery under Rule 16, or against a defect in the charge must be made by the day the court sets; where it sets none, the deadline is the start of trial. It binds only where the basis was reasonably available.',
    'A day that an order names is a fixed date: it does not move off a weekend or holiday.',
  ],
};

export const PRETRIAL_LABELS = { set: 'the day the court set', trial: 'no day set: the start of trial' } as const;
export const PRETRIAL_TEXT = {
  set: 'the order names the day, and a day that is named does not move',
  trial: 'the court set no day, so the deadline is the start of trial: file before it begins',
} as const;

export const opposingAffidavit: DeadlineRule = {
  id: 'motion/opposing-affidavit', avenue: 'suppression-motion', title: 'Opposing affidavit', theirs: true,
  kind: 'deadline', nature: 'claim-processing', timeRules: 'criminal',
  from: 'the hearing, counted backward',
  periods: always(days(1), { row: 'B10', authority: 'Fed. R. Crim. P. 47(d)', source: FRCRP, verified: 'text' }),
  governs: [], doneBy: [],
  extension: 'The court may allow a later day (Fed. R. Crim. P. 47(d)).',
  notes: ['An affidavit in support goes with the motion itself; this is the time of the party that opposes it.'],
};

export const presentenceObjections: DeadlineRule = {
  id: 'objections/presentence-report', avenue: 'sentencing-memorandum', title: 'Objections to the presentence report',
  kind: 'deadline', nature: 'claim-processing', timeRules: 'criminal',
  from: 'receipt of the presentence report',
  periods: always(days(14), {
    row: '1.33', authority: 'Fed. R. Crim. P. 32(f)(1)', source: 'FRCrP, Rule 32 as amended to December 1, 2011, edition of 2024', verified: 'text',
  }),
  governs: [{ avenue: 'sentencing-memorandum', documents: ['objections'] }],
  doneBy: [],
  extension: 'The court may extend the time for good cause (Fed. R. Crim. P. 32(b)(2)), and may allow a new objection for good cause until sentence is imposed (Fed. R. Crim. P. 32(i)(1)(D)).',
  notes: [
    'Objections go in writing to the probation officer and the other side (Fed. R. Crim. P. 32(f)(2)). A fact not objected to may be taken as found (Fed. R. Crim. P. 32(i)(3)(A)).',
    'The time runs from receipt, so the manner of service adds nothing.',
  ],
};

/** A motion to reconsider has no rule of its own in a criminal case; the time to appeal became its measure. */
export const reconsideration: DeadlineRule = {
  id: 'motion/reconsideration', avenue: 'direct-appeal', title: 'Motion to reconsider an order in the criminal case',
  kind: 'deadline', nature: 'mandatory-claim-processing', timeRules: 'criminal',
  from: 'entry of the order',
  periods: always(days(14), {
    row: 'A6', authority: 'United States v. Ibarra, 502 U.S. 1 (1991); Fed. R. App. P. 4(b)(1)(A)',
    source: 'Ibarra, read; the 14 days through decisions of the Tenth and Eleventh Circuits', verified: 'second-hand',
  }),
  governs: [], doneBy: [],
  notes: [
    'Made in time, it suspends the time to appeal until it is decided, whatever its ground. Made later, it has no effect on that time and may be denied as untimely.',
  ],
};

/** The four triggers of 28 U.S.C. § 2255(f), and the court's time on an application for authorization. */
import { date } from '../../dates/civil-date';
import type { Verified } from '../model';
import type { DeadlineRule } from './model';
import { always, days, years } from './periods';

const USC = 'U.S. Code, edition of 2023, also seen current through P.L. 118-107';

const year = (row: string, paragraph: string, verified: Verified = 'text') =>
  always(years(1), { row, authority: `28 U.S.C. § 2255(f)${paragraph}`, source: USC, verified });

const LATEST_OF =
  'The year runs from the latest of the four triggers of § 2255(f). It is a statute of limitations, not jurisdictional, and can be equitably tolled; no motion under § 3582, Rule 33 or state law tolls it.';

const governs = [
  { avenue: 'section-2255', documents: ['motion', 'memorandum', 'petition'] },
  { avenue: 'second-or-successive-2255', documents: ['motion', 'memorandum', 'petition'] },
];

export const section2255F1: DeadlineRule = {
  id: 'section-2255/f1', avenue: 'section-2255', title: '§ 2255 motion, from the final judgment',
  kind: 'deadline', nature: 'statute-of-limitations', timeRules: 'criminal',
  from: 'the day the judgment became final',
  periods: year('H1', '(1)'), governs, doneBy: ['section-2255-filed'],
  notes: [LATEST_OF],
};

export const section2255F2: DeadlineRule = {
  id: 'section-2255/f2', avenue: 'section-2255', title: '§ 2255 motion, from removal of a government impediment',
  kind: 'deadline', nature: 'statute-of-limitations', timeRules: 'criminal',
  from: 'removal of the impediment',
  periods: year('H2', '(2)'), governs, doneBy: ['section-2255-filed'],
  notes: ['The impediment must have been made by government action, be unlawful, and have prevented the filing.'],
};

export const section2255F3: DeadlineRule = {
  id: 'section-2255/f3', avenue: 'section-2255', title: '§ 2255 motion, from a newly recognized right',
  kind: 'deadline', nature: 'statute-of-limitations', timeRules: 'criminal',
  from: 'the day the Supreme Court first recognized the right',
  periods: year('H3', '(3)'), governs, doneBy: ['section-2255-filed'],
  notes: [
    'The year runs from the decision that first recognized the right, not from a later decision making it retroactive (Dodd v. United States, 545 U.S. 353 (2005)).',
    'It covers only the ground that rests on that right. A second motion also needs authorization under § 2255(h)(2); waiting for it does not stop the clock.',
  ],
};

export const section2255F4: DeadlineRule = {
  id: 'section-2255/f4', avenue: 'section-2255', title: '§ 2255 motion, from discoverable facts',
  kind: 'deadline', nature: 'statute-of-limitations', timeRules: 'criminal',
  from: 'the day the facts could have been discovered through due diligence',
  periods: year('H4', '(4)'), governs, doneBy: ['section-2255-filed'],
  notes: ['It covers only the ground that rests on those facts; new legal theories about old facts do not count.'],
};

/** A vacated state prior: notice of the order starts (f)(4) only for a movant who acted promptly after the federal judgment. */
export const VACATED_PRIOR_NOTE =
  'For a vacated prior conviction the year runs from notice of the vacatur, and only if the movant sought it with diligence after entry of the federal judgment (Johnson v. United States, 544 U.S. 295 (2005)).';

export const authorizationDecision: DeadlineRule = {
  id: 'authorization/decision', avenue: 'second-or-successive-2255',
  title: 'Court of appeals decision on authorization',
  kind: 'deadline', nature: 'claim-processing', timeRules: 'appellate',
  from: 'filing of the application',
  periods: always(days(30), {
    row: 'H20', authority: '28 U.S.C. § 2244(b)(3)(D)', source: USC, verified: 'text',
    note: 'Often exceeded; treated as hortatory (from memory).',
  }),
  governs: [], doneBy: ['authorization-denied'],
  notes: ['This time binds the court, not the movant, and is often exceeded. Nothing tolls the one-year period meanwhile.'],
};

export const RETROACTIVITY_NOTE =
  'Only the day of retroactivity is recorded. The year runs from the decision that first recognized the right (Dodd v. United States, 545 U.S. 353 (2005)): add "right-recognized".';

/**
 * The one-year period began with the Act of April 24, 1996. A judgment final before that day had until the
 * Act's first anniversary. Stated from memory: it never makes an error on its own.
 */
export const GRACE_PERIOD = {
  effective: date('1996-04-24'),
  label: 'final before April 24, 1996: one year from the Act',
  triggerLabel: 'before April 24, 1996: one year from the Act',
  triggerText: 'the trigger is older than the one-year period, so the year is counted from the day the Act took effect',
  text: 'the judgment was final before the one-year period existed, so the year is counted from the day the Act took effect',
  authority: 'Antiterrorism and Effective Death Penalty Act of 1996, Pub. L. 104-132 (from memory, unverified)',
  verified: 'memory' as const,
};

/**
 * Amendments to the Sentencing Guidelines that reach back, and the recent ones that do not: 18 U.S.C. § 3582(c)(2)
 * lets a court reduce a sentence only for one that USSG § 1B1.10(d) lists on the day of the reduction.
 */
import { date, type CivilDate } from '../../dates/civil-date';
import type { Provenance } from '../model';

export interface GuidelineAmendment extends Provenance {
  readonly row: string;
  /** As § 1B1.10(d) writes it, or as the year's amendments are called. */
  readonly name: string;
  readonly numbers: readonly number[];
  /** Number of the amendment that put it on the list. */
  readonly listedBy?: number;
  readonly subject: string;
  /** First day on which the Guidelines read so; absent where it was not looked up. */
  readonly inForce?: CivilDate;
  /** `listed` in § 1B1.10(d); `not-listed`; `not-found`: whether it was listed could not be found out. */
  readonly retroactive: 'listed' | 'not-listed' | 'not-found';
  /** First day on which it was on the list; the day by which it was seen there, where only that is known. */
  readonly listedFrom?: CivilDate;
  /** A reduction under it may not take effect before this day. */
  readonly orderNotBefore?: { readonly day: CivilDate; readonly authority: string };
}

const CHECKED = date('2026-07-01');
const COMMISSION = 'guidelines.ussc.gov and ussc.gov, pages of the amendments';
const MANUAL_2016 = 'Guidelines Manual 2016, USSG § 1B1.10 with Historical Note';
const listed = { retroactive: 'listed', asOf: CHECKED } as const;

export const GUIDELINE_AMENDMENTS: readonly GuidelineAmendment[] = [
  {
    ...listed, row: 'G1', name: '706 as amended by 711', numbers: [706, 711], listedBy: 713, subject: 'crack cocaine, two levels lower',
    inForce: date('2007-11-01'), listedFrom: date('2008-03-03'), source: 'Congressional Research Service, RS22800', verified: 'second-hand',
    note: 'Numbers 712 and 713 and their day, March 3, 2008, were read in the Historical Note.',
  },
  {
    ...listed, row: 'G2', name: '750 (parts A and C only)', numbers: [750], listedBy: 759, subject: 'crack cocaine at eighteen to one',
    inForce: date('2011-11-01'), listedFrom: date('2011-11-01'), source: `${COMMISSION}; 76 Fed. Reg. 41332`, verified: 'text',
  },
  {
    ...listed, row: 'G3', name: '782 (subject to subsection (e)(1))', numbers: [782], listedBy: 788, subject: 'drugs, two levels lower (§§ 2D1.1, 2D1.11)',
    inForce: date('2014-11-01'), listedFrom: date('2014-11-01'), source: `${COMMISSION}; ${MANUAL_2016}`, verified: 'text',
    orderNotBefore: { day: date('2015-11-01'), authority: 'USSG § 1B1.10(e)(1)' },
  },
  {
    ...listed, row: 'G4', name: '821 (parts A and B, subpart 1 only, subject to subsection (e)(2))', numbers: [821], listedBy: 825,
    subject: 'status points, and offenders with no criminal history points (§ 4C1.1)',
    inForce: date('2023-11-01'), listedFrom: date('2023-11-01'), source: COMMISSION, verified: 'text',
    orderNotBefore: { day: date('2024-02-01'), authority: 'USSG § 1B1.10(e)(2)' },
  },
  {
    row: 'G5', name: 'the amendments of 2024', numbers: [], subject: 'acquitted conduct, § 2K2.1 serial numbers, § 2K2.4 grouping, § 2D1.1 base levels',
    inForce: date('2024-11-01'), retroactive: 'not-listed', asOf: CHECKED, source: 'newsletter of August 9, 2024', verified: 'second-hand',
    note: 'No vote on retroactivity carried on August 8, 2024.',
  },
  {
    row: 'G6', name: 'the amendments of 2025', numbers: [833], subject: 'among them 833, the mitigating-role cap of § 2D1.1',
    inForce: date('2025-11-01'), retroactive: 'not-listed', asOf: CHECKED, source: 'news pages, 2025', verified: 'second-hand',
    note: 'The vote to make them retroactive failed in August 2025.',
  },
  {
    row: 'G7', name: 'the amendments of 2026', numbers: [], subject: 'the loss table’s inflation adjustment, and others',
    inForce: date('2026-11-01'), retroactive: 'not-found', asOf: CHECKED, source: '91 Fed. Reg. 24088 (May 4, 2026), opening only', verified: 'second-hand',
    note: 'Adopted; the text was not read, and no decision on retroactivity was found.',
  },
  {
    ...listed, row: 'G8', name: 'the earlier amendments of the list',
    numbers: [126, 130, 156, 176, 269, 329, 341, 371, 379, 380, 433, 454, 461, 484, 488, 490, 499, 505, 506, 516, 591, 599, 606, 657, 702, 715],
    subject: 'as the list of the 2016 Manual has them', listedFrom: date('2016-12-31'), source: MANUAL_2016, verified: 'text',
    note: 'Seen on the list of the 2016 edition; since when each was there was not looked up.',
  },
];

/**
 * The amendments that § 1B1.10(d) is known to list on `asOf`, the newest first. For days before 2017 the older ones
 * are left out, because the day on which each came on the list was not looked up. A court uses the list of the day on
 * which it reduces the sentence (§ 1B1.10, comment. (n.8)).
 */
export const coveredAmendments = (asOf: CivilDate): GuidelineAmendment[] =>
  GUIDELINE_AMENDMENTS.filter((a) => a.retroactive === 'listed' && a.listedFrom !== undefined && a.listedFrom <= asOf)
    .sort((a, b) => Math.max(...b.numbers) - Math.max(...a.numbers));

/** The first edition of the Guidelines Manual whose amendments nobody has read for this table. */
const FIRST_UNREVIEWED_MANUAL = {
  year: 2026,
  sentence:
    'The amendments of 2026, in force from November 1, 2026 (91 Fed. Reg. 24088), were not reviewed for this version: what is said here of the Guidelines is the law up to the 2025 Manual. Read the new text.',
} as const;

/** What must be said of a case sentenced under the Guidelines Manual of `year`; undefined for editions that were reviewed. */
export const unreviewedManual = (year: number): string | undefined =>
  year >= FIRST_UNREVIEWED_MANUAL.year ? FIRST_UNREVIEWED_MANUAL.sentence : undefined;

/**
 * Days on which the law of an avenue changed, so that the answer of one day can say what a later day would add. What a
 * single authority lost is in `authorities`; a period's versions are with the period.
 */
import { date, type CivilDate } from '../dates/civil-date';
import { GUIDELINE_AMENDMENTS } from './guidelines/amendments';
import type { AvenueId } from './ids';
import type { Provenance, Verified } from './model';

export interface LawChange extends Provenance {
  /** First day on which it is the law. */
  readonly on: CivilDate;
  readonly avenues: readonly AvenueId[];
  /** One sentence. */
  readonly what: string;
  readonly authority: string;
}

const CHECKED = date('2026-07-01');

const change = (
  on: string, avenues: readonly AvenueId[], what: string, authority: string, verified: Verified, row: string, source: string,
): LawChange => ({ on: date(on), avenues, what, authority, verified, row, source, asOf: CHECKED });

const SUPERVISION: readonly AvenueId[] = ['supervised-release-modification', 'supervised-release-termination', 'supervised-release-revocation'];

const WRITTEN: readonly LawChange[] = [
  change('2023-11-01', ['compassionate-release'], 'The policy statement covers motions that the defendant makes, and lists the reasons.',
    'USSG § 1B1.13, Amendment 814', 'second-hand', '5.1', 'ussc.gov/node/150178 (Amendment 814)'),
  change('2024-12-01', ['rehearing'], 'Appellate Rule 35 is gone; panel and en banc rehearing are both under Rule 40.',
    'Fed. R. App. P. 40', 'text', 'L5', 'Federal Rules of Appellate Procedure, editions before and after December 1, 2024'),
  change('2025-06-12', ['second-or-successive-2255', 'rule-60b'],
    'A new filing after judgment on the first motion counts as second or successive even while that judgment is on appeal (decided under § 2254).',
    'Rivers v. Guerrero, 605 U.S. 443 (2025)', 'text', 'H13', 'caselaw.findlaw.com, Rivers v. Guerrero (June 12, 2025)'),
  change('2025-06-12', ['section-2255'],
    'A notice of appeal filed late but before the time is reopened takes effect with the reopening; no second notice is needed.',
    'Parrish v. United States, No. 24-275 (U.S. June 12, 2025)', 'second-hand', 'H16', 'several concordant summaries, 2025'),
  change('2025-06-20', ['supervised-release-revocation'], 'A court may not consider retribution, 18 U.S.C. § 3553(a)(2)(A), when it decides whether to revoke.',
    'Esteras v. United States, 606 U.S. 185 (2025)', 'second-hand', 'P5', 'fd.org, note on Esteras'),
  change('2025-06-26', ['section-2255', 'direct-appeal', 'sentencing-memorandum'],
    'The First Step Act’s shorter terms for § 924(c) counts apply at a resentencing after an older sentence was vacated.',
    'Hewitt v. United States, 606 U.S. 419 (2025)', 'second-hand', 'D12', 'fd.org/node/7527'),
  change('2025-11-01', ['sentencing-memorandum', 'plea-offer-review'],
    'Departures are gone from the Guidelines but for §§ 5K1.1 and 3F1.1: first the range, then the § 3553(a) factors.',
    'Guidelines Manual 2025', 'second-hand', '11', 'thefederaldocket.com, note on the 2025 Guidelines'),
  change('2026-01-09', ['second-or-successive-2255', 'certiorari'],
    'The bar on old claims, § 2244(b)(1), does not apply to a § 2255(h) motion, and the denial of authorization can be taken to the Supreme Court.',
    'Bowe v. United States, No. 24-5438 (U.S. Jan. 9, 2026)', 'second-hand', 'H21', 'summaries of Bowe, 2026'),
  change('2026-01-14', ['section-2255', 'direct-appeal'], 'One act cannot be convicted under both § 924(c)(1)(A)(i) and § 924(j).',
    'Barrett v. United States, No. 24-5774 (U.S. Jan. 14, 2026)', 'second-hand', '11', 'fd.org/node/1886'),
  change('2026-03-25', SUPERVISION, 'A term of supervised release is not tolled while the defendant is a fugitive; it ends on its day.',
    'Rico v. United States, No. 24-1056 (U.S. Mar. 25, 2026)', 'second-hand', 'P4', 'scotusdashboard.com, note on Rico'),
  change('2026-05-28', ['compassionate-release'],
    'A change of sentencing law that Congress did not make retroactive is no extraordinary and compelling reason, alone or with others.',
    'Rutherford v. United States, 608 U.S. 454 (2026)', 'second-hand', '5.1', 'summaries of Rutherford, 2026'),
  change('2026-05-28', ['compassionate-release'], 'A doubt about the conviction is no extraordinary and compelling reason; § 2255 is the route.',
    'Fernandez v. United States, No. 24-556 (U.S. May 28, 2026)', 'second-hand', '5.1', 'summaries of Fernandez, 2026'),
  change('2026-06-18', ['direct-appeal', 'plea-offer-review'],
    'A waiver of the right to appeal a sentence is not enforced where that would be a miscarriage of justice.',
    'Hunter v. United States, No. 24-1063 (U.S. June 18, 2026)', 'second-hand', '11', 'Hunter slip opinion as quoted in a legal research memorandum, 2026'),
  change('2026-06-29', ['suppression-motion'], 'Obtaining geofence location history is a search, even for a short window and through a third party.',
    'Chatrie v. United States, No. 25-112 (U.S. June 29, 2026)', 'second-hand', '11', 'law.cornell.edu, No. 25-112, as summarized'),
  change('2026-11-01', ['sentencing-memorandum', 'plea-offer-review', 'sentence-reduction'],
    'The Guidelines amendments of 2026 are in force; they were not reviewed for this version, and whether any is retroactive was not found.',
    '91 Fed. Reg. 24088 (May 4, 2026)', 'second-hand', 'G7', 'Federal Register, opening of the notice'),
];

/** Each amendment that came on the list changed what § 3582(c)(2) offers. */
const LISTED: readonly LawChange[] = GUIDELINE_AMENDMENTS.flatMap(({ retroactive, inForce, listedFrom, name, subject, listedBy, verified, source, row }) =>
  retroactive === 'listed' && inForce !== undefined && listedFrom !== undefined
    ? [{ on: listedFrom, avenues: ['sentence-reduction'] as const, what: `Amendment ${name} is retroactive: ${subject}.`, authority: `USSG § 1B1.10(d)${listedBy ? `, Amendment ${listedBy}` : ''}`, verified, source, row, asOf: CHECKED }]
    : [],
);

export const LAW_CHANGES: readonly LawChange[] = [...WRITTEN, ...LISTED].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** Changes before this day were not collected, but for the amendments that reach back. */
export const CHANGES_SINCE: CivilDate = date('2023-11-01');

/**
 * What changed in the law of any of `avenues` after `day`, oldest first: the law of `day` itself knows none of it.
 * Nothing is known of changes before `CHANGES_SINCE`.
 */
export const changesAfter = (day: CivilDate, avenues: Iterable<string>): LawChange[] => {
  const wanted = new Set<string>(avenues);
  return LAW_CHANGES.filter((c) => c.on > day && c.avenues.some((a) => wanted.has(a)));
};

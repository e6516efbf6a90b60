/** The time for certiorari from a judgment of a court of appeals, or from the denial of rehearing. */
import type { CivilDate } from '../../dates/civil-date';
import { periodOn, supremeCourt } from '../../law/deadlines/index';
import type { Verified } from '../../law/model';
import type { Step } from '../trace';
import { countPeriod, countRule, weakest, type DeadlineContext } from './context';

export interface CertiorariTime {
  readonly due: CivilDate;
  readonly steps: readonly Step[];
  readonly authority: string;
  readonly verified: Verified;
  /** The end of the usual period, where an order of the Court made it longer. */
  readonly usual?: CivilDate;
}

/**
 * Counts from `issued`, the day of the judgment or order. In 2020 and 2021 the Court's orders made the period
 * 150 days where the petition was due on or after March 19, 2020 and the judgment issued before July 19, 2021.
 */
export function certiorariTime(context: DeadlineContext, issued: CivilDate, from: string): CertiorariTime {
  const { certiorari } = supremeCourt;
  const covid = supremeCourt.COVID_EXTENSION;
  const period = periodOn(certiorari, issued);
  const usual = countPeriod(context, certiorari, period, issued, from);
  if (usual.due < covid.dueFrom || issued >= covid.issuedBefore) {
    return { due: usual.due, steps: usual.steps, authority: period.authority, verified: period.verified };
  }
  const longer = countPeriod(context, certiorari, covid, issued, from);
  return {
    due: longer.due, steps: longer.steps, authority: `${period.authority}; ${covid.authority}`,
    verified: weakest([period.verified, covid.verified]),
    usual: usual.due,
  };
}

/** The last day of a timely rehearing petition in a criminal appeal. */
export const rehearingDue = (context: DeadlineContext, decided: CivilDate): CivilDate =>
  countRule(context, supremeCourt.rehearing, decided).due;

/** When a paper needs a certificate of service. */
import { CHECKED } from '../deadlines/periods';
import type { Provenance } from '../model';
import type { PaperCourt } from '../limits/model';

export interface ServiceRule extends Provenance {
  readonly court: PaperCourt;
  readonly authority: string;
  /** What it must contain, as a phrase. */
  readonly states: string;
}

/** Papers that a party serves itself; the clerk serves a notice of appeal. */
export const SERVED_BY_THE_PARTY: readonly string[] = ['motion', 'memorandum', 'brief', 'reply', 'petition', 'objections'];

/**
 * A § 2255 motion begins the proceeding: the court, through its clerk, gives it to the United States attorney. Later papers are
 * served by the party.
 */
export const SERVED_BY_THE_CLERK: Provenance & { readonly authority: string; readonly avenues: readonly string[]; readonly documents: readonly string[] } = {
  authority: '28 U.S.C. § 2255(b); Rule 3(b), Rules Governing Section 2255 Proceedings', source: 'not read', verified: 'memory', asOf: CHECKED,
  avenues: ['section-2255'], documents: ['motion'],
};

/** How a paper was served, where a certificate must say so. Through the court's electronic system none is needed. */
export const NEEDS_CERTIFICATE: readonly string[] = ['mail', 'hand', 'left-with-clerk', 'inmate-mail'];

export const SERVICE_RULES: readonly ServiceRule[] = [
  {
    row: 'X2', court: 'district', authority: 'Fed. R. Crim. P. 49(b)(1)', source: 'FRCrP, edition with amendments to 2024-12-01', verified: 'text', asOf: CHECKED,
    states: 'the day, the manner and the person served',
  },
  {
    row: 'X2', court: 'appeals', authority: 'Fed. R. App. P. 25(d)(1)', source: 'FRAP, edition with amendments to 2024-12-01', verified: 'text', asOf: CHECKED,
    states: 'the day and manner of service, and the names and addresses of those served',
  },
];

/** An inmate's statement of deposit: day and prepaid first-class postage, under § 1746. */
export const INMATE_STATEMENT: Provenance & { readonly authority: string } = {
  row: 'X11', authority: 'Fed. R. App. P. 4(c), 25(a)(2)(A)(iii); Rule 3(d), Rules Governing Section 2255 Proceedings',
  source: 'FRAP, edition with amendments to 2024-12-01; older copy of the § 2255 Rules', verified: 'text', asOf: CHECKED,
};

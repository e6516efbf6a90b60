/** What an inmate must show for a paper to count as filed on the day it was handed to the prison. */
import { CHECKED } from './deadlines/periods';
import type { Provenance } from './model';

export interface MailboxRule extends Provenance {
  readonly authority: string;
  readonly text: string;
}

export const MAILBOX_DISTRICT: MailboxRule = {
  row: 'H5', authority: 'Rule 3(d), Rules Governing Section 2255 Proceedings; 28 U.S.C. § 1746',
  text: 'a declaration or notarized statement must give the date of deposit in the institution’s mail system and state that first-class postage has been prepaid',
  source: 'older copy of the rule; no amendment of Rule 3(d) found', verified: 'text', asOf: CHECKED,
};

export const MAILBOX_APPEAL: MailboxRule = {
  row: 'A4', authority: 'Fed. R. App. P. 4(c)(1), 25(a)(2)(A)(iii)',
  text: 'a declaration or notarized statement must give the date of deposit and state that first-class postage is being prepaid, or a postmark or date stamp must show both',
  source: 'FRAP, edition with amendments to 2024-12-01', verified: 'text', asOf: CHECKED,
};

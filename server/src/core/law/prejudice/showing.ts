/** Why a bare assertion of prejudice does not carry a ground. */
import { CHECKED } from '../deadlines/periods';
import type { Provenance } from '../model';

export interface ShowingRule extends Provenance {
  readonly text: string;
  readonly authority: string;
}

/** Under § 2255 an unsupported claim of prejudice earns no hearing. */
export const UNSUPPORTED_SHOWING: ShowingRule = {
  text: 'A court need not hold a hearing where the claim of prejudice has no support.',
  authority: 'Puglisi v. United States, 586 F.3d 209 (2d Cir. 2009)',
  source: 'app.midpage.ai, Puglisi v. United States, 586 F.3d 209 (2d Cir. 2009)', verified: 'text', asOf: CHECKED,
};

/** How much each sort of proof weighs: what was written then, what is sworn now, what is only said. */
export const CONTEMPORANEOUS_FIRST: ShowingRule = {
  text: 'Courts look to evidence from the time rather than to later assertions alone.',
  authority: 'Lee v. United States, 582 U.S. 357 (2017)',
  source: 'supreme.justia.com and casetext.com, Lee v. United States, 582 U.S. 357 (2017)', verified: 'text', asOf: CHECKED,
};

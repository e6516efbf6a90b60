/**
 * Weekdays on which the President closed the executive departments. They are not counted as legal holidays: each order
 * places the day under Exec. Order No. 11582 and 5 U.S.C. § 6103(b) only "insofar as they relate to the pay and leave of
 * employees". That such a day is one "declared a holiday by the President" (Rule 45(a)(6)(B)) is arguable, so the tool
 * shows the later date as arguable and never as the deadline. Half-day closings are left out.
 */
import type { CivilDate } from '../../dates/civil-date';
import { date, formatDate } from '../../dates/civil-date';
import type { Provenance } from '../model';

export interface PresidentialClosing extends Provenance {
  readonly day: CivilDate;
  readonly authority: string;
}

const read = { row: '1.2', source: 'S53', verified: 'text', asOf: date('2026-11-21') } as const;
const heard = { row: '1.2', source: 'S46', verified: 'second-hand', asOf: date('2026-11-21') } as const;

const recalled = { row: '1.2', source: 'known from memory', verified: 'memory', asOf: date('2026-11-21') } as const;

export const PRESIDENTIAL_CLOSINGS: readonly PresidentialClosing[] = [
  { ...read, day: date('1986-12-26'), authority: 'Exec. Order No. 12577 (Dec. 22, 1986)' },
  {
    ...heard, day: date('1997-12-26'), authority: "Latham v. Dominick's Finer Foods, 149 F.3d 673 (7th Cir. 1998)",
    note: 'The Seventh Circuit read the old Rule 6(a) to leave out a day on which the court was officially closed.',
  },
  { ...recalled, day: date('2003-12-26'), authority: 'Executive order closing the departments on December 26, 2003 (from memory)' },
  { ...heard, day: date('2004-06-11'), authority: 'Executive order closing the departments on June 11, 2004', source: 'usmessageboard.com, order as posted June 7, 2004' },
  { ...recalled, day: date('2007-01-02'), authority: 'Executive order closing the departments on January 2, 2007 (from memory)' },
  { ...read, day: date('2007-12-24'), authority: 'Exec. Order No. 13453 (Dec. 6, 2007)' },
  { ...read, day: date('2012-12-24'), authority: 'Exec. Order No. 13633 (2012)' },
  { ...read, day: date('2014-12-26'), authority: 'Exec. Order No. 13682 (2014)' },
  { ...read, day: date('2018-12-05'), authority: 'Exec. Order No. 13852 (Dec. 1, 2018), 83 Fed. Reg. 62687', source: 'regulations.justia.com/regulations/fedreg/2018/12/04/2018-26552.html' },
  { ...read, day: date('2018-12-24'), authority: 'Exec. Order No. 13854 (Dec. 18, 2018), 83 Fed. Reg. 65481', source: 'regulations.vlex.com/vid/providing-for-the-closing-774576449' },
  { ...heard, day: date('2019-12-24'), authority: 'Executive order closing the departments on December 24, 2019', source: 'federal-newsgroup.blogspot.com/2019/12/executive-order-on-providing-for.html' },
  { ...heard, day: date('2020-12-24'), authority: 'Executive order of December 11, 2020', source: 'theepochtimes.com/president-trump-makes-christmas-eve-a-federal-holiday-except-for-certain-employees_3617589.html' },
  { ...heard, day: date('2024-12-24'), authority: 'Exec. Order No. 14129 (2024), 89 Fed. Reg. 104857', source: 'usregs.ai/regulations/2024-31143' },
  { ...read, day: date('2025-01-09'), authority: 'Exec. Order No. 14133 (Dec. 30, 2024), 90 Fed. Reg. 187', source: 'regulations.justia.com/regulations/fedreg/2025/01/03/2024-31766.html' },
  { ...heard, day: date('2025-12-24'), authority: 'Executive order of December 18, 2025' },
  { ...heard, day: date('2025-12-26'), authority: 'Executive order of December 18, 2025' },
];

/** The closing for `d`, with a name to print; undefined on any other day, and for orders the list does not know. */
export function presidentialClosing(d: CivilDate): (PresidentialClosing & { readonly name: string }) | undefined {
  const closing = PRESIDENTIAL_CLOSINGS.find((c) => c.day === d);
  return closing && { ...closing, name: `the closing of the executive departments on ${formatDate(d)}` };
}

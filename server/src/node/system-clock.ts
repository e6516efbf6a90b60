import { civilDate, type CivilDate } from '../core/dates/civil-date';
import type { Clock } from '../workspace/ports';

/** Today where the machine is: a filing is due on the court's calendar day, and the user sits near the court. */
export class SystemClock implements Clock {
  today(): CivilDate {
    const now = new Date();
    return civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
  }
}

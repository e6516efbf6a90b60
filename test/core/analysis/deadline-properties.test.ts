/** What holds of every deadline from whatever day: none ends on a weekend or holiday, unless its rule says that it does not move. */
import assert from 'node:assert/strict';
import { computeDeadlines } from '../../../server/src/core/analysis/deadlines/index';
import { addDays, date, isWeekend } from '../../../server/src/core/dates/civil-date';
import { EVENT_IDS } from '../../../server/src/core/law/ids';
import { legalHoliday } from '../../../server/src/core/law/time/holidays';
import { facts } from '../../support/facts';

/** Calendar days by regulation, and days that an order names. */
const FIXED = ['administrative-remedy/', 'motion/pretrial'];

/** Park and Miller's generator: the same days on every run. */
function* randomDays(count: number): Generator<string> {
  let seed = 20261121;
  for (let i = 0; i < count; i++) {
    seed = (seed * 48271) % 2147483647;
    yield addDays(date('1996-04-24'), seed % 12_500);
  }
}

describe('deadlines from any day', function () {
  this.timeout(60_000);

  it('end on a day on which the court is open, with steps that lead there, and come after their trigger unless counted back', () => {
    let seen = 0;
    const ids = new Set<string>();
    for (const day of randomDays(250)) {
      for (const event of EVENT_IDS) {
        // Days that courts and cases name are not counted; the day of finality is tried with the rest.
        if (event === 'certiorari-extended-to') continue;
        for (const d of computeDeadlines({ facts: facts({ events: { [event]: day } }), asOf: date('2026-11-21'), warnDays: 30 })) {
          if (d.due === undefined) continue;
          seen += 1;
          ids.add(d.id);
          const where: string = `${d.id} from ${event} on ${day}: ${d.due}`;
          assert.equal(d.steps.at(-1)?.to ?? d.due, d.due, where);
          assert.ok(d.authorities.length > 0, where);
          if (d.kind !== 'deadline' || FIXED.some((f) => d.id.startsWith(f))) continue;
          for (const { due } of d.readings) assert.ok(!isWeekend(due) && !legalHoliday(due), where);
          const back = event === 'argument' || event === 'motion-hearing';
          assert.ok(back ? d.due < day : d.due > day, where);
        }
      }
    }
    assert.ok(seen >= 10_000 && ids.size > 35, `${seen} deadlines, ${ids.size} kinds`);
  });
});

/** Run by `time-zone.test.ts` in a process of its own: counts a few worked examples and prints the dates. */
import { date, formatShort } from '../../../../server/src/core/dates/civil-date';
import { countBackward, countForward } from '../../../../server/src/core/law/time/counting';
import { VECTORS } from './vectors';

const due = ['E1', 'E7', 'E67', 'E48', 'E70', 'E11'].map((id) => {
  const v = VECTORS.find((known) => known.id === id);
  if (!v) throw new Error(`No worked example ${id}`);
  const court = { rules: v.rules, stateHolidays: new Set<never>(), closures: new Set<never>() };
  const [count, unit] = v.period;
  return formatShort(v.operation === 'backward' ? countBackward(date(v.from), count, court).due : countForward(date(v.from), { count, unit }, court).due);
});
process.stdout.write(JSON.stringify({ offset: new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset(), due }));

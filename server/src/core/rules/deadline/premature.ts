import { daysBetween, formatDate } from '../../dates/civil-date';
import type { Rule } from '../rule';
import { consequence, counted, dayCount } from '../wording';
import { governing, timeSpan } from './governing';

/** Filed, or would be filed today, before a waiting period has run. */
export const deadlinePremature: Rule = {
  id: 'deadline/premature',
  severity: 'error',
  summary: 'The filing comes before a waiting period has run.',
  roles: ['filing'],
  *run(context) {
    for (const d of governing(context)) {
      if (d.kind !== 'waiting-period' || d.status !== 'premature' || !d.due) continue;
      const on = d.filed ?? context.asOf;
      const early = dayCount(daysBetween(on, d.due));
      const firm = d.verified === 'text' && d.nature === 'waiting-period';
      yield {
        span: timeSpan(context),
        severity: firm ? 'error' : 'warning',
        confidence: firm ? 'certain' : 'likely',
        what: d.filed
          ? `${d.title} is ${formatDate(d.due)}: filed ${formatDate(on)}, ${early} too early.`
          : `${d.title} is ${formatDate(d.due)}: filed today it would be ${early} too early.`,
        why: `${d.authorities[0] ?? ''}, ${counted(d)}. ${consequence(d)}`,
        do: d.filed
          ? 'File again after that day, or show that the remedies were exhausted earlier or that the government waives the wait.'
          : 'Wait until that day, or show in the paper why the wait does not apply.',
        authorities: d.authorities,
      };
    }
  },
};

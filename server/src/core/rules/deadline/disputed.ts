import { formatDate } from '../../dates/civil-date';
import type { Rule } from '../rule';
import { readingLine } from '../wording';
import { avenueSpan, governing } from './governing';

/** Courts read the period differently, and this filing is not safe under all of them. */
export const deadlineDisputed: Rule = {
  id: 'deadline/disputed',
  severity: 'info',
  summary: 'Courts count this period differently; every reading is shown.',
  roles: ['filing'],
  *run(context) {
    for (const d of governing(context)) {
      const read = d.readings.filter((r) => !r.arguable);
      if (read.length < 2 || d.earliest === d.latest) continue;
      if (d.filed && d.filed <= d.earliest!) continue;
      const prevailing = d.readings.find((r) => r.prevails);
      yield {
        span: avenueSpan(context),
        what: `${d.title}: courts count this time differently. ${read.map(readingLine).join(' — ')}.`,
        why: prevailing
          ? `The law of this circuit gives ${formatDate(prevailing.due)}.`
          : 'No reading was found to prevail in this circuit.',
        do: `The safe date is ${formatDate(d.earliest!)}.${d.missing.length > 0 ? ` To decide between them, add ${d.missing.map((m) => `"${m}"`).join(' and ')}.` : ''}`,
        confidence: 'check',
        authorities: d.authorities,
      };
    }
  },
};

import { formatDate } from '../../dates/civil-date';
import { someBlock } from '../../filing/passages';
import type { Rule } from '../rule';
import { governing, timeSpan } from './governing';

const EXTENDED_BY: Readonly<Record<string, string>> = {
  'direct-appeal/notice': 'direct-appeal/extension',
  'section-2255/notice-of-appeal': 'section-2255/appeal-extension',
};

const REASON = /excusable\s+neglect|good\s+cause/i;

/** Late, but inside the window in which the court may extend, and the paper does not ask. */
export const deadlineExtension: Rule = {
  id: 'deadline/extension',
  severity: 'warning',
  summary: 'Late, but the court may still extend the time, and the filing does not argue for it.',
  roles: ['filing'],
  *run(context) {
    for (const d of governing(context)) {
      const id = EXTENDED_BY[d.id];
      if (!id || !d.due) continue;
      const on = d.filed ?? context.asOf;
      const window = context.deadlines.find((x) => x.id === id && x.trigger?.date === d.trigger?.date);
      if (!window?.due || on <= d.due || on > window.due) continue;
      if (someBlock(context.filing, REASON)) continue;
      yield {
        span: timeSpan(context),
        what: `${d.title}: late, but until ${formatDate(window.due)} the court may extend the time, and the filing does not ask for it.`,
        why: `${window.authorities[0] ?? ''}.`,
        do: 'Move for an extension now and show excusable neglect or good cause, with the facts that explain the delay.',
        confidence: 'certain',
        authorities: window.authorities,
      };
    }
  },
};

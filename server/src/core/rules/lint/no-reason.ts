import { suppressionsOf } from '../../filing/suppressions';
import { code, quoted } from '../../case/quoted';
import type { Rule } from '../rule';

/** A suppression without a reason, or with a day that is none. */
export const lintNoReason: Rule = {
  id: 'lint/no-reason',
  severity: 'warning',
  summary: 'A suppression gives no reason, or a last day that cannot be read.',
  roles: ['filing', 'case'],
  last: true,
  *run({ filing }) {
    for (const directive of suppressionsOf(filing).directives) {
      if (directive.verb === undefined || directive.verb === 'enable') continue;
      const { span, reason, until, source } = directive;
      const how = source === 'comment' ? '`-- reason`' : '`RULE -- reason`';
      if (until !== undefined && until.date === undefined) {
        yield {
          span,
          what: `${quoted(until.written)} is no date, so this suppression has no effect.`,
          why: 'A suppression holds through the day it names, and it cannot be told which day that is.',
          do: `Write the day as ${code('until 2026-12-31')}.`,
          confidence: 'certain',
        };
      } else if (reason === undefined) {
        yield {
          span,
          what: 'This suppression gives no reason.',
          why: 'Whoever reviews the paper, or is asked later what was checked, must be able to tell why the finding was set aside.',
          do: `Add ${how}, and who decided it: ${code(`${source === 'comment' ? '' : 'RULE '}-- already decided at ECF No. 40 by AB`)}.`,
          confidence: 'certain',
        };
      }
    }
  },
};

import { daysBetween } from '../../dates/civil-date';
import { MAILBOX_APPEAL, MAILBOX_DISTRICT } from '../../law/mailbox';
import type { Rule, RuleContext } from '../rule';
import { governing, timeSpan } from './governing';

/** Days before the deadline within which arrival by mail may be late, so that the day of deposit decides. */
const MAIL_MARGIN_DAYS = 21;

const DEPOSIT = /\b(?:deposited|placed|handed|delivered|gave|given|put|mailed)\b.{0,120}\b(?:mail(?:box|ing)?(?:\s+system)?|prison (?:official|staff|authorit)|institution|legal[- ]mail|correctional)/is;
const POSTAGE = /\bpostage\b/i;
const SWORN = /\b(?:penalty of perjury|1746|notar)/i;
const STAMPED = /\b(?:postmark|date[- ]stamp|mail log)/i;

/** Timeliness rests on the day of deposit in prison, and the paper lacks the proof the rule asks for. */
export const deadlineMailboxProof: Rule = {
  id: 'deadline/mailbox-proof',
  severity: 'warning',
  summary: 'Timeliness rests on the inmate mailbox rule without the proof it needs.',
  roles: ['filing'],
  *run(context) {
    if (!byInmateMail(context)) return;
    for (const d of governing(context)) {
      if (d.kind !== 'deadline' || !d.earliest) continue;
      const on = d.filed ?? context.asOf;
      if (daysBetween(on, d.earliest) > MAIL_MARGIN_DAYS) continue;
      const missing = missingParts(context);
      if (missing.length === 0) return;
      const rule = d.id.endsWith('notice-of-appeal') || context.avenue === 'direct-appeal' ? MAILBOX_APPEAL : MAILBOX_DISTRICT;
      yield {
        span: timeSpan(context),
        what: `The filing counts from the day it was given to the prison, but it does not show ${missing.join(' or ')}.`,
        why: `Under the inmate mailbox rule ${rule.text} (${rule.authority}).`,
        do: 'Add a dated declaration under 28 U.S.C. § 1746 that says when the paper was put into the institution’s legal mail and that first-class postage was prepaid.',
        confidence: 'likely',
        authorities: [rule.authority],
      };
      return;
    }
  },
};

function byInmateMail(context: RuleContext): boolean {
  if (context.facts.service?.value === 'inmate-mail') return true;
  const filed = context.facts.filed?.value;
  return context.facts.events.some((e) => e.by === 'inmate-mail' && e.id.endsWith('-filed') && (filed === undefined || e.at === filed));
}

function missingParts(context: RuleContext): string[] {
  const text = context.filing.prose.map((b) => b.text).join('\n');
  const exhibits = context.facts.exhibits.map((e) => `${e.title ?? ''} ${e.kind ?? ''}`).join('\n');
  if (STAMPED.test(exhibits) || /mailing|deposit/i.test(exhibits)) return [];
  const missing: string[] = [];
  if (!DEPOSIT.test(text)) missing.push('the day of deposit in the prison’s mail');
  if (!POSTAGE.test(text)) missing.push('that postage was prepaid');
  if (!SWORN.test(text) && !STAMPED.test(text)) missing.push('a declaration under penalty of perjury or a postmark');
  return missing;
}

import { readPaper, textOfPart } from '../../analysis/paper/parts';
import { unredactedIn, type Identifier } from '../../analysis/privacy/index';
import { formatDate } from '../../dates/civil-date';
import { NOT_FILED } from '../../law/form/courts';
import { PRO_SE_EXEMPTION, PROTECTED, SEALED_FILING, WAIVER } from '../../law/privacy/rule-49-1';
import { isProSe } from '../form/paper-form';
import type { Finding, Fix, Rule, RuleContext } from '../rule';

/** A personal identifier in full. No message repeats it: messages go to logs, tickets and screens that are shared. */
export const privacyUnredacted: Rule = {
  id: 'privacy/unredacted',
  severity: 'error',
  summary: 'A personal identifier stands in the filing in full.',
  roles: ['filing'],
  *run(context) {
    if (exempt(context)) return;
    for (const identifier of unredactedIn(context.filing, context.facts, context.asOf)) yield finding(context, identifier);
  },
};

function exempt(context: RuleContext): boolean {
  if (NOT_FILED.includes(context.avenue ?? '')) return true;
  if (PRO_SE_EXEMPTION.avenues.includes(context.avenue ?? '') && isProSe(context)) return true;
  return SEALED_FILING.said.test(textOfPart(readPaper(context.filing), 'caption'));
}

function finding({ facts }: RuleContext, { kind, span, redacted, edit, unsure }: Identifier): Finding {
  const rule = PROTECTED[kind];
  const filed = facts.filed?.value;
  const before = filed !== undefined && rule.from !== undefined && filed < rule.from;
  const since = before ? ` The rule took effect on ${formatDate(rule.from!)}, after the date of this paper; a copy filed today must follow it.` : '';
  return {
    span,
    what: `${rule.name} stands here in full (shown as ${redacted}).`,
    why: `A filing may show only ${rule.mayShow} (${rule.authority}), and who files their own in full gives up the protection (${WAIVER.authority}).${since}`,
    do: edit ? `Write ${redacted}; the full form may be filed under seal with a reference list.` : 'Rename the file and correct the index: file names are seen on the docket.',
    confidence: unsure ? 'check' : 'likely',
    ...(before || unsure ? { severity: 'warning' } : {}),
    authorities: [rule.authority],
    fixes: edit ? [redact(edit, redacted, unsure === true)] : [],
  };
}

const redact = (edit: NonNullable<Identifier['edit']>, redacted: string, unsure: boolean): Fix => ({
  title: `Redact to ${redacted}`,
  safety: unsure ? 'unsafe' : 'safe',
  edits: [edit],
});

import { linesOfPart, readPaper } from '../../analysis/paper/parts';
import { someBlock } from '../../filing/passages';
import { INMATE_STATEMENT, NEEDS_CERTIFICATE, SERVED_BY_THE_CLERK, SERVED_BY_THE_PARTY, SERVICE_RULES } from '../../law/form/service';
import type { Rule, RuleContext } from '../rule';
import { courtOfFinished, endSpan } from './paper-form';

/** A paper served otherwise than by electronic filing, without a certificate of service. */
export const formService: Rule = {
  id: 'form/service',
  severity: 'warning',
  summary: 'A paper served by mail, by hand or from prison has no certificate of service.',
  roles: ['filing'],
  *run(context) {
    const { facts, document } = context;
    const service = facts.service;
    if (!service || !NEEDS_CERTIFICATE.includes(service.value) || !SERVED_BY_THE_PARTY.includes(document)) return;
    if (SERVED_BY_THE_CLERK.avenues.includes(context.avenue ?? '') && SERVED_BY_THE_CLERK.documents.includes(document)) return;
    const court = courtOfFinished(context);
    const rule = SERVICE_RULES.find((r) => r.court === court);
    if (!rule || certifies(context)) return;
    const inmate = service.value === 'inmate-mail';
    yield {
      span: endSpan(context),
      what: `There is no certificate of service, and the paper is served ${HOW[service.value]}.`,
      why: `Only a paper served through the court’s electronic-filing system needs none (${rule.authority}).`,
      do: inmate
        ? `Certify ${rule.states}; say under penalty of perjury on which day the paper was put into the institution’s mail and that first-class postage was prepaid (${INMATE_STATEMENT.authority}).`
        : `Certify ${rule.states}, with the paper or within a reasonable time after it; if it is filed electronically, write "service: electronic".`,
      confidence: 'check',
      authorities: [rule.authority],
      related: [{ file: service.origin.file, span: service.origin.span, message: 'The way of service is stated here' }],
    };
  },
};

const HOW: Readonly<Record<string, string>> = {
  mail: 'by mail', hand: 'by hand', 'left-with-clerk': 'by leaving it with the clerk', 'inmate-mail': 'from an institution by mail',
};

const IN_TEXT = /\b(?:certif(?:y|ies)|declare|state|swear)\b[^.]{0,200}\b(?:served|mailed|delivered|sent|deposited|placed|handed|gave|given|e-?mailed)\b/i;
const DEPOSIT = /\b(?:deposited|placed|handed|given|put)\b[^.]{0,120}\b(?:mailing\s+system|legal\s+mail|mail)\b/i;

/** A certificate that begins with its name and goes on in the same paragraph, and the plain sentence of one who mailed a copy. */
const NAMED = /^\W*(?:certificate|proof)(?:\s+of\s+(?:service|mailing))?\s*[:.–—-][\s\S]{0,200}\b(?:served|service|mail(?:ed|ing|s)?|sent|delivered|deposited|placed|handed|gave)\b/i;
const MAILED = /\bI\s+(?:have\s+)?(?:mailed|served|sent|put|placed|deposited|handed|gave)\b[^.]{0,80}\b(?:cop(?:y|ies)|this (?:motion|paper|reply|petition))\b[^.]{0,120}\b(?:United States Attorney|U\.?\s?S\.?\s?Attorney|AUSA|prosecutor|government|opposing counsel|Warden)/i;

/** A certificate with a heading, or the sentence that makes one. */
function certifies({ filing }: RuleContext): boolean {
  const paper = readPaper(filing);
  if (linesOfPart(paper, 'service').length > 0) return true;
  return [IN_TEXT, NAMED, MAILED].some((words) => someBlock(filing, words)) || linesOfPart(paper, 'verification').some((l) => l.first && DEPOSIT.test(l.block.text));
}

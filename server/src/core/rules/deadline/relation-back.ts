import { formatDate } from '../../dates/civil-date';
import { RELATION_BACK } from '../../law/relation-back';
import { isAmendment } from '../../analysis/claims/timeliness';
import type { Rule } from '../rule';
import { governing } from './governing';

const SHOWING = /\brelat(?:es?|ed|ing|ion)\s+back\b|\bcommon\s+core\b|\bMayle\b|\b15\(c\)/i;

/** A ground first pleaded after the year, in an amendment, with no showing that it relates back. */
export const deadlineRelationBack: Rule = {
  id: 'deadline/relation-back',
  severity: 'warning',
  summary: 'A ground is first pleaded after the period, with no showing that it relates back.',
  roles: ['filing'],
  *run(context) {
    const original = context.facts.events.find((e) => e.id === 'section-2255-filed');
    const filed = context.facts.filed?.value;
    if (!original || !filed || filed <= original.at || !isAmendment(context.filing, context.document)) return;
    // The trigger of one ground saves that ground and no other.
    const ofOneGround = new Set(context.facts.claims.flatMap((c) => c.deadline?.date ?? []));
    const dated = governing(context).filter((d) => d.id.startsWith('section-2255/f') && d.latest !== undefined && !(d.trigger && d.id !== 'section-2255/f1' && ofOneGround.has(d.trigger.date)));
    if (dated.length === 0 || dated.some((d) => filed <= d.latest!)) return;
    if (context.filing.prose.some((b) => SHOWING.test(b.text))) return;
    const last = dated.map((d) => d.latest!).sort().at(-1)!;
    for (const claim of context.facts.claims) {
      if (claim.deadline?.relatesBackTo || (claim.deadline?.trigger && claim.deadline.trigger !== 'f1')) continue;
      yield {
        span: claim.idSpan ?? claim.span,
        what: `${claim.title ? `“${claim.title}”` : 'This ground'} is pleaded on ${formatDate(filed)}, after the year ran out on ${formatDate(last)}, and nothing says that it relates back.`,
        why: `${RELATION_BACK.text} (${RELATION_BACK.authority}).`,
        do: 'Show the facts it shares with a ground of the first motion and name that ground in "relates-back-to:", or say which trigger of § 2255(f) makes it timely.',
        confidence: 'likely',
        authorities: [RELATION_BACK.authority],
        related: [{ file: original.origin.file, span: original.origin.span, message: 'The first motion was filed on this date' }],
        ...(claim.id ? { claim: claim.id } : {}),
      };
    }
  },
};

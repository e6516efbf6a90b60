import { findClaims } from '../../analysis/claims/find-claims';
import type { Claim } from '../../analysis/claims/model';
import { within } from '../../analysis/claims/text-of';
import { pleadedBefore } from '../../analysis/claims/pleaded-before';
import { supportedBy } from '../../analysis/packet/supported';
import { latest, formatDate, type CivilDate } from '../../dates/civil-date';
import { someBlock } from '../../filing/passages';
import { RELATION_BACK } from '../../law/relation-back';
import { isAmendment } from '../../analysis/claims/timeliness';
import type { Related, Rule, RuleContext } from '../rule';
import { governing } from './governing';

const SHOWING = /\brelat(?:es?|ed|ing|ion)\s+back\b|\bcommon\s+core\b|\bMayle\b|\b15\(c\)/i;

/** A ground first pleaded after the year, in an amendment or a supporting paper, with no showing that it relates back. */
export const deadlineRelationBack: Rule = {
  id: 'deadline/relation-back',
  severity: 'warning',
  summary: 'A ground is first pleaded after the period, with no showing that it relates back.',
  roles: ['filing'],
  *run(context) {
    const original = originalMotion(context);
    const own = context.facts.filed?.value;
    const on = own ?? context.asOf;
    if (!original || on <= original.at) return;
    const amendment = own !== undefined && isAmendment(context.filing, context.document);
    // A supporting paper may argue what the motion pleads; which grounds those are, only the motion itself shows.
    if (!amendment && original.grounds.length === 0) return;
    // The trigger of one ground saves that ground and no other.
    const ofOneGround = new Set(context.facts.claims.flatMap((c) => c.deadline?.date ?? []));
    const dated = governing(context).filter((d) => d.id.startsWith('section-2255/f') && d.latest !== undefined && !(d.trigger && d.id !== 'section-2255/f1' && ofOneGround.has(d.trigger.date)));
    if (dated.length === 0 || dated.some((d) => on <= d.latest!)) return;
    if (someBlock(context.filing, SHOWING)) return;
    const last = latest(dated.map((d) => d.latest!))!;
    for (const claim of addedHere(context)) {
      yield {
        span: claim.span, claim: claim.id,
        what: `“${claim.title}” is said to be added by this paper, after the year ran out on ${formatDate(last)}, and nothing says that it relates back.`,
        why: `${RELATION_BACK.text} (${RELATION_BACK.authority}).`,
        do: 'Declare it under "claims:", show the facts it shares with a ground of the first motion and name that ground in "relates-back-to:", or say which trigger of § 2255(f) makes it timely.',
        confidence: 'likely', authorities: [RELATION_BACK.authority], related: [original.related],
      };
    }
    for (const claim of context.facts.claims) {
      if (claim.deadline?.relatesBackTo || (claim.deadline?.trigger && claim.deadline.trigger !== 'f1')) continue;
      if (pleadedBefore(claim, original.grounds)) continue;
      const when = own === undefined ? 'would first be pleaded today' : `is ${original.grounds.length > 0 ? 'first ' : ''}pleaded on ${formatDate(on)}`;
      yield {
        span: claim.idSpan ?? claim.span,
        what: `${claim.title ? `“${claim.title}”` : 'This ground'} ${when}, after the year ran out on ${formatDate(last)}, and nothing says that it relates back.`,
        why: `${RELATION_BACK.text} (${RELATION_BACK.authority}).`,
        do: 'Show the facts it shares with a ground of the first motion and name that ground in "relates-back-to:", or say which trigger of § 2255(f) makes it timely.',
        confidence: 'likely',
        authorities: [RELATION_BACK.authority],
        related: [original.related],
        ...(claim.id ? { claim: claim.id } : {}),
      };
    }
  },
};

/** Says of its own ground that the first motion did not have it. */
const ADDED = /\b(?:this|the)\s+(?:ground|claim|issue)\s+is\s+(?:now\s+)?(?:added|new)\b|\b(?:adds?|adding|added)\s+(?:here|by\s+this|in\s+this)\b|\b(?:not|never)\s+(?:\w+\s+){0,2}?in\s+(?:the|his|her|my)\s+(?:first|original|initial|earlier)\s+(?:motion|petition)\b|\bfirst\s+(?:raised|pleaded|presented)\s+(?:here|in\s+this)\b|\bnew\s+(?:ground|claim)\b/i;

/** Grounds that only the text has, and whose own words say that they are new. */
const addedHere = ({ filing, facts, avenue, document }: RuleContext): readonly Claim[] =>
  findClaims(filing, facts, avenue, document).filter((c) => c.entry === undefined && c.section !== undefined && within(filing.prose, c.section.span).some((b) => !b.quoted && ADDED.test(b.text)));

interface Original {
  readonly at: CivilDate;
  /** What it pleads; empty where the motion is not among the papers. */
  readonly grounds: readonly Claim[];
  readonly related: Related;
}

/** The motion whose date the grounds share or must relate back to: the event, else the motion that this paper supports. */
function originalMotion(context: RuleContext): Original | undefined {
  const event = context.facts.events.find((e) => e.id === 'section-2255-filed');
  const motion = supportedBy(context, context.packet ?? []);
  const filed = motion?.facts.filed;
  const at = event?.at ?? filed?.value;
  const origin = event?.origin ?? filed?.origin;
  if (at === undefined || origin === undefined) return undefined;
  const grounds = motion ? findClaims(motion.filing, motion.facts, motion.avenue, motion.document) : [];
  return { at, grounds, related: { file: origin.file, span: origin.span, message: 'The first motion was filed on this date' } };
}

import { hasGap } from '../../analysis/draft/bracketed';
import { missingTerms, statedExpiry } from '../../analysis/plea/terms';
import { PART_WORDS, SKETCH_WORDS, wordCount } from '../../analysis/sections';
import { formatDate, formatLong } from '../../dates/civil-date';
import type { Element } from '../../law/avenues/model';
import { FRYE } from '../../law/deadlines/plea-offer';
import { avenueSpan } from '../deadline/governing';
import type { Finding, Fix, Rule, RuleContext } from '../rule';

const REVIEWS = ['memorandum', 'letter'];
/** More than these are a list of what is still to be written. */
const MOST = 5;

/** A moving part of a plea offer that the review does not address, or that the case does not record. */
export const pleaMissingTerm: Rule = {
  id: 'plea/missing-term',
  severity: 'warning',
  summary: 'A moving part of a plea offer is not addressed, or its days are not recorded.',
  roles: ['filing'],
  *run(context) {
    if (context.avenue !== 'plea-offer-review' || !REVIEWS.includes(context.document)) return;
    yield* days(context);
    // A short paper with gaps is still being filled in.
    const words = wordCount(context.filing);
    if (words < SKETCH_WORDS || (words < PART_WORDS && context.filing.prose.some((b) => hasGap(b.text)))) return;
    const missing = missingTerms({ ...context, beside: context.packet?.filter((p) => p.avenue === context.avenue) ?? [] });
    const shown = missing.slice(0, MOST);
    for (const [i, term] of shown.entries()) yield absent(context, term, i === shown.length - 1 ? missing.slice(MOST) : []);
  },
};

function absent(context: RuleContext, term: Element, rest: readonly Element[]): Finding {
  const source = term.authority ? ` ${term.authority}${term.verified === 'memory' ? ' (stated from memory: verify before relying on it)' : ''}.` : '';
  return {
    span: context.filing.sections[0]?.headingSpan ?? avenueSpan(context),
    what: `The review does not speak to: ${term.name}.${rest.length > 0 ? ` ${rest.length} more: ${rest.map((r) => r.name).join('; ')}.` : ''}`,
    why: `${term.text}${source}`,
    do: 'Say what the offer provides, or that it is silent. If it is there in other words, leave it.',
    confidence: 'check',
    ...(term.authority ? { authorities: [term.authority] } : {}),
  };
}

/** What the ledger needs: the last day of the offer, and the day the client had it. */
function* days(context: RuleContext): Generator<Finding> {
  const { facts } = context;
  const offer = facts.pleaOffer;
  const stated = statedExpiry(context);
  if (stated && !offer?.expires) {
    yield {
      span: stated.span, severity: 'info', confidence: 'certain',
      what: `The text says that the offer ends on ${formatDate(stated.date)}, and the case records no last day.`,
      why: `Without "expires" under "plea-offer:" no deadline is kept, and an offer that lapses is gone (${FRYE}).`,
      do: `Add "plea-offer: { expires: ${stated.date} }" here or in the case file.`,
      authorities: [FRYE], fixes: offerFix(context, stated.date),
    };
  } else if (stated && offer?.expires && stated.date !== offer.expires.value) {
    yield {
      span: stated.span, confidence: 'certain',
      what: `The text says that the offer ends on ${formatDate(stated.date)}; the case records ${formatDate(offer.expires.value)}.`,
      why: `The client decides by the day in the text; the ledger and the reminders go by the other (${FRYE}).`,
      do: 'Look it up in the offer and correct the wrong one.', authorities: [FRYE],
      related: [{ file: offer.expires.origin.file, span: offer.expires.origin.span, message: 'The last day as the case records it' }],
    };
  }
  if (offer?.made && !offer.conveyed && !offer.decided) {
    const mine = offer.origin.file === context.path;
    yield {
      span: mine ? offer.origin.span : avenueSpan(context), confidence: 'check',
      what: `The offer of ${formatLong(offer.made.value)} is not recorded as conveyed to the client.`,
      why: `Counsel must convey a formal offer, and the day on which it was done is what a later motion turns on (${FRYE}).`,
      do: 'Give it to the client in writing, and add "conveyed" with the day under "plea-offer:".', authorities: [FRYE],
    };
  }
}

/** Writes the last day of the offer into the front matter; nothing where the case has an offer already. */
export function offerFix({ filing, facts }: RuleContext, day: string): Fix[] {
  const root = filing.frontMatter?.root;
  if (facts.pleaOffer || root?.kind !== 'map' || !filing.frontMatter) return [];
  const at = filing.frontMatter.contentSpan.end;
  const newline = filing.text.includes('\r\n') ? '\r\n' : '\n';
  const lead = filing.text[at - 1] === '\n' || at === 0 ? '' : newline;
  const tail = filing.text[at] === '\n' || filing.text[at] === '\r' ? '' : newline;
  return [{ title: 'Record the last day of the offer', safety: 'unsafe', edits: [{ span: { start: at, end: at }, newText: `${lead}plea-offer: { expires: ${day} }${tail}` }] }];
}

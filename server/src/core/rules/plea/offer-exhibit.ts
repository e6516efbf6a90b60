import type { FoundHook } from '../../analysis/plea/hooks';
import { hooksIn, hooksSpokenOf } from '../../analysis/plea/hooks';
import { offersSay, type OfferExhibit } from '../../analysis/plea/offer-exhibits';
import { formatDate } from '../../dates/civil-date';
import { FRYE } from '../../law/deadlines/plea-offer';
import { FACTUAL_BASIS, hookById } from '../../law/plea/hooks';
import type { HookId } from '../../law/plea/model';
import type { Finding, Rule, RuleContext } from '../rule';
import { offerFix } from './missing-term';

const LEFT_OUT = ['certificate', 'proposed-order'];
/** Places of one hook that a finding points at. */
const MOST = 5;
const SHOWN = 110;

/** Hooks and the last day that stand in the offer itself, an exhibit in text, and not in the review of it. */
export const pleaOfferExhibit: Rule = {
  id: 'plea/offer-exhibit',
  severity: 'warning',
  summary: 'The offer, kept as an exhibit in text, holds a hook or a last day that the review does not have.',
  roles: ['filing'],
  *run(context) {
    const { avenue, document, filing, facts, exhibitContents } = context;
    if (avenue !== 'plea-offer-review' || LEFT_OUT.includes(document) || !exhibitContents) return;
    const offers = offersSay(facts, avenue, exhibitContents);
    if (offers.length === 0) return;
    // What the review repeats as admitted is reported in its own words.
    const repeated = new Set(hooksIn(filing).map((h) => h.hook));
    const spoken = hooksSpokenOf(filing);
    for (const offer of offers) {
      const byHook = new Map<HookId, FoundHook[]>();
      for (const found of offer.hooks) byHook.set(found.hook, [...(byHook.get(found.hook) ?? []), found]);
      for (const [id, found] of byHook) if (!repeated.has(id)) yield hook(offer, found, spoken.has(id));
      yield* lastDay(context, offer);
    }
  },
};

const shown = (words: string): string => (words.length > SHOWN ? `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …` : words);

function hook({ exhibit, file }: OfferExhibit, found: readonly FoundHook[], spoken: boolean): Finding {
  const first = found[0]!;
  const { effects, says, wording, check } = hookById(first.hook);
  const more = found.length - 1;
  return {
    span: exhibit.labelSpan,
    what: `Exhibit ${exhibit.label} says “${shown(first.words)}”: these words ${says}${more > 0 ? ` (${more} more passage${more === 1 ? ' does' : 's do'})` : ''}. ${spoken ? 'The review speaks of it.' : 'The review does not speak of it.'}`,
    why: `${effects.map((e) => `${e.text.charAt(0).toUpperCase()}${e.text.slice(1)} (${e.authority}${e.verified === 'memory' ? '; from memory, verify' : ''}).`).join(' ')} ${FACTUAL_BASIS.text} ${FACTUAL_BASIS.authority}.`,
    do: spoken ? 'See that the final text of the offer has the words that the review asks for.' : `Tell the client what these words cost. Check ${check}. If it is true, ask for words such as: “${wording}”`,
    confidence: 'check',
    ...(spoken ? { severity: 'info' as const } : {}),
    authorities: [...effects.map((e) => e.authority), FACTUAL_BASIS.authority],
    related: found.slice(0, MOST).map((f) => ({ file, span: f.span, message: `“${shown(f.words)}”` })),
  };
}

/** An offer that lapses unseen: its day belongs in the case, where it is a deadline. */
function* lastDay(context: RuleContext, { exhibit, file, expires }: OfferExhibit): Generator<Finding> {
  const kept = context.facts.pleaOffer?.expires;
  if (!expires || kept?.value === expires.date) return;
  const related = [{ file, span: expires.span, message: 'The last day, as the offer has it' }];
  if (!kept) {
    yield {
      span: exhibit.labelSpan, confidence: 'certain',
      what: `Exhibit ${exhibit.label} says that the offer ends on ${formatDate(expires.date)}, and the case records no last day.`,
      why: `Without "expires" under "plea-offer:" no deadline is kept, and an offer that lapses is gone (${FRYE}).`,
      do: `Add "plea-offer: { expires: ${expires.date} }" here or in the case file.`,
      authorities: [FRYE], related, fixes: offerFix(context, expires.date),
    };
  } else {
    yield {
      span: exhibit.labelSpan, confidence: 'certain',
      what: `Exhibit ${exhibit.label} says that the offer ends on ${formatDate(expires.date)}; the case records ${formatDate(kept.value)}.`,
      why: `The ledger and the reminders go by the day in the case; the offer ends on its own (${FRYE}).`,
      do: 'Correct the case file or, where the government has extended the offer in writing, list that letter as an exhibit.', authorities: [FRYE],
      related: [...related, { file: kept.origin.file, span: kept.origin.span, message: 'The last day as the case records it' }],
    };
  }
}

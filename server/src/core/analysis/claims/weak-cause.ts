/** A cause for default that courts reject. */
import { entryOf } from '../../filing/yaml-node';
import { ACCEPTED_CAUSE, COUNSEL_AS_CAUSE, PLEADS, SUPREME_COURT_STOOD_AGAINST, WEAK_CAUSES, type WeakCause } from '../../law/claims/cause';
import { FORECLOSED_THEN } from '../../law/claims/default-table';
import { claimKind } from '../../law/claims/kinds';
import type { Span } from '../../text/span';
import type { ClaimInput } from './default';
import { answersTo, pleadedAt, sentencesWith } from './pleaded';
import { claimNode } from './raised';

export interface WeakCauseFound {
  readonly what: string;
  readonly authority: string;
  readonly wayOut: string;
  /** Where the cause is given; undefined when its place is not known. */
  readonly span?: Span;
}

const ACCEPTED = 'Give a cause that courts accept: ineffective assistance that itself meets Strickland, suppression by the government, interference, or a legal basis that was not reasonably available.';

/** A cause that courts reject, given alone for a ground that needs one; undefined when the cause given is not one of those. */
export function weakCause(input: ClaimInput): WeakCauseFound | undefined {
  const given = input.claim.entry?.cause;
  const argued = [given ?? '', ...sentencesWith(input, PLEADS.cause), ...answersTo(input, PLEADS.whyNotRaised)];
  const all = argued.join('\n').trim();
  if (all === '') return undefined;
  const weak = WEAK_CAUSES.find((w) => argued.some((sentence) => w.words.test(sentence)));
  if (weak) return ACCEPTED_CAUSE.test(all) || foreclosedThen(input, weak, all) ? undefined : found(input, weak);
  const byCounsel = given?.startsWith('ineffective-assistance') === true || /\b(?:counsel|attorney|lawyer)\b/i.test(all);
  if (!byCounsel || claimKind(input.claim.kind)?.counsel === true) return undefined;
  const words = given?.startsWith('ineffective-assistance') ? '' : (given ?? '');
  if (COUNSEL_AS_CAUSE.shown.test(words) || pleadedAt(input, COUNSEL_AS_CAUSE.shown)) return undefined;
  return {
    what: 'counsel’s failure to raise it, without showing that the failure was itself ineffective assistance', authority: COUNSEL_AS_CAUSE.authority,
    wayOut: `${COUNSEL_AS_CAUSE.text} Show that counsel’s performance was deficient and that the omitted issue was stronger than those raised.`,
    ...placed(input, /\b(?:counsel|attorney|lawyer)\b/i),
  };
}

function found(input: ClaimInput, weak: WeakCause): WeakCauseFound {
  const local = weak.id === 'futility' && input.facts.circuit ? FORECLOSED_THEN[input.facts.circuit.value] : undefined;
  return {
    what: weak.what, authority: weak.authority, ...placed(input, weak.words),
    wayOut: local ? `${ACCEPTED} ${local.text} (${local.authority}): say so if that is this case.` : ACCEPTED,
  };
}

/** Supreme Court law itself stood in the way, in a circuit that has accepted that as cause. */
function foreclosedThen({ claim, facts }: ClaimInput, weak: WeakCause, argued: string): boolean {
  const local = weak.id === 'futility' && facts.circuit ? FORECLOSED_THEN[facts.circuit.value] : undefined;
  return local?.kinds.some((k) => k === claim.kind) === true && SUPREME_COURT_STOOD_AGAINST.test(argued);
}

function placed(input: ClaimInput, words: RegExp): { readonly span?: Span } {
  const entry = input.claim.entry?.cause !== undefined ? entryOf(claimNode(input.filing, input.claim), 'cause') : undefined;
  const span = entry?.value.span ?? pleadedAt(input, new RegExp(`^(?=[^]*?(?:${PLEADS.cause.source}|${PLEADS.whyNotRaised.source}))(?=[^]*?(?:${words.source}))`, 'i'));
  return span ? { span } : {};
}

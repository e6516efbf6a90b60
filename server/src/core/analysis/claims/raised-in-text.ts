/** What a ground's own words say of how it was raised before; asked only where its entry is silent. */
import type { Filing } from '../../filing/model';
import { claimKind } from '../../law/claims/kinds';
import { FORM_RAISED, KNOWN_AT_TRIAL, LEARNED_LATER, NO_STATEMENT, NOT_PRESERVED, OF_ANOTHER, PRESERVED, RAISED_WORDS } from '../../law/claims/raised-words';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Claim } from './model';
import { ownSentences, type OwnPlace, type Spoken } from './pleaded';

export interface SaidOfAppeal {
  readonly appeal: boolean;
  /** True where the ground says that the court of appeals decided it; undefined where it does not say. */
  readonly decided: boolean | undefined;
  readonly span: Span;
}

/**
 * Raised on direct appeal, or not, by the ground's own words; undefined where they do not tell, or tell both. A ground about
 * counsel tells of the error that counsel let pass, and what became of that on appeal: it is not asked.
 */
export function saidOfAppeal(filing: Filing, claim: Claim): SaidOfAppeal | undefined {
  let known = SAID.get(claim);
  if (known?.filing !== filing) SAID.set(claim, (known = { filing, said: find(filing, claim) }));
  return known.said;
}

/** Several questions about one ground ask it. */
const SAID = new WeakMap<Claim, { readonly filing: Filing; readonly said: SaidOfAppeal | undefined }>();

function find(filing: Filing, claim: Claim): SaidOfAppeal | undefined {
  if (!claim.section || claimKind(claim.kind)?.counsel === true) return undefined;
  const own = ownSentences(filing, claim.section.span);
  const form = own.flatMap((s, i) => formAnswer(s, own[i + 1]))[0];
  if (form) return form;
  const found = own.flatMap((s) => statement(s));
  const first = found[0];
  return first && found.every((f) => f.appeal === first.appeal) ? (found.find((f) => f.decided) ?? first) : undefined;
}

const statement = ({ own, span }: OwnPlace): SaidOfAppeal[] => {
  const said = stated(own);
  return said ? [{ ...said, span }] : [];
};

type Said = Pick<SaidOfAppeal, 'appeal' | 'decided'>;

/** What a sentence states, asked once for it. */
const stated = remembered(({ text }: Spoken): Said | undefined => {
  if (NO_STATEMENT.test(text)) return undefined;
  if (RAISED_WORDS.notRaised.test(text)) return { appeal: false, decided: false };
  if (OF_ANOTHER.test(text)) return undefined;
  if (RAISED_WORDS.decided.test(text) || RAISED_WORDS.upheld.test(text)) return { appeal: true, decided: true };
  return RAISED_WORDS.raised.test(text) ? { appeal: true, decided: undefined } : undefined;
});

/** By the question, with what followed it. */
const ANSWERED = new WeakMap<Spoken, { readonly next: string; readonly appeal: boolean | undefined }>();

/** The form asks and the writer answers, in one sentence or the next. */
function formAnswer({ own, span }: OwnPlace, following: OwnPlace | undefined): SaidOfAppeal[] {
  const next = following?.text ?? '';
  let known = ANSWERED.get(own);
  if (known?.next !== next) {
    const m = FORM_RAISED.exec(`${own.text} ${next}`.slice(0, 400));
    ANSWERED.set(own, (known = { next, appeal: m ? m[1] !== undefined : undefined }));
  }
  return known.appeal === undefined ? [] : [{ appeal: known.appeal, decided: undefined, span }];
}

/**
 * Whether the ground's own words say that its facts were known before the appeal: true where they say that the defense had them at
 * trial, false where they say that it came to know them later, undefined where they say neither, or both.
 */
export function saidKnown(filing: Filing, claim: Claim): { readonly known: boolean; readonly span: Span } | undefined {
  if (!claim.section) return undefined;
  const own = ownSentences(filing, claim.section.span);
  const then = own.find((s) => knewThen(s.own));
  const later = own.find((s) => learnedLater(s.own));
  return then && !later ? { known: true, span: then.span } : later && !then ? { known: false, span: later.span } : undefined;
}

const knewThen = remembered(({ text }: Spoken) => KNOWN_AT_TRIAL.test(text) && !/\b(?:not|never|n['’]t|could\s+not\s+have)\s+(?:have\s+)?(?:been\s+)?(?:known?|aware)\b/i.test(text));
const learnedLater = remembered(({ text }: Spoken) => LEARNED_LATER.test(text));

/** True where the ground's own words say that nobody raised it below, and none say that somebody did. */
export function saidUnpreserved(filing: Filing, claim: Claim): boolean {
  if (!claim.section) return false;
  const own = ownSentences(filing, claim.section.span);
  return own.some((s) => saysNot(s.own)) && !own.some((s) => saysPreserved(s.own));
}

const saysNot = remembered(({ text }: Spoken) => NOT_PRESERVED.test(text) && !NO_STATEMENT.test(text));
const saysPreserved = remembered(({ text }: Spoken) => PRESERVED.test(text) && !/\bnot\s+preserved\b/i.test(text));

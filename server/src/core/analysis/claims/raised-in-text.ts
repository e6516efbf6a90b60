/** What a ground's own words say of how it was raised before; asked only where its entry is silent. */
import type { Filing } from '../../filing/model';
import type { Sentence } from '../../filing/sentences';
import { claimKind } from '../../law/claims/kinds';
import { FORM_RAISED, NO_STATEMENT, NOT_PRESERVED, OF_ANOTHER, PRESERVED, RAISED_WORDS } from '../../law/claims/raised-words';
import type { Span } from '../../text/span';
import type { Claim } from './model';
import { ownSentences } from './pleaded';

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
  if (!claim.section || claimKind(claim.kind)?.counsel === true) return undefined;
  const own = ownSentences(filing, claim.section.span);
  const form = own.flatMap((s, i) => formAnswer(s, own[i + 1]))[0];
  if (form) return form;
  const found = own.flatMap((s) => statement(s));
  const first = found[0];
  return first && found.every((f) => f.appeal === first.appeal) ? (found.find((f) => f.decided) ?? first) : undefined;
}

function statement({ text, span }: Sentence): SaidOfAppeal[] {
  if (NO_STATEMENT.test(text)) return [];
  if (RAISED_WORDS.notRaised.test(text)) return [{ appeal: false, decided: false, span }];
  if (OF_ANOTHER.test(text)) return [];
  if (RAISED_WORDS.decided.test(text)) return [{ appeal: true, decided: true, span }];
  return RAISED_WORDS.raised.test(text) ? [{ appeal: true, decided: undefined, span }] : [];
}

/** The form asks and the writer answers, in one sentence or the next. */
function formAnswer(question: Sentence, next: Sentence | undefined): SaidOfAppeal[] {
  const m = FORM_RAISED.exec(`${question.text} ${next?.text ?? ''}`.slice(0, 400));
  return m ? [{ appeal: m[1] !== undefined, decided: undefined, span: question.span }] : [];
}

/** True where the ground's own words say that nobody raised it below, and none say that somebody did. */
export function saidUnpreserved(filing: Filing, claim: Claim): boolean {
  if (!claim.section) return false;
  const own = ownSentences(filing, claim.section.span);
  return own.some(({ text }) => NOT_PRESERVED.test(text) && !NO_STATEMENT.test(text)) && !own.some(({ text }) => PRESERVED.test(text) && !/\bnot\s+preserved\b/i.test(text));
}

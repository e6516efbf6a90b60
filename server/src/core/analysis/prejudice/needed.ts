/** Which test of prejudice a ground must meet, in its avenue and with its history. */
import { claimKind } from '../../law/claims/kinds';
import { defaultCodes } from '../../law/claims/default-table';
import { prejudiceTest, testByWords, type OutcomeId, type PrejudiceTest } from '../../law/prejudice/tests';
import type { Facts } from '../../case/facts';
import type { Filing } from '../../filing/model';
import type { Claim } from '../claims/model';
import { raisedBefore } from '../claims/raised';
import type { Paragraph } from './passages';

export interface PaperFacts {
  readonly filing: Filing;
  readonly facts: Facts;
  readonly avenue: string | undefined;
}

export interface NeededTest {
  readonly needed: boolean;
  /** Undefined when the kind is unknown. */
  readonly test: PrejudiceTest | undefined;
  /** Outcomes in whose words the ground may state the test. */
  readonly outcomes: readonly OutcomeId[];
  /** True when prejudice is asked for because of the ground's history, not its kind: the bar on defaulted grounds speaks of it. */
  readonly byHistory: boolean;
}

const COLLATERAL = ['section-2255', 'second-or-successive-2255', 'section-2241', 'coram-nobis'];
/** On direct review an error of these kinds needs no separate showing. */
const SPEAKS_FOR_ITSELF = ['lack-of-jurisdiction', 'sentence-above-maximum', 'insufficient-evidence', 'weight-of-evidence', 'unreasonable-sentence', 'actual-innocence', 'cumulative-error'];
/** Errors that collateral review hears only through counsel's failing. */
const THROUGH_COUNSEL = /\b(?:counsel|attorney|lawyer)\b|\bineffective\b/i;

export function neededTest(claim: Claim, paper: PaperFacts, paragraphs: readonly Paragraph[]): NeededTest {
  const kind = claimKind(claim.kind);
  if (!kind) return { needed: false, test: undefined, outcomes: [], byHistory: false };
  const avenue = paper.avenue ?? '';
  const title = `${claim.title}\n${claim.section?.title ?? ''}`;
  const chosen = chosenFor(kind.id, title, paragraphs);
  if (kind.release || avenue === 'rule-60b' || avenue === 'compassionate-release') return plainly('none');
  if (kind.counsel || kind.id === 'brady' || kind.id === 'napue') return of(chosen);
  if (kind.id === 'newly-discovered-evidence') return avenue === 'rule-33' ? of(chosen) : plainly('none');
  if (avenue === 'direct-appeal') return claim.entry?.raised.trial === false && !SPEAKS_FOR_ITSELF.includes(kind.id) ? plainly('plain-error', true) : plainly('none');
  if (COLLATERAL.includes(avenue)) {
    if (chosen && THROUGH_COUNSEL.test(title)) return of(chosen);
    const raised = raisedBefore({ claim, ...paper });
    // Whether it was raised may be unknown; prejudice is then asked for only if it was not.
    const defaulted = raised.appeal !== true && defaultCodes(kind.id, { ...raised, appeal: false, decided: false }).includes('cause-and-prejudice');
    if (defaulted) return { ...plainly('cause-and-prejudice', raised.appeal === false), byHistory: true };
  }
  return plainly('none');
}

type Chosen = ReturnType<typeof testByWords>;

const CHOSEN = new WeakMap<readonly Paragraph[], { readonly kind: string; readonly title: string; readonly chosen: Chosen }>();

/** The test by the words of the ground, looked for once for as long as they stay as they are. */
function chosenFor(kind: string, title: string, paragraphs: readonly Paragraph[]): Chosen {
  const known = CHOSEN.get(paragraphs);
  if (known && known.kind === kind && known.title === title) return known.chosen;
  const text = paragraphs.filter((p) => !p.quoted).flatMap((p) => p.sentences.map((s) => s.text)).join('\n').slice(0, 20_000);
  const chosen = testByWords(kind, title, text);
  CHOSEN.set(paragraphs, { kind, title, chosen });
  return chosen;
}

const plainly = (id: 'none' | 'plain-error' | 'cause-and-prejudice', needed = false): NeededTest => {
  const test = prejudiceTest(id);
  return { needed, test, outcomes: test.outcomes, byHistory: false };
};

const of = (chosen: { test: PrejudiceTest; outcomes: readonly OutcomeId[] } | undefined): NeededTest =>
  chosen ? { needed: chosen.test.burden === 'movant', ...chosen, byHistory: false } : plainly('none');

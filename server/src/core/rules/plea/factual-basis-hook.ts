import { hooksIn, type FoundHook } from '../../analysis/plea/hooks';
import { FACTUAL_BASIS, hookById } from '../../law/plea/hooks';
import type { HookId } from '../../law/plea/model';
import { PENALTIES, termWords } from '../../law/penalties/statutes';
import type { Finding, Rule } from '../rule';

/** The documents that hold no offer. */
const LEFT_OUT = ['certificate', 'proposed-order'];
/** Of one hook; the last one counts the rest. */
const MOST = 4;
const SHOWN = 110;

/** Words in an offer or its agreed facts that set off an increase, a minimum or a disqualification. */
export const pleaFactualBasisHook: Rule = {
  id: 'plea/factual-basis-hook',
  severity: 'warning',
  summary: 'Words in a plea offer or its agreed facts set off an increase, a minimum, or the loss of the safety valve or of credits.',
  roles: ['filing'],
  *run({ avenue, document, filing }) {
    if (avenue !== 'plea-offer-review' || LEFT_OUT.includes(document)) return;
    const all = hooksIn(filing);
    const seen = new Map<HookId, number>();
    for (const found of all) {
      const turn = (seen.get(found.hook) ?? 0) + 1;
      seen.set(found.hook, turn);
      if (turn > MOST) continue;
      yield finding(found, turn === MOST ? all.filter((f) => f.hook === found.hook).length - MOST : 0);
    }
  },
};

function finding(found: FoundHook, more: number): Finding {
  const { effects, says, wording, check } = hookById(found.hook);
  const words = found.words.length > SHOWN ? `${found.words.slice(0, found.words.lastIndexOf(' ', SHOWN))} …` : found.words;
  const weight = reached(found);
  return {
    span: found.span,
    what: `“${words}”: these words ${says}.${more > 0 ? ` ${more} more passages do.` : ''}`,
    why: `${weight}${effects.map((e) => `${capital(e.text)} (${e.authority}${e.verified === 'memory' ? '; from memory, verify' : ''}).`).join(' ')} ${FACTUAL_BASIS.text} ${FACTUAL_BASIS.authority}.`,
    do: found.answered
      ? 'The paper asks elsewhere for other words; see that the final text has them, and no others that say the same.'
      : `Check ${check}. If it is true, ask for words such as: “${wording}”`,
    confidence: 'check',
    ...(found.answered ? { severity: 'info' as const } : {}),
    authorities: [...effects.map((e) => e.authority), FACTUAL_BASIS.authority],
  };
}

function reached({ reaches, substance }: FoundHook): string {
  const penalty = reaches && PENALTIES.find((p) => p.cite.endsWith(`(${reaches})`));
  return penalty ? `By its weight, the ${substance} reaches ${penalty.cite} (${termWords(penalty.plain)}), if that quantity is charged or admitted for the statute. ` : '';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

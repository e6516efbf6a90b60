/** Every ground of a filing judged: one result, shown by rules, hovers and the claims table alike. */
import type { Facts } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import type { Filing } from '../../filing/model';
import { once } from '../../text/remembered';
import type { Deadline } from '../trace';
import { defaultBars } from './default';
import { findClaims } from './find-claims';
import type { Bar, JudgedClaim } from './model';
import { otherBars, paperBars } from './other-bars';
import { timeliness } from './timeliness';
import { judgeWaiver } from './waiver';

export interface JudgeInput {
  readonly filing: Filing;
  readonly facts: Facts;
  readonly avenue: string | undefined;
  readonly document: string;
  readonly deadlines: readonly Deadline[];
  readonly asOf: CivilDate;
}

const COLLATERAL = ['section-2255', 'second-or-successive-2255'];

/** Papers that open the argument. A reply answers what the government raised, and a bar may not be among it. */
const OPENING = ['motion', 'memorandum', 'brief', 'petition'];

/** The grounds in the order of the text, each with its clock and its bars. Empty for papers without grounds. */
export function judgeClaims(input: JudgeInput): readonly JudgedClaim[] {
  const known = JUDGED.get(input);
  if (known) return known;
  const found = judge(input);
  JUDGED.set(input, found);
  return found;
}

/** One document is asked by several rules and by every hover; it is judged once. */
const JUDGED = new WeakMap<JudgeInput, readonly JudgedClaim[]>();

function judge(input: JudgeInput): JudgedClaim[] {
  const { filing, facts, avenue, document, deadlines, asOf } = input;
  const claims = findClaims(filing, facts, avenue, document);
  // The law of the day on which the paper is, or would be, before the court.
  const on = facts.filed?.value ?? asOf;
  const paper = { facts, filing, avenue, document, asOf: on > asOf ? on : asOf };
  const whole = paperBars(paper);
  return claims.map((claim) => {
    const waiver = judgeWaiver({ claim, facts, avenue, asOf: paper.asOf, filing });
    const bars = !OPENING.includes(document) ? [] : withOneAnswer([
      ...whole,
      ...(waiver ? [waiver] : []),
      ...(COLLATERAL.includes(avenue ?? '') ? defaultBars({ claim, facts, filing, asOf: paper.asOf }) : []),
      ...otherBars({ ...paper, claim, claims, deadlines }),
    ]);
    const clock = once(() => timeliness({ claim, claims, deadlines, avenue, document, facts, filing, asOf }));
    return { claim, bars, get timely() { return clock(); } };
  });
}

const OWN_AVENUE = ['sentence-reduction', 'section-2241'];

/**
 * One objection where one answer disposes of the ground: a ground that this avenue cannot hear is not also said to be in the
 * wrong forum (the way out names the right one), and one that a plea gave up, or that belongs elsewhere is not also defaulted; of one that rests on a rule not retroactive nobody need ask whether it was raised.
 */
function withOneAnswer(bars: readonly Bar[]): Bar[] {
  const forum = bars.find((b) => b.bar === 'wrong-forum' && b.result !== 'clear');
  const closed = bars.find((b) => b.bar === 'not-cognizable');
  const late = bars.some((b) => b.bar === 'not-retroactive' && b.result === 'barred');
  const gone = bars.some((b) => (b.bar === 'foreclosed' && b.result === 'barred' && !b.metAt) || (b === forum && !b.metAt));
  // A retroactive amendment and the carrying out of the sentence are no guideline errors, whatever their words are read as.
  if (forum && closed && OWN_AVENUE.includes(forum.belongsIn ?? '')) return bars.filter((b) => b !== closed && b.bar !== 'procedural-default');
  const merged = forum && closed ? { ...closed, wayOut: [closed.wayOut, forum.wayOut?.replace(/^Raise /, 'Or raise ')].join(' '), ...(forum.belongsIn ? { belongsIn: forum.belongsIn } : {}) } : undefined;
  return bars.flatMap((b) => {
    if (merged && b === forum) return [];
    if (b.bar === 'procedural-default' && (gone || (late && b.result === 'unknown'))) return [];
    return [merged && b === closed ? merged : b];
  });
}

/**
 * Which ideas together make a ground: who, what was done or left undone, and to what. Used for what stands under a heading
 * that says it is a ground ("Ground Two"), so that the question is only which; the fullest frame decides.
 */
import { type Hit, tokensOf, type Token } from '../../text/concepts';
import { groundConcepts, type GroundIdea } from './ground-ideas';
import type { ClaimKind } from './kinds';

interface Frame {
  /** `none`: an account that is no attack on the judgment. */
  readonly kind: ClaimKind | 'none';
  /** All of these, of an inner list any. */
  readonly needs: readonly (GroundIdea | readonly GroundIdea[])[];
  /** How much the ideas tell together, before what helps. */
  readonly weight: number;
  readonly helps?: readonly GroundIdea[];
  readonly unless?: readonly GroundIdea[];
  /** Only within one sentence, the heading's own words apart. */
  readonly close?: true;
  /** A failing of counsel. */
  readonly counsel?: true;
}

const counsel = (kind: ClaimKind, weight: number, needs: Frame['needs'], more: Partial<Frame> = {}): Frame => ({ kind, weight, needs, counsel: true, ...more });
const frame = (kind: Frame['kind'], weight: number, needs: Frame['needs'], more: Partial<Frame> = {}): Frame => ({ kind, weight, needs, ...more });

const FRAMES: readonly Frame[] = [
  counsel('no-notice-of-appeal', 5, ['lawyer', 'appealTaken', 'asked', 'notFiled'], { unless: ['appealLawyer'] }),
  counsel('ineffective-assistance-appellate', 5, ['appealLawyer', 'never']),
  counsel('conflict-of-interest', 4.5, ['lawyer', 'conflict', 'otherClient'], { helps: ['witness'] }),
  counsel('ineffective-assistance-plea', 4, ['lawyer', 'plea', 'told', ['expect', 'immigration', 'unable']], { helps: ['never', 'immigration'] }),
  counsel('ineffective-assistance-plea', 4, ['lawyer', 'immigration', ['told', 'never']]),
  counsel('ineffective-assistance-plea', 3.5, ['lawyer', 'plea', 'never', 'told']),
  counsel('ineffective-assistance-sentencing', 4, ['lawyer', 'never', 'atSentence'], { helps: ['guideline', 'work', 'defenseProof'] }),
  counsel('ineffective-assistance-trial', 5, ['lawyer', 'asleep']),
  counsel('ineffective-assistance-trial', 4.5, ['asleep', 'trial'], { close: true, unless: ['juror', 'judge', 'police'] }),
  counsel('ineffective-assistance-trial', 5, ['lawyer', 'letPass'], { close: true }),
  counsel('ineffective-assistance-trial', 3, ['lawyer', 'never', ['work', 'defenseProof']], { helps: ['defenseProof', 'jury', 'witness'] }),
  counsel('ineffective-assistance-trial', 3.5, ['lawyer', 'never', 'motionToSuppress'], { helps: ['gun', 'search'] }),

  frame('fourth-amendment', 3.5, ['search', 'noPaper'], { helps: ['police'] }),
  frame('miranda', 4, ['questioned', 'rights'], { helps: ['police'] }),
  frame('identification', 4, ['named', 'suggestive'], { helps: ['police', 'witness'] }),
  frame('napue', 5, [['witness', 'police'], 'lie', 'knew'], { helps: ['government', 'jury'] }),
  frame('brady', 3.5, ['hid', 'evidence'], { helps: ['government', 'police', 'trial'] }),
  frame('prosecutorial-misconduct', 4.5, ['government', 'speech'], { helps: ['jury'] }),
  frame('breach-of-plea-agreement', 4.5, ['government', 'promise', 'brokePromise'], { helps: ['recommend'] }),
  frame('involuntary-plea', 3.5, ['unable', ['plea', 'judge', 'answered']], { helps: ['plea', 'answered'], unless: ['jury'] }),
  frame('involuntary-plea', 3.5, ['language', 'answered'], { helps: ['plea'], unless: ['jury'] }),

  frame('jury-instruction', 4.5, ['instruction', 'law', ['jury', 'juror']], { helps: ['judge'], unless: ['guideline'] }),
  frame('jury-instruction', 4.5, ['juryNote', ['law', 'never']]),
  frame('evidentiary-error', 4.5, ['admitted', 'offSubject'], { helps: ['judge', 'jury'] }),
  frame('insufficient-evidence', 3.5, ['absence', 'proof', 'trial']),
  frame('insufficient-evidence', 4, ['onlyProof', 'trial']),
  frame('other-trial-error', 4.5, ['juror', 'jurorFault'], { close: true }),
  frame('other-trial-error', 4.5, ['doors', 'people']),
  frame('other-trial-error', 4, ['waited', 'months', ['trial', 'juror']]),
  frame('other-trial-error', 4, ['together', ['otherSaid', 'trial']], { helps: ['otherSaid'] }),
  frame('other-trial-error', 6, ['ownLawyer', 'judge', 'never']),
  frame('other-trial-error', 4, ['judgeTook']),
  frame('other-trial-error', 3.5, ['charge', ['law', 'never', 'lie']]),

  frame('rule-11-defect', 5, ['judgeSilent', ['expect', 'minimum', 'plea', 'answered', 'maximum', 'immigration']], { unless: ['jury'] }),
  frame('apprendi-alleyne', 4.5, ['jurorsFind', ['jury', 'juror'], ['weight', 'guideline', 'maximum', 'minimum', 'gun', 'oldCase', 'addedTime']]),
  frame('guideline-error', 4.5, ['loss', ['guideline', 'wrongly', 'addedTime']], { unless: ['lawyer'] }),

  frame('sentence-above-maximum', 5, ['sentenced', 'maximum'], { unless: ['lawyer'] }),
  frame('prior-conviction-vacated', 5, ['oldCase', 'undone']),
  frame('prior-conviction-attack', 5, ['oldCase', 'noLawyerThen']),
  frame('firearm-enhancement', 4, ['gun', 'addedTime', 'wrongly'], { helps: ['judge', 'probation'] }),
  frame('drug-quantity', 4, ['weight', ['wrongly', 'addedTime']], { helps: ['probation', 'judge'] }),
  frame('guideline-error', 4, ['guideline', ['wrongly', 'addedTime']], { helps: ['probation', 'judge'] }),
  frame('guideline-error', 3.5, ['addedTime', 'wrongly', ['probation', 'judge']]),
  frame('mandatory-minimum-error', 4, ['minimum', 'wrongly']),
  frame('unreasonable-sentence', 3, ['sentenced', 'tooMuch'], { helps: ['judge'] }),
  frame('restitution', 4, ['money', 'dollars'], { helps: ['judge', 'wrongly'] }),
  frame('forfeiture', 4.5, ['tookThing', 'thing', 'whose'], { unless: ['noPaper'] }),
  frame('supervised-release-condition', 4.5, ['release', 'forbidden']),

  frame('actual-innocence', 4, ['innocent', 'shown'], { unless: ['lawyer'] }),
  frame('actual-innocence', 4, ['elsewhere', 'thatTime', ['innocent', 'shown']], { unless: ['lawyer'] }),
  frame('newly-discovered-evidence', 4.5, ['since', 'newProof', ['witness', 'trial', 'evidence', 'innocent']]),
  frame('newly-discovered-evidence', 3.5, ['since', 'newProof'], { unless: ['lawyer', 'hid', 'plea'] }),
  frame('double-jeopardy', 4, ['twice', 'counts'], { helps: ['counts'] }),
  frame('statute-narrowed', 4.5, ['notCrime', 'ruling']),
  frame('section-924c-residual-clause', 5, ['gunCount', 'violence']),
  frame('lack-of-jurisdiction', 4.5, ['federalPower', 'noPower']),
  frame('none', 5, ['bureau', 'credit']),
  frame('cumulative-error', 3, ['allTogether', ['trial', 'never']]),
];

/** What a word of help adds; what a failing of counsel gains where counsel leads the account, and other grounds lose. */
const HELP = 0.5;
const LEAD = 1.5;
/** Each sentence that a frame needs beyond its first takes something away. */
const SPREAD = 0.5;
/** Most sentences over which a frame is looked for. */
const REACH = 3;
/** Most sentences of a ground that are read. */
const SENTENCES = 8;

export interface FramedKind {
  readonly kind: ClaimKind | 'none';
  readonly score: number;
  readonly counsel: boolean;
  /** Counsel acts in the account more than anyone else. */
  readonly led: boolean;
}

/**
 * The kind whose frame the account fills best; undefined where none is filled. `heading` belongs to every sentence.
 * The length of the account is the caller's to bound.
 */
export function framedKindOf(heading: string, sentences: readonly string[]): FramedKind | undefined {
  const told = sentences.slice(0, SENTENCES).map(tokensOf);
  const head = tokensOf(heading);
  const led = ledByCounsel(head, told);
  let best: FramedKind | undefined;
  for (let from = 0; from < Math.max(1, told.length); from++) {
    for (let reach = 1; reach <= REACH && from + reach <= Math.max(1, told.length); reach++) {
      const ideas = ideasOf([...head, ...STOP, ...told.slice(from, from + reach).flatMap((t) => [...t, ...STOP])]);
      for (const f of FRAMES) {
        if (f.close) continue;
        const score = scoreOf(f, ideas, reach, led);
        if (score !== undefined && (best === undefined || score > best.score)) best = { kind: f.kind, score, counsel: f.counsel === true, led };
      }
    }
  }
  for (const sentence of [head, ...told]) {
    const ideas = ideasOf(sentence);
    for (const f of FRAMES) {
      const score = f.close ? scoreOf(f, ideas, 1, led) : undefined;
      if (score !== undefined && (best === undefined || score > best.score)) best = { kind: f.kind, score, counsel: f.counsel === true, led };
    }
  }
  // Counsel acts throughout, in words that tell no more: after all that no one else did, it is counsel's failing.
  return best ?? (led ? { kind: 'ineffective-assistance-trial', score: 0, counsel: true, led } : undefined);
}

/** Parts sentences, so that no phrase reaches over the end of one. */
const STOP: readonly Token[] = [{ word: '.', start: 0, end: 0 }];

/** The lawyer that someone asks for, or that the other side has, is not the movant's own. */
const NOT_OURS: readonly GroundIdea[] = ['rights', 'government', 'ownLawyer'];

function read(tokens: readonly Token[]): ReadonlyMap<GroundIdea, readonly Hit[]> {
  const found = groundConcepts().read(tokens);
  const lawyers = found.get('lawyer');
  if (!lawyers) return found;
  const others = NOT_OURS.flatMap((idea) => found.get(idea) ?? []);
  const ours = lawyers.filter((h) => !others.some((o) => o.first <= h.first && h.last <= o.last));
  if (ours.length === lawyers.length) return found;
  const left = new Map(found);
  if (ours.length === 0) left.delete('lawyer');
  else left.set('lawyer', ours);
  return left;
}

const ideasOf = (tokens: readonly Token[]): ReadonlySet<GroundIdea> => new Set(read(tokens).keys());

function scoreOf({ needs, weight, helps = [], unless = [], counsel: ofCounsel }: Frame, ideas: ReadonlySet<GroundIdea>, reach: number, led: boolean): number | undefined {
  if (!needs.every((n) => (typeof n === 'string' ? ideas.has(n) : n.some((i) => ideas.has(i)))) || unless.some((i) => ideas.has(i))) return undefined;
  return weight + helps.filter((i) => ideas.has(i)).length * HELP - (reach - 1) * SPREAD + (led ? (ofCounsel ? LEAD : -LEAD) : 0);
}

/** True where the account says that counsel knew of the wrong and let it pass: then it is pleaded through counsel. */
export const saysCounselLetItPass = (sentence: string): boolean => {
  const tokens = tokensOf(sentence);
  return firstActor(tokens) === 'lawyer' && read(tokens).has('letPass');
};

const ACTORS: readonly GroundIdea[] = ['lawyer', 'appealLawyer', 'government', 'police', 'judge', 'jury', 'juror', 'witness', 'probation'];
const PRONOUNS = new Set(['he', 'she', 'his', 'her', 'him']);

/** True where counsel is who acts: the first actor of most sentences, a pronoun standing for the last one named. */
function ledByCounsel(head: readonly Token[], told: readonly (readonly Token[])[]): boolean {
  let last = firstActor(head);
  let counselled = 0;
  let others = 0;
  for (const tokens of told) {
    const actor = firstActor(tokens) ?? (tokens.slice(0, 3).some((t) => PRONOUNS.has(t.word)) ? last : undefined);
    if (actor === undefined) continue;
    last = actor;
    if (actor === 'lawyer' || actor === 'appealLawyer') counselled += 1;
    else others += 1;
  }
  return counselled > others || (counselled === 0 && others === 0 && (last === 'lawyer' || last === 'appealLawyer'));
}

function firstActor(tokens: readonly Token[]): GroundIdea | undefined {
  const found = read(tokens);
  let best: { readonly idea: GroundIdea; readonly at: number } | undefined;
  for (const idea of ACTORS) {
    const at = found.get(idea)?.[0]?.first;
    if (at !== undefined && (best === undefined || at < best.at)) best = { idea, at };
  }
  return best?.idea;
}

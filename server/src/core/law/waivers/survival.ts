/**
 * Which claims survive a waiver of appeal and one of collateral attack, by kind, with the circuits that differ. The
 * tables state the law of the circuits alone; *Hunter* is laid over them in `hunter.ts`. An answer of `open` stands where
 * courts differ, look at the circumstances, or have not decided in any opinion the tables have.
 */
import type { CivilDate } from '../../dates/civil-date';
import * as a from './authorities';
import { byCircuit } from './circuits';
import { type Answer, answer, BEFORE_HUNTER, type WaiverCircuitId } from './model';

/** The answer everywhere, and where a circuit has its own. */
export interface Column {
  readonly everywhere: Answer;
  readonly circuits: Readonly<Partial<Record<WaiverCircuitId, Answer>>>;
}

export interface SurvivalRow {
  /** As a sentence would call claims of this sort. */
  readonly name: string;
  readonly appeal: Column;
  readonly collateral: Column;
  /** What the movant would have to show, where the answer leaves room: reads after "a showing". */
  readonly showing?: string;
  /** Words of a ground that attacks the sentence which put it in this row whatever its kind. */
  readonly pleads?: RegExp;
  /** Words by which a ground of this row says that the error is constitutional. */
  readonly constitutional?: RegExp;
}

const column = (everywhere: Answer, circuits: Column['circuits'] = {}): Column => ({ everywhere, circuits });
const same = (everywhere: Answer, circuits: Column['circuits'] = {}): Pick<SurvivalRow, 'appeal' | 'collateral'> =>
  ({ appeal: column(everywhere, circuits), collateral: column(everywhere, circuits) });

const NOT_ON_APPEAL = answer('unknown', 'such a claim is seldom heard on direct appeal; under § 2255 the waiver of collateral attack is the question', []);
const NOTHING_SAID = (what: string) => answer('open', `no decision known here settles ${what}; the words of the clause come first`, [a.GARZA], 'second-hand');
const WITHIN_SCOPE = answer('barred', 'a valid waiver bars every claim within its scope that no exception saves', [a.GARZA, a.HARDMAN]);

const FIFTH_TWO_EXCEPTIONS = answer(
  'barred', 'the circuit recognized only two exceptions, a sentence above the maximum and ineffective assistance that affected the plea or the waiver', [a.BARNES, a.WHITE],
);
/** The Fifth Circuit's rule for appeals of a sentence, to the day before *Hunter*. */
const FIFTH_OLD: Answer = { ...FIFTH_TWO_EXCEPTIONS, until: BEFORE_HUNTER };
const FIFTH_COLLATERAL = answer(
  'open', 'for waivers of collateral attack the circuit has recognized two exceptions, a sentence above the maximum and ineffective assistance that affected the plea or the waiver', [a.BARNES, a.WHITE],
);

const GUIDELINE = answer('barred', 'errors of range, drug quantity, role, weapon or safety valve are barred', [a.BIBLER, a.GUERRA_SANCHEZ, a.HAHN]);

const LATER_LAW_APPEAL = column(answer('barred', 'a later change of law is a risk that the parties allocate', [a.BOWNES], 'second-hand'), {
  '7': answer('barred', 'a later change of law is a risk that the parties allocate', [a.BOWNES]),
});
const LATER_LAW_CONVICTION = column(answer('open', 'the circuits differ', [a.COOK, a.MCKINNEY]), {
  ...byCircuit((c) => c.laterLaw),
  '4': answer('survives', 'enforcing the waiver against a conviction for conduct that is no crime is a miscarriage of justice', [a.ADAMS, a.MCKINNEY]),
});

export const SURVIVAL_TABLE = {
  involuntary: {
    name: 'a claim that the plea or the waiver was not knowing or voluntary',
    ...same(answer('survives', 'a waiver that was not knowing or voluntary does not bind, and this attack on it cannot be waived', [a.GARZA, a.COCKERHAM])),
  },
  'rule-11': {
    name: 'a defect in the plea hearing',
    ...same(answer('open', 'it survives so far as it shows that the plea or the waiver was not knowing', [a.GARZA, a.COCKERHAM], 'second-hand')),
    appeal: column(answer('open', 'it survives so far as it shows that the plea or the waiver was not knowing', [a.GARZA, a.COCKERHAM], 'second-hand'), {
      '1': answer('open', 'a waiver was refused where the court did not address it at the plea; an unpreserved defect is reviewed for plain error', [a.TEETER, a.BORRERO]),
      '4': answer('open', 'a waiver was refused after a defective plea hearing', [a.SMITH_2025]),
      '9': answer('survives', 'a plea hearing that failed Rule 11 is among the listed exceptions', [a.BIBLER]),
      '11': answer('open', 'general remarks at the plea hearing were not enough, and the waiver was severed', [a.BUSHERT]),
    }),
    showing: 'that the defect left the plea or the waiver unknowing, with the page of the plea transcript',
  },
  'plea-counsel': {
    name: 'ineffective assistance in the plea or the waiver',
    ...same(answer('survives', 'it survives in every circuit that has addressed it, unless the waiver itself has been litigated', [a.HURLOW, a.COCKERHAM, a.WHITE]), byCircuit((c) => c.pleaCounsel)),
  },
  'sentencing-counsel': {
    name: 'ineffective assistance at sentencing',
    appeal: column(NOT_ON_APPEAL),
    collateral: column(answer('open', 'the circuits differ', [a.WHITE, a.SEALED_CASE]), byCircuit((c) => c.sentencingCounsel)),
    showing: 'that counsel’s failing tainted the plea or the waiver itself',
  },
  'other-counsel': {
    name: 'ineffective assistance other than in the plea or at sentencing',
    appeal: column(NOT_ON_APPEAL),
    collateral: column(answer('open', 'the circuits differ', [a.WHITE, a.DAVILA, a.COCKERHAM]), byCircuit((c) => c.otherCounsel)),
    showing: 'that counsel’s failing tainted the plea or the waiver itself',
  },
  conflict: {
    name: 'a conflict of interest of counsel',
    appeal: column(NOT_ON_APPEAL),
    collateral: column(NOTHING_SAID('whether a conflict of counsel that did not taint the plea survives')),
    showing: 'that the conflict tainted the plea or the waiver itself',
  },
  'no-appeal': {
    name: 'failure to file a requested notice of appeal',
    appeal: column(NOT_ON_APPEAL),
    collateral: column(answer('open', 'prejudice is presumed despite a waiver of appeal; whether a waiver of collateral attack bars the claim is not settled', [a.GARZA]), {
      '3': answer('open', 'Shedrick reached the claim; Mabry enforced a collateral waiver against it, on reasoning about the lost appeal that predates Garza', [a.SHEDRICK, a.MABRY, a.GARZA]),
    }),
    showing: 'that counsel was asked to appeal, when and how, for Garza presumes prejudice despite the waiver',
  },
  'above-maximum': {
    name: 'a sentence above the statutory maximum',
    appeal: column(answer('survives', 'a sentence above the statutory maximum can be appealed despite a waiver', [a.MARIN, a.ANDIS]), {
      '1': answer('survives', 'it survives under the factors of Teeter', [a.TEETER], 'memory'),
      '4': answer('survives', 'a sentence above the maximum is not barred, but misapplication of the Armed Career Criminal Act is not an illegal sentence', [a.MARIN, a.LUBKIN]),
      '5': answer('survives', 'a sentence above the statutory maximum is a recognized exception', [a.BARNES, a.KIM]),
      '7': answer('survives', 'a sentence above the maximum is a listed exception', [a.KELLER_2011]),
      '8': answer('survives', 'an illegal sentence is the narrow miscarriage-of-justice exception', [a.ANDIS]),
      '9': answer('survives', 'a sentence that violates the law is a listed exception, narrowly read', [a.BIBLER]),
      '10': answer('survives', 'a sentence above the maximum is among the four situations of Hahn', [a.HAHN], 'memory'),
      '11': answer('survives', 'a sentence above the maximum survives', [], 'memory'),
    }),
    collateral: column(answer('survives', 'a sentence above the maximum survives in most circuits', [], 'memory'), {
      '5': answer('open', 'a sentence above the maximum is an exception, but not where only a later change of law makes it so', [a.BARNES]),
      '6': answer('open', 'an argument that later law puts the sentence above the maximum was rejected', [a.SLUSSER]),
      '7': answer('survives', 'a sentence above the maximum is a listed exception for collateral waivers too', [a.KELLER_2011]),
      '8': answer('survives', 'an illegal sentence is a miscarriage of justice, and waivers of appeal and of § 2255 are treated alike', [a.ANDIS, a.DEROO], 'second-hand'),
    }),
    showing: 'that the sentence is above the maximum under the law of the sentencing and not only under a later decision',
  },
  'impermissible-factor': {
    name: 'a sentence based on race or another impermissible factor',
    appeal: column(answer('survives', 'a sentence based on an impermissible factor can be appealed despite a waiver', [a.GOMEZ_PEREZ, a.RIGGI, a.HAHN], 'memory'), {
      '2': answer('survives', 'an impermissible factor is among the exceptions', [a.GOMEZ_PEREZ, a.RIGGI]),
      '4': answer('survives', 'an impermissible factor is a recognized exception', [a.MARIN]),
      '5': FIFTH_OLD,
      '7': answer('survives', 'an impermissible factor is a listed exception', [a.KELLER_2011]),
    }),
    collateral: column(answer('survives', 'a sentence based on an impermissible factor survives', [a.GOMEZ_PEREZ, a.RIGGI, a.HAHN], 'memory'), {
      '5': FIFTH_COLLATERAL,
      '7': answer('survives', 'an impermissible factor is a listed exception for collateral waivers too', [a.KELLER_2011]),
    }),
    pleads: /\b(?:relied|relies|relying|reliance|rested|based|considered|mentioned|referred|because of|on account of)\b.{0,60}\b(?:race|racial|ethnicity|national origin|nationality|religion)\b|\bimpermissible (?:sentencing )?factor\b/is,
  },
  'no-procedure': {
    name: 'a sentence imposed without some minimum of civilized procedure',
    appeal: column(answer('open', 'not every circuit has settled whether want of a minimum of procedure defeats a waiver', [a.BOWNES, a.ADKINS], 'memory'), {
      '2': answer('survives', 'failure to state any rationale is among the exceptions', [a.GOMEZ_PEREZ]),
      '5': FIFTH_OLD,
      '7': answer('survives', 'want of some minimum of civilized procedure defeats a waiver', [a.BOWNES, a.ADKINS], 'memory'),
    }),
    collateral: column(answer('open', 'no decision known here settles whether it defeats a waiver of collateral attack', [], 'memory')),
    showing: 'of what the court refused, from the record',
    pleads: /\bcivili[sz]ed procedure\b|\b(?:refus\w+|denied|without)\b.{0,30}\bany (?:hearing|opportunity to be heard)\b/is,
  },
  guideline: { name: 'an error in applying the Guidelines', ...same(GUIDELINE) },
  unreasonable: { name: 'an unreasonable sentence', ...same(answer('barred', 'a challenge to its reasonableness is barred', [a.RIGGI])) },
  'later-law': {
    name: 'a later favorable change in the law',
    appeal: LATER_LAW_APPEAL,
    collateral: column(answer('open', 'most circuits that have decided bar it', [a.COOK, a.BARNES, a.PORTIS, a.OLIVER, a.KING]), byCircuit((c) => c.laterLaw)),
    showing: 'that the later law makes the movant innocent of the offense, and of why enforcing the waiver would be a miscarriage of justice',
  },
  'no-crime': {
    name: 'a conviction for conduct that the statute does not reach',
    appeal: column(answer('open', 'courts that reach such a claim do so as one of innocence or of a miscarriage of justice', [a.ADAMS, a.MCKINNEY])),
    collateral: LATER_LAW_CONVICTION,
    showing: 'that the conduct is no crime, and of why enforcing the waiver would be a miscarriage of justice',
  },
  'section-924c': {
    name: 'a § 924(c) conviction that later law undercuts',
    appeal: LATER_LAW_APPEAL,
    collateral: LATER_LAW_CONVICTION,
    showing: 'that the conduct is no crime, and of why enforcing the waiver would be a miscarriage of justice',
  },
  innocence: {
    name: 'actual innocence of the offense',
    appeal: column(answer('open', 'the circuits differ', [a.ADAMS, a.MCKINNEY])),
    collateral: column(answer('open', 'most circuits treat it, if at all, as a miscarriage of justice', [a.MCKINNEY]), {
      '4': answer('survives', 'a cognizable claim of innocence is outside a valid waiver', [a.ADAMS, a.MCKINNEY]),
    }),
    showing: 'of innocence of the offense itself, and of why enforcing the waiver would be a miscarriage of justice',
  },
  condition: {
    name: 'a condition of supervised release',
    appeal: column(answer('open', 'an ordinary challenge to a condition is often barred; a constitutional one has been reached', [a.ANDIS, a.WELLS, a.ADKINS]), {
      '5': FIFTH_OLD,
      '7': answer('open', 'a challenge to a vague condition was reached despite the waiver', [a.ADKINS]),
      '8': answer('barred', 'a challenge to a condition was barred', [a.ANDIS]),
      '9': answer('open', 'a constitutional challenge to a condition was reached despite the waiver', [a.WELLS]),
    }),
    collateral: column(answer('open', 'no decision known here settles whether it defeats a waiver of collateral attack', [], 'memory')),
    showing: 'that the condition is constitutionally infirm, not only unwise',
    constitutional: /\b(?:First|Fourth|Fifth|Eighth) Amendment\b|\bunconstitutional(?:ly)?\b|\bconstitutionally\b|\bvague(?:ness|ly)?\b|\bdue process\b|\bfundamental right\b/i,
  },
  breach: { name: 'breach of the plea agreement by the government', ...same(answer('survives', 'the government cannot enforce an agreement that it broke', [a.GARZA])) },
  misconduct: {
    name: 'prosecutorial misconduct',
    ...same(answer('as-carved-out', 'agreements usually except it, so read the clause before giving it up', [], 'memory')),
  },
  brady: {
    name: 'suppression of favorable evidence',
    ...same(answer('open', 'the right to material that only impeaches may be given up before a plea; no decision known here settles the rest', [a.RUIZ])),
    showing: 'that the evidence was exculpatory and that its suppression made the plea unknowing',
  },
  statute: {
    name: 'a claim that the statute of conviction is unconstitutional',
    ...same(answer('open', 'a guilty plea by itself does not bar it, but an express waiver may', [a.CLASS])),
    showing: 'that the clause does not expressly give up this challenge',
  },
  'double-jeopardy': {
    name: 'double jeopardy on the face of the charges',
    ...same(answer('open', 'a guilty plea by itself does not bar a claim that the charge could not be brought at all, but an express waiver may', [a.MENNA, a.BLACKLEDGE_V_PERRY, a.CLASS])),
    showing: 'that the clause does not expressly give up this challenge',
  },
  jurisdiction: { name: 'want of jurisdiction', ...same(NOTHING_SAID('whether a waiver reaches it')), showing: 'that the defect goes to the power of the court' },
  'trial-error': { name: 'an error before or at the trial', ...same(WITHIN_SCOPE) },
  'new-evidence': { name: 'newly discovered evidence', ...same(WITHIN_SCOPE) },
  'prior-conviction': { name: 'an attack on a prior conviction', ...same(WITHIN_SCOPE) },
  'sentence-law': {
    name: 'an error of law in the sentence',
    ...same(NOTHING_SAID('whether such an error survives')),
    appeal: column(NOTHING_SAID('whether such an error survives'), { '5': FIFTH_OLD }),
    showing: 'that the sentence was beyond the power of the court and not only mistaken',
  },
  restitution: { name: 'restitution', ...same(NOTHING_SAID('whether the clause reaches restitution')), showing: 'that the clause speaks of the sentence or the term only and not of restitution' },
  forfeiture: { name: 'an order of forfeiture', ...same(NOTHING_SAID('whether the clause reaches forfeiture')), showing: 'that the clause speaks of the sentence or the term only and not of forfeiture' },
  cumulative: { name: 'cumulative error', ...same(answer('open', 'it fares as do the errors that it adds up', [], 'memory')), showing: 'that the errors it adds up are outside the waiver' },
  release: { name: 'a reason for a reduction of sentence', ...same(answer('unknown', 'it is no ground of appeal or collateral attack', [], 'memory')) },
} as const satisfies Readonly<Record<string, SurvivalRow>>;

export type SurvivalRowId = keyof typeof SURVIVAL_TABLE;

/** The row. */
export const survivalRow = (id: SurvivalRowId): SurvivalRow => SURVIVAL_TABLE[id];

/** The answers of a column on a day: one per circuit that has its own in force, and the answer elsewhere. */
export function answerOn(from: Column, circuit: WaiverCircuitId, asOf: CivilDate): Answer {
  const own = from.circuits[circuit];
  return own && (own.until === undefined || asOf <= own.until) ? own : from.everywhere;
}

/** Bars that come from the avenue, the movant or a decision, apart from default and waiver. */
import type { Facts } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import type { Filing } from '../../filing/model';
import {
  AUTHORIZED, CUSTODY, DRUG_PREDICATE, FERNANDEZ, FORUMS, GONZALEZ_V_CROSBY, JONES_V_HENDRIX, NEW_JUDGMENT, NONRETROACTIVE_CHANGE,
  NOT_RETROACTIVE_KINDS, REHABILITATION_ALONE, RUTHERFORD, SECOND_OR_SUCCESSIVE, SUBSTANTIVE, TEAGUE, type BarLaw,
} from '../../law/claims/bars';
import { claimKind } from '../../law/claims/kinds';
import type { ClaimInput } from './default';
import type { Bar, BarId, BarResult, Claim } from './model';
import { firstMatch, foundIn, textOf } from './text-of';

export interface WholePaper {
  readonly facts: Facts;
  readonly filing: Filing;
  readonly avenue: string | undefined;
  readonly document: string;
  readonly asOf: CivilDate;
}

export interface PaperInput extends ClaimInput, WholePaper {
  readonly claims: readonly Claim[];
}

const inForce = (law: BarLaw, asOf: CivilDate): boolean => law.from === undefined || asOf >= law.from;

function bar(id: BarId, result: BarResult, law: BarLaw, summary: string, wayOut: string, more: Partial<Bar> = {}): Bar {
  return {
    bar: id, result, summary, wayOut, steps: [{ text: summary, authority: law.authority }], authorities: law.authority.split('; '),
    verified: law.verified, missing: [], provable: law.verified !== 'memory', ...more,
  };
}

/** Every bar of this ground that does not depend on how it was raised before. */
export function otherBars(input: PaperInput): Bar[] {
  const { avenue } = input;
  const found: (Bar | undefined)[] = [forum(input)];
  if (avenue === 'compassionate-release') found.push(conviction(input), longSentence(input), rehabilitationAlone(input));
  if (avenue === 'section-2255') found.push(retroactivity(input), drugPredicate(input));
  if (avenue === 'second-or-successive-2255') found.push(retroactivity(input), drugPredicate(input));
  if (avenue === 'section-2241') found.push(savingClause(input));
  if (avenue === 'rule-60b') found.push(rule60(input));
  return found.filter((b) => b !== undefined);
}

/** Bars that stand against the paper as a whole, whatever its grounds. */
export function paperBars(paper: WholePaper): Bar[] {
  if (paper.avenue !== 'section-2255') return [];
  return [custody(paper), successive(paper)].filter((b) => b !== undefined);
}

/** Doubt about the conviction is for § 2255, not for a reduction of sentence. */
function conviction({ claim, filing, asOf }: PaperInput): Bar | undefined {
  if (!inForce(FERNANDEZ, asOf)) return undefined;
  const kind = claimKind(claim.kind);
  const attacks = kind !== undefined && kind.release !== true;
  const words = /\bactual(?:ly)? innocen|\bwrongful(?:ly)? convict|\bconviction (?:is|was) (?:invalid|unlawful|unconstitutional)|\bdid not commit\b/i;
  const says = !attacks && words.test(claim.title) ? foundIn(filing, claim, words) : undefined;
  if (!attacks && !says) return undefined;
  return bar('not-cognizable', 'not-cognizable', FERNANDEZ,
    'Doubt about the conviction or the sentence’s validity is not an extraordinary and compelling reason; § 2255 is the way to it.',
    'Take it out of this motion and, if it is timely, plead it under § 2255; keep the reasons of health, family, age and time served.');
}

function longSentence({ claim, filing, asOf }: PaperInput): Bar | undefined {
  if (claim.kind !== 'unusually-long-sentence' || !inForce(RUTHERFORD, asOf)) return undefined;
  if (!NONRETROACTIVE_CHANGE.test(textOf(filing, claim))) return undefined;
  return bar('foreclosed', 'barred', RUTHERFORD,
    'A disparity from a sentencing change that Congress did not make retroactive cannot count as an extraordinary and compelling reason, alone or combined with others.',
    'Rest the motion on reasons that do not depend on the change; the change may still be named among the § 3553(a) factors once another reason makes the movant eligible.');
}

function rehabilitationAlone({ claim, claims }: PaperInput): Bar | undefined {
  if (claim.kind !== 'rehabilitation' || claims.some((c) => c.kind !== undefined && c.kind !== 'rehabilitation')) return undefined;
  return bar('foreclosed', 'barred', REHABILITATION_ALONE,
    'Rehabilitation alone is not an extraordinary and compelling reason.', 'Plead it together with another reason, where it counts.');
}

function custody({ facts }: WholePaper): Bar | undefined {
  if (facts.defendant.custody?.value !== 'released') return undefined;
  return bar('custody', 'barred', CUSTODY,
    'The movant is recorded as released. § 2255 is for a prisoner in custody; supervised release counts as custody in the circuits that have decided it.',
    'If supervision continues, record "custody: supervised-release"; if it has ended, the writ of coram nobis remains.');
}

const NEW_FILING = ['motion', 'memorandum', 'petition'];

/** An earlier motion was decided before this one: the court of appeals must authorize it first. */
function successive({ facts, filing, document, asOf }: WholePaper): Bar | undefined {
  if (!NEW_FILING.includes(document)) return undefined;
  const on = facts.filed?.value ?? asOf;
  const denied = facts.events.find((e) => e.id === 'section-2255-denied' && e.at < on);
  if (!denied) return undefined;
  const renewed = facts.events.find((e) => e.id === 'resentenced' && e.at > denied.at);
  if (renewed) {
    return bar('second-or-successive', 'clear', NEW_JUDGMENT, 'A new judgment after resentencing starts the count of motions afresh as to that judgment.', '', { provable: false });
  }
  const metAt = firstMatch(filing.prose, AUTHORIZED);
  return bar('second-or-successive', 'barred', SECOND_OR_SUCCESSIVE,
    `An earlier § 2255 motion was decided on ${denied.at}; without authorization by the court of appeals the district court has no jurisdiction of another.`,
    'Ask the court of appeals for authorization under § 2255(h), or show why this motion is not second or successive (a new judgment, a ground not ripe before, an earlier motion recharacterized without warning).',
    metAt ? { metAt } : {});
}

function retroactivity({ claim, filing }: PaperInput): Bar | undefined {
  if (!NOT_RETROACTIVE_KINDS.some((k) => k === claim.kind)) return undefined;
  const metAt = foundIn(filing, claim, SUBSTANTIVE);
  return bar('not-retroactive', metAt ? 'needs-showing' : 'barred', TEAGUE,
    'A new rule of procedure does not apply to a judgment that was final before it; only a new substantive rule does.',
    'Say why the rule is substantive, or that it was the law before the judgment became final, or plead counsel’s failure to preserve it.',
    { provable: false, ...(metAt ? { metAt } : {}) });
}

/** Every predicate of the § 924(c) count is a drug crime: the residual clause was never in play. */
function drugPredicate({ claim, facts }: PaperInput): Bar | undefined {
  if (claim.kind !== 'section-924c-residual-clause') return undefined;
  const counts = facts.counts.filter((c) => /924\(c\)/.test(c.statute ?? ''));
  const predicates = (counts.length > 0 ? counts : facts.counts).flatMap((c) => c.predicate ?? []);
  if (predicates.length === 0) {
    return bar('foreclosed', 'unknown', DRUG_PREDICATE, 'Whether the § 924(c) count rests on a drug crime or a crime of violence is not recorded.',
      'Add "predicate:" to the count. The decisions on the residual clause help only where it is a crime of violence.', { missing: ['counts: predicate'] });
  }
  if (predicates.some((p) => !/drug/i.test(p))) return undefined;
  return bar('foreclosed', 'barred', DRUG_PREDICATE,
    'The predicate of the § 924(c) count is a drug trafficking crime, which the decisions on the residual clause leave untouched.',
    'Leave the ground out, or attack the count on the facts (in furtherance, firearm, findings of the jury).');
}

function savingClause({ claim, asOf }: PaperInput): Bar | undefined {
  const kind = claimKind(claim.kind);
  if (!kind || kind.release || !inForce(JONES_V_HENDRIX, asOf)) return undefined;
  return bar('foreclosed', 'barred', JONES_V_HENDRIX,
    'A challenge to the conviction or sentence is not heard under § 2241 because a later decision reads the statute more narrowly.',
    'Use § 2255 or, after a first motion, § 2255(h); keep § 2241 for how the sentence is carried out.', { provable: false });
}

function rule60({ claim }: PaperInput): Bar | undefined {
  if (!claimKind(claim.kind)) return undefined;
  return bar('second-or-successive', 'needs-showing', GONZALEZ_V_CROSBY,
    'A Rule 60(b) motion that raises or re-argues a ground for relief is a second § 2255 motion.',
    'Confine the motion to a defect in the § 2255 proceeding, such as a wrong ruling that it was untimely, or ask for authorization.', { provable: false });
}

/** The ground belongs in another avenue, which is named. */
function forum({ claim, avenue, filing }: PaperInput): Bar | undefined {
  const opening = textOf(filing, claim).slice(0, 600);
  const found = FORUMS.find(
    (f) => f.avenue === avenue && (f.kinds.some((k) => k === claim.kind) || (f.words !== undefined && (f.words.test(claim.title) || (claim.kind === undefined && f.words.test(opening))))),
  );
  if (!found) return undefined;
  return bar('wrong-forum', 'barred', { authority: found.authority, verified: found.verified },
    `The ground belongs in another avenue: ${found.because}.`, `Take it to ${found.belongsIn} (${found.authority}).`,
    { belongsIn: found.belongsIn, provable: false });
}

/** Whether § 2255 hears a ground of this kind at all, and how the ground may be pleaded so that it does. */
import { eventOf } from '../../case/facts';
import { MANDATORY_GUIDELINES_UNTIL } from '../../law/claims/bars';
import { PLEADS } from '../../law/claims/cause';
import { GUIDELINE_KINDS, guidelineLaw, type DefaultRow } from '../../law/claims/default-table';
import type { Span } from '../../text/span';
import { asSentence } from '../../text/as-sentence';
import type { ClaimInput } from './default';
import type { Bar, DecidingFact } from './model';
import { pleadedAt } from './pleaded';

/** The bar for a row of the table that says `not-cognizable`; `metAt` where the ground is pleaded so that it is heard. */
export function cognizability(input: ClaimInput, row: DefaultRow): Bar {
  const { facts, claim } = input;
  const guideline = GUIDELINE_KINDS.has(row.kind);
  const local = guidelineLaw(row.kind, facts.circuit?.value);
  const metAt = met(input, row);
  const authority = local ? `${local.authority}; ${row.authority}` : row.authority;
  // The circuits speak of advisory ranges, and a kind read from words is a guess: neither proves anything.
  const advisory = !guideline || (local?.verified === 'text' && !mandatoryThen(input));
  const firm = guideline || row.kind === 'fourth-amendment';
  return {
    bar: 'not-cognizable', result: 'not-cognizable', summary: row.note,
    steps: [{ text: row.note, authority }, ...(guideline && mandatoryThen(input) ? [{ text: asSentence(MANDATORY_GUIDELINES_UNTIL.text), authority: MANDATORY_GUIDELINES_UNTIL.authority }] : [])], authorities: authority.split('; ').filter((a) => a !== ''),
    verified: guideline ? (local?.verified ?? 'second-hand') : row.verified, missing: guideline && !facts.circuit ? ['court'] : [],
    provable: firm && advisory && !claim.kindInferred && row.verified !== 'memory',
    wayOut: wayOut(row, guideline && !facts.circuit),
    decidedBy: decidedBy(input, local !== undefined),
    // No holding closes this avenue to a ruling on evidence as such: the showing that opens it past the default opens it here.
    ...(row.kind === 'evidentiary-error' && row.codes.includes('cause-and-prejudice') ? { saidWith: 'procedural-default' as const } : {}),
    ...(metAt ? { metAt } : {}),
  };
}

/** Where the ground is pleaded so that this avenue hears it, by kind; undefined when it is not. */
function met(input: ClaimInput, row: DefaultRow): Span | undefined {
  const throughCounsel = row.codes.includes('through-counsel') ? pleadedAt(input, PLEADS.counselsFailure) : undefined;
  if (throughCounsel) return throughCounsel;
  switch (row.kind) {
    case 'fourth-amendment': return pleadedAt(input, PLEADS.noFullHearing);
    case 'prior-conviction-attack': return pleadedAt(input, PLEADS.noCounsel);
    case 'evidentiary-error': return pleadedAt(input, PLEADS.constitutionalRule) ?? pleadedAt(input, PLEADS.fundamentalDefect);
    case 'rule-11-defect': return pleadedAt(input, PLEADS.pleaNotKnowing) ?? pleadedAt(input, PLEADS.fundamentalDefect);
    case 'actual-innocence':
    case 'newly-discovered-evidence': return pleadedAt(input, PLEADS.gateway) ?? (input.claim.entry?.deadline?.trigger === 'f4' ? input.claim.entry.span : undefined);
    default: return undefined;
  }
}

/** Sentenced while the Guidelines bound the court; then the decisions on advisory ranges do not fit. */
const mandatoryThen = ({ facts }: ClaimInput): boolean => {
  const sentenced = eventOf(facts, 'sentence-imposed') ?? eventOf(facts, 'judgment-entered');
  return sentenced !== undefined && Number(sentenced.at.slice(0, 4)) <= MANDATORY_GUIDELINES_UNTIL.year;
};

function wayOut(row: DefaultRow, noCircuit: boolean): string {
  const court = noCircuit ? ' Record "court": circuits differ.' : '';
  if (row.codes.includes('through-counsel')) {
    const kimmelman = row.kind === 'fourth-amendment' ? ' (Kimmelman v. Morrison)' : '';
    const unheard = row.kind === 'fourth-amendment' ? ' Or show that there was no full and fair chance to litigate it.' : '';
    return `Plead it as ineffective assistance: that counsel’s failure to raise it was deficient and changed the result${kimmelman}.${unheard}${court}`;
  }
  switch (row.kind) {
    case 'prior-conviction-attack': return 'Attack the prior conviction in the court that entered it, and come back within a year of notice if it is vacated; or show that it was obtained without counsel.';
    case 'actual-innocence': return 'Plead innocence as the way past a default or the time limit for a constitutional ground, with the new reliable evidence.';
    case 'newly-discovered-evidence': return 'Plead the constitutional ground that the new evidence supports, with "deadline: { trigger: f4 }" if it saves the time.';
    case 'evidentiary-error': return 'Show the constitutional rule that the ruling broke, or plead it through counsel’s ineffectiveness.';
    case 'rule-11-defect': return 'Show what the omission changed: that the plea was not knowing, or that the movant would not have pleaded.';
    case 'restitution':
    case 'forfeiture': return 'Take it to the appeal, or to a motion about that order itself; in § 2255, plead a ground that would end or shorten custody, for instance counsel’s failure on the sentence.';
    case 'booker': return 'Leave it out, or plead counsel’s failure to preserve the point if it could have been made at the time.';
    case 'weight-of-evidence': return 'Plead that the evidence was insufficient instead, with what excuses that it was not raised on appeal.';
    default: return 'Leave it out, or plead the constitutional ground behind it.';
  }
}

function decidedBy({ facts }: ClaimInput, byCircuit: boolean): DecidingFact[] {
  if (!byCircuit || !facts.circuit) return [];
  return [{ file: facts.circuit.origin.file, span: facts.circuit.origin.span, message: `The law of the ${facts.circuit.value === 'dc' ? 'D.C.' : ordinal(facts.circuit.value)} Circuit decides` }];
}

const NAMES: Readonly<Record<string, string>> = { '1': 'First', '2': 'Second', '3': 'Third', '4': 'Fourth', '5': 'Fifth', '6': 'Sixth', '7': 'Seventh', '8': 'Eighth', '9': 'Ninth', '10': 'Tenth', '11': 'Eleventh' };
const ordinal = (circuit: string): string => NAMES[circuit] ?? circuit;

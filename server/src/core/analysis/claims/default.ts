/** Procedural default, relitigation and cognizability of one ground of a § 2255 motion, by the decision table. */
import type { Facts } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import type { Filing } from '../../filing/model';
import { CAUSE_AUTHORITY, DEFAULT_DEFENSE_AUTHORITY, DEFAULT_IS_DEFENSE, INNOCENCE_AUTHORITY, PLEADS } from '../../law/claims/cause';
import { DECIDED_ON_APPEAL, defaultCodes, defaultRow, FORECLOSED_THEN, type DefaultCode, type DefaultRow, type RaisedFacts } from '../../law/claims/default-table';
import { asSentence } from '../../text/as-sentence';
import type { Step } from '../trace';
import { cognizability } from './cognizability';
import type { Bar, Claim } from './model';
import { pleadedAt } from './pleaded';
import { raisedBefore, type Raised } from './raised';

export interface ClaimInput {
  readonly claim: Claim;
  readonly facts: Facts;
  readonly filing: Filing;
  /** The day on which the question is asked; absent: every recorded event counts. */
  readonly asOf?: CivilDate;
}

/** The bars of the table for this ground; empty for a kind that the table does not have. */
export function defaultBars(input: ClaimInput): Bar[] {
  const { kind } = input.claim;
  if (!kind) return [];
  const raised = raisedBefore(input);
  const row = defaultRow(kind, raised);
  if (!row) return [];
  const open = openCodes(kind, raised);
  const codes = defaultCodes(kind, raised);
  const bars: Bar[] = [];
  if (codes.includes('not-cognizable')) bars.push(cognizability(input, row));
  if (codes.includes('relitigation') || (raised.appeal === true && open.has('relitigation'))) bars.push(relitigation(input, raised, open.has('relitigation')));
  if (codes.includes('cause-and-prejudice')) bars.push(raised.pending ? pending(row, raised) : procedural(input, row, raised, open.has('cause-and-prejudice')));
  if (bars.length === 0) bars.push(raised.knownOpen && raised.appeal === false && !raised.pending ? whetherKnown(input, row, raised) : clear(row, raised));
  return bars;
}

/** Codes that hold under some answers to the open questions and not under others. */
function openCodes(kind: string, raised: RaisedFacts): ReadonlySet<DefaultCode> {
  const answers = (value: boolean | undefined): boolean[] => (value === undefined ? [true, false] : [value]);
  const sets: (readonly DefaultCode[])[] = [];
  for (const appeal of answers(raised.appeal)) {
    for (const decided of appeal ? answers(raised.decided) : [false]) sets.push(defaultCodes(kind, { ...raised, appeal, decided }));
  }
  return new Set(sets.flat().filter((code) => sets.some((codes) => !codes.includes(code))));
}

const step = (text: string, authority: string): Step => (authority === '' ? { text: asSentence(text) } : { text: asSentence(text), authority });
const list = (authorities: string): string[] => authorities.split('; ').filter((a) => a !== '');

/** Each authority once, with its pages where one of them has them. */
function once(authorities: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const authority of authorities) {
    const work = authority.replace(/, [\d–-]+(?= \()/, '');
    const known = found.get(work);
    if (known === undefined || authority.length > known.length) found.set(work, authority);
  }
  return [...found.values()];
}

function clear(row: DefaultRow, raised: Raised): Bar {
  const summary = row.codes.includes('ok') ? row.note : 'It was raised on appeal, so it is not defaulted.';
  return {
    bar: 'procedural-default', result: 'clear', summary, steps: [step(summary, row.authority)], authorities: list(row.authority),
    verified: row.verified, missing: [], provable: row.verified !== 'memory', decidedBy: raised.decidedBy,
  };
}

/** Nothing is defaulted while the appeal in which it can be raised is open. */
function pending(row: DefaultRow, raised: Raised): Bar {
  const summary = 'An appeal is recorded and no decision on it: a ground that the record shows can still be raised there.';
  return {
    bar: 'procedural-default', result: 'clear', summary, steps: [step(summary, ''), step(row.note, row.authority)], authorities: list(row.authority),
    verified: row.verified, missing: [], provable: false, decidedBy: raised.decidedBy,
  };
}

function relitigation(input: ClaimInput, raised: Raised, open: boolean): Bar {
  const met = pleadedAt(input, PLEADS.interveningLaw) ?? pleadedAt(input, PLEADS.innocence);
  const { authority, verified } = DECIDED_ON_APPEAL;
  return {
    bar: 'relitigation', result: open ? 'unknown' : met ? 'needs-showing' : 'barred',
    summary: open
      ? 'The ground was raised on direct appeal; what was decided there is not heard again without intervening law or another exceptional circumstance.'
      : 'A ground decided on direct appeal is not heard again without intervening law or another exceptional circumstance.',
    steps: [step(open ? 'the ground was raised on direct appeal' : 'the ground was raised and decided on direct appeal', authority)], authorities: list(authority), verified,
    missing: open ? ['decided-on-appeal'] : [], provable: false, decidedBy: raised.decidedBy,
    wayOut: 'Show the intervening change of law, the facts or acts that differ from what was decided, or plead counsel’s failure instead.',
    ...(met ? { metAt: met } : {}),
  };
}

/** False testimony left out of the appeal: defaulted if the defense knew of it then, excused if the government concealed it. */
function whetherKnown(input: ClaimInput, row: DefaultRow, raised: Raised): Bar {
  const known = defaultRow(row.kind, { ...raised, known: true }) ?? row;
  const bar = procedural(input, known, raised, true);
  return {
    ...bar,
    summary: `It was not raised on direct appeal, and whether it is defaulted turns on whether the defense knew of it at trial: what was known then could have been raised there. ${row.note}`,
    authorities: once([...bar.authorities, ...list(row.authority)]), verified: row.verified, missing: ['raised: { trial: true or false }'],
    wayOut: `Say when the defense learned of it. ${bar.wayOut ?? ''}`.trim(),
  };
}

interface Excuse {
  readonly cause: boolean;
  readonly prejudice: boolean;
  readonly innocence: boolean;
}

function procedural(input: ClaimInput, row: DefaultRow, raised: Raised, open: boolean): Bar {
  const { claim, facts } = input;
  const causeAt = pleadedAt(input, PLEADS.cause) ?? pleadedAt(input, PLEADS.counselAsCause);
  const prejudiceAt = pleadedAt(input, PLEADS.prejudice);
  const innocenceAt = pleadedAt(input, PLEADS.innocence);
  const given = claim.entry?.cause !== undefined && claim.entry.cause !== 'none';
  const excuse: Excuse = {
    cause: given || causeAt !== undefined,
    prejudice: claim.entry?.prejudice !== undefined || prejudiceAt !== undefined,
    innocence: claim.entry?.innocence === true || innocenceAt !== undefined,
  };
  const metAt = excuse.innocence ? (innocenceAt ?? claim.entry?.span) : excuse.cause && excuse.prejudice ? (causeAt ?? prejudiceAt ?? claim.entry?.span) : undefined;
  const local = facts.circuit ? FORECLOSED_THEN[facts.circuit.value] : undefined;
  const helps = local?.kinds.some((k) => k === claim.kind) ? local : undefined;
  return {
    bar: 'procedural-default',
    result: open ? 'unknown' : 'needs-showing',
    summary: open
      ? `It turns on whether the ground was raised on direct appeal. ${row.note}`
      : `${row.note} ${raised.noAppeal ? 'No appeal is recorded, so it was not raised on one; it' : 'It was not raised on direct appeal, so it'} needs cause and actual prejudice, or actual innocence.`,
    steps: [
      step(row.note, row.authority),
      step(DEFAULT_IS_DEFENSE, DEFAULT_DEFENSE_AUTHORITY),
      ...(helps ? [step(helps.text, helps.authority)] : []),
      step(pleadedWords(excuse), CAUSE_AUTHORITY),
    ],
    authorities: once([...list(row.authority), ...(helps ? [helps.authority] : []), ...list(CAUSE_AUTHORITY), ...list(INNOCENCE_AUTHORITY)]), verified: row.verified,
    missing: open ? ['raised: { appeal: true or false }'] : [], provable: false, decidedBy: raised.decidedBy,
    wayOut: wayOut(excuse),
    ...(metAt ? { metAt } : {}),
  };
}

function pleadedWords({ cause, prejudice, innocence }: Excuse): string {
  if (innocence) return 'the ground pleads innocence';
  if (cause) return prejudice ? 'the ground pleads cause and prejudice' : 'the ground pleads cause and no prejudice';
  return prejudice ? 'the ground pleads prejudice and no cause' : 'the ground pleads no excuse';
}

function wayOut({ cause, prejudice }: Excuse): string {
  if (cause && !prejudice) return 'Cause is pleaded; say how the error worked to the movant’s actual and substantial disadvantage.';
  if (prejudice && !cause) return 'Prejudice is pleaded; say what external to the defense kept the ground from being raised, or plead it through counsel’s ineffectiveness, or plead actual innocence.';
  return 'Plead cause (something external to the defense that kept it from being raised) and actual prejudice, or actual innocence, with the facts for each; or plead it through counsel’s ineffectiveness.';
}

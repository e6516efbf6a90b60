/** Procedural default, relitigation and cognizability of one ground of a § 2255 motion, by the decision table. */
import type { Facts } from '../../case/facts';
import type { Filing } from '../../filing/model';
import { claimKind } from '../../law/claims/kinds';
import {
  CAUSE_AUTHORITY, COUNSEL_AS_CAUSE, DEFAULT_DEFENSE_AUTHORITY, DEFAULT_IS_DEFENSE, INNOCENCE_AUTHORITY, PLEADS, WEAK_CAUSES,
} from '../../law/claims/cause';
import { DEFAULT_TABLE, defaultRow, GUIDELINE_NOT_COGNIZABLE, type DefaultRow } from '../../law/claims/default-table';
import type { Step } from '../trace';
import type { Bar, Claim } from './model';
import { foundIn, textOf } from './text-of';

const GUIDELINE_KINDS = new Set(['guideline-error', 'drug-quantity', 'firearm-enhancement', 'safety-valve-denied']);

export interface ClaimInput {
  readonly claim: Claim;
  readonly facts: Facts;
  readonly filing: Filing;
}

interface Raised {
  readonly trial: boolean | undefined;
  readonly appeal: boolean | undefined;
  readonly decided: boolean | undefined;
  readonly known: boolean | undefined;
}

/** The bars of the table for this ground; empty for a kind that the table does not have. */
export function defaultBars(input: ClaimInput): Bar[] {
  const { claim } = input;
  if (!claim.kind) return [];
  const raised = raisedBefore(input);
  const row = defaultRow(claim.kind, raised);
  if (!row) return [];
  const open = undecided(claim.kind, raised, row);
  const bars: Bar[] = [];
  if (row.codes.includes('not-cognizable')) bars.push(cognizability(input, row));
  if (row.codes.includes('relitigation')) bars.push(relitigation(input, row));
  if (row.codes.includes('cause-and-prejudice')) bars.push(procedural(input, row, open));
  if (row.codes.includes('ok')) bars.push(clear(row));
  return bars;
}

/** What is known of how the ground was raised; no appeal at all means that it was not raised on one. */
function raisedBefore({ claim, facts }: ClaimInput): Raised {
  const entry = claim.entry;
  const has = (id: string) => facts.events.some((e) => e.id === id);
  const appealed = ['notice-of-appeal-filed', 'appeal-decided', 'appeal-dismissed', 'appeal-dismissed-voluntarily', 'certiorari-denied'].some(has);
  const appeal = entry?.raised.appeal ?? (!appealed && has('judgment-entered') ? false : undefined);
  const late = entry?.deadline?.trigger === 'f4' || entry?.deadline?.trigger === 'f3';
  return { trial: entry?.raised.trial, appeal, decided: entry?.decidedOnAppeal ?? (appeal === false ? false : undefined), known: late ? false : undefined };
}

/** True when another answer to an open question would lead to another row. */
function undecided(kind: string, raised: Raised, row: DefaultRow): boolean {
  if (raised.appeal !== undefined && (raised.appeal === false || raised.decided !== undefined)) return false;
  return DEFAULT_TABLE.some((r) => r.kind === kind && r !== row && r.appeal === true);
}

const step = (text: string, authority: string): Step => ({ text, authority });

function clear(row: DefaultRow): Bar {
  return {
    bar: 'procedural-default', result: 'clear', summary: row.note, steps: [step(row.note, row.authority)], authorities: [row.authority],
    verified: row.verified, missing: [], provable: row.verified !== 'memory',
  };
}

function cognizability(input: ClaimInput, row: DefaultRow): Bar {
  const { claim, filing, facts } = input;
  const circuit = facts.circuit?.value;
  const local = GUIDELINE_KINDS.has(claim.kind!) && circuit ? GUIDELINE_NOT_COGNIZABLE[circuit] : undefined;
  const guideline = GUIDELINE_KINDS.has(claim.kind!);
  const throughCounsel = row.codes.includes('through-counsel');
  const met = throughCounsel ? foundIn(filing, claim, PLEADS.counselsFailure) : undefined;
  const fullHearing = claim.kind === 'fourth-amendment' ? foundIn(filing, claim, PLEADS.noFullHearing) : undefined;
  const authority = local ? `${local.authority}; ${row.authority}` : row.authority;
  const verified = guideline ? (local?.verified ?? 'second-hand') : row.verified;
  const metAt = met ?? fullHearing;
  return {
    bar: 'not-cognizable', result: 'not-cognizable', summary: row.note, steps: [step(row.note, authority)], authorities: authority.split('; '),
    verified, missing: guideline && !circuit ? ['court'] : [],
    provable: guideline ? local?.verified === 'text' : row.verified === 'text',
    ...(throughCounsel
      ? { wayOut: `Plead it as ineffective assistance: that counsel’s failure to raise it was deficient and changed the result${claim.kind === 'fourth-amendment' ? ' (Kimmelman v. Morrison)' : ''}.` }
      : { wayOut: 'Take it to the avenue where it belongs, or leave it out.' }),
    ...(metAt ? { metAt } : {}),
  };
}

function relitigation({ claim, filing }: ClaimInput, row: DefaultRow): Bar {
  const met = foundIn(filing, claim, PLEADS.interveningLaw);
  return {
    bar: 'relitigation', result: met ? 'needs-showing' : 'barred',
    summary: 'A ground decided on direct appeal is not heard again without intervening law or another exceptional circumstance.',
    steps: [step('the ground was raised and decided on direct appeal', row.authority)], authorities: [row.authority], verified: row.verified,
    missing: [], provable: false,
    wayOut: 'Show the intervening change of law, the facts that differ from what was decided, or plead counsel’s failure instead.',
    ...(met ? { metAt: met } : {}),
  };
}

function procedural(input: ClaimInput, row: DefaultRow, open: boolean): Bar {
  const { claim, filing } = input;
  const text = textOf(filing, claim);
  const cause = (claim.entry?.cause !== undefined && claim.entry.cause !== 'none') || PLEADS.cause.test(text);
  const prejudice = claim.entry?.prejudice !== undefined || PLEADS.prejudice.test(text);
  const innocence = claim.entry?.innocence === true || PLEADS.innocence.test(text);
  const pleaded = innocence || (cause && prejudice);
  const metAt = pleaded ? (foundIn(filing, claim, PLEADS.cause) ?? foundIn(filing, claim, PLEADS.innocence) ?? claim.entry?.span) : undefined;
  return {
    bar: 'procedural-default',
    result: open ? 'unknown' : 'needs-showing',
    summary: open
      ? `Whether the ground was raised on direct appeal is not recorded. ${row.note}`
      : `${row.note} Not raised there, it needs cause and actual prejudice, or actual innocence.`,
    steps: [
      step(row.note, row.authority),
      step(DEFAULT_IS_DEFENSE, DEFAULT_DEFENSE_AUTHORITY),
      step(pleaded ? 'the ground pleads an excuse' : cause ? 'the ground pleads cause and no prejudice' : 'the ground pleads no excuse', CAUSE_AUTHORITY),
    ],
    authorities: [row.authority, CAUSE_AUTHORITY, INNOCENCE_AUTHORITY], verified: row.verified,
    missing: open ? ['raised: { appeal: true or false }'] : [], provable: false,
    wayOut: cause && !prejudice
      ? 'Cause is pleaded; say how the error worked to the movant’s actual and substantial disadvantage.'
      : 'Plead cause (something external that kept it from being raised) and actual prejudice, or actual innocence, with the facts for each; or plead it through counsel’s ineffectiveness.',
    ...(metAt ? { metAt } : {}),
  };
}

export interface WeakCauseFound {
  readonly what: string;
  readonly authority: string;
  readonly wayOut: string;
}

/** A cause that courts reject, for a ground that needs one; undefined when the cause given is not one of those. */
export function weakCause({ claim, filing }: ClaimInput): WeakCauseFound | undefined {
  const given = claim.entry?.cause;
  const text = textOf(filing, claim);
  const argued = [given ?? '', ...text.split(/(?<=[.;])\s+/).filter((s) => PLEADS.cause.test(s))].join('\n');
  if (argued.trim() === '') return undefined;
  const weak = WEAK_CAUSES.find((w) => w.words.test(argued));
  if (weak) return { what: weak.what, authority: weak.authority, wayOut: 'Give a cause that courts accept: ineffective assistance that itself meets Strickland, suppression by the government, interference, or a legal basis that was not reasonably available.' };
  const counsel = given?.startsWith('ineffective-assistance') === true || /\bcounsel\b/i.test(argued);
  if (counsel && claimKind(claim.kind)?.counsel !== true && !COUNSEL_AS_CAUSE.shown.test(text.replace(given ?? '', ''))) {
    return { what: 'counsel’s failure to raise it, without showing that the failure was itself ineffective assistance', authority: COUNSEL_AS_CAUSE.authority, wayOut: `${COUNSEL_AS_CAUSE.text} Show that counsel’s performance was deficient and that the omitted issue was stronger than those raised.` };
  }
  return undefined;
}

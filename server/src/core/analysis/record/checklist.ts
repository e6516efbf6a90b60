/** The retrieval checklist of one matter: what is at hand, what was asked of whom, and what waits on the rest. */
import type { Facts, RecordRequest } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import { RECORD_PARTS, type RecordPart } from '../../law/record/checklist';

export type RecordState = 'have' | 'requested' | 'missing' | 'sealed' | 'unrecorded';

/** A paper of the matter, as far as it needs the record. */
export interface RecordUser {
  readonly path?: string;
  readonly avenue?: string | undefined;
  readonly facts: Pick<Facts, 'claims'>;
}

export interface RecordWait {
  /** What cannot be done, as the end of “without it ...”. */
  readonly what: string;
  /** Paths of the papers that wait; empty where every paper does. */
  readonly papers: readonly string[];
}

export interface RecordItem {
  /** The key under `record:`. */
  readonly key: string;
  readonly title: string;
  /** `unrecorded` for a part that the case file does not list. */
  readonly state: RecordState;
  /** Of whom it was asked, when, and what was noted; absent when nothing is recorded. */
  readonly from?: string;
  readonly date?: CivilDate;
  readonly note?: string;
  /** Of whom it can be asked. Empty for a part named freely. */
  readonly ask: readonly string[];
  /** What in this matter waits on it; empty when it is at hand or nothing does. */
  readonly waits: readonly RecordWait[];
}

/**
 * Every usual part that the matter needs or lists, in the order of the checklist, then those it names freely. A part
 * only of cases that ended otherwise is left out unless listed. Pure; asks nothing of the files themselves.
 */
export function recordChecklist(facts: Facts, filings: readonly RecordUser[]): RecordItem[] {
  const usual = RECORD_PARTS.filter((p) => isListed(facts, p.key) || (fits(p, facts) && needed(p, filings))).map((p) => itemOf(facts, p.key, p, filings));
  const own = [...new Set([...facts.record.keys(), ...(facts.recordRequests?.keys() ?? [])])].filter((key) => !RECORD_PARTS.some((p) => p.key === key));
  return [...usual, ...own.map((key) => itemOf(facts, key, undefined, filings))];
}

/** True for a part that is neither at hand nor, being sealed, at the court. */
export const isOutstanding = (item: RecordItem): boolean => item.state === 'requested' || item.state === 'missing' || item.state === 'unrecorded';

const isListed = (facts: Facts, key: string): boolean => facts.record.has(key) || facts.recordRequests?.has(key) === true;

function fits({ by }: RecordPart, { convictionBy }: Facts): boolean {
  if (by === undefined || convictionBy === undefined) return true;
  return by === 'trial' ? convictionBy.value === 'jury' || convictionBy.value === 'bench' : convictionBy.value === 'plea' || convictionBy.value === 'pending';
}

const waitsOf = (part: RecordPart, filings: readonly RecordUser[]): RecordWait[] =>
  part.waits.flatMap(({ avenues, claims, what }): RecordWait[] => {
    if (!avenues && !claims) return filings.length > 0 ? [{ what, papers: [] }] : [];
    const papers = filings.filter((f) => avenues?.includes(f.avenue ?? '') || f.facts.claims.some((c) => claims?.includes(c.kind ?? '')));
    return papers.length > 0 ? [{ what, papers: papers.flatMap((p) => p.path ?? []) }] : [];
  });

const needed = (part: RecordPart, filings: readonly RecordUser[]): boolean => filings.length === 0 || waitsOf(part, filings).length > 0;

function itemOf(facts: Facts, key: string, part: RecordPart | undefined, filings: readonly RecordUser[]): RecordItem {
  const request: RecordRequest = facts.recordRequests?.get(key) ?? {};
  const written = facts.record.get(key)?.value as RecordState | undefined;
  const state = written ?? (facts.recordRequests?.has(key) ? 'requested' : 'unrecorded');
  const waits = state === 'have' || !part ? [] : waitsOf(part, filings);
  return {
    key, title: part?.title ?? key.replaceAll('-', ' '), state, ask: part?.ask ?? [],
    // The same thing may wait for two reasons.
    waits: waits.filter((w, i) => waits.findIndex((o) => o.what === w.what) === i),
    ...(request.from === undefined ? {} : { from: request.from }),
    ...(request.date === undefined ? {} : { date: request.date }),
    ...(request.note === undefined ? {} : { note: request.note }),
  };
}

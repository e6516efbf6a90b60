/** A bar made from an entry of law. */
import type { CivilDate } from '../../dates/civil-date';
import type { BarLaw } from '../../law/claims/bars';
import type { Bar, BarId, BarResult } from './model';

/** True when the entry was the law on this day. */
export const inForce = (law: BarLaw, asOf: CivilDate): boolean => law.from === undefined || asOf >= law.from;

/** A bar with one step, its authority and grade from the entry; `more` overrides. Provable unless the entry is from memory. */
export function bar(id: BarId, result: BarResult, law: BarLaw, summary: string, wayOut: string, more: Partial<Bar> = {}): Bar {
  return {
    bar: id, result, summary, wayOut, steps: [{ text: summary, authority: law.authority }], authorities: law.authority.split('; '),
    verified: law.verified, missing: [], provable: law.verified !== 'memory', ...(law.from === undefined ? {} : { lawFrom: law.from }), ...more,
  };
}

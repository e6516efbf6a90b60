/** Words in an offer or in agreed facts that cost more than they seem to: what each sets off, and what to ask for instead. */
import type { Statement } from '../avenues/model';

export const HOOK_IDS = [
  'weapon', 'section-924c', 'role', 'premises', 'protected-location', 'minor', 'death', 'violence', 'relevant-conduct', 'quantity', 'purity',
  'safety-valve', 'time-credits', 'prior', 'importation', 'disguised-fentanyl', 'obstruction', 'livelihood', 'enterprise',
] as const;
export type HookId = (typeof HOOK_IDS)[number];

export interface Hook {
  readonly id: HookId;
  /** Finishes “these words ...”: `tie a weapon to the offense`. */
  readonly says: string;
  /** What follows, the gravest first. */
  readonly effects: readonly (Statement & { readonly authority: string })[];
  /** Words to ask for, where the facts allow them. */
  readonly wording: string;
  /** What to check before asking. */
  readonly check: string;
}

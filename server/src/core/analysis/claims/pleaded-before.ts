/** Whether a ground stands in an earlier paper too. */
import type { ClaimEntry } from '../../case/facts';
import type { Claim } from './model';
import { likeness, tellingWords } from './likeness';

/** Titles that share at least this much of their telling words are about one ground. */
const SAME = 0.5;

/** True when one of `earlier` is the ground: the same id, or a title like it, or the same kind where a title is missing. */
export function pleadedBefore(claim: ClaimEntry, earlier: readonly Claim[]): boolean {
  const words = tellingWords(claim.title ?? '');
  return earlier.some((before) => {
    if (claim.id !== undefined && before.id === claim.id) return true;
    const theirs = tellingWords(before.title);
    if (words.size === 0 || theirs.size === 0) return claim.kind !== undefined && before.kind === claim.kind;
    return likeness(words, theirs) >= SAME;
  });
}

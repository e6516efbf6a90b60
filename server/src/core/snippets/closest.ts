/** "Did you mean": the known word nearest to one that is not. */
import { edits } from '../text/misspelling';

/** The known word within a third of its letters of `wanted`; undefined when none is. Long words are not compared. */
export function closest(wanted: string, known: readonly string[]): string | undefined {
  if (wanted.length > 60) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const word of known) {
    const d = edits(wanted.toLowerCase(), word);
    if (d < least) [best, least] = [word, d];
  }
  return best !== undefined && least <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}

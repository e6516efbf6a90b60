/** How far a misspelt word lies from a known one. */
import { distance } from 'fastest-levenshtein';

/** Letters to change, add or leave out; two neighbours that changed places, the commonest slip of all, count as one. */
export function edits(a: string, b: string): number {
  const least = distance(a, b);
  if (least !== 2 || a.length !== b.length) return least;
  let first = 0;
  while (a[first] === b[first]) first++;
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2) ? 1 : 2;
}

/** What two versions of a text share. */

/** The longest length up to `most` that is shared, found by halving; `isShared` tells it of what lies between two lengths. */
function longest(most: number, isShared: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isShared(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many code units two texts share at the beginning, and, of what is left, at the end. The engine compares stretches much faster than a loop does. */
export function sharedEnds(one: string, other: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(one.length, other.length);
  const head = longest(most, (from, to) => one.slice(from, to) === other.slice(from, to));
  const tail = longest(most - head, (from, to) => one.slice(one.length - to, one.length - from) === other.slice(other.length - to, other.length - from));
  return { head, tail };
}

/**
 * What is found in a paper block by block, put together from what the version before had: before the edit it is the same,
 * behind it it has moved, and only the blocks between are asked. The answer is that of asking all of them.
 */
import type { ProseBlock } from './model';

/** Which blocks two versions share: as many at the beginning, and as many at the end, there `by` code units further on. */
export interface Shared {
  readonly head: number;
  readonly tail: number;
  readonly by: number;
}

/** The versions of one document have one trail. It has no content: on it hangs what the last version asked about left. */
const TRAILS = new WeakMap<readonly ProseBlock[], object>();

/** Says that `blocks` are a version of the document whose versions have this trail. */
export function setTrail(blocks: readonly ProseBlock[], trail: object): void {
  TRAILS.set(blocks, trail);
}

/** Undefined for blocks of a text that was read once and alone. */
export const trailOf = (blocks: readonly ProseBlock[]): object | undefined => TRAILS.get(blocks);

/** Of two versions those of which they were last compared: every question of one version compares the same two. */
const COMPARED = new WeakMap<readonly ProseBlock[], { readonly before: readonly ProseBlock[]; readonly shared: Shared }>();

/** What `blocks` share with those of another version; a block is shared where its words and its place in the order are. */
export function sharedWith(before: readonly ProseBlock[], blocks: readonly ProseBlock[]): Shared {
  const known = COMPARED.get(blocks);
  if (known?.before === before) return known.shared;
  const most = Math.min(before.length, blocks.length);
  let head = 0;
  while (head < most && (before[head] === blocks[head] || (before[head]!.leaf === blocks[head]!.leaf && before[head]!.span.start === blocks[head]!.span.start))) head++;
  const by = most > 0 ? blocks.at(-1)!.span.start - before.at(-1)!.span.start : 0;
  let tail = 0;
  while (tail < most - head) {
    const [one, other] = [before[before.length - 1 - tail]!, blocks[blocks.length - 1 - tail]!];
    if (one.leaf !== other.leaf || other.span.start - one.span.start !== by) break;
    tail++;
  }
  const shared = { head, tail, by };
  COMPARED.set(blocks, { before, shared });
  return shared;
}

interface Kept<T> {
  readonly blocks: readonly ProseBlock[];
  readonly things: readonly T[];
  /** How many things there are up to the end of each block. */
  readonly ends: readonly number[];
}

/**
 * The things that `find` finds in each block, in order. `find` must depend on the leaf and the place of its block and on the
 * block's index alone; `moved` gives a thing `by` code units further on, its block `blocks` further on in the order.
 */
export function inEachBlock<T>(find: (block: ProseBlock, index: number) => readonly T[], moved: (thing: T, by: number, blocks: number) => T): (blocks: readonly ProseBlock[]) => readonly T[] {
  const known = new WeakMap<readonly ProseBlock[], Kept<T>>();
  const last = new WeakMap<object, Kept<T>>();
  return (blocks) => {
    const done = known.get(blocks);
    if (done) return done.things;
    const trail = TRAILS.get(blocks);
    const before = trail && last.get(trail);
    const kept = before ? spliced(before, blocks, find, moved) : spliced(NOTHING, blocks, find, moved);
    known.set(blocks, kept);
    if (trail) last.set(trail, kept);
    return kept.things;
  };
}

const NOTHING: Kept<never> = { blocks: [], things: [], ends: [] };

function spliced<T>(before: Kept<T>, blocks: readonly ProseBlock[], find: (block: ProseBlock, index: number) => readonly T[], moved: (thing: T, by: number, blocks: number) => T): Kept<T> {
  const { head, tail, by } = sharedWith(before.blocks, blocks);
  const things = before.things.slice(0, head === 0 ? 0 : before.ends[head - 1]);
  const ends = before.ends.slice(0, head);
  const from = blocks.length - tail;
  for (let i = head; i < from; i++) {
    for (const thing of find(blocks[i]!, i)) things.push(thing);
    ends.push(things.length);
  }
  const further = blocks.length - before.blocks.length;
  const at = before.blocks.length - tail;
  const first = at === 0 ? 0 : before.ends[at - 1]!;
  const more = things.length - first;
  for (let i = first; i < before.things.length; i++) things.push(by === 0 && further === 0 ? before.things[i]! : moved(before.things[i]!, by, further));
  for (let i = at; i < before.blocks.length; i++) ends.push(before.ends[i]! + more);
  return { blocks, things, ends };
}

/** All grounds of one paper in words: what several of them share is said once, before them, and not again under each. */
import type { Bar, BarId, JudgedClaim, Timeliness } from '../analysis/claims/model';
import type { Step } from '../analysis/trace';
import { BAR_NAMES, barBlocks, barSteps, clockBlocks, claimHead } from './claims-text';
import { numbered, paragraph, strong, type Block } from './rich-text';

/** Fewest grounds that share what is said once. */
const SEVERAL = 2;

/** What is said before the grounds: bars of the paper, the clock, the reasons of a bar that all its grounds share. */
interface Shared {
  readonly paper: readonly Bar[];
  /** Clocks that several grounds have, the first ground's number with each. */
  readonly clocks: ReadonlyMap<string, readonly number[]>;
  readonly steps: ReadonlyMap<BarId, readonly Step[]>;
}

const keyOf = ({ text, authority }: Step): string => `${text}\n${authority ?? ''}`;
const clockKey = (timely: Timeliness): string => [timely.summary, ...(timely.steps ?? []).map(keyOf), timely.wayOut ?? '', ...(timely.missing ?? [])].join('\n');

/** Whether a bar of the paper stands with the ground too: the same sentence. */
const ofPaper = (paper: readonly Bar[], bar: Bar): boolean => paper.some((p) => p.bar === bar.bar && p.summary === bar.summary);

function shared(claims: readonly JudgedClaim[], paper: readonly Bar[]): Shared {
  const clocks = new Map<string, number[]>();
  claims.forEach(({ timely }, i) => clocks.set(clockKey(timely), [...(clocks.get(clockKey(timely)) ?? []), i + 1]));
  for (const [key, grounds] of clocks) if (grounds.length < SEVERAL) clocks.delete(key);
  const byBar = new Map<BarId, Bar[]>();
  for (const bar of claims.flatMap((c) => c.bars)) if (!ofPaper(paper, bar)) byBar.set(bar.bar, [...(byBar.get(bar.bar) ?? []), bar]);
  const steps = new Map<BarId, readonly Step[]>();
  for (const [id, bars] of byBar) {
    const common = commonSteps(bars);
    if (common.length > 0) steps.set(id, common);
  }
  return { paper, clocks, steps };
}

/** Speaks of the ground it stands with. */
const OF_ONE = /\bthis (?:ground|kind of claim)\b/i;

/** The reasons that every bar has which gives several; the one reason of a bar that has no other stays with it. */
function commonSteps(bars: readonly Bar[]): readonly Step[] {
  const full = bars.filter((b) => b.steps.length > 1);
  const [first, ...others] = full;
  if (!first || full.length < SEVERAL) return [];
  const have = others.map((b) => new Set(b.steps.map(keyOf)));
  return first.steps.filter((s) => !OF_ONE.test(s.text) && have.every((h) => h.has(keyOf(s))));
}

/** True where every ground has the same clock, so that there is nothing to compare. */
export const oneClock = (claims: readonly JudgedClaim[]): boolean => new Set(claims.map((c) => clockKey(c.timely))).size === 1 && claims.length >= SEVERAL;

/** Everything about the grounds of a paper, as blocks; without grounds, what stands against the paper as a whole. */
export function groundsBlocks(claims: readonly JudgedClaim[], paper: readonly Bar[]): Block[] {
  const common = shared(claims, paper);
  const clockOf = new Map([...common.clocks].map(([key, grounds]) => [key, { grounds, timely: claims[grounds[0]! - 1]!.timely }]));
  const blocks: Block[] = [];
  if (paper.length > 0) blocks.push(paragraph('Against the motion as a whole:'), ...paper.flatMap((b) => barBlocks(b)));
  if (clockOf.size > 0 || common.steps.size > 0) blocks.push(paragraph('Common to several grounds:'));
  for (const { grounds, timely } of clockOf.values()) {
    blocks.push(...clockBlocks(timely, ` (${groundsNamed(grounds, claims.length)})`));
  }
  for (const [id, steps] of common.steps) blocks.push(paragraph(strong(BAR_NAMES[id])), numbered(barSteps(steps)));
  const ways = new Map<string, string>();
  claims.forEach((judged, i) => {
    const own = !clockOf.has(clockKey(judged.timely));
    blocks.push(claimHead(judged, i + 1), ...(own ? clockBlocks(judged.timely) : []));
    const bars = judged.bars.filter((b) => !ofPaper(paper, b));
    if (judged.bars.length === 0) blocks.push(paragraph('No bar was found.'));
    for (const bar of bars) {
      const said = new Set((common.steps.get(bar.bar) ?? []).map(keyOf));
      const known = bar.wayOut === undefined ? undefined : ways.get(bar.wayOut);
      if (bar.wayOut !== undefined && known === undefined && bar.result !== 'clear') ways.set(bar.wayOut, `as for ground ${i + 1}, above`);
      blocks.push(...barBlocks({ ...bar, steps: bar.steps.filter((s) => !said.has(keyOf(s))), ...(known === undefined ? {} : { wayOut: known }) }));
    }
  });
  return blocks;
}

const groundsNamed = (grounds: readonly number[], all: number): string => (grounds.length === all ? 'every ground' : `grounds ${grounds.join(', ')}`);

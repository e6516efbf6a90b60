/** The sentences of a filing that name a time. */
import { type Leaf, perLeaf } from '../../filing/leaf';
import type { ProseBlock } from '../../filing/model';
import { movedSentence, type OwnSentence, type Sentence, sentenceIn, sentencesOfLeaf } from '../../filing/sentences';
import { inEachBlock } from '../../filing/splice';
import { shifted } from '../../text/span';
import { HOUR, type Moment } from './model';
import { MAY_HAVE_TIMES, momentsIn } from './moments';

export interface Timed {
  readonly sentence: Sentence;
  readonly moments: readonly Moment[];
}

interface OwnTimed {
  readonly own: OwnSentence;
  readonly moments: readonly Moment[];
}

/** Places count from the start of the leaf. */
const timedInLeaf = perLeaf((leaf: Leaf): readonly OwnTimed[] => {
  if (leaf.kind !== 'paragraph' || leaf.quoted) return [];
  return sentencesOfLeaf(leaf).flatMap((own) => {
    const moments = MAY_HAVE_TIMES.test(own.text) ? momentsIn(own.text, own.span.start) : [];
    return moments.length > 0 ? [{ own, moments }] : [];
  });
});

const moved = ({ sentence, moments }: Timed, by: number, blocks: number): Timed => ({
  sentence: movedSentence(sentence, by, blocks), moments: moments.map((m) => ({ ...m, span: shifted(m.span, by) })),
});

const inBlocks = inEachBlock(
  ({ leaf, span: { start } }, block): readonly Timed[] =>
    timedInLeaf(leaf).map(({ own, moments }) => ({ sentence: sentenceIn(own, start, block), moments: moments.map((m) => ({ ...m, span: shifted(m.span, start) })) })),
  moved,
);

/** The sentences of paragraphs that name a time, in order; the blocks that begin at an offset of `listed` are left out. */
export function timedSentences(blocks: readonly ProseBlock[], listed: ReadonlySet<number>): Timed[] {
  let before: Moment | undefined;
  const found: Timed[] = [];
  for (const timed of inBlocks(blocks)) {
    if (listed.has(blocks[timed.sentence.block]!.span.start)) continue;
    const moments = timed.moments.map((m) => (before = pastMidnight(m, before)));
    found.push({ sentence: timed.sentence, moments });
  }
  return found;
}

/** `00:02:10` after 23:58:40 is past midnight, not the beginning of a recording. */
const pastMidnight = (m: Moment, before: Moment | undefined): Moment =>
  m.kind === 'offset' && /^00:\d\d:/.test(m.shown) && before?.kind === 'clock' && before.precision === 1 && (before.seconds >= 22 * HOUR || before.seconds < HOUR) ? { ...m, kind: 'clock' } : m;

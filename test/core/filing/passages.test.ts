import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Filing } from '../../../server/src/core/filing/model';
import { FilingMemory, parseFiling } from '../../../server/src/core/filing/parse-filing';
import { inSomeBlock, passagesWithin, type PlacedPassage } from '../../../server/src/core/filing/passages';

/** The leaves of passages with their places in the document. */
const laidOut = (passages: readonly PlacedPassage[]) => passages.flatMap(({ passage: { leaves, starts }, start }) => leaves.map((leaf, i) => ({ leaf, start: start + starts[i]! })));
const blocksOf = ({ prose }: Filing) => prose.map(({ leaf, span }) => ({ leaf, start: span.start }));

const words = fc.constantFrom('One.', 'Two two.', 'The court denied it. Ex. A at 3.', 'x', '> quoted', '- item', '# Ground One', '## Part', '| a | b |\n|---|---|\n| 1 | 2 |', '1. First', '[^1]: Note.');
const paper = fc.array(words, { maxLength: 60 }).map((parts) => parts.join('\n\n'));

describe('passages', () => {
  it('hold every block once and in order, wherever the text was edited before', () => {
    fc.assert(
      fc.property(fc.array(paper, { minLength: 1, maxLength: 4 }), (versions) => {
        const memory = new FilingMemory();
        for (const text of versions) {
          const filing = parseFiling(text, memory);
          assert.deepEqual(laidOut(filing.passages), blocksOf(filing));
          assert.deepEqual(filing.passages.map((p) => filing.prose[p.first]?.span.start), filing.passages.map((p) => p.start));
        }
      }),
    );
  });

  it('are the same objects after an edit elsewhere', () => {
    const text = Array.from({ length: 200 }, (_, n) => `Paragraph ${n} says that counsel did not object.`).join('\n\n');
    const memory = new FilingMemory();
    const before = new Set(parseFiling(text, memory).passages.map((p) => p.passage));
    const after = parseFiling(text.replace('Paragraph 100 says', 'Paragraph 100 now says'), memory).passages;
    assert.ok(before.size > 20);
    assert.ok(after.filter((p) => !before.has(p.passage)).length <= 2);
  });

  it('begin with every heading', () => {
    const filing = parseFiling(['# One', 'Text.', 'More.', '## Two', '### Three', 'Text.'].join('\n\n'));
    const starts = new Set(filing.passages.map((p) => p.start));
    for (const block of filing.prose) if (block.kind === 'heading') assert.ok(starts.has(block.span.start));
  });

  it('within a span are the blocks that stand wholly in it', () => {
    fc.assert(
      fc.property(paper, fc.nat(2_000), fc.nat(2_000), (text, a, b) => {
        const filing = parseFiling(text);
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const inside = filing.prose.filter((block) => block.span.start >= span.start && block.span.end <= span.end && block.span.start < span.end).map(({ leaf, span: { start } }) => ({ leaf, start }));
        const found = passagesWithin(filing.passages, span);
        assert.deepEqual(laidOut(found), inside);
        assert.deepEqual(found.map((p) => p.passage), passagesWithin(filing.passages, span).map((p) => p.passage));
      }),
    );
  });

  it('answer a question that is asked of blocks', () => {
    const asks = inSomeBlock(({ text }) => text.includes('needle'));
    assert.equal(asks(parseFiling('One.\n\nA needle here.\n\nThree.')), true);
    assert.equal(asks(parseFiling('One.\n\nThree.')), false);
    assert.equal(asks(parseFiling('')), false);
  });
});

/** What was read of an earlier version never changes what is read of a later one, and the pieces read alone are those of the whole. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Filing } from '../../../server/src/core/filing/model';
import { FilingMemory, parseFiling } from '../../../server/src/core/filing/parse-filing';
import { LeafStore } from '../../../server/src/core/filing/leaf';
import { parseBlocks } from '../../../server/src/core/filing/markdown-parser';
import { chunkStarts } from '../../../server/src/core/filing/markdown-chunks';
import { readChunk } from '../../../server/src/core/filing/read-chunk';

const lines = [
  'Text of a paragraph.', 'More *text* and **more**.', '', '', '', '# Heading {#id}', '## Two', '- item', '  - nested', '  continued', '1. one', '2) two', '> quoted', '> > deeper', '```', '~~~', '   ```', '  ~~~', '<!--', '-->',
  '  <!-- a', '<div>', '</div>', '<script>', '</script>', '<pre>', '</pre>', '<?php', '?>', '[^1]: A note.', '    indented', '\tindented', '[ref]: x.md', '[ref] and [^1] and [a](b)', '[other]: y.md', '[other]', '===', '---', '***', '| a | b |', '|---|---|',
  '| c | d |', 'See Ex. A at 4 on June 12, 2019.', '*', '-', '1.', '   three spaces', ' one space', '\u00a0', '\u000b', '+ plus', '\\', '- ```', '> ```', '> <!--', '[^2]:', '`code', 'code`',
];
const line = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) });
const text = fc.array(line, { maxLength: 40 }).chain((parts) => fc.constantFrom('\n', '\n', '\r\n', '\r').map((end) => parts.join(end)));

const seen = (filing: Filing): unknown => {
  const { prose, sections, regions, tables, comments, exhibitReferences, dates, problems, frontMatter } = filing;
  return JSON.parse(JSON.stringify({ prose, sections, regions, tables, comments, exhibitReferences, dates, problems, frontMatter }));
};

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit = fc.record({ at: fc.nat(1_000), remove: fc.oneof(fc.constant(0), fc.nat(30)), insert: fc.oneof(fc.constantFrom('x', '\n', '\n\n', '```\n', '<!--', '*', '[', ']: ', '> ', '- ', '---\n'), text) });
const applied = (before: string, { at, remove, insert }: Edit): string => {
  const from = before.length === 0 ? 0 : at % (before.length + 1);
  return before.slice(0, from) + insert + before.slice(from + remove);
};

describe('reading a later version of a text', function () {
  this.timeout(60_000);

  it('gives what a first reading gives, whatever was edited, and after undoing it', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '---\navenue: x\n---\n'), text, fc.array(edit, { maxLength: 6 }), (head, body, edits) => {
        const memory = new FilingMemory();
        const versions = [head + body];
        for (const one of edits) versions.push(applied(versions.at(-1)!, one));
        for (const version of [...versions, ...[...versions].reverse()]) assert.deepEqual(seen(parseFiling(version, memory)), seen(parseFiling(version)));
      }),
      { numRuns: 250 },
    );
  });

  it('keeps the leaves that did not change', () => {
    const memory = new FilingMemory();
    const paragraphs = Array.from({ length: 200 }, (_, i) => `Paragraph ${i} with *words*.`);
    const before = parseFiling(paragraphs.join('\n\n'), memory);
    paragraphs[100] += ' And more.';
    const after = parseFiling(paragraphs.join('\n\n'), memory);
    const known = new Set(before.prose.map((block) => block.leaf));
    assert.equal(after.prose.filter((block) => !known.has(block.leaf)).length, 1);
  });
});

describe('the pieces of a text', function () {
  this.timeout(60_000);
  const read = (whole: string, starts: readonly number[]): unknown => {
    const leaves = new LeafStore();
    return starts.flatMap((start, i) => {
      const piece = whole.slice(start, starts[i + 1] ?? whole.length);
      const { blocks, headings } = readChunk(parseBlocks(piece), piece, () => true, leaves);
      return [...blocks.map((block) => [start + block.start, block.leaf.kind, block.leaf.quoted, block.leaf.text]), ...headings.map((heading) => [start + heading.span.start, heading.title])];
    }).sort((a, b) => Number(a[0]) - Number(b[0]) || a.length - b.length);
  };

  it('have the blocks of the whole', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (parts) => {
        // Every cut, not only those that are made: the most that can go wrong.
        const whole = parts.join('\n').replaceAll('\r', '');
        assert.deepEqual(read(whole, chunkStarts(whole, 0, { everyCut: true })), whole === '' ? [] : read(whole, [0]));
      }),
      { numRuns: 3_000 },
    );
  });
});

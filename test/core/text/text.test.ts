import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { LineIndex } from '../../../server/src/core/text/line-index';
import { lineAt, linesOf } from '../../../server/src/core/text/lines';
import { clamp, contains, span, touches } from '../../../server/src/core/text/span';

const texts = fc.array(fc.constantFrom('a', '🙂', '\n', '\r\n', '\r', '\t', ' ', '\uFEFF', 'é'), { maxLength: 40 }).map((parts) => parts.join(''));

describe('LineIndex', () => {
  const cases: [text: string, starts: number[]][] = [
    ['', [0]],
    ['a', [0]],
    ['a\nb', [0, 2]],
    ['a\r\nb\r\n', [0, 3, 6]],
    ['a\rb', [0, 2]],
    ['\n\r\n\r', [0, 1, 3, 4]],
    ['🙂\n🙂', [0, 3]],
    ['\uFEFFa\n', [0, 3]],
  ];
  for (const [text, starts] of cases) {
    it(`knows where the lines of ${JSON.stringify(text)} start`, () => {
      const lines = new LineIndex(text);
      assert.equal(lines.lineCount, starts.length);
      starts.forEach((start, line) => {
        assert.equal(lines.offset({ line, character: 0 }), start);
        assert.deepEqual(lines.position(start), { line, character: 0 });
      });
    });
  }

  it('goes from offset to position and back', () => {
    fc.assert(fc.property(texts, (text) => {
      const lines = new LineIndex(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const insideLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
        if (!insideLineEnd) assert.equal(lines.offset(lines.position(offset)), offset);
      }
    }));
  });

  it('stays inside the document', () => {
    fc.assert(fc.property(texts, fc.integer({ min: -3, max: 99 }), fc.integer({ min: 0, max: 99 }), (text, line, character) => {
      const offset = new LineIndex(text).offset({ line, character });
      assert.ok(offset >= 0 && offset <= text.length);
      const position = new LineIndex(text).position(line);
      assert.ok(position.line >= 0 && position.character >= 0);
    }));
  });
});

describe('linesOf', () => {
  it('covers the text without gaps and agrees with LineIndex', () => {
    fc.assert(fc.property(texts, (text) => {
      const lines = [...linesOf(text)];
      assert.equal(lines.map((line) => text.slice(line.start, line.next)).join(''), text);
      const index = new LineIndex(text);
      lines.forEach((line, number) => {
        assert.deepEqual(index.position(line.start), { line: number, character: 0 });
        assert.doesNotMatch(text.slice(line.start, line.end), /[\r\n]/);
      });
    }));
  });

  it('reads a part of a text by offsets into the whole', () => {
    const text = 'one\r\ntwo\nthree';
    assert.deepEqual([...linesOf(text, 5, 9)].map((line) => text.slice(line.start, line.end)), ['two']);
    assert.deepEqual(lineAt(text, 9), { start: 9, end: 14, next: 14 });
  });
});

describe('spans', () => {
  it('touch their ends, contain themselves, and are cut to the document', () => {
    assert.ok(touches(span(2, 5), 2) && touches(span(2, 5), 5) && !touches(span(2, 5), 6) && !touches(span(2, 5), 1));
    assert.ok(contains(span(2, 5), span(2, 5)) && contains(span(2, 5), span(3, 3)) && !contains(span(2, 5), span(1, 3)));
    assert.deepEqual(clamp(span(-1, 9), 5), { start: 0, end: 5 });
    assert.deepEqual(clamp(span(7, 3), 5), { start: 5, end: 5 });
  });
});

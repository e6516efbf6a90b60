import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { contains } from '../../../server/src/core/text/span';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';

const titles = (text: string): string[] => parseFiling(text).sections.map((s) => `${s.level} ${s.title}${s.id === undefined ? '' : ` #${s.id}`}`);

describe('sections: headings', () => {
  const cases: [text: string, ...expected: string[]][] = [
    ['# One\n\n## Two ##\n\nThree\n=====\n\nFour\n----\n', '1 One', '2 Two', '1 Three', '2 Four'],
    ['## Ground One: *Counsel* did **not** move {#suppression}', '2 Ground One: Counsel did not move #suppression'],
    ['## Ground One {#a} ##', '2 Ground One #a'],
    ['Ground One {#a-b_c.1}\n---', '2 Ground One #a-b_c.1'],
    ['## Ground {#a .class key=value}', '2 Ground #a'],
    ['# {#a}', '1  #a'],
    ['# **Bold {#a}**', '1 Bold {#a}'],
    ['# Not {#a} at the end', '1 Not {#a} at the end'],
    ['# Not { #a }', '1 Not { #a }'],
    ['# `code` and [link](x) and &sect; 2255', '1 code and link and § 2255'],
    ['# A\\*B', '1 A*B'],
    ['Two\nlines {#x}\n===', '1 Two lines #x'],
    ['#', '1 '],
    ['#No heading'],
    ['> # quoted'],
    ['- # in a list'],
    ['```\n# code\n```'],
    ['---\n# comment\navenue: x\n---\n# Body', '1 Body'],
    ['\uFEFF# Body', '1 Body'],
    ['# One\r\n\r\n## Two {#x}\r\n', '1 One', '2 Two #x'],
  ];
  for (const [text, ...expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(titles(text), expected));
});

describe('sections: places', () => {
  for (const newline of ['\n', '\r\n']) {
    it(`nest by level (${JSON.stringify(newline)})`, () => {
      const text = ['\uFEFF---', 'avenue: x', '---', 'Before 🙂', '# A', 'a', '### A1', 'a1', '## A2', 'a2', '# B', 'b'].join(newline);
      const { sections } = parseFiling(text);
      const part = (s: { start: number; end: number }): string => text.slice(s.start, s.end).split(newline).filter((line) => line !== '').join('/');
      assert.deepEqual(sections.map((s) => [part(s.headingSpan), part(s.bodySpan), part(s.span)]), [
        ['# A', 'a', '# A/a/### A1/a1/## A2/a2'],
        ['### A1', 'a1', '### A1/a1'],
        ['## A2', 'a2', '## A2/a2'],
        ['# B', 'b', '# B/b'],
      ]);
      for (const section of sections) {
        assert.ok(contains(section.span, section.headingSpan) && contains(section.span, section.bodySpan));
        assert.equal(section.headingSpan.end, section.bodySpan.start);
      }
      assert.equal(sections.at(-1)!.span.end, text.length);
    });
  }
});

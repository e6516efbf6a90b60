import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';

const times = (count: number, text: string): string => text.repeat(count);
const each = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('');

/** Each takes the bare Markdown reader minutes, or the whole memory. */
describe('hostile Markdown is read in time', function () {
  this.timeout(60_000);
  const cases: [name: string, text: string][] = [
    ['100,000 headings', each(100_000, (i) => `# Heading ${i}\n\n`)],
    ['nested block quotes', `${times(50_000, '> ')}a`],
    ['nested block quotes without spaces', times(50_000, '>')],
    ['nested lists', `${times(20_000, '- ')}a`],
    ['nested numbered lists', `${times(20_000, '1. ')}a`],
    ['footnotes inside footnotes', times(5_000, '[^a]: ')],
    ['nested emphasis', `${times(5_000, '*a **a ')}${times(5_000, 'b* b** ')}`],
    ['emphasis that never matches', times(20_000, '*a_ ')],
    ['a paragraph of emphasis', times(20_000, '*a*')],
    ['open brackets', times(50_000, '[')],
    ['nested brackets', times(20_000, '[') + times(20_000, ']')],
    ['closed brackets', times(40_000, ']')],
    ['links that never end', times(20_000, '[a](')],
    ['comments that never end', times(20_000, 'a <!-- ')],
    ['tags that never end', times(20_000, 'a <![CDATA[')],
    ['code marks of every length', each(500, (i) => `${times(i, '`')} `)],
    ['lazy lines', `> a\n${times(20_000, 'b\n')}`],
    ['indented lazy lines', `> a\n${times(20_000, '     b\n')}`],
    ['footnotes between paragraphs', each(5_000, (i) => `x[^${i}]\n\n[^${i}]: a\n\n`)],
    ['block quotes between paragraphs', times(5_000, '> a\n\nb\n\n')],
    ['lists between headings', times(6_000, '- a\n# b\n')],
    ['underlined headings', times(9_000, 'a\n=\n')],
    ['tables without end', times(8_000, '|a|\n|-|\nx\n\n')],
    ['a table of 30,000 columns', `${times(30_000, '|a')}|\n${times(30_000, '|-')}|\n`],
    ['link definitions', each(20_000, (i) => `[${i}]: a\n`)],
    ['half a million line ends', times(500_000, '\n')],
    ['half a million short lines', times(500_000, 'b\n')],
    ['one line of ten million characters', times(2_000_000, 'word ')],
    ['fifty million characters', times(2_500_000, '# h\n\nSee *Ex. A*\n\n')],
    ['a comment around everything', `<!-- ${times(200_000, 'Ex. A ')}`],
    ['spaces between a citation', `Ex. A${times(1_000_000, ' ')}, B`],
    ['a heading of braces', `# ${times(50_000, '{#')}`],
    ['character references', times(90_000, '&amp;')],
  ];
  for (const [name, text] of cases) {
    it(name, () => {
      const filing = parseFiling(text);
      for (const block of filing.prose) assert.equal(block.text.length, block.span.end - block.span.start);
    });
  }

  it('says so when marks are read as plain text', () => {
    const { problems } = parseFiling(`---\navenue: x\n---\n${times(20_000, '*a*')}`);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /so many marks/);
  });

  it('still sees what stands in the excess', () => {
    const filing = parseFiling(`${times(200, '> ')}See Ex. A on June 12, 2019.\n\n${times(5_000, '> a\n\nb\n\n')}> See Ex. B.\n`);
    assert.deepEqual(filing.exhibitReferences.map(({ label }) => label), ['A', 'B']);
    assert.deepEqual(filing.dates.map(({ date }) => date), ['2019-06-12']);
  });
});

describe('a text too long for all its Markdown', function () {
  this.timeout(60_000);
  const filler = each(40_000, (i) => `Line ${i} ${'of many words '.repeat(6)}\n\n`);

  it('keeps headings, paragraphs, citations and comments, and says so', () => {
    const text = `\uFEFF---\navenue: x\n---\n# One {#one}\n\nSee Ex. A\nat 4.\n\n\`\`\`\nEx. C\n\`\`\`\n\n<!-- filing-lint-disable-file -->\n\nText <!-- note --> Ex. D\n\n  ## Two ##\n${filler}\n### Ex. B`;
    const filing = parseFiling(text);
    assert.match(filing.problems[0]!.message, /too long/);
    assert.deepEqual(filing.sections.map(({ level, title, id }) => [level, title, id]), [[1, 'One', 'one'], [2, 'Two', undefined], [3, 'Ex. B', undefined]]);
    assert.deepEqual(filing.exhibitReferences.map(({ label, page, span }) => [label, page, text.slice(span.start, span.end)]),
      [['A', 4, 'Ex. A'], ['D', undefined, 'Ex. D'], ['B', undefined, 'Ex. B']]);
    assert.deepEqual(filing.comments.map((comment) => comment.text), ['filing-lint-disable-file', 'note']);
    for (const section of filing.sections) assert.equal(text.slice(section.headingSpan.start, section.headingSpan.end).trim()[0], '#');
  });
});

describe('long honest documents are read in full', function () {
  this.timeout(60_000);
  const paragraph = 'The *court* held in **Strickland** that counsel [must](https://x.example/a) act. Ex. A at 4; `ECF 12`.[^1] See id. at 687 & n.3.\n';
  const documents: [name: string, text: string][] = [
    ['a brief of 1,000 paragraphs', `${times(1_000, `${times(4, paragraph)}\n`)}\n[^1]: Note.\n`],
    ['a table of 1,500 rows', `| Exhibit | Title | Page |\n|---|---|---|\n${times(1_500, '| **Ex. A** | [Plea](a.pdf) | 4 |\n')}`],
    ['600 footnotes', each(600, (i) => `Text[^${i}] goes on.\n\n[^${i}]: See Ex. A at ${i}.\n\n`)],
    ['a list of 3,000 items', each(3_000, (i) => `${i + 1}. Item with *emphasis* and Ex. A.\n`)],
    ['quotations and lists by the hundred', times(400, 'Text.\n\n> Quoted *text*.\n> More.\n\n- one\n- two\n\n1. three\n\n')],
    ['a paragraph of 100 citations', times(100, '*Doe v. Roe*, 1 F.4th 2 (5th Cir. 2021); [link](x); ')],
    ['long lines of dashes', `${times(60, '- ')}\n\n${times(200, '-')}\n\n${times(90, '_')}\n`],
  ];
  for (const [name, text] of documents) it(name, () => assert.deepEqual(parseFiling(text).problems, []));
});

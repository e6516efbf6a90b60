import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';

/** Each block as `kind: words`, with `>` when quoted. */
const blocks = (text: string): string[] =>
  parseFiling(text).prose.map((block) => `${block.quoted ? '> ' : ''}${block.kind}: ${block.text.replace(/\s+/g, ' ').trim()}`);

describe('prose blocks', () => {
  const cases: [text: string, ...expected: string[]][] = [
    ['Plain *words* of **all** kinds.', 'paragraph: Plain words of all kinds.'],
    ['# Heading {#id}\n\nText', 'heading: Heading', 'paragraph: Text'],
    ['Heading\n===\nText', 'heading: Heading', 'paragraph: Text'],
    ['- one\n- two\n  more\n\n  again', 'paragraph: one', 'paragraph: two more', 'paragraph: again'],
    ['> quoted\n> > deeper\n> > and\nlazy', '> paragraph: quoted', '> paragraph: deeper and lazy'],
    ['| a | b |\n|---|---|\n| c\\|d | `e` |', 'table-cell: a', 'table-cell: b', 'table-cell: c |d', 'table-cell: e'],
    ['Note[^1].\n\n[^1]: The note\n    goes on.\n\n    Twice.', 'paragraph: Note .', 'paragraph: The note goes on.', 'paragraph: Twice.'],
    ['See [the brief](brief.md "title") and [this][ref].\n\n[ref]: x.md', 'paragraph: See the brief and this .'],
    ['An ![image](x.png) here', 'paragraph: An here'],
    ['Code `Ex. A` stays', 'paragraph: Code Ex. A stays'],
    ['```\ncode\n```\n\n    indented\n\nText', 'paragraph: Text'],
    ['A <!-- hidden --> comment and <b>bold</b>', 'paragraph: A comment and bold'],
    ['1 \\* 2 &amp; 3 &sect; 4 &#167; 5', 'paragraph: 1 * 2 & 3 § 4 § 5'],
    ['Hard  \nbreak\\\nhere', 'paragraph: Hard break here'],
    ['<div>\nCaption <i>text</i>\n</div>', 'paragraph: Caption text'],
    ['<!-- filing-lint-disable-line x --> See Ex. A.', 'paragraph: See Ex. A.'],
    ['<script>\nvar a = 1;\n</script>\n\n<style>b{}</style>\n\n<pre>\ncode\n</pre>'],
    ['<div>unclosed <b\n\ntext', 'paragraph: unclosed', 'paragraph: text'],
    ['a < b and c > d', 'paragraph: a < b and c > d'],
    ['\\[not a link\\] and *unfinished', 'paragraph: [not a link ] and *unfinished'],
    ['***\n\n---\n'],
    [''],
  ];
  for (const [text, ...expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(blocks(text), expected));

  it('leaves the front matter out', () => {
    assert.deepEqual(blocks('---\navenue: section-2255\n---\nBody'), ['paragraph: Body']);
    assert.deepEqual(blocks('---\navenue: section-2255\n\n# Statement\n'), ['heading: Statement']);
  });

  const words = 'Alpha *beta* \\* gamma &sect; delta';
  const documents: [name: string, text: string][] = [
    ['CRLF', `# Heading\r\n\r\n${words}\r\nsecond\r\n`],
    ['CR', `# Heading\r\r${words}\rsecond\r`],
    ['byte order mark', `\uFEFF# Heading\n\n${words}\n`],
    ['byte order mark and front matter', `\uFEFF---\r\navenue: x\r\n---\r\n# Heading\r\n\r\n${words}\r\n`],
    ['emoji', `# 🙂 Heading 👩‍⚖️\n\n🙂 ${words} 🙂\n`],
    ['tabs', `#\tHeading\n\n${words}\tx\n\tsecond\n\n-\titem\tx\n\n\tAlpha\n`],
    ['block quotes', `> # Heading\n> ${words}\n>second\n>\tthird\n> > deeper\n> > again\nlazy\n`],
    ['lists', `1.  ${words}\n    second\n\n    - nested\n      more\n`],
    ['table', `| Alpha | ${words} |\n|:--|--:|\n| gamma | delta\\|x |\n`],
    ['no line end', words],
  ];
  for (const [name, text] of documents) {
    it(`stands for its source character by character (${name})`, () => {
      const filing = parseFiling(text);
      assert.ok(filing.prose.length > 0);
      for (const block of filing.prose) {
        const source = text.slice(block.span.start, block.span.end);
        assert.equal(block.text.length, source.length);
        for (const match of block.text.matchAll(/[\p{L}\p{N}]+/gu)) {
          assert.equal(source.slice(match.index, match.index + match[0].length), match[0]);
        }
        assert.doesNotMatch(block.text, /[\r\n]/);
      }
      const all = filing.prose.map((block) => block.text).join(' ');
      for (const word of ['Alpha', 'gamma', 'delta']) assert.ok(all.includes(word), `${word} in ${all}`);
    });
  }
});

describe('comments', () => {
  const cases: [text: string, ...expected: string[]][] = [
    ['<!-- filing-lint-disable-file -->\n\nText', 'filing-lint-disable-file|<!-- filing-lint-disable-file -->'],
    ['Text <!--a--> and <!-- b\nc --> end', 'a|<!--a-->', 'b\nc|<!-- b\nc -->'],
    ['> <!-- quoted -->\n> text', 'quoted|<!-- quoted -->'],
    ['<div>\n<!-- one --><!-- two -->\n</div>', 'one|<!-- one -->', 'two|<!-- two -->'],
    ['<!-- never closed\n\ntext', 'never closed\n\ntext|<!-- never closed\n\ntext'],
    ['\uFEFF<!-- first -->\r\n', 'first|<!-- first -->'],
    ['# Heading <!-- h -->', 'h|<!-- h -->'],
    ['| a <!-- t --> |\n|---|', 't|<!-- t -->'],
    ['`<!-- code -->`\n\n```\n<!-- code -->\n```\n'],
    ['---\nnote: "<!-- yaml -->"\n---\n'],
  ];
  for (const [text, ...expected] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(parseFiling(text).comments.map((c) => `${c.text}|${text.slice(c.span.start, c.span.end)}`), expected);
    });
  }
});

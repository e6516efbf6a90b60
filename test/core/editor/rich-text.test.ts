import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { bulleted, code, escapeMarkdown, markdown, numbered, paragraph, strong, toMarkdown, toText } from '../../../server/src/core/editor/rich-text';

const parse = (text: string) => remark().parse(text);

const kinds = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap((c) => kinds(c as Nodes)) : [])];
const shown = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map((c) => shown(c as Nodes)).join('') : '');

describe('escapeMarkdown', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>', '[click](command:evil)', '![x](http://example.com/a.png)', '# Heading', '- item', '1. item', '10) item',
    '+ item', '> quote', '**bold** _em_ `code` ~~gone~~', '&lt;b&gt; &#35; AT&T', 'http://example.com www.example.com a@example.com',
    '| a | b |', '<!-- c -->', '---', '===', '\\', 'line\nbreak', '~~~', '[x]: http://example.com', 'Smith & Jones', '$(trash)',
  ];
  for (const text of hostile) {
    it(`shows ${JSON.stringify(text)} as it is written`, () => {
      const tree = parse(escapeMarkdown(text));
      assert.deepEqual(kinds(tree), ['root', 'paragraph', 'text']);
      assert.equal(shown(tree), text.replace(/\s+/g, ' '));
    });
  }

  it('shows any text as it is written', () => {
    const punctuation = fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~&;:/@$="\' aw1\n\t');
    fc.assert(
      fc.property(fc.array(punctuation, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const plain = text.replace(/\s+/g, ' ').trim();
        const tree = parse(escapeMarkdown(text));
        assert.equal(shown(tree), plain);
        assert.ok(kinds(tree).every((kind) => ['root', 'paragraph', 'text'].includes(kind)), kinds(tree).join());
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no bare address for a client to turn into a link', () => {
    assert.doesNotMatch(escapeMarkdown('see https://example.com and www.example.com or a@b.example'), /https:\/\/|www\.|a@/);
  });

  it('drops marks that turn the direction of the text', () => {
    assert.equal(escapeMarkdown('Doe\u202e2026'), 'Doe 2026');
  });
});

describe('blocks', () => {
  const blocks = [
    paragraph(strong('Roe *v.* Wade'), ' ', code('a`b'), '.'),
    numbered([['one'], ['two <b>']]),
    bulleted([['note']]),
    markdown('### Ours\n**kept** at 28 U.S.C. § 2255\\(f\\)'),
  ];

  it('become Markdown with user text escaped', () => {
    assert.equal(
      toMarkdown(blocks),
      '**Roe \\*v.\\* Wade** `` a`b ``.\n\n1. one\n2. two \\<b\\>\n\n- note\n\n### Ours\n**kept** at 28 U.S.C. § 2255\\(f\\)',
    );
  });

  it('become plain text without marks', () => {
    assert.equal(toText(blocks), 'Roe *v.* Wade a`b.\n  1. one\n  2. two <b>\n  - note\n\nOurs\nkept at 28 U.S.C. § 2255(f)');
  });

  it('keep a space at the end of marked words outside the marks, which would be shown as characters', () => {
    assert.equal(toMarkdown([paragraph(strong('Test: '), 'scope', { text: ' in doubt ', style: 'emphasis' }, 'here')]), '**Test:** scope _in doubt_ here');
  });

  it('keep code spans whole whatever backticks they hold', () => {
    for (const text of ['`', '``', 'a`', '`a', 'a``b`c']) {
      const tree = parse(toMarkdown([paragraph('x ', code(text))]));
      assert.equal(shown(tree), `x ${text}`);
    }
  });
});

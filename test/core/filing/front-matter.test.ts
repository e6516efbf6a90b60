import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findFrontMatter, looksLikeFiling } from '../../../server/src/core/filing/front-matter';
import { parseCaseYaml, parseFiling } from '../../../server/src/core/filing/parse-filing';
import { toPlain } from '../../../server/src/core/filing/yaml-node';

const facts = (text: string): unknown => {
  const root = parseFiling(text).frontMatter?.root;
  return root && JSON.parse(JSON.stringify(toPlain(root)));
};

describe('front matter: place', () => {
  const cases: [name: string, text: string, block: string | undefined, content?: string][] = [
    ['plain', '---\na: 1\n---\nBody', '---\na: 1\n---', 'a: 1\n'],
    ['empty', '---\n---\nBody', '---\n---', ''],
    ['closed by dots', '---\na: 1\n...\nBody', '---\na: 1\n...', 'a: 1\n'],
    ['trailing spaces and tabs', '---  \na: 1\n--- \t\nBody', '---  \na: 1\n--- \t', 'a: 1\n'],
    ['CRLF', '---\r\na: 1\r\n---\r\nBody', '---\r\na: 1\r\n---', 'a: 1\r\n'],
    ['byte order mark', '\uFEFF---\na: 1\n---\nBody', '---\na: 1\n---', 'a: 1\n'],
    ['ends with the text', '---\na: 1\n---', '---\na: 1\n---', 'a: 1\n'],
    ['not at the start', '\n---\na: 1\n---\n', undefined],
    ['after a space', ' ---\na: 1\n---\n', undefined],
    ['four dashes', '----\na: 1\n---\n', undefined],
    ['words after the dashes', '--- a\na: 1\n---\n', undefined],
    ['a rule on top of a page', '---\n\nWelcome to this page.\n\nMore.\n', undefined],
    ['a rule that opens and closes a page is front matter by convention', '---\n\nWelcome\n\n---\n', '---\n\nWelcome\n\n---', '\nWelcome\n\n'],
    ['no text', '', undefined],
    ['comment after a blank line is a comment', '---\na: 1\n\n# the claims\nb: 2\n---\nBody', '---\na: 1\n\n# the claims\nb: 2\n---', 'a: 1\n\n# the claims\nb: 2\n'],
  ];
  for (const [name, text, block, content] of cases) {
    it(name, () => {
      const place = findFrontMatter(text);
      assert.equal(place && text.slice(place.span.start, place.span.end), block);
      if (place) {
        assert.equal(text.slice(place.contentSpan.start, place.contentSpan.end), content);
        assert.equal(place.closed, true);
      }
    });
  }
});

describe('front matter: never closed', () => {
  const cases: [name: string, text: string, expected: unknown][] = [
    ['a heading follows', '---\navenue: section-2255\nfiled: 2026-11-20\n\n# Statement\n\nText.', { avenue: 'section-2255', filed: '2026-11-20' }],
    ['a heading follows at once', '---\navenue: section-2255\n## Statement\nText.', { avenue: 'section-2255' }],
    ['prose follows', '---\navenue: section-2255\nclaims:\n  - id: a\n\nThe movant states the following.\n', { avenue: 'section-2255', claims: [{ id: 'a' }] }],
    ['nothing follows', '---\navenue: section-2255', { avenue: 'section-2255' }],
    ['a rule further down is not the fence', '---\navenue: section-2255\n\n# Statement\n\nText of it.\n\n---\n\n# Argument\n', { avenue: 'section-2255' }],
    ['CRLF', '---\r\navenue: section-2255\r\n\r\n# Statement\r\n', { avenue: 'section-2255' }],
    ['a comment below a key', '---\n# about\navenue: section-2255\n# more\nfiled: x\n\nText here.', { avenue: 'section-2255', filed: 'x' }],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const filing = parseFiling(text);
      assert.equal(filing.frontMatter?.closed, false);
      assert.deepEqual(facts(text), expected);
      assert.equal(filing.problems.length, 1);
      assert.equal(filing.problems[0]!.message, 'The front matter that starts here is never closed: add a line with three dashes after the last key.');
      const { start, end } = filing.problems[0]!.span;
      assert.equal(text.slice(start, end), '---');
      assert.ok(looksLikeFiling(text));
    });
  }

  it('a closed block with a mistake in it stays closed', () => {
    const filing = parseFiling('---\navenue: section-2255\nthis line is broken\nfiled: x\n---\n# Statement\n');
    assert.equal(filing.frontMatter?.closed, true);
    assert.ok(filing.problems.length > 0);
    assert.ok(filing.problems.every((problem) => !/never closed/.test(problem.message)));
  });
});

describe('looksLikeFiling', () => {
  const yes = [
    '---\navenue: section-2255\n---\n',
    '\uFEFF---\r\ntitle: x\r\navenue: section-2255\r\n---\r\n',
    '---\n"avenue": section-2255\n---\n',
    "---\n'avenue' : section-2255\n---\n",
    '---\n# facts\n\navenue: section-2255\n---\n',
    '---\n{ title: x, avenue: section-2255 }\n---\n',
    '---\n  avenue: section-2255\n  filed: x\n---\n',
    '---\navenue:\n---\n',
    '---\navenue:section-2255\n---\n',
    '---\navenue: section-2255\n...\n',
    '---\navenue: section-2255\n',
    '---\ntitle: "unclosed\navenue: section-2255\n---\n',
  ];
  const no = [
    '',
    '# A readme\n\navenue: fifth\n',
    '---\ntitle: A post\ndate: 2024-01-01\n---\n\navenue: fifth\n',
    '---\naddress:\n  avenue: fifth\n---\n',
    '---\nnote: |\n  avenue: fifth\n---\n',
    '---\n{ address: { avenue: fifth } }\n---\n',
    '---\navenues: [a, b]\n---\n',
    '---\nAvenue: fifth\n---\n',
    '---\n# avenue: fifth\ntitle: x\n---\n',
    '---\n\nA page that opens with a rule.\n\navenue: fifth\n',
    '----\navenue: fifth\n----\n',
    '```\n---\navenue: fifth\n---\n```\n',
    '---\n---\navenue: fifth\n',
    '---\n- avenue: fifth\n---\n',
  ];
  for (const text of yes) it(`yes: ${JSON.stringify(text)}`, () => assert.equal(looksLikeFiling(text), true));
  for (const text of no) it(`no: ${JSON.stringify(text)}`, () => assert.equal(looksLikeFiling(text), false));

  it('agrees with the full parse wherever that finds the key', () => {
    for (const text of [...yes, ...no]) {
      const root = facts(text);
      const found = typeof root === 'object' && root !== null && 'avenue' in root;
      if (found) assert.equal(looksLikeFiling(text), true, text);
    }
  });

  it('is quick on large files that are no filings', () => {
    assert.equal(looksLikeFiling(`# Readme\n${'word '.repeat(2_000_000)}`), false);
    assert.equal(looksLikeFiling(`---\n${'# c\n'.repeat(500_000)}`), false);
  });
});

describe('parseFiling and parseCaseYaml: facts', () => {
  it('front matter that is not keys and values is a problem', () => {
    const filing = parseFiling('---\n- a\n- b\n---\nBody\n');
    assert.equal(filing.frontMatter?.root, undefined);
    assert.match(filing.problems[0]!.message, /keys with values/);
  });

  it('an empty block has no root and no problem', () => {
    const filing = parseFiling('---\n---\nBody\n');
    assert.equal(filing.frontMatter?.root, undefined);
    assert.deepEqual(filing.problems, []);
  });

  it('a case file is all facts', () => {
    const text = '\uFEFFcaption: United States v. Doe\ncounts:\n  - { count: 1 }\n';
    const filing = parseCaseYaml(text);
    assert.deepEqual(filing.frontMatter?.span, { start: 0, end: text.length });
    assert.deepEqual(filing.frontMatter?.contentSpan, { start: 0, end: text.length });
    assert.deepEqual(JSON.parse(JSON.stringify(toPlain(filing.frontMatter!.root!))), { caption: 'United States v. Doe', counts: [{ count: 1 }] });
    assert.deepEqual([filing.problems, filing.prose, filing.sections, filing.exhibitReferences], [[], [], [], []]);
  });
});

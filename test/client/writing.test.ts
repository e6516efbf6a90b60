/** What the client decides while a paper is written, without the editor. */
import assert from 'node:assert/strict';
import type { SnippetEntryDto } from '../../server/src/protocol/snippets';
import { groupsOf } from '../../client/src/commands/library-text';
import { beginsKey } from '../../client/src/key-place';

describe('the place of a key', () => {
  /** `|` stands behind what was typed last. */
  const cases: readonly [string, string, boolean][] = [
    ['at the top of the front matter', '---\na|', true],
    ['below another key', '---\navenue: section-2255\nd|\n---\n', true],
    ['of a ground', '---\nclaims:\n  - k|\n---\n', true],
    ['inside a ground', '---\nclaims:\n  - id: a\n    c|\n---\n', true],
    ['is not where a value stands', '---\ntitle: m|\n---\n', false],
    ['is over with its second letter, which only narrows what is offered', '---\nav|\n---\n', false],
    ['is not in the text of a paper', '---\navenue: section-2255\n---\n\nt|', false],
    ['is not in a list of the text', '---\navenue: section-2255\n---\n\n- t|', false],
    ['is not in a paper without front matter', '# Motion\nt|', false],
    ['is not below a rule in the text', 'x\n---\na|', false],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const at = text.slice(0, text.indexOf('|')).split('\n');
      const lines = text.replace('|', '').split('\n');
      assert.equal(beginsKey(at.at(-1)!, at.length - 1, (i) => lines[i]!), expected);
    });
  }

  it('is not looked for without end', () => {
    let asked = 0;
    assert.equal(beginsKey('a', 100_000, (i) => ((asked += 1), i === 0 ? '---' : 'a: b')), false);
    assert.ok(asked < 1000, `${asked} lines were looked at`);
  });
});

describe('the list of templates', () => {
  const entry = (name: string, near?: true): SnippetEntryDto => ({
    name, title: name, prefix: name, scope: 'document', library: 'built-in', version: '1', avenues: [], documents: [], circuits: [], authorities: [], about: '', hides: [], ...(near ? { near } : {}),
  });
  const names = (entries: readonly SnippetEntryDto[]): (string | string[])[][] => groupsOf(entries).map(([label, group]) => [label, group.map(({ name }) => name)]);

  it('has those for the avenues of the matter in a group of their own, first', () => {
    assert.deepEqual(names([entry('a', true), entry('b'), entry('c')]), [['Avenues of this matter', ['a']], ['Other avenues', ['b', 'c']]]);
  });
  it('is not parted where there is nothing to part', () => {
    for (const all of [[entry('a'), entry('b')], [entry('a', true)], []]) assert.deepEqual(names(all), [['', all.map(({ name }) => name)]]);
  });
});

/** Adding to YAML that people wrote: what was there stays, with its remarks, and what is added is read back. */
import assert from 'node:assert/strict';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { insertPair } from '../../../server/src/core/filing/yaml-insert';
import { entryOf, type YamlNode } from '../../../server/src/core/filing/yaml-node';

/** Plain data, to compare. */
function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'seq') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

const paper = (front: string): string => `---\navenue: section-2255\n${front}---\n\n# Motion\n`;

/** The front matter after `Q: Declaration` was added under `exhibits`, or undefined where that is not offered. */
function added(front: string): { text: string; root: Record<string, unknown> } | undefined {
  const text = paper(front);
  const { frontMatter } = parseFiling(text);
  const edit = insertPair(text, frontMatter, 'exhibits', 'Q', 'Declaration');
  if (edit === undefined) return undefined;
  const after = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  return { text: after, root: plain(parseFiling(after).frontMatter?.root) as Record<string, unknown> };
}

describe('a pair is added to YAML', () => {
  const cases: readonly [name: string, front: string, expected: string][] = [
    ['where the list is missing', 'filed: 2026-01-01\n', 'filed: 2026-01-01\nexhibits:\n  Q: Declaration\n'],
    ['where it is empty', 'exhibits:\nfiled: 2026-01-01\n', 'exhibits:\n  Q: Declaration\nfiled: 2026-01-01\n'],
    ['in place of empty braces', 'exhibits: {}\nfiled: 2026-01-01\n', 'exhibits:\n  Q: Declaration\nfiled: 2026-01-01\n'],
    ['in place of braces with a space', 'exhibits: { }\n', 'exhibits:\n  Q: Declaration\n'],
    ['keeping the remark behind empty braces', 'exhibits: {}   # none yet\n', 'exhibits:   # none yet\n  Q: Declaration\n'],
    ['keeping the remark behind an empty key', 'exhibits: # none yet\n', 'exhibits: # none yet\n  Q: Declaration\n'],
    ['below the last of several lines', 'exhibits:\n  A: Plea\nfiled: 2026-01-01\n', 'exhibits:\n  A: Plea\n  Q: Declaration\nfiled: 2026-01-01\n'],
    ['below the remark of the last line', 'exhibits:\n  A: Plea # the plea\n\nfiled: 2026-01-01\n', 'exhibits:\n  A: Plea # the plea\n  Q: Declaration\n\nfiled: 2026-01-01\n'],
    ['below an entry of several lines', 'exhibits:\n    A:\n        title: Plea\n        pages: 2\n', 'exhibits:\n    A:\n        title: Plea\n        pages: 2\n    Q: Declaration\n'],
    ['inside braces', 'exhibits: { A: Plea }\n', 'exhibits: { A: Plea, Q: Declaration }\n'],
    ['inside braces over several lines', 'exhibits: {\n  A: Plea\n}\n', 'exhibits: {\n  A: Plea, Q: Declaration\n}\n'],
    ['inside braces that hold braces', 'exhibits: { A: { title: Plea } }\n', 'exhibits: { A: { title: Plea }, Q: Declaration }\n'],
    ['behind its key that waits for a value', 'exhibits:\n  Q:\n  A: Plea\n', 'exhibits:\n  Q: Declaration\n  A: Plea\n'],
    ['between its key and a remark', 'exhibits:\n  Q: # to come\n', 'exhibits:\n  Q: Declaration # to come\n'],
  ];
  for (const [name, front, expected] of cases) {
    for (const newline of ['\n', '\r\n']) {
      it(`${name}${newline === '\n' ? '' : ', with Windows line ends'}`, () => {
        const text = paper(front).replaceAll('\n', newline);
        const found = added(front);
        assert.equal(found?.text, paper(expected));
        const { frontMatter } = parseFiling(text);
        const edit = insertPair(text, frontMatter, 'exhibits', 'Q', 'Declaration')!;
        assert.equal(text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end), paper(expected).replaceAll('\n', newline));
        const before = plain(parseFiling(paper(front)).frontMatter?.root) as Record<string, unknown>;
        assert.deepEqual(found?.root, { ...before, exhibits: { ...(before['exhibits'] as object | null), Q: 'Declaration' } });
      });
    }
  }

  for (const [name, front] of [
    ['a key that has a value', 'exhibits: { Q: Plea }\n'], ['a list of another shape', 'exhibits:\n  - A\n'], ['a word where the list should be', 'exhibits: none\n'],
  ] as const) it(`but never to ${name}`, () => assert.equal(added(front), undefined));

  it('with a remark that stands where a remark can stand', () => {
    const found = added('exhibits: # none\n');
    assert.equal(entryOf(parseFiling(found!.text).frontMatter?.root, 'exhibits')?.value.kind, 'map');
  });
});

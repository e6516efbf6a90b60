import assert from 'node:assert/strict';
import { date } from '../../../server/src/core/dates/civil-date';
import { applyFixes } from '../../../server/src/core/lint/fix';
import type { Fix } from '../../../server/src/core/rules/rule';
import { fixAll } from '../../../server/src/workspace/fixer';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';

const fix = (...edits: [start: number, end: number, text: string][]): Fix => ({
  title: 't', safety: 'safe', edits: edits.map(([start, end, newText]) => ({ span: { start, end }, newText })),
});

describe('fixes of one text', () => {
  const cases: readonly [name: string, text: string, fixes: readonly Fix[], expected: string, applied: number][] = [
    ['apart from one another', 'abcdef', [fix([4, 5, 'E']), fix([0, 1, 'A'])], 'AbcdEf', 2],
    ['overlapping: the first', 'abcdef', [fix([0, 3, 'X']), fix([2, 4, 'Y'])], 'Xdef', 1],
    ['side by side: the first', 'abcdef', [fix([0, 3, 'X']), fix([3, 4, 'Y'])], 'Xdef', 1],
    ['two insertions at one place', 'ab', [fix([1, 1, 'X']), fix([1, 1, 'Y'])], 'aXb', 1],
    ['of several edits, whole or not at all', 'abcdef', [fix([1, 2, 'B']), fix([0, 1, 'A'], [5, 6, 'F'])], 'AbcdeF', 1],
    ['at the very start and end', 'ab', [fix([0, 0, '>']), fix([2, 2, '<'])], '>ab<', 2],
    ['that overlap themselves', 'abc', [fix([0, 2, 'x'], [1, 3, 'y'])], 'abc', 0],
    ['beyond the end', 'abc', [fix([2, 9, 'x'])], 'abc', 0],
    ['with the line ends of the text', 'a\r\nb\r\n', [fix([3, 3, 'x\ny\r\n'])], 'a\r\nx\r\ny\r\nb\r\n', 1],
    ['with line ends kept as they are', 'a\nb\n', [fix([2, 2, 'x\n'])], 'a\nx\nb\n', 1],
    ['after a byte order mark', '\uFEFFabc', [fix([1, 2, 'A'])], '\uFEFFAbc', 1],
  ];
  for (const [name, text, fixes, expected, applied] of cases) it(name, () => assert.deepEqual(applyFixes(text, fixes), { text: expected, applied }));
});

describe('fixes of a workspace', () => {
  const mend = async (text: string, unsafe = false) => {
    const workspace = new Workspace({ fs: new MemoryFileSystem({ 'm.md': text }), clock: { today: () => date('2026-11-21') } });
    const fixed = await fixAll(workspace, ['m.md'], unsafe, (path) => assert.fail(path));
    return { ...fixed, text: fixed.changed.get('m.md')?.after };
  };
  const stale = '<!-- filing-lint-disable-next-line draft/placeholder -- was a gap -->\n';
  const head = '---\navenue: section-2255\n---\n# Motion to Vacate\n\n';

  it('go on until nothing is left, and a second run changes nothing', async () => {
    const first = await mend(`${head}${stale}${stale}${stale}Text.\n`);
    assert.equal(first.text, `${head}Text.\n`);
    assert.ok(first.stable && first.applied === 3);
    assert.equal((await mend(first.text!)).changed.size, 0);
  });

  it('leave unsafe ones alone unless they are asked for', async () => {
    const text = '---\navenue: section-2255\nlint: { disable: [draft/placeholders -- a template] }\n---\n# Motion to Vacate\n\nText.\n';
    assert.equal((await mend(text)).changed.size, 0);
    assert.match((await mend(text, true)).text ?? '', /\[draft\/placeholder -- a template\]/);
  });

  it('do not touch what is suppressed', async () => {
    const text = `${head}${stale}Text.\n`.replace('---\n#', 'lint: { disable: ["lint/unused-disable -- x"] }\n---\n#');
    assert.match((await mend(text)).text ?? '', /lint\/unused-disable/);
  });
});

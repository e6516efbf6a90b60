import assert from 'node:assert/strict';
import { folderOf, foldersUpward, nameOf, resolvePath, within } from '../../../server/src/workspace/paths';

describe('paths from the root', () => {
  const resolved: readonly (readonly [folder: string, written: string, path: string | undefined])[] = [
    ['', 'case.yaml', 'case.yaml'],
    ['doe/motions', '../case.yaml', 'doe/case.yaml'],
    ['doe', './exhibits//A.pdf', 'doe/exhibits/A.pdf'],
    ['doe', 'exhibits\\A.pdf', 'doe/exhibits/A.pdf'],
    ['doe', ' exhibits/A.pdf ', 'doe/exhibits/A.pdf'],
    ['doe', '.', 'doe'],
    ['doe', '..', ''],
    ['doe', '', 'doe'],
    ['doe', 'a/../../roe/b', 'roe/b'],
    ['doe', '../../elsewhere', undefined],
    ['', '..', undefined],
    ['doe', '../../doe/case.yaml', undefined],
    ['doe', '/etc/hosts', undefined],
    ['doe', '\\\\server\\share', undefined],
    ['doe', 'C:\\cases\\case.yaml', undefined],
    ['doe', 'c:case.yaml', undefined],
    ['doe', '...', 'doe/...'],
    ['doe', '__proto__/x', 'doe/__proto__/x'],
  ];
  for (const [folder, written, expected] of resolved) {
    it(`"${written}" in "${folder}" is ${expected === undefined ? 'outside' : `"${expected}"`}`, () => {
      assert.equal(resolvePath(folder, written), expected);
    });
  }

  it('names folders and files', () => {
    assert.equal(folderOf('a/b/c.md'), 'a/b');
    assert.equal(folderOf('c.md'), '');
    assert.equal(nameOf('a/b/c.md'), 'c.md');
    assert.equal(nameOf('c.md'), 'c.md');
    assert.deepEqual([...foldersUpward('a/b')], ['a/b', 'a', '']);
    assert.deepEqual([...foldersUpward('')], ['']);
  });

  it('tells what lies in a folder from what only begins like it', () => {
    assert.equal(within('doe', 'doe/case.yaml'), true);
    assert.equal(within('doe', 'doe'), true);
    assert.equal(within('', 'anything'), true);
    assert.equal(within('doe', 'doe-2/case.yaml'), false);
  });
});

/** Which exhibits the workspace opens, and which text of theirs counts. */
import assert from 'node:assert/strict';
import { CONTENT_RULES } from '../../../server/src/core/rules/rule';
import type { ExhibitReader } from '../../../server/src/workspace/ports';
import { Workspace } from '../../../server/src/workspace/workspace';
import { fixedClock, MemoryExhibitReader, MemoryFileSystem, type MemoryEntry } from '../../support/memory-file-system';

const paper = (body: string, exhibits = '  A: { title: Letter, file: exhibits/A.txt }'): string =>
  `---\navenue: section-2255\nexhibits:\n${exhibits}\n---\n# Motion\n\n${body}\n`;
const LETTER = 'I learned of the offer in April and told my client.\n';

function workspaceOf(files: Readonly<Record<string, MemoryEntry>>, reader?: ExhibitReader) {
  const fs = new MemoryFileSystem(files);
  const exhibits = new MemoryExhibitReader(fs);
  return { exhibits, fs, workspace: new Workspace({ fs, exhibits: reader ?? exhibits, clock: fixedClock('2026-11-21') }) };
}

const contentFindings = async (workspace: Workspace): Promise<string[]> =>
  (await workspace.lint('motion.md')).diagnostics.filter((d) => CONTENT_RULES.includes(d.rule)).map((d) => d.rule);

describe('the exhibits that are opened', () => {
  const cases: readonly [string, string, string[]][] = [
    ['one cited with a page', paper('He was told. Ex. A at 2.'), ['exhibits/A.txt']],
    ['one cited with a paragraph', paper('He was told. Ex. A ¶ 2.'), ['exhibits/A.txt']],
    ['one that is quoted', paper('He "was told of the offer." Ex. A.'), ['exhibits/A.txt']],
    ['one whose pages are declared', paper('He was told. Ex. A.', '  A: { file: exhibits/A.txt, pages: 2 }'), ['exhibits/A.txt']],
    ['none that is only cited', paper('He was told. Ex. A.'), []],
    ['none that another paper has', paper("He was told. Gov't Ex. A at 2."), []],
    ['none outside the folder', paper('He was told. Ex. A at 2.', '  A: { file: ../../A.txt }'), []],
    ['none that is missing', paper('He was told. Ex. A at 2.', '  A: { file: exhibits/B.txt }'), []],
    ['each file once', paper('Ex. A at 2. Ex. B at 3.', '  A: { file: exhibits/A.txt }\n  B: { file: exhibits/A.txt }'), ['exhibits/A.txt']],
  ];
  for (const [name, motion, expected] of cases) {
    it(name, async () => {
      const { exhibits, workspace } = workspaceOf({ 'motion.md': motion, 'exhibits/A.txt': LETTER });
      await workspace.lint('motion.md');
      assert.deepEqual(exhibits.reads, expected);
    });
  }

  it('none when every rule that asks is off', async () => {
    const { exhibits, workspace } = workspaceOf({ 'motion.md': paper('Ex. A at 2.'), 'exhibits/A.txt': LETTER });
    workspace.configure({ hosts: [{ source: 'test', severities: new Map(CONTENT_RULES.map((rule) => [rule, 'off'])) }] });
    await workspace.lint('motion.md');
    assert.deepEqual(exhibits.reads, []);
  });
});

describe('the text of an exhibit', () => {
  const WRONG = paper('He "learned of the offer in March." Ex. A.');

  it('is compared with the quotation', async () => {
    const { workspace } = workspaceOf({ 'motion.md': WRONG, 'exhibits/A.txt': LETTER });
    assert.deepEqual(await contentFindings(workspace), ['exhibit/quote-not-found']);
  });

  it('is what an editor holds, when it holds the exhibit', async () => {
    const { workspace, exhibits } = workspaceOf({ 'motion.md': WRONG, 'exhibits/A.txt': LETTER });
    workspace.setOpen('exhibits/A.txt', 'I learned of the offer in March.\n');
    assert.deepEqual(await contentFindings(workspace), []);
    assert.deepEqual(workspace.dependentsOf('exhibits/A.txt'), ['motion.md']);
    workspace.close('exhibits/A.txt');
    assert.deepEqual(await contentFindings(workspace), ['exhibit/quote-not-found']);
    assert.deepEqual(exhibits.reads, ['exhibits/A.txt']);
  });

  it('is that of a new file after a change', async () => {
    const { workspace, fs } = workspaceOf({ 'motion.md': WRONG, 'exhibits/A.txt': LETTER });
    assert.deepEqual(await contentFindings(workspace), ['exhibit/quote-not-found']);
    fs.entries.set('exhibits/A.txt', 'I learned of the offer in March.\n');
    workspace.changed('exhibits/A.txt');
    assert.deepEqual(await contentFindings(workspace), []);
  });

  it('is not missed where nothing can open it', async () => {
    const fs = new MemoryFileSystem({ 'motion.md': WRONG, 'exhibits/A.txt': LETTER });
    assert.deepEqual(await contentFindings(new Workspace({ fs, clock: fixedClock('2026-11-21') })), []);
  });

  it('says nothing against a quotation when one of two exhibits cited cannot be read', async () => {
    const { workspace } = workspaceOf({
      'motion.md': paper('He "learned of the offer in March." Ex. A; Ex. B.', '  A: { file: exhibits/A.txt }\n  B: { file: exhibits/B.docx }'),
      'exhibits/A.txt': LETTER, 'exhibits/B.docx': 'PK',
    });
    assert.deepEqual(await contentFindings(workspace), []);
  });
});

/** Findings that a baseline knows are not shown in the editor, as `check` does not report them. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import { BASELINE_FILE, baselineText, entriesOf } from '../../server/src/core/lint/baseline';
import { reportedFile } from '../../server/src/core/lint/report';
import { MATTER_REQUEST, type MatterDto } from '../../server/src/protocol/views';
import { Workspace } from '../../server/src/workspace/workspace';
import { NodeFileSystem } from '../../server/src/node/node-file-system';
import { date } from '../../server/src/core/dates/civil-date';
import { cleanUp, folderWith, put, TestClient, TODAY, until } from './harness';

const CASE = 'caption: United States v. Roe\ncourt: ilnd\nevents:\n  appeal-decided: 1998-11-23\n';
const MOTION = '---\navenue: section-2255\nfiled: 2000-02-23\nexhibits:\n  A: Judgment\n---\n# Motion\n\nSee Ex. A and Ex. B at 3.\n';
const FILES = { 'roe/case.yaml': CASE, 'roe/motion.md': MOTION };
const LATE = 'deadline/missed';

/** What `filing-lint baseline` writes for one document: every finding of it, by its path from `folder`. */
async function baselineOf(root: string, file: string, folder: string): Promise<string> {
  const workspace = new Workspace({ fs: new NodeFileSystem(root), clock: { today: () => date(TODAY) } });
  const linted = await workspace.lint(file);
  const { findings } = reportedFile(file, linted, { shown: (p) => p, linesOf: () => undefined });
  return baselineText(new Map([[folder === '' ? file : file.slice(folder.length + 1), entriesOf(findings)]]));
}

describe('a baseline in the editor', () => {
  afterEach(cleanUp);

  for (const folder of ['', 'roe']) {
    it(`in ${folder === '' ? 'the folder that is open' : 'the folder of the matter'} sets aside what it knows, and nothing else`, async () => {
      const root = await folderWith(FILES);
      await put(root, path.join(folder, BASELINE_FILE), await baselineOf(root, 'roe/motion.md', folder));
      const client = await TestClient.start(root);
      await client.open('roe/motion.md', MOTION);
      assert.deepEqual(await client.rules('roe/motion.md'), []);
      await client.edit('roe/motion.md', 'Ex. A and', 'Ex. A, Ex. C and');
      const rules = await client.rules('roe/motion.md');
      assert.ok(rules.includes('exhibit/undeclared'), rules.join());
      assert.ok(!rules.includes(LATE), rules.join());
      const closed = await client.inWorkspace('roe/case.yaml');
      assert.ok(closed !== undefined);
    });
  }

  it('is followed when it comes and goes', async () => {
    const root = await folderWith(FILES);
    const text = await baselineOf(root, 'roe/motion.md', '');
    const client = await TestClient.start(root);
    assert.ok((await client.rules('roe/motion.md')).includes(LATE));
    await put(root, BASELINE_FILE, text);
    await client.watched(BASELINE_FILE, FileChangeType.Created);
    assert.deepEqual(await client.rules('roe/motion.md'), []);
    await rm(path.join(root, BASELINE_FILE));
    await client.watched(BASELINE_FILE, FileChangeType.Deleted);
    assert.ok((await client.rules('roe/motion.md')).includes(LATE));
  });

  it('is listed in the review as set aside', async () => {
    const root = await folderWith(FILES);
    await put(root, BASELINE_FILE, await baselineOf(root, 'roe/motion.md', ''));
    const client = await TestClient.start(root);
    await client.open('roe/motion.md', MOTION);
    const matter: MatterDto = await client.connection.sendRequest(MATTER_REQUEST, { uri: client.uri('roe/motion.md') });
    const late = matter.papers.flatMap((p) => p.findings).find(({ rule }) => rule === LATE);
    assert.deepEqual(late?.suppressed, { reason: 'in the baseline' });
  });

  for (const [name, text] of [['no JSON', 'nothing'], ['another version', '{"version":2,"files":{}}']] as const) {
    it(`hides nothing when it is ${name}, and the log says so`, async () => {
      const root = await folderWith({ ...FILES, [BASELINE_FILE]: text });
      const client = await TestClient.start(root);
      assert.ok((await client.rules('roe/motion.md')).includes(LATE));
      await until(() => client.log.some((line) => line.includes('is no baseline')), () => client.log);
    });
  }
});

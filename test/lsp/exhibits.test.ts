/** Exhibits in the editor: findings about what they say, made again when one changes, and none where none is opened. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FileChangeType } from 'vscode-languageserver';
import { NodeFileSystem } from '../../server/src/node/node-file-system';
import { NodeExhibitReader } from '../../server/src/node/pdf-reader';
import type { Environment } from '../../server/src/lsp/environment';
import { build, removeBundles } from './bundles';
import { cleanUp, folderWith, TestClient } from './harness';
import { pdf } from '../support/pdf';

const MOTION = '---\navenue: section-2255\nexhibits:\n  A: { title: Letter, file: A.pdf }\n---\n# Motion\n\nHe "learned of the offer in March." Ex. A at 2.\n';
const RULES = /^exhibit\/(?:page-out-of-range|quote-not-found|not-searchable)$/;

describe('exhibits in the editor', function () {
  this.timeout(60_000);
  afterEach(cleanUp);
  after(removeBundles);

  async function findings(client: TestClient): Promise<string[]> {
    const report = await client.pull('motion.md');
    assert.equal(report.kind, 'full');
    return report.items.map((item) => String(item.code)).filter((code) => RULES.test(code)).sort();
  }

  it('are read, and read again when they change', async () => {
    const program = (await build('pdf')).file;
    const environment: Partial<Environment> = {
      files: (folder) => {
        const fs = new NodeFileSystem(folder.fsPath);
        return { fs, exhibits: new NodeExhibitReader(fs, {}, program) };
      },
    };
    const folder = await folderWith({ 'motion.md': MOTION });
    const file = path.join(folder, 'A.pdf');
    await writeFile(file, pdf([{ lines: ['I learned of the offer in April and told my client.'] }]));
    const client = await TestClient.start(folder, { environment });
    await client.open('motion.md', MOTION);
    assert.deepEqual(await findings(client), ['exhibit/page-out-of-range', 'exhibit/quote-not-found']);
    await writeFile(file, pdf([{ lines: ['To the clerk of the court, with my thanks.'] }, { lines: ['I learned of the offer in March and told my client.'] }]));
    await client.watched('A.pdf', FileChangeType.Changed);
    assert.deepEqual(await findings(client), []);
  });

  it('are not opened by a server that has no reader for them', async () => {
    const folder = await folderWith({ 'motion.md': MOTION });
    await writeFile(path.join(folder, 'A.pdf'), 'not a PDF');
    const client = await TestClient.start(folder);
    await client.open('motion.md', MOTION);
    assert.deepEqual(await findings(client), []);
  });
});

/** A small storm of what `npm run load` does at length: edits, questions taken back, files that change, a server that is killed. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LoadedServer } from '../load/server';
import { cold, matters, rage } from '../load/storm';
import { build, removeBundles } from './bundles';

describe('the server under load', function () {
  this.timeout(300_000);
  let entry: string;
  let notes: string;
  before(async () => {
    entry = (await build('server.node')).file;
    notes = mkdtempSync(path.join(tmpdir(), 'filing-lint-notes-'));
  });
  after(async () => {
    LoadedServer.stopAll();
    await removeBundles();
    rmSync(notes, { recursive: true, force: true });
  });

  it('says in the end what a server says that saw nothing before, and what one says after the first was killed', async () => {
    const { folder, filings, caseFiles } = matters(6);
    const texts = new Map<string, string>();
    const first = new LoadedServer(entry, folder, path.join(notes, 'first'));
    await first.start();
    for (const name of filings) first.open(name, readFileSync(path.join(folder, name), 'utf8'));
    await rage(first, filings, caseFiles, { edits: 120, seed: 3 });
    for (const name of filings) texts.set(name, first.text(name));
    await first.kill();
    assert.deepEqual(first.rejections, []);

    const second = new LoadedServer(entry, folder, path.join(notes, 'second'));
    await second.start();
    for (const [name, text] of texts) second.open(name, text);
    const { requests } = await rage(second, filings, caseFiles, { edits: 120, seed: 4 });
    await second.settle();
    assert.ok(requests > 10);
    assert.equal(second.settled.answered + second.settled.cancelled, requests);
    assert.deepEqual([...second.failures], []);
    const warm = await second.allDiagnostics(filings);
    for (const name of filings) texts.set(name, second.text(name));
    assert.deepEqual(warm, await cold(entry, path.join(notes, 'cold'), folder, texts));
    assert.ok(Object.values(warm).flat().length > 0);
    assert.deepEqual(second.rejections, []);
    assert.equal(second.stderr, '');
    assert.equal(await second.hangUp(), 1);
    rmSync(folder, { recursive: true });
  });
});

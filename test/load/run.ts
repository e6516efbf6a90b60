/**
 * `npm run load -- --documents 500 --edits 20000 --seed 1`: a storm over the real server, and what is left when it is over. Half of the edits go to
 * one server, which is then killed; the other half to the next one, which opens the documents as they stood.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, removeBundles } from '../lsp/bundles';
import { LoadedServer } from './server';
import { cold, matters, rage } from './storm';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '500' }, edits: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } } });
const [documents, edits, seed] = [Number(values.documents), Number(values.edits), Number(values.seed)];
/** The heap may have grown by this much when everything is closed again. */
const MOST_GROWTH = 1.2;
const MIB = 2 ** 20;

const entry = (await build('server.node')).file;
const notes = mkdtempSync(path.join(tmpdir(), 'filing-lint-notes-'));
const { folder, filings, caseFiles } = matters(documents);
const began = performance.now();
const texts = new Map<string, string>();
const counts = { requests: 0, cancelled: 0, files: 0 };
const settled = { answered: 0, cancelled: 0, failed: 0 };
const failures = new Set<string>();
const say = (line: string): void => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const { readFileSync } = await import('node:fs');
const onDisk = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

for (const part of [0, 1]) {
  const server = new LoadedServer(entry, folder, path.join(notes, `part-${part}`));
  await server.start();
  // The server at its work: every document has been open and judged once, and is closed again.
  for (const name of filings) server.open(name, texts.get(name) ?? onDisk(name));
  await server.allDiagnostics(filings);
  for (const name of filings) server.close(name);
  await server.allDiagnostics(filings.slice(0, 1));
  const start = await server.heap();
  say(`part ${part + 1}: ${filings.length} documents opened, judged and closed; heap ${(start / MIB).toFixed(1)} MiB`);
  for (const name of filings) server.open(name, texts.get(name) ?? onDisk(name));
  const done = await rage(server, filings, caseFiles, { edits: edits / 2, seed: seed + part });
  for (const key of ['requests', 'cancelled', 'files'] as const) counts[key] += done[key];
  for (const name of filings) texts.set(name, server.text(name));
  if (part === 0) {
    await server.kill();
    say(`part 1: ${edits / 2} edits and ${done.requests} requests sent without waiting; killed in the middle of them`);
    assert.deepEqual(server.rejections, []);
    for (const failure of server.failures) if (!/Connection|disposed|closed|destroyed/i.test(failure)) failures.add(failure);
    continue;
  }
  await server.settle();
  for (const key of ['answered', 'cancelled', 'failed'] as const) settled[key] += server.settled[key];
  for (const failure of server.failures) failures.add(failure);
  say(`part 2: ${edits / 2} edits and ${done.requests} requests sent without waiting; every request has been answered`);
  const warm = await server.allDiagnostics(filings);
  const fresh = await cold(entry, path.join(notes, 'cold'), folder, texts);
  let differ = 0;
  for (const name of filings) if (JSON.stringify(warm[name]) !== JSON.stringify(fresh[name])) differ++;
  const found = Object.values(fresh).reduce((all, list) => all + list.length, 0);
  say(`diagnostics of ${filings.length} documents (${found} in all) against those of a server that saw nothing before: ${differ} documents differ`);
  assert.equal(differ, 0);
  assert.ok(found > 0);
  for (const name of filings) server.close(name);
  await server.allDiagnostics(filings.slice(0, 1));
  const end = await server.heap();
  say(`heap when all is closed: ${(end / MIB).toFixed(1)} MiB, ${(end / start).toFixed(2)} times that at the start`);
  assert.deepEqual(server.rejections, []);
  assert.equal(server.stderr, '');
  assert.equal(await server.hangUp(), 1);
  say('the server ended when its standard input did');
  assert.ok(end < MOST_GROWTH * start, 'the memory did not come back');
}
await removeBundles();
rmSync(folder, { recursive: true });
rmSync(notes, { recursive: true });
assert.deepEqual([...failures], []);
console.log(`${documents} documents, ${edits} edits, ${counts.requests} requests (${counts.cancelled} taken back), ${counts.files} files changed, renamed or deleted, seed ${seed}: ${settled.answered} answered, ${settled.cancelled} cancelled, ${settled.failed} failed; no unhandled rejection.`);
process.exit();

/** A server that has seen a history answers as one that sees only its outcome. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import { cleanUp, folderWith, put, TestClient } from './harness';
import { CASE, MOTION, NOTES, TIMELY } from './papers';

const LATER = CASE.replace('2019-06-12', '2019-06-17');
const BY_NAME = MOTION.replace('filed:', 'case: facts.yaml\nfiled:');

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'case.yaml': [CASE, LATER, 'events: [\n', `${CASE}cuort: txsd\n`],
  'facts.yaml': [LATER, CASE],
  'motion.md': [MOTION, TIMELY, NOTES, BY_NAME],
  'sub/motion.md': [MOTION, TIMELY, BY_NAME],
  'sub/case.yaml': [LATER, CASE],
  'sub/facts.yaml': [CASE],
  'exhibits/a.pdf': ['%PDF-1.4\n'],
};

type Action =
  | { readonly kind: 'write' | 'type'; readonly name: string; readonly text: string }
  | { readonly kind: 'delete' | 'close'; readonly name: string }
  | { readonly kind: 'ask' };

const texts = (names: readonly string[]): fc.Arbitrary<{ name: string; text: string }> =>
  fc.constantFrom(...names).chain((name) => fc.record({ name: fc.constant(name), text: fc.constantFrom(...TEXTS[name]!) }));

const names = Object.keys(TEXTS);
const papers = names.filter((name) => !name.endsWith('.pdf'));

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: texts(papers).map((t): Action => ({ kind: 'type', ...t })) },
  { weight: 4, arbitrary: texts(names).map((t): Action => ({ kind: 'write', ...t })) },
  { weight: 2, arbitrary: fc.constantFrom(...names).map((name): Action => ({ kind: 'delete', name })) },
  { weight: 2, arbitrary: fc.constantFrom(...papers).map((name): Action => ({ kind: 'close', name })) },
  { weight: 3, arbitrary: fc.constant<Action>({ kind: 'ask' }) },
);

/** Everything the server says of the workspace and of each open document, without versions. */
async function answers(client: TestClient, open: ReadonlyMap<string, string>): Promise<unknown> {
  const { items } = await client.pullWorkspace();
  const found = items.map((item) => ({ uri: item.uri, items: item.kind === 'full' ? item.items.map(({ data: _data, ...rest }) => rest) : [] }));
  const opened = [];
  for (const name of [...open.keys()].sort()) opened.push((await client.items(name)).map(({ data: _data, ...rest }) => rest));
  return { found: found.sort((a, b) => a.uri.localeCompare(b.uri)), opened };
}

describe('after any history', () => {
  afterEach(cleanUp);

  it('the answers are those of a new server', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 2, maxLength: 14 }), async (actions) => {
        const folder = await folderWith({ 'case.yaml': CASE, 'motion.md': MOTION });
        const disk = new Set(['case.yaml', 'motion.md']);
        const open = new Map<string, string>();
        const warm = await TestClient.start(folder);
        for (const step of actions) {
          switch (step.kind) {
            case 'ask':
              await answers(warm, open);
              break;
            case 'write':
              await put(folder, step.name, step.text);
              await warm.watched(step.name, disk.has(step.name) ? FileChangeType.Changed : FileChangeType.Created);
              disk.add(step.name);
              break;
            case 'delete':
              if (!disk.delete(step.name)) break;
              await rm(path.join(folder, step.name));
              await warm.watched(step.name, FileChangeType.Deleted);
              break;
            case 'type':
              if (open.has(step.name)) await warm.change(step.name, [{ text: step.text }], step.text);
              else await warm.open(step.name, step.text);
              open.set(step.name, step.text);
              break;
            case 'close':
              if (open.delete(step.name)) await warm.shut(step.name);
          }
        }
        const cold = await TestClient.start(folder);
        for (const [name, text] of open) await cold.open(name, text);
        assert.deepEqual(await answers(warm, open), await answers(cold, open));
        await cleanUp();
      }),
      { numRuns: 20 },
    );
  }).timeout(120_000);
});

/** Libraries that the editor's settings name, outside the workspace: read ahead, watched, and told of when they are missing. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, FileChangeType, type CompletionList } from 'vscode-languageserver-protocol/node';
import { NodeFileSystem } from '../../server/src/node/node-file-system';
import { openLibraryFrom } from '../../server/src/node/library-folder';
import { KeptLibrary } from '../../server/src/workspace/kept-library';
import type { LibraryFolder } from '../../server/src/workspace/ports';
import { cleanUp, folderWith, FULL, nodeEnvironment, TestClient, until } from './harness';

const MOTION = '---\navenue: section-2255\ndocument: motion\n---\n\n# Motion\n\nlockdown\n';
const entry = (title: string): string => `---\ntitle: ${title}\nprefix: lockdown-tolling\navenue: [section-2255]\n---\n\n## Lockdown\n\n[describe it]\n`;
const CAPABILITIES = { ...FULL, workspace: { ...FULL.workspace, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } };

const environment = {
  files: (folder: { scheme: string; fsPath: string }) =>
    folder.scheme === 'file' ? { fs: new NodeFileSystem(folder.fsPath), openLibrary: openLibraryFrom(folder.fsPath, undefined) } : nodeEnvironment.files(folder as never),
};
const start = (folder: string, snippetLibraries: readonly string[]): Promise<TestClient> => TestClient.start(folder, { capabilities: CAPABILITIES, environment: environment as never, settings: { snippetLibraries } });

const patterns = (client: TestClient): string[] => client.registrations
  .flatMap(({ registerOptions }) => ((registerOptions as { watchers?: readonly { globPattern: unknown }[] } | undefined)?.watchers ?? []).map(({ globPattern }) => globPattern))
  .flatMap((glob) => (typeof glob === 'object' && glob !== null && 'baseUri' in glob ? [String(glob.baseUri)] : []));

async function titles(client: TestClient): Promise<(string | undefined)[]> {
  const found = (await client.connection.sendRequest('textDocument/completion', { textDocument: { uri: client.uri('motion.md') }, position: client.position('motion.md', 'lockdown', 8) })) as CompletionList;
  return found.items.filter((i) => i.label === 'lockdown-tolling').map((i) => i.detail);
}

describe('a library outside the workspace', () => {
  afterEach(cleanUp);

  it('is watched, and offers what it says now', async () => {
    const share = await folderWith({ 'library.yaml': 'name: share\n', 'a.md': entry('First words') });
    const client = await start(await folderWith({ 'motion.md': MOTION }), [share]);
    await until(() => patterns(client).length > 0);
    assert.deepEqual(patterns(client), [pathToFileURL(share).href]);
    await client.open('motion.md', MOTION);
    assert.deepEqual(await titles(client), ['First words']);
    await writeFile(path.join(share, 'a.md'), entry('Second words'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: pathToFileURL(path.join(share, 'a.md')).href, type: FileChangeType.Changed }] });
    assert.deepEqual(await titles(client), ['Second words']);
  });

  it('that lies inside the workspace is not watched twice', async () => {
    const folder = await folderWith({ 'motion.md': MOTION, 'own/library.yaml': 'name: own\n', 'own/a.md': entry('Own words') });
    const share = await folderWith({ 'library.yaml': 'name: share\n' });
    const client = await start(folder, [path.join(folder, 'own'), share]);
    await until(() => patterns(client).length > 0);
    assert.deepEqual(patterns(client), [pathToFileURL(share).href]);
  });

  it('that is missing or broken is told in the log, once', async () => {
    const broken = await folderWith({ 'library.yaml': 'version: 1\n' });
    const client = await start(await folderWith({ 'motion.md': MOTION }), ['/nowhere/at/all', broken]);
    const told = (): string[] => client.log.filter((line) => line.includes('filingLint.snippetLibraries: '));
    await until(() => told().length === 2, () => client.log);
    assert.ok(told().some((line) => line.includes('/nowhere/at/all: ')) && told().some((line) => line.includes(`${broken}: library.yaml`)), told().join('\n'));
    client.settings = { snippetLibraries: ['/nowhere/at/all', broken, '/nor/here'] };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => told().length > 2, () => client.log);
    assert.equal(told().length, 3, told().join('\n'));
  });
});

describe('a library that was read', () => {
  /** A folder in memory that tells what was asked of it. */
  function folderOf(files: Map<string, string>): { folder: LibraryFolder; asked: string[] } {
    const asked: string[] = [];
    return {
      asked,
      folder: {
        list: async () => {
          asked.push('list');
          return { files: [...files.keys()].sort(), refused: [] };
        },
        read: async (file) => {
          asked.push(file);
          return files.get(file)!;
        },
      },
    };
  }
  const many = (): Map<string, string> => new Map([['library.yaml', 'name: big\n'], ...Array.from({ length: 40 }, (_, i): [string, string] => [`e${i}.md`, entry(`Entry ${i}`)])]);

  it('reads a changed file alone, and says the same as a library read for the first time', async () => {
    const files = many();
    const { folder, asked } = folderOf(files);
    const library = new KeptLibrary('big', () => folder);
    assert.equal((await library.load()).entries.length, 40);
    assert.equal(asked.length, 42);
    files.set('e7.md', entry('Changed'));
    library.forget('e7.md');
    const warm = await library.load();
    assert.deepEqual(asked.slice(42), ['e7.md']);
    assert.deepEqual(warm, await new KeptLibrary('big', () => folder).load());
    assert.ok(warm.entries.some((e) => e.title === 'Changed'));
  });

  for (const [name, change] of [
    ['a new file', (files: Map<string, string>) => { files.set('a.md', entry('New')); return 'a.md'; }],
    ['another description', (files: Map<string, string>) => { files.set('library.yaml', 'name: other\nversion: 2\n'); return 'library.yaml'; }],
  ] as const) {
    it(`is listed anew after ${name}`, async () => {
      const files = many();
      const { folder } = folderOf(files);
      const library = new KeptLibrary('big', () => folder);
      await library.load();
      library.forget(change(files));
      assert.deepEqual(await library.load(), await new KeptLibrary('big', () => folder).load());
    });
  }

  it('takes in what changes while it is being read', async () => {
    const files = many();
    const { folder } = folderOf(files);
    const library = new KeptLibrary('big', () => folder);
    const first = library.load();
    files.set('e3.md', entry('Changed'));
    library.forget('e3.md');
    const [, second] = await Promise.all([first, library.load()]);
    assert.ok(second.entries.some((e) => e.title === 'Changed'));
  });
});

import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import { cleanUp, folderWith, FULL, PLAIN, put, TestClient, until } from './harness';
import { CASE, MATTER, MOTION, TIMELY } from './papers';

const codes = (report: { kind: string; items?: readonly { code?: unknown }[] } | undefined): unknown[] => report?.items?.map((d) => d.code) ?? [];

describe('a case file that changes', () => {
  afterEach(cleanUp);

  it('refreshes a closed filing while it is only edited', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    assert.ok(codes(await client.inWorkspace('motion.md')).includes('deadline/missed'));
    await client.open('case.yaml', CASE);
    const before = client.refreshes;
    await client.edit('case.yaml', '2019-06-12', '2019-06-17');
    await until(() => client.refreshes > before);
    assert.ok(!codes(await client.inWorkspace('motion.md')).includes('deadline/missed'));
    await client.shut('case.yaml');
    assert.ok(codes(await client.inWorkspace('motion.md')).includes('deadline/missed'), 'what is on disk counts again');
  });

  it('refreshes filings when it changes on disk', async () => {
    const folder = await folderWith(MATTER);
    const client = await TestClient.start(folder);
    await client.open('motion.md', MOTION);
    assert.ok((await client.rules('motion.md')).includes('deadline/missed'));
    await put(folder, 'case.yaml', CASE.replace('2019-06-12', '2019-06-17'));
    await client.watched('case.yaml', FileChangeType.Changed);
    await until(() => client.refreshes > 0);
    assert.ok(!(await client.rules('motion.md')).includes('deadline/missed'));
  });

  it('counts when it comes and when it goes', async () => {
    const folder = await folderWith({ 'motion.md': MOTION });
    const client = await TestClient.start(folder);
    assert.ok(!codes(await client.inWorkspace('motion.md')).includes('deadline/missed'));
    await put(folder, 'case.yaml', CASE);
    await client.watched('case.yaml', FileChangeType.Created);
    await until(() => client.refreshes > 0);
    assert.ok(codes(await client.inWorkspace('motion.md')).includes('deadline/missed'));
    await rm(`${folder}/case.yaml`);
    await client.watched('case.yaml', FileChangeType.Deleted);
    await until(() => client.refreshes > 1);
    assert.ok(!codes(await client.inWorkspace('motion.md')).includes('deadline/missed'));
    assert.equal(await client.inWorkspace('case.yaml'), undefined);
  });
});

describe('files that change on disk', () => {
  afterEach(cleanUp);

  it('are watched, where the client offers that', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await until(() => client.registrations.some((r) => r.method === 'workspace/didChangeWatchedFiles'));
  });

  it('make an exhibit missing, and found again', async () => {
    const folder = await folderWith(MATTER);
    const client = await TestClient.start(folder);
    await client.open('motion.md', MOTION);
    assert.ok(!(await client.rules('motion.md')).includes('exhibit/missing-file'));
    await rm(`${folder}/exhibits`, { recursive: true });
    await client.watched('exhibits', FileChangeType.Deleted);
    await until(() => client.refreshes > 0);
    assert.ok((await client.rules('motion.md')).includes('exhibit/missing-file'));
    await put(folder, 'exhibits/a.pdf', '%PDF');
    await client.watched('exhibits/a.pdf', FileChangeType.Created);
    await until(() => client.refreshes > 1);
    assert.ok(!(await client.rules('motion.md')).includes('exhibit/missing-file'));
  });

  it('do not replace what the editor holds', async () => {
    const folder = await folderWith(MATTER);
    const client = await TestClient.start(folder);
    await client.open('motion.md', TIMELY);
    await client.watched('motion.md', FileChangeType.Changed);
    assert.ok(!(await client.rules('motion.md')).includes('deadline/missed'));
  });

  it('are found in the workspace when they are new', async () => {
    const folder = await folderWith(MATTER);
    const client = await TestClient.start(folder);
    assert.equal(await client.inWorkspace('second.md'), undefined);
    await put(folder, 'second.md', MOTION);
    await client.watched('second.md', FileChangeType.Created);
    await until(() => client.refreshes > 0);
    assert.ok(codes(await client.inWorkspace('second.md')).includes('deadline/missed'));
  });
});

describe('a client that does not pull', () => {
  afterEach(cleanUp);

  const missed = (client: TestClient, name: string): boolean | undefined => client.latest(name)?.diagnostics.some((d) => d.code === 'deadline/missed');

  it('is sent the findings of open documents, with their version', async () => {
    const client = await TestClient.start(await folderWith(MATTER), { capabilities: PLAIN });
    assert.equal(client.result.capabilities.diagnosticProvider, undefined);
    await client.open('motion.md', MOTION);
    await until(() => missed(client, 'motion.md'), () => client.published);
    assert.equal(client.latest('motion.md')?.version, 1);
    await client.edit('motion.md', '2020-06-29', '2020-06-26');
    await until(() => missed(client, 'motion.md') === false, () => client.published);
    assert.equal(client.latest('motion.md')?.version, 2);
    assert.ok(!client.published.some((p) => p.uri === client.uri('case.yaml')), 'closed documents are not published');
  });

  it('is sent a filing again when its case file is edited', async () => {
    const client = await TestClient.start(await folderWith(MATTER), { capabilities: PLAIN });
    await client.open('motion.md', MOTION);
    await until(() => missed(client, 'motion.md'), () => client.published);
    await client.open('case.yaml', CASE);
    await client.edit('case.yaml', '2019-06-12', '2019-06-17');
    await until(() => missed(client, 'motion.md') === false, () => client.published);
  });

  it('is sent one answer for a burst of keys', async () => {
    const client = await TestClient.start(await folderWith(MATTER), { capabilities: PLAIN });
    await client.open('motion.md', TIMELY);
    await until(() => client.latest('motion.md'));
    const before = client.published.length;
    for (const letter of 'abcdefghij') await client.edit('motion.md', '# Motion', `# Motion${letter}`);
    await until(() => client.latest('motion.md')?.version === 11, () => client.published);
    assert.ok(client.published.length - before <= 3, `${client.published.length - before} publishes`);
  });

  it('has the findings of a closed document taken back', async () => {
    const client = await TestClient.start(await folderWith(MATTER), { capabilities: PLAIN });
    await client.open('motion.md', MOTION);
    await until(() => missed(client, 'motion.md'), () => client.published);
    await client.shut('motion.md');
    await until(() => client.latest('motion.md')?.diagnostics.length === 0, () => client.published);
  });

  it('sees the disk again when it saves, where it watches no files', async () => {
    const folder = await folderWith(MATTER);
    const client = await TestClient.start(folder, { capabilities: PLAIN });
    await client.open('motion.md', MOTION);
    await until(() => missed(client, 'motion.md'), () => client.published);
    await put(folder, 'case.yaml', CASE.replace('2019-06-12', '2019-06-17'));
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: client.uri('motion.md') } });
    await until(() => missed(client, 'motion.md') === false, () => client.published);
  });
});

describe('settings', () => {
  afterEach(cleanUp);

  const open = TIMELY.replace('filed: 2020-06-26\n', '');

  it('are asked for, and asked for again when they change', async () => {
    const client = await TestClient.start(await folderWith(MATTER), { settings: { asOf: '2020-06-01', deadline: { warnDays: 10 } } });
    await client.open('motion.md', open);
    const none = ['deadline/missed', 'deadline/approaching'];
    assert.deepEqual((await client.rules('motion.md')).filter((r) => none.includes(r)), []);
    client.settings = { asOf: '2020-06-01', deadline: { warnDays: 60 } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => client.refreshes > 0);
    assert.ok((await client.rules('motion.md')).includes('deadline/approaching'));
    client.settings = { asOf: '' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => client.refreshes > 1);
    assert.ok((await client.rules('motion.md')).includes('deadline/missed'));
  });

  it('that cannot be used are named in the log, and the defaults stand', async () => {
    const client = await TestClient.start(await folderWith(MATTER), { settings: { asOf: '2020-02-30', deadline: { warnDays: -1 } } });
    await client.open('motion.md', open);
    assert.ok((await client.rules('motion.md')).includes('deadline/missed'));
    assert.ok(client.log.some((l) => l.includes('filingLint.asOf')) && client.log.some((l) => l.includes('warnDays')), client.log.join('\n'));
  });

  it('are taken from the request to initialize and from notifications, where the client cannot be asked', async () => {
    const { configuration: _configuration, ...workspace } = FULL.workspace!;
    const client = await TestClient.start(await folderWith(MATTER), {
      capabilities: { ...FULL, workspace },
      initializationOptions: { filingLint: { asOf: '2020-06-01' } },
    });
    await client.open('motion.md', open);
    assert.ok((await client.rules('motion.md')).includes('deadline/approaching'));
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { filingLint: { asOf: '2020-07-01' } } });
    await until(() => client.refreshes > 0);
    assert.ok((await client.rules('motion.md')).includes('deadline/missed'));
  });
});

describe('workspace folders', () => {
  afterEach(cleanUp);

  it('that join and leave take their documents with them', async () => {
    const one = await folderWith({});
    const two = await folderWith({ 'case.yaml': CASE, 'sub/motion.md': MOTION });
    const client = await TestClient.start(one);
    const name = `${two}/sub/motion.md`;
    await client.open(name, MOTION);
    assert.ok(!(await client.rules(name)).includes('deadline/missed'));
    const folder = { uri: client.uri(two), name: 'two' };
    const changed = (event: unknown): Promise<void> => client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await changed({ added: [folder], removed: [] });
    assert.ok((await client.rules(name)).includes('deadline/missed'));
    await changed({ added: [], removed: [folder] });
    assert.ok(!(await client.rules(name)).includes('deadline/missed'));
  });
});

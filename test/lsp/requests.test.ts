import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, WorkspaceDiagnosticRequest } from 'vscode-languageserver-protocol/node';
import type { TextEdit } from 'vscode-languageserver-protocol/node';
import { Later } from '../../server/src/lsp/later';
import { DEADLINES_REQUEST, STATUS_REQUEST } from '../../server/src/protocol/requests';
import type { DeadlinesResult, StatusResult } from '../../server/src/protocol/requests';
import { cleanUp, folderWith, FULL, TestClient, until } from './harness';
import { CASE, MATTER, MOTION, TIMELY } from './papers';

describe('textDocument/hover', () => {
  afterEach(cleanUp);

  const STEP = /^\d+\. .*2019-06-12.*2019-06-26/m;

  it('on the avenue shows the standard and the steps to its deadlines', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', MOTION);
    const text = await client.hover('motion.md', 'section-2255');
    assert.match(text ?? '', /28 U\.S\.C\. § 2255/);
    assert.match(text ?? '', /Friday, June 26, 2020/);
    assert.match(text ?? '', STEP);
    assert.match(text ?? '', /3 days late/);
  });

  it('on an event of the case file says what it means and what it starts', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('case.yaml', CASE);
    for (const needle of ['judgment-entered', '2019-06-12']) {
      const text = await client.hover('case.yaml', needle);
      assert.match(text ?? '', /clerk entered the judgment/);
      assert.match(text ?? '', /ECF No\\?\. 88/);
      assert.match(text ?? '', STEP);
    }
  });

  it('on a computed date in prose shows how it was reached', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', MOTION);
    assert.match((await client.hover('motion.md', 'June 26, 2020')) ?? '', STEP);
    assert.match((await client.hover('motion.md', 'June 12, 2019')) ?? '', /judgment-entered/);
  });

  it('on an exhibit shows its title and whether its file is there', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', MOTION);
    const text = await client.hover('motion.md', 'Ex. A');
    assert.match(text ?? '', /Plea agreement/);
    assert.match(text ?? '', /the file is there/);
  });

  it('follows the case file as it is edited', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', MOTION);
    await client.open('case.yaml', CASE);
    await client.edit('case.yaml', '2019-06-12', '2019-06-17');
    assert.match((await client.hover('motion.md', 'section-2255')) ?? '', /Wednesday, July 1, 2020/);
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const client = await TestClient.start(await folderWith(MATTER), { capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    await client.open('motion.md', MOTION);
    const text = await client.hover('motion.md', 'section-2255');
    assert.match(text ?? '', /^ +\d+\. .*2019-06-12.*2019-06-26/m);
    assert.doesNotMatch(text ?? '', /\*\*|\\/);
  });
});

describe('textDocument/codeAction', () => {
  afterEach(cleanUp);

  const misspelt = MOTION.replace('section-2255', 'sectoin-2255');

  it('offers the fixes that a diagnostic carries, and they mend it', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', misspelt);
    const diagnostics = (await client.items('motion.md')).filter((d) => d.code === 'case/schema');
    const [action] = await client.codeActions('motion.md', diagnostics);
    assert.equal(action?.kind, 'quickfix');
    const change = action?.edit?.documentChanges?.[0];
    assert.ok(change !== undefined && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri: client.uri('motion.md'), version: 1 });
    const edits = change.edits as TextEdit[];
    await client.change('motion.md', edits.map(({ range, newText }) => ({ range, text: newText })), MOTION);
    assert.ok(!(await client.rules('motion.md')).includes('case/schema'));
  });

  it('offers nothing once the document has moved on', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', misspelt);
    const diagnostics = await client.items('motion.md');
    assert.ok((await client.codeActions('motion.md', diagnostics)).length > 0);
    await client.edit('motion.md', '# Motion', '# The Motion');
    assert.deepEqual(await client.codeActions('motion.md', diagnostics), []);
    // The report is given in full again, although no place in it changed, because its fixes are counted anew.
    assert.ok((await client.codeActions('motion.md', await client.items('motion.md'))).length > 0);
  });

  it('offers only quick fixes, only of its own diagnostics, and survives data it did not send', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', misspelt);
    const diagnostics = await client.items('motion.md');
    assert.deepEqual(await client.codeActions('motion.md', diagnostics, ['refactor']), []);
    assert.deepEqual(await client.codeActions('motion.md', diagnostics.map((d) => ({ ...d, source: 'other' }))), []);
    for (const data of [null, 7, {}, { fixes: 1 }, { version: 1, fixes: [{}] }, { version: 1, fixes: [{ title: 'x', edits: [{}] }] }]) {
      const found = await client.codeActions('motion.md', diagnostics.map((d) => ({ ...d, data })));
      assert.deepEqual(found.filter((a) => !/disable/i.test(a.title)), []);
    }
  });

  it('sends plain changes to a client that takes no versions', async () => {
    const client = await TestClient.start(await folderWith(MATTER), {
      capabilities: { ...FULL, workspace: {} },
    });
    await client.open('motion.md', misspelt);
    const [action] = await client.codeActions('motion.md', (await client.items('motion.md')).filter((d) => d.code === 'case/schema'));
    assert.equal(action?.edit?.changes?.[client.uri('motion.md')]?.length, 1);
  });
});

describe('filingLint/deadlines', () => {
  afterEach(cleanUp);

  const ask = (client: TestClient, params: object): Promise<DeadlinesResult> => client.connection.sendRequest(DEADLINES_REQUEST, params);

  it('answers for the matter of a document, with the explanation a hover shows', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    for (const name of ['motion.md', 'case.yaml']) {
      const { asOf, matters } = await ask(client, { uri: client.uri(name) });
      assert.equal(asOf, '2026-11-20');
      assert.deepEqual(matters.map((m) => [m.title, m.path, m.uri]), [['United States v. Doe', 'case.yaml', client.uri('case.yaml')]]);
      const found = matters[0]?.deadlines.find((d) => d.id === 'section-2255/f1');
      assert.equal(found?.due, '2020-06-26');
      assert.equal(found.final, '2019-06-26');
      assert.equal(found.filed, '2020-06-29');
      assert.match(found.explanation, /^1\. .*2019-06-12 → 2019-06-26/m);
    }
  });

  it('answers for every matter, and for none', async () => {
    const client = await TestClient.start(await folderWith({ 'a/case.yaml': CASE, 'a/m.md': MOTION, 'b/m.md': TIMELY, 'c.md': '# c\n' }));
    assert.deepEqual((await ask(client, {})).matters.map((m) => m.path), ['a/case.yaml', 'b/m.md']);
    assert.deepEqual((await ask(client, { uri: client.uri('c.md') })).matters, []);
    assert.deepEqual((await ask(client, { uri: client.uri('gone.md') })).matters, []);
    assert.deepEqual((await ask(client, { uri: 'file:///elsewhere/x.md' })).matters, []);
  });

  it('tells the client when answers may have changed', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', MOTION);
    await until(() => client.statusChanges > 0);
  });
});

describe('filingLint/status', () => {
  afterEach(cleanUp);

  it('counts matters and filings and names the avenue in front', async () => {
    const client = await TestClient.start(await folderWith({ 'a/case.yaml': CASE, 'a/motion.md': MOTION, 'b/m.md': MOTION, 'notes.md': '# x\n' }));
    const status: StatusResult = await client.connection.sendRequest(STATUS_REQUEST, { uri: client.uri('a/motion.md') });
    assert.deepEqual([status.matters, status.filings, status.version, status.avenue?.id], [2, 2, '9.9.9', 'section-2255']);
    assert.match(status.lawAsOf, /^\d{4}-\d{2}-\d{2}$/);
    const none: StatusResult = await client.connection.sendRequest(STATUS_REQUEST, { uri: client.uri('notes.md') });
    assert.equal(none.avenue, undefined);
  });
});

describe('a request that is taken back', () => {
  afterEach(cleanUp);

  it('ends a scan of the workspace', async () => {
    const files = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`m${i}.md`, MOTION]));
    const client = await TestClient.start(await folderWith({ ...files, 'case.yaml': CASE }));
    const cancel = new CancellationTokenSource();
    let parts = 0;
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'part', () => {
      parts += 1;
      cancel.cancel();
    });
    const scan = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [], partialResultToken: 'part' }, cancel.token);
    await assert.rejects(scan, (error: { code: number }) => error.code === LSPErrorCodes.RequestCancelled);
    assert.equal(parts, 1);
  });

  it('is answered as such for one document', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', MOTION);
    const cancel = new CancellationTokenSource();
    const pull = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: client.uri('motion.md') } }, cancel.token);
    cancel.cancel();
    await assert.rejects(pull, (error: { code: number }) => error.code === LSPErrorCodes.RequestCancelled);
  });
});

describe('a scan of the workspace', () => {
  afterEach(cleanUp);

  it('does not hold up an open document', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`m${i}.md`, MOTION]));
    const client = await TestClient.start(await folderWith({ ...files, 'case.yaml': CASE }));
    const order: string[] = [];
    const scan = client.pullWorkspace().then(() => order.push('workspace'));
    await client.open('m50.md', MOTION);
    const own = client.pull('m50.md').then(() => order.push('document'));
    await Promise.all([scan, own]);
    assert.deepEqual(order, ['document', 'workspace']);
  });
});

describe('shutdown', () => {
  it('is the end of everything that waits for a pause', async () => {
    const done: string[] = [];
    const stopped = new Later(1, () => done.push('stopped'));
    const other = new Later(20, () => done.push('other'));
    stopped.ask();
    stopped.stop();
    stopped.ask();
    other.ask();
    await until(() => done.length > 0);
    assert.deepEqual(done, ['other']);
  });
});

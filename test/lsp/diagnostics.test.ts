import assert from 'node:assert/strict';
import { DiagnosticSeverity, WorkspaceDiagnosticRequest } from 'vscode-languageserver-protocol/node';
import type { WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { cleanUp, folderWith, FULL, TestClient } from './harness';
import { CASE, MATTER, MOTION, NOTES, TIMELY } from './papers';

describe('textDocument/diagnostic', () => {
  afterEach(cleanUp);

  it('reports what an open filing and the case file above it give', async () => {
    const client = await TestClient.start(await folderWith({ ...MATTER, 'motions/motion.md': MOTION, 'motions/exhibits/a.pdf': '%PDF' }));
    await client.open('motions/motion.md', MOTION);
    const missed = (await client.items('motions/motion.md')).find((d) => d.code === 'deadline/missed');
    assert.ok(missed);
    assert.equal(missed.source, 'filing-lint');
    assert.equal(missed.severity, DiagnosticSeverity.Error);
    assert.match(String(missed.message), /June 26, 2020/);
    assert.equal(missed.codeDescription, undefined);
  });

  it('reports the text of the editor, not of the disk', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', TIMELY);
    assert.ok(!(await client.rules('motion.md')).includes('deadline/missed'));
    await client.edit('motion.md', '2020-06-26', '2020-06-29');
    assert.ok((await client.rules('motion.md')).includes('deadline/missed'));
    await client.edit('motion.md', '2020-06-29', '2020-06-26');
    assert.ok(!(await client.rules('motion.md')).includes('deadline/missed'));
  });

  it('keeps places right over incremental changes with CRLF and characters outside the basic plane', async () => {
    const text = MOTION.replaceAll('\n', '\r\n').replace('# Motion', '# 😀 Motion').replace('See Ex. A.', '😀😀 See Ex. A and Ex. Q.');
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', text);
    const range = async () => (await client.items('motion.md')).find((d) => d.code === 'exhibit/undeclared')?.range;
    assert.deepEqual((await range())?.start, client.position('motion.md', 'Ex. Q'));
    await client.edit('motion.md', '😀 Motion', '🧾🧾🧾 Motion\r\n\r\nA line § more.');
    await client.edit('motion.md', 'entered on', '😀 entered on');
    await client.edit('motion.md', '😀😀 See', 'See');
    const found = await range();
    assert.deepEqual(found?.start, client.position('motion.md', 'Ex. Q'));
    assert.deepEqual(found?.end, client.position('motion.md', 'Ex. Q', 5));
  });

  it('counts in the unit of a client that does not speak utf-16', async () => {
    const capabilities = { ...FULL, general: { positionEncodings: ['utf-8'] } };
    const client = await TestClient.start(await folderWith(MATTER), { capabilities });
    assert.equal(client.result.capabilities.positionEncoding, 'utf-8');
    const text = MOTION.replace('See Ex. A.', '§ 😀 See Ex. Q.');
    await client.open('motion.md', text);
    const line = text.split('\n').findIndex((l) => l.includes('Ex. Q'));
    const bytes = (upTo: string) => Buffer.byteLength(text.split('\n')[line]!.split(upTo)[0]!);
    const start = async () => (await client.items('motion.md')).find((d) => d.code === 'exhibit/undeclared')?.range.start;
    assert.deepEqual(await start(), { line, character: bytes('Ex. Q') });
    // The emoji is bytes 3 to 7 after the section sign and its space.
    const emoji = bytes('😀');
    const next = text.replace('😀 See', '¶ See');
    await client.change('motion.md', [{ range: { start: { line, character: emoji }, end: { line, character: emoji + 4 } }, text: '¶' }], next);
    assert.deepEqual(await start(), { line, character: bytes('Ex. Q') - 2 });
  });

  it('answers "unchanged" while nothing changed, and in full once it did', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', MOTION);
    const first = await client.pull('motion.md');
    assert.equal(first.kind, 'full');
    const second = await client.pull('motion.md', first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await client.edit('motion.md', '2020-06-29', '2020-06-26');
    assert.equal((await client.pull('motion.md', first.resultId)).kind, 'full');
  });

  it('gives the findings of a case file with the open filings that read it', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', MOTION);
    await client.pull('motion.md');
    await client.open('case.yaml', CASE);
    await client.edit('case.yaml', '2019-06-12', '2019-06-17');
    const report = await client.pull('case.yaml');
    const related = report.relatedDocuments?.[client.uri('motion.md')];
    assert.equal(related?.kind, 'full');
    assert.ok(related.kind === 'full' && !related.items.some((d) => d.code === 'deadline/missed'));
  });

  it('points to the fact in the case file that a filing contradicts', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', MOTION.replace('filed:', 'events: { judgment-entered: 2019-06-13 }\nfiled:'));
    const conflict = (await client.items('motion.md')).find((d) => d.code === 'case/conflict');
    const [related] = conflict?.relatedInformation ?? [];
    assert.equal(related?.location.uri, client.uri('case.yaml'));
    assert.equal(related.location.range.start.line, CASE.split('\n').findIndex((line) => line.includes('judgment-entered')));
  });

  it('says nothing of a filing that stops being one', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('motion.md', MOTION);
    assert.ok((await client.items('motion.md')).length > 0);
    await client.edit('motion.md', 'avenue: section-2255\n', '');
    assert.deepEqual(await client.items('motion.md'), []);
    assert.equal((await client.pullWorkspace()).items.some((i) => i.uri === client.uri('motion.md')), false);
  });

  it('leaves plain Markdown alone', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    await client.open('notes.md', NOTES);
    assert.deepEqual(await client.items('notes.md'), []);
    assert.equal(await client.hover('notes.md', 'June 12'), undefined);
  });

  it('lints a document outside every folder with its own folder as the root', async () => {
    const outside = await folderWith({ 'case.yaml': CASE, 'sub/motion.md': MOTION });
    const client = await TestClient.start(await folderWith(MATTER));
    const name = `${outside}/sub/motion.md`;
    await client.open(name, MOTION);
    const rules = await client.rules(name);
    // The case file one folder up is not read, so that the date of judgment is not known.
    assert.ok(!rules.includes('deadline/missed'), rules.join());
    assert.ok(rules.includes('exhibit/missing-file'), rules.join());
  });

  it('lints a document that was never saved', async () => {
    const client = await TestClient.start(await folderWith({}));
    const uri = 'untitled:Untitled-1';
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: MOTION.replace('section-2255', 'sectoin-2255') },
    });
    const report = (await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })) as { items: { code: string }[] };
    assert.ok(report.items.some((d) => d.code === 'case/schema'));
  });

  const broken: readonly [string, Record<string, string>][] = [
    ['front matter that is not YAML', { 'motion.md': '---\navenue: section-2255\nfiled: [2020-\n---\n# Motion\n' }],
    ['front matter that never ends', { 'motion.md': '---\navenue: section-2255\n# Motion\n' }],
    ['a case file that names itself', { 'motion.md': '---\navenue: section-2255\ncase: motion.md\n---\n# Motion\n' }],
    ['a case file that is a filing', { 'motion.md': '---\navenue: section-2255\ncase: other.md\n---\n', 'other.md': '---\navenue: section-2255\ncase: motion.md\n---\n' }],
    ['a case file outside the folder', { 'motion.md': '---\navenue: section-2255\ncase: ../../../etc/passwd\n---\n' }],
    ['a case file that is not a mapping', { 'motion.md': MOTION, 'case.yaml': '- a\n- b\n' }],
  ];
  for (const [what, files] of broken) {
    it(`answers for ${what}`, async () => {
      const client = await TestClient.start(await folderWith(files));
      await client.open('motion.md', files['motion.md']!);
      assert.ok((await client.rules('motion.md')).includes('case/schema'));
    });
  }
});

describe('workspace/diagnostic', () => {
  afterEach(cleanUp);

  it('reports every filing and case file, closed ones too, and no other Markdown', async () => {
    const client = await TestClient.start(await folderWith({ ...MATTER, 'other/motion.md': MOTION, 'other/case.yaml': `${CASE}cuort: txsd\n` }));
    const { items } = await client.pullWorkspace();
    const names = items.map((i) => i.uri.slice(client.uri('.').length)).sort();
    assert.deepEqual(names, ['/case.yaml', '/motion.md', '/other/case.yaml', '/other/motion.md']);
    const rulesOf = (name: string): unknown[] => items.flatMap((i) => (i.uri === client.uri(name) && i.kind === 'full' ? i.items.map((d) => d.code) : []));
    assert.ok(rulesOf('motion.md').includes('deadline/missed'));
    assert.ok(rulesOf('other/case.yaml').includes('case/schema'));
    assert.ok(items.every((i) => i.version === null));
  });

  it('answers "unchanged" for what did not change, and empties what is gone', async () => {
    const client = await TestClient.start(await folderWith(MATTER));
    const first = await client.pullWorkspace();
    const again = await client.pullWorkspace(first.items);
    assert.deepEqual(again.items.map((i) => i.kind), ['unchanged', 'unchanged']);
    const gone: WorkspaceDocumentDiagnosticReport = { kind: 'full', uri: client.uri('gone.md'), version: null, resultId: 'x', items: [] };
    const last = await client.pullWorkspace([...first.items, gone]);
    assert.deepEqual(last.items.find((i) => i.uri === gone.uri), { kind: 'full', uri: gone.uri, version: null, items: [] });
  });

  it('sends a large workspace in parts to a client that takes parts', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`m${i}/motion.md`, MOTION]));
    const client = await TestClient.start(await folderWith(files));
    const parts: number[] = [];
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'part', ({ items }) => void parts.push(items.length));
    const last = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [], partialResultToken: 'part' });
    assert.deepEqual([...parts, last.items.length], [25, 25, 10]);
  });

  it('keeps the folders of a workspace apart', async () => {
    const one = await folderWith({ 'case.yaml': CASE, 'motion.md': MOTION });
    const two = await folderWith({ 'motion.md': MOTION });
    const client = await TestClient.start([one, two]);
    const { items } = await client.pullWorkspace();
    const missed = items.filter((i) => i.kind === 'full' && i.items.some((d) => d.code === 'deadline/missed')).map((i) => i.uri);
    assert.deepEqual(missed, [client.uri('motion.md')]);
    assert.equal(items.length, 3);
  });

  it('names a file of nested folders once, in the inner one', async () => {
    const outer = await folderWith({ 'case.yaml': CASE, 'inner/motion.md': MOTION });
    const client = await TestClient.start([outer, `${outer}/inner`]);
    const { items } = await client.pullWorkspace();
    assert.deepEqual(items.map((i) => i.uri).sort(), [client.uri('case.yaml'), client.uri('inner/motion.md')]);
    const motion = items.find((i) => i.uri === client.uri('inner/motion.md'));
    // Its root is the inner folder: the case file above that is not read.
    assert.ok(motion?.kind === 'full' && !motion.items.some((d) => d.code === 'deadline/missed'));
  });
});

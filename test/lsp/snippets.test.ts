/** Snippet libraries over a real connection: what is offered where, what is inserted, saved and compared. */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileChangeType, type CompletionList, type TextEdit } from 'vscode-languageserver-protocol/node';
import {
  SNIPPET_CHANGES_REQUEST, SNIPPET_CLEAN_REQUEST, SNIPPET_EXPAND_REQUEST, SNIPPET_LIBRARIES_REQUEST, SNIPPET_SAVE_REQUEST, SNIPPET_SEARCH_REQUEST, SNIPPET_STRIP_REQUEST,
  type SnippetChangesResult, type SnippetCleanResult, type SnippetExpandResult, type SnippetLibrariesResult, type SnippetSaveResult, type SnippetSearchResult, type SnippetStripResult,
} from '../../server/src/protocol/snippets';
import { NodeFileSystem } from '../../server/src/node/node-file-system';
import { openLibraryFrom } from '../../server/src/node/library-folder';
import { cleanUp, folderWith, FULL, nodeEnvironment, put, TestClient, until } from './harness';

const LIBRARY = 'name: office\nversion: 3\nowners: [A. Roe]\nreview-period: 1 year\n';
const entry = (keys: string, body: string): string => `---\n${keys}\n---\n\n${body}\n`;
const LOCKDOWN = entry(
  'title: Tolling during a lockdown\nprefix: lockdown-tolling\navenue: [section-2255]\ndocument: [motion]\nauthorities: ["Holland v. Florida, 560 U.S. 631 (2010)"]\nreviewed: 2026-06-01\nreviewer: A. Roe',
  '## Lockdown\n\nIn ${caption}, No. ${docket}, judgment was entered on ${date/judgment-entered}. ${1:[describe the lockdown]}',
);
const CASE = 'caption: United States v. Doe\ncourt: txsd\ndocket: "4:18-cr-00123-1"\ndefendant: { name: Jordan Doe }\nevents:\n  judgment-entered: { date: 2019-06-12, source: ECF No. 88 }\n';
const MOTION = '---\navenue: section-2255\ndocument: motion\n---\n\n# Motion\n\nlockdown\n';
const APPEAL = MOTION.replace('section-2255', 'direct-appeal').replace('document: motion', 'document: brief');
const FILES = { 'case.yaml': CASE, '.filing-lint.yaml': 'snippets: [library]\n', 'library/library.yaml': LIBRARY, 'library/lockdown.md': LOCKDOWN, 'motion.md': MOTION, 'appeal.md': APPEAL };

const CAPABILITIES = { ...FULL, textDocument: { ...FULL.textDocument, completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const] } } } };
const HOME = { path: '' };
const environment = {
  files: (folder: { scheme: string; fsPath: string }) =>
    folder.scheme === 'file' ? { fs: new NodeFileSystem(folder.fsPath), openLibrary: openLibraryFrom(folder.fsPath, HOME.path) } : nodeEnvironment.files(folder as never),
};

const start = (folder: string | readonly string[], settings: unknown = null): Promise<TestClient> => TestClient.start(folder, { capabilities: CAPABILITIES, environment: environment as never, settings });
const ask = <Result>(client: TestClient, method: string, name: string, params: object = {}): Promise<Result> => client.connection.sendRequest(method, { uri: client.uri(name), ...params });

async function completed(client: TestClient, name: string, word: string): Promise<CompletionList['items']> {
  const found = (await client.connection.sendRequest('textDocument/completion', { textDocument: { uri: client.uri(name) }, position: client.position(name, word, word.length) })) as CompletionList;
  return found.items;
}

describe('completion from snippet libraries', () => {
  afterEach(cleanUp);

  it('offers the entry of a team only in its avenue, and fills it from the case', async () => {
    const client = await start(await folderWith(FILES));
    await client.open('motion.md', MOTION);
    await client.open('appeal.md', APPEAL);
    const found = (await completed(client, 'motion.md', 'lockdown')).find((i) => i.label === 'lockdown-tolling');
    assert.ok(found, 'offered in the motion');
    const { newText } = found.textEdit as TextEdit;
    assert.match(newText, /In United States v\. Doe, No\. 4:18-cr-00123-1, judgment was entered on June 12, 2019\. \$\{1:\[describe the lockdown\]\}/);
    assert.match(newText, /^<!-- filing-lint-snippet: office\/lockdown@3#[0-9a-f]{8} -->\n## Lockdown/);
    assert.match(JSON.stringify(found.documentation), /Library office 3; reviewed Monday, June 1, 2026 by A\. Roe|Library office 3; reviewed June 1, 2026 by A\. Roe/);
    assert.deepEqual((await completed(client, 'appeal.md', 'lockdown')).filter((i) => i.label === 'lockdown-tolling'), []);
  });

  it('follows the settings nearest to the paper', async () => {
    const nearer = LOCKDOWN.replace('Tolling during a lockdown', 'Nearer words');
    const client = await start(await folderWith({
      ...FILES, 'smith/.filing-lint.yaml': 'snippets: [own]\n', 'smith/own/library.yaml': 'name: own\n', 'smith/own/a.md': nearer, 'smith/motion.md': MOTION,
    }));
    await client.open('motion.md', MOTION);
    await client.open('smith/motion.md', MOTION);
    assert.deepEqual((await completed(client, 'motion.md', 'lockdown')).filter((i) => i.label === 'lockdown-tolling').map((i) => i.detail), ['Tolling during a lockdown']);
    assert.deepEqual((await completed(client, 'smith/motion.md', 'lockdown')).filter((i) => i.label === 'lockdown-tolling').map((i) => i.detail), ['Nearer words']);
  });

  it('reads the folders that the editor’s settings name, before those of files, and again when they change', async () => {
    const share = await folderWith({ 'library.yaml': 'name: share\n', 'a.md': LOCKDOWN.replace('Tolling during a lockdown', 'From the share') });
    HOME.path = path.dirname(share);
    const client = await start(await folderWith(FILES), { snippetLibraries: [`~/${path.basename(share)}`] });
    await client.open('motion.md', MOTION);
    const details = async (): Promise<(string | undefined)[]> => (await completed(client, 'motion.md', 'lockdown')).filter((i) => i.label === 'lockdown-tolling').map((i) => i.detail);
    assert.deepEqual(await details(), ['From the share (before office)']);
    client.settings = { snippetLibraries: [] };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await details(), ['Tolling during a lockdown']);
  });

  it('offers an entry as soon as it is there, and no longer when it is gone', async () => {
    const folder = await folderWith(FILES);
    const client = await start(folder);
    await client.open('motion.md', MOTION);
    await put(folder, 'library/second.md', LOCKDOWN.replace('lockdown-tolling', 'lockdown-second'));
    await client.watched('library/second.md', FileChangeType.Created);
    assert.ok((await completed(client, 'motion.md', 'lockdown')).some((i) => i.label === 'lockdown-second'));
  });
});

describe('a paper that remembers an entry', () => {
  afterEach(cleanUp);

  it('is told as soon as the entry has newer words, saved or not', async () => {
    const folder = await folderWith(FILES);
    const client = await start(folder);
    await client.open('motion.md', MOTION);
    const { text } = await ask<SnippetExpandResult>(client, SNIPPET_EXPAND_REQUEST, 'motion.md', { name: 'office/lockdown' });
    await client.edit('motion.md', 'lockdown\n', `${text}\n`);
    const isTold = async (): Promise<boolean> => (await client.rules('motion.md')).includes('snippet/stale');
    assert.equal(await isTold(), false);
    await put(folder, 'library/lockdown.md', LOCKDOWN.replace('## Lockdown', '## The Lockdown'));
    await client.watched('library/lockdown.md', FileChangeType.Changed);
    assert.equal(await isTold(), true);
    await client.open('library/lockdown.md', LOCKDOWN);
    assert.equal(await isTold(), false);
  });
});

describe('requests about snippet libraries', () => {
  afterEach(cleanUp);

  it('list the libraries with what is wrong with them', async () => {
    const client = await start(await folderWith({ ...FILES, '.filing-lint.yaml': 'snippets: [library, gone, ../elsewhere]\n', 'library/broken.md': '---\ntitle: X\n---\n' }), { snippetLibraries: ['/nowhere/at/all', 7] });
    await client.open('motion.md', MOTION);
    const { libraries } = await ask<SnippetLibrariesResult>(client, SNIPPET_LIBRARIES_REQUEST, 'motion.md');
    assert.deepEqual(libraries.map((l) => [l.name, l.writable, l.problems.length]), [['/nowhere/at/all', false, 1], ['office', true, 1], ['gone', false, 1], ['../elsewhere', false, 1], ['built-in', false, 0]]);
    assert.match(libraries[1]!.problems[0]!, /^broken\.md: /);
    await until(() => client.log.some((line) => line.includes('snippetLibraries')));
  });

  it('search what suits the paper, say source and review, and expand with the facts of its case', async () => {
    const client = await start(await folderWith(FILES));
    await client.open('motion.md', MOTION);
    const { entries } = await ask<SnippetSearchResult>(client, SNIPPET_SEARCH_REQUEST, 'motion.md', { query: 'Lockdown holland' });
    assert.deepEqual(entries.map((e) => [e.name, e.reviewed, e.reviewer]), [['office/lockdown', '2026-06-01', 'A. Roe']]);
    assert.match(entries[0]!.about, /^office 3, reviewed .*June 1, 2026 by A\. Roe$/);
    const every = await ask<SnippetSearchResult>(client, SNIPPET_SEARCH_REQUEST, 'motion.md', { scope: 'section' });
    assert.ok(every.entries.length > 10 && every.entries.every((e) => e.scope === 'section' && (e.avenues.length === 0 || e.avenues.includes('section-2255'))));
    assert.deepEqual((await ask<SnippetSearchResult>(client, SNIPPET_SEARCH_REQUEST, 'appeal.md', { query: 'lockdown' })).entries, []);
    const found = await ask<SnippetExpandResult>(client, SNIPPET_EXPAND_REQUEST, 'motion.md', { name: 'office/lockdown' });
    assert.match(found.preview, /^## Lockdown\n\nIn United States v\. Doe, No\. 4:18-cr-00123-1/);
    assert.match(found.text, /^<!-- filing-lint-snippet: office\/lockdown@3#/);
    assert.deepEqual(found.stale, []);
    assert.equal(await ask(client, SNIPPET_EXPAND_REQUEST, 'motion.md', { name: 'office/none' }), null);
  });

  it('put whole papers for the avenues of the matter before all others', async () => {
    const client = await start(await folderWith(FILES));
    await client.open('motion.md', MOTION);
    for (const from of ['case.yaml', 'motion.md']) {
      const { entries } = await ask<SnippetSearchResult>(client, SNIPPET_SEARCH_REQUEST, from, { scope: 'document', all: true });
      const near = entries.filter((e) => e.near);
      assert.deepEqual(entries.slice(0, near.length), near, from);
      assert.ok(near.length > 0 && near.every((e) => e.avenues.some((a) => ['section-2255', 'direct-appeal'].includes(a))), near.map((e) => e.name).join());
      assert.ok(entries.length > near.length && entries.some((e) => e.avenues.includes('certiorari')));
    }
  });

  it('fill a paper that is still empty from the case file beside it, and say what is stale', async () => {
    const stale = entry('title: Old paper\nprefix: old-paper\nscope: document\navenue: [section-2255]\ndocument: [motion]\nreviewed: 2020-01-01', '---\navenue: section-2255\n---\n\n# ${caption}\n\nSee *Harris v. United States*, 536 U.S. 545 (2002).');
    const client = await start(await folderWith({ ...FILES, 'library/old.md': stale, 'new.md': '' }));
    await client.open('new.md', '');
    const { entries } = await ask<SnippetSearchResult>(client, SNIPPET_SEARCH_REQUEST, 'new.md', { scope: 'document', query: 'old paper' });
    assert.deepEqual(entries.map((e) => e.name), ['office/old']);
    const found = await ask<SnippetExpandResult>(client, SNIPPET_EXPAND_REQUEST, 'new.md', { name: 'office/old' });
    assert.match(found.snippet, /# United States v\. Doe/);
    assert.equal(found.stale.length, 2, found.stale.join('\n'));
    assert.match(found.stale.join('\n'), /Alleyne/);
  });

  it('save a selection without the facts of the case, and offer it at once', async () => {
    const folder = await folderWith(FILES);
    const client = await start(folder);
    await client.open('motion.md', MOTION);
    const text = '## Delay in the mail {#mail}\n\nMr. Doe, Jordan Doe, wrote on June 12, 2019 (ECF No. 88) in No. 4:18-cr-00123. *Holland v. Florida*, 560 U.S. 631, 649 (2010).';
    const shown = await ask<SnippetStripResult>(client, SNIPPET_STRIP_REQUEST, 'motion.md', { text });
    assert.deepEqual(shown.stripped.map((s) => [s.was, s.now]).sort(), [['4:18-cr-00123', '${docket}'], ['Doe', '${defendant}'], ['ECF No. 88', '${cite/judgment-entered}'], ['Jordan Doe', '${defendant}'], ['June 12, 2019', '${date/judgment-entered}']]);
    assert.deepEqual(shown.suggested, { title: 'Delay in the mail', prefix: 'delay-in-the-mail', authorities: ['Holland v. Florida, 560 U.S. 631, 649 (2010)'], avenue: 'section-2255', document: 'motion', ...(shown.suggested.circuit ? { circuit: shown.suggested.circuit } : {}) });
    assert.equal(shown.knowsCase, true);
    const saved = await ask<SnippetSaveResult>(client, SNIPPET_SAVE_REQUEST, 'motion.md', {
      text, library: 'office', title: 'Delay in the mail', prefix: 'mail-delay', avenues: ['section-2255'], authorities: shown.suggested.authorities, reviewed: '2026-11-20', reviewer: 'B. Roe', folder: 'delay',
    });
    assert.ok('uri' in saved, JSON.stringify(saved));
    assert.equal(fileURLToPath(saved.uri), path.join(folder, 'library/delay/delay-in-the-mail.md'));
    const written = await readFile(path.join(folder, 'library/delay/delay-in-the-mail.md'), 'utf8');
    assert.ok(!/Doe|00123|2019|No\. 88/.test(written), written);
    assert.deepEqual(await readdir(path.join(folder, 'library/delay')), ['delay-in-the-mail.md'], 'nothing is left beside it');
    const { entries } = await ask<SnippetSearchResult>(client, SNIPPET_SEARCH_REQUEST, 'motion.md', { query: 'mail' });
    assert.ok(entries.some((e) => e.name === 'office/delay/delay-in-the-mail' && e.reviewed === '2026-11-20'));
    const again = await ask<SnippetSaveResult>(client, SNIPPET_SAVE_REQUEST, 'motion.md', { text: 'Other words.', library: 'office', title: 'Delay in the mail', folder: 'delay' });
    assert.match('problem' in again ? again.problem : '', /an entry of this name already/);
    assert.equal(await readFile(path.join(folder, 'library/delay/delay-in-the-mail.md'), 'utf8'), written);
  });

  it('save nothing outside the library, and nothing that a library would not take', async () => {
    const folder = await folderWith(FILES);
    const outside = await folderWith({ 'kept.txt': '' });
    await symlink(outside, path.join(folder, 'library/link'));
    const client = await start(folder);
    await client.open('motion.md', MOTION);
    const save = (params: object): Promise<SnippetSaveResult> => ask<SnippetSaveResult>(client, SNIPPET_SAVE_REQUEST, 'motion.md', { text: 'Words.', library: 'office', title: 'New words', ...params });
    for (const params of [
      { folder: '..' }, { folder: '../..' }, { folder: 'link' }, { folder: 'link/deeper' }, { folder: 'a/../../b' }, { folder: '.git' }, { folder: 'C:\\x' }, { folder: 'a\u0000b' },
      { library: 'built-in' }, { library: 'none' }, { title: '' }, { title: '\n' }, { prefix: 'two words' }, { avenues: ['no-such-avenue'] }, { reviewed: 'yesterday' }, { text: '' },
    ]) assert.ok('problem' in (await save(params)), JSON.stringify(params));
    assert.deepEqual(await readdir(outside), ['kept.txt']);
    assert.deepEqual((await readdir(path.join(folder, 'library'))).sort(), ['library.yaml', 'link', 'lockdown.md']);
    const good = await save({ title: '../../New "words": #1\nx: y' });
    assert.ok('uri' in good, JSON.stringify(good));
    assert.equal(fileURLToPath(good.uri), path.join(folder, 'library/new-words-1-x-y.md'));
  });

  it('show how the library changed since, and let the paper go without the comments', async () => {
    const folder = await folderWith(FILES);
    const client = await start(folder);
    await client.open('motion.md', MOTION);
    const { text } = await ask<SnippetExpandResult>(client, SNIPPET_EXPAND_REQUEST, 'motion.md', { name: 'office/lockdown' });
    await client.edit('motion.md', 'lockdown\n', `${text}\n`);
    assert.deepEqual((await ask<SnippetChangesResult>(client, SNIPPET_CHANGES_REQUEST, 'motion.md')).changes, []);
    await writeFile(path.join(folder, 'library/lockdown.md'), LOCKDOWN.replace('## Lockdown', '## Lockdown and Quarantine'));
    await client.watched('library/lockdown.md', FileChangeType.Changed);
    const { changes } = await ask<SnippetChangesResult>(client, SNIPPET_CHANGES_REQUEST, 'motion.md');
    assert.equal(changes.length, 1);
    assert.match(changes[0]!.diff, /-## Lockdown\n\+## Lockdown and Quarantine/);
    assert.match(changes[0]!.after, /In United States v\. Doe/);
    assert.equal(changes[0]!.range.start.line, 7);
    assert.ok((await client.rules('motion.md')).includes('snippet/stale'));
    const clean = await ask<SnippetCleanResult>(client, SNIPPET_CLEAN_REQUEST, 'motion.md');
    assert.equal(clean.removed, 1);
    assert.ok(!clean.text.includes('filing-lint-snippet') && clean.text.includes('# Motion\n\n## Lockdown'), clean.text);
  });
});

describe('libraries that settings files name', () => {
  afterEach(cleanUp);

  it('cannot lie outside the folder, by dots, by a link, or by the sign for home', async () => {
    const outside = await folderWith({ 'secrets/library.yaml': 'name: secrets\n', 'secrets/a.md': LOCKDOWN });
    HOME.path = outside;
    const folder = await folderWith({ ...FILES, '.filing-lint.yaml': `snippets: ["~/secrets", "../${path.basename(outside)}/secrets", linked, "${outside}/secrets"]\n` });
    await symlink(path.join(outside, 'secrets'), path.join(folder, 'linked'));
    const client = await start(folder);
    await client.open('motion.md', MOTION);
    const { libraries } = await ask<SnippetLibrariesResult>(client, SNIPPET_LIBRARIES_REQUEST, 'motion.md');
    assert.deepEqual(libraries.map((l) => l.entries > 0 && l.name), [false, false, false, false, 'built-in']);
    assert.ok(libraries.slice(0, 4).every((l) => l.problems.length === 1 && !l.writable));
  });

  it('are told in the file when they are missing or broken, until they are mended', async () => {
    const settings = 'snippets:\n  - library\n  - gone\n  - ../elsewhere\n';
    const folder = await folderWith({ ...FILES, '.filing-lint.yaml': settings });
    const client = await start(folder);
    await client.open('.filing-lint.yaml', settings, 'yaml');
    const found = await client.items('.filing-lint.yaml');
    assert.deepEqual(found.map((d) => [d.code, d.range.start.line]), [['lint/config', 2], ['lint/config', 3]]);
    await mkdir(path.join(folder, 'gone'));
    await put(folder, 'gone/library.yaml', 'name: back\n');
    await client.watched('gone/library.yaml', FileChangeType.Created);
    assert.deepEqual((await client.items('.filing-lint.yaml')).map((d) => d.range.start.line), [3]);
  });
});

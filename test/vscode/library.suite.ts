/** Team libraries in a real VS Code: what is offered where, how it is filled, what is stale, what is saved. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { completionsAt, diagnosticsWhere, file, has, read, replace, revertAll, ruleOf, run, show, tabs, until } from './support';

/** Writes `words` as a line of their own at the end of the paper, without saving. */
async function write(document: vscode.TextDocument, words: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.edit((edit) => edit.insert(end, `\n${words}`));
  const last = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(last, last);
}

const offered = async (document: vscode.TextDocument, label: string): Promise<vscode.CompletionItem | undefined> => {
  const end = document.lineAt(document.lineCount - 1).range.end;
  return (await completionsAt(document, end)).find((item) => item.label === label);
};

describe('a team library', () => {
  afterEach(revertAll);

  it('is offered in papers of its avenue, filled with the caption and docket of the case', async () => {
    const motion = await show('fenwick/motion.md');
    await write(motion, 'lockdown');
    const item = await until(() => offered(motion, 'lockdown-tolling'), (found) => found !== undefined);
    const { insertText } = item!;
    const text = typeof insertText === 'string' ? insertText : insertText?.value ?? '';
    assert.match(text, /In United States v\. Fenwick, No\. 4:24-cr-00911-1, judgment was entered on November 4, 2025/);
  });

  it('is not offered in a paper of another avenue', async () => {
    const brief = await show('appeal/brief.md');
    await write(brief, 'plain');
    // A built-in entry for appeals says that the answer has come, and that it is the avenue that decides.
    await until(() => offered(brief, 'plain-error'), (found) => found !== undefined);
    await replace(brief, '\nplain', '\nlockdown');
    assert.equal(await offered(brief, 'lockdown-tolling'), undefined);
  });

  it('is inserted by the command, with the comment that remembers it', async () => {
    const motion = await show('fenwick/motion.md');
    await write(motion, '');
    await run('insertSnippet', 'office/lockdown');
    const text = await until(() => motion.getText(), (all) => all.includes('Equitable Tolling'));
    assert.match(text, /<!-- filing-lint-snippet: office\/lockdown@2#[0-9a-f]{8} -->\n## Equitable Tolling\n\nIn United States v\. Fenwick, No\. 4:24-cr-00911-1/);
    assert.doesNotMatch((await run<string>('copyForFiling')) ?? '', /filing-lint-snippet/);
    assert.doesNotMatch(await vscode.env.clipboard.readText(), /filing-lint-snippet/);
  });

  it('whose law fell is flagged where it is kept', async () => {
    const stale = (await diagnosticsWhere(file('lapsed/minimum.md'), 'snippet/stale', has('snippet/stale'))).filter((d) => ruleOf(d) === 'snippet/stale');
    const said = stale.map(({ message }) => message).join('\n');
    assert.match(said, /Harris/);
    assert.match(said, /Alleyne/);
    assert.match(said, /2020|review/);
  });

  it('that has newer words is told in the paper, and the two are compared', async () => {
    const motion = await show('fenwick/motion.md');
    await write(motion, '');
    await run('insertSnippet', 'office/lockdown');
    await until(() => motion.getText(), (all) => all.includes('Equitable Tolling'));
    const entry = file('office/lockdown.md');
    const before = await read(entry);
    try {
      await vscode.workspace.fs.writeFile(entry, new TextEncoder().encode(before.replace('## Equitable Tolling', '## The Year Was Tolled')));
      await diagnosticsWhere(motion.uri, 'snippet/stale', has('snippet/stale'));
      await run('compareWithLibrary');
      const compared = await until(tabs, (all) => all.some(({ input }) => input instanceof vscode.TabInputTextDiff));
      const { original, modified } = compared.map(({ input }) => input).find((input) => input instanceof vscode.TabInputTextDiff)!;
      const [here, there] = await Promise.all([original, modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()));
      assert.match(here!, /## Equitable Tolling/);
      assert.match(there!, /## The Year Was Tolled/);
    } finally {
      await vscode.workspace.fs.writeFile(entry, new TextEncoder().encode(before));
    }
  });

  it('takes a selection without what the case file knows of the client', async () => {
    const motion = await show('fenwick/motion.md');
    await write(motion, 'Mr. Fenwick, No. 4:24-cr-00911-1, was told on November 4, 2025 that the mail had stopped.');
    const editor = await vscode.window.showTextDocument(motion);
    editor.selection = new vscode.Selection(motion.lineAt(motion.lineCount - 1).range.start, motion.lineAt(motion.lineCount - 1).range.end);
    const made = await run<vscode.Uri | undefined>('saveToLibrary', { title: 'The mail stopped', library: 'office' });
    assert.ok(made, 'nothing was saved');
    try {
      const text = await read(made);
      assert.match(text, /title: "The mail stopped"/);
      assert.match(text, /the mail had stopped/);
      assert.doesNotMatch(text, /Fenwick|00911|November 4/);
    } finally {
      await revertAll();
      await vscode.workspace.fs.delete(made);
    }
  });

  it('outside the workspace is offered, and followed when it changes', async () => {
    const share = await mkdtemp(path.join(tmpdir(), 'filing-lint-share-'));
    const words = (title: string): string => `---\ntitle: ${title}\nprefix: share-words\nscope: section\n---\n\n## Shared\n\n[write]\n`;
    const settings = vscode.workspace.getConfiguration('filingLint');
    try {
      await writeFile(path.join(share, 'library.yaml'), 'name: share\n');
      await writeFile(path.join(share, 'words.md'), words('First words'));
      await settings.update('snippetLibraries', [share], vscode.ConfigurationTarget.Workspace);
      const motion = await show('fenwick/motion.md');
      await write(motion, 'share');
      await until(() => offered(motion, 'share-words'), (item) => item?.detail === 'First words');
      // Nothing says when the editor has begun to watch a folder: the words are written until it has seen them, and seldom, since it
      // tells of a file only when that has been quiet for a while.
      let written = -Infinity;
      await until(async () => {
        if (performance.now() - written > 3000) {
          await writeFile(path.join(share, 'words.md'), words('Second words'));
          written = performance.now();
        }
        return offered(motion, 'share-words');
      }, (item) => item?.detail === 'Second words');
    } finally {
      await settings.update('snippetLibraries', undefined, vscode.ConfigurationTarget.Workspace);
      await rm(share, { recursive: true, force: true });
    }
  });
});

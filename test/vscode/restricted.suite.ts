/** A folder that nobody has trusted: papers are checked as ever, and the folder's settings cannot name libraries. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { completionsAt, diagnosticsWhere, EXTENSION_ID, file, has, read, show, until } from './support';

describe('a folder that is not trusted', () => {
  it('is one', () => assert.equal(vscode.workspace.isTrusted, false));

  it('has its papers checked', async () => {
    assert.equal(vscode.extensions.getExtension(EXTENSION_ID)?.isActive, true);
    const motion = await show('fenwick/motion.md');
    await diagnosticsWhere(motion.uri, 'deadline/missed', has('deadline/missed'));
    await diagnosticsWhere(file('fenwick/memorandum.md'), 'deadline/missed', has('deadline/missed'));
  });

  it('is offered the entries of no library that its own VS Code settings name', async () => {
    assert.match(await read(file('.vscode/settings.json')), /"filingLint\.snippetLibraries":\["office"\]/, 'the folder names one');
    assert.deepEqual(vscode.workspace.getConfiguration('filingLint', file('fenwick/motion.md')).get('snippetLibraries'), []);
    const motion = await show('fenwick/motion.md');
    const editor = await vscode.window.showTextDocument(motion);
    await editor.edit((edit) => edit.insert(motion.lineAt(motion.lineCount - 1).range.end, '\ntolling'));
    // The built-in entry says that the answer has come.
    const offered = await until(async () => (await completionsAt(motion, motion.lineAt(motion.lineCount - 1).range.end)).map(({ label }) => String(label)), (labels) => labels.includes('tolling-equitable'));
    assert.ok(!offered.includes('lockdown-tolling'), offered.join());
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

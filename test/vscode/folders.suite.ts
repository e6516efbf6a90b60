/** A workspace of two folders: each has its own matter, settings and library, and none reaches the other. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { completionsAt, diagnosticsWhere, has, lacks, replace, ruleOf, run, until } from './support';

const MISSED = 'deadline/missed';

function inFolder(name: string, path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.find((f) => f.name === name);
  assert.ok(folder, `no folder ${name}`);
  return vscode.Uri.joinPath(folder.uri, path);
}

async function show(name: string, path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inFolder(name, path));
  await vscode.window.showTextDocument(document);
  return document;
}

const severityOf = (all: readonly vscode.Diagnostic[]): vscode.DiagnosticSeverity | undefined => all.find((d) => ruleOf(d) === MISSED)?.severity;

describe('several folders', () => {
  it('are both checked, each by its own settings file', async () => {
    const first = await diagnosticsWhere(inFolder('first', 'fenwick/motion.md'), MISSED, has(MISSED));
    const second = await diagnosticsWhere(inFolder('second', 'fenwick/motion.md'), MISSED, has(MISSED));
    assert.equal(severityOf(first), vscode.DiagnosticSeverity.Error);
    assert.equal(severityOf(second), vscode.DiagnosticSeverity.Information);
  });

  it('have their own VS Code settings', async () => {
    const lenses = async (name: string): Promise<vscode.CodeLens[]> => vscode.commands.executeCommand('vscode.executeCodeLensProvider', (await show(name, 'fenwick/motion.md')).uri);
    await until(() => lenses('first'), (all) => all.some(({ command }) => command?.title.includes('2026-11-18')));
    assert.deepEqual(await lenses('second'), []);
  });

  it('have their own libraries', async () => {
    for (const [name, other] of [['first', 'second'], ['second', 'first']] as const) {
      const motion = await show(name, 'fenwick/motion.md');
      const editor = await vscode.window.showTextDocument(motion);
      const end = motion.lineAt(motion.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(end, '\ntolling'));
      const offered = await until(
        async () => (await completionsAt(motion, motion.lineAt(motion.lineCount - 1).range.end)).map(({ label }) => String(label)),
        (labels) => labels.includes(`${name}-tolling`));
      assert.ok(!offered.includes(`${other}-tolling`), offered.join());
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });

  it('have their own facts: a date changed in one moves nothing in the other', async () => {
    const caseFile = await show('first', 'fenwick/case.yaml');
    await replace(caseFile, '2025-11-04', '2025-12-18');
    await diagnosticsWhere(inFolder('first', 'fenwick/motion.md'), `no ${MISSED}`, lacks(MISSED));
    assert.ok(has(MISSED)(vscode.languages.getDiagnostics(inFolder('second', 'fenwick/motion.md'))));
    await vscode.window.showTextDocument(caseFile);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await diagnosticsWhere(inFolder('first', 'fenwick/motion.md'), MISSED, has(MISSED));
  });

  it('are reviewed one at a time', async () => {
    for (const name of ['first', 'second']) {
      await until(() => run<string>('review', inFolder(name, 'fenwick/motion.md')), (body) => body?.includes(inFolder(name, 'fenwick').path) ?? false);
    }
  });
});

/** Each setting changes what it says, without a restart; the settings file is completed and explained; a baseline is kept to. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { completionsAt, diagnosticsWhere, EXTENSION_ID, file, has, hoverText, lacks, ownDiagnostics, revertAll, ruleOf, show, until } from './support';

const APPROACHING = 'deadline/approaching';
const MISSED = 'deadline/missed';

/** Sets a setting of the workspace for the length of `body`. */
async function withSetting(name: string, value: unknown, body: () => Promise<void>): Promise<void> {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('filingLint');
  const before = settings().inspect(name)?.workspaceValue;
  await settings().update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await body();
  } finally {
    await settings().update(name, before, vscode.ConfigurationTarget.Workspace);
  }
}

const whole = (document: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, document.lineCount, 0);
const hints = (document: vscode.TextDocument): Thenable<vscode.InlayHint[]> => vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, whole(document));
const lenses = (document: vscode.TextDocument): Thenable<vscode.CodeLens[]> => vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri);
const tokens = (document: vscode.TextDocument): Thenable<vscode.SemanticTokens | undefined> => vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', document.uri);

describe('the settings', () => {
  it('deadline.warnDays says from when a deadline is approaching', async () => {
    const motion = await show('okafor/motion.md');
    await diagnosticsWhere(file('fenwick/motion.md'), MISSED, has(MISSED));
    assert.equal(has(APPROACHING)(ownDiagnostics(motion.uri)), false);
    await withSetting('deadline.warnDays', 365, async () => {
      await diagnosticsWhere(motion.uri, APPROACHING, has(APPROACHING));
    });
    await diagnosticsWhere(motion.uri, `no ${APPROACHING}`, lacks(APPROACHING));
  });

  it('inlayHints.enabled shows and hides what is computed beside the text', async () => {
    const caseFile = await show('fenwick/case.yaml');
    await until(() => hints(caseFile), (all) => all?.length > 0);
    await withSetting('inlayHints.enabled', false, async () => {
      await until(() => hints(caseFile), (all) => (all?.length ?? 0) === 0);
    });
    await until(() => hints(caseFile), (all) => all?.length > 0);
  });

  it('codeLens.enabled shows and hides how a ground stands', async () => {
    const motion = await show('fenwick/motion.md');
    await until(() => lenses(motion), (all) => all.some(({ command }) => command?.title.includes('2026-11-18')));
    await withSetting('codeLens.enabled', false, async () => {
      await until(() => lenses(motion), (all) => all.length === 0);
    });
    await until(() => lenses(motion), (all) => all.length > 0);
  });

  it('semanticTokens.enabled colours citations or leaves them', async () => {
    const memorandum = await show('fenwick/memorandum.md');
    await until(() => tokens(memorandum), (found) => (found?.data.length ?? 0) > 0);
    await withSetting('semanticTokens.enabled', false, async () => {
      await until(() => tokens(memorandum), (found) => (found?.data.length ?? 0) === 0);
    });
    await until(() => tokens(memorandum), (found) => (found?.data.length ?? 0) > 0);
  });

  it('are the ones that are tested: asOf in diagnostics, snippetLibraries in the libraries, trace.server by the client itself', () => {
    const manifest = vscode.extensions.getExtension(EXTENSION_ID)?.packageJSON as { contributes: { configuration: { properties: Record<string, unknown> } } };
    assert.deepEqual(Object.keys(manifest.contributes.configuration.properties).sort(), [
      'filingLint.asOf', 'filingLint.codeLens.enabled', 'filingLint.deadline.warnDays', 'filingLint.inlayHints.enabled', 'filingLint.semanticTokens.enabled',
      'filingLint.snippetLibraries', 'filingLint.trace.server',
    ]);
  });
});

describe('the settings file', () => {
  it('is completed and explained', async () => {
    const settings = await show('.filing-lint.yaml');
    const editor = await vscode.window.showTextDocument(settings);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'preset: strict\n\n'));
    try {
      const keys = (await completionsAt(settings, new vscode.Position(1, 0))).map(({ label }) => String(label));
      assert.ok(keys.includes('districts') && !keys.includes('preset'), keys.join());
      const values = (await completionsAt(settings, new vscode.Position(0, 'preset: strict'.length))).map(({ label }) => String(label));
      for (const value of ['recommended', 'strict', 'pro-se']) assert.ok(values.includes(value), values.join());
      assert.match(await hoverText(settings, new vscode.Position(0, 2)), /set of severities/);
    } finally {
      await revertAll();
    }
  });

  it('sets severities without being saved', async () => {
    const settings = await show('.filing-lint.yaml');
    const editor = await vscode.window.showTextDocument(settings);
    const motion = file('fenwick/motion.md');
    await diagnosticsWhere(motion, MISSED, has(MISSED));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `rules: { ${MISSED}: off }\n`));
    try {
      await diagnosticsWhere(motion, `no ${MISSED}`, lacks(MISSED));
    } finally {
      await revertAll();
    }
    await diagnosticsWhere(motion, MISSED, has(MISSED));
  });
});

describe('case.md', () => {
  it('is a case file: its mistakes are told in it, and a paper beside it reads its dates', async () => {
    const notes = await show('inherited/case.md');
    assert.equal(notes.languageId, 'markdown');
    const found = await diagnosticsWhere(notes.uri, 'case/schema', has('case/schema'));
    assert.match(found.find((d) => ruleOf(d) === 'case/schema')!.message, /judgement-final/);
    await diagnosticsWhere(file('inherited/motion.md'), MISSED, has(MISSED));
  });
});

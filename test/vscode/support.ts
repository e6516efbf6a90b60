/** What the suites share: the workspace's files, and waiting for a condition instead of for a time. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const EXTENSION_ID = 'filing-lint.filing-lint';

/** Longest wait for something that an edit or an opened document must bring about. */
const PATIENCE_MS = 20_000;

/** A file of the workspace, by its path from the folder. */
export function file(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the workspace in an editor. */
export async function show(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(path));
  await vscode.window.showTextDocument(document);
  return document;
}

export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : code ?? '');

/** The diagnostics of ours on a file. */
export const ownDiagnostics = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'filing-lint');

/** Resolves with what `probe` returns once it returns something, looking again whenever `event` fires. */
export async function when<T>(event: vscode.Event<unknown>, probe: () => T | undefined, otherwise: () => string): Promise<T> {
  const now = probe();
  if (now !== undefined) return now;
  return new Promise<T>((resolve, reject) => {
    const finish = (): void => {
      listener.dispose();
      clearTimeout(timer);
    };
    const listener = event(() => {
      const value = probe();
      if (value === undefined) return;
      finish();
      resolve(value);
    });
    const timer = setTimeout(() => {
      finish();
      reject(new Error(otherwise()));
    }, PATIENCE_MS);
  });
}

/** Waits until the diagnostics of a file satisfy `holds`, and returns them. */
export function diagnosticsWhere(uri: vscode.Uri, wanted: string, holds: (all: readonly vscode.Diagnostic[]) => boolean): Promise<vscode.Diagnostic[]> {
  return when(
    vscode.languages.onDidChangeDiagnostics,
    () => {
      const all = ownDiagnostics(uri);
      return holds(all) ? all : undefined;
    },
    () => `${vscode.workspace.asRelativePath(uri)}: waited for ${wanted}; it has:\n${
      vscode.languages.getDiagnostics(uri).map((d) => `  ${ruleOf(d)} (${d.source ?? 'no source'}): ${d.message}`).join('\n') || '  nothing'}`,
  );
}

export const has = (rule: string) => (all: readonly vscode.Diagnostic[]): boolean => all.some((d) => ruleOf(d) === rule);
export const lacks = (rule: string) => (all: readonly vscode.Diagnostic[]): boolean => !has(rule)(all);

/** Replaces text of a document without saving it. */
export async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, `${document.uri.path} does not contain ${text}`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(start + text.length)), by);
  assert.equal(await vscode.workspace.applyEdit(edit), true);
}

/** Position of the first character of `text`. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, `${document.uri.path} does not contain ${text}`);
  return document.positionAt(start);
}

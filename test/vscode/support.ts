/** What the suites share: the workspace's files, and waiting for a condition instead of for a time. */
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import * as vscode from 'vscode';

export const EXTENSION_ID = 'filing-lint.filing-lint';

/** Longest wait for something that an edit or an opened document must bring about. */
const PATIENCE_MS = 60_000;

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

/** Asks again until the answer holds; says the last one when it never does. */
export async function until<T>(ask: () => Thenable<T> | T, holds: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain. Last answer: ${inspect(answer, { depth: 3 }).slice(0, 1500)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** Runs a command of ours. */
export const run = <T>(command: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(`filingLint.${command}`, ...args);

export const tabs = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

export const completionsAt = async (document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> =>
  (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position)).items;

export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

/** Gives up every change that was not saved, whichever editor is in front. */
export async function revertAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

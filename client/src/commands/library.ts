/** Team libraries from the editor: save a selection as an entry, see what a library changed, copy a paper as it may leave the office. */
import * as vscode from 'vscode';
import {
  SNIPPET_CHANGES_REQUEST, SNIPPET_CLEAN_REQUEST, SNIPPET_LIBRARIES_REQUEST, SNIPPET_SAVE_REQUEST, SNIPPET_STRIP_REQUEST, type SnippetChangesResult,
  type SnippetCleanResult, type SnippetLibrariesResult, type SnippetSaveParams, type SnippetSaveResult, type SnippetStripResult,
} from '../../../server/src/protocol/snippets';
import type { Front } from '../front';
import { openMade, putMade } from '../pages';
import { strippedMarkdown } from './library-text';

const SAVE = 'Save Selection to Team Library';
const STEPS = 4;

/** The answers that a test or another command gives instead of the user. */
export type SaveAnswers = Pick<SnippetSaveParams, 'title' | 'library'> & Partial<Pick<SnippetSaveParams, 'avenues' | 'reviewed' | 'reviewer'>>;

const isAnswers = (given: unknown): given is SaveAnswers =>
  typeof given === 'object' && given !== null && 'title' in given && typeof given.title === 'string' && 'library' in given && typeof given.library === 'string';

async function libraryFor(front: Front, uri: string): Promise<string | undefined> {
  const { libraries } = (await front.ask<SnippetLibrariesResult>(SNIPPET_LIBRARIES_REQUEST, { uri })) ?? { libraries: [] };
  const writable = libraries.filter((library) => library.writable);
  if (writable.length === 0) {
    const settings = 'Open Settings';
    const choice = await vscode.window.showInformationMessage('There is no team library to save to. Name its folder under "snippets:" in .filing-lint.yaml, or in the settings.', settings);
    if (choice === settings) await vscode.commands.executeCommand('workbench.action.openSettings', 'filingLint.snippetLibraries');
    return undefined;
  }
  if (writable.length === 1) return writable[0]!.name;
  const items = writable.map(({ name, version, folder, owners }) => ({ label: name, description: version, detail: [folder, ...owners].join(' · ') }));
  return (await vscode.window.showQuickPick(items, { title: SAVE, placeHolder: 'Into which library?', ignoreFocusOut: true }))?.label;
}

/** Undefined when the user turns away. The page with what is taken out stands beside the questions. */
async function answers(front: Front, uri: string, stripped: SnippetStripResult): Promise<SaveAnswers | undefined> {
  const library = await libraryFor(front, uri);
  if (library === undefined) return undefined;
  await openMade('Save to team library', strippedMarkdown(stripped));
  const step = (n: number): string => `${SAVE} (${n} of ${STEPS})`;
  const title = await vscode.window.showInputBox({
    title: step(1), prompt: `Title of the entry in ${library}. What will be saved stands beside; read it first.`, value: stripped.suggested.title, ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'An entry needs a title.' : undefined),
  });
  if (title === undefined) return undefined;
  const { avenue } = stripped.suggested;
  const where = avenue === undefined ? { avenues: [] } : await vscode.window.showQuickPick(
    [{ label: `Only in papers of ${avenue}`, avenues: [avenue] }, { label: 'In papers of every avenue', avenues: [] as string[] }], { title: step(2), placeHolder: 'Where is it offered?', ignoreFocusOut: true });
  if (where === undefined) return undefined;
  const reviewer = await vscode.window.showInputBox({ title: step(3), prompt: 'Who has read it against the law today? Leave empty if nobody has: the library will say so.', ignoreFocusOut: true });
  if (reviewer === undefined) return undefined;
  const save = { label: 'Save', detail: 'It holds nothing of the client that you can see beside.' };
  const sure = await vscode.window.showQuickPick([save, { label: 'Cancel' }], { title: step(4), placeHolder: `“${title.trim()}” into ${library}`, ignoreFocusOut: true });
  if (sure !== save) return undefined;
  return { title: title.trim(), library, avenues: where.avenues, ...(reviewer.trim() === '' ? {} : { reviewer: reviewer.trim(), reviewed: today() }) };
}

/** The day in the user's own time zone. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Returns the new entry; undefined, with a message, when there is none. */
export async function saveToLibrary(front: Front, given?: unknown): Promise<vscode.Uri | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty) {
    void vscode.window.showInformationMessage('Select the words to save first.');
    return undefined;
  }
  const uri = editor.document.uri.toString();
  const text = editor.document.getText(editor.selection);
  const stripped = await front.ask<SnippetStripResult>(SNIPPET_STRIP_REQUEST, { uri, text });
  if (stripped === undefined) return undefined;
  const chosen = isAnswers(given) ? given : await answers(front, uri, stripped);
  if (chosen === undefined) return undefined;
  const { avenue, document, authorities } = stripped.suggested;
  const params: SnippetSaveParams = {
    uri, text, authorities, avenues: avenue === undefined ? [] : [avenue], documents: document === undefined ? [] : [document], ...chosen,
  };
  const saved = await front.ask<SnippetSaveResult>(SNIPPET_SAVE_REQUEST, params);
  if (saved === undefined) return undefined;
  if ('problem' in saved) {
    void vscode.window.showErrorMessage(`It was not saved. ${saved.problem}`);
    return undefined;
  }
  const file = vscode.Uri.parse(saved.uri, true);
  await vscode.window.showTextDocument(file, { preview: false, viewColumn: vscode.ViewColumn.Active });
  return file;
}

/** The part of the paper that an entry has changed since, beside the entry's words now. */
export async function compareWithLibrary(front: Front): Promise<void> {
  const uri = await front.document();
  const { changes } = (uri === undefined ? undefined : await front.ask<SnippetChangesResult>(SNIPPET_CHANGES_REQUEST, { uri })) ?? { changes: [] };
  if (changes.length === 0) {
    void vscode.window.showInformationMessage('Nothing in this paper comes from an entry that has changed since.');
    return;
  }
  const items = changes.map((change) => ({ label: change.title, description: change.name, detail: [`version ${change.from || 'unknown'} here, ${change.to || 'unknown'} now`, ...(change.reviewed === undefined ? [] : [`reviewed ${change.reviewed}`])].join(' · '), change }));
  const chosen = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { title: 'Compare with Library', placeHolder: 'Which part of the paper?' });
  if (chosen === undefined) return;
  const { change } = chosen;
  await vscode.commands.executeCommand('vscode.diff', putMade('In the paper', change.before), putMade('In the library', change.after), `${change.title}: paper ↔ ${change.name}`, { preview: true });
}

/** Into the clipboard: nothing that remembers a library leaves the office. Returns the text. */
export async function copyForFiling(front: Front): Promise<string | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return undefined;
  const clean = await front.ask<SnippetCleanResult>(SNIPPET_CLEAN_REQUEST, { uri: document.uri.toString() });
  if (clean === undefined) return undefined;
  await vscode.env.clipboard.writeText(clean.text);
  const comments = clean.removed === 1 ? 'one comment' : `${clean.removed} comments`;
  void vscode.window.showInformationMessage(clean.removed === 0 ? 'Copied. Nothing in it remembers a library.' : `Copied, without ${comments} that remember the library.`);
  return clean.text;
}

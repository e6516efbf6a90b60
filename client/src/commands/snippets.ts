/** "New Filing from Template" and "Insert Snippet": entries of the libraries, filled from the facts of the case. */
import * as vscode from 'vscode';
import {
  SNIPPET_EXPAND_REQUEST, SNIPPET_SEARCH_REQUEST, type SnippetEntryDto, type SnippetExpandParams, type SnippetExpandResult, type SnippetSearchParams, type SnippetSearchResult,
} from '../../../server/src/protocol/snippets';
import type { Front } from '../front';
import { openMade } from '../pages';
import { groupsOf, previewMarkdown } from './library-text';
import { freeName, pickFolder, write } from './files';

interface Pick extends vscode.QuickPickItem {
  /** Absent: a line between groups. */
  readonly entry?: SnippetEntryDto;
}

const BUILT_IN = 'built-in';

const PREVIEW: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('open-preview'), tooltip: 'Show the text, filled from this case' };

async function choose(front: Front, params: SnippetSearchParams, title: string): Promise<SnippetEntryDto | undefined> {
  const { entries } = (await front.ask<SnippetSearchResult>(SNIPPET_SEARCH_REQUEST, params)) ?? { entries: [] };
  if (entries.length === 0) {
    void vscode.window.showInformationMessage('No entry of the snippet libraries suits this paper.');
    return undefined;
  }
  const items = groupsOf(entries).flatMap(([label, group]): Pick[] => [
    ...(label === '' ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }]),
    ...group.map((entry): Pick => ({ entry, label: entry.title, description: entry.prefix, ...detailOf(entry), buttons: [PREVIEW] })),
  ]);
  return pick(items, title, (entry) => void preview(front, params.uri, entry.name));
}

/** Our own entries all have one version and one review: a line of it under each would hide half of the list. */
function detailOf({ library, about, hides }: SnippetEntryDto): { readonly detail?: string } {
  const parts = [...(library === BUILT_IN ? [] : [about]), ...(hides.length > 0 ? [`comes before ${hides.join(', ')}`] : [])];
  return parts.length === 0 ? {} : { detail: parts.join('; ') };
}

/** Beside the list, which stays open. */
async function preview(front: Front, uri: string, name: string): Promise<void> {
  const found = await front.ask<SnippetExpandResult>(SNIPPET_EXPAND_REQUEST, { uri, name });
  if (found !== undefined) await openMade(found.entry.title.replace(/[^\p{L}\p{N} ]+/gu, ' ').trim() || 'Entry', previewMarkdown(found));
}

function pick(items: readonly Pick[], title: string, show: (entry: SnippetEntryDto) => void): Promise<SnippetEntryDto | undefined> {
  const list = vscode.window.createQuickPick<Pick>();
  Object.assign(list, { items, title, matchOnDescription: true, matchOnDetail: true, placeholder: 'Type a word of the title; the button at the right shows the text' });
  return new Promise((resolve) => {
    list.onDidTriggerItemButton(({ item }) => {
      // The page takes the focus when it comes; the list must outlive that.
      list.ignoreFocusOut = true;
      if (item.entry) show(item.entry);
    });
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.entry);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** Undefined, with a message, when there is no such entry. What is stale in it is told, and does not stop the writer. */
async function expand(front: Front, params: SnippetExpandParams): Promise<SnippetExpandResult | undefined> {
  const found = await front.ask<SnippetExpandResult>(SNIPPET_EXPAND_REQUEST, params);
  if (found === undefined) void vscode.window.showWarningMessage(`The snippet libraries have no entry ${params.name}.`);
  else if (found.stale.length > 0) void vscode.window.showWarningMessage(`Check before you file: ${found.stale.join(' ')}`);
  return found;
}

/** At the cursor of a filing; the places to write are stepped through with Tab. `name` stands for the choice. */
export async function insertSnippet(front: Front, name?: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.document.languageId !== 'markdown') return;
  const uri = editor.document.uri.toString();
  const wanted = typeof name === 'string' ? name : (await choose(front, { uri, scope: 'section' }, 'Insert Snippet'))?.name;
  if (wanted === undefined) return;
  const found = await expand(front, { uri, name: wanted });
  if (found === undefined) return;
  await editor.insertSnippet(new vscode.SnippetString(found.snippet));
}

/** Beside the case file of the matter in front, else in the workspace folder. Returns the new paper. */
export async function newFiling(front: Front, name?: unknown): Promise<vscode.Uri | undefined> {
  const title = 'New Filing from Template';
  const document = await front.document();
  const shown = document === undefined ? undefined : vscode.Uri.parse(document, true);
  const folder = shown === undefined ? await pickFolder(title) : vscode.Uri.joinPath(shown, '..');
  if (folder === undefined) return undefined;
  const uri = (shown ?? vscode.Uri.joinPath(folder, 'case.yaml')).toString();
  const wanted = typeof name === 'string' ? name : (await choose(front, { uri, scope: 'document', all: true }, title))?.name;
  if (wanted === undefined) return undefined;
  const found = await expand(front, { uri, name: wanted });
  if (found === undefined) return undefined;
  const file = await freeName(folder, wanted.split('/').at(-1) ?? 'filing', '.md');
  await write(file, '');
  const editor = await vscode.window.showTextDocument(file, { preview: false });
  await editor.insertSnippet(new vscode.SnippetString(found.snippet));
  return file;
}

/**
 * Offers the keys of the front matter while they are typed. VS Code turns suggestions off in Markdown, where they would come with every word of
 * prose; in front matter, which is YAML, they are what a writer expects. So the first letter of a key asks for them.
 */
import * as vscode from 'vscode';
import type { Front } from './front';
import { beginsKey } from './key-place';

/** While a paper or a case file of ours is in front: other people's front matter is left as it is. */
export function offerKeys(front: Front): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const [change, ...others] = contentChanges;
    const editor = vscode.window.activeTextEditor;
    if (document.languageId !== 'markdown' || editor?.document !== document || change === undefined || others.length > 0 || change.text.length !== 1) return;
    if (front.role !== 'filing' && front.role !== 'case') return;
    const { line, character } = change.range.start;
    const before = document.lineAt(line).text.slice(0, character + 1);
    if (!beginsKey(before, line, (i) => document.lineAt(i).text)) return;
    // As if typed in YAML: nothing is said when there is nothing to offer.
    void vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
}

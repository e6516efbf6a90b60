/** What the language client is told about documents and files. */
import * as vscode from 'vscode';
import { type ErrorHandler, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { documentSelector, WATCHED } from './selector';

/** Options of the client. The watcher lives as long as the extension. */
export function clientOptions(context: vscode.ExtensionContext, errorHandler: ErrorHandler): LanguageClientOptions {
  const watcher = vscode.workspace.createFileSystemWatcher(WATCHED);
  context.subscriptions.push(watcher);
  const schemes = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return {
    documentSelector: documentSelector(schemes),
    synchronize: { fileEvents: watcher },
    errorHandler,
    // The server is not asked a second time; `run` tells the user.
    initializationFailedHandler: () => false,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** What the language client is told: documents, watched files, and what to do when the server dies. */
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { mayRestart } from './restarts';
import { documentSelector, WATCHED } from './selector';

const GIVEN_UP =
  'Filing Lint stopped and is not checking your papers: its server failed several times in a row. ' +
  'Run "Filing Lint: Restart" from the Command Palette; "Filing Lint: Show Output" has the details.';

/** Restarts silently; one message once restarting has not helped. */
function errorHandler(): ErrorHandler {
  let starts: readonly number[] = [];
  return {
    error: (_error, _message, count) =>
      count !== undefined && count <= 3
        ? { action: ErrorAction.Continue, handled: true }
        // The connection's end is reported by `closed`, with the one message there is.
        : { action: ErrorAction.Shutdown, message: GIVEN_UP },
    closed: () => {
      const next = mayRestart(starts, Date.now());
      starts = next.starts;
      return next.restart
        ? { action: CloseAction.Restart, handled: true }
        : { action: CloseAction.DoNotRestart, message: GIVEN_UP };
    },
  };
}

/** Options of the client. The watcher lives as long as the extension. */
export function clientOptions(context: vscode.ExtensionContext): LanguageClientOptions {
  const watcher = vscode.workspace.createFileSystemWatcher(WATCHED);
  context.subscriptions.push(watcher);
  const schemes = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return {
    documentSelector: documentSelector(schemes),
    synchronize: { fileEvents: watcher },
    errorHandler: errorHandler(),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: false, supportHtml: false },
  };
}
